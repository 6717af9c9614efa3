import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { importFile } from "../lists/listSource";
import { isoIn, type IsoDate } from "../plan/calendar";
import { offeredActions, type OfferedForRisk } from "../plan/agreedActions";
import { everyShipped } from "../plan/data/additions";
import type { Option } from "../plan/data/option";
import type { Pointed } from "../plan/form";
import { defaultActions } from "../plan/organisationActions";
import { faultOfJson } from "../plan/jsonFault";
import { isObject } from "../plan/jsonShapes";
import { optionsFor, organisationFrom, type Organisation } from "../plan/organisation";
import { nothingPointed } from "../plan/pointed";
import type { Contact } from "../services/contact";
import { knownContacts } from "../services/contactsForPlan";
import { organisationContacts } from "../services/organisationContacts";
import { profiles, type ProfileName } from "../simulator/profiles";
import { notKnown } from "./callWords";
import { listAt, textAt } from "./files";
import { notToRead, shownPath } from "./fileWords";
import { parsed } from "./flags";
import { UsageError } from "./words";

/** Prints what a verb has to say, as JSON, and remarks beside it. */
export type Print = (value: unknown, notes?: readonly string[]) => void;

/** What was said on the command line. */
export type Settings = {
  readonly profile: ProfileName;
  readonly offered: readonly Option[];
  readonly contacts: readonly Contact[];
  /** What the organisation has said of the boxes of its form. */
  readonly remembered: Pointed;
  /** The boxes that a set-up is to take as found, and those that it is not to. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The organisation.json in which a set-up is to note that. */
  readonly rememberIn: string | undefined;
  /** The day of the next plan. */
  readonly on: IsoDate | undefined;
  /** OUT may take the place of a file. */
  readonly mayReplace: boolean;
  /** The files that are read beside those of the verb. */
  readonly read: readonly string[];
  /** The list of services among them. */
  readonly listIn: string | undefined;
  /** What is to be said of them, whatever becomes of the call. */
  readonly notes: readonly string[];
  /** The agreed actions, as they are offered for each risk of the Dash. */
  readonly actions: readonly OfferedForRisk[];
  /** Whether these are what is to be printed. */
  readonly wantsActions: boolean;
  /** Whether only a list is wanted. */
  readonly list: boolean;
};

/** Reads the command line. Throws `UsageError` where it cannot be understood. */
export function settingsIn(given: readonly string[]): Settings {
  const { values } = parsed(given);
  const {
    word: profile = "desktop",
    organisation,
    contacts: list,
    on: day,
    force = false,
    list: isList = false,
  } = values;
  if (!isProfile(profile)) throw new UsageError(notKnown("Word", profile, Object.keys(profiles)));
  const on = day === undefined ? undefined : isoIn(day);
  if (day !== undefined && on === undefined)
    throw new UsageError("--on: enter a real date, like 2026-03-01.");
  const json = organisation === undefined ? undefined : jsonAt(organisation);
  const own = organisation === undefined || json === undefined ? undefined : organisationIn(json, organisation); // prettier-ignore
  const { contacts, notes } = contactsIn(json, organisation, list);
  return {
    profile,
    offered: own === undefined ? everyShipped : optionsFor(own),
    contacts,
    remembered: own?.form ?? nothingPointed,
    yes: namesIn(values.yes),
    no: namesIn(values.no),
    rememberIn: values.remember,
    on,
    actions: offeredActions(own?.actions ?? defaultActions, own?.nation),
    wantsActions: values.actions === true,
    list: isList,
    mayReplace: force,
    read: [
      organisation,
      list,
      values.remember,
      organisation === undefined ? undefined : tableBeside(organisation),
    ].filter((path) => path !== undefined),
    listIn: list,
    notes,
  };
}

/** The text of an organisation's settings, from which nothing is lost. */
export function jsonAt(path: string): string {
  const text = textAt(path).replace(/^\ufeff/, "");
  const fault = faultOfJson(text);
  if (fault !== undefined) throw new UsageError(notToRead.json(path, fault));
  if (!isObject(JSON.parse(text))) throw new UsageError(`${shownPath(path)}: write the whole as { … }.`);
  return text;
}

/** An organisation's settings. The pane makes do with a faulty file; here it is to be put right. */
export function organisationIn(json: string, path: string): Organisation {
  const { organisation, problems } = organisationFrom(json);
  refuseFor(path, problems);
  return organisation;
}

/** The services that a plan may name: those of a file, an organisation's and the shipped ones. */
function contactsIn(json: string | undefined, organisation: string | undefined, list: string | undefined) {
  refuseFor(organisation, organisationContacts(json ?? "{}").problems);
  const path = organisation === undefined ? undefined : tableBeside(organisation);
  const beside = path === undefined ? undefined : listAt(path);
  refuseFor(path, knownContacts(json ?? "{}", undefined, beside?.file).problems);
  const given = list === undefined ? undefined : listAt(list);
  // Whatever kind of file the pane reads is read here too.
  const own = given === undefined || list === undefined ? undefined : importFile(given.file, list);
  const { contacts, problems } = knownContacts(json ?? "{}", own, beside?.file);
  refuseFor(list ?? organisation, problems);
  return { contacts, notes: [...(beside?.notes ?? []), ...(given?.notes ?? [])] };
}

/** The contacts.csv that the pane would find beside the settings; a link that leads nowhere is one that cannot be read. */
function tableBeside(organisation: string): string | undefined {
  const path = join(dirname(organisation), "contacts.csv");
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : path;
}

/** Refuses a file with the first of what is wrong in it. */
export function refuseFor(path: string | undefined, problems: readonly string[]): void {
  if (path === undefined || problems.length === 0) return;
  const others = problems.length - mostSaid;
  const said = [...problems.slice(0, mostSaid), ...(others > 0 ? [`And ${String(others)} more.`] : [])];
  throw new UsageError(`${shownPath(path)}: ${said.join(" ")}`);
}

const mostSaid = 3;

/** Names with commas between them. */
function namesIn(list = ""): readonly string[] {
  return list.split(/[\s,]+/).filter((name) => name !== "");
}

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}

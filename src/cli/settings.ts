import { parseArgs } from "node:util";
import { isoIn, type IsoDate } from "../plan/calendar";
import { everyShipped } from "../plan/data/additions";
import type { Option } from "../plan/data/option";
import { optionsFor, organisationFrom } from "../plan/organisation";
import type { Contact } from "../services/contact";
import { knownContacts } from "../services/contactsForPlan";
import { profiles, type ProfileName } from "../simulator/profiles";
import { bytesAt, textAt } from "./files";
import { usage, UsageError } from "./words";

/** Prints what a verb has to say, as JSON. */
export type Print = (value: unknown) => void;

/** What was said on the command line. */
export type Settings = {
  readonly profile: ProfileName;
  readonly offered: readonly Option[];
  readonly contacts: readonly Contact[];
  /** The day of the next plan. */
  readonly on: IsoDate | undefined;
  /** OUT may take the place of a file. */
  readonly mayReplace: boolean;
  /** The files that are read beside those of the verb. */
  readonly read: readonly string[];
  /** The verb, and the files that it is to work on. */
  readonly words: readonly string[];
};

/** Reads the command line. Throws `UsageError` where it cannot be understood. */
export function settingsIn(given: readonly string[]): Settings {
  const { values, positionals } = parsed(given);
  const { word: profile = "desktop", organisation, contacts: list, on: day, force = false } = values;
  if (!isProfile(profile)) throw new UsageError(`There is no Word called "${profile}". ${usage}`);
  const on = day === undefined ? undefined : isoIn(day);
  if (day !== undefined && on === undefined)
    throw new UsageError(`--on: enter a real date, like 2026-03-01. ${usage}`);
  const offered = organisation === undefined ? everyShipped : offeredAt(organisation);
  return {
    profile,
    offered,
    contacts: contactsAt(organisation, list),
    on,
    mayReplace: force,
    read: [organisation, list].filter((path) => path !== undefined),
    words: positionals,
  };
}

function parsed(given: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { word: text, organisation: text, contacts: text, on: text, force: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new UsageError(usage, { cause });
  }
}

/** The services that a plan may name: those of a file, an organisation's and the shipped ones. */
function contactsAt(organisation: string | undefined, list: string | undefined): readonly Contact[] {
  const { contacts, problems } = knownContacts(
    organisation === undefined ? "{}" : textAt(organisation),
    list === undefined ? undefined : { file: bytesAt(list), name: list },
  );
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return contacts;
}

/** The options that an organisation offers. The pane makes do with a faulty file; here it is to be put right. */
function offeredAt(path: string): readonly Option[] {
  const { organisation, problems } = organisationFrom(textAt(path));
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return optionsFor(organisation);
}

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}

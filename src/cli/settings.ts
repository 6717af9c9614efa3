import { parseArgs } from "node:util";
import { isoIn, type IsoDate } from "../plan/calendar";
import { offeredActions, type OfferedForRisk } from "../plan/agreedActions";
import { everyShipped } from "../plan/data/additions";
import type { Option } from "../plan/data/option";
import type { Pointed } from "../plan/form";
import { defaultActions } from "../plan/organisationActions";
import { optionsFor, organisationFrom, type Organisation } from "../plan/organisation";
import { nothingPointed } from "../plan/pointed";
import type { Contact } from "../services/contact";
import { knownContacts } from "../services/contactsForPlan";
import { profiles, type ProfileName } from "../simulator/profiles";
import { bytesAt, textAt } from "./files";
import { notKnown } from "./callWords";
import { UsageError } from "./words";

/** Prints what a verb has to say, as JSON. */
export type Print = (value: unknown) => void;

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
  /** The agreed actions, as they are offered for each risk of the Dash. */
  readonly actions: readonly OfferedForRisk[];
  /** Whether these are what is to be printed. */
  readonly wantsActions: boolean;
  /** Whether only a list is wanted. */
  readonly list: boolean;
  /** The verb, and the files that it is to work on. */
  readonly words: readonly string[];
};

/** Reads the command line. Throws `UsageError` where it cannot be understood. */
export function settingsIn(given: readonly string[]): Settings {
  const { values, positionals } = parsed(given);
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
  const own = organisation === undefined ? undefined : organisationAt(organisation);
  return {
    profile,
    offered: own === undefined ? everyShipped : optionsFor(own),
    contacts: contactsAt(organisation, list),
    remembered: own?.form ?? nothingPointed,
    yes: namesIn(values.yes),
    no: namesIn(values.no),
    rememberIn: values.remember,
    on,
    actions: offeredActions(own?.actions ?? defaultActions, own?.nation),
    wantsActions: values.actions === true,
    list: isList,
    mayReplace: force,
    read: [organisation, list, values.remember].filter((path) => path !== undefined),
    words: positionals,
  };
}

/** What is asked of the command line itself, whatever else was said; with the verb that stands beside it. */
export function questionIn(given: readonly string[]): {
  readonly question: "help" | "version" | undefined;
  readonly words: readonly string[];
} {
  const { values, positionals } = parsed(given);
  const question = values.help === true ? "help" : values.version === true ? "version" : undefined;
  return { question, words: positionals };
}

const text = { type: "string" } as const;
const yesOrNo = { type: "boolean" } as const;
const flags = {
  word: text,
  organisation: text,
  contacts: text,
  on: text,
  yes: text,
  no: text,
  remember: text,
  force: yesOrNo,
  list: yesOrNo,
  actions: yesOrNo,
  help: { ...yesOrNo, short: "h" },
  version: yesOrNo,
} as const;

function parsed(given: readonly string[]) {
  const { tokens } = parseArgs({ args: [...given], options: flags, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(flags, name))
      throw new UsageError(
        notKnown(
          "flag",
          rawName,
          Object.keys(flags).map((flag) => `--${flag}`),
        ),
      );
    const isText = flags[name as keyof typeof flags].type === "string"; // it is one of the keys
    // What begins with a dash is another flag.
    if (isText && (value === undefined || value === "" || (value.startsWith("-") && !token.inlineValue)))
      throw new UsageError(`${rawName}: say what, as in ${rawName} ${examples[name] ?? "FILE.json"}.`);
    if (!isText && value !== undefined) throw new UsageError(`${rawName} takes nothing: write it by itself.`);
  }
  return parseArgs({ args: [...given], options: flags, allowPositionals: true });
}

const examples: Readonly<Partial<Record<string, string>>> = {
  word: "web",
  contacts: "FILE.csv",
  on: "2026-03-01",
  yes: "legal",
  no: "legal",
};

/** The services that a plan may name: those of a file, an organisation's and the shipped ones. */
function contactsAt(organisation: string | undefined, list: string | undefined): readonly Contact[] {
  const { contacts, problems } = knownContacts(
    organisation === undefined ? "{}" : textAt(organisation),
    list === undefined ? undefined : { file: bytesAt(list), name: list },
  );
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return contacts;
}

/** An organisation's settings. The pane makes do with a faulty file; here it is to be put right. */
function organisationAt(path: string): Organisation {
  const { organisation, problems } = organisationFrom(textAt(path));
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return organisation;
}

/** Names with commas between them. */
function namesIn(list = ""): readonly string[] {
  return list.split(/[\s,]+/).filter((name) => name !== "");
}

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(profiles, name);
}

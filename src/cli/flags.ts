import { parseArgs } from "node:util";
import { notKnown } from "./callWords";
import { UsageError } from "./words";

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

/** The name of a flag. */
export type FlagName = keyof typeof flags;

/** The flags that every verb takes. */
const ofEvery: readonly FlagName[] = ["word", "organisation", "contacts", "help", "version"];

/** The flags of a call that are not for its verb, whose own are these. */
export function flagsBeside(given: readonly string[], own: readonly FlagName[]): readonly FlagName[] {
  const said = Object.keys(parsed(given).values) as FlagName[]; // `parsed` lets no others through
  return said.filter((flag) => ![...ofEvery, ...own].includes(flag));
}

/** The flags with their values, and the other words. Throws `UsageError` for one that is not known, says nothing, or is there twice. */
export function parsed(given: readonly string[]) {
  const { tokens } = parseArgs({ args: [...given], options: flags, strict: false, tokens: true });
  const said = new Set<string>();
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
    if (said.has(name)) throw new UsageError(`${rawName} is there twice: say it once.`);
    said.add(name);
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

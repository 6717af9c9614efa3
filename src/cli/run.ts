import { version } from "../../package.json";
import { FormError } from "../plan/formError";
import { SimulatorError } from "../simulator/wordError";
import { helpOn, notForVerb, notKnown, takenWords, usageOf } from "./callWords";
import { escaped, shownPath } from "./fileWords";
import { flagsBeside, questionIn, type FlagName } from "./flags";
import { settingsIn, type Print } from "./settings";
import { takenByNpm } from "./takenByNpm";
import { verbs } from "./verbs";
import { isOutUnsure, UsageError, wordsFor } from "./words";

/** Where the command line says something. */
export type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/**
 * 0: done, and JSON is on stdout; remarks, if any, a line each on stderr. 2: one line on stderr says what is wrong and what to do;
 * nothing is written. 1: the line says what could not be done or known, and OUT may be written.
 */
export type ExitCode = 0 | 1 | 2;

/** Runs a verb, in the environment that npm has made where npm has started it. */
export async function runForm(
  given: readonly string[],
  { out, err }: Output,
  environment: NodeJS.ProcessEnv = {},
): Promise<ExitCode> {
  const remark = (text: string): void => err(`${escaped(onOneLine(text))}\n`);
  const print: Print = (value, notes = []) => {
    out(`${inSight(JSON.stringify(value, null, 2))}\n`);
    notes.forEach(remark);
  };
  const { certain, perhaps } = takenByNpm(given, environment);
  try {
    if (certain.length > 0) throw new UsageError(takenWords([...certain, ...perhaps]));
    const { question, words } = questionIn(given);
    if (question === "help" || words[0] === "help") out(helpOn(asked(words[0])));
    else if (question === "version") out(`${version}\n`);
    else await run(given, words, print);
    return 0;
  } catch (failure) {
    const hint = certain.length === 0 && perhaps.length > 0 ? ` ${takenWords(perhaps)}` : "";
    remark(`${wordsFor(failure)}${hint}`);
    return isOutUnsure(failure) ? 1 : 2;
  }
}

async function run(given: readonly string[], words: readonly string[], print: Print): Promise<void> {
  const [name, ...files] = words;
  if (name === undefined) throw new UsageError(usageOf(verbs));
  const verb = verbs.get(name);
  if (verb === undefined) throw new UsageError(notKnown("verb", name, [...verbs.keys()]));
  const [beside] = flagsBeside(given, verb.flags ?? []);
  if (beside !== undefined) throw new UsageError(notForVerb(beside, name, takersOf(beside)));
  const settings = settingsIn(given);
  if (!verb.takes(files.length, settings)) throw new UsageError(usageOf([[name, verb]]));
  try {
    await verb.run(files, settings, (value, notes = []) => print(value, [...settings.notes, ...notes]));
  } catch (failure) {
    throw failure instanceof FormError || failure instanceof SimulatorError ? named(failure, files) : failure;
  }
}

/** The verbs that take a flag. */
function takersOf(flag: FlagName): readonly string[] {
  return [...verbs].flatMap(([name, { flags = [] }]) => (flags.includes(flag) ? [name] : []));
}

/** A failure, with the file that it is about: the plan where it is the plan's. */
function named(failure: FormError | SimulatorError, [form, plan]: readonly string[]): UsageError {
  const file = failure.code === "bad-plan" ? plan : form;
  return new UsageError(`${file === undefined ? "" : `${shownPath(file)}: `}${wordsFor(failure)}`, {
    cause: failure,
  });
}

/** The verb that help is wanted for, or all. */
function asked(name: string | undefined) {
  return name !== undefined && verbs.has(name) ? [...verbs].filter(([each]) => each === name) : verbs;
}

/** JSON in which what nobody sees, or what turns a terminal, stands as its number: it means the same. */
function inSight(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

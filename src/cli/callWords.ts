import { escaped } from "./fileWords";

/** That what was done could not be said. */
export const notPrinted =
  "What was done could not be printed. Make room on the disk, and look whether OUT was written before you use it.";

/** How the command line is called. PowerShell takes away a bare `--`, and leaves one in quotation marks (npm/cli#4903). */
const call = process.platform === "win32" ? 'npm run --silent form "--"' : "npm run --silent form --";
const flags = "[--word desktop|web|word-2021] [--organisation FILE.json] [--contacts FILE.csv|FILE.json]";

/** How verbs are used, in one line: by name, with the files that they take. */
export function usageOf(verbs: Iterable<readonly [name: string, verb: { readonly use: string }]>): string {
  const each = [...verbs].map(([name, { use }]) => `${name} ${use}`.trim());
  return `Use: ${call} ${each.join(" | ")}   ${flags}`;
}

/** What is shown for --help: one verb a line. */
export function helpOn(verbs: Iterable<readonly [name: string, verb: { readonly use: string }]>): string {
  const each = [...verbs].map(([name, { use }]) => `  ${call} ${name} ${use}`.trimEnd());
  return [
    "Fills, checks and prepares ISSP forms outside Word. Nothing is sent anywhere.",
    "",
    ...each,
    "",
    `Of every verb: ${flags} [--help] [--version]`,
    "OUT is never a file that is read, and takes the place of another only with --force.",
    "Exit code 0: done. 2: one line says what is wrong and what to do, and nothing is written.",
    "1: one line says what could not be done or known; OUT may be written.",
    "",
  ].join("\n");
}

/** That a flag does nothing for a verb, with the verbs that take it. */
export function notForVerb(flag: string, verb: string, takers: readonly string[]): string {
  return `--${flag} does nothing for ${verb}: it is for ${takers.join(", ")}. Leave it out.`;
}

/** That npm has taken flags which were meant for us, and how to write them. */
export function takenWords(flags: readonly string[]): string {
  const named = flags.map((flag) => `--${flag}`).join(" and ");
  return `npm has taken ${named} for itself, because PowerShell takes away the -- before it. Put that in quotation marks: npm run --silent form "--" and then the rest.`;
}

/** That there is no verb or flag of that name, with the nearest that there is. */
export function notKnown(kind: "verb" | "flag" | "Word", name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((each) => ({ each, far: distance(name, each) }))
    .filter(({ each, far }) => far <= Math.max(2, each.length / 3))
    .sort((one, other) => one.far - other.far);
  const all = `There are ${known.join(", ")}.`;
  return `There is no ${kind} ${name === "" ? "without a name" : escaped(name.slice(0, 40))}. ${nearest === undefined ? all : `Did you mean ${nearest.each}?`}`;
}

/** How many letters have to be put in, taken out or changed (Levenshtein); only the start of a long name counts. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one.slice(0, 40)).entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      next.push(
        Math.min(
          (next[to] ?? 0) + 1,
          (row[to + 1] ?? 0) + 1,
          (row[to] ?? 0) + (other.charAt(to) === letter ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

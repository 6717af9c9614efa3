import { blanksIn } from "./blanks";
import { lineKey, literally } from "./text";

/** Whether a line is the words of an option: whatever its blanks were filled with, or with most of its words kept. */
export function wordedAs(wording: string, line: string): boolean {
  return patternOfWording(wording).test(lineKey(line)) || likeness(wording, line) >= leastAlike;
}

/** Whether a line says what a wording says, whatever stands in its blanks. */
export function saysWording(line: string, wording: string): boolean {
  return patternOfWording(wording).test(lineKey(line));
}

/** Finds the lines that are a wording with its blanks filled, against their keys; its groups are what the blanks say. */
export function patternOfWording(wording: string): RegExp {
  const words = wording.split(/\[[^[\]\n]+\]/).map((part) => lineKey(`x${part}`).slice(1));
  return new RegExp(`^${words.map(literally).join("(.+)")}$`, "s");
}

/** Words of the wording that were kept, against all of both: an edited line keeps most, another option's shares a few. */
export const leastAlike = 0.7;

/** How much of its words a line shares with a wording, from 0 to 1. */
export function likeness(wording: string, line: string): number {
  const plain = blanksIn(wording).reduce((text, blank) => text.replace(blank, " "), wording);
  const [ours, theirs] = [wordsIn(plain), wordsIn(line)];
  // A phrase of a few words is another phrase with one of them changed.
  if (ours.size < 6) return 0;
  const both = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * both) / (ours.size + theirs.size);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(lineKey(text).match(/[\p{L}\p{N}']+/gu) ?? []);
}

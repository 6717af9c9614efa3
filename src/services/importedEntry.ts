import type { Answer, Answers } from "./answerReaders";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";

/** What a file says of one service, and where. */
export type Entry = {
  readonly row: number;
  readonly answers: Answers;
  /** What else stands there, or above it, that is no answer of a contact. */
  readonly unread?: readonly Answer[];
  readonly problems: readonly ImportProblem[];
};

/** A file taken apart: what it says of each service, and what could not be taken apart. */
export type Entries = {
  readonly entries: readonly Entry[];
  readonly problems: readonly ImportProblem[];
  readonly fields: readonly ContactField[];
};

/**
 * Entries with what is said of all of them: the name of their file or sheet, a heading over their table. It makes no answer, but it
 * may tell that they are refuges.
 */
export function saidOfAll(all: Entries, titles: readonly string[]): Entries {
  const said = titles.filter((text) => text !== "").map((text): Answer => ({ text, as: "" }));
  if (said.length === 0) return all;
  const entries = all.entries.map((entry) => ({ ...entry, unread: [...said, ...(entry.unread ?? [])] }));
  return { ...all, entries };
}

/** What the name of a file says of all that is in it: "Refuges 2026". One that says anything else says nothing of each row. */
export function titleInFileName(name: string): string {
  const title = name
    .replace(/\.\w{2,5}$/, "")
    .replace(/[_.()-]+/g, " ")
    .replace(/\d+|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi, " ")
    .replace(/\b(?:all|list|lists|numbers?|phones?|contacts?|directory|details|final|copy|new|updated|v|the|of|in|uk)\b/gi, " "); // prettier-ignore
  const isKind = /^\s*(?:women['’]?s\s+)?(?:refuges?(?:\s+(?:provision|services|accommodation))?|safe\s*houses?|safe\s+accommodation)\s*$/i; // prettier-ignore
  return isKind.test(title) ? title.trim() : "";
}

import type { FieldKey, ServiceKey } from "../../plan/form";
import { fieldLabelled, serviceLabelled } from "./labels";

/**
 * A line that begins with a label: what it asks for, what stands in the room for its answer, and the next label on the line with
 * all that follows, known or not. `isFull` where the next label leaves no room.
 */
export type LabelLine<K extends string> = {
  readonly key: K;
  readonly rest: string;
  readonly tail: string;
  readonly isFull: boolean;
};

/** The service line that a paragraph begins. */
export function serviceLineIn(text: string): LabelLine<ServiceKey> | undefined {
  const colon = text.indexOf(":");
  const key = serviceLabelled(colon === -1 ? text : text.slice(0, colon));
  return key && { key, ...parted(colon === -1 ? "" : text.slice(colon + 1)) };
}

/**
 * The detail that a line begins with, its label ended by a colon or a ruled line ("Name ____"); undefined for a line without
 * either, and for one that leaves no room for its answer or asks for two details.
 */
export function fieldLineIn(text: string): LabelLine<FieldKey> | undefined {
  const end = labelEnd.exec(text);
  if (end === null) return undefined;
  const key = fieldLabelled(text.slice(0, end.index));
  const line = parted(text.slice(end.index + (end[0] === ":" ? 1 : 0)));
  return key === undefined || line.isFull ? undefined : { key, ...line };
}

/** Whether a line begins with the label of a detail, whatever follows: room, an answer, other labels, choices. */
export function beginsWithDetail(text: string): boolean {
  const end = labelEnd.exec(text);
  return end !== null && fieldLabelled(text.slice(0, end.index)) !== undefined;
}

const labelEnd = /:|_{3,}|\.{4,}|…{2,}/;

/** Parts what follows a label from the next label on the line: after a gap, words that end in a colon or a ruled line. */
function parted(after: string): Omit<LabelLine<never>, "key"> {
  const gap = gapBeforeLabel(after);
  const rest = after.slice(0, gap);
  const isFull =
    asksForMore(after) || runsOn(rest) || isPrinted(rest) || (gap !== undefined && rest.trim() === "");
  return { rest, tail: after.slice(rest.length), isFull };
}

/** Where a gap begins that the next label stands behind. Each stretch of blanks is looked at once, however long. */
function gapBeforeLabel(text: string): number | undefined {
  for (const { 0: blanks, index } of text.matchAll(/[^\S\n]+/g)) {
    nextLabel.lastIndex = index + blanks.length;
    if (/\t| {3}/.test(blanks) && nextLabel.test(text)) return index;
  }
  return undefined;
}

const nextLabel = /\p{L}[^\t:_…\n]{0,60}?\s*(?::|_{3,}|…{2,}|\.{4,})/uy;

/**
 * Whether what stands in the room for an answer is printed there: a label of its own ("By:"), words between ruled lines, choices
 * to tick.
 */
export function isPrinted(text: string): boolean {
  return (
    isLabelsOnly(text) ||
    isCountOfPages(text) ||
    isNumbersOnly(text) ||
    /^\s*\/[\s/]*\s{2}\p{L}/u.test(text) ||
    (/\p{L}{2}/u.test(text) && /_{3,}|…{2,}|\.{4,}|[\u2610-\u2612\u25a1\u25a2]/u.test(text))
  );
}

/** "  of  ", "__ of __": two numbers are to go round a word. */
function isCountOfPages(text: string): boolean {
  return /^[\s_.…]*of[\s_.…]*$/i.test(text);
}

/** Lines that are numbered for one answer each, none of them there yet: "1.", "2.", "3.". */
function isNumbersOnly(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s{0,9}\(?\d{1,2}\s?[.):]\s{0,9}$/.test(line));
}

/** Whether a text is nothing but labels with room after them: "Advice given:", "Date:      Initials:". */
export function isLabelsOnly(text: string): boolean {
  return (
    text.trim() !== "" &&
    text
      .split("\n")
      .every((line) =>
        /^\s*((?:\p{L}|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?=[.)]?:))[^:]{0,40}:\s*){0,4}$/u.test(line),
      )
  );
}

/** Whether words that ask for something follow a ruled line without a gap: once it is filled, nothing tells where they begin. */
function runsOn(rest: string): boolean {
  return /(?:(?<!_)_{2,}|…|(?<!\.)\.{4,})\s*\p{L}[^:_…]{0,60}(?::|_{3,}|…{2,}|\.{4,})/u.test(rest);
}

/** Whether the label of a detail stands in what follows another: one to six words before a colon or a ruled line. */
function asksForMore(rest: string): boolean {
  return [...rest.matchAll(/:|_{3,}|…{2,}|\.{4,}/g)].some(({ index }) => {
    // Six words are no longer than this.
    const before =
      rest
        .slice(Math.max(0, index - 300), index)
        .split(/[:_…\t]/)
        .at(-1) ?? "";
    const words = before.trim().split(/\s+/);
    return [1, 2, 3, 4, 5, 6].some(
      (count) => count <= words.length && fieldLabelled(words.slice(-count).join(" ")) !== undefined,
    );
  });
}

/** Whether a text is a line to write on and no answer: "____", "……", "__/__/____", "  /  /  ", "dd/mm/yyyy". */
export function isRuledLine(text: string): boolean {
  return (
    (/^[\s_.…/]*$/.test(text) && /[_.…]{2}/.test(text.replace(/[\s/]/g, ""))) ||
    /^\s*(\/\s*\/|d{1,2}\s*[/.-]\s*m{1,2}\s*[/.-]\s*y{2,4})\s*$/i.test(text)
  );
}

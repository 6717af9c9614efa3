import { isEmergencyNumber } from "./emergency";
import { isLikelyPhone } from "./phoneCheck";

/** A number that stands in a piece of a cell: from its first mark to the end of its extension. */
export type NumberInCell = {
  readonly from: number;
  readonly to: number;
  readonly whole: string;
  /** What a spreadsheet has taken from it, put back in `whole`; "part" is a number that cannot be whole. */
  readonly fault?: "lost-0" | "lost-+" | "part";
  /** As it stands in the cell. */
  readonly written: string;
};

const longest = 15;

/**
 * The numbers in a piece of text without hours, ages and rooms (`withoutOtherFigures`). Groups of digits side by side are one
 * number where they have the length of one, the longest first: "0161 496 0001 0161 496 0002" is two. What is left over of
 * three digits or more is a part of a number, so that nothing is passed over.
 */
export function numbersInCell(piece: string): readonly NumberInCell[] {
  const groups = [...piece.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    from: index,
    to: index + digits.length,
  }));
  const found: NumberInCell[] = [];
  let part: NumberInCell | undefined;
  for (let at = 0; at < groups.length;) {
    const last = found.at(-1);
    // The figures of an extension are read with their number; hours without a colon are no number.
    if (last !== undefined && last.fault !== "part" && (groups[at]?.from ?? 0) < last.to) {
      at += 1;
      continue;
    }
    const hours = part === undefined ? bareHours(piece, groups[at]?.from ?? 0) : 0;
    if (hours > 0) {
      const end = (groups[at]?.from ?? 0) + hours;
      while ((groups[at]?.from ?? end) < end) at += 1;
      continue;
    }
    const runs = runsFrom(piece, groups, at);
    // Behind a part only what begins as numbers do is one: the rest may be more of the part.
    const goesOn = part !== undefined && isOneSeparator(piece.slice(part.to, groups[at]?.from));
    // "07700 900 123 - 111" may be the short end of a second number.
    const whole = runs.findLast(
      ({ written }) =>
        (isLikelyPhone(written) && !(isShort(written) && (goesOn || found.length > 0))) ||
        (isForEmergencies(written) && !goesOn),
    );
    const mended = goesOn ? undefined : runs.map(mendedRun).findLast((run) => run !== undefined);
    const number = whole ?? mended;
    if (number !== undefined) {
      found.push(withExtension(piece, number));
      at = number.last + 1;
      part = undefined;
      continue;
    }
    const group = groups[at];
    if (group === undefined) break;
    if (goesOn && part !== undefined) {
      found.pop();
      part = partOf(piece, part.from, group.to);
    } else part = partOf(piece, startOf(piece, group.from), group.to);
    found.push(part);
    at += 1;
  }
  return found.filter(({ fault, written }) => fault !== "part" || written.replace(/\D/g, "").length >= 3);
}

type Run = NumberInCell & { readonly last: number };

/** The numbers that begin with a group: with it alone, with the next, and so on. */
function runsFrom(
  piece: string,
  groups: readonly { readonly from: number; readonly to: number }[],
  first: number,
): readonly Run[] {
  const from = startOf(piece, groups[first]?.from ?? 0);
  const runs: Run[] = [];
  for (let last = first; last < groups.length; last++) {
    const [group, before] = [groups[last], groups[last - 1]];
    if (group === undefined) break;
    if (last > first && before !== undefined && !isOneSeparator(piece.slice(before.to, group.from))) break;
    const written = piece.slice(from, group.to).replace(/\s+/g, " ");
    if (written.replace(/\D/g, "").length > longest) break;
    runs.push({ from, to: group.to, whole: written, written, last });
  }
  return runs;
}

/** How long "0900-1700" is that begins at a place; 0 where none does. */
function bareHours(piece: string, from: number): number {
  const time = String.raw`(?:[01]\d|2[0-4])[0-5]\d(?:\s*h(?:ou)?rs?)?`;
  const hours = new RegExp(
    String.raw`^${time}\s*(?:-|\u2013|\u2014|to|until|till)\s*${time}(?![\s-]?\d)`,
    "i",
  );
  return hours.exec(piece.slice(from))?.[0].length ?? 0;
}

/** Where a number begins: with its +, and with its bracket where that closes inside it. */
function startOf(piece: string, from: number): number {
  // "… + 07700 900123" is two numbers.
  const mark = /(?:\+\s?|\+?\()$/.exec(piece.slice(Math.max(0, from - 2), from));
  if (mark === null || (/^\+\s?$/.test(mark[0]) && piece[from] === "0")) return from;
  if (mark[0].endsWith("(") && !/^\d+\)\s*\d/.test(piece.slice(from))) return from;
  return from - mark[0].length;
}

function isOneSeparator(between: string): boolean {
  return /^[\s().\-\u2010-\u2015]{1,3}$/.test(between);
}

function isShort(written: string): boolean {
  return written.replace(/\D/g, "").length === 3;
}

function isForEmergencies(written: string): boolean {
  return written.length >= 3 && isEmergencyNumber(written);
}

function mendedRun(run: Run): Run | undefined {
  const digits = run.written.replace(/[\s.()-]/g, "");
  if (/^[1-35789]\d{8,9}$/.test(digits) && isLikelyPhone(`0${digits}`))
    return { ...run, whole: run.written.replace(/^(\(?)/, "$10"), fault: "lost-0" };
  if (/^440?[1-9]\d{8,9}$/.test(digits) && isLikelyPhone(`+${digits.replace(/^440/, "44")}`))
    return { ...run, whole: `+${run.written}`, fault: "lost-+" };
  return undefined;
}

function withExtension(piece: string, number: Run): NumberInCell {
  const tail = /^\)?\s*(?:ext(?:n|ension)?\.?|x)\s*:?\s*(\d{1,6})(?!\d)/i.exec(piece.slice(number.to));
  const { last: _, ...rest } = number;
  if (tail === null) return rest;
  return { ...rest, to: number.to + tail[0].length, whole: `${number.whole} ext ${tail[1] ?? ""}` };
}

function partOf(piece: string, from: number, to: number): NumberInCell {
  const written = piece.slice(from, to).replace(/\s+/g, " ");
  return { from, to, whole: written, written, fault: "part" };
}

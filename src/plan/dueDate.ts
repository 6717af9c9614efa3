import { addDays, daysBetween, daysIn, isoDate, monthNames, partsOf, type IsoDate } from "./calendar";
import { readDate, readWrittenDate, type DateProblem } from "./dates";
import { relativeDate } from "./relativeDate";

/** The last day on which something is due, and whether the text says it in full: else it was counted from when it was agreed. */
export type DueDate = { readonly date: IsoDate; readonly isInFull: boolean };

/**
 * By when a text wants something, in whatever words: "by 12/01/2026", "w/c 3rd March 2026", "end of Jan 2026", "within 2 weeks",
 * "ASAP". Of several days the last counts. What goes on and on has no such day, nor has what waits for something else; words
 * that count need the day on which they were agreed.
 */
export function dueDateIn(text: string, agreed: IsoDate | undefined): DueDate | undefined {
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  if (goesOn.test(said) || isDone(said)) return undefined;
  const inFull = datesIn(said, wholeDates, (found) => writtenIn(found));
  const months = datesIn(said, monthsOfYears, (found) => monthEnd(found));
  const last = [...inFull, ...(inFull.length === 0 ? months : [])].sort().at(-1);
  if (last !== undefined) return { date: isWeek.test(said) ? addDays(last, 6) : last, isInFull: true };
  const counted = agreed === undefined ? undefined : countedIn(said, agreed);
  return counted === undefined ? undefined : { date: counted, isInFull: false };
}

/** The last day that a text writes in full, whatever else it says. */
export function lastDateIn(text: string): IsoDate | undefined {
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  return [...datesIn(said, wholeDates, writtenIn)].sort().at(-1);
}

/** A day of those that a text writes in full and that the calendar does not have: why. */
export function wrongDateIn(text: string): DateProblem | undefined {
  const said = text.normalize("NFKC").toLowerCase();
  return (said.match(wholeDates) ?? [])
    .map((found) => readWrittenDate(found))
    .find((read) => typeof read === "object");
}

/** It has no end, or it begins on the day that is named. */
export const goesOn =
  /\bon-?going\b|\bonwards?\b|\bcontinu|\b(?:daily|weekly|fortnightly|monthly|regular(?:ly)?)\b|\b(?:each|every) (?!effort)|\b(?:from|since|starting|starts?|begins?|beginning|then|until|till)\b|\bas (?:and )?(?:when|needed|required)\b|\bwhen(?:ever)?\b|\bonce\b|\bafter\b/;

/** Whether a text in small letters says that it was done. */
export function isDone(said: string): boolean {
  return /\b(?:done|completed?|finished)\b/.test(said) && !/\b(?:not|to be|be)\b/.test(said);
}

const isWeek = /\bw ?\/ ?c\b|\bweek (?:commencing|beginning|of)\b/;
/** A month in small letters, in full or by its first three. */
export const monthName =
  `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)`.toLowerCase();
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const wholeDates = new RegExp(
  `\\b(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|${day} (?:of )?${monthName}\\.?,? (?:\\d{4}|\\d{2})|${monthName} ${day},? \\d{4})(?!\\d)`,
  "g",
);
const monthsOfYears = new RegExp(
  `\\b${monthName}\\.?,? '?(?:20\\d\\d|\\d\\d)(?!\\d|[/.:-]|(?:st|nd|rd|th)\\b)`,
  "g",
);

function datesIn(
  text: string,
  pattern: RegExp,
  read: (found: string) => IsoDate | undefined,
): readonly IsoDate[] {
  return (text.match(pattern) ?? []).flatMap((found) => read(found) ?? []);
}

function writtenIn(text: string): IsoDate | undefined {
  const read = readWrittenDate(text);
  return typeof read === "string" ? read : undefined;
}

function monthEnd(text: string): IsoDate | undefined {
  const [, name = "", year = ""] = /^([a-z]+)\W*(\d+)$/.exec(text) ?? [];
  const month = monthNames.findIndex((each) => each.toLowerCase().startsWith(name.slice(0, 3))) + 1;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDate(full, month, daysIn(full, month));
}

/** The day that words mean, counted from the day on which they were agreed. */
function countedIn(said: string, agreed: IsoDate): IsoDate | undefined {
  const words = said
    .replace(/^(?:by|before|within|in|on|due|for|no later than|w ?\/ ?c|week commencing)\s+/, "")
    .replace(/[.!]+$/, "")
    .trim();
  if (
    /^(?:asap|a\.s\.a\.p|as soon as possible|immediate(?:ly)?|urgent(?:ly)?|now|straight ?away|same day)$/.test(
      words,
    )
  )
    return addDays(agreed, 7);
  const hours = /^(\d{1,3}) ?(?:hours?|hrs?)$/.exec(words)?.[1];
  if (hours !== undefined) return addDays(agreed, Math.ceil(Number(hours) / 24));
  const { year, month } = partsOf(agreed);
  if (/^(?:the )?end of (?:the |this )?month$/.test(words)) return isoDate(year, month, daysIn(year, month));
  if (/^(?:(?:the )?end of (?:the |this )?|this )week$/.test(words)) return addDays(agreed, 7);
  const ofMonth = new RegExp(
    `^(?:(?:the )?(?:start|beginning|middle|mid|end|early|late) ?-?(?:of )?)?(${monthName})$`,
  ).exec(words)?.[1];
  if (ofMonth !== undefined) return nextEndOf(ofMonth, agreed);
  const relative = relativeDate(words.replace(/\bwks?\b/, "weeks").replace(/\bmths?\b/, "months"), agreed);
  if (relative !== undefined) return relative;
  return withoutYear(words, agreed);
}

function nextEndOf(name: string, agreed: IsoDate): IsoDate | undefined {
  const { year } = partsOf(agreed);
  return [year, year + 1]
    .flatMap((each) => monthEnd(`${name} ${String(each)}`) ?? [])
    .find((end) => daysBetween(agreed, end) >= 0);
}

/** "12 Jan", "12/1": the first such day from then on. */
function withoutYear(words: string, agreed: IsoDate): IsoDate | undefined {
  const read = readDate(words, agreed);
  if (typeof read !== "string") return undefined;
  if (daysBetween(agreed, read) >= 0) return read;
  const { year, month, day: date } = partsOf(read);
  return isoDate(year + 1, month, date);
}

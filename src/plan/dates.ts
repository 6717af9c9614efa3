import { daysBetween, daysIn, isoDate, monthNames, partsOf, weekdayNames, weekdayOf } from "./calendar";
import type { IsoDate } from "./calendar";
import { relativeDate, weekdayNamed } from "./relativeDate";

/** Why what was typed is no date; only the pane and the CLI turn it into words. */
export type DateProblem =
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "not-a-date" }
  | { readonly kind: "no-year" } // "27 March", where no day is known to be near to; "29 February", where no leap year is near
  | { readonly kind: "no-such-year"; readonly year: number } // before 1900, after 2099, or of another length
  | { readonly kind: "no-such-month"; readonly month: number } // "3 27 2026": the day comes first
  | { readonly kind: "no-such-day"; readonly year: number; readonly month: number; readonly days: number } // the month has `days`
  | { readonly kind: "wrong-weekday"; readonly date: IsoDate; readonly weekday: string }; // "Mon 10 Feb 2026" is a Tuesday

/** Years outside these are slips of the keyboard. */
const firstYear = 1900;
const lastYear = 2099;

/** The date picture of a form that states none. */
export const defaultPicture = "dd/MM/yyyy";

/**
 * The date that a person typed, day before month, in any of the usual ways, or in words that count from `today`
 * ("tomorrow", "in 2 weeks", "next friday"). Numbers are never read month first. Without a year it is the nearest such day:
 * whoever asks for one shows it in full before it is written.
 */
export function readDate(typed: string, today: IsoDate): IsoDate | DateProblem {
  return relativeDate(typed.normalize("NFKC"), today) ?? readDay(typed, today);
}

/** The date that a text writes in full: no words that depend on the day it is read, no year to be guessed. */
export function readWrittenDate(typed: string): IsoDate | DateProblem {
  return readDay(typed, undefined);
}

/** Whether a date was read from a text that does not say its year. */
export function lacksYear(typed: string): boolean {
  const written = readWrittenDate(typed);
  return typeof written === "object" && written.kind === "no-year";
}

/** `near` is the day that a date without a year is near to. */
function readDay(typed: string, near: IsoDate | undefined): IsoDate | DateProblem {
  const words = wordsOf(typed);
  const weekday = weekdayNamed(words[0] ?? "");
  const [first = "", second = "", third = "", more] = weekday === undefined ? words : words.slice(1);
  if (first === "") return weekday === undefined ? { kind: "nothing-typed" } : { kind: "not-a-date" };
  if (more !== undefined) return { kind: "not-a-date" };

  const date = second === "" ? dateOfDigits(first) : dateOfWords(first, second, third, near);
  if (typeof date !== "string" || weekday === undefined || weekdayOf(date) === weekday) return date;
  return { kind: "wrong-weekday", date, weekday: weekdayNames[weekdayOf(date)] ?? "" };
}

function wordsOf(typed: string): string[] {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\b(?:the|of|on)\b/g, " ")
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .split(/[\s/.,\u2010-\u2015\u2212-]+/)
    .filter((word) => word !== "");
}

/** "27032026" and "270326". */
function dateOfDigits(digits: string): IsoDate | DateProblem {
  const match = /^(\d\d)(\d\d)(\d{2}|\d{4})$/.exec(digits);
  if (match === null) return { kind: "not-a-date" };
  return dateOfWords(match[1] ?? "", match[2] ?? "", match[3] ?? "", undefined);
}

function dateOfWords(
  first: string,
  second: string,
  third: string,
  near: IsoDate | undefined,
): IsoDate | DateProblem {
  if (/^\d{4}$/.test(first)) return checkedDate(first, second, third, near); // 2026-03-27
  // A month in letters cannot be taken for a day, so "March 27 2026" is safe to read; "3 27 2026" is not.
  return /^[a-z]/.test(first)
    ? checkedDate(third, first, second, near)
    : checkedDate(third, second, first, near);
}

function checkedDate(
  year: string,
  month: string,
  day: string,
  near: IsoDate | undefined,
): IsoDate | DateProblem {
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month);
  if (monthNumber === undefined || !/^\d{1,2}$/.test(day)) return { kind: "not-a-date" };
  if (!/^\d*$/.test(year)) return { kind: "not-a-date" };
  if (monthNumber < 1 || monthNumber > 12) return { kind: "no-such-month", month: monthNumber };
  if (year === "")
    return near === undefined ? { kind: "no-year" } : nearestDay(near, monthNumber, Number(day));
  const yearNumber = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (yearNumber < firstYear || yearNumber > lastYear) return { kind: "no-such-year", year: yearNumber };
  const days = daysIn(yearNumber, monthNumber);
  return (
    isoDate(yearNumber, monthNumber, Number(day)) ?? {
      kind: "no-such-day",
      year: yearNumber,
      month: monthNumber,
      days,
    }
  );
}

/** Half of a leap year: a day and month without a year are never further off, but for 29 February. */
const halfYear = 183;

/** The day of a month that is nearest to a day; of two equally near, the one to come. */
function nearestDay(near: IsoDate, month: number, day: number): IsoDate | DateProblem {
  const { year } = partsOf(near);
  if (day < 1 || day > daysIn(2024, month))
    return { kind: "no-such-day", year, month, days: daysIn(year, month) };
  const distance = (date: IsoDate): number => Math.abs(daysBetween(near, date));
  const [nearest] = [year + 1, year, year - 1]
    .flatMap((each) => isoDate(each, month, day) ?? [])
    .sort((one, other) => distance(one) - distance(other));
  return nearest === undefined || distance(nearest) > halfYear ? { kind: "no-year" } : nearest;
}

/** 1 to 12, from the name or its first three letters or more. */
function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(word));
  return index < 0 ? undefined : index + 1;
}

/** The parts of a Word date picture: quoted text, runs of d, M or y, and single characters as they are. */
const pictureParts = /'([^']*)'|"([^"]*)"|([dD]{1,4}|M{1,4}|[yY]{1,4})|([\s\S])/g;

/**
 * A date as a Word date picture shows it, names in British English: "d MMMM yyyy", "ddd d MMM yyyy", "d 'of' MMMM".
 * Source: Word's date-time picture switch (d dd ddd dddd M MM MMM MMMM yy yyyy; quoted text is literal).
 */
export function formatDate(date: IsoDate, picture: string = defaultPicture): string {
  let text = "";
  for (const [, single, double, token, literal] of picture.matchAll(pictureParts))
    text += token === undefined ? (single ?? double ?? literal ?? "") : tokenText(date, token);
  return text;
}

function tokenText(date: IsoDate, token: string): string {
  const { year, month, day } = partsOf(date);
  const weekday = weekdayNames[weekdayOf(date)] ?? "";
  const monthName = monthNames[month - 1] ?? "";
  switch (token.replace(/D/g, "d").replace(/Y/g, "y")) {
    case "d":
      return String(day);
    case "dd":
      return String(day).padStart(2, "0");
    case "ddd":
      return weekday.slice(0, 3);
    case "dddd":
      return weekday;
    case "M":
      return String(month);
    case "MM":
      return String(month).padStart(2, "0");
    case "MMM":
      return monthName.slice(0, 3);
    case "MMMM":
      return monthName;
    case "y":
    case "yy":
      return String(year % 100).padStart(2, "0");
    default:
      return String(year).padStart(4, "0");
  }
}

/** The date that a text shows in a Word date picture, or undefined: other words, no such day, or a picture without day, month or year. */
export function dateIn(text: string, picture: string = defaultPicture): IsoDate | undefined {
  let pattern = "";
  const tokens: string[] = [];
  for (const [, single, double, token, literal] of picture.matchAll(pictureParts)) {
    pattern += token === undefined ? literalPattern(single ?? double ?? literal ?? "") : tokenPattern(token);
    if (token !== undefined) tokens.push(token);
  }
  const match = new RegExp(`^\\s*${pattern}\\s*$`, "i").exec(text);
  if (match === null) return undefined;

  const parts = tokens.map((token, index) => partOf(token, match[index + 1] ?? ""));
  const numberOf = (kind: DatePart["kind"]) => parts.find((part) => part.kind === kind)?.number;
  const [year, month, day, weekday] = [
    numberOf("year"),
    numberOf("month"),
    numberOf("day"),
    numberOf("weekday"),
  ];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (year < firstYear || year > lastYear) return undefined;
  const date = isoDate(year, month, day);
  return date === undefined || (weekday !== undefined && weekday !== weekdayOf(date)) ? undefined : date;
}

type DatePart = {
  readonly kind: "year" | "month" | "day" | "weekday";
  readonly number: number | undefined;
};

/**
 * What a part of a text says where the picture has this token; an unknown name of a weekday is no day, so no date is read.
 */
function partOf(token: string, text: string): DatePart {
  if (token.startsWith("M"))
    return { kind: "month", number: token.length < 3 ? Number(text) : monthNamed(text.toLowerCase()) };
  if (/^y/i.test(token)) return { kind: "year", number: Number(text) + (text.length < 3 ? 2000 : 0) };
  return token.length < 3
    ? { kind: "day", number: Number(text) }
    : { kind: "weekday", number: weekdayNamed(text) ?? -1 };
}

function literalPattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

function tokenPattern(token: string): string {
  if (/^y/i.test(token)) return token.length < 3 ? "(\\d{2})" : "(\\d{4})";
  return token.length < 3 ? "(\\d{1,2})" : "([a-z]+)";
}

import { addDays, addMonths, weekdayNames, weekdayOf } from "./calendar";
import type { IsoDate } from "./calendar";

/**
 * The day that words such as "tomorrow", "in 2 weeks", "friday" or "friday week" mean on the day `today`, or undefined.
 * "Friday" is the first one after today; "next friday" is the one in next week, Monday to Sunday, as the British say it.
 */
export function relativeDate(typed: string, today: IsoDate): IsoDate | undefined {
  const words = typed
    .toLowerCase()
    .replace(/[.,]/g, " ")
    .replace(/^\s*(?:on|by)\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return (
    namedDay(words, today) ?? afterSpan(words, today) ?? onWeekday(words, today) ?? aWeekOn(words, today)
  );
}

function namedDay(words: string, today: IsoDate): IsoDate | undefined {
  switch (words) {
    case "today":
      return today;
    case "tomorrow":
      return addDays(today, 1);
    case "yesterday":
      return addDays(today, -1);
    case "next week":
      return addDays(today, 7);
    case "next month":
      return addMonths(today, 1);
    default:
      return undefined;
  }
}

const numberWords = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "In 2 weeks", "a fortnight", "3 months' time", "six weeks from today", "10 days ago". */
function afterSpan(words: string, today: IsoDate): IsoDate | undefined {
  const match =
    /^(?:in )?(\d{1,3}|[a-z]+) (day|week|fortnight|month|year)s?['’]?( time| from (?:now|today)| today| ago)?$/.exec(
      words,
    );
  if (match === null) return undefined;
  const [, many = "", unit = "", ending = ""] = match;
  const size = amount(many);
  if (size === undefined) return undefined;
  const count = ending === " ago" ? -size : size;
  switch (unit) {
    case "day":
      return addDays(today, count);
    case "week":
      return addDays(today, 7 * count);
    case "fortnight":
      return addDays(today, 14 * count);
    case "month":
      return addMonths(today, count);
    default:
      return size > 99 ? undefined : addMonths(today, 12 * count);
  }
}

function amount(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const number = numberWords.indexOf(word);
  return number < 0 ? undefined : number;
}

/** "Friday", "this fri", "next friday", "last friday". */
function onWeekday(words: string, today: IsoDate): IsoDate | undefined {
  const match = /^(?:(this|coming|next|last) )?([a-z]+)$/.exec(words);
  const weekday = weekdayNamed(match?.[2] ?? "");
  if (weekday === undefined) return undefined;
  const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1; // 1 to 7
  if (match?.[1] === "last") return addDays(today, ahead === 7 ? -7 : ahead - 7);
  if (match?.[1] !== "next") return addDays(today, ahead);
  const nextMonday = addDays(today, ((1 - weekdayOf(today) + 6) % 7) + 1);
  return addDays(nextMonday, (weekday + 6) % 7);
}

/** "Friday week", "a week on friday", "tomorrow week", "a week tomorrow". */
function aWeekOn(words: string, today: IsoDate): IsoDate | undefined {
  const match = /^(?:a week (?:on )?([a-z]+)|([a-z]+) week)$/.exec(words);
  const start = match?.[1] ?? match?.[2];
  if (start === undefined) return undefined;
  const day = start === "tomorrow" ? addDays(today, 1) : onWeekday(start, today);
  return day === undefined ? undefined : addDays(day, 7);
}

/** 0 for Sunday to 6 for Saturday, from the name or its first three letters or more. */
export function weekdayNamed(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  const index = weekdayNames.findIndex((name) => name.toLowerCase().startsWith(lower));
  if (index >= 0) return index;
  return lower === "weds" ? 3 : undefined;
}

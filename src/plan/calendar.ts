/** A calendar date, year first: "2026-01-31". A day, not a moment: it has no time and no time zone. */
export type IsoDate = `${number}-${number}-${number}`;

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Sunday first, as `weekdayOf` counts. */
export const weekdayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** The date of a year, month (1 to 12) and day, or undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  // The three parts are whole numbers in range, so the text has the form of the type.
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate;
}

/** The date that a text is, written like "2026-01-31"; undefined where it is anything else, or no real day. */
export function isoIn(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  return match === null ? undefined : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Year, month (1 to 12) and day. */
export function partsOf(date: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

/** How many days a month (1 to 12) has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7; // day 0, 1 January 1970, was a Thursday
}

/** The date so many days later, earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth))) ?? date;
}

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that the clock's own time zone shows: what "today" means to the person at the desk. */
export function localDay(now: Date): IsoDate {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "1970-01-01";
}

/** Days since 1 January 1970, reckoned in UTC both ways, so that no clock change can move a day. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day); // unlike Date.UTC, takes years under 100 as they are
  return Math.round(moment.getTime() / 86_400_000);
}

function dateOfDayNumber(days: number): IsoDate {
  const moment = new Date(days * 86_400_000);
  return isoDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()) ?? "1970-01-01";
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

/** When a service is open: always, or in these spans of a week. */
export type OpeningTimes =
  | { readonly kind: "always" }
  | {
      readonly kind: "weekly";
      /** Day 0 is Sunday; times in minutes from midnight, `to` past 1440 where it is open into the next day. */
      readonly spans: readonly { readonly day: number; readonly from: number; readonly to: number }[];
    };

const read = new Map<string, OpeningTimes | undefined>();
const mostKept = 20_000;
/** In characters: what is longer than the longest line of a form is no plain time, and its patterns would take long to try. */
const longest = 500;

/**
 * The times that a text says, undefined where any part of it is not plain: "9-5" may be read, "9:30am to 4pm" can be. Remarks
 * on bank holidays are passed over, as nothing here knows when they are.
 */
export function openingTimes(hours: string): OpeningTimes | undefined {
  if (hours.length > longest) return undefined;
  if (!read.has(hours)) {
    if (read.size >= mostKept) read.clear();
    read.set(hours, timesIn(plain(hours)));
  }
  return read.get(hours);
}

const dayPattern =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?";
const dayStarts = ["su", "mo", "tu", "we", "th", "fr", "sa"];
const timePattern = "(?:noon|midday|midnight|\\d{1,2}(?:[:.]\\d\\d)?(?:am|pm)?)";
const daysPattern = `(?:every day|daily|weekdays|weekends|${dayPattern}(?:-${dayPattern})?(?:,(?:and )?${dayPattern}(?:-${dayPattern})?)*)`;
const span = new RegExp(`^(${daysPattern})?[ ,:]*(${timePattern})-(${timePattern})[ ,]*(${daysPattern})?$`);
const closedDays = new RegExp(`^(?:closed (?:on )?(${daysPattern})|(${daysPattern})[ ,:]*closed)$`);

/** Small letters, one kind of dash and comma, no words that say nothing. */
function plain(hours: string): string {
  return hours
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(
      /\(?(?:\b(?:including|inc|incl|except|excluding|excl?|closed|not|but|and|on|uk|public)\b[ .]*)*\bbank (?:and public )?holidays?(?: closed)?\)?/g,
      "",
    ) // prettier-ignore
    .replace(/\b(\d{1,2}(?:[:.]\d\d)?) ?([ap])\.? ?m\b\.?/g, "$1$2m")
    .replace(/\b12 ?(noon|midnight)\b/g, "$1")
    .replace(/\b(?:open|from|phone lines?|hours?:|hrs:)(?=\s|$)/g, " ")
    .replace(/\b(?:mondays?) (?:to|through|until) (?=sun)/g, "monday-")
    .replace(/\s*(?:-|\bto\b|\buntil\b|\btill?\b)\s*/g, "-")
    .replace(/\s*(?:&|\+)\s*/g, " and ")
    .replace(/(?<=[a-z]),? and (?=(?:mon|tue|wed|thu|fri|sat|sun))/g, ",")
    .replace(/(?<=day|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\/(?=[a-z])/g, ",")
    .replace(/\s*,\s*/g, ",")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.;]+|[\s,.;]+$/g, "");
}

function timesIn(text: string): OpeningTimes | undefined {
  if (isAlways(text)) return { kind: "always" };
  // A part ends at a semicolon, a line or "and", or where the days of the next follow the times of this one.
  const parts = text
    .replace(
      new RegExp(
        `(?<=\\d(?:am|pm)?|noon|midnight)[, ]+(?=(?:closed (?:on )?)?${daysPattern}[ ,:]*(?:${timePattern}-|closed))`,
        "g",
      ),
      ";",
    ) // prettier-ignore
    .split(/\s*;\s*|(?<=\d(?:am|pm)) and (?=\w+ ?[,:]? ?\d)/)
    .filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  const spans: { day: number; from: number; to: number }[] = [];
  const closed = new Set<number>();
  for (const part of parts) {
    const shut = closedDays.exec(part);
    if (shut !== null) {
      for (const day of daysIn(shut[1] ?? shut[2] ?? "") ?? []) closed.add(day);
      continue;
    }
    const match = span.exec(part);
    if (match === null || (match[1] !== undefined && match[4] !== undefined)) return undefined;
    const named = match[1] ?? match[4];
    const days = named === undefined ? undefined : daysIn(named);
    const times = timesOf(match[2] ?? "", match[3] ?? "");
    // Times without days may leave days out.
    if (days === undefined || times === undefined) return undefined;
    for (const day of days) spans.push({ day, ...times });
  }
  return spans.length === 0 || spans.some(({ day }) => closed.has(day))
    ? undefined
    : { kind: "weekly", spans };
}

function isAlways(text: string): boolean {
  return /^(?:24\/7(?:\/365)?|24 ?(?:-? ?h(?:ou)?rs?)?(?:[ ,]*(?:a day|per day|every day|daily))?(?:[ ,/]*(?:7 days(?: a week)?|every day|365 days(?: a year)?))*|any hour|(?:always|all hours)|(?:every day|daily)[ ,:]*24 ?h(?:ou)?rs?|monday-sunday[ ,:]*24 ?h(?:ou)?rs?)$/.test(text) && text !== "24"; // prettier-ignore
}

function daysIn(text: string): readonly number[] | undefined {
  if (text === "every day" || text === "daily") return [0, 1, 2, 3, 4, 5, 6];
  if (text === "weekdays") return [1, 2, 3, 4, 5];
  if (text === "weekends") return [6, 0];
  return text.split(/,(?:and )?/).flatMap((part) => {
    const [first = "", last = first] = part.split("-");
    const [from, to] = [dayOf(first), dayOf(last)];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
  });
}

function dayOf(name: string): number {
  return dayStarts.findIndex((start) => name.startsWith(start));
}

/** Two times that can be read in one way only: with am or pm, on the 24-hour clock, or the first of "9-5pm". */
function timesOf(first: string, last: string): { from: number; to: number } | undefined {
  const to = minutesOf(last);
  let from = minutesOf(first);
  if (to === undefined) return undefined;
  if (from === undefined && last.endsWith("pm")) {
    // "9-5pm": 9 in the evening would come after 5. "2-5pm" may be either.
    const morning = minutesOf(`${first}am`);
    const evening = minutesOf(`${first}pm`);
    if (morning !== undefined && evening !== undefined && evening >= to) from = morning;
  }
  if (from === undefined || from === to) return undefined;
  return { from, to: to <= from ? to + 1440 : to };
}

function minutesOf(time: string): number | undefined {
  if (time === "noon" || time === "midday") return 720;
  if (time === "midnight") return 0;
  const match = /^(\d{1,2})(?:([:.])(\d\d))?(am|pm)?$/.exec(time);
  if (match === null) return undefined;
  const [hour, minute, half] = [Number(match[1]), Number(match[3] ?? 0), match[4]];
  if (minute > 59) return undefined;
  if (half !== undefined)
    return hour < 1 || hour > 12 ? undefined : ((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
  // Without am or pm only the clock of 24 hours is plain: two digits and minutes.
  return match[1]?.length === 2 && match[2] !== undefined && hour <= 24 ? hour * 60 + minute : undefined;
}

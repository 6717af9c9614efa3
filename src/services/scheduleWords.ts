import { weekdayNames } from "../plan/calendar";

type Json = Readonly<Record<string, unknown>>;

/** Opening hours in words ("Monday to Friday, 9am to 5pm; Saturday, 10am to 1pm") from Open Referral's schedules; theirs where one cannot be read. */
export function scheduleWords(schedules: readonly Json[]): string {
  const daysAt = new Map<string, Set<number>>();
  const said = new Set<string>();
  for (const schedule of schedules) {
    const days = daysOf(schedule);
    const times = timesOf(schedule);
    if (days === undefined || times === undefined) {
      const description = textOf(schedule.description);
      if (description !== "") said.add(description);
      continue;
    }
    const at = daysAt.get(times) ?? new Set();
    for (const day of days) at.add(day);
    daysAt.set(times, at);
  }
  const read = [...daysAt].map(([times, days]) => {
    // The standard has no mark for "always": publishers write midnight to a minute before it, on all days.
    if (times === "24 hours") return days.size === 7 ? times : `${daysInWords(days)}, midnight to midnight`;
    return `${daysInWords(days)}, ${times}`;
  });
  return [...read, ...said].join("; ");
}

/** Monday first, as weeks are read. */
const weekOrder = [1, 2, 3, 4, 5, 6, 0];
const dayCodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** Days of the week from 0, Sunday; undefined for what does not come every week. */
function daysOf({ freq, interval, byday, weekday }: Json): readonly number[] | undefined {
  if (textOf(freq) !== "" && !/^weekly$/i.test(textOf(freq))) return undefined;
  if (interval !== undefined && interval !== null && Number(interval) !== 1) return undefined;
  const names = textOf(byday) === "" ? textOf(weekday) : textOf(byday);
  const days = names
    .split(/[,\s]+/)
    .filter((name) => name !== "")
    .map((name) => dayCodes.findIndex((code) => new RegExp(`^${code}[a-z]*$`, "i").test(name)));
  return days.length === 0 || days.includes(-1) ? undefined : days;
}

function timesOf({ opens_at: opens, closes_at: closes }: Json): string | undefined {
  const [from, to] = [timeOf(opens), timeOf(closes)];
  if (from === undefined || to === undefined) return undefined;
  if (from === "midnight" && (to === "11:59pm" || to === "midnight")) return "24 hours";
  return from === to ? undefined : `${from} to ${to}`;
}

/** "09:30:00" as "9:30am". */
function timeOf(value: unknown): string | undefined {
  const match = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(textOf(value));
  const [hour, minutes] = [Number(match?.[1]), match?.[2] ?? ""];
  if (match === null || hour > 24 || Number(minutes) > 59) return undefined;
  if (hour % 24 === 0 && minutes === "00") return "midnight";
  if (hour === 12 && minutes === "00") return "midday";
  const clock = String(hour % 12 === 0 ? 12 : hour % 12);
  return `${clock}${minutes === "00" ? "" : `:${minutes}`}${hour % 24 < 12 ? "am" : "pm"}`;
}

function daysInWords(days: ReadonlySet<number>): string {
  const at = weekOrder.flatMap((day, index) => (days.has(day) ? [index] : []));
  const [first = 0] = at;
  const last = at.at(-1) ?? first;
  const name = (index: number): string => weekdayNames[weekOrder[index] ?? 0] ?? "";
  if (at.length === 7) return "Every day";
  if (at.length >= 3 && last - first === at.length - 1) return `${name(first)} to ${name(last)}`;
  const names = at.map(name);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

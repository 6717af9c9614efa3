import { weekdayNames } from "../plan/calendar";
import type { Contact } from "./contact";
import { openingTimes } from "./openingTimes";

/** Whether a service is open. "unknown": its hours are not known, or not in words that can be read for certain. */
export type OpenNow = {
  readonly state: "open" | "closed" | "unknown";
  /** Hours may differ on bank holidays: no list of them is kept. */
  readonly mayDifferOnBankHolidays: boolean;
};

/** The minute of the week in London, from midnight before Sunday. */
export function londonMinute(now: Date): number {
  const parts = Object.fromEntries(london.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = weekdayNames.findIndex((name) => name === parts.weekday);
  return (day * 24 + Number(parts.hour)) * 60 + Number(parts.minute);
}

/** Whether a service is open at a minute of the week in London: a list is searched with one look at the clock. */
export function openAt({ hours, closed }: Pick<Contact, "hours" | "closed">, minute: number): OpenNow {
  if (closed !== undefined) return { state: "closed", mayDifferOnBankHolidays: false };
  const times = openingTimes(hours);
  if (times === undefined) return { state: "unknown", mayDifferOnBankHolidays: hours !== "" };
  if (times.kind === "always") return { state: "open", mayDifferOnBankHolidays: false };
  const isOpen = times.spans.some(({ day, from, to }) => {
    const since = (minute - day * 1440 + week) % week;
    return since >= from && since < to;
  });
  return { state: isOpen ? "open" : "closed", mayDifferOnBankHolidays: true };
}

const week = 7 * 1440;

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  weekday: "long",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

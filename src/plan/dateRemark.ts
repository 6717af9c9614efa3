import { daysBetween, type IsoDate } from "./calendar";
import type { DateColumn } from "./dateOrWords";

/** What is to be said of a date that is about to be written in the action table. */
export type DateRemark =
  | { readonly kind: "past"; readonly days: number } // by when: so many days ago
  | { readonly kind: "later"; readonly days: number }; // complete: so many days to come

/** What to say of a date that does not fit its column: what is still to be done lies ahead, what is complete does not. */
export function dateRemark(column: DateColumn, date: IsoDate, today: IsoDate): DateRemark | undefined {
  const days = daysBetween(today, date);
  if (column === "byWhen") return days < 0 ? { kind: "past", days: -days } : undefined;
  return days > 0 ? { kind: "later", days } : undefined;
}

/** Whether the second of two dates comes before the first: a review before the plan was made, say. */
export function isInverted(first: IsoDate | undefined, second: IsoDate | undefined): boolean {
  return first !== undefined && second !== undefined && daysBetween(first, second) < 0;
}

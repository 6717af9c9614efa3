import type { IsoDate } from "../plan/calendar";
import { daysBetween } from "../plan/calendar";
import type { Contact } from "./contact";

/**
 * After so many days a number is to be checked again before it is inserted. Source: the limit that Kitty G, UK safety
 * content, sets itself (github.com/michaelgluca/Kitty).
 */
const staleAfterDays = 90;

/** How long ago a contact was checked; undefined days when nobody has said so, which is stale too. */
export type CheckedAge = { readonly days: number | undefined; readonly stale: boolean };

export function checkedAge({ checkedOn }: Pick<Contact, "checkedOn">, today: IsoDate): CheckedAge {
  if (checkedOn === undefined) return { days: undefined, stale: true };
  // A date to come is a slip of the pen: it says nothing about the number.
  const days = daysBetween(checkedOn, today);
  return { days, stale: days > staleAfterDays || days < 0 };
}

/** The contact as checked today. */
export function checkedToday(contact: Contact, today: IsoDate, by?: string): Contact {
  const { checkedBy: _before, ...rest } = contact;
  return { ...rest, checkedOn: today, ...(by !== undefined && by.trim() !== "" && { checkedBy: by.trim() }) };
}

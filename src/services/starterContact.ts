import type { IsoDate } from "../plan/calendar";
import type { Contact } from "./contact";

/** A contact that ships: nothing of it is said without the operator's page and the day on which somebody read it. */
export type StarterContact = Contact & {
  readonly source: string;
  readonly checkedOn: IsoDate;
  readonly clientCopy: NonNullable<Contact["clientCopy"]>;
  /** How sure its number is: `starter.ts` says what each needs. */
  readonly confidence: "A" | "B";
  /** Words by which people look for it, where it does not say them itself: for the search alone, never shown. */
  readonly needs?: string;
  /** Who read it, by the letters that `starter.ts` explains. */
  readonly readers: string;
};

/** Said beside the day: nobody here has compared it. */
export const checkedBy = "public lists, not by us";

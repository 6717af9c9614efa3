import type { AdviceKey } from "../plan/form";
import type { Contact, Nation } from "./contact";

export type ContactFilters = {
  /** A box of the form. */
  readonly category?: AdviceKey;
  /** Words of the place where it works. */
  readonly area?: string;
  readonly nation?: Nation;
  /** The moment at which it is to be open. */
  readonly openNow?: Date;
  readonly forWhom?: string;
};

/** The contacts that have every word of the text and pass the filters, in their own order. What a contact does not say is not held against it, but unknown hours are not "open now". */
export declare function searchContacts<C extends Contact>(
  contacts: readonly C[],
  text: string,
  filters?: ContactFilters,
): readonly C[];

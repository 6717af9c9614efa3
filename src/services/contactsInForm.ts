import type { Contact } from "./contact";

/** A text of the form and where it stands, in the caller's own terms. */
export type FormText<Where> = {
  readonly where: Where;
  readonly text: string;
  /** The text holds the opening hours of the service that this other text names. */
  readonly hoursOf?: Where;
};

/** A contact that stands in the form. */
export type InForm<Where, C extends Contact = Contact> = {
  readonly where: Where;
  readonly contact: C;
} & (
  | { readonly kind: "same" | "closed" }
  | {
      /** The directory has another number, or other hours, for this name. */
      readonly kind: "number" | "hours";
      readonly old: string;
      readonly new: string;
      /** The whole text as it would stand. */
      readonly text: string;
    }
);

export declare function contactsInForm<Where, C extends Contact>(
  texts: readonly FormText<Where>[],
  contacts: readonly C[],
): readonly InForm<Where, C>[];

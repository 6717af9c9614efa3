import type { FormDocument } from "./read/formDocument";

let last: FormDocument | undefined;

/** Keeps the form that was read last, for questions that are not worth another reading; undefined when it was no form. */
export function keepRead(document: FormDocument | undefined): void {
  last = document;
}

/** The form as it was when it was read last. Word may show another by now. */
export function lastRead(): FormDocument | undefined {
  return last;
}

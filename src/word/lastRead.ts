import type { Form } from "../plan/form";
import type { FormDocument } from "./read/formDocument";

/** A form as it was read, and the document that it was read from. */
export type Read = { readonly document: FormDocument; readonly form: Form };

let last: Read | undefined;

/** Keeps the form that was read last, for questions that are not worth another reading; undefined when it was no form. */
export function keepRead(read: Read | undefined): void {
  last = read;
}

/** The form as it was when it was read last. Word may show another by now. */
export function lastRead(): Read | undefined {
  return last;
}

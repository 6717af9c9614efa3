import type { Contact } from "./contact";
import { groupPhone } from "./phone";

/** The words after "The service can be contacted on:". */
export function serviceLine({ name, phone }: Contact): string {
  return `${name}, ${groupPhone(phone)}`;
}

/** A line for the client's plan, in the client's words. */
export function adviceLine({ name, phone }: Contact): string {
  return `I can call ${name} on ${groupPhone(phone)}.`;
}

/** The words for any other place of the document. */
export function cursorLine({ name, phone, hours }: Contact): string {
  return `${name}, ${groupPhone(phone)}${hours === "" ? "" : ` (${hours})`}`;
}

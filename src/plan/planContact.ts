import * as v from "valibot";
import type { OptionStatus, Wanted } from "./form";
import { FormError } from "./formError";
import { object } from "./jsonShapes";

/** A contact that a plan file may name, in the words that it has in the form. */
export type ContactLines = {
  readonly id: string;
  readonly advice: string;
  readonly service: string;
  readonly openingHours: string;
  /** Why it is not to be written, as an instruction; absent where it can be. */
  readonly refusal?: string;
};

/** A contact named by its id, to be written in its own words. */
export type NamedContact = { readonly contact: string; readonly status: OptionStatus };

export const namedContact = object({
  contact: v.string('write an id in quotes, like "samaritans"'),
  status: v.optional(v.picklist(["agreed", "not-now"], 'write "agreed" or "not-now"'), "agreed"),
});

export function namesContact(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && "contact" in entry;
}

/** Throws FormError "bad-plan" for a contact that is not known or not to be written. */
export function linesOfContact(id: string, path: string, contacts: readonly ContactLines[]): ContactLines {
  const lines = contacts.find((contact) => contact.id === id);
  if (lines === undefined)
    throw new FormError("bad-plan", {
      detail: `${path}.contact: there is no service of this id: use one that \`form -- contacts\` prints`,
    });
  if (lines.refusal !== undefined)
    throw new FormError("bad-plan", { detail: `${path}.contact: ${lines.refusal}` });
  return lines;
}

/** The service lines of a plan: a contact named there, by its id alone too, gives its words, and its hours where the plan has none. */
export function serviceOf(
  { contact, openingHours }: { readonly contact?: string | NamedContact; readonly openingHours?: string },
  contacts: readonly ContactLines[],
): NonNullable<Wanted["service"]> {
  const isId = typeof contact === "string" && contacts.some(({ id }) => id === contact);
  if (contact === undefined || (typeof contact === "string" && !isId))
    return { ...(contact !== undefined && { contact }), ...(openingHours !== undefined && { openingHours }) };

  const id = typeof contact === "string" ? contact : contact.contact;
  const lines = linesOfContact(id, "service.contact", contacts);
  const hours = openingHours ?? (lines.openingHours === "" ? undefined : lines.openingHours);
  return { contact: lines.service, ...(hours !== undefined && { openingHours: hours }) };
}

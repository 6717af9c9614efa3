import { isPhone } from "./phone";

/** A local service and how to reach it, as the practitioner keeps it. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  /** As it was typed; `groupPhone` groups it for reading. */
  readonly phone: string;
  /** When the service is open, in the practitioner's words; "" when not known. */
  readonly hours: string;
  /** For the practitioner only: never inserted. */
  readonly note?: string;
};

/** What the practitioner types about a service before it is kept. */
export type ContactDraft = Omit<Contact, "id">;

/** An instruction for each answer of a draft that cannot be kept. */
export type ContactProblems = Readonly<Partial<Record<keyof ContactDraft, string>>>;

export const emptyContact: ContactDraft = { name: "", phone: "", hours: "", note: "" };

/** Instructions for what a draft lacks, worded for the practitioner; empty when it can be kept. */
export function contactProblems(draft: ContactDraft): ContactProblems {
  return {
    ...(draft.name.trim() === "" && { name: "Enter the name of the service" }),
    ...phoneProblem(draft.phone.trim()),
  };
}

/** The contact that a draft makes, without white space around its answers. */
export function contactFrom(draft: ContactDraft, id: string): Contact {
  const note = draft.note?.trim() ?? "";
  return {
    id,
    name: oneLine(draft.name),
    phone: oneLine(draft.phone),
    hours: oneLine(draft.hours),
    ...(note !== "" && { note }),
  };
}

/** The list with a contact put in the place of the one that has its id, or at its end; sorted by name. */
export function withContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const others = contacts.filter(({ id }) => id !== contact.id);
  return [...others, contact].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

function phoneProblem(phone: string): ContactProblems {
  if (phone === "") return { phone: "Enter the phone number of the service" };
  if (!isPhone(phone))
    return { phone: "Enter a phone number with digits, spaces and + only, with its area code" };
  return {};
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

import type { Contact } from "./contact";
import { openingTimes } from "./openingTimes";
import { groupPhone } from "./phone";

/** What the words for a form are made of. There is no address and no note among them, so that none can get into a form. */
export type Sayable = Pick<Contact, "name" | "phone" | "text" | "hours" | "website" | "email">;

/** The words after "The service can be contacted on:". */
export function serviceLine(contact: Sayable): string {
  const { verb, way } = wayTo(contact);
  return verb === "text" ? `${contact.name}, text ${way}` : `${contact.name}, ${way}`;
}

/** The words after "We are open:"; "" when the hours are not known. */
export function openingLine({ hours }: Sayable): string {
  return hours;
}

/** A line for the client's plan, in the client's words: "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm." */
export function adviceLine(contact: Sayable): string {
  const { name, hours } = contact;
  const { verb, way } = wayTo(contact);
  const when = hours === "" ? "" : `, ${hoursInLine(hours)}`;
  if (verb === "text" && / to /.test(way)) return `I can text ${way} for ${name}${when}.`;
  if (verb === "go") return `I can go to ${way} for ${name}${when}.`;
  return `I can ${verb} ${name} on ${way}${when}.`.replace(/^(I can email .*?) on /, "$1 at ");
}

/** The words for any other place of the document. */
export function cursorLine(contact: Sayable): string {
  const { hours } = contact;
  return `${serviceLine(contact)}${hours === "" ? "" : ` (${hours})`}`;
}

/** Opening hours as they read inside a sentence. */
export function hoursInLine(hours: string): string {
  if (openingTimes(hours)?.kind === "always" && hours.includes("24")) return "24 hours a day";
  return hours
    .replace(/[\s.]+$/, "")
    .replace(/^(?:Weekdays|Weekends|Every|Daily|Any|Open|From|Midnight|Midday|Noon)\b/, (word) =>
      word.toLowerCase(),
    );
}

/** The plainest way to a service. */
function wayTo({ phone, text = "", website = "", email = "" }: Sayable): {
  readonly verb: "call" | "text" | "go" | "email";
  readonly way: string;
} {
  if (phone !== "") return { verb: "call", way: groupPhone(phone) };
  if (text !== "") return { verb: "text", way: groupPhone(text) };
  return website === ""
    ? { verb: "email", way: email }
    : { verb: "go", way: website.replace(/^https?:\/\//i, "") };
}

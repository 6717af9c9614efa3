import type { IsoDate } from "../plan/calendar";
import { nations, type Nation } from "../plan/data/nations";
import type { AdviceKey } from "../plan/form";
import { cleanText, onOneLine } from "../plan/text";
import { isEmergencyNumber } from "./emergency";
import { isPhone } from "./phone";
import { isLikelyPhone, isLikelyTextNumber } from "./phoneCheck";
import { isRefuge, mayTellPlace } from "./secretPlace";

export { nations, type Nation };

/** A local service and how to reach it. Only the id, name, phone and hours are always there; the phone may be "" where another way is. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  /** As it was typed; `groupPhone` groups it for reading. */
  readonly phone: string;
  /** When the service is open, in the words that were typed; "" when not known. `openingTimes` reads them where they are plain. */
  readonly hours: string;
  /** For the practitioner only: never inserted. */
  readonly note?: string;
  /** Further numbers of the same service. */
  readonly otherPhones?: readonly string[];
  /** The number to text, or the word and the number: "SHOUT to 85258". */
  readonly text?: string;
  /** How deaf people reach it: Relay UK, BSL. */
  readonly relay?: string;
  readonly website?: string;
  readonly email?: string;
  /** The boxes of the form that it is of use in. */
  readonly categories?: readonly AdviceKey[];
  /** Where it works, in words: "Northtown and villages". */
  readonly area?: string;
  /** The nations that it works in; absent when not known. */
  readonly nations?: readonly Nation[];
  readonly forWhom?: string;
  readonly languages?: string;
  /** Only as the operator says it: absent when the operator says nothing. */
  readonly showsOnBills?: "no" | "yes";
  /** What it gives away on a paper that the client takes home: little, what it is for, or it is for practitioners only. */
  readonly clientCopy?: "plain" | "tells" | "worker";
  /** Kept only where it may be given. */
  readonly address?: string;
  /** Absent is "no". "never": a refuge, or a place whose address its operator keeps back. */
  readonly addressMayBeGiven?: "yes" | "no" | "never";
  /** The service no longer works, or not for now. */
  readonly closed?: "closed" | "for-now";
  /** The address of the operator's page that says all this. */
  readonly source?: string;
  readonly checkedOn?: IsoDate;
  readonly checkedBy?: string;
};

/** Whose list a contact stands in: the practitioner's own, the organisation's, or the starter list of national helplines. */
export type Layer = "own" | "organisation" | "starter";
export type LayeredContact = Contact & { readonly layer: Layer };

/** What the practitioner types about a service before it is kept. */
export type ContactDraft = Omit<Contact, "id">;
export type ContactField = keyof ContactDraft;

/** An instruction for each answer of a draft that cannot be kept. */
export type ContactProblems = Readonly<Partial<Record<ContactField, string>>>;

export const emptyContact: ContactDraft = { name: "", phone: "", hours: "", note: "" };

/** Instructions for what a draft lacks, worded for the practitioner; empty when it can be kept. */
export function contactProblems(draft: ContactDraft): ContactProblems {
  return {
    ...(draft.name.trim() === "" && { name: "Enter the name of the service" }),
    ...phoneProblem(draft),
    ...textProblem(draft),
    ...(isKeptSecret(draft) &&
      Object.fromEntries(
        [...freeFields, "hours" as const]
          .filter((field) => mayTellPlace(draft[field] ?? ""))
          .map((field) => [field, tellsPlace] as const),
      )),
  };
}

/**
 * The contact that a draft makes: no white space round its answers, nothing that is blank, no address that may not be given,
 * and of a place that is kept secret nothing that may tell where it is.
 */
export function contactFrom(given: ContactDraft, id: string): Contact {
  const never = isKeptSecret(given);
  const draft = never ? withoutPlace(given) : given;
  const mayBeGiven = never ? "never" : draft.addressMayBeGiven;
  const note = cleanText(draft.note ?? "");
  const otherPhones = (draft.otherPhones ?? []).map(oneLine).filter((phone) => phone !== "");
  return {
    id,
    name: oneLine(draft.name),
    phone: oneLine(draft.phone),
    hours: oneLine(draft.hours),
    ...(note !== "" && { note }),
    ...(otherPhones.length > 0 && { otherPhones }),
    ...lines(draft, ["text", "relay", "website", "email"]),
    ...(draft.categories !== undefined && draft.categories.length > 0 && { categories: draft.categories }),
    ...lines(draft, ["area"]),
    ...(draft.nations !== undefined && draft.nations.length > 0 && { nations: draft.nations }),
    ...lines(draft, ["forWhom", "languages"]),
    ...(draft.showsOnBills !== undefined && { showsOnBills: draft.showsOnBills }),
    ...(draft.clientCopy !== undefined && { clientCopy: draft.clientCopy }),
    ...(mayBeGiven === "yes" && lines(draft, ["address"])),
    ...(mayBeGiven !== undefined && { addressMayBeGiven: mayBeGiven }),
    ...(draft.closed !== undefined && { closed: draft.closed }),
    ...lines(draft, ["source"]),
    ...(draft.checkedOn !== undefined && { checkedOn: draft.checkedOn }),
    ...lines(draft, ["checkedBy"]),
  };
}

/** Free words, in any of which people write where a place is. */
const freeFields = ["note", "area", "relay", "forWhom", "languages", "website", "source", "checkedBy"] as const satisfies readonly ContactField[]; // prettier-ignore

function isKeptSecret(draft: ContactDraft): boolean {
  return draft.addressMayBeGiven === "never" || isRefuge(draft);
}

function withoutPlace(draft: ContactDraft): ContactDraft {
  const unsaid = (text: string | undefined) => (mayTellPlace(text ?? "") ? undefined : text);
  return {
    ...draft,
    hours: unsaid(draft.hours) ?? "",
    note: unsaid(draft.note),
    area: unsaid(draft.area),
    relay: unsaid(draft.relay),
    forWhom: unsaid(draft.forWhom),
    languages: unsaid(draft.languages),
    website: unsaid(draft.website),
    source: unsaid(draft.source),
    checkedBy: unsaid(draft.checkedBy),
  };
}

/** The list with a contact put in the place of the one that has its id, or at its end; sorted by name. */
export function withContact(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  const others = contacts.filter(({ id }) => id !== contact.id);
  return sortedByName([...others, contact]);
}

const order = new Intl.Collator("en-GB");

export function sortedByName<C extends Contact>(contacts: readonly C[]): readonly C[] {
  return [...contacts].sort((a, b) => order.compare(a.name, b.name));
}

const tellsPlace = "Take out what tells where this is: it is a place that is kept secret";
const notHere = "Take this out: the pane says apart when to call 999, 101 and the like";

function phoneProblem({ phone, text = "", website = "", email = "" }: ContactDraft): ContactProblems {
  const number = phone.trim();
  if (number === "")
    return [text, website, email].every((way) => way.trim() === "")
      ? { phone: "Enter the phone number of the service" }
      : {};
  if (!isPhone(number))
    return { phone: "Enter a phone number with digits, spaces and + only, with its area code" };
  if (isEmergencyNumber(number)) return { phone: notHere };
  return isLikelyPhone(number) ? {} : { phone: notWhole(number) };
}

function textProblem({ text = "" }: ContactDraft): ContactProblems {
  const number = text.trim();
  if (number === "") return {};
  if (isEmergencyNumber(number)) return { text: notHere };
  // "SHOUT to 85258" is a word and a number; what has other words is the user's to say.
  return /\p{L}/u.test(number) || isLikelyTextNumber(number) ? {} : { text: notWhole(number) };
}

/** As an import says it: a wrong number is worse than none. */
function notWhole(number: string): string {
  const digits = number.replace(/\D/g, "").length;
  return `This is not a whole phone number: it has ${String(digits)} digits. Compare it with the service’s own page`;
}

type LineField = "text" | "relay" | "website" | "email" | "area" | "forWhom" | "languages" | "address" | "source" | "checkedBy"; // prettier-ignore

function lines(draft: ContactDraft, fields: readonly LineField[]): Partial<Record<LineField, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = oneLine(draft[field] ?? "");
      return text === "" ? [] : [[field, text] as const];
    }),
  );
}

function oneLine(text: string): string {
  return onOneLine(text).replace(/\s+/g, " ");
}

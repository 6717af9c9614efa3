import type { IsoDate } from "../../plan/calendar";
import { formatDate } from "../../plan/dates";
import { checkedAge } from "../../services/checkedAge";
import type { Contact, ContactField, Layer, LayeredContact, Nation } from "../../services/contact";
import { nations } from "../../services/contact";
import { groupPhone } from "../../services/phone";
import { areaLabels } from "./labels";
import { counted } from "./counting";

/** Whose list a contact stands in. */
export const layerLabels: Readonly<Record<Layer, string>> = {
  own: "Yours",
  organisation: "Your organisation’s",
  starter: "National",
};

export const nationLabels: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

/** What the pane calls the answers about a service. */
export const contactLabels: Readonly<Record<ContactField, string>> = {
  name: "Name of the service",
  phone: "Phone number",
  hours: "Opening hours",
  note: "Note for yourself",
  otherPhones: "Other phone numbers",
  text: "Number to text",
  relay: "For deaf people",
  website: "Website",
  email: "Email",
  categories: "Of use in",
  area: "Where it works",
  nations: "Nations",
  forWhom: "Who it is for",
  languages: "Languages",
  showsOnBills: "Shows on phone bills",
  clientCopy: "On a client’s copy",
  address: "Address",
  addressMayBeGiven: "Address may be given",
  closed: "Open or closed",
  source: "Where this is from",
  checkedOn: "Checked on",
  checkedBy: "Checked by",
};

/** An answer about a service as it is read: "England, Wales"; "" when it is not known. */
export function answerWords(contact: Contact, field: ContactField): string {
  switch (field) {
    case "phone":
    case "text":
      return groupPhone(contact[field] ?? "");
    case "nations":
      return (contact.nations ?? []).map((nation) => nationLabels[nation]).join(", ");
    case "categories":
      return (contact.categories ?? []).map((key) => areaLabels[key]).join(", ");
    case "otherPhones":
      return (contact.otherPhones ?? []).map(groupPhone).join(", ");
    case "showsOnBills":
      return contact.showsOnBills === undefined ? "" : { no: "No, the service says", yes: "Yes" }[contact.showsOnBills]; // prettier-ignore
    case "clientCopy":
      return contact.clientCopy === undefined ? "" : clientCopyWords[contact.clientCopy];
    case "addressMayBeGiven":
      return contact.addressMayBeGiven === undefined ? "" : { yes: "Yes", no: "No", never: "Never" }[contact.addressMayBeGiven]; // prettier-ignore
    case "closed":
      return contact.closed === undefined ? "" : closedWords[contact.closed];
    case "checkedOn":
      return contact.checkedOn === undefined ? "" : formatDate(contact.checkedOn);
    default:
      return contact[field] ?? "";
  }
}

/** The nations of a service as its card tells them; "" where they are not known. */
export function nationsTold({ nations: known = [] }: Pick<Contact, "nations">): string {
  return known.length === nations.length ? allOfUk : known.map((nation) => nationLabels[nation]).join(", ");
}

const allOfUk = "All of the UK";

export const clientCopyWords = {
  plain: "Its name tells little",
  tells: "Its name tells what it is for: only if the client wants it",
  worker: "For practitioners only",
} as const;

export const closedWords = { closed: "Closed for good", "for-now": "Closed for now" } as const;

/** "Checked 12 days ago by Sam." */
export function checkedWords(contact: Pick<Contact, "checkedOn" | "checkedBy">, today: IsoDate): string {
  const { days } = checkedAge(contact, today);
  const by = contact.checkedBy === undefined ? "" : ` by ${contact.checkedBy}`;
  if (days === undefined) return "Nobody has said when this was checked";
  if (days < 0) return "The day it was checked is still to come";
  return `Checked ${days === 0 ? "today" : `${counted(days, "day")} ago`}${by}`;
}

/** What to think of before one or several services are put in a plan; undefined when all of them were checked of late. */
export function staleCaution(contacts: readonly Contact[], today: IsoDate): string | undefined {
  const stale = contacts.filter((contact) => checkedAge(contact, today).stale);
  const [first, ...others] = stale;
  if (first === undefined) return undefined;
  if (others.length === 0)
    return `${checkedWords({ checkedOn: first.checkedOn }, today)}: check ${first.name} first`;
  return `Check ${counted(stale.length, "number")} first: ${stale.map(({ name }) => name).join(", ")}`;
}

/** The badge of a contact: whose it is, and what of it is the practitioner's own. */
export function layerWords(
  { layer }: LayeredContact,
  original: LayeredContact | undefined,
  isMark: boolean,
): string {
  if (original === undefined || layer !== "own") return layerLabels[layer];
  return isMark ? `${layerLabels[original.layer]}, checked by you` : `${layerLabels.own}, changed by you`;
}

import {
  categoriesOf,
  clientCopyIn,
  closedOf,
  dateIn,
  emailAddress,
  mayBeGiven,
  nationsOf,
  webAddress,
  yesOrNo,
  type Answer,
  type Answers,
  type Remark,
} from "./answerReaders";
import { emailsIn, numbersOf, saysMoreThanEmails, sitesIn, unlike } from "./answerWays";
import { closedInWords } from "./closedInWords";
import type { Column } from "./columnWordings";
import { contactFrom, type Contact, type ContactDraft } from "./contact";
import { hasAddress, hintsAtPlace, namesStreet } from "./secretPlace";
import { remarkOnDoubts, withoutNote, withoutOthersNumbers } from "./listDoubts";
import { isKin, isSomebody } from "./somebody";
import { withoutSecrets } from "./withoutSecrets";
import { shortened, type CellRemark } from "./phoneRemarks";

/** A remark on one answer. */
export type AnswerRemark = CellRemark & { readonly field: string };

/**
 * The contact that a file's answers make, without its id, and what is to be said of them; undefined with at least one remark
 * when they make none. `unread` is what else the row says, which may tell a refuge.
 */
export function contactFromAnswers(
  said: Answers,
  unread: readonly Answer[] = [],
): {
  readonly contact: Contact | undefined;
  readonly givenId: string | undefined;
  readonly remarks: readonly AnswerRemark[];
  /** Something was left out that may tell where it is: an address that nothing says may be given, or a place kept secret. */
  readonly keptBack: "address" | "secret" | undefined;
  /** It is, or may be, a place that is kept secret. */
  readonly isSecret: boolean;
} {
  const secret = withoutSecrets(said, unread);
  const { answers } = secret;
  const remarks: AnswerRemark[] = [];
  const remark = (field: string, { what, how }: CellRemark) => remarks.push({ field, what, how });
  /** The first text of an answer; others are remarked on, as a contact has room for one. */
  const only = (key: Column): Answer | undefined => {
    const [first, ...others] = unlike(answers[key] ?? []);
    for (const { text, as } of others)
      remark(as, {
        what: `“${shortened(text)}” was left out: the service has another already`,
        how: "Keep one column",
      });
    return first;
  };
  const text = (key: Column): string => only(key)?.text ?? "";
  const read = <T>(key: Column, reading: (typed: string) => T | undefined, how: string): T | undefined =>
    readOf(only(key), reading, how);
  const readOf = <T>(
    answer: Answer | undefined,
    reading: (typed: string) => T | undefined,
    how: string,
  ): T | undefined => {
    if (answer === undefined || answer.text === "") return undefined;
    const value = reading(answer.text);
    if (value === undefined)
      remark(answer.as, { what: `“${shortened(answer.text)}” could not be read: it was left out`, how });
    return value;
  };

  const people = (answers.person ?? []).map((person) => person.text).filter((each) => each !== "");
  const named = nameOf(text("name"), text("organisation"));
  // Mail programs keep a service under the first name where nobody works for it.
  const name = named === "" ? people.join(" ") : named;
  const nameField = (answers.name ?? answers.organisation ?? answers.person)?.[0]?.as ?? "name";
  const ofPhones = withoutOthersNumbers(name, answers.phone ?? [], remark);
  const numbers = numbersOf({ ...answers, ...(answers.phone !== undefined && { phone: ofPhones }) }, remark);
  const hours = hoursOf(only("hours"), remark);
  // Where two columns differ, the one that says no is right.
  const noes = (answers.addressMayBeGiven ?? []).flatMap((each) => mayBeGiven(each.text) ?? []).filter((each) => each !== "yes"); // prettier-ignore
  const mayGive = noes[0] ?? read("addressMayBeGiven", mayBeGiven, "Write yes, no or never");
  const addressMayBeGiven = secret.isSecret ? "never" : mayGive;
  const address = unlike(answers.address ?? [])
    .map((part) => part.text)
    .join(", ");
  const [email, ...otherEmails] = emailsIn([...(answers.email ?? []), ...numbers.emails]);
  const [website, ...otherSites] = sitesIn([...(answers.website ?? []), ...numbers.sites]);
  const others = [
    ...[...otherEmails, ...otherSites].map(({ text: other, as }) => `${as}: ${other}`),
    ...(answers.email ?? []).filter(({ text: cell }) => saysMoreThanEmails(cell)).map(({ text: cell, as }) => `${as}: ${cell}`), // prettier-ignore
  ];
  const notes = [...(answers.note ?? []).map((note) => note.text), ...numbers.notes, ...others];
  const draft: ContactDraft = {
    name,
    phone: numbers.phone,
    otherPhones: numbers.otherPhones,
    text: numbers.text,
    hours,
    note: notes.filter((note) => note !== "").join("\n"),
    relay: [text("relay"), ...numbers.relay].filter((each) => each !== "").join("; "),
    website: readOf(website, webAddress, "Enter an address like www.example.org"),
    email: readOf(email, emailAddress, "Enter one address like help@example.org"),
    categories: categoriesOf(answers.categories ?? [], remark),
    area: (answers.area ?? [])
      .map((area) => area.text)
      .filter((area) => area !== "")
      .join(", "),
    nations: nationsOf(only("nations"), remark),
    forWhom: text("forWhom"),
    languages: text("languages"),
    showsOnBills: read("showsOnBills", yesOrNo, "Write yes or no, only as the service’s own page says it; else leave it blank"), // prettier-ignore
    clientCopy: read("clientCopy", clientCopyIn, "Write plain, tells or worker"),
    address,
    addressMayBeGiven,
    closed: closedIn(
      name,
      closedHours.test(hours) ? [...notes, hours] : notes,
      answers.closed === undefined ? undefined : only("closed"),
      remark,
    ),
    source: read("source", webAddress, "Enter the address of the service’s own page"),
    checkedOn: read("checkedOn", dateIn, "Enter the day like 31/01/2026"),
    checkedBy: text("checkedBy"),
  };

  const given = text("id");
  const id = /^[\p{L}\p{N}_.:-]{1,80}$/u.test(given) ? given : undefined;
  const isPersons = (named === "" && isSomebody(people)) || (text("organisation") === "" && isKin(named));
  const fault = isPersons ? somebody(nameField, name) : unusable(draft, answers, nameField); // prettier-ignore
  const contact = fault === undefined ? contactFrom(draft, "") : undefined;
  // Where a number has been refused, that is why there is none.
  if (fault !== undefined && (fault.way === undefined || remarks.every(({ field }) => field !== fault.field)))
    remark(fault.field, fault);
  if (contact !== undefined && answers.phone !== undefined && draft.phone === "" && numbers.text === "")
    remark(answers.phone[0]?.as ?? "phone", {
      what: "There is no phone number",
      how: "Add one if the service has one",
    });
  if (contact !== undefined)
    remarkOnDoubts(
      {
        name,
        notes,
        numbers: [numbers.phone, ...numbers.otherPhones].filter((each) => each !== ""),
        isClosed: draft.closed !== undefined,
        isOrganisation: text("organisation") !== "",
      },
      answers.name?.[0],
      ofPhones[0]?.text ?? "",
      remark,
    );
  const keptAddress = contact !== undefined && address !== "" && contact.address === undefined;
  return {
    contact,
    givenId: id,
    // What was left out is not said in a remark either.
    remarks: (secret.isSecret ? remarks.map(withoutPlace) : remarks).map((each) =>
      contact === undefined ? withoutNote(each) : each,
    ),
    isSecret: secret.isSecret,
    keptBack: secret.left ? "secret" : keptAddress ? "address" : undefined,
  };
}

/** Hours that are none. */
const closedHours = /^\W*(?:\w+ )?closed(?: \w+)?\W*$/i;

/** What its own column says; without one, what its name or a note says, which is then told. */
function closedIn(
  name: string,
  notes: readonly string[],
  answer: Answer | undefined,
  remark: Remark,
): Contact["closed"] {
  if (answer !== undefined && answer.text !== "") return closedOf(answer, remark);
  const closed = closedInWords(name, notes);
  if (closed !== undefined) remark("closed", { what: `${shortened(name)} is closed, as the list says: it is marked so`, how: "Open the service and take the mark off if it is not" }); // prettier-ignore
  return closed;
}

/** "Haven" and "Outreach" are one service's two names. */
function nameOf(service: string, organisation: string): string {
  if (service === "" || organisation === "") return service === "" ? organisation : service;
  const [a, b] = [service.toLowerCase(), organisation.toLowerCase()];
  if (a.includes(b)) return service;
  return b.includes(a) ? organisation : `${organisation}: ${service}`;
}

function unusable(
  draft: ContactDraft,
  answers: Answers,
  nameField: string,
): (CellRemark & { readonly field: string; readonly way?: "none" }) | undefined {
  const { name, phone, text = "", website = "", email = "" } = draft;
  if (name === "")
    return { field: nameField, what: "There is no name", how: "Enter the name of the service" };
  if (name.length > 200)
    return {
      field: nameField,
      what: "The name has more than 200 characters",
      how: "Look for a quotation mark out of place, or shorten it",
    };
  const isSecret = draft.addressMayBeGiven === "never";
  if ((isSecret ? namesStreet(name) : hasAddress(name)) && draft.addressMayBeGiven !== "yes")
    return {
      field: nameField,
      what: "The name has an address in it, and it would stand in the form",
      how: "Take the address out of the name",
    };
  const ways = [phone, text, website, email, ...(draft.otherPhones ?? [])];
  if (ways.every((way) => way === ""))
    return {
      field: answers.phone?.[0]?.as ?? "phone",
      what: "There is no number, website or email that can be used",
      how: "Enter a phone number",
      way: "none",
    };
  return undefined;
}

function somebody(
  field: string,
  name: string,
): CellRemark & { readonly field: string; readonly way?: "none" } {
  return { field, what: `${shortened(name)} is a person, and no service is named`, how: "Enter the name of the service as company" }; // prettier-ignore
}

function withoutPlace({ field, what, how }: AnswerRemark): AnswerRemark {
  return {
    field,
    what:
      /“[^”]*\p{L}/u.test(what) || hintsAtPlace(what) ? "An answer could not be read: it was left out" : what,
    how,
  };
}

/** The hours as typed; what a spreadsheet has made of "9-5" is refused, as nobody can tell what it was. */
function hoursOf(answer: Answer | undefined, remark: Remark): string {
  if (answer === undefined) return "";
  const { text, as } = answer;
  const isMade = /^\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ ]\d{2,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/ ]\d{1,2}$|^\d{1,2}\/\d{1,2}\/\d{2,4}(?: 00:00(?::00)?)?$|^0?\.\d+$|^#{3,}$|^#(?:N\/A|REF|VALUE|NAME)/i; // prettier-ignore
  if (text === "" || !isMade.test(text)) return text;
  remark(as, {
    what: `“${shortened(text)}” is what the spreadsheet made of the hours: it was left out`,
    how: "In the spreadsheet set the column to Text and type the hours again",
  });
  return "";
}

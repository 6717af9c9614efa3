import { isoIn, type IsoDate } from "../plan/calendar";
import { readWrittenDate } from "../plan/dates";
import { adviceKeys, type AdviceKey } from "../plan/form";
import { adviceWordings, boxNames, weakAdviceWordings } from "../plan/labelWordings";
import { matcherOf } from "../plan/looseMatch";
import type { Column } from "./columns";
import { contactFrom, nations, type Contact, type ContactDraft, type Nation } from "./contact";
import { isLikelyTextNumber } from "./phoneCheck";
import { phonesInCell, shortened, type CellRemark } from "./phoneCell";

/** What a file says of one service: for each answer its texts, each with what the file calls it. */
export type Answers = Readonly<Partial<Record<Column, readonly Answer[]>>>;
export type Answer = { readonly text: string; readonly as: string };

/** A remark on one answer. */
export type AnswerRemark = CellRemark & { readonly field: string };

/** The contact that a file's answers make, without its id, and what is to be said of them; undefined with at least one remark when they make none. */
export function contactFromAnswers(answers: Answers): {
  readonly contact: Contact | undefined;
  readonly givenId: string | undefined;
  readonly remarks: readonly AnswerRemark[];
  /** An address stands there, and nothing says that it may be given. */
  readonly keptBackAddress: boolean;
} {
  const remarks: AnswerRemark[] = [];
  const remark = (field: string, { what, how }: CellRemark) => remarks.push({ field, what, how });
  /** The first text of an answer; others are told of, as a contact has room for one. */
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
  const read = <T>(key: Column, reading: (typed: string) => T | undefined, how: string): T | undefined => {
    const answer = only(key);
    if (answer === undefined || answer.text === "") return undefined;
    const value = reading(answer.text);
    if (value === undefined)
      remark(answer.as, { what: `“${shortened(answer.text)}” could not be read: it was left out`, how });
    return value;
  };

  const name = nameOf(text("name"), text("organisation"));
  const nameField = answers.name?.[0]?.as ?? answers.organisation?.[0]?.as ?? "name";
  const numbers = numbersOf(answers, remark);
  const hours = hoursOf(only("hours"), remark);
  const addressMayBeGiven = read("addressMayBeGiven", mayBeGiven, "Write yes, no or never");
  const address = unlike(answers.address ?? [])
    .map((part) => part.text)
    .join(", ");
  const notes = [...(answers.note ?? []).map((note) => note.text), ...numbers.notes];
  const draft: ContactDraft = {
    name,
    phone: numbers.phone,
    otherPhones: numbers.otherPhones,
    text: numbers.text,
    hours,
    note: notes.filter((note) => note !== "").join("\n"),
    relay: text("relay"),
    website: read("website", webAddress, "Enter an address like www.example.org"),
    email: read("email", emailAddress, "Enter one address like help@example.org"),
    categories: categoriesOf(answers.categories ?? [], remark),
    area: (answers.area ?? [])
      .map((area) => area.text)
      .filter((area) => area !== "")
      .join(", "),
    nations: nationsOf(only("nations"), remark),
    forWhom: text("forWhom"),
    languages: text("languages"),
    showsOnBills: read("showsOnBills", yesOrNo, "Write yes or no, only as the service’s own page says it; else leave it blank"), // prettier-ignore
    address,
    addressMayBeGiven,
    closed: closedOf(only("closed"), remark),
    source: read("source", webAddress, "Enter the address of the service’s own page"),
    checkedOn: read("checkedOn", dateIn, "Enter the day like 31/01/2026"),
    checkedBy: text("checkedBy"),
  };

  const given = text("id");
  const id = /^[\p{L}\p{N}_.:-]{1,80}$/u.test(given) ? given : undefined;
  const fault = unusable(draft, answers, nameField);
  const contact = fault === undefined ? contactFrom(draft, "") : undefined;
  if (fault !== undefined) remark(fault.field, fault);
  else if (answers.phone !== undefined && draft.phone === "" && numbers.text === "")
    remark(answers.phone[0]?.as ?? "phone", {
      what: "There is no phone number",
      how: "Add one if the service has one",
    });
  const keptBackAddress = contact !== undefined && address !== "" && contact.address === undefined;
  return { contact, givenId: id, remarks, keptBackAddress };
}

type Remark = (field: string, remark: CellRemark) => unknown;

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
): (CellRemark & { field: string }) | undefined {
  const { name, phone, text = "", website = "", email = "" } = draft;
  if (name === "")
    return { field: nameField, what: "There is no name", how: "Enter the name of the service" };
  if (name.length > 200)
    return {
      field: nameField,
      what: "The name has more than 200 characters",
      how: "Look for a quotation mark out of place, or shorten it",
    };
  if (postcode.test(name) && draft.addressMayBeGiven !== "yes")
    return {
      field: nameField,
      what: "The name has a postcode in it, and it would stand in the form",
      how: "Take the address out of the name",
    };
  const ways = [phone, text, website, email, ...(draft.otherPhones ?? [])];
  if (ways.every((way) => way === ""))
    return {
      field: answers.phone?.[0]?.as ?? "phone",
      what: "There is no number, website or email that can be used",
      how: "Enter a phone number",
    };
  return undefined;
}

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}\b/i;

function numbersOf(answers: Answers, remark: Remark) {
  const phones: string[] = [];
  const texts: string[] = [];
  const notes: string[] = [];
  for (const { text, as } of [...(answers.phone ?? []), ...(answers.otherPhones ?? [])]) {
    const cell = phonesInCell(text);
    phones.push(...cell.phones.filter((phone) => !phones.includes(phone)));
    texts.push(...cell.texts);
    if (cell.rest !== "") notes.push(`${as}: ${cell.rest}`);
    for (const each of cell.remarks) remark(as, each);
  }
  for (const { text, as } of answers.text ?? []) {
    if (text === "") continue;
    const keyed = /^(?:text\s+)?["“']?([\p{L}\d]+)["”']?\s+to\s+(\d{5,6})$/iu.exec(text);
    const cell =
      keyed === null
        ? phonesInCell(/^\s*[678]\d{4,5}\s*$/.test(text) ? `text ${text}` : text)
        : { phones: [], texts: [`${keyed[1] ?? ""} to ${keyed[2] ?? ""}`], rest: "", remarks: [] };
    texts.push(...[...cell.texts, ...cell.phones].filter(isLikelyTextNumber));
    if (cell.rest !== "") notes.push(`${as}: ${cell.rest}`);
    for (const each of cell.remarks) remark(as, each);
  }
  const [phone = "", ...otherPhones] = phones;
  const [text = "", ...otherTexts] = [...new Set(texts)];
  for (const other of otherTexts) notes.push(`Text: ${other}`);
  return { phone, otherPhones, text, notes };
}

/** The hours as typed; what a spreadsheet has made of "9-5" is refused, as nobody can tell what it was. */
function hoursOf(answer: Answer | undefined, remark: Remark): string {
  if (answer === undefined) return "";
  const { text, as } = answer;
  const isMade = /^\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ ]\d{2,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[-/ ]\d{1,2}$|^\d{1,2}\/\d{1,2}\/\d{2,4}(?: 00:00(?::00)?)?$|^[\d.,]+$|^#/i; // prettier-ignore
  if (text === "" || !isMade.test(text)) return text;
  remark(as, {
    what: `“${shortened(text)}” is what the spreadsheet made of the hours: it was left out`,
    how: "In the spreadsheet set the column to Text and type the hours again",
  });
  return "";
}

const categoryNamed = matcherOf(categoryWordings());

function categoryWordings(): Record<AdviceKey, readonly string[]> {
  const more = moreCategories();
  const worded = adviceKeys.map((key) => [
    key,
    [key, boxNames[key], ...adviceWordings[key], ...weakAdviceWordings[key], ...(more[key] ?? [])],
  ]);
  // The keys are those of the form, each once.
  return Object.fromEntries(worded) as Record<AdviceKey, readonly string[]>;
}

function moreCategories(): Partial<Record<AdviceKey, readonly string[]>> {
  return {
    housing: ["Refuge", "Homelessness", "Housing advice"],
    legal: ["Law", "Family law", "Immigration", "Solicitors"],
    financial: ["Debt advice", "Benefits", "Welfare rights", "Money advice"],
    health: ["Drugs and alcohol", "Substance misuse", "Counselling", "Sexual health"],
    children: ["Young person", "Parenting support", "Child support"],
    support: ["Domestic abuse", "Domestic violence", "Helpline"],
  };
}

function categoriesOf(answers: readonly Answer[], remark: Remark): readonly AdviceKey[] {
  const found = new Set<AdviceKey>();
  for (const { text, as } of answers) {
    const whole = categoryNamed(text);
    for (const part of whole === undefined ? text.split(/[;,|/\n]/).map((each) => each.trim()) : []) {
      if (part === "") continue;
      const key = categoryNamed(part)?.key;
      if (key !== undefined) found.add(key);
      else
        remark(as, {
          what: `“${shortened(part)}” is not a box of the form: it was left out`,
          how: `Write one of ${adviceKeys.join(", ")}`,
        });
    }
    if (whole !== undefined) found.add(whole.key);
  }
  return adviceKeys.filter((key) => found.has(key));
}

const nationNames: Readonly<Record<string, readonly Nation[]>> = {
  england: ["england"],
  wales: ["wales"],
  cymru: ["wales"],
  scotland: ["scotland"],
  "northern ireland": ["northern-ireland"],
  "northern-ireland": ["northern-ireland"],
  ni: ["northern-ireland"],
  uk: nations,
  "uk wide": nations,
  "uk-wide": nations,
  "united kingdom": nations,
  gb: ["england", "wales", "scotland"],
  "great britain": ["england", "wales", "scotland"],
};

function nationsOf(answer: Answer | undefined, remark: Remark): readonly Nation[] {
  if (answer === undefined) return [];
  const found = new Set<Nation>();
  for (const part of answer.text.split(/\s*(?:[;,|/\n&+]|\band\b)\s*/i)) {
    const named = nationNames[part.toLowerCase().replace(/^the\s+|[.\s]+$/g, "")];
    for (const nation of named ?? []) found.add(nation);
    if (named === undefined && part !== "")
      remark(answer.as, {
        what: `“${shortened(part)}” is not a nation: it was left out`,
        how: "Write England, Wales, Scotland, Northern Ireland or UK",
      });
  }
  return nations.filter((nation) => found.has(nation));
}

const yes = /^(?:yes|y|true|1|ydy|ydi)\b/i;
const no = /^(?:no|n|not?\b.*|false|0|never|does not\b.*|nac ?ydy)$/i;

function yesOrNo(text: string): "yes" | "no" | undefined {
  if (no.test(text)) return "no";
  return yes.test(text) ? "yes" : undefined;
}

function mayBeGiven(text: string): Contact["addressMayBeGiven"] {
  return /^never\b/i.test(text) ? "never" : yesOrNo(text);
}

function closedOf(answer: Answer | undefined, remark: Remark): Contact["closed"] {
  if (answer === undefined || answer.text === "") return undefined;
  const { text, as } = answer;
  const asksIfOpen = /active|open/i.test(as);
  if (/temporar|for now|for-now|paused|suspended/i.test(text)) return "for-now";
  if (/^(?:closed|defunct|inactive|ended|ceased|archived)\b/i.test(text)) return "closed";
  if (/^(?:active|open|live|current|running)$/i.test(text)) return undefined;
  const answered = yesOrNo(text);
  if (answered !== undefined) return (answered === "yes") === asksIfOpen ? undefined : "closed";
  remark(as, {
    what: `“${shortened(text)}” does not say whether the service still works`,
    how: "Write closed, or leave it blank",
  });
  return undefined;
}

function webAddress(text: string): string | undefined {
  const address = text.replace(/^["'<]+|["'>]+$/g, "");
  const host = /^(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?$/iu.exec(address)?.[1];
  return host === undefined || isHijacked(host) ? undefined : address;
}

/** Seen to serve something else, while police and council pages still name it. Source: domain.md §4.1. */
function isHijacked(host: string): boolean {
  return /(?:^|\.)emergencysms\.(?:org\.uk|net)$/i.test(host);
}

function emailAddress(text: string): string | undefined {
  const address = text.replace(/^mailto:|["'<>]/gi, "").trim();
  return /^[^\s@;,]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(address) ? address : undefined;
}

/** A day, its time of day aside; a spreadsheet's own day number is none. */
function dateIn(text: string): IsoDate | undefined {
  const day = text.replace(/[T ]\d{1,2}:\d\d.*$/, "");
  const date = isoIn(day) ?? readWrittenDate(day);
  return typeof date === "string" ? date : undefined;
}

function unlike(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(
    ({ text }, at) => text !== "" && answers.findIndex((each) => each.text === text) === at,
  );
}

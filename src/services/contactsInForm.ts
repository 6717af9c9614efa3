import type { Contact } from "./contact";
import { hoursInLine } from "./contactWords";
import { nameKey } from "./importContacts";
import { openingTimes } from "./openingTimes";
import { groupPhone, phoneKey } from "./phone";
import { numbersIn, type NumberInText } from "./numbersInText";

/** A text of the form and where it stands, in the caller's own terms. */
export type FormText<Where> = {
  readonly where: Where;
  readonly text: string;
  /** The text holds the opening hours of the service that this other text names. */
  readonly hoursOf?: Where;
};

/** A contact that stands in the form. */
export type InForm<Where, C extends Contact = Contact> = {
  readonly where: Where;
  readonly contact: C;
} & (
  | { readonly kind: "same" | "closed" }
  | {
      /** The directory has another number, or other hours, for this service. */
      readonly kind: "number" | "hours";
      readonly old: string;
      readonly new: string;
      /** The whole text as it would stand; of several changes in one text each is worked out by itself. */
      readonly text: string;
    }
);

/**
 * The contacts that stand in the form, known by their digits however these are grouped; and those whose name stands there with
 * a number that the directory no longer has for it. Where two contacts have the name, none is taken for it.
 */
export function contactsInForm<Where, C extends Contact>(
  texts: readonly FormText<Where>[],
  contacts: readonly C[],
): readonly InForm<Where, C>[] {
  const directory = directoryOf(contacts);
  const found = texts.flatMap(({ where, text, hoursOf }) =>
    hoursOf === undefined ? foundIn(text, where, directory) : [],
  );
  const hours = texts.flatMap(({ where, text, hoursOf }): InForm<Where, C>[] => {
    const named = found.find((each) => each.where === hoursOf);
    if (hoursOf === undefined || named === undefined || text.trim() === "") return [];
    const { contact } = named;
    if (contact.hours === "" || isSame(text, contact.hours)) return [];
    return [{ where, contact, kind: "hours", old: text, new: contact.hours, text: contact.hours }];
  });
  return [...found, ...hours];
}

type Directory<C> = {
  readonly byNumber: ReadonlyMap<string, readonly C[]>;
  /** Each with its name in plain words; the longest first, so that "Haven House" is not taken for "Haven". */
  readonly byName: readonly { readonly name: string; readonly contacts: readonly C[] }[];
};

function directoryOf<C extends Contact>(contacts: readonly C[]): Directory<C> {
  const byNumber = new Map<string, C[]>();
  const byName = new Map<string, C[]>();
  for (const contact of contacts) {
    for (const number of numbersOf(contact)) byNumber.set(number, [...(byNumber.get(number) ?? []), contact]);
    const name = nameKey(contact.name);
    if (name.length >= 4) byName.set(name, [...(byName.get(name) ?? []), contact]);
  }
  const names = [...byName].map(([name, named]) => ({ name, contacts: named }));
  return { byNumber, byName: names.sort((a, b) => b.name.length - a.name.length) };
}

function numbersOf({ phone, otherPhones = [], text = "" }: Contact): readonly string[] {
  return [phone, ...otherPhones, text].map(phoneKey).filter((digits) => digits.length >= 3);
}

function foundIn<Where, C extends Contact>(
  text: string,
  where: Where,
  directory: Directory<C>,
): readonly InForm<Where, C>[] {
  const found: InForm<Where, C>[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const named = namedIn(line, directory);
    const isKnown = (digits: string): boolean => contactAt(digits, named, directory) !== undefined;
    for (const number of numbersIn(line, isKnown)) {
      const known = contactAt(number.key, named, directory);
      const contact = known ?? only(named)?.contact;
      if (contact === undefined) continue;
      if (contact.closed !== undefined) {
        found.push({ where, contact, kind: "closed" });
        continue;
      }
      // Another number of the same line may be the right one.
      if (known === undefined && (contact.phone === "" || hasNumberOf(contact, line))) continue;
      found.push(standing(contact, number, { where, text, line, start, isKnown: known !== undefined }));
    }
    start += line.length + 1;
  }
  return found;
}

type At<Where> = {
  readonly where: Where;
  readonly text: string;
  readonly line: string;
  readonly start: number;
  readonly isKnown: boolean;
};

/** How what stands in the form compares with the directory: from the number to the end of its hours. */
function standing<Where, C extends Contact>(
  contact: C,
  number: NumberInText,
  { where, text, line, start, isKnown }: At<Where>,
): InForm<Where, C> {
  const hours = hoursAfter(line, number.to);
  const isOldHours =
    hours !== undefined &&
    contact.hours !== "" &&
    !isSame(hours.text, contact.hours) &&
    !isSame(hours.text, hoursInLine(contact.hours));
  if (isKnown && !isOldHours) return { where, contact, kind: "same" };

  const wanted = isKnown ? line.slice(number.from, number.to) : groupPhone(contact.phone);
  const newHours = hours?.inBrackets === true ? contact.hours : hoursInLine(contact.hours);
  const to = isOldHours ? hours.to : number.to;
  const replacement = isOldHours ? `${wanted}${line.slice(number.to, hours.from)}${newHours}` : wanted;
  const whole = `${text.slice(0, start + number.from)}${replacement}${text.slice(start + to)}`;
  return isKnown && isOldHours
    ? { where, contact, kind: "hours", old: hours.text, new: newHours, text: whole }
    : { where, contact, kind: "number", old: line.slice(number.from, to), new: replacement, text: whole };
}

/** The hours that stand right behind a number: ", weekdays 9am to 5pm." or "(24 hours)". */
function hoursAfter(
  line: string,
  at: number,
):
  | { readonly text: string; readonly from: number; readonly to: number; readonly inBrackets: boolean }
  | undefined {
  const match = /^(\s*(\(|,)\s*)([^()]+?)\s*(?:\)|[.\s]*$)/.exec(line.slice(at));
  const text = match?.[3] ?? "";
  const looksLikeHours = /\d\s*[ap]m\b|\b24\b|\bhours?\b|\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text);
  if (match === null || (!looksLikeHours && openingTimes(text) === undefined)) return undefined;
  const from = at + (match[1] ?? "").length;
  return { text, from, to: from + text.length, inBrackets: match[2] === "(" };
}

type Named<C> = { readonly name: string; readonly contact: C | undefined };

/** The names that stand in a line, those inside a longer one left out; without a contact where two have the name. */
function namedIn<C extends Contact>(line: string, { byName }: Directory<C>): readonly Named<C>[] {
  let words = ` ${nameKey(line)} `;
  const named: Named<C>[] = [];
  for (const { name, contacts } of byName) {
    if (!words.includes(` ${name} `)) continue;
    words = words.replaceAll(` ${name} `, "  ");
    named.push({ name, contact: contacts.length === 1 ? contacts[0] : undefined });
  }
  return named;
}

function contactAt<C extends Contact>(
  digits: string,
  named: readonly Named<C>[],
  { byNumber }: Directory<C>,
): C | undefined {
  const contacts = byNumber.get(digits);
  const byItsName = contacts?.find((contact) => named.some(({ name }) => name === nameKey(contact.name)));
  // A short number may be anything: its name must stand beside it.
  return byItsName ?? (digits.length >= 9 ? contacts?.[0] : undefined);
}

function hasNumberOf(contact: Contact, line: string): boolean {
  const numbers = numbersOf(contact);
  return numbersIn(line, (digits) => numbers.includes(digits)).some(({ key }) => numbers.includes(key));
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

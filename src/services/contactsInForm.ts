import { areHours, entriesInLine, serviceBefore, type About, type ByName, type Span } from "./aboutService";
import type { Contact } from "./contact";
import { hoursInLine } from "./contactWords";
import { numbersIn, type NumberInText } from "./numbersInText";
import { openingTimes } from "./openingTimes";
import { groupPhone, phoneKey } from "./phone";
import { nameKey } from "./serviceNames";

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
  | { readonly kind: "same" }
  | {
      readonly kind: "closed";
      /** The line is about this service and nothing else. */
      readonly isWholeLine: boolean;
    }
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
 * The contacts that stand in the form, known by their digits however these are grouped; and those of which a line says that
 * they have a number which the directory no longer has for them (`serviceBefore`). What may be another's is nobody's.
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
    const named = found.filter((each) => each.where === hoursOf);
    const contact = new Set(named.map((each) => each.contact)).size === 1 ? named[0]?.contact : undefined;
    const isNamed = texts.some((each) => each.where === hoursOf && isNamedIn(each.text, contact));
    if (hoursOf === undefined || contact === undefined || !isNamed || text.trim() === "") return [];
    // "Only when he is out" is a person’s own word on when to call.
    if (contact.hours === "" || !areHours(text) || saysSameHours(text, contact.hours)) return [];
    return [{ where, contact, kind: "hours", old: text, new: contact.hours, text: contact.hours }];
  });
  return [...found, ...hours];
}

type Directory<C extends Contact> = {
  readonly byNumber: ReadonlyMap<string, readonly C[]>;
  readonly byName: ByName<C>;
};

function directoryOf<C extends Contact>(contacts: readonly C[]): Directory<C> {
  const byNumber = new Map<string, C[]>();
  const byName = new Map<string, C[]>();
  for (const contact of contacts) {
    for (const number of numbersOf(contact)) byNumber.set(number, [...(byNumber.get(number) ?? []), contact]);
    const name = nameKey(contact.name);
    if (name.length >= 4) byName.set(name, [...(byName.get(name) ?? []), contact]);
  }
  return { byNumber, byName };
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
    const isKnown = (digits: string): boolean => contactAt(digits, line, directory) !== undefined;
    const numbers = numbersIn(line, isKnown);
    const entries = entriesInLine(line, numbers, directory.byName);
    for (const number of numbers) {
      const at = { where, text, line, start };
      const about = aboutIn(line, entries, number, directory.byName);
      const known = contactAt(number.key, line, directory);
      const outcome =
        known === undefined || isOthers(known, about, number.key, line)
          ? about && withOtherNumber(about, number, at)
          : withItsNumber(known, about, number, at);
      if (outcome !== undefined) found.push(outcome);
    }
    start += line.length + 1;
  }
  return found;
}

/** The line gives one service the number of another: "Anchor, 01632…", which is Haven's. Branches of one service may share a number. */
function isOthers<C extends Contact>(
  known: C,
  about: About<C> | undefined,
  key: string,
  line: string,
): boolean {
  if (about === undefined || about.contact === known || numbersOf(about.contact).includes(key)) return false;
  const [one = "", other = ""] = [known, about.contact].map(({ name }) => ` ${nameKey(name)} `);
  return !isNamedIn(line, known) && !one.includes(other) && !other.includes(one) && firstWord(one) !== firstWord(other); // prettier-ignore
}

function firstWord(name: string): string {
  return name.trim().split(" ")[0] ?? "";
}

/** The service that a line, or its own entry in a list of several, says has a number. */
function aboutIn<C extends Contact>(
  line: string,
  entries: readonly Span[],
  { from, to }: NumberInText,
  byName: ByName<C>,
): About<C> | undefined {
  const entry = entries.find((each) => from >= each.from && to <= each.to);
  if (entry === undefined || entries.length === 1) return serviceBefore(line, { from, to }, byName);
  const words = line.slice(entry.from, to);
  const about = serviceBefore(words, { from: from - entry.from, to: words.length }, byName);
  return about && { ...about, isWholeLine: false };
}

/** Where a number stands. */
type At<Where> = {
  readonly where: Where;
  readonly text: string;
  readonly line: string;
  readonly start: number;
};

/** A number of the directory: its service may be closed, and the hours behind it may be old. */
function withItsNumber<Where, C extends Contact>(
  contact: C,
  about: About<C> | undefined,
  { to }: NumberInText,
  at: At<Where>,
): InForm<Where, C> {
  const { where, line } = at;
  const isAboutIt = about?.contact === contact;
  if (contact.closed !== undefined)
    return { where, contact, kind: "closed", isWholeLine: isAboutIt && about.isWholeLine };
  const hours = oldHoursAfter(line, to, contact);
  if (hours === undefined || !isAboutIt) return { where, contact, kind: "same" };
  const text = replaced(at, hours, hours.wanted);
  return { where, contact, kind: "hours", old: hours.text, new: hours.wanted, text };
}

/** A line that says of a service a number which it no longer has. */
function withOtherNumber<Where, C extends Contact>(
  { contact, way, isWholeLine }: About<C>,
  { from, to }: NumberInText,
  at: At<Where>,
): InForm<Where, C> | undefined {
  const { where, line } = at;
  if (contact.closed !== undefined) return { where, contact, kind: "closed", isWholeLine };
  const number = way === "text" ? (contact.text ?? "") : contact.phone;
  // Behind a word for a text stands another kind of number, and nothing stands behind none.
  if (number === "" || /\p{L} to /u.test(number)) return undefined;
  // Beside the name of one that has a short number for all stands that of a branch, or of somebody who works there.
  if (phoneKey(number).length <= 6 && phoneKey(line.slice(from, to)).length > 6) return undefined;
  // A mobile beside the name of a service that has none is a person's: Grace's, or that of whoever works there.
  if (isMobile(line.slice(from, to)) && !numbersOf(contact).some(isMobile)) return undefined;
  const hours = oldHoursAfter(line, to, contact);
  const end = hours?.to ?? to;
  const wanted = `${groupPhone(number)}${hours === undefined ? "" : line.slice(to, hours.from) + hours.wanted}`;
  const text = replaced(at, { from, to: end }, wanted);
  return { where, contact, kind: "number", old: line.slice(from, end), new: wanted, text };
}

function isMobile(number: string): boolean {
  return /^07[1-57-9]/.test(phoneKey(number));
}

function replaced<Where>(
  { text, start }: At<Where>,
  { from, to }: { readonly from: number; readonly to: number },
  wanted: string,
): string {
  return `${text.slice(0, start + from)}${wanted}${text.slice(start + to)}`;
}

type OldHours = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly wanted: string;
};

/** The hours that stand right behind a number, ", weekdays 9am to 5pm." or "(24 hours)", where the directory has others. */
function oldHoursAfter(line: string, at: number, contact: Contact): OldHours | undefined {
  const match = /^(\s*(\(|,)\s*)([^();]+?)\s*(?:\)|[.\s]*(?:;|$))/.exec(line.slice(at));
  const text = match?.[3] ?? "";
  if (match === null || contact.hours === "" || !areHours(text)) return undefined;
  if (saysSameHours(text, contact.hours)) return undefined;
  const from = at + (match[1] ?? "").length;
  const wanted = match[2] === "(" ? contact.hours : hoursInLine(contact.hours);
  return { text, from, to: from + text.length, wanted };
}

function saysSameHours(one: string, other: string): boolean {
  const [a, b] = [openingTimes(one), openingTimes(other)];
  if (a !== undefined && b !== undefined) return JSON.stringify(a) === JSON.stringify(b);
  return [other, hoursInLine(other)].some((hours) => nameKey(hours) === nameKey(one));
}

/** The contact that has a number. Where several have it, the one that the line names, else one that is open. */
function contactAt<C extends Contact>(
  digits: string,
  line: string,
  { byNumber }: Directory<C>,
): C | undefined {
  const contacts = byNumber.get(digits) ?? [];
  const byItsName = contacts.filter((contact) => isNamedIn(line, contact));
  const named = byItsName.reduce<C | undefined>(
    (longest, each) => (longest === undefined || each.name.length > longest.name.length ? each : longest),
    undefined,
  );
  // A short number may be anything: its name must stand beside it.
  if (named !== undefined || digits.length < 9) return named;
  return contacts.find(({ closed }) => closed === undefined) ?? contacts[0];
}

function isNamedIn(text: string, contact: Contact | undefined): boolean {
  return contact !== undefined && ` ${nameKey(text)} `.includes(` ${nameKey(contact.name)} `);
}

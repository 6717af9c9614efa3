import { boxNames } from "../plan/boxNames";
import type { AdviceKey } from "../plan/form";
import type { Contact, Nation } from "./contact";
import { openingTimes } from "./openingTimes";
import { londonMinute, openAt } from "./openNow";
import { phoneKey } from "./phone";
import { plainText } from "./plainText";
import { saysWord, soughtWords, type SoughtWord } from "./searchWords";

export type ContactFilters = {
  /** A box of the form. */
  readonly category?: AdviceKey;
  /** Words of the place where it works. */
  readonly area?: string;
  readonly nation?: Nation;
  /** The moment at which it is to be open. */
  readonly openNow?: Date;
  /** Words of who it is for: "men", "under 18". */
  readonly forWhom?: string;
};

/**
 * The contacts that say every word of the text, or one that means the same (or have its digits in a number), and pass the filters, in their own order. What a
 * contact does not say of nation, area or whom is not held against it; one whose hours are unknown is not "open now".
 */
export function searchContacts<C extends Contact>(
  contacts: readonly C[],
  text: string,
  { category, area, nation, openNow, forWhom }: ContactFilters = {},
): readonly C[] {
  const words = soughtWords(text);
  const [areaWords, whomWords] = [area ?? "", forWhom ?? ""].map(plainWords);
  const digits = phoneKey(text);
  const isNumber = /^[\d\s()+.\-–]+$/.test(text) && digits.length >= 3;
  const minute = openNow === undefined ? undefined : londonMinute(openNow);
  return contacts.filter((contact) => {
    const known = indexOf(contact);
    if (nation !== undefined && contact.nations !== undefined && !contact.nations.includes(nation))
      return false;
    if (category !== undefined && contact.categories?.includes(category) !== true) return false;
    if (minute !== undefined && openAt(contact, minute).state !== "open") return false;
    if (contact.area !== undefined && !hasAll(known.area, areaWords)) return false;
    if (contact.forWhom !== undefined && !known.isForAnyone && !hasAll(known.whom, whomWords)) return false;
    return isNumber ? known.digits.includes(digits) : words.every((word) => saysWord(known.all, word));
  });
}

/** The words of a search that no contact says, nor anything that means the same: what to try without. */
export function wordsNowhere(contacts: readonly Contact[], text: string): readonly string[] {
  const typed = text.split(/[\s,;]+/).filter((word) => plainText(word) !== "");
  const isSaid = (word: SoughtWord): boolean =>
    contacts.some((contact) => saysWord(indexOf(contact).all, word));
  return typed.filter((word) => !soughtWords(word).every(isSaid));
}

/** The words of a contact, each with a space before it, so that " wom" finds where a word starts. */
type Index = {
  readonly all: string;
  readonly area: string;
  readonly whom: string;
  readonly isForAnyone: boolean;
  readonly digits: string;
};

/** Kept for as long as the contact itself: a list of thousands is taken apart once, not for each letter typed. */
const indexes = new WeakMap<Contact, Index>();

/** Takes a list apart ahead of the first search, so that the first letter typed is answered as soon as the others. */
export function prepareSearch(contacts: readonly Contact[]): void {
  for (const contact of contacts) {
    indexOf(contact);
    openingTimes(contact.hours);
  }
}

function indexOf(contact: Contact): Index {
  const kept = indexes.get(contact);
  if (kept !== undefined) return kept;
  const { name, phone, otherPhones = [], text = "", area = "", forWhom = "" } = contact;
  const boxes = (contact.categories ?? []).map((key) => boxNames[key]);
  // Of the national services the words by which people look for them are known; whoever names a way for deaf people is for them.
  const needs = "needs" in contact ? String(contact.needs) : "";
  const relay = contact.relay === undefined ? "" : `${contact.relay} deaf`;
  const where = (contact.nations ?? []).join(" ");
  const said = [name, contact.note, area, forWhom, contact.languages, relay, needs, where, contact.website, contact.email, ...boxes]; // prettier-ignore
  const index: Index = {
    all: `${spaced(said.join(" "))} `,
    area: spaced(area),
    whom: spaced(forWhom),
    isForAnyone: /^aged \d|\b(?:any(?:one|body)|every(?:one|body)|all)\b/i.test(forWhom),
    digits: [phone, ...otherPhones, text].map(phoneKey).join(" "),
  };
  indexes.set(contact, index);
  return index;
}

function hasAll(words: string, wanted: readonly string[] | undefined): boolean {
  return (wanted ?? []).every((word) => words.includes(` ${word}`));
}

function spaced(text: string): string {
  return ` ${plainText(text)}`;
}

function plainWords(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

import type { Contact } from "./contact";
import { openingTimes } from "./openingTimes";
import { isOrdinaryWord, mayBeSomebody, nameKey } from "./serviceNames";

/** A contact that a number in a line is for. */
export type About<C extends Contact> = {
  readonly contact: C;
  /** The way that the line says. */
  readonly way: "call" | "text";
  /** The line says this and nothing else. */
  readonly isWholeLine: boolean;
};

/** A stretch of a line. */
export type Span = { readonly from: number; readonly to: number };

/** The contacts by `nameKey`. */
export type ByName<C extends Contact> = ReadonlyMap<string, readonly C[]>;

/**
 * The service that a line says has the number which stands from `from` to `to`. A name somewhere in the line is not enough:
 * the whole name stands right before the number, as our own wordings and plain lists put it ("I can call Haven on 01632…",
 * "Haven, 01632…"), nothing before it makes it part of a longer name, and nothing behind the number says whose it is. In doubt
 * it is nobody's.
 */
export function serviceBefore<C extends Contact>(
  line: string,
  { from, to }: Span,
  byName: ByName<C>,
): About<C> | undefined {
  if (!endsThere(line.slice(to))) return undefined;
  const between = /(?:\s*[,:(\u2013\u2014]\s*|\s+-\s+|\s+)(?:(?:on|at|tel|telephone|phone|call|ring|text|number)\b[.:]?\s*){0,2}\(?$/i.exec(line.slice(0, from)); // prettier-ignore
  if (between === null) return undefined;
  const head = line.slice(0, between.index);
  const named = nameAtEnd(head, byName);
  if (named === undefined) return undefined;
  const way = /\btext\b/i.test(`${named.verb} ${between[0]}`) ? "text" : "call";
  const isWholeLine = /^[\s\p{P}]*(?:I can )?$/iu.test(named.before) && !/[.;]\s*\S/.test(line.slice(to));
  return { contact: named.contact, way, isWholeLine };
}

/**
 * The parts of a line that lists several services ("Haven 01632…, Anchor 01632…"), each with its number; the line by itself where any
 * of them is anything else.
 */
export function entriesInLine<C extends Contact>(
  line: string,
  numbers: readonly Span[],
  byName: ByName<C>,
): readonly Span[] {
  const whole = [{ from: 0, to: line.length }];
  const entries: Span[] = [];
  for (const [at, number] of numbers.entries()) {
    const next = numbers[at + 1];
    const from = entries.at(-1)?.to ?? 0;
    const mark = /^\)?\s*(?:[,;/|&]|(?:and|or)\b)\s*(?=\p{Lu})/u.exec(line.slice(number.to, next?.from));
    const to = next === undefined ? line.length : number.to + (mark?.[0].length ?? 0);
    const isEntry = serviceBefore(withoutMark(line.slice(from, to)), { from: number.from - from, to: number.to - from }, byName)?.isWholeLine; // prettier-ignore
    if (isEntry !== true || (next !== undefined && mark === null)) return whole;
    entries.push({ from, to });
  }
  return entries.length === 0 ? whole : entries;
}

/** What parts an entry from the next is no part of it. */
function withoutMark(entry: string): string {
  return entry.replace(/\s*(?:[,;/|&]|(?:and|or))\s*$/, "");
}

/**
 * Whether a text is the hours of a service and nothing else. "24 hours’ notice", "Mondays with Jo" and "my appointment is Monday
 * 3pm" are a person's own words.
 */
export function areHours(text: string): boolean {
  if (isAppointment(text)) return false;
  if (openingTimes(text) !== undefined) return true;
  const words = text.toLowerCase().replace(/[\s.,;:/&+()\-\u2010-\u2015]+/g, " ").trim(); // prettier-ignore
  const isRange =
    /\b24\b/.test(words) || /\d.*?(?:-|\u2013|\u2014|\bto\b|\buntil\b|\btill?\b).*\d/i.test(text);
  return isRange && words.split(" ").every((word) => hourWord.test(word));
}

/** "Tuesday 10am to 11am", "9am to 10.30am": so short a time is rather when somebody goes or can call. */
function isAppointment(text: string): boolean {
  const ranges = [...text.matchAll(/(\d{1,2})(?:[:.](\d\d))?\s*(?:[ap]\.?m\.?)?\s*(?:-|\u2013|\u2014|to|until|till?)\s*(\d{1,2})(?:[:.](\d\d))?/gi)]; // prettier-ignore
  const length = ([, from, past, to, more]: readonly (string | undefined)[]): number =>
    (Number(to) * 60 + Number(more ?? 0) - Number(from) * 60 - Number(past ?? 0) + 1440) % 720;
  return ranges.length > 0 && ranges.every((range) => length(range) > 0 && length(range) <= 120);
}

const hourWord =
  /^(?:\d{1,2}|\d{1,4}(?:[ap]m)?|[ap]m|24h(?:ou)?rs?|h(?:ou)?rs?|hour|a|per|the|day|days|every|each|daily|week|weekdays?|weekends?|mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:s|nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|to|until|till?|and|from|open|noon|midday|midnight|bank|public|holidays?|except|excluding|including|closed)$/; // prettier-ignore

/** Behind a number of a service stand its hours, the end of the sentence or of the line; and no sentence that speaks of that number. */
function endsThere(rest: string): boolean {
  if (aboutNumber.test(rest)) return false;
  if (/^\)?\s*(?:$|[.;](?:\s|$))/.test(rest)) return true;
  const hours = /^\s*(?:\(([^()]+)\)|,\s*([^();]+?)[.\s]*(?:;|$))/.exec(rest);
  return hours !== null && areHours(hours[1] ?? hours[2] ?? "");
}

/** ". It is saved as Pizza", ". That is Mum’s number". */
const aboutNumber =
  /[.;]\s+(?:(?:it|that|this|which)\b|[^.;]*?\b(?:saved?|stored|listed|number|phone|mobile|wrong|old)\b)/i;

const mostWords = 14;

function nameAtEnd<C extends Contact>(
  head: string,
  byName: ByName<C>,
): { readonly contact: C; readonly verb: string; readonly before: string } | undefined {
  if (!/[\p{L}\p{N})]$/u.test(head)) return undefined;
  const starts = [...head.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index).slice(-mostWords);
  for (const start of starts) {
    const written = head.slice(start);
    const [contact, another] = byName.get(nameKey(written)) ?? [];
    if (contact === undefined) continue;
    // The longest name that ends here: where two have it, or it begins as another word does, it is nobody's.
    if (another !== undefined || !beginsAlike(written, contact.name)) return undefined;
    if (mayBeSomebody(contact.name)) return undefined;
    const before = head.slice(0, start);
    if (/[([]\s*$/.test(before)) return undefined; // "Mum (Haven) …"
    if (/^[\s\p{P}]*(?:\d{1,2}[.)]\s+)?$/u.test(before) || endsSentence(before)) return isOrdinaryWord(contact.name) ? undefined : { contact, verb: "", before }; // prettier-ignore
    const verb = /(?:^|(?<=\s))(call|ring|phone|telephone|text|contact|speak to|talk to)\s+$/i.exec(before);
    return verb === null || !mayCall(before.slice(0, verb.index))
      ? undefined
      : { contact, verb: verb[1] ?? "", before: before.slice(0, verb.index) };
  }
  return undefined;
}

/** What leads to "call Haven": "Do not call Haven", "I used to call Haven" say nothing of where to call. */
function mayCall(before: string): boolean {
  if (/^[\s\p{P}]*(?:\d{1,2}[.)]\s+)?(?:please\s+)?$/iu.test(before) || endsSentence(before)) return true;
  return /\b(?:I|we|you) (?:can|could|will|may|might)\s+$/i.test(before);
}

/** "I can shelter …" is not Shelter, and "victim support" is a deed: a name keeps its capitals, unless all of it is in them. */
function beginsAlike(written: string, name: string): boolean {
  if (written === written.toUpperCase()) return true;
  // Frank is a person, FRANK is not.
  if (/\p{Lu}{2}/u.test(name) && name === name.toUpperCase()) return false;
  const [words, own] = [written, name].map((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  return (own ?? []).every((word, at) => {
    const first = word.charAt(0);
    return first === first.toLowerCase() || (words?.[at] ?? first).startsWith(first);
  });
}

/** A sentence or an entry has ended; "St. " and "Dr. " end none. */
function endsSentence(before: string): boolean {
  return /;\s+$|(?:[\p{Ll}\p{N}]{4}|[\p{N})])[.!?]\s+$/u.test(before);
}

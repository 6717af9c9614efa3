import { options } from "./data/options";
import type { Option } from "./data/option";

/**
 * The options that have a word that starts with each word of the text, in any order, case and accents ignored: in the prompt,
 * the wording, the topic or the search words. A short abbreviation of the trade ("PR", "ni") finds itself alone, not all that
 * starts so. All of them when the text has no words.
 */
export function searchOptions(text: string, among: readonly Option[] = options): readonly Option[] {
  const indexed = among.map((option) => ({ option, words: indexOf(option) }));
  const wanted = wordsSought(text);
  const abbreviations = new Set(among.flatMap(abbreviationsOf));
  return indexed
    .filter(({ words }) => wanted.every((word) => hasWord(words, word, abbreviations)))
    .map(({ option }) => option);
}

/** The words of a text that no option has, as they were typed. */
export function wordsNotFound(text: string, among: readonly Option[]): readonly string[] {
  const typed = text.split(/\s+/).filter((word) => wordsSought(word).length > 0);
  return typed.filter((word) => searchOptions(word, among).length === 0);
}

function hasWord(words: readonly string[], sought: string, abbreviations: ReadonlySet<string>): boolean {
  const isWhole = sought.length <= longestShort && abbreviations.has(sought);
  return words.some((word) => (isWhole ? word === sought : word.startsWith(sought)));
}

/** Longer abbreviations start nothing else. */
const longestShort = 3;

const indexes = new WeakMap<Option, readonly string[]>();

function indexOf(option: Option): readonly string[] {
  const { prompt, wording, topic = "", search } = option;
  const known = indexes.get(option) ?? wordsOf(`${prompt} ${wording} ${topic} ${search}`);
  indexes.set(option, known);
  return known;
}

/** Words in capitals: "PR" of a prompt, "A&E" of search words. */
function abbreviationsOf({ prompt, search }: Option): readonly string[] {
  return (`${prompt} ${search}`.match(/\b[A-Z](?:&?[A-Z])+\b/g) ?? []).flatMap(wordsSought);
}

/** The words to look in: of a hyphened word its parts and the whole, so that "nonmol" and "non-mol" find the same. */
function wordsOf(text: string): readonly string[] {
  return [text, ...(text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map(joined)].flatMap(wordsSought);
}

function joined(word: string): string {
  return word.replace(/-/g, "");
}

/** "N.I. number" gives "ni" and "number", "Client’s" gives "clients", "GP/dentist" gives "gp" and "dentist", "A&E" gives "ae". */
function wordsSought(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, "")
    .replace(/(?<=\b[a-z])&(?=[a-z]\b)/g, "")
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

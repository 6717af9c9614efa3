import { isOneTypoFrom } from "./oneTypo";

/** A vocabulary: for each key the wordings that stand for it, the form's own first. */
export type Wordings<K extends string> = Readonly<Record<K, readonly string[]>>;

/** What a text stands for. `distance` orders texts that stand for the same: 0 is the form's own wording. */
export type Match<K extends string> = {
  readonly key: K;
  readonly distance: number;
  /** A typo was forgiven in a text so short that it can be another word. */
  readonly isShortTypo: boolean;
};

/** Finds what a text stands for. `typoFrom` is the fewest letters that a text needs for one typo to be forgiven. */
export type Matcher<K extends string> = (text: string, typoFrom?: number) => Match<K> | undefined;

const longestLabel = 120;
const usualTypoFrom = 8;
const typoDistance = 100;
const mostRemembered = 2_000;
/** What is no other language: a label with it asks for two things ("Reviewed on / by"). */
const asksMore = /^\W*(by|time|sign|signed|signature|initials?)\W*$/i;
const mostParts = 6;

/**
 * Makes a matcher that looks past case, accents, punctuation, "&" or "and", singular or plural, remarks in brackets, one
 * typo in a long text ("Intake daet"), and a second language ("Enw cleient / Client name").
 */
export function matcherOf<K extends string>(wordings: Wordings<K>): Matcher<K> {
  const keys = Object.keys(wordings) as K[]; // the record has no keys but K
  const known = new Map<string, Match<K>>();
  const spelled = new Map<string, Match<K>>();
  for (const key of keys) {
    wordings[key].forEach((wording, distance) => {
      for (const [words, among] of [
        [sameWords(wording), known],
        [spelledWords(wording), spelled],
      ] as const) {
        if (!among.has(words)) among.set(words, { key, distance, isShortTypo: false });
      }
    });
  }

  const byLength = new Map<number, (readonly [string, Match<K>])[]>();
  for (const entry of new Map([...spelled, ...known])) {
    const { length } = entry[0];
    byLength.set(length, [...(byLength.get(length) ?? []), entry]);
  }

  function whole(text: string, typoFrom: number): Match<K> | undefined {
    const words = sameWords(text);
    if (words === "") return undefined;
    const exact = known.get(words);
    if (exact !== undefined || words.length < typoFrom) return exact;
    // "tihs" is one typo from "this", and "tih" is not.
    return only(oneTypoFrom(words)) ?? only(oneTypoFrom(spelledWords(text)));
  }

  function oneTypoFrom(words: string): Match<K>[] {
    const found: Match<K>[] = [];
    for (let length = Math.max(4, words.length - 1); length <= words.length + 1; length++) {
      for (const [wording, { key, distance }] of byLength.get(length) ?? []) {
        if (isOneTypoFrom(words, wording))
          found.push({ key, distance: distance + typoDistance, isShortTypo: words.length < usualTypoFrom });
      }
    }
    return found;
  }

  function match(text: string, typoFrom: number): Match<K> | undefined {
    const withoutRemarks = text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
    return (
      whole(text, typoFrom) ??
      (withoutRemarks === text ? undefined : whole(withoutRemarks, typoFrom)) ??
      halvesOf(text)
        .map((halves) =>
          halves.some((half) => asksMore.test(half))
            ? undefined
            : only(halves.map((half) => whole(half, usualTypoFrom))),
        )
        .find((found) => found !== undefined) ??
      amongParts(text)
    );
  }

  /** One half of a text in two languages that have strokes of their own ("Enw / cyf / Name / ref"), where no other part is known. */
  function amongParts(text: string): Match<K> | undefined {
    const parts = text.split("/").map((part) => part.trim());
    if (parts.length < 3 || parts.length > mostParts) return undefined;
    const isUnknown = (part: string): boolean => whole(part, usualTypoFrom) === undefined;
    const found = parts.slice(1).flatMap((_, at) => {
      const [before, after] = [parts.slice(0, at + 1), parts.slice(at + 1)];
      return [
        ...(before.every(isUnknown) ? [whole(after.join(" / "), usualTypoFrom)] : []),
        ...(after.every(isUnknown) ? [whole(before.join(" / "), usualTypoFrom)] : []),
      ];
    });
    return only(found);
  }

  const byTypo = new Map<number, (text: string) => Match<K> | undefined>();
  return (text, typoFrom = usualTypoFrom) => {
    if (text.length > longestLabel) return undefined;
    const known = byTypo.get(typoFrom) ?? remembering((each) => match(each, typoFrom));
    byTypo.set(typoFrom, known);
    return known(text);
  };
}

/** The same answers without working them out again: most of a form says the same from one reading to the next. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const remembered = new Map<string, { readonly said: T }>();
  return (text) => {
    const known = remembered.get(text) ?? { said: answer(text) };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, known);
    return known.said;
  };
}

/** A text in two languages, split in each way that leaves two halves. */
export function halvesOf(text: string): readonly (readonly string[])[] {
  return [/\s*\n\s*/, /\s*\|\s*/, /\s+[-–—]\s+/, /\s*\/\s*/]
    .map((separator) => text.split(separator))
    .filter((halves) => halves.length === 2);
}

/** A text reduced to the words that matter, for comparing: "The risks & issues:" and "Risk / issue" are the same. */
export function sameWords(text: string): string {
  return tellingWords(text)
    .map((word) => aliases.get(word) ?? singular(word))
    .join(" ");
}

/** The same words in their own spelling. */
function spelledWords(text: string): string {
  return tellingWords(text).join(" ");
}

// Each matcher asks for the words of the same text, one after the other.
const tellingWords = remembering((text: string): readonly string[] => {
  const lower = text.toLowerCase();
  // Most texts need no more than plain letters, which are looked up in a tenth of the time.
  const isPlain = /^[ -~\s]*$/.test(lower);
  const plain = (isPlain ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, ""))
    .replace(/\((s|ren)\)/g, "$1")
    .replace(/&/g, " and ")
    .replace(/['’‘[\]\u00ad]/g, "");
  const words = plain.split(isPlain ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
});

const fillers = new Set(["and", "or", "the", "a", "an", "please", "your"]);

const aliases = new Map([
  ["reference", "ref"],
  ["references", "ref"],
  ["number", "no"],
  ["num", "no"],
  ["finances", "financial"],
  ["finance", "financial"],
  ["child", "children"],
]);

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function only<K extends string>(matches: readonly (Match<K> | undefined)[]): Match<K> | undefined {
  const found = matches.filter((match) => match !== undefined);
  const [first] = found;
  return found.every((match) => match.key === first?.key) ? first : undefined;
}

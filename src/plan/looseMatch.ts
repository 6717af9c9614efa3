/** A vocabulary: for each key the wordings that stand for it, in any spelling that `sameWords` leaves alike. */
export type Wordings<K extends string> = Readonly<Record<K, readonly string[]>>;

/** Finds the key that a text stands for. `typoFrom` is the fewest letters that a text needs for one typo to be forgiven. */
export type Matcher<K extends string> = (text: string, typoFrom?: number) => K | undefined;

const longestLabel = 120;
const usualTypoFrom = 8;

/**
 * Makes a matcher that looks past case, accents, punctuation, "&" or "and", singular or plural, remarks in brackets, one
 * typo in a long text ("Intake daet"), and a second language ("Enw cleient / Client name").
 */
export function matcherOf<K extends string>(wordings: Wordings<K>): Matcher<K> {
  const keys = Object.keys(wordings) as K[]; // the record has no keys but K
  const known = new Map(
    keys.flatMap((key) => wordings[key].map((wording) => [sameWords(wording), key] as const)),
  );

  function whole(text: string, typoFrom: number): K | undefined {
    const words = sameWords(text);
    if (words === "") return undefined;
    return known.get(words) ?? (words.length < typoFrom ? undefined : only(keysOneTypoFrom(words)));
  }

  function keysOneTypoFrom(words: string): K[] {
    return [...known]
      .filter(([wording]) => wording.length > 3 && isOneTypoFrom(words, wording))
      .map(([, key]) => key);
  }

  return (text, typoFrom = usualTypoFrom) => {
    if (text.length > longestLabel) return undefined;
    const halves = text.split(/\s*[/|\n]\s*|\s+[-–—]\s+/);
    return (
      whole(text, typoFrom) ??
      whole(withoutRemarks(text), typoFrom) ??
      (halves.length === 2 ? only(halves.map((half) => whole(half, usualTypoFrom))) : undefined)
    );
  };
}

/** A text reduced to the words that matter, for comparing: "The risks & issues:" and "Risk / issue" are the same. */
export function sameWords(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\((s|ren)\)/g, "$1")
    .replace(/&/g, " and ")
    .replace(/['’‘[\]\u00ad]/g, "");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).map((word) => aliases.get(word) ?? singular(word)).join(" ");
}

const fillers = new Set(["and", "or", "the", "a", "an", "please", "your"]);

const aliases = new Map([
  ["reference", "ref"],
  ["references", "ref"],
  ["refs", "ref"],
  ["number", "no"],
  ["num", "no"],
  ["finances", "financial"],
  ["finance", "financial"],
  ["kids", "children"],
  ["child", "children"],
]);

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutRemarks(text: string): string {
  return text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
}

function only<K>(keys: readonly (K | undefined)[]): K | undefined {
  const distinct = new Set(keys.filter((key) => key !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

/** Whether two texts differ by one letter: another, one more, one less, or two neighbours swapped. */
export function isOneTypoFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skip: number): string => text.slice(start + skip);
  if (a.length !== b.length)
    return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  return (
    rest(a, 1) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

import { isOneTypoFrom } from "./oneTypo";

/** How the names that the pages give a client differ: in title and order, by a part more, by a slip in a name, or wholly. */
export type RefsDiffer = "titles" | "fuller" | "typo" | "other";

const howWide: readonly RefsDiffer[] = ["titles", "fuller", "typo", "other"];

/** How far apart the furthest two of some names are. A reference is never taken for a slip of another: one figure is another client. */
export function howRefsDiffer(refs: readonly string[]): RefsDiffer {
  const ways = refs.flatMap((one, at) => refs.slice(at + 1).map((other) => howTwoDiffer(one, other)));
  return howWide.findLast((way) => ways.includes(way)) ?? "other";
}

function howTwoDiffer(one: string, other: string): RefsDiffer {
  const [some, others] = [wordsOf(one), wordsOf(other)];
  if (some.toSorted().join(" ") === others.toSorted().join(" ")) return "titles";
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  if (
    fewer.length > 0 &&
    fewer.every((word) =>
      more.some((each) => each === word || isInitial(word, each) || isInitial(each, word)),
    )
  )
    return "fuller";
  const differing = some.filter((word, at) => word !== others[at]);
  const theirs = others.filter((word, at) => word !== some[at]);
  const [mine = "", their = ""] = [differing[0], theirs[0]];
  const isSlip = some.length === others.length && differing.length === 1 && !/\d/.test(mine + their);
  return isSlip && mine.length >= 4 && isOneTypoFrom(mine, their) ? "typo" : "other";
}

/** "J" for "Jane". */
function isInitial(word: string, name: string): boolean {
  return word.length === 1 && /\p{L}/u.test(word) && name.startsWith(word);
}

function wordsOf(ref: string): readonly string[] {
  const words =
    ref
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/['\u2019]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = words.filter((word) => !titles.has(word));
  return named.length === 0 ? words : named;
}

const titles: ReadonlySet<string> = new Set("mr mrs ms miss mx dr prof rev client name ref".split(" "));

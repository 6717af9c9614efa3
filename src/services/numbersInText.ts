import { hasUkLength, phoneKey } from "./phone";

/** A phone number in a line of text: from its first mark to its last digit. */
export type NumberInText = { readonly from: number; readonly to: number; readonly key: string };

const longest = 15;

/** The numbers in a line: those that are known, and what else has the length of a UK number. Two that stand side by side are told apart by what is known. */
export function numbersIn(line: string, isKnown: (key: string) => boolean): readonly NumberInText[] {
  // Groups of digits, with what may stand between the groups of one number.
  const groups = [...line.matchAll(/\d+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const found: NumberInText[] = [];
  for (let first = 0; first < groups.length; first++) {
    const runs = runsFrom(line, groups, first);
    const known = runs.findLast(({ key }) => isKnown(key));
    const number = known ?? runs.findLast(({ key }) => hasUkLength(key) && key.length >= 9);
    if (number === undefined) continue;
    const { last, ...place } = number;
    found.push(place);
    first = last;
  }
  return found;
}

type Group = { readonly from: number; readonly to: number };

/** The numbers that begin with a group of digits: with it alone, with the next, and so on. */
function runsFrom(
  line: string,
  groups: readonly Group[],
  first: number,
): readonly (NumberInText & { readonly last: number })[] {
  const start = groups[first]?.from ?? 0;
  const mark = /(?:\+|\()$/.exec(line.slice(Math.max(0, start - 1), start));
  // A bracket that only closes after the number is no part of it.
  const isPart = mark !== null && (mark[0] === "+" || /^\d+\)/.test(line.slice(start)));
  const from = isPart ? start - 1 : start;
  const runs: (NumberInText & { readonly last: number })[] = [];
  for (let last = first; last < groups.length; last++) {
    const group = groups[last];
    const before = groups[last - 1];
    if (group === undefined) break;
    if (
      last > first &&
      before !== undefined &&
      !/^[\s().\-\u2010-\u2015]{1,3}$/.test(line.slice(before.to, group.from))
    )
      break;
    const key = phoneKey(line.slice(from, group.to));
    if (key.length > longest) break;
    runs.push({ from, to: group.to, key, last });
  }
  return runs;
}

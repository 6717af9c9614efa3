/** Where something stands in a cell. */
type Span = { readonly from: number; readonly to: number };

/** A number of a cell with the words about it: those before it, those behind it, and the stretch of the cell that is its own. */
export type WordsAbout = { readonly before: string; readonly after: string; readonly stretch: string };

/**
 * Shares the words of a cell among its numbers. What is in brackets behind a number, or stands before a comma, a slash or "or",
 * is said of that number; what opens a bracket, ends in a colon or follows such a mark is said of the next. Bare words between
 * two numbers are the next one's ("01632… fax 01632…"), unless all words of the cell stand behind their numbers ("… main …
 * duty").
 */
export function wordsAboutEach(cell: string, numbers: readonly Span[]): readonly WordsAbout[] {
  const first = cell.slice(0, numbers[0]?.from);
  const last = cell.slice(numbers.at(-1)?.to);
  const isBracketFirst = /^\s*\([^()]*\)\s*$/.test(first); // "(T) 01632… (F) 01632…"
  const allBehind = !/\p{L}/u.test(first) && /\p{L}/u.test(last);
  // Where in each gap the words of the number before it end.
  const ends = numbers.map(({ to }, at) => {
    const next = numbers[at + 1];
    return next === undefined
      ? cell.length
      : to + (isBracketFirst ? 0 : ownPart(cell.slice(to, next.from), allBehind));
  });
  return numbers.map(({ from, to }, at) => {
    const start = ends[at - 1] ?? 0;
    const end = ends[at] ?? cell.length;
    return { before: cell.slice(start, from), after: cell.slice(to, end), stretch: cell.slice(start, end) };
  });
}

/** What parts the entries of a cell. */
const mark = /:::|[/;|,\n*•]|\s(?:or|and|neu|then)\s|\s[&+\-–—]|\.\s+(?=\p{Lu})|\s*(?:->|=>|→)/iu;

/** How much of the words between two numbers is said of the first. */
function ownPart(gap: string, allBehind: boolean): number {
  const brackets = /^\)?(?:~~)?\s*(?:\([^()]*\)\s*|(?:until|till)\s+\S+\s*)*/i.exec(gap)?.[0].length ?? 0;
  const rest = gap.slice(brackets);
  const parted = mark.exec(rest);
  if (parted !== null) {
    // "… – no longer answered. 01632…": behind a dash stands a remark on the number before it.
    const isDash = /^\s[-–—]$/.test(parted[0]) && rest.slice(0, parted.index).trim() === "";
    const second = isDash ? /[.;,\n]/.exec(rest.slice(parted.index + 2)) : null;
    return brackets + parted.index + (second === null ? 0 : 2 + second.index);
  }
  if (
    /^\s*[\u2717\u2718\u274c]|^\W*(?:x\s+)?(?:(?:is|has|was|now|been|this|the|number|line|taken)\s+)*(?:not in|not recognised|no longer|out of|cut off|unobtainable|re-?assigned|disconnected|discontinued|cancelled|ceased|suspended|stopped|defunct|expired|obsolete|dead|wrong)\b/iu.test(
      rest,
    )
  )
    return gap.length;
  if (/[:(]\s*$/.test(rest)) return brackets;
  return allBehind ? gap.length : brackets;
}

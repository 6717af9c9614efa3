/** A blank to fill in, brackets and all: "[name of solicitor]". */
export const blankPattern = /\[[^[\]\n]+\]/;

/** A piece of a text: a blank, or the words between blanks. */
export type Piece = { readonly text: string; readonly start: number; readonly isBlank: boolean };

/** A text cut into its blanks and the words between them. */
export function piecesOf(text: string): readonly Piece[] {
  let start = 0;
  return text
    .split(new RegExp(`(${blankPattern.source})`))
    .map((piece, index) => {
      const at = start;
      start += piece.length;
      return { text: piece, start: at, isBlank: index % 2 === 1 };
    })
    .filter((piece) => piece.text !== "");
}

/** The part of a text that is selected, or the cursor. */
export type Selected = { readonly start: number; readonly end: number };

/**
 * The blank that Tab goes to from the cursor, or Shift+Tab: the next one, round to the first. Undefined when none is left, and
 * from the last of them, so that Tab leads out of the field.
 */
export function blankFrom(text: string, selected: Selected, back: boolean): Selected | undefined {
  const blanks = piecesOf(text)
    .filter(({ isBlank }) => isBlank)
    .map((piece) => ({ start: piece.start, end: piece.start + piece.text.length }));
  const inOrder = back ? [...blanks].reverse() : blanks;
  const next = inOrder.find(({ start, end }) => (back ? end <= selected.start : start >= selected.end));
  if (next !== undefined) return next;
  const isOnBlank = blanks.some(({ start, end }) => start === selected.start && end === selected.end);
  return isOnBlank ? undefined : inOrder[0];
}

/** The blank that the cursor stands in. */
export function blankAround(text: string, { start, end }: Selected): Selected | undefined {
  const piece = piecesOf(text).find(
    (each) => each.isBlank && start > each.start && end < each.start + each.text.length,
  );
  return piece && { start: piece.start, end: piece.start + piece.text.length };
}

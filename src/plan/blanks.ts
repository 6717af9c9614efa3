/** The blanks that are left in a text, brackets and all: "[name of solicitor]". */
export function blanksIn(text: string): readonly string[] {
  return text.match(blank) ?? [];
}

/** A wording with its blanks filled in their order. A blank without a text stays; texts without a blank are not used. */
export function fillBlanks(wording: string, texts: readonly string[]): string {
  let filled = 0;
  return wording.replace(blank, (standing) => texts[filled++] ?? standing);
}

/** Whether every square bracket belongs to a blank that says what goes there. */
export function bracketsPair(wording: string): boolean {
  const blanks = blanksIn(wording);
  return (
    !/[[\]]/.test(
      fillBlanks(
        wording,
        blanks.map(() => ""),
      ),
    ) && blanks.every((each) => /[^[\]\s]/.test(each))
  );
}

const blank = /\[[^[\]\n]+\]/g;

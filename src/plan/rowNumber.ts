/** The number that a form prints at the start of a row's first cell, and what stands behind it. */
export type RowNumber = { readonly printed: string; readonly value: number; readonly rest: string };

/** The number at the start of a text: "1. Threats", "Risk 2", "3)"; undefined where there is none. Nine and a half or 999 is none. */
export function rowNumberIn(text: string): RowNumber | undefined {
  const [printed, digits] =
    /^\s*(?:(?:risk|action|need|issue|concern|priority|goal|no\.?|number)\s*)?(\d{1,2})(?:\s*[.):](?!\d)|(?=\s*$))\s*/i.exec(
      text,
    ) ?? [];
  if (printed === undefined || digits === undefined) return undefined;
  return { printed: printed.trim(), value: Number(digits), rest: text.slice(printed.length).trim() };
}

/** A text behind the number that is printed where it goes. */
export function behindNumber({ printed }: RowNumber, text: string): string {
  return `${/[.):]$/.test(printed) ? printed : `${printed}:`} ${text}`;
}

/** Whether a text only goes on behind the number that was printed where it went, and replaces nothing. */
export function isBehindNumber(was: string, text: string): boolean {
  const number = rowNumberIn(was);
  return number?.rest === "" && text.startsWith(behindNumber(number, ""));
}

import { cleanText } from "../plan/text";

/** Rows of cells, blank ones too, so that they count as in the file. */
export type Table = readonly (readonly string[])[];

/**
 * The text of a cell. A mark that keeps spreadsheets from calculating (ours before a formula, theirs in ="…") is taken off; a
 * formula is text like any other, and what people write into a cell to say that it is blank is blank.
 */
export function cellText(cell: string): string {
  if (/^'+[=+\-@\t\r]/.test(cell) || (cell.startsWith("'") && standsForBlank(cell.replace(/^'+/, ""))))
    return cleanText(cell.slice(1));
  const text = cleanText(/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell).replace(/^[\u200b\u2060\ufeff\u00a0\s]+|[\u200b\u2060\ufeff\u00a0\s]+$/g, ""); // prettier-ignore
  return standsForBlank(text) ? "" : text;
}

/** Whether a text is what people write into a cell that has no answer. */
export function standsForBlank(text: string): boolean {
  return /^(?:[-\u2010-\u2015._]+|n\/?a|n\.a\.|nil|not applicable|tbc|tba|not known)$/i.test(text);
}

export function isBlank(cell: string): boolean {
  return cellText(cell) === "";
}

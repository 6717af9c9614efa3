import type { AdviceKey } from "../plan/form";
import { adviceHeaded, isAdvicePrompt, isBagHeading, typoFromAmongLabels } from "../plan/labels";
import type { FormCell, FormRow, FormTable } from "./formDocument";

/** A cell that reads as the heading of an advice box or a "take with me" box. */
export type Heading = { readonly key: AdviceKey | "bag"; readonly cell: FormCell };

/**
 * The cells of a table that read as headings. Where some of them are shaded, as headings are, the others are answers. `isFree`
 * tells the rows that no other part of the form has taken.
 */
export function headingsIn(table: FormTable, isFree: (row: number) => boolean): readonly Heading[] {
  const headings = table.rows.flatMap((row) => (row.isDeleted || !isFree(row.row) ? [] : headingsOf(row)));
  const shaded = headings.filter((heading) => heading.cell.isShaded);
  return shaded.length >= 2 ? shaded : headings;
}

/** What a text heads; a heading says its words and, at most, lines of advice under them. */
export function headed(text: string, typoFrom?: number): AdviceKey | "bag" | undefined {
  const [first = "", ...others] = text.split("\n").filter((line) => line.trim() !== "");
  const words = others.every(isAdvicePrompt) ? first : text;
  return isBagHeading(words) ? "bag" : adviceHeaded(words, typoFrom);
}

function headingsOf(row: FormRow): Heading[] {
  const sure = row.cells.flatMap((cell) => headingOf(cell));
  return sure.length === 0 ? [] : row.cells.flatMap((cell) => headingOf(cell, typoFromAmongLabels));
}

function headingOf(cell: FormCell, typoFrom?: number): Heading[] {
  if (cell.mergedInto !== undefined || cell.text === "") return [];
  const key = headed(cell.text, typoFrom);
  return key === undefined ? [] : [{ key, cell }];
}

import type { AdviceKey } from "../plan/form";
import {
  adviceHeaded,
  fieldLabelled,
  isAdvicePrompt,
  isBagHeading,
  isPublishedPrompt,
  typoFromAmongLabels,
} from "../plan/labels";
import type { FormCell, FormDocument, FormRow, FormTable } from "./formDocument";
import { aboveOf, leftOf } from "./neighbours";

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

/**
 * Leaves out answers that read as headings ("Housing" in the box for support): straight under or beside another heading, and
 * saying what a heading with no such neighbour says as well. `headings` are those of tables that stand together.
 */
export function withoutAnswers(document: FormDocument, headings: readonly Heading[]): readonly Heading[] {
  const cells = new Set(headings.map(({ cell }) => cell));
  const follows = ({ cell }: Heading): boolean => {
    const neighbours = [aboveOf(document, cell, isAdviceRow), leftOf(document, cell)];
    return neighbours.some((neighbour) => neighbour !== undefined && cells.has(neighbour));
  };
  const free = headings.filter((heading) => !follows(heading));
  const heads = new Set(free.map(({ key }) => key));
  return headings.filter((heading) => free.includes(heading) || !heads.has(heading.key));
}

/** Whether a row holds published lines of advice. */
export function isAdviceRow(row: FormRow): boolean {
  return row.cells.some(({ text }) => isPublishedPrompt(text) || /^\s*advice (on|about)\s*:/i.test(text));
}

/** What a text heads; a heading says its words and, at most, lines of advice under them. */
export function headed(text: string, typoFrom?: number): AdviceKey | "bag" | undefined {
  const [first = "", ...others] = text.split("\n").filter((line) => line.trim() !== "");
  const words = others.every(isAdvicePrompt) ? first : text;
  return isBagHeading(words) ? "bag" : adviceHeaded(words, typoFrom);
}

function headingsOf(row: FormRow): Heading[] {
  if (row.cells.some((cell) => fieldLabelled(cell.text) !== undefined)) return [];
  const sure = row.cells.flatMap((cell) => headingOf(cell));
  return sure.length === 0 ? [] : row.cells.flatMap((cell) => headingOf(cell, typoFromAmongLabels));
}

function headingOf(cell: FormCell, typoFrom?: number): Heading[] {
  if (cell.mergedInto !== undefined || cell.text === "") return [];
  const key = headed(cell.text, typoFrom);
  return key === undefined ? [] : [{ key, cell }];
}

import type { AdviceKey } from "../plan/form";
import { adviceHeaded, isAdvicePrompt, isBagHeading, typoFromAmongLabels } from "../plan/labels";
import type { FormCell, FormDocument, FormRow, FormTable } from "./formDocument";
import { boxHeadedBy } from "./headedBox";

/** A box found by its heading. */
export type HeadedBox = {
  readonly key: AdviceKey | "bag";
  readonly heading: FormCell;
  readonly box: FormCell;
};

/**
 * Finds the options-and-advice boxes and the "take with me" boxes of a table by their headings. `isFree` tells the rows that
 * no other part of the form has taken.
 */
export function headedBoxesIn(
  document: FormDocument,
  table: FormTable,
  isFree: (row: number) => boolean,
): readonly HeadedBox[] {
  const headings = headingsIn(table, isFree);
  const found: HeadedBox[] = [];
  const sure = new Set<FormCell>();
  // From the bottom up: an answer such as "Housing" heads nothing, and so is known for no heading when its own box is looked for.
  for (const { key, cell } of [...headings].reverse()) {
    const inRow = headings.filter((heading) => heading.cell.row === cell.row).map((heading) => heading.cell);
    const box = boxHeadedBy(document, cell, inRow, (other) => sure.has(other));
    if (box === undefined || box.nestedTables.length > 0) continue;
    sure.add(cell);
    found.unshift({ key, heading: cell, box });
  }
  return found;
}

type Heading = { readonly key: AdviceKey | "bag"; readonly cell: FormCell };

/** The cells that read as headings. Where some of them are shaded, as headings are, the others are answers. */
function headingsIn(table: FormTable, isFree: (row: number) => boolean): Heading[] {
  const headings = table.rows.flatMap((row) => (row.isDeleted || !isFree(row.row) ? [] : headingsOf(row)));
  const shaded = headings.filter((heading) => heading.cell.isShaded);
  return shaded.length >= 2 ? shaded : headings;
}

function headingsOf(row: FormRow): Heading[] {
  const sure = row.cells.flatMap((cell) => headingOf(cell));
  return sure.length === 0 ? [] : row.cells.flatMap((cell) => headingOf(cell, typoFromAmongLabels));
}

/** A heading says its words and, at most, lines of advice under them. */
function headingOf(cell: FormCell, typoFrom?: number): Heading[] {
  if (cell.mergedInto !== undefined || cell.text === "") return [];
  const [first = "", ...others] = cell.text.split("\n").filter((line) => line.trim() !== "");
  const text = others.every(isAdvicePrompt) ? first : cell.text;
  if (isBagHeading(text)) return [{ key: "bag", cell }];
  const key = adviceHeaded(text, typoFrom);
  return key === undefined ? [] : [{ key, cell }];
}

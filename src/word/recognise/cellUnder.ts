import type { FormCell, FormRow } from "../read/formDocument";
import { cellIn, type Columns } from "./neighbours";

/**
 * The cell of a row under a head. Of several under one head, the one that is neither narrow nor a number; undefined where two
 * are left.
 */
export function cellUnder(row: FormRow, head: Columns): FormCell | undefined {
  const under = row.cells.filter((cell) => cell.gridStart >= head.gridStart && cell.gridEnd <= head.gridEnd);
  if (under.length < 2) return cellIn(row, head);
  const [cell, ...others] = under.filter(
    ({ width, text }) => !((width ?? widestNumber) < widestNumber && isRowNumber(text)),
  );
  return others.length === 0 ? cell : undefined;
}

// About 16 mm: room for a number and no more.
const widestNumber = 900;

/** Whether a text is a number and no more, or nothing. */
export function isRowNumber(text: string): boolean {
  return /^\W*\d{0,3}\W*$/.test(text);
}

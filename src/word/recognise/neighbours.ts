import {
  cellAt,
  type FormCell,
  type FormDocument,
  type FormParagraph,
  type FormRow,
  type FormTable,
} from "../read/formDocument";
import { isFormTitle } from "./titles";

/** A stretch of grid columns. */
export type Columns = Pick<FormCell, "gridStart" | "gridEnd">;

// About 8 mm: nobody writes in a column so narrow.
const widestGutter = 450;

/** The cell that holds the text of a cell: the top one of a vertical merge. */
export function topOf(document: FormDocument, cell: FormCell): FormCell {
  return (cell.mergedInto && cellAt(document, cell.mergedInto)) ?? cell;
}

/** Whether a cell only keeps its neighbours apart: it is narrow and blank, or the colon of the label before it. */
export function isGutter(cell: FormCell): boolean {
  if (cell.controls.length > 0) return false;
  const isNarrow = cell.width !== undefined && cell.width < widestGutter;
  return (isNarrow && cell.text === "") || /^\s*[:\u2192\u25b6>]\s*$/.test(cell.text);
}

/** The next cell of the row to the right, gutters passed over. */
export function rightOf(document: FormDocument, cell: FormCell): FormCell | undefined {
  const row = document.tables[cell.table]?.rows[cell.row];
  return row?.cells.slice(cell.cell + 1).find((next) => !isGutter(next));
}

/** The next cell of the row to the left, gutters passed over. */
export function leftOf(document: FormDocument, cell: FormCell): FormCell | undefined {
  const row = document.tables[cell.table]?.rows[cell.row];
  return row?.cells.slice(0, cell.cell).findLast((next) => !isGutter(next));
}

/** The cell above in the same columns, some rows passed over. */
export function aboveOf(
  document: FormDocument,
  cell: FormCell,
  isPassedOver: (row: FormRow) => boolean,
): FormCell | undefined {
  const rows = document.tables[cell.table]?.rows.slice(0, cell.row) ?? [];
  const row = rows.findLast((each) => !each.isDeleted && !isPassedOver(each));
  const above = row && cellIn(row, cell);
  return above && topOf(document, above);
}

/** The cell of a row that stands in these grid columns: the one that shares most of them, if they are most of what either is. */
export function cellIn(row: FormRow, columns: Columns): FormCell | undefined {
  let best: FormCell | undefined;
  for (const cell of row.cells)
    if (shared(cell, columns) > (best === undefined ? 0 : shared(best, columns))) best = cell;
  if (best === undefined) return undefined;
  const narrower = Math.min(best.gridEnd - best.gridStart, columns.gridEnd - columns.gridStart);
  return shared(best, columns) * 2 > narrower ? best : undefined;
}

/** Whether two paragraphs stand in the same cell, or both outside of tables. */
export function isInSameCell(a: Pick<FormParagraph, "cell">, b: Pick<FormParagraph, "cell">): boolean {
  return a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.cell === b.cell?.cell;
}

/** The rows of a table below a row, those deleted with Track Changes left out. */
export function* rowsBelow(table: FormTable, row: number): Generator<FormRow> {
  for (let index = row + 1; index < table.rows.length; index++) {
    const below = table.rows[index];
    if (below !== undefined && !below.isDeleted) yield below;
  }
}

/** The rows of a table above a row from the nearest up, those deleted with Track Changes left out. */
export function* rowsAbove(table: FormTable, row: number): Generator<FormRow> {
  for (let index = row - 1; index >= 0; index--) {
    const above = table.rows[index];
    if (above !== undefined && !above.isDeleted) yield above;
  }
}

/** Paragraphs, from the first to the one after the last. */
export type Stretch = { readonly start: number; readonly end: number };

/** Parts tables into runs that stand together. `tables` are in document order. */
export function runsOf(document: FormDocument, tables: readonly number[]): readonly (readonly number[])[] {
  const stretches = tables.flatMap((at) => document.tables[at] ?? []);
  return runsOfStretches(document, stretches).map((run) => run.map(({ index }) => index));
}

/**
 * Parts stretches into runs that stand together: little text between one and the next, and no title of the form. `stretches`
 * are in document order.
 */
export function runsOfStretches<T extends Stretch>(
  document: FormDocument,
  stretches: readonly T[],
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isNear(document, last.end, stretch.start))
      run.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

/** Whether little text stands from one paragraph up to another, and no title of the form. */
export function isNear(document: FormDocument, from: number, to: number): boolean {
  let said = 0;
  for (let index = from; index < to && said <= 6; index++) {
    const text = document.paragraphs[index]?.text.trim() ?? "";
    if (text === "") continue;
    if (isFormTitle(text)) return false;
    said += 1;
  }
  return said <= 6;
}

function shared(a: Columns, b: Columns): number {
  return Math.max(0, Math.min(a.gridEnd, b.gridEnd) - Math.max(a.gridStart, b.gridStart));
}

import type { ActionColumn } from "../plan/form";
import { actionColumnHeaded, typoFromAmongLabels } from "../plan/labels";
import type { Match } from "../plan/looseMatch";
import type { FormCell, FormRow, FormTable } from "./formDocument";
import type { Columns } from "./neighbours";

/** A head of an action table: which columns it is over, and its rows. */
export type ActionHead = { readonly columns: ReadonlyMap<ActionColumn, Columns>; readonly rows: number[] };

/**
 * The head that begins at a row: one that is over the risk or the action and at least two columns more; or two such rows, one
 * over the other.
 */
export function actionHeadAt(table: FormTable, index: number): ActionHead | undefined {
  const row = table.rows[index];
  const below = table.rows[index + 1];
  if (row === undefined) return undefined;
  const columns = columnsHeaded(row);
  const isSecond = below !== undefined && goesOn(row, below);
  if (isHead(columns))
    return isSecond
      ? { columns: refined(columns, row, below), rows: [index, index + 1] }
      : { columns, rows: [index] };
  if (!isSecond) return undefined;
  const both = refined(columns, row, below);
  return isHead(both) ? { columns: both, rows: [index, index + 1] } : undefined;
}

function isHead(columns: ReadonlyMap<ActionColumn, Columns>): boolean {
  return columns.size >= 3 && (columns.has("risk") || columns.has("action"));
}

/** Which columns the cells of a row head. Where two cells head the same, the form's own wording wins; of equals, neither. */
function columnsHeaded(row: FormRow): Map<ActionColumn, FormCell> {
  const sure = headings(row);
  return sure.size >= 2 ? headings(row, typoFromAmongLabels) : sure;
}

function headings(row: FormRow, typoFrom?: number): Map<ActionColumn, FormCell> {
  const best = new Map<ActionColumn, { readonly cell: FormCell | undefined; readonly distance: number }>();
  for (const cell of row.cells) {
    if (cell.mergedInto !== undefined || cell.text === "") continue;
    const match = actionColumnHeaded(cell.text, typoFrom) ?? headedByFirstLine(cell.text, typoFrom);
    if (match === undefined) continue;
    const other = best.get(match.key)?.distance ?? Number.POSITIVE_INFINITY;
    if (match.distance < other) best.set(match.key, { cell, distance: match.distance });
    else if (match.distance === other) best.set(match.key, { cell: undefined, distance: other });
  }
  return new Map([...best].flatMap(([key, { cell }]) => (cell === undefined ? [] : [[key, cell] as const])));
}

function headedByFirstLine(text: string, typoFrom?: number): Match<ActionColumn> | undefined {
  const [first = "", ...others] = text.split("\n");
  return others.length === 0 ? undefined : actionColumnHeaded(first, typoFrom);
}

/** Whether a row is the lower part of the head above it. */
function goesOn(head: FormRow, below: FormRow): boolean {
  const reachesDown = below.cells.some((cell) => cell.mergedInto?.row === head.row);
  const partsCells = below.cells.length > head.cells.length && headings(below).size >= 2;
  return (
    reachesDown || partsCells || (head.isHead && below.isHead && below.cells.length === head.cells.length)
  );
}

/** The columns of a head of two rows: a cell below counts before the one above it. */
function refined(
  above: ReadonlyMap<ActionColumn, FormCell>,
  head: FormRow,
  below: FormRow,
): Map<ActionColumn, Columns> {
  const own = headings(below, typoFromAmongLabels);
  const taken = new Set([...own.values()]);
  const columns = new Map<ActionColumn, Columns>(own);
  for (const [key, cell] of above) {
    if (own.has(key)) continue;
    const under = below.cells.filter(
      (lower) => lower.gridStart >= cell.gridStart && lower.gridEnd <= cell.gridEnd,
    );
    const [left, ...others] = under.filter((lower) => !taken.has(lower));
    if (left !== undefined && others.length === 0) columns.set(key, left);
    else if (under.length === 0 && head.cells.includes(cell)) columns.set(key, cell);
  }
  return columns;
}

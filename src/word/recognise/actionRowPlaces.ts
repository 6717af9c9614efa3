import {
  actionColumns,
  type ActionColumn,
  type ActionRowPlace,
  type Place,
  type Position,
} from "../../plan/form";
import {
  isPlain,
  type FormCell,
  type FormDocument,
  type FormRow,
  type FormTable,
} from "../read/formDocument";
import { isBlankText } from "./box";
import { cellUnder, isRowNumber } from "./cellUnder";
import type { Doubt } from "./certainty";
import { isTicks } from "./evidenceOfBox";
import { whyFixed } from "./fixedRows";
import { topOf } from "./neighbours";
import { letteredRows, numberedRows, printedAlike } from "./numberedRows";
import type { ActionTable } from "./recogniseActions";

/** Tells what stands at the position of a column's box; undefined when nothing does. */
export type PlaceAt = (
  position: Position,
  column: ActionColumn,
  doubt: Doubt | undefined,
) => Place | undefined;

/** The rows of an action table with the place of each cell. */
export function actionRowsOf(
  document: FormDocument,
  found: ActionTable,
  placeAt: PlaceAt,
): readonly ActionRowPlace[] {
  const table = document.tables[found.table];
  const canMove = table !== undefined && isPlain(table) && !found.hasLines;
  const numbers = new Set([
    ...numberedRows(firstCells(table, found)),
    ...letteredRows(ownCells(table, found)),
    ...ownColumns(table, found).flatMap((cells) => [...printedAlike(cells)]),
  ]);
  return found.rows.flatMap((index) => {
    const row = table?.rows[index];
    if (row === undefined) return [];
    const isUnderBand = found.underBands.has(index);
    const isLast = index === found.rows.findLast((each) => !found.underBands.has(each));
    const isAboveOthers = isLast && table !== undefined && index < table.rows.length - 1;
    return [
      {
        ...actionRow(document, row, found, placeAt, numbers),
        ...(isAboveOthers && { isAboveOthers }),
        ...(isUnderBand && { isUnderBand }),
        fixed: canMove ? whyFixed(document, row) : "table",
      },
    ];
  });
}

/** In each of the rows the cell under the first of the columns. */
function firstCells(table: FormTable | undefined, { columns, rows }: ActionTable): readonly FormCell[] {
  const [first] = [...columns.values()].sort((one, other) => one.gridStart - other.gridStart);
  return rows.flatMap((index) => {
    const row = table?.rows[index];
    return (row && first && cellUnder(row, first)) ?? [];
  });
}

/** In each of the rows the first cell, where it is none of the columns. */
function ownCells(table: FormTable | undefined, found: ActionTable): readonly FormCell[] {
  return ownColumns(table, found)[0] ?? [];
}

/** The cells of the rows that are in none of the columns, by how many cells stand before them. */
function ownColumns(
  table: FormTable | undefined,
  { columns, rows }: ActionTable,
): readonly (readonly FormCell[])[] {
  const drawn = rows.flatMap((index) => table?.rows[index] ?? []);
  const isOwn = (cell: FormCell, row: FormRow): boolean =>
    [...columns.values()].every((column) => cellUnder(row, column) !== cell);
  return Array.from({ length: Math.max(0, ...drawn.map(({ cells }) => cells.length)) }, (_, at) =>
    drawn.flatMap((row) => row.cells.slice(at, at + 1).filter((cell) => isOwn(cell, row))),
  );
}

function actionRow(
  document: FormDocument,
  row: FormRow,
  found: ActionTable,
  placeAt: PlaceAt,
  numbers: ReadonlySet<FormCell>,
): ActionRowPlace {
  const cells: Partial<Record<ActionColumn, Place>> = {};
  const used = new Set<FormCell>();
  for (const column of actionColumns) {
    const columns = found.columns.get(column);
    const cell = columns && cellUnder(row, columns);
    const top = cell && topOf(document, cell);
    if (cell === undefined || top === undefined || used.has(cell) || found.headRows.includes(top.row))
      continue;
    const position: Position = { kind: "cell", table: top.table, row: top.row, cell: top.cell };
    const place = placeAt(position, column, found.doubt ?? found.doubts.get(column));
    if (place !== undefined) cells[column] = place;
    used.add(cell);
  }
  // The lower part of a merged cell belongs to the action above: nothing new begins in its row.
  const goesOn = [...used].some((cell) => cell.mergedInto !== undefined);
  const blank = row.cells.every((cell) => {
    if (used.has(cell)) return isBlank(cell) || numbers.has(cell);
    // What a cell of the agency's own says beside several rows ("Legal") it says of each.
    const own = topOf(document, cell);
    return isBlank(own) || numbers.has(own) || isPrinted(document, own);
  });
  return { table: row.table, row: row.row, blank: blank && !goesOn, cells };
}

function isBlank(cell: FormCell): boolean {
  return (
    isBlankText(cell.text) &&
    !cell.hasHidden &&
    cell.nestedTables.length === 0 &&
    cell.paragraphs.every((paragraph) => !paragraph.hasObjects)
  );
}

/** Whether what a cell of the agency's own column says is printed in it: a number, a code ("R1"), a choice, ticks. */
function isPrinted(document: FormDocument, cell: FormCell): boolean {
  return (
    isRowNumber(cell.text) ||
    /^\s*\p{Lu}{1,3}[ .-]?\d{1,3}[.)]?\s*$/u.test(cell.text) ||
    isTicks(document, cell)
  );
}

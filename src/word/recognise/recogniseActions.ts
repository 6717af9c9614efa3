import {
  actionColumns,
  type ActionColumn,
  type ActionRowPlace,
  type Place,
  type Position,
} from "../../plan/form";
import { isOfPast, isToDo } from "./actionCaptions";
import { actionHeadAt, type ActionHead } from "./actionHead";
import { isBlankText } from "./box";
import type { Doubt } from "./certainty";
import { whyFixed } from "./fixedRows";
import { numberedRows } from "./numberedRows";
import {
  isPlain,
  type FormCell,
  type FormDocument,
  type FormRow,
  type FormTable,
} from "../read/formDocument";
import { adviceHeaded, fieldLabelled, isBagHeading, mayBeLabel } from "./labels";
import { isTicks } from "./evidenceOfBox";
import { isSignatureRow } from "./signatureRow";
import { cellIn, topOf, type Columns } from "./neighbours";

/** A head of an action table with the rows under it. */
export type ActionTable = {
  readonly table: number;
  readonly columns: ReadonlyMap<ActionColumn, Columns>;
  /** What leaves doubt about some of its columns, and about all of it. */
  readonly doubts: ReadonlyMap<ActionColumn, Doubt>;
  readonly doubt?: Doubt;
  readonly headRows: readonly number[];
  /** The rows for actions; bands and deleted rows are not among them. */
  readonly rows: readonly number[];
  /** Those of them that stand under a band that says of its own what is there. */
  readonly underBands: ReadonlySet<number>;
  /** The row after the last that belongs to it. */
  readonly end: number;
};

/** Tells what stands at the position of a column's box; undefined when nothing does. */
export type PlaceAt = (
  position: Position,
  column: ActionColumn,
  doubt: Doubt | undefined,
) => Place | undefined;

/**
 * Finds the action tables by their heads. A head that is repeated further down begins again.
 */
export function actionTablesIn(document: FormDocument): readonly ActionTable[] {
  return document.tables.flatMap((table) => actionTablesOf(document, table));
}

/** The rows of an action table with the place of each cell. */
export function actionRowsOf(
  document: FormDocument,
  found: ActionTable,
  placeAt: PlaceAt,
): readonly ActionRowPlace[] {
  const table = document.tables[found.table];
  const canMove = table !== undefined && isPlain(table);
  const numbers = numberedRows(firstCells(table, found));
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

/** An action table while its rows are found. */
type OpenActions = {
  readonly head: ActionHead;
  readonly rows: number[];
  readonly underBands: Set<number>;
  /** A band stands over the next rows that says of its own what is under it. */
  isUnderBand: boolean;
  /** Its rows are parted by bands from the first on. */
  isParted: boolean;
};

function actionTablesOf(document: FormDocument, table: FormTable): ActionTable[] {
  const found: ActionTable[] = [];
  let open: OpenActions | undefined;
  const close = (end: number): void => {
    if (open !== undefined) found.push(actionTable(table, open, end));
    open = undefined;
  };
  const take = ({ head, rows, underBands, isUnderBand }: OpenActions, row: FormRow): void => {
    const isFree = row.cells.every(({ text }) => isBlankText(text));
    if (!isActionRow(row, head.columns) || (isUnderBand && isFree)) return;
    rows.push(row.row);
    if (isUnderBand) underBands.add(row.row);
  };
  for (let index = 0; index < table.rows.length; index++) {
    const row = table.rows[index];
    if (row === undefined || row.isDeleted) continue;
    if (open !== undefined && isSignatureRow(table, row)) {
      close(index);
      continue;
    }
    const band = bandOf(row);
    // A table that begins with a band is parted by bands; under one that follows bare rows stands something else.
    if (open !== undefined && band !== undefined) {
      if (open.rows.length === 0) open.isParted = true;
      open.isUnderBand = isOfPast(band) || (!open.isParted && !isToDo(band));
    }
    if (open !== undefined && !row.cells.some((cell) => mayBeLabel(cell.text))) {
      take(open, row);
      continue;
    }
    const head = actionHeadAt(table, index);
    if (head !== undefined) {
      close(index);
      open = { head, rows: [], underBands: new Set(), isUnderBand: false, isParted: false };
      index = Math.max(...head.rows);
    } else if (open !== undefined && endsActions(table, row, open)) close(index);
    else if (open !== undefined) take(open, row);
  }
  close(table.rows.length);
  return found;
}

/** What a row says that is one cell over all columns. */
function bandOf({ cells }: FormRow): string | undefined {
  const [cell, ...others] = cells;
  return cell !== undefined && others.length === 0 && cell.text !== "" ? cell.text : undefined;
}

/** An action table without the columns that have no cell of their own in any of its rows. */
function actionTable(table: FormTable, { head, rows, underBands }: OpenActions, end: number): ActionTable {
  const columns = [...head.columns].filter(
    ([, column]) =>
      rows.length === 0 ||
      rows.some((index) => {
        const row = table.rows[index];
        return row !== undefined && cellUnder(row, column) !== undefined;
      }),
  );
  return {
    table: table.index,
    columns: new Map(columns),
    doubts: head.doubts,
    headRows: head.rows,
    rows,
    underBands,
    end,
  };
}

/**
 * The cell of a row under a head. Of several under one head, the one that is neither narrow nor a number; undefined where two
 * are left.
 */
function cellUnder(row: FormRow, head: Columns): FormCell | undefined {
  const under = row.cells.filter((cell) => cell.gridStart >= head.gridStart && cell.gridEnd <= head.gridEnd);
  if (under.length < 2) return cellIn(row, head);
  const [cell, ...others] = under.filter(
    ({ width, text }) => !((width ?? widestNumber) < widestNumber && isRowNumber(text)),
  );
  return others.length === 0 ? cell : undefined;
}

// About 16 mm: room for a number and no more.
const widestNumber = 900;

/** Whether a row has a cell of its own for each of the columns, or all but one. */
function isActionRow(row: FormRow, columns: ReadonlyMap<ActionColumn, Columns>): boolean {
  const cells = [...columns.values()].map((column) => cellUnder(row, column));
  const distinct = new Set(cells.filter((cell) => cell !== undefined));
  return distinct.size >= Math.max(2, columns.size - 1);
}

/**
 * Whether another part of a form that is one big table begins at a row. A row for an action can say "Housing" or "Legal
 * advice" as well, and "Housing" can be a band over the actions on it.
 */
function endsActions(table: FormTable, row: FormRow, { head, rows }: OpenActions): boolean {
  const fields = new Set(row.cells.flatMap((cell) => fieldLabelled(cell.text) ?? []));
  const isDetails = fields.has("clientRef") || fields.has("intakeDate") || fields.has("isspDate");
  if (isDetails && fields.size >= 2) return true;
  const filled = row.cells.filter((cell) => cell.text !== "");
  const advice = filled.filter((cell) => isBagHeading(cell.text) || adviceHeaded(cell.text) !== undefined);
  if (advice.length === 0) return false;
  // Rows can be built otherwise than their head, whose cells may be merged.
  const built = new Set([head.rows.at(-1) ?? 0, ...rows].map((index) => edges(table.rows[index])));
  const isBuiltOtherwise = (other: FormRow | undefined): boolean =>
    !built.has(edges(other)) && (rows.length > 0 || other === undefined || !isActionRow(other, head.columns));
  return (
    (isBuiltOtherwise(row) && isBuiltOtherwise(table.rows[row.row + 1])) ||
    (advice.length >= 2 && filled.every((cell) => advice.includes(cell) && cell.isShaded))
  );
}

function edges(row: FormRow | undefined): string {
  return (row?.cells ?? []).map((cell) => cell.gridEnd).join();
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
  const blank = row.cells.every(
    (cell) => isBlank(cell) || numbers.has(cell) || (!used.has(cell) && isPrinted(document, cell)),
  );
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

function isRowNumber(text: string): boolean {
  return /^\W*\d{0,3}\W*$/.test(text);
}

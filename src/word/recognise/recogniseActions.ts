import type { ActionColumn } from "../../plan/form";
import { isOfPast, isToDo } from "./actionCaptions";
import { actionHeadAt, type ActionHead } from "./actionHead";
import { isBlankText } from "./box";
import { cellUnder } from "./cellUnder";
import { isGoodHead } from "./columnHeads";
import type { Doubt } from "./certainty";
import type { FormCell, FormDocument, FormRow, FormTable } from "../read/formDocument";
import { actionColumnHeaded, adviceHeaded, fieldLabelled, isBagHeading, mayBeLabel } from "./labels";
import type { Columns } from "./neighbours";
import { isSignatureRow } from "./signatureRow";
import { namesAnother } from "./whose";

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
  /** Under a row stands a line that is part of it: no row can be put in or taken out without parting them. */
  readonly hasLines: boolean;
  /** The row after the last that belongs to it. */
  readonly end: number;
};

/**
 * Finds the action tables by their heads. A head that is repeated further down begins again.
 */
export function actionTablesIn(document: FormDocument): readonly ActionTable[] {
  return document.tables.flatMap((table) => actionTablesOf(document, table));
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
  hasLines: boolean;
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
    if (open !== undefined && band !== undefined && goesOnWith(band)) open.hasLines = true;
    else if (open !== undefined && band !== undefined) {
      if (open.rows.length === 0) open.isParted = true;
      open.isUnderBand = isOfPast(band) || isAnothers(band) || (!open.isParted && !isToDo(band));
    }
    if (open !== undefined && isExample(row)) continue;
    if (open !== undefined && !row.cells.some((cell) => mayBeLabel(cell.text))) {
      take(open, row);
      continue;
    }
    const head = headAt(table, index, open);
    if (head !== undefined && !head.columns.has("risk") && isUnderOneRisk(table.rows[index - 1])) {
      close(index);
      index = Math.max(...head.rows);
    } else if (head !== undefined) {
      close(index);
      open = { head, rows: [], underBands: new Set(), isUnderBand: false, isParted: false, hasLines: false };
      index = Math.max(...head.rows);
    } else if (open !== undefined && endsActions(table, row, open)) close(index);
    else if (open !== undefined) take(open, row);
  }
  close(table.rows.length);
  return found;
}

/** The head that begins at a row. Among the rows of a table, one that is built as they are heads their columns or is an action. */
function headAt(table: FormTable, index: number, open: OpenActions | undefined): ActionHead | undefined {
  const head = isOfAreas(table, index) ? undefined : actionHeadAt(table, index);
  if (head === undefined || open === undefined) return head;
  const isBuiltAlike = edges(table.rows[index]) === edges(table.rows[open.head.rows.at(-1) ?? 0]);
  // "A risk, an action, worker" can be what somebody wrote.
  return isBuiltAlike && head.columns.size < open.head.columns.size - 1 ? undefined : head;
}

/**
 * Whether a row is the head of a table of the areas, one in each row, with a column for options that is no action's: beside it
 * can stand who does something by when.
 */
function isOfAreas(table: FormTable, index: number): boolean {
  const rows = table.rows.slice(index + 1).filter(({ isDeleted }) => !isDeleted);
  const areas = new Set(rows.flatMap(({ cells }) => adviceHeaded(cells[0]?.text ?? "") ?? []));
  const isForOptions = (text: string): boolean => isGoodHead(text) && actionColumnHeaded(text) === undefined;
  return (
    areas.size >= 4 &&
    areas.size * 2 > rows.length &&
    table.rows[index]?.cells.some(({ text }) => isForOptions(text)) === true
  );
}

/** Whether a line of one cell is the last part of the action above it, to be written in later: "Update:". */
function goesOnWith(band: string): boolean {
  return /^\W*(updates?|progress|comments?|notes?|outcomes?|review)( \([^)]*\))?\s*:/i.test(band);
}

/** Whether a band says that the actions under it are another's to agree: the perpetrator's, those of a meeting. */
function isAnothers(band: string): boolean {
  return namesAnother(band) || /\b(marac|mapp?a|coordinators?|chairs?)\b/i.test(band);
}

/** Whether a row shows how to fill the others. */
function isExample({ cells }: FormRow): boolean {
  const first = cells.find(({ text }) => text.trim() !== "");
  return cells.length > 1 && /^\W*(worked )?(example|e\.?g\.?|for example|sample)\b/i.test(first?.text ?? "");
}

/** Whether the row above a head without a risk names one: the actions under that head are for it alone. */
function isUnderOneRisk(row: FormRow | undefined): boolean {
  const [name, ...others] = row?.cells ?? [];
  const words =
    /^\W*(?:risk|issue|concern|need)(?: factor)?(?: (?:no\.?|number))? ?(\d*)\s*[.)]?\s*(?::|$)/i.exec(
      name?.text ?? "",
    );
  // "Risk" over all columns is a title.
  return words !== null && (words[1] !== "" || others.length > 0);
}

/** What a row says that is one cell over all columns. */
function bandOf({ cells }: FormRow): string | undefined {
  const [cell, ...others] = cells;
  return cell !== undefined && others.length === 0 && cell.text !== "" ? cell.text : undefined;
}

/** An action table without the columns that have no cell of their own in any of its rows, and those with ticks printed in each. */
function actionTable(table: FormTable, open: OpenActions, end: number): ActionTable {
  const { head, rows, underBands, hasLines } = open;
  const columns = [...head.columns].filter(([, column]) => {
    const cells = rows.flatMap((index) => {
      const row = table.rows[index];
      return (row && cellUnder(row, column)) ?? [];
    });
    return rows.length === 0 || (cells.length > 0 && !cells.every(holdsTicks));
  });
  return {
    table: table.index,
    columns: new Map(columns),
    doubts: head.doubts,
    headRows: head.rows,
    rows,
    underBands,
    hasLines,
    end,
  };
}

/** Whether a cell holds boxes to tick by hand and their words: "☐ Yes ☐ No". */
function holdsTicks({ text, controls }: FormCell): boolean {
  return controls.length === 0 && text.length <= 80 && /[\u2610-\u2612\u25a1\u25a2]/u.test(text);
}

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

import type { Edit, LeftReason, RowCell } from "../../plan/edits";
import type { Places } from "./findPlaces";
import { isPlain, type FormDocument, type FormTable } from "../read/formDocument";
import { lineOf, tableOf } from "./wordObjects";
import { paragraphsFrom, writeBlankCell } from "./writeBox";

/** Queues a row like the one before it, at the end of its table: Word copies the looks of a row, not its text or its content controls. */
export function addRow(places: Places, edit: Extract<Edit, { kind: "add-row" }>): LeftReason | undefined {
  const read = places.document.tables[edit.table];
  const firstCell = read?.rows.at(-1)?.cells[0];
  // Rows that are pushed down would no longer be where they were read.
  const endsTable = read !== undefined && edit.afterRow >= read.rows.length - 1;
  if (!endsTable || firstCell === undefined || !canGrow(places.document, read)) return "no-row";
  const anchor = firstCell.paragraphs[0];
  let table: Word.Table;
  if (isPlain(read)) table = tableOf(places, edit.table, firstCell.row);
  else if (anchor !== undefined) table = lineOf(places, anchor.index).parentTableCell.parentTable;
  else return "no-row";
  table.getCell(edit.afterRow, 0).insertRows("After", 1);
  writeNewRow(table, edit.afterRow + 1, edit.cells);
  return undefined;
}

/** Word reaches no row of a table with merged cells, and what it does beside a repeating section is not known. */
function canGrow(document: FormDocument, table: FormTable): boolean {
  const merged = table.rows.some((row) =>
    row.cells.some((cell) => cell.startsMerge || cell.mergedInto !== undefined),
  );
  const inLast = table.rows.at(-1)?.cells[0]?.paragraphs[0]?.controls ?? [];
  const repeats = inLast.some((control) => document.controls[control]?.level === "row");
  return !merged && !repeats;
}

/** Queues a row like one that stands, above it, with its cells filled. */
export function insertRow(
  places: Places,
  { table: index, aboveRow, isLikeAbove, cells }: Extract<Edit, { kind: "insert-row" }>,
): LeftReason | undefined {
  const read = places.document.tables[index];
  if (read === undefined || !isPlain(read)) return "no-row";
  const table = tableOf(places, index, 0);
  // A new row takes the looks of the one that it is put in beside.
  if (isLikeAbove === true) table.getCell(aboveRow - 1, 0).insertRows("After", 1);
  else table.getCell(aboveRow, 0).insertRows("Before", 1);
  writeNewRow(table, aboveRow, cells);
  return undefined;
}

/** Queues what takes a row out. */
export function deleteRow(
  places: Places,
  { table, at }: Extract<Edit, { kind: "delete-row" }>,
): LeftReason | undefined {
  tableOf(places, table, 0).deleteRows(at, 1);
  return undefined;
}

function writeNewRow(table: Word.Table, row: number, cells: readonly RowCell[]): void {
  for (const { place, text } of cells)
    if (place.position.kind === "cell") writeNewCell(table, row, place.position.cell, text);
}

/** Puts a text into a cell of a row that was just put in. */
export function writeNewCell(table: Word.Table, row: number, cell: number, text: string): void {
  const [first] = paragraphsFrom(table.getCell(row, cell).body, 1);
  if (first !== undefined) writeBlankCell(first, text);
}

import type { ActionColumn, ActionRow, ActionRowPlace, RowWish, WantedRow } from "./form";
import { actionColumns, textOf } from "./form";

/** What is wanted of a row that was read. */
export function wantedRow(row: ActionRowPlace, now: RowWish): WantedRow {
  return { table: row.table, row: row.row, was: saidBy(row), now };
}

/** What every column of a row that has a place says. */
export function saidBy(row: ActionRowPlace): Partial<Record<ActionColumn, string>> {
  return Object.fromEntries(
    actionColumns.flatMap((column) => {
      const place = row.cells[column];
      return place === undefined ? [] : [[column, textOf(place.answer)]];
    }),
  );
}

/** What moves an action past rows of its table, up or down: the words go from row to row, the rows stay where they are. */
export function rowsToMove(rows: readonly ActionRowPlace[], from: number, to: number): readonly WantedRow[] {
  const step = from < to ? 1 : -1;
  const passed: WantedRow[] = [];
  for (let at = from; at !== to + step; at += step) {
    const [row, source] = [rows[at], rows[at === to ? from : at + step]];
    if (row === undefined || source === undefined) return [];
    passed.push(wantedRow(row, { kind: "write", cells: cellsFor(row, saidBy(source)) }));
  }
  return from === to ? [] : passed;
}

/** What each column of a row is to say; a column that the source does not have is emptied. */
function cellsFor(row: ActionRowPlace, said: Partial<ActionRow>): Partial<ActionRow> {
  return Object.fromEntries(
    actionColumns.flatMap((column) =>
      row.cells[column] === undefined ? [] : [[column, said[column] ?? ""]],
    ),
  );
}

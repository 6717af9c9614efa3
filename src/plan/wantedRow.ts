import type { ActionColumn, ActionRowPlace, RowWish, WantedRow } from "./form";
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

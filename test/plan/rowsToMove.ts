import {
  actionColumns,
  blank,
  textOf,
  type ActionRow,
  type ActionRowPlace,
  type WantedRow,
} from "../../src/plan/form";
import { wantedRow } from "../../src/plan/wantedRow";

/** What moves an action past rows of its table, up or down: the words go from row to row, the rows stay where they are. */
export function rowsToMove(rows: readonly ActionRowPlace[], from: number, to: number): readonly WantedRow[] {
  const step = from < to ? 1 : -1;
  const passed: WantedRow[] = [];
  for (let at = from; at !== to + step; at += step) {
    const [row, source] = [rows[at], rows[at === to ? from : at + step]];
    if (row === undefined || source === undefined) return [];
    passed.push(wantedRow(row, { kind: "write", cells: cellsFor(row, source) }));
  }
  return from === to ? [] : passed;
}

/** What each column of a row is to say; a column that the source does not have is emptied. */
function cellsFor(row: ActionRowPlace, source: ActionRowPlace): Partial<ActionRow> {
  return Object.fromEntries(
    actionColumns.flatMap((column) =>
      row.cells[column] === undefined ? [] : [[column, textOf(source.cells[column]?.answer ?? blank)]],
    ),
  );
}

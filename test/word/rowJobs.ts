import { actionColumns, textOf, type ActionColumn, type ActionRowPlace, type Form, type WantedRow } from "../../src/plan/form";

/** What is wanted of a row, as the pane would ask for it. */
export function rowWanted(place: ActionRowPlace | undefined, now: WantedRow["now"]): WantedRow {
  if (place === undefined) throw new Error("the form has no such row");
  const was: Partial<Record<ActionColumn, string>> = {};
  for (const column of actionColumns) {
    const cell = place.cells[column];
    if (cell !== undefined) was[column] = textOf(cell.answer);
  }
  return { table: place.table, row: place.row, was, now };
}

/** What a row says in the columns that it has. */
export function cellsOf(place: ActionRowPlace | undefined): Partial<Record<ActionColumn, string>> {
  return rowWanted(place, { kind: "delete" }).was;
}

/** The rows of the form that are not blank. */
export function startedRows(form: Form): readonly ActionRowPlace[] {
  return form.actionRows.filter(({ blank }) => !blank);
}

/** Two rows with their words swapped. */
export function swapped(one: ActionRowPlace | undefined, other: ActionRowPlace | undefined): readonly WantedRow[] {
  return [
    rowWanted(one, { kind: "write", cells: cellsOf(other) }),
    rowWanted(other, { kind: "write", cells: cellsOf(one) }),
  ];
}

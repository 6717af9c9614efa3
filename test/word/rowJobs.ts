import type { ActionRowPlace, Form, RowWish, WantedRow } from "../../src/plan/form";
import { saidBy, wantedRow } from "../../src/plan/wantedRow";

/** What is wanted of a row; throws where the form has no such row. */
export function rowWanted(row: ActionRowPlace | undefined, now: RowWish): WantedRow {
  return wantedRow(there(row), now);
}

/** The rows of the form that are not blank. */
export function startedRows(form: Form): readonly ActionRowPlace[] {
  return form.actionRows.filter(({ blank }) => !blank);
}

/** Two rows with their words swapped. */
export function swapped(
  one: ActionRowPlace | undefined,
  other: ActionRowPlace | undefined,
): readonly WantedRow[] {
  return [
    rowWanted(one, { kind: "write", cells: saidBy(there(other)) }),
    rowWanted(other, { kind: "write", cells: saidBy(there(one)) }),
  ];
}

function there(row: ActionRowPlace | undefined): ActionRowPlace {
  if (row === undefined) throw new Error("the form has no such row");
  return row;
}

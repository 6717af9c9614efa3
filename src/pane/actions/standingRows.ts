import { clientOf, isSameClient } from "../../plan/client";
import type { ActionRow, ActionRowPlace, Form } from "../../plan/form";
import { saidBy } from "../../plan/wantedRow";

/** An action that stands in the form. `id` stays the same as long as its row does, wherever the row goes. */
export type StandingRow = {
  readonly id: string;
  readonly row: ActionRowPlace;
  /** What each column that has a place says. */
  readonly says: Partial<ActionRow>;
};

/** The rows that hold an action, in the order of the form, and the number of the next one that is new. */
export type StandingRows = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly next: number;
  /** Rows that are no longer in the form: one that comes back, by Undo here or in Word, is the same. */
  readonly gone: readonly StandingRow[];
};

/** The rows of a form that was not seen before. */
export function standingRows(form: Form): StandingRows {
  return standingRowsAfter({ form, rows: [], next: 1, gone: [] }, form);
}

/**
 * The rows of a form that has changed: a row is the one that said the same, else the one of the same risk or action, else the
 * one that stood after the same row, else one that had gone and said the same; a row that is none of these is new. In a form for
 * another client only a row that says the same is the same.
 */
export function standingRowsAfter(before: StandingRows, form: Form): StandingRows {
  const rows = form.actionRows
    .filter((row) => !row.blank)
    .map((row): Unnamed => ({ row, says: saidBy(row) }));
  const ids = new Map<Unnamed, string>();
  const free = new Set(before.rows);
  const take = (row: Unnamed, old: StandingRow | undefined): void => {
    if (old === undefined || !free.delete(old)) return;
    ids.set(row, old.id);
  };
  const takeAlike = (keyOf: (says: Partial<ActionRow>) => string): void => {
    const alike = new Map<string, StandingRow[]>();
    for (const old of free) alike.set(keyOf(old.says), [...(alike.get(keyOf(old.says)) ?? []), old]);
    for (const row of rows) {
      const key = keyOf(row.says);
      if (!ids.has(row) && key !== "") take(row, alike.get(key)?.shift());
    }
  };
  takeAlike((says) => JSON.stringify(says));
  if (isSameClient(clientOf(before.form), clientOf(form))) {
    takeAlike(({ risk = "" }) => risk);
    takeAlike(({ action = "" }) => action);
    const indexById = new Map(before.rows.map(({ id }, index) => [id, index]));
    for (const [index, row] of rows.entries()) {
      if (ids.has(row)) continue;
      const above = rows[index - 1];
      const after = above === undefined ? -1 : indexById.get(ids.get(above) ?? "");
      if (after !== undefined) take(row, before.rows[after + 1]);
    }
  }
  const gone = new Set([...before.gone, ...free]);
  for (const row of rows) {
    if (ids.has(row)) continue;
    const back = [...gone].find((old) => JSON.stringify(old.says) === JSON.stringify(row.says));
    if (back === undefined) continue;
    gone.delete(back);
    ids.set(row, back.id);
  }
  let { next } = before;
  const named = rows.map((row): StandingRow => ({ id: ids.get(row) ?? `row ${next++}`, ...row }));
  return { form, rows: named, next, gone: [...gone].slice(-mostGone) };
}

/** How many rows that have gone are still known. */
const mostGone = 100;

type Unnamed = Omit<StandingRow, "id">;

import { columns } from "./columns";
import type { EditName } from "./editNames";
import type { Edit, EditsAndLeft, Left, LeftReason, RowCell, Said } from "./edits";
import {
  actionColumns,
  blank,
  textOf,
  type ActionColumn,
  type ActionRow,
  type ActionRowPlace,
  type Form,
  type Place,
} from "./form";
import { limits } from "./limits";
import { pairUp } from "./pairUp";
import { behindNumber, rowNumberIn } from "./rowNumber";
import { standingIn, type Standing, type WantedText } from "./standing";
import { cleanText } from "./text";

/** The columns of the action table that hold dates. */
export const dateColumns: ReadonlySet<ActionColumn> = new Set(
  actionColumns.filter((key) => columns[key].kind === "date"),
);

/**
 * Fills the first blank rows, then new rows after the last one that stands under no band of its own. None is put in after a row with hidden text: which of its
 * looks the new row takes is not known beforehand. An action stands already in a row that says the same and nothing more;
 * each row counts for one action. Rows that are taken for something else are passed over.
 */
export function actionEdits(
  form: Form,
  wanted: readonly Partial<ActionRow>[],
  isTaken: (row: ActionRowPlace) => boolean = () => false,
): EditsAndLeft {
  const actions = wanted.flatMap((action, index): readonly WantedAction[] => {
    const cells = cellsOf(action);
    return cells.length === 0 ? [] : [{ name: { kind: "action", index }, cells }];
  });
  const started = form.actionRows.filter((row) => !row.blank && !isTaken(row));
  const claims = pairUp(actions, started, cellsSaid);
  const freeRows = form.actionRows.filter((row) => row.blank && !isTaken(row));
  const last = form.actionRows.findLast(({ isUnderBand }) => isUnderBand !== true);

  const edits: Edit[] = [];
  const standing: Said[] = [];
  const left: Left[] = [];
  let rowsAdded = 0;
  for (const action of actions) {
    const row =
      claims.get(action) ?? freeRows.find((candidate) => fillOf(candidate, action).cells.length > 0);
    if (row !== undefined) {
      const fill = fillOf(row, action);
      left.push(...fill.left);
      standing.push(...fill.standing);
      if (claims.has(action)) continue;
      freeRows.splice(freeRows.indexOf(row), 1);
      const cells = fill.cells.map(behindItsNumber);
      edits.push({ kind: "fill-row", name: action.name, table: row.table, row: row.row, cells });
      continue;
    }
    const hides = cellHiding(last);
    if (hides !== undefined) {
      left.push(...allLeft(action, "hidden", hides));
      continue;
    }
    const fill = fillOf(bareRow(last), action);
    left.push(...fill.left);
    if (last === undefined || fill.cells.length === 0) continue;
    if (last.isAboveOthers === true && last.fixed === "table") {
      left.push(...fill.cells.map(({ name, text }): Left => ({ name, why: "no-row", text })));
      continue;
    }
    edits.push(newRow(action, last, rowsAdded, fill.cells));
    rowsAdded++;
  }
  return { edits, standing, left };
}

/** A row after the last, where nothing stands under it; else above what does. */
function newRow(
  { name }: WantedAction,
  last: ActionRowPlace,
  rowsAdded: number,
  cells: readonly RowCell[],
): Edit {
  const { table } = last;
  const afterRow = last.row + rowsAdded;
  return last.isAboveOthers === true
    ? { kind: "insert-row", name, table, aboveRow: afterRow + 1, isLikeAbove: true, cells }
    : { kind: "add-row", name, table, afterRow, cells };
}

function allLeft({ name, cells }: WantedAction, why: LeftReason, place: Place): readonly Left[] {
  return cells.map(({ column, wanted: { text } }) => ({ name: { ...name, column }, why, text, place }));
}

/** An action to be written: one to be added, or the cells of a row that is to be put in. */
export type WantedAction = {
  readonly name: Extract<EditName, { readonly kind: "action" | "row" }>;
  readonly cells: readonly WantedCell[];
};
type WantedCell = { readonly column: ActionColumn; readonly wanted: WantedText };

/** What is wanted in each column that is to say something. */
export function cellsOf(action: Partial<ActionRow>): readonly WantedCell[] {
  return actionColumns.flatMap((column) => {
    const text = cleanText(action[column] ?? "");
    const wanted = { text, isDate: dateColumns.has(column), limit: limits.actionCell };
    return text === "" ? [] : [{ column, wanted }];
  });
}

/**
 * How many cells of an action a row says, or 0 when the two are not the same. A blank cell that cannot take the text does not
 * count against the row: an earlier fill left it so, and would otherwise be done again in another row. Words that nobody wants
 * here do: a row that was completed or worked on since is another action, however alike it begins.
 */
function cellsSaid(action: WantedAction, row: ActionRowPlace): number {
  let said = 0;
  for (const column of actionColumns) {
    const place = row.cells[column];
    if (place === undefined) continue;
    const cell = action.cells.find((each) => each.column === column);
    const standing = cell && standingInCell(place, cell.wanted);
    if (standing?.kind === "said") said++;
    else if (standing?.kind === "to-write" || place.answer.kind !== "blank") return 0;
  }
  return said;
}

/** The cells of a row that an action writes, those that say it already, and those that it cannot write. */
export function fillOf(
  row: Pick<ActionRowPlace, "cells">,
  action: WantedAction,
): {
  readonly cells: readonly RowCell[];
  readonly standing: readonly Said[];
  readonly left: readonly Left[];
} {
  const cells: RowCell[] = [];
  const said: Said[] = [];
  const left: Left[] = [];
  for (const { column, wanted } of action.cells) {
    const name: EditName = { ...action.name, column };
    const place = row.cells[column];
    const standing: Standing = place === undefined ? notFound : standingInCell(place, wanted);
    if (standing.kind === "left")
      left.push({ name, why: standing.why, text: wanted.text, ...(place && { place }) });
    if (place === undefined) continue;
    if (standing.kind === "said") said.push({ name, text: textOf(place.answer), place });
    if (standing.kind === "to-write") cells.push({ name, place, text: standing.text });
  }
  return { cells, standing: said, left };
}

/** As `standingIn`; what a cell says behind the number that is printed in it, it says. */
function standingInCell(place: Place, wanted: WantedText): Standing {
  const standing = standingIn(place, wanted);
  const number = rowNumberIn(textOf(place.answer));
  if (standing.kind === "said" || number === undefined || number.rest === "") return standing;
  const behind = standingIn({ ...place, answer: { kind: "text", text: number.rest } }, wanted);
  return behind.kind === "said" ? behind : standing;
}

/** A blank row may have its number in a cell: it stays there. */
function behindItsNumber(cell: RowCell): RowCell {
  const number = rowNumberIn(textOf(cell.place.answer));
  return number?.rest === "" ? { ...cell, text: behindNumber(number, cell.text) } : cell;
}

const notFound: { readonly kind: "left"; readonly why: LeftReason } = { kind: "left", why: "not-found" };

/** A cell of a row with text that nobody sees, or that would hide what is written there. */
export function cellHiding(row: ActionRowPlace | undefined): Place | undefined {
  return Object.values(row?.cells ?? {}).find(({ refusal }) => refusal === "hidden");
}

/** A row that is still to be added: bare cells under those of the last row, for Word copies no controls into a new row. */
export function bareRow(last: ActionRowPlace | undefined): Pick<ActionRowPlace, "cells"> {
  const cells: Partial<Record<ActionColumn, Place>> = {};
  for (const column of actionColumns) {
    const above = last?.cells[column];
    if (above === undefined) continue;
    const { position, confirm } = above;
    // Word copies the looks of a row into a new one, also those that may hide its text.
    const refusal = above.refusal === "hidden" ? above.refusal : undefined;
    cells[column] = { position, kind: "cell", answer: blank, confirm, refusal };
  }
  return { cells };
}

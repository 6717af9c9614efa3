import { bareRow, cellsOf, dateColumns, fillOf, type WantedAction } from "./actionEdits";
import type { EditName } from "./editNames";
import type { Edit, Left, RowCell, Said } from "./edits";
import type { ActionColumn, ActionRow, ActionRowPlace, Form, Place, WantedRow } from "./form";
import { actionColumns, textOf } from "./form";
import { limits } from "./limits";
import { emptyCells, modelOf, rowsToEmpty } from "./rowDeletions";
import { refusalOf, standingIn } from "./standing";
import { cleanText, squeezed } from "./text";

/** The edits to rows that stand: first those that write, then those that put rows in or take rows out. */
export type RowEdits = {
  readonly writes: readonly Edit[];
  /** To be carried out after all others, in their order: each names its row as it stands by then. */
  readonly moves: readonly Edit[];
  readonly standing: readonly Said[];
  readonly left: readonly Left[];
  readonly changed: readonly WantedRow[];
  /** Whether a row of the form is asked for, so that no new action may go into it. */
  readonly isTaken: (row: ActionRowPlace) => boolean;
};

/**
 * Makes rows that stand say what is wanted. A row that says so already makes no edit; one that says neither that nor what the
 * user saw is `changed`. A row that cannot be taken out, or is the last of its run, is emptied instead.
 */
export function rowEdits(form: Form, wanted: readonly WantedRow[]): RowEdits {
  const asked = wanted.map((each, index) => ({
    ...each,
    name: { kind: "row", index } as const,
    place: form.actionRows.find(({ table, row }) => table === each.table && row === each.row),
  }));
  const writes: Edit[] = [];
  const inserts: Placed[] = [];
  const standing: Said[] = [];
  const left: Left[] = [];
  const changed: WantedRow[] = [];
  const going = new Set<ActionRowPlace>();
  for (const { place, now } of asked) if (place !== undefined && now.kind === "delete") going.add(place);
  const emptied = rowsToEmpty(form, going);
  const written = new Map<string, RowCell>();

  for (const [index, { name, place, was, now }] of asked.entries()) {
    const row = wanted[index];
    if (row === undefined) continue;
    const isDone = place !== undefined && saysNow(place, row, emptied.has(place));
    if (place === undefined || !(says(place, was) || isDone)) {
      changed.push(row);
      continue;
    }
    const unsure = Object.values(place.cells).find(({ confirm }) => confirm !== undefined);
    if (unsure !== undefined && now.kind !== "write") {
      const cells = now.kind === "insert-above" ? cellsOf(now.cells) : [];
      left.push(...leftWhole({ name, cells }, { why: "to-confirm", place: unsure }));
      going.delete(place);
      continue;
    }
    if (now.kind === "insert-above") {
      const insert = insertOf(place, name, now.cells);
      left.push(...insert.left);
      if (insert.placed !== undefined) inserts.push(insert.placed);
      continue;
    }
    if (now.kind === "delete" && !emptied.has(place)) continue;
    const cells = now.kind === "write" ? now.cells : emptyCells(place, form.actionRows, going);
    const work = writesOf(place, name, cells, written);
    standing.push(...work.standing);
    left.push(...work.left);
    const isNothing = work.cells.length + work.standing.length + work.left.length === 0;
    if (now.kind === "delete" && isNothing) left.push({ name, why: "unsupported", text: "" });
    if (work.cells.length > 0)
      writes.push({ kind: "rewrite-row", name, table: place.table, row: place.row, cells: work.cells });
  }

  const deletes = [...going]
    .filter((place) => !emptied.has(place))
    .flatMap((place): readonly Placed[] => {
      const names = asked.filter((each) => each.place === place && each.now.kind === "delete");
      return deletionOf(
        place,
        names.map(({ name }) => name),
        modelOf(form, place, going),
      );
    });
  return {
    writes: writes.map((edit) => withTwins(edit, written)),
    moves: changed.length > 0 ? [] : movesOf(inserts, deletes),
    standing,
    left,
    changed,
    isTaken: (row) => asked.some(({ place }) => place === row),
  };
}

type RowName = Extract<EditName, { readonly kind: "row" }>;

/** An edit that moves rows, with the row that it is about as the user saw it. */
type Placed = {
  readonly table: number;
  readonly row: number;
  readonly edit: Extract<Edit, { kind: "insert-row" | "delete-row" }>;
};

/** The edit's cells, each with the names of others that share its place and are to say the same. */
function withTwins(edit: Edit, written: ReadonlyMap<string, RowCell>): Edit {
  if (edit.kind !== "rewrite-row") return edit;
  return { ...edit, cells: edit.cells.map((cell) => written.get(keyOf(cell.place)) ?? cell) };
}

function keyOf({ position }: Place): string {
  return JSON.stringify(position);
}

/** Rows go in from the last to the first, then out in the same way: so no edit moves a row that a later one names. */
function movesOf(inserts: readonly Placed[], deletes: readonly Placed[]): readonly Edit[] {
  const upwards = (one: Placed, other: Placed): number => other.table - one.table || other.row - one.row;
  // Of several rows above the same one, the first stands first.
  const inserted = [...inserts].reverse().sort(upwards);
  const taken = [...deletes].sort(upwards).map(({ table, row, edit }): Edit => {
    const before = inserts.filter((insert) => insert.table === table && insert.row <= row).length;
    return edit.kind === "delete-row" ? { ...edit, at: row + before } : edit;
  });
  return [...inserted.map(({ edit }) => edit), ...taken];
}

function deletionOf(
  { table, row }: ActionRowPlace,
  [name, ...others]: readonly EditName[],
  like: "before" | "after" | undefined,
): readonly Placed[] {
  if (name === undefined || like === undefined) return [];
  const also = others.length === 0 ? undefined : others;
  return [{ table, row, edit: { kind: "delete-row", name, also, table, row, at: row, like } }];
}

/** What a row says in the columns that the user saw. */
function says(place: ActionRowPlace, was: WantedRow["was"]): boolean {
  return actionColumns.every((column) => {
    const seen = was[column];
    return seen === undefined || squeezed(said(place.cells[column])) === squeezed(seen);
  });
}

/** Whether a row that is to be written, or emptied, says already what it is to say. */
function saysNow(place: ActionRowPlace, { was, now }: WantedRow, isEmptied: boolean): boolean {
  if (now.kind !== "write") return now.kind === "delete" && place.blank && isEmptied;
  return actionColumns.every((column) => {
    const cell = place.cells[column];
    const wanted = now.cells[column];
    if (cell === undefined) return true;
    if (wanted === undefined)
      return was[column] === undefined || squeezed(said(cell)) === squeezed(was[column]);
    return isSaid(cell, column, wanted);
  });
}

function isSaid(place: Place, column: ActionColumn, wanted: string): boolean {
  if (cleanText(wanted) === "") return place.answer.kind === "blank";
  return standingIn(place, textFor(column, wanted)).kind === "said";
}

function textFor(column: ActionColumn, text: string) {
  return { text, isDate: dateColumns.has(column), limit: limits.actionCell };
}

function said(place: Place | undefined): string {
  return place === undefined ? "" : textOf(place.answer);
}

/**
 * The cells of a row that do not say yet what they are to say, and those that do. `written` are the cells that are written so
 * far, by their places, which several rows may share.
 */
function writesOf(
  row: ActionRowPlace,
  name: RowName,
  wanted: Partial<ActionRow>,
  written: Map<string, RowCell>,
): ReturnType<typeof fillOf> {
  const cells: RowCell[] = [];
  const standing: Said[] = [];
  const left: Left[] = [];
  for (const column of actionColumns) {
    const given = wanted[column];
    if (given === undefined) continue;
    const text = cleanText(given);
    const place = row.cells[column];
    const cell: EditName = { ...name, column };
    if (place === undefined) {
      if (text !== "") left.push({ name: cell, why: "not-found", text });
      continue;
    }
    if (isSaid(place, column, text)) {
      standing.push({ name: cell, text: textOf(place.answer), place });
      continue;
    }
    const toWrite = text === "" ? emptying(place) : standingIn(place, textFor(column, text));
    if (toWrite.kind === "left") left.push({ name: cell, why: toWrite.why, text, place });
    if (toWrite.kind !== "to-write") continue;
    const other = written.get(keyOf(place));
    if (other === undefined) {
      const own = { name: cell, place, text: toWrite.text };
      written.set(keyOf(place), own);
      cells.push(own);
    } else if (other.text === toWrite.text)
      written.set(keyOf(place), { ...other, also: [...(other.also ?? []), cell] });
    else left.push({ name: cell, why: "unsupported", text, place });
  }
  return { cells, standing, left };
}

function emptying(place: Place): ReturnType<typeof standingIn> {
  const why = refusalOf(place);
  return why === undefined ? { kind: "to-write", text: "" } : { kind: "left", why };
}

/**
 * What is left of a row that is not touched: each of its cells with its words, or the row itself where none was to say
 * anything.
 */
function leftWhole({ name, cells }: WantedAction, why: Pick<Left, "why" | "place">): readonly Left[] {
  if (cells.length === 0) return [{ name, ...why, text: "" }];
  return cells.map(({ column, wanted: { text } }) => ({ name: { ...name, column }, ...why, text }));
}

function insertOf(
  row: ActionRowPlace,
  name: RowName,
  cells: Partial<ActionRow>,
): { readonly placed?: Placed; readonly left: readonly Left[] } {
  const action: WantedAction = { name, cells: cellsOf(cells) };
  if (row.fixed === "table") {
    return { left: leftWhole(action, { why: "no-row" }) };
  }
  const fill = fillOf(bareRow(row), action);
  if (fill.cells.length === 0 && action.cells.length > 0) return { left: fill.left };
  const { table } = row;
  return {
    left: fill.left,
    placed: {
      table,
      row: row.row,
      edit: { kind: "insert-row", name, table, aboveRow: row.row, cells: fill.cells },
    },
  };
}

import type { Position } from "../../plan/form";
import {
  cellAt,
  type FormControl,
  type FormDocument,
  type FormParagraph,
  type FormRow,
  type FormTable,
} from "../read/formDocument";
import { linesOf, originsAfter, type Origins } from "./rowMoves";
import { movesIn, type Touched } from "./touched";

/**
 * Whether what was written to stood where it had been read. Between the request that read and the one that wrote, somebody else
 * may have put in a row, or typed in a box: `before` is the document as the first write found it. Where rows were moved, the
 * whole table must be as it was read; for a cell, its row and the one before it, for that one may tell what it is for.
 */
export function stoodStill(touched: readonly Touched[], read: FormDocument, before: FormDocument): boolean {
  if (read === before) return true;
  if (read.tables.length !== before.tables.length) return false;
  return touched.every((each) =>
    each.kind === "box"
      ? isBoxAsRead(each.position, read, before)
      : saysTheSameRows(read.tables[each.table]?.rows, before.tables[each.table]?.rows),
  );
}

/**
 * What a request changed in a document, whoever had edited it before: the boxes that say another thing after it, and the rows
 * that it put in and took out. Undefined where that cannot be told from the two.
 */
export function changesOf(
  touched: readonly Touched[],
  before: FormDocument,
  after: FormDocument,
): readonly Touched[] | undefined {
  const origins = originsOf(touched, before);
  if (before.tables.length !== after.tables.length) return undefined;
  const inTables = before.tables.map((table) =>
    changedCells(before, after, table, origins.get(table.index) ?? table.rows.map((_, row) => row)),
  );
  const changes = [...inTables, changedLines(before, after)?.flatMap((line) => partsWritten(line, touched))];
  const known = changes.filter((each) => each !== undefined);
  if (known.length < changes.length) return undefined;
  return [...known.flat(), ...touched.filter(({ kind }) => kind !== "box")];
}

function changedCells(
  before: FormDocument,
  after: FormDocument,
  { index: table, rows }: FormTable,
  origins: Origins,
): readonly Touched[] | undefined {
  const stands = after.tables[table]?.rows ?? [];
  if (stands.length !== origins.length) return undefined;
  const stood = origins.map((from) => (typeof from === "number" ? rows[from] : undefined));
  if (stood.some((row, at) => row !== undefined && row.cells.length !== stands[at]?.cells.length))
    return undefined;
  return stood.flatMap((row, at) => {
    const is = stateOfRow(after, stands[at]);
    const changed = stateOfRow(before, row).map((state, cell) => (state === is[cell] ? undefined : cell));
    return changed.flatMap((cell): readonly Touched[] =>
      cell === undefined || row === undefined
        ? []
        : [{ kind: "box", name: "", position: { kind: "cell", table, row: row.row, cell } }],
    );
  });
}

/** Where the rows of each table that rows were moved in came from; all moves were carried out. */
export function originsOf(touched: readonly Touched[], before: FormDocument): ReadonlyMap<number, Origins> {
  const moves = movesIn(touched);
  return new Map(
    [...new Set(moves.map(({ table }) => table))].map((table) => [
      table,
      originsAfter(
        before.tables[table]?.rows.length ?? 0,
        moves.filter((move) => move.table === table),
      ),
    ]),
  );
}

function isBoxAsRead(position: Position, read: FormDocument, before: FormDocument): boolean {
  if (position.kind === "line") {
    const [was, is] = [read.paragraphs[position.paragraph], before.paragraphs[position.paragraph]];
    return (
      was !== undefined &&
      was.text === is?.text &&
      JSON.stringify(was.cell) === JSON.stringify(is.cell) &&
      read.paragraphs.length === before.paragraphs.length
    );
  }
  const { table, row } = position;
  const [stood, stands] = [read.tables[table]?.rows ?? [], before.tables[table]?.rows ?? []];
  const isSame = (at: number): boolean =>
    JSON.stringify(stateOfRow(read, stood[at])) === JSON.stringify(stateOfRow(before, stands[at]));
  return (
    stood.length === stands.length &&
    cellAt(before, position) !== undefined &&
    isSame(row) &&
    (row === 0 || isSame(row - 1))
  );
}

function saysTheSameRows(
  one: readonly FormRow[] | undefined,
  other: readonly FormRow[] | undefined,
): boolean {
  return JSON.stringify(one?.map(linesOf)) === JSON.stringify(other?.map(linesOf));
}

/** What each cell of a row says, line by line, and what its controls are and show. */
function stateOfRow(document: FormDocument, row: FormRow | undefined): readonly string[] {
  return (row?.cells ?? []).map(({ paragraphs, controls }) =>
    JSON.stringify([
      paragraphs.map(({ text, isListItem }) => [text, isListItem]),
      controls.map((index) => {
        const control = document.controls[index];
        return [control?.id, control?.showsPlaceholder];
      }),
    ]),
  );
}

/** Lines of the page, and controls round lines of it: those can grow, and are known by their ids. */
function changedLines(before: FormDocument, after: FormDocument): readonly Touched[] | undefined {
  const [was, is] = [bareLines(before), bareLines(after)];
  const [held, holds] = [roundLines(before), roundLines(after)];
  if (was.length !== is.length || held.some(({ id }) => holds.every((control) => control.id !== id)))
    return undefined;
  const lines = was.filter(
    ({ text, isListItem }, at) => text !== is[at]?.text || isListItem !== is[at].isListItem,
  );
  const controls = held.filter(
    (control) =>
      stateOfControl(before, control) !==
      stateOfControl(
        after,
        holds.find(({ id }) => id === control.id),
      ),
  );
  return [
    ...lines.map(({ index }) => index),
    ...controls.flatMap(({ paragraphs: [first] }) => first ?? []),
  ].map((paragraph): Touched => ({ kind: "box", name: "", position: { kind: "line", paragraph } }));
}

/** A line that changed or, where only the rooms behind some of its labels were written to, those. */
function partsWritten(line: Touched, touched: readonly Touched[]): readonly Touched[] {
  const parts = touched.filter(
    (each) =>
      each.kind === "box" &&
      line.kind === "box" &&
      each.position.kind === "line" &&
      line.position.kind === "line" &&
      each.position.nth !== undefined &&
      each.position.paragraph === line.position.paragraph,
  );
  return parts.length > 0 ? parts : [line];
}

function bareLines(document: FormDocument): readonly FormParagraph[] {
  const inControls = new Set(roundLines(document).flatMap(({ paragraphs }) => paragraphs));
  return document.paragraphs.filter(({ cell, index }) => cell === undefined && !inControls.has(index));
}

function roundLines({ controls, paragraphs }: FormDocument): readonly FormControl[] {
  return controls.filter(
    ({ level, isContainer, paragraphs: [first = -1] }) =>
      level === "block" && !isContainer && paragraphs[first]?.cell === undefined,
  );
}

function stateOfControl({ paragraphs }: FormDocument, control: FormControl | undefined): string {
  const lines = control?.paragraphs.map((index) => [paragraphs[index]?.text, paragraphs[index]?.isListItem]);
  return JSON.stringify([control?.showsPlaceholder, lines]);
}

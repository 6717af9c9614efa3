import type { Position } from "../plan/form";
import type { FormDocument, FormRow } from "./formDocument";

/**
 * A row that is put in or taken out, numbered as its table stands by then. They are carried out in order, so what is done when
 * Word fails half-way is a beginning of them.
 */
export type RowMove = {
  readonly kind: "put-in" | "taken-out";
  readonly name: string;
  readonly table: number;
  readonly row: number;
};

/** Where the rows of a table came from, in their order: the number that each had before, or the name of the move that put it in. */
export type Origins = readonly (number | string)[];

/** What moves make of a table of so many rows. */
export function originsAfter(rows: number, moves: readonly RowMove[]): Origins {
  const origins: (number | string)[] = Array.from({ length: rows }, (_, row) => row);
  for (const { kind, name, row } of moves) {
    if (kind === "put-in") origins.splice(row, 0, name);
    else origins.splice(row, 1);
  }
  return origins;
}

/**
 * How many of the moves of one table were carried out, as far as its rows tell; `isWritten` tells the rows whose words were to
 * change too. Undefined when the table is like none of the stages.
 */
export function movesDone(
  before: FormDocument,
  now: FormDocument,
  moves: readonly RowMove[],
  isWritten: (row: number) => boolean,
): number | undefined {
  const table = moves[0]?.table ?? -1;
  const stood = before.tables[table]?.rows ?? [];
  const stands = now.tables[table]?.rows ?? [];
  for (let done = moves.length; done >= 0; done -= 1) {
    const origins = originsAfter(stood.length, moves.slice(0, done));
    const fits = origins.every(
      (from, row) =>
        typeof from === "string" ||
        isWritten(from) ||
        same(textsOf(stood[from]), textsOf(stands[row])),
    );
    if (origins.length === stands.length && fits) return done;
  }
  return undefined;
}

/** What the moves that were carried out have made of each table that they are about. */
export function originsNow(
  before: FormDocument,
  now: FormDocument,
  moves: readonly RowMove[],
  written: readonly Position[],
): ReadonlyMap<number, Origins> {
  return new Map(
    [...new Set(moves.map(({ table }) => table))].map((table) => {
      const own = moves.filter((move) => move.table === table);
      const done = movesDone(before, now, own, (row) => written.some((each) => isInRow(each, table, row)));
      return [table, originsAfter(before.tables[table]?.rows.length ?? 0, own.slice(0, done ?? 0))];
    }),
  );
}

/** Where a cell of a row that stood is now; undefined when its row is gone. */
export function movedCell<P extends Position>(position: P, origins: ReadonlyMap<number, Origins>): P | undefined {
  if (position.kind !== "cell") return position;
  const moved = origins.get(position.table);
  if (moved === undefined) return position;
  const row = moved.indexOf(position.row);
  return row < 0 ? undefined : { ...position, row };
}

export function isInRow(position: Position, table: number, row: number): boolean {
  return position.kind === "cell" && position.table === table && position.row === row;
}

/** The texts of a row's cells. */
export function textsOf(row: FormRow | undefined): readonly string[] {
  return row?.cells.map((cell) => cell.text) ?? [];
}

/** The paragraphs of each cell of a row, blank ones too. */
export function linesOf(row: FormRow | undefined): readonly (readonly string[])[] {
  return row?.cells.map((cell) => cell.paragraphs.map(({ text }) => text)) ?? [];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

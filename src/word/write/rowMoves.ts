import type { Position } from "../../plan/form";
import { squeezed } from "../../plan/text";
import type { CellAddress, FormDocument, FormRow } from "../read/formDocument";

/**
 * A row that is put in or taken out, numbered as its table stands by then. They are carried out in order, so what is done when
 * Word fails half-way is a beginning of them.
 */
export type RowMove = {
  readonly kind: "put-in" | "taken-out";
  readonly name: string;
  readonly table: number;
  readonly row: number;
  /** What the cells of a row that is put in are to say, "" for blank. */
  readonly says?: readonly string[];
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
 * How many of the moves of one table were carried out, as far as its rows tell: every cell that was not to be written to says
 * what it said. Undefined when the table is like none of the stages.
 */
export function movesDone(
  before: FormDocument,
  now: FormDocument,
  moves: readonly RowMove[],
  written: readonly Position[],
): number | undefined {
  const table = moves[0]?.table ?? -1;
  const stood = before.tables[table]?.rows ?? [];
  const stands = now.tables[table]?.rows ?? [];
  const isWritten = cellsWritten(before, written);
  const fits = (done: number, areNewRowsRead: boolean): boolean => {
    const origins = originsAfter(stood.length, moves.slice(0, done));
    const isLike = (from: number | string, row: number): boolean => {
      const is = textsOf(stands[row]);
      if (typeof from === "number")
        return stood[from]?.cells.every((cell, at) => isWritten(cell) || cell.text === is[at]) === true;
      const at = moves.findIndex(({ kind, name }) => kind === "put-in" && name === from);
      return !areNewRowsRead || saysSo(is, moves[at]?.says, at === done - 1);
    };
    return origins.length === stands.length && origins.every(isLike);
  };
  const stages = moves.map((_, index) => moves.length - index).concat(0);
  // Where Word has made other words of what was put in, the rows that stood must do.
  return stages.find((done) => fits(done, true)) ?? stages.find((done) => fits(done, false));
}

/** Whether a row that was put in says what it was to say or, where Word may have failed in the middle of it, a part of that. */
function saysSo(is: readonly string[], says: readonly string[] | undefined, isPart: boolean): boolean {
  if (says === undefined) return true;
  return is.every((text, cell) => {
    const [now, wanted] = [squeezed(text), squeezed(says[cell] ?? "")];
    return now === wanted || (isPart && wanted.startsWith(now));
  });
}

/** Tells the cells of a document in which places were written to. */
function cellsWritten(document: FormDocument, written: readonly Position[]): (cell: CellAddress) => boolean {
  const key = ({ table, row, cell }: CellAddress): string => [table, row, cell].join(" ");
  const cells = written.flatMap((position) => {
    const cell = position.kind === "cell" ? position : document.paragraphs[position.paragraph]?.cell;
    return cell === undefined ? [] : [key(cell)];
  });
  const all = new Set(cells);
  return (cell) => all.has(key(cell));
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
      const done = movesDone(before, now, own, written);
      return [table, originsAfter(before.tables[table]?.rows.length ?? 0, own.slice(0, done ?? 0))];
    }),
  );
}

/** Where a cell of a row that stood is now; undefined when its row is gone. */
export function movedCell<P extends Position>(
  position: P,
  origins: ReadonlyMap<number, Origins>,
): P | undefined {
  if (position.kind !== "cell") return position;
  const moved = origins.get(position.table);
  if (moved === undefined) return position;
  const row = moved.indexOf(position.row);
  return row < 0 ? undefined : { ...position, row };
}

/** The texts of a row's cells. */
export function textsOf(row: FormRow | undefined): readonly string[] {
  return row?.cells.map((cell) => cell.text) ?? [];
}

/** The paragraphs of each cell of a row, blank ones too. */
export function linesOf(row: FormRow | undefined): readonly (readonly string[])[] {
  return row?.cells.map((cell) => cell.paragraphs.map(({ text }) => text)) ?? [];
}

import type { Places } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import { linesOf, movesDone, originsAfter, textsOf, type Origins, type RowMove } from "./rowMoves";
import type { Touched } from "./touched";
import type { GoneRow, Headings, NewRow, RowStep, UndoStep } from "./undoStep";
import { lineOf, tableOf } from "./wordObjects";
import { writeNewCell } from "./writeRows";

/** What takes back the rows that a fill put in and took out, as far as it did. */
export function rowStepsFor(
  touched: readonly Touched[],
  before: FormDocument,
  now: FormDocument,
  origins: ReadonlyMap<number, Origins>,
): readonly RowStep[] {
  const heads = touched.flatMap((each): readonly RowStep[] => {
    if (each.kind !== "headings") return [];
    const { table } = each;
    const [was, is] = [headRows(before, table), headRows(now, table)];
    return was === is ? [] : [{ kind: "headings", table, before: was, after: is }];
  });
  const rows = [...origins].flatMap(([table, stand]): readonly RowStep[] => {
    const put = stand.flatMap((from, row): readonly RowStep[] =>
      typeof from === "string"
        ? [{ kind: "row", table, row, after: textsOf(now.tables[table]?.rows[row]) }]
        : [],
    );
    const stood = originsAfter(before.tables[table]?.rows.length ?? 0, []);
    const gone = stood.flatMap((from): readonly RowStep[] =>
      typeof from === "string" || stand.includes(from)
        ? []
        : [goneRow(touched, before, now, { table, row: from, stand })],
    );
    return [...put, ...gone];
  });
  return [...heads, ...rows];
}

function goneRow(
  touched: readonly Touched[],
  before: FormDocument,
  now: FormDocument,
  { table, row, stand }: { readonly table: number; readonly row: number; readonly stand: Origins },
): GoneRow {
  const next = stand.findIndex((from) => typeof from === "number" && from > row);
  const at = next < 0 ? stand.length : next;
  const isAfter = touched.some(
    (each) => each.kind === "gone-row" && each.table === table && each.row === row && each.like === "before",
  );
  return {
    kind: "gone-row",
    table,
    row,
    beside: isAfter ? "After" : "Before",
    lines: linesOf(before.tables[table]?.rows[row]),
    at,
    around: around(now, table, at),
  };
}

function around(now: FormDocument, table: number, at: number): string {
  const rows = now.tables[table]?.rows ?? [];
  return JSON.stringify([rows.length, textsOf(rows[at - 1]), textsOf(rows[at])]);
}

/** How many rows at the top of a table repeat on each page. */
function headRows(document: FormDocument, table: number): number {
  const rows = document.tables[table]?.rows ?? [];
  const end = rows.findIndex(({ isHead }) => !isHead);
  return end < 0 ? rows.length : end;
}

/** Whether a row step finds the form as the fill left it. */
export function isRowAsLeft(now: FormDocument, step: RowStep): boolean {
  switch (step.kind) {
    case "row":
      return (
        JSON.stringify(textsOf(now.tables[step.table]?.rows[step.row])) === JSON.stringify(step.after) &&
        now.tables[step.table]?.rows[step.row]?.cells.some(({ hasHidden }) => hasHidden) !== true
      );
    case "gone-row":
      return step.around === around(now, step.table, step.at);
    case "headings":
      return headRows(now, step.table) === step.after;
  }
}

/** Queues what takes rows back, after all that is put back in rows that stand: out from the last to the first, then in again. */
export function takeRowsBack(places: Places, steps: readonly UndoStep[]): void {
  for (const step of steps)
    if (step.kind === "headings") tableOf(places, step.table, 0).headerRowCount = step.before;
  for (const step of inOrder(steps)) {
    if (step.kind === "row") deleteRow(places, step);
    else putRowBack(places, step);
  }
}

/** The steps that move rows, in the order in which they are taken back. */
function inOrder(steps: readonly UndoStep[]): readonly (NewRow | GoneRow)[] {
  const put = steps.filter((step): step is NewRow => step.kind === "row");
  const gone = steps.filter((step): step is GoneRow => step.kind === "gone-row");
  return [
    ...put.sort((one, other) => other.row - one.row),
    ...gone.sort((one, other) => one.row - other.row),
  ];
}

function movesBack(steps: readonly UndoStep[]): readonly RowMove[] {
  return inOrder(steps).map((step): RowMove => {
    const { table, row } = step;
    const name = String(row);
    if (step.kind === "row") return { kind: "taken-out", name, table, row };
    const says = step.lines.map((cell) => cell.join("\n"));
    return { kind: "put-in", name, table, row, says };
  });
}

/** What taking back steps touches. A row that is taken out has one like it before it, but straight under the head. */
export function touchedBack(steps: readonly UndoStep[]): readonly Touched[] {
  const still = steps.flatMap((step): readonly Touched[] => {
    if (step.kind === "box") return [{ kind: "box", name: "", position: step.position }];
    return step.kind === "headings" ? [{ kind: "headings", table: step.table }] : [];
  });
  const moved = movesBack(steps).map(({ kind, name, table, row, says = [] }): Touched =>
    kind === "put-in"
      ? { kind: "row", name, table, row, cells: says.length, says }
      : { kind: "gone-row", name, table, row, at: row, like: row > 1 ? "before" : "after" },
  );
  return [...still, ...moved];
}

/** What taking back steps makes of each table; `document` is as the fill left it. */
export function originsBack(
  document: FormDocument,
  steps: readonly UndoStep[],
): ReadonlyMap<number, Origins> {
  const moves = movesBack(steps);
  return new Map(
    moves.map(({ table }) => [
      table,
      originsAfter(
        document.tables[table]?.rows.length ?? 0,
        moves.filter((move) => move.table === table),
      ),
    ]),
  );
}

/** The row steps that are still to be taken back, and whether any has been: then all that stands in rows is put back. */
export function rowStepsLeft(
  steps: readonly UndoStep[],
  before: FormDocument,
  now: FormDocument,
): { readonly rest: readonly RowStep[]; readonly isBegun: boolean } {
  const heads = steps.filter(
    (step): step is Headings => step.kind === "headings" && headRows(now, step.table) !== step.before,
  );
  const rest: RowStep[] = [...heads];
  let isBegun = false;
  const all = inOrder(steps);
  for (const table of new Set(all.map((step) => step.table))) {
    const own = all.filter((step) => step.table === table);
    const written = steps.flatMap((step) => (step.kind === "box" ? [step.position] : []));
    const done = movesDone(before, now, movesBack(own), written) ?? 0;
    if (done > 0) isBegun = true;
    const last = own[done - 1];
    const stands = last && textsOf(now.tables[table]?.rows[last.row]);
    // A row that came back with a part of its words is taken out again.
    if (last?.kind === "gone-row" && stands !== undefined && !saysAgain(now, last)) {
      rest.push({ kind: "row", table, row: last.row, after: stands });
      rest.push(last);
    }
    for (const step of own.slice(done))
      rest.push(step.kind === "row" ? { ...step, after: textsOf(now.tables[table]?.rows[step.row]) } : step);
  }
  return {
    rest: rest.map((step) =>
      step.kind === "gone-row" ? { ...step, around: around(now, step.table, step.at) } : step,
    ),
    isBegun,
  };
}

/** Whether a row step is taken back. Rows that were put in are gone where Word did as it was told. */
export function isTakenBack(now: FormDocument, step: RowStep): boolean {
  switch (step.kind) {
    case "row":
      return true;
    case "gone-row":
      return saysAgain(now, step);
    case "headings":
      return headRows(now, step.table) === step.before;
  }
}

function saysAgain(now: FormDocument, { table, row, lines }: GoneRow): boolean {
  const words = (cells: readonly (readonly string[])[]): string =>
    JSON.stringify(cells.map((cell) => cell.join("\n").trim()));
  return words(linesOf(now.tables[table]?.rows[row])) === words(lines);
}

function putRowBack(places: Places, { table: index, row, beside, lines }: GoneRow): void {
  const table = tableOf(places, index, 0);
  if (beside === "After") table.getCell(row - 1, 0).insertRows("After", 1);
  else table.getCell(row, 0).insertRows("Before", 1);
  lines.forEach((cell, at) => {
    if (cell.join("") !== "" || cell.length > 1) writeNewCell(table, row, at, cell.join("\n"));
  });
}

function deleteRow(places: Places, { table, row }: NewRow): void {
  const read = places.document.tables[table];
  const anchor = read?.rows[row]?.cells[0]?.paragraphs[0];
  if (read?.level === 1) tableOf(places, table, 0).getCell(row, 0).deleteRow();
  else if (anchor !== undefined) lineOf(places, anchor.index).parentTableCell.deleteRow();
}

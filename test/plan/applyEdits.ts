import type { Edit, RowCell } from "../../src/plan/edits";
import type { ActionColumn, ActionRowPlace, Box, Form, Place, Position } from "../../src/plan/form";
import { actionColumns, answerFrom, textOf } from "../../src/plan/form";
import { box } from "./drawForm";

/** A form as it is after edits, carried out in order as Word would. Throws when an edit names a row or place that is not there. */
export function applyEdits(form: Form, edits: readonly Edit[]): Form {
  return edits.reduce(applyEdit, form);
}

function applyEdit(form: Form, edit: Edit): Form {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return edit.places.reduce((now, place) => withAnswer(now, place.position, () => edit.text), form);
    case "add-lines":
      return withAnswer(form, edit.place.position, (text) =>
        [text, ...edit.lines.map((line) => line.text)].filter(Boolean).join("\n"),
      );
    case "rewrite-lines":
      return withAnswer(form, edit.place.position, () => edit.now.join("\n"));
    case "fill-row": {
      const row = form.actionRows.find(({ table, row }) => table === edit.table && row === edit.row);
      if (row?.blank !== true) throw new Error("a row to be filled is not there, or not blank");
      return withRow(form, row, filled(row, edit.cells));
    }
    case "add-row": {
      const last = form.actionRows.at(-1);
      if (last?.table !== edit.table || last.row !== edit.afterRow) throw new Error("not after the last row");
      const bare = bareRowAfter(last);
      return { ...form, actionRows: [...form.actionRows, filled(bare, edit.cells)] };
    }
    case "rewrite-row": {
      const row = form.actionRows.find(({ table, row }) => table === edit.table && row === edit.row);
      if (row === undefined) throw new Error("a row to be written is not there");
      return withRow(form, row, filled(row, edit.cells));
    }
    case "insert-row": {
      const at = form.actionRows.findIndex(({ table, row }) => table === edit.table && row === edit.aboveRow);
      const below = form.actionRows[at];
      if (below === undefined) throw new Error("the row to put one above is not there");
      const made = filled(bareRowAfter(movedBy(below, -1)), edit.cells);
      const moved = movedFrom(form.actionRows, below, 1);
      return { ...form, actionRows: [...moved.slice(0, at), made, ...moved.slice(at)] };
    }
    case "delete-row": {
      const row = form.actionRows.find(({ table, row }) => table === edit.table && row === edit.at);
      if (row === undefined) throw new Error("a row to be taken out is not there");
      const rest = form.actionRows.filter((each) => each !== row);
      return { ...form, actionRows: movedFrom(rest, row, -1) };
    }
    case "repeat-headings":
      return { ...form, print: undefined };
  }
}

function withAnswer(form: Form, position: Position, change: (text: string) => string): Form {
  let found = 0;
  const inPlace = (place: Place): Place => {
    if (JSON.stringify(place.position) !== JSON.stringify(position)) return place;
    found++;
    return { ...place, answer: answerFrom(change(textOf(place.answer))) };
  };
  const inBox = <B extends Box>(before: B): B => ({ ...before, ...box(...before.places.map(inPlace)) });
  const inBoxes = <Boxes extends object>(boxes: Boxes): Boxes =>
    Object.fromEntries(Object.entries(boxes).map(([key, one]: [string, Box]) => [key, inBox(one)])) as Boxes; // the keys are the same
  const after = {
    ...form,
    fields: inBoxes(form.fields),
    advice: inBoxes(form.advice),
    bag: form.bag.map(inBox),
    service: inBoxes(form.service),
  };
  if (found !== 1) throw new Error(`${String(found)} boxes at the place of an edit`);
  return after;
}

function withRow(form: Form, before: ActionRowPlace, after: ActionRowPlace): Form {
  return { ...form, actionRows: form.actionRows.map((row) => (row === before ? after : row)) };
}

function filled(row: ActionRowPlace, written: readonly RowCell[]): ActionRowPlace {
  const cells: Partial<Record<ActionColumn, Place>> = { ...row.cells };
  for (const column of actionColumns) {
    const now = cells[column];
    const cell = written.find(({ place }) => cellOf(place) === (now && cellOf(now)));
    if (now !== undefined && cell !== undefined) cells[column] = { ...now, answer: answerFrom(cell.text) };
  }
  return { ...row, cells, blank: Object.values(cells).every((cell) => cell.answer.kind === "blank") };
}

/** Rows with those from one row of the table on moved by so many. */
function movedFrom(
  rows: readonly ActionRowPlace[],
  { table, row }: ActionRowPlace,
  by: number,
): readonly ActionRowPlace[] {
  return rows.map((each) => (each.table === table && each.row >= row ? movedBy(each, by) : each));
}

function movedBy(row: ActionRowPlace, by: number): ActionRowPlace {
  const cells = Object.entries(row.cells).map(([column, place]) => {
    const { position } = place;
    return [
      column,
      { ...place, position: position.kind === "cell" ? { ...position, row: position.row + by } : position },
    ];
  });
  return { ...row, row: row.row + by, cells: Object.fromEntries(cells) as ActionRowPlace["cells"] }; // the same columns
}

function cellOf({ position }: Place): number {
  if (position.kind !== "cell") throw new Error("an action stands in cells");
  return position.cell;
}

/** The row that Word adds: as many cells, with no controls in them. */
function bareRowAfter(last: ActionRowPlace): ActionRowPlace {
  const cells: Partial<Record<ActionColumn, Place>> = {};
  for (const column of actionColumns) {
    const above = last.cells[column];
    if (above?.position.kind !== "cell") continue;
    cells[column] = {
      position: { ...above.position, row: last.row + 1 },
      kind: "cell",
      answer: { kind: "blank" },
    };
  }
  return { table: last.table, row: last.row + 1, blank: true, cells };
}

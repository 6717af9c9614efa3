import type { ActionColumn, ActionRowPlace, Box, BoxKind, Form, Place, Position } from "../../src/plan/form";
import { actionColumns, adviceKeys, answerFrom, fieldKeys, textOf } from "../../src/plan/form";

type PlaceLook = Partial<Omit<Place, "position" | "answer" | "kind">>;

/** A place, by default a bare cell, that says a text ("" for blank). */
export function place(
  text = "",
  kind: BoxKind = "cell",
  look: PlaceLook = {},
  position = cellAt(0, 0, 0),
): Place {
  return { position, kind, answer: answerFrom(text), ...look };
}

export function cellAt(table: number, row: number, cell: number): Position {
  return { kind: "cell", table, row, cell };
}

/** A box with these places. */
export function box(...places: readonly Place[]): Box {
  const said = places.find((candidate) => textOf(candidate.answer) !== "");
  return { answer: said?.answer ?? { kind: "blank" }, places };
}

type RowLook = Readonly<Partial<Record<ActionColumn, string | Place>>>;

/** A row of the action table with bare cells in all six columns, or in those of `columns`. */
export function row(
  look: RowLook = {},
  {
    table = 1,
    at = 1,
    columns = actionColumns,
  }: { table?: number; at?: number; columns?: readonly ActionColumn[] } = {},
): ActionRowPlace {
  const cells: Partial<Record<ActionColumn, Place>> = {};
  columns.forEach((column, cell) => {
    const drawn = look[column] ?? "";
    cells[column] = {
      ...(typeof drawn === "string" ? place(drawn) : drawn),
      position: cellAt(table, at, cell),
    };
  });
  const blank = Object.values(cells).every((cell) => cell.answer.kind === "blank");
  return { table, row: at, blank, cells };
}

/** Rows of one action table, under its heading row. */
export function rows(...looks: readonly RowLook[]): readonly ActionRowPlace[] {
  return looks.map((look, index) => row(look, { at: index + 1 }));
}

/** A blank form of the published shape: bare cells, three action rows, four bags. Parts can be drawn otherwise. */
export function form(parts: Partial<Form> = {}): Form {
  return {
    fields: Object.fromEntries(
      fieldKeys.map((key, cell) => [key, box(place("", "cell", {}, cellAt(0, 0, cell)))]),
    ),
    actionRows: rows({}, {}, {}),
    advice: Object.fromEntries(
      adviceKeys.map((key, cell) => [key, box(place("", "richText", {}, cellAt(4, 2, cell)))]),
    ),
    bag: [0, 1, 2, 3].map((table) => box(place("", "richText", {}, cellAt(4 + table, 2, 9)))),
    service: {
      contact: box(place("", "line", {}, { kind: "line", paragraph: 90 })),
      openingHours: box(place("", "line", {}, { kind: "line", paragraph: 92 })),
    },
    problems: [],
    ...parts,
  };
}

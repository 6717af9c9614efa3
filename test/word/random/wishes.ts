import fc from "fast-check";
import { linesIn } from "../../../src/plan/lineEdits";
import {
  actionColumns,
  adviceKeys,
  textOf,
  type ActionRow,
  type ActionRowPlace,
  type Form,
  type WantedLines,
  type WantedRow,
} from "../../../src/plan/form";
import { wantedRow } from "../../../src/plan/wantedRow";
import { rowsToMove } from "../../plan/rowsToMove";
import { anyActionTexts } from "./actions";
import { anyDay, anyTextOrHeading } from "./texts";

/** What becomes of rows and lines that stand, in numbers that fit any form. */
export type Wishes = { readonly rows: readonly RowWish[]; readonly lines: readonly LineWish[] };
type RowWish = {
  readonly kind: "write" | "delete" | "insert-above" | "move";
  readonly at: number;
  readonly by: number;
  readonly cells: Partial<ActionRow>;
  /** The columns that a write empties. */
  readonly emptied: readonly (typeof actionColumns)[number][];
};
type LineWish = {
  readonly kind: "change" | "take out" | "swap";
  readonly box: number;
  readonly line: number;
  readonly text: string;
};

const text = anyTextOrHeading("Now");

/** One row or up to three, and up to two boxes. */
export const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  rows: fc.array(
    fc.record({
      kind: fc.constantFrom("write" as const, "delete" as const, "insert-above" as const, "move" as const),
      at: fc.nat({ max: 30 }),
      by: fc.nat({ max: 30 }),
      cells: anyActionTexts(text, anyDay(2027)),
      emptied: fc.subarray([...actionColumns], { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  lines: fc.array(
    fc.record({
      kind: fc.constantFrom("change" as const, "take out" as const, "swap" as const),
      box: fc.nat({ max: 20 }),
      line: fc.nat({ max: 10 }),
      text,
    }),
    { maxLength: 2 },
  ),
});

/** The rows that are wanted of a form as it was read: each row of it is in one wish at most. */
export function rowsWished({ actionRows }: Form, wishes: Wishes): readonly WantedRow[] {
  const wanted: WantedRow[] = [];
  const isFree = ({ table, row }: Pick<ActionRowPlace, "table" | "row">): boolean =>
    !wanted.some((each) => each.table === table && each.row === row);
  for (const wish of wishes.rows) {
    const row = actionRows[wish.at % Math.max(1, actionRows.length)];
    if (row === undefined) return [];
    const asked = askedOf(actionRows, row, wish);
    if (asked.every(isFree)) wanted.push(...asked);
  }
  return wanted;
}

function askedOf(
  rows: readonly ActionRowPlace[],
  row: ActionRowPlace,
  { kind, by, cells, emptied }: RowWish,
): readonly WantedRow[] {
  switch (kind) {
    case "write": {
      const none = Object.fromEntries(emptied.map((column) => [column, ""]));
      return [wantedRow(row, { kind, cells: { ...cells, ...none } })];
    }
    case "delete":
      return [wantedRow(row, { kind })];
    case "insert-above":
      return [wantedRow(row, { kind, cells })];
    case "move": {
      const inTable = rows.filter(({ table }) => table === row.table);
      return rowsToMove(inTable, inTable.indexOf(row), by % inTable.length);
    }
  }
}

/** The lines that are wanted of a form as it was read: each box of it is in one wish at most. */
export function linesWished(form: Form, wishes: Wishes): readonly WantedLines[] {
  const boxes = [
    ...adviceKeys.flatMap((key) => (form.advice[key]?.places ?? []).map((place) => ({ key, place }))),
    ...form.bag.flatMap(({ places }) => places.map((place) => ({ key: "bag" as const, place }))),
  ].filter(({ place }) => linesIn(textOf(place.answer)).length > 0);
  const wanted = new Map<number, WantedLines>();
  for (const wish of wishes.lines) {
    const index = wish.box % Math.max(1, boxes.length);
    const box = boxes[index];
    if (box === undefined) return [];
    const was = linesIn(textOf(box.place.answer));
    wanted.set(index, { key: box.key, position: box.place.position, was, now: linesNow(was, wish) });
  }
  return [...wanted.values()];
}

function linesNow(was: readonly string[], { kind, line, text: said }: LineWish): readonly string[] {
  const at = line % was.length;
  switch (kind) {
    case "change":
      return was.map((each, index) => (index === at ? said.replace(/\s+/g, " ") : each));
    case "take out":
      return was.filter((_each, index) => index !== at);
    case "swap": {
      const [first = "", ...others] = was;
      return [...others, first];
    }
  }
}

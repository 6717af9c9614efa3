import { details } from "../../plan/details";
import type { FieldKey } from "../../plan/form";
import { asBox, mayAnswer, textOf, type Cells, type Labels } from "./boxOfLabel";
import type { FormCell, FormRow } from "../read/formDocument";
import { cellIn, rightOf, rowsBelow } from "./neighbours";

/** A label of the details with the cell beside or below it that is its box. */
export type NeighbourBox = { readonly key: FieldKey; readonly label: FormCell; readonly box: FormCell };

/** The boxes of one entry of a log. */
type Entry = readonly NeighbourBox[];

/**
 * What is noted at each review can have room for several: label and box again and again, rows under one row of labels, cells
 * beside one label. Then the first entry that is all blank is next, and the user is asked about it; where none is blank there is
 * no box. What was noted before is never written over. Returns undefined where there is room for one.
 */
export function nextEntry(search: Cells, boxes: readonly NeighbourBox[], labels: Labels): Entry | undefined {
  const noted = boxes.filter(({ key }) => details[key].isNotedAgain === true);
  const entries = entriesOf(search, noted, labels);
  if (entries.length < 2) return undefined;
  return entries.find((entry) => entry.every(({ box }) => textOf(search, box) === "")) ?? [];
}

function entriesOf(search: Cells, noted: readonly NeighbourBox[], labels: Labels): readonly Entry[] {
  const keys = new Set(noted.map(({ key }) => key));
  const isAskedAgain = noted.length > keys.size;
  const each = isAskedAgain
    ? noted.map((found, index) => ({ found, at: `${found.label.row}/${timesBefore(noted, index)}` }))
    : noted.flatMap((found) =>
        followingOf(search, found, labels).map((box, at) => ({ found: { ...found, box }, at: `${at}` })),
      );
  const byPlace = new Map<string, NeighbourBox[]>();
  for (const { found, at } of each) byPlace.set(at, [...(byPlace.get(at) ?? []), found]);
  const entries = [...byPlace.values()];
  // Beside the reviewer's name cells can be blank for other reasons; beside a date in a row of dates they are for dates.
  return entries.filter((entry) => isAskedAgain || entry.some(({ key }) => key === "reviewedOn"));
}

/** How often the label at an index stands before it in its row: "Reviewed on" and "Reviewed by" can stand side by side again and again. */
function timesBefore(noted: readonly NeighbourBox[], index: number): number {
  const { key, label } = noted[index] ?? {};
  return noted.slice(0, index).filter((other) => other.key === key && other.label.row === label?.row).length;
}

/** The box of a label and the cells that follow it as entries of a log do. */
function followingOf(search: Cells, found: NeighbourBox, labels: Labels): readonly FormCell[] {
  const { label, box } = found;
  return box.row === label.row ? cellsBeside(search, found, labels) : rowsUnder(search, found, labels);
}

function cellsBeside(search: Cells, { box, key }: NeighbourBox, labels: Labels): FormCell[] {
  const cells = [box];
  for (let next = rightOf(search.document, box); next !== undefined; next = rightOf(search.document, next)) {
    const isAlike =
      next.isShaded === box.isShaded && next.width === box.width && mayAnswer(search, next, key);
    if (labels.has(next) || !isAlike || asBox(search, next) !== next) break;
    cells.push(next);
  }
  // Cells beside a blank box are what is left of the row.
  return textOf(search, box) === "" ? [box] : cells;
}

function rowsUnder(search: Cells, { label, box, key }: NeighbourBox, labels: Labels): FormCell[] {
  const table = search.document.tables[label.table];
  const shape = shapeOf(table?.rows[box.row]);
  const cells: FormCell[] = [];
  for (const row of table === undefined ? [] : rowsBelow(table, label.row)) {
    const cell = cellIn(row, label);
    const isEntry = shapeOf(row) === shape && !row.cells.some((other) => labels.has(other));
    if (!isEntry || cell === undefined || asBox(search, cell) !== cell || !mayAnswer(search, cell, key))
      break;
    cells.push(cell);
  }
  return cells.length === 0 ? [box] : cells;
}

function shapeOf(row: FormRow | undefined): string {
  return (row?.cells ?? []).map(({ gridEnd }) => gridEnd).join();
}

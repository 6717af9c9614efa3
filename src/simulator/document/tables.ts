import { Element } from "slimdom";
import { assertTakable, putRow, takeRow } from "../edits/changes";
import { controlsRound, kindOf } from "./controls";
import { assertEditable } from "../edits/editable";
import type { OpenDocument } from "./openDocument";
import { withoutMarks } from "./revisions";
import { paragraphText } from "./text";
import { ancestor, attribute, child, descendants, isW, make, through } from "../package/wml";
import { WordError } from "../wordError";

export function rowsOf(table: Element): Element[] {
  return through(table, "tr");
}

/** The cells of a row as they stand, those in cell-level controls included. */
export function cellsOf(row: Element): Element[] {
  return through(row, "tc");
}

/** The tables directly in a body or cell: those in other tables left out. */
export function tablesIn(holder: Element): Element[] {
  return through(holder, "tbl");
}

/** How deep a node stands in tables: 0 outside of any. */
export function nestingOf(node: Element): number {
  let depth = 0;
  for (let at = ancestor(node, "tbl"); at !== undefined; at = ancestor(at, "tbl")) depth += 1;
  return depth;
}

export function tableOf(row: Element): Element {
  const found = ancestor(row, "tbl");
  if (found === undefined) throw new WordError("ItemNotFound", "The row is in no table.");
  return found;
}

export function hasVerticalMerge(table: Element): boolean {
  return rowsOf(table).some((row) => cellsOf(row).some((cell) => mergeOf(cell) !== undefined));
}

/** Whether every row has as many cells as the first, none merged. */
export function isUniform(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const width = rows[0]?.length ?? 0;
  return rows.every(
    (cells) =>
      cells.length === width && cells.every((cell) => mergeOf(cell) === undefined && spanOf(cell) === 1),
  );
}

/** The text of a cell as `TableCell.value` gives it: paragraphs separated by "\n", the end-of-cell mark left out. */
export function cellText(cell: Element): string {
  return through(cell, "p")
    .map((each) => paragraphText(each))
    .join("\n");
}

/** Word cannot say which cell is which in a table with vertically merged cells (OfficeDev/office-js 3200). */
export function assertCellsReachable(table: Element): void {
  if (hasVerticalMerge(table))
    throw new WordError("GeneralException", "The table has vertically merged cells.");
}

/** A cell by its place in its row. Throws ItemNotFound. */
export function cellAt(table: Element, row: number, cell: number): Element {
  assertCellsReachable(table);
  const found = cellsOf(rowsOf(table)[row] ?? table)[cell];
  if (found === undefined)
    throw new WordError("ItemNotFound", `No cell ${String(cell)} in row ${String(row)}.`);
  return found;
}

/** New rows in the looks of a row: its and its cells' properties, not its text or content controls. */
export function insertRows(
  open: OpenDocument,
  like: Element,
  where: "Before" | "After",
  count: number,
  values?: readonly (readonly string[])[],
): Element[] {
  assertEditable(open, like);
  const table = tableOf(like);
  assertCellsReachable(table);
  if (!Number.isInteger(count) || count < 1) throw new WordError("InvalidArgument", "rowCount");
  const width = cellsOf(like).length;
  if (values?.some((row) => row.length > width))
    throw new WordError("InvalidArgument", "A row of values is longer than the row.");
  if (values !== undefined) throw new WordError("NotSimulated", "insertRows with values");
  assertNotRepeated(like);
  const outermost = rowHolder(like);
  const rows = Array.from({ length: count }, () => rowLike(like));
  const anchor = where === "After" ? outermost.nextSibling : outermost;
  if (outermost.parentNode !== null) for (const row of rows) putRow(open, row, outermost.parentNode, anchor);
  return rows;
}

export function deleteRow(open: OpenDocument, row: Element): void {
  assertEditable(open, row);
  const table = tableOf(row);
  assertCellsReachable(table);
  if (rowsOf(table).length === 1) throw new WordError("NotSettled", "Deleting the last row of a table");
  assertNotRepeated(row);
  assertTakable(open, row);
  takeRow(open, row, rowHolder(row));
}

/** A repeating section makes its own rows: nobody knows what becomes of one that comes or goes otherwise. */
export function assertNotRepeated(row: Element): void {
  const table = tableOf(row);
  const round = controlsRound(row).filter((each) => ancestor(each, "tbl") === table);
  if (round.some((each) => kindOf(each) === "RepeatingSection"))
    throw new WordError("NotSettled", "Inserting or deleting rows of a repeating section");
}

/** The row, or the row-level control that holds nothing but it. */
export function rowHolder(row: Element): Element {
  let at = row;
  for (;;) {
    const content = at.parentNode;
    const control = content?.parentNode ?? null;
    if (content === null || !isW(content, "sdtContent") || !(control instanceof Element)) return at;
    if (through(content, "tr").length !== 1) return at;
    at = control;
  }
}

/** An empty row in the looks of another. */
export function rowLike(row: Element): Element {
  const made = make(row, "tr");
  for (const name of ["tblPrEx", "trPr"]) {
    const properties = child(row, name);
    if (properties === undefined) continue;
    const copy = withoutMarks(properties.cloneNode(true)); // a clone of an Element is an Element
    child(copy, "tblHeader")?.remove();
    if (copy.childNodes.length > 0) made.appendChild(copy);
  }
  for (const cell of cellsOf(row)) {
    const properties = child(cell, "tcPr");
    const paragraph = make(row, "p");
    const first = descendants(cell, "p")[0];
    const looks = first === undefined ? undefined : child(first, "pPr");
    if (looks !== undefined) {
      const copy = withoutMarks(looks.cloneNode(true)); // a clone of an Element is an Element
      for (const name of ["numPr", "sectPr"]) child(copy, name)?.remove();
      if (copy.childNodes.length > 0) paragraph.appendChild(copy);
    }
    made.appendChild(
      make(row, "tc", {}, [
        ...(properties === undefined ? [] : [withoutMarks(properties.cloneNode(true))]),
        paragraph,
      ]),
    );
  }
  return made;
}

/** `w:vMerge` of a cell that is merged with those above or below it. */
export function mergeOf(cell: Element): Element | undefined {
  const properties = child(cell, "tcPr");
  return properties === undefined ? undefined : child(properties, "vMerge");
}

function spanOf(cell: Element): number {
  const properties = child(cell, "tcPr");
  return Number((properties === undefined ? undefined : attribute(child(properties, "gridSpan"))) ?? "1");
}

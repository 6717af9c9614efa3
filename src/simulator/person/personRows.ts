import type { Element } from "slimdom";
import { remove } from "../edits/anchors";
import { putRow, putRun, takeRow } from "../edits/changes";
import { controlsIn, propertiesOf } from "../document/controls";
import { assertEditable, refusedBy } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { tracksChanges } from "../package/settings";
import { assertNotRepeated, cellsOf, mergeOf, rowHolder, rowLike, rowsOf } from "../document/tables";
import { looksAtEnd, makeRun } from "../document/text";
import { attribute, child, descendants, through } from "../package/wml";
import { WordError } from "../wordError";

/** Insert row above or below: the new row has the looks of the one that the cursor is in, and none of its words or controls. */
export function insertRowBeside(
  open: OpenDocument,
  like: Element,
  where: "above" | "below",
  texts: readonly string[],
): void {
  assertEditable(open, like);
  assertNotRepeated(like);
  if (cellsOf(like).some((cell) => mergeOf(cell) !== undefined))
    throw new WordError("NotSettled", "A new row beside one with merged cells");
  const outermost = rowHolder(like);
  const row = rowLike(like);
  const cells = cellsOf(row);
  if (texts.length > cells.length)
    throw new WordError("InvalidArgument", "More texts than the row has cells.");
  if (outermost.parentNode !== null)
    putRow(open, row, outermost.parentNode, where === "below" ? outermost.nextSibling : outermost);
  texts.forEach((text, index) => {
    const [paragraph] = through(cells[index] ?? row, "p");
    if (text !== "" && paragraph !== undefined)
      putRun(open, makeRun(paragraph, text, looksAtEnd(paragraph)), paragraph, null);
  });
}

/** Delete row: with its last row a table goes. A control in it that cannot be deleted keeps it. */
export function deleteRowOf(open: OpenDocument, table: Element, row: Element): void {
  assertEditable(open, row);
  assertNotRepeated(row);
  const locks = controlsIn(row).map((each) => attribute(child(propertiesOf(each), "lock")) ?? "");
  if (locks.some((lock) => lock === "sdtLocked" || lock === "sdtContentLocked"))
    throw refusedBy(open, "The row holds a content control that cannot be deleted.");
  if (tracksChanges(open.docx) || rowsOf(table).length > 1) takeRow(open, row, rowHolder(row));
  else remove(open, [table]);
}

/** A row of a table of the body, both counted in document order from 0. Throws ItemNotFound. */
export function rowAt(
  open: OpenDocument,
  table: number,
  row: number,
): { readonly table: Element; readonly row: Element } {
  const found = descendants(open.body, "tbl")[table];
  const inside = found === undefined ? undefined : rowsOf(found)[row];
  if (found === undefined || inside === undefined)
    throw new WordError("ItemNotFound", `No row ${String(row)} in table ${String(table)}.`);
  return { table: found, row: inside };
}

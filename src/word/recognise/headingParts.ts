import { isBadHead, isGoodHead } from "./columnHeads";
import { isTicks, looksOf, weights, type Looks } from "./evidenceOfBox";
import type { FormCell, FormDocument, FormRow } from "../read/formDocument";
import { headed } from "./headings";
import { isAdvicePrompt } from "./labels";
import { cellIn, isGutter, rowsAbove, rowsBelow, topOf } from "./neighbours";

/**
 * What stands in a row under a heading that is merged over several of its cells: the one for options; "label" where the row only
 * says what stands in it or in the rows below; undefined where nothing tells which cell is meant.
 */
export function partForOptions(
  document: FormDocument,
  heading: FormCell,
  row: FormRow,
): FormCell | "label" | undefined {
  const cells = row.cells.filter((cell) => isInside(cell, heading) && !isGutter(cell));
  if (cells.length < 2 || cells.some(({ text }) => headed(text) !== undefined)) return undefined;
  const parts = cells.filter((cell) => !isTicks(document, cell));
  const underHead = parts.filter((cell) => isGoodHead(headOver(document, heading, cell)));
  if (underHead.length > 0) return underHead.length === 1 ? underHead[0] : undefined;
  const room = roomByLabel(document, heading, parts);
  if (room !== undefined) return saysOptions(parts[0]) ? room : "label";
  const open = parts.filter(({ text }) => !/^\p{L}[^:\n]{0,40}:\s*$/u.test(text));
  if (open.length === 1 && parts.length > 1) return open[0];
  return parts.every(isLabel) ? "label" : undefined;
}

/**
 * How the box of a heading looks that is merged down beside rows with a label each: beside the one label that says options, or
 * the one that says nothing else where the others do. None where the labels part the area itself.
 */
export function partBesideMerged(
  document: FormDocument,
  heading: FormCell,
  isHeading: (cell: FormCell) => boolean,
): Looks | undefined {
  const table = document.tables[heading.table];
  if (table === undefined || !heading.startsMerge) return undefined;
  const parts = [table.rows[heading.row], ...rowsBelow(table, heading.row)].flatMap((row) => {
    const isPart = row?.cells.some((each) => topOf(document, each) === heading) === true;
    const [label, cell, ...more] = isPart ? row.cells.filter((each) => isBehind(each, heading)) : [];
    return label === undefined || cell === undefined || more.length > 0 ? [] : [{ label, cell }];
  });
  if (parts.length < 2 || !parts.every(({ label }) => isLabel(label))) return undefined;
  const ofOptions = parts.filter(({ label }) => isGoodHead(label.text));
  const unclear = parts.filter(({ label }) => !isBadHead(label.text));
  const [only, ...others] = ofOptions.length > 0 ? ofOptions : unclear;
  if (only === undefined || others.length > 0) return undefined;
  const looks = looksOf(document, heading, only.cell, isHeading);
  // A label that no other area has can be a part of this one ("Criminal options").
  const isSure = ofOptions.length > 0 && saidIn(document, only.label.text) > 1;
  return isSure
    ? { ...looks, score: looks.score + weights.goodHead }
    : { ...looks, strangeHead: only.label.text };
}

function isBehind(cell: FormCell, { gridEnd }: FormCell): boolean {
  return cell.gridStart >= gridEnd && !isGutter(cell);
}

/** Whether a label tells that options stand beside it. */
function saysOptions(label: FormCell | undefined): boolean {
  return label !== undefined && (isAdvicePrompt(label.text) || isGoodHead(label.text));
}

/** Of two cells, a label and room beside it, the room; undefined where both may be heads. */
function roomByLabel(
  document: FormDocument,
  heading: FormCell,
  [left, right, ...more]: readonly FormCell[],
): FormCell | undefined {
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  if (!isLabel(left) && !isAdvicePrompt(left.text)) return undefined;
  const isPrinted = ({ text }: FormCell): boolean => saidIn(document, text) >= 3;
  const isRoom =
    right.text === "" || !(isPrinted(left) ? isPrinted(right) : isHead(document, heading, right));
  return isRoom ? right : undefined;
}

/** Whether a text beside another is a head of its own: it says what no option does, or stands over room. */
function isHead(document: FormDocument, heading: FormCell, cell: FormCell): boolean {
  const next = document.tables[cell.table]?.rows[cell.row + 1];
  const below = next?.cells.find((each) => isInside(each, heading));
  return isLabel(cell) && (isBadHead(cell.text) || (isGoodHead(cell.text) && below?.text === ""));
}

function isInside(cell: FormCell, { gridStart, gridEnd }: FormCell): boolean {
  return cell.gridStart >= gridStart && cell.gridEnd <= gridEnd;
}

function isLabel({ text, controls }: FormCell): boolean {
  return text !== "" && text.length <= 60 && !text.includes("\n") && controls.length === 0;
}

/** What stands over a cell in a row of heads under its heading; "" where there is none. */
function headOver(document: FormDocument, heading: FormCell, cell: FormCell): string {
  const table = document.tables[cell.table];
  for (const row of table === undefined ? [] : rowsAbove(table, cell.row)) {
    if (row.row <= heading.row) break;
    const inside = row.cells.filter((each) => isInside(each, heading) && !isGutter(each));
    const isHeadRow = inside.length > 1 && inside.every(isLabel);
    if (isHeadRow && roomByLabel(document, heading, inside) === undefined)
      return cellIn(row, cell)?.text ?? "";
  }
  return "";
}

const counts = new WeakMap<FormDocument, ReadonlyMap<string, number>>();

/** How many cells of a document say the same: what stands in several is printed. */
function saidIn(document: FormDocument, text: string): number {
  const known = counts.get(document) ?? counted(document);
  counts.set(document, known);
  return known.get(text) ?? 0;
}

function counted(document: FormDocument): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rows } of document.tables)
    for (const { cells } of rows) for (const { text } of cells) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

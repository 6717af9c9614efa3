import type { Doubt } from "./certainty";
import type { FormCell, FormDocument, FormRow } from "../read/formDocument";
import { headedPerhaps, isAdviceRow } from "./headings";
import {
  fieldLabelled,
  isAdvicePrompt,
  isBagHeading,
  isPublishedPrompt,
  serviceLineIn,
  soundsLikeAdvice,
} from "./labels";
import { cellIn, isGutter, rowsBelow, topOf } from "./neighbours";

/** The box of a heading, and what leaves doubt about it. */
export type BoxFound = { readonly cell: FormCell; readonly doubt?: Doubt };

/**
 * The box that a heading is over or beside: the cell below in the same columns, lines of advice passed over, or the one to the
 * right where the table is built so. Undefined where both are as likely: no answer is better than one in the wrong box.
 * `headings` are those of the row, `isHeading` tells those of the rows below.
 */
export function boxHeadedBy(
  document: FormDocument,
  heading: FormCell,
  headings: readonly FormCell[],
  isHeading: (cell: FormCell) => boolean,
): BoxFound | undefined {
  const rights = headings.map((cell) => rightBox(document, cell, headings));
  const right = rightBox(document, heading, headings);
  const below = standsInBox(document, heading) ? undefined : boxBelow(document, heading, headings, isHeading);
  if (right === undefined || rights.some((box) => box === undefined)) return below;
  if (below === undefined || right.startsMerge) return { cell: right };
  if (hasControl(right) !== hasControl(below.cell)) return hasControl(right) ? { cell: right } : below;
  const [narrow, wide] = [heading.width ?? Number.NaN, right.width ?? Number.NaN];
  const isBelowRoomy = hasRoom(document, below.cell);
  if (isBelowRoomy && !hasRoom(document, right)) return { cell: below.cell, doubt: { kind: "below" } };
  if (wide >= narrow * 1.2) return { cell: right };
  if (narrow >= wide * 1.2) return { cell: below.cell, doubt: { kind: "below" } };
  if (headedPerhaps(right.text) !== undefined) return { cell: below.cell, doubt: { kind: "below" } };
  return hasRoom(document, right) && !isBelowRoomy ? { cell: right, doubt: { kind: "beside" } } : undefined;
}

/** Whether a heading stands at the top of a cell made to be written in: the row below is not its box. */
function standsInBox(document: FormDocument, { table, row, paragraphs }: FormCell): boolean {
  return paragraphs.length > 3 || (document.tables[table]?.rows[row]?.height ?? 0) >= 1200;
}

/** The next cell of the row that is neither gutter nor line of advice; undefined where that is another heading. */
function rightBox(
  document: FormDocument,
  heading: FormCell,
  headings: readonly FormCell[],
): FormCell | undefined {
  const row = document.tables[heading.table]?.rows[heading.row];
  const cells = (row?.cells ?? []).slice(heading.cell + 1).filter((cell) => !isGutter(cell));
  const box = cells.find((cell) => !isPublishedPrompt(cell.text)) ?? cells[0];
  return box === undefined || headings.includes(box) ? undefined : topOf(document, box);
}

type Candidate = { readonly cell: FormCell; readonly row: FormRow };

function boxBelow(
  document: FormDocument,
  heading: FormCell,
  headings: readonly FormCell[],
  isHeading: (cell: FormCell) => boolean,
): BoxFound | undefined {
  const under = candidatesBelow(document, heading, isHeading);
  const own = under.filter(
    ({ cell, row }) => !headings.some((other) => other !== heading && cellIn(row, other) === cell),
  );
  const candidates = own.length > 0 ? own : under.slice(0, 1);
  const boxes = candidates.slice(candidates.findIndex((each, at) => !isPassedOver(each, candidates[at + 1])));
  const next = boxes.findIndex((each, at) => at > 0 && boxes[at + 1] !== undefined && isLikeHeading(each));
  if (next === -1) return boxAmong(boxes, headings);
  // A heading that nobody knows, with its own box under it. What says nothing above it is no line of advice.
  const found = boxAmong(boxes.slice(0, next), headings);
  return found === undefined || found.cell.text === "" ? found : { doubt: { kind: "rows" }, ...found };
}

/** Which of the rows under a heading is the one to write in. */
function boxAmong(boxes: readonly Candidate[], headings: readonly FormCell[]): BoxFound | undefined {
  const [first, second] = boxes;
  if (first === undefined || second === undefined)
    return first && isOnlyAdvice(first) ? undefined : first && { cell: first.cell };
  const withControl = boxes.find(({ cell }) => hasControl(cell));
  if (withControl !== undefined) return { cell: withControl.cell };
  const [box, other] = boxes.some(isRoomy) ? boxes.filter(isRoomy) : [first, second];
  if (box === undefined || other === undefined) return box && { cell: box.cell };
  return upperOrLower(box, other, headings);
}

/** Which of two rows that nothing marks is the one to write in. */
function upperOrLower(
  upper: Candidate,
  lower: Candidate,
  headings: readonly FormCell[],
): BoxFound | undefined {
  const uppers = cellsUnder(upper.row, headings, isAdviceHeading);
  const lowers = cellsUnder(lower.row, headings, isAdviceHeading);
  const bags = cellsUnder(upper.row, headings, (heading) => !isAdviceHeading(heading));
  const saysAll = uppers.length > 0 && uppers.every((cell) => cell.text !== "" && !isList(cell));
  const isSpoken = saysAll && uppers.every((cell) => soundsLikeAdvice(cell.text));
  // No advice stands under a "take with me" heading.
  const isAbove = saysAll && bags.length > 0 && bags.every((cell) => cell.text === "");
  if (isSpoken || isAbove) return { cell: lower.cell, doubt: { kind: "own-advice" } };
  const isAsLikely = saysAll && lowers.every((cell) => cell.text === "");
  return isAsLikely ? undefined : { cell: upper.cell, doubt: { kind: "rows" } };
}

/** Whether a cell reads as a heading does: one short line and, at most, lines of advice under it. */
function isLikeHeading({ cell }: Candidate): boolean {
  const [first = "", ...others] = cell.text.split("\n").filter((line) => line.trim() !== "");
  return first !== "" && first.length <= 60 && !hasControl(cell) && others.every(isAdvicePrompt);
}

/** Whether a row holds lines of advice; the last row above the next heading never does. */
function isPassedOver(candidate: Candidate, next: Candidate | undefined): boolean {
  if (next === undefined) return false;
  const nextIsMarked = isMarked(next) && !isMarked(candidate);
  return (
    isAdviceRow(candidate.row) ||
    (nextIsMarked && candidate.row.cells.some(({ text }) => isAdvicePrompt(text)))
  );
}

// Lines of advice and no room to write: the box that they belong to is somewhere else.
function isOnlyAdvice(candidate: Candidate): boolean {
  return isPublishedPrompt(candidate.cell.text) && !isMarked(candidate);
}

function isMarked(candidate: Candidate): boolean {
  return hasControl(candidate.cell) || isRoomy(candidate);
}

/** The cells below in the heading's columns, down to the next heading; merged cells once. */
function candidatesBelow(
  document: FormDocument,
  heading: FormCell,
  isHeading: (cell: FormCell) => boolean,
): Candidate[] {
  const table = document.tables[heading.table];
  const found: Candidate[] = [];
  if (table === undefined) return found;
  for (const row of rowsBelow(table, heading.row)) {
    const cell = cellIn(row, heading);
    const top = cell && topOf(document, cell);
    if (top === undefined || top === heading) continue;
    if (isHeading(top)) break;
    if (found.some((each) => !isAdviceRow(each.row)) && asksForElse(row)) break;
    if (found.at(-1)?.cell !== top) found.push({ cell: top, row });
    if (found.length === 12) break; // no form has its box so far down
  }
  return found;
}

function hasControl(cell: FormCell): boolean {
  return cell.controls.length > 0;
}

// A box to write in is high: by its row, or by empty lines.
function isRoomy({ cell, row }: Candidate): boolean {
  return cell.paragraphs.length > 1 || (row.height ?? 0) >= 800;
}

/** Whether a cell stands in a high row, or holds empty lines to write on. */
function hasRoom(document: FormDocument, cell: FormCell): boolean {
  const row = document.tables[cell.table]?.rows[cell.row];
  return row !== undefined && isRoomy({ cell, row });
}

/** Whether a row asks for details or holds a service line: another part of the form begins there. */
function asksForElse(row: FormRow): boolean {
  const details = new Set(row.cells.flatMap(({ text }) => (text === "" ? [] : (fieldLabelled(text) ?? []))));
  return (
    details.size >= 2 || row.cells.some(({ text }) => text !== "" && serviceLineIn(text)?.rest.trim() === "")
  );
}

function cellsUnder(
  row: FormRow,
  headings: readonly FormCell[],
  isMeant: (heading: FormCell) => boolean,
): readonly FormCell[] {
  return headings.filter(isMeant).flatMap((heading) => cellIn(row, heading) ?? []);
}

function isAdviceHeading(heading: FormCell): boolean {
  return !isBagHeading(heading.text);
}

// A list is what was written in a box.
function isList(cell: FormCell): boolean {
  return cell.paragraphs.some((paragraph) => paragraph.isListItem);
}

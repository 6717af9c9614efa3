import { isAdvicePrompt, isBagHeading, isPublishedPrompt } from "../plan/labels";
import type { FormCell, FormDocument, FormRow } from "./formDocument";
import { cellIn, isGutter, rowsBelow, topOf } from "./neighbours";

/**
 * The box that a heading is over or beside: the cell below in the same columns, lines of advice passed over, or the one to the
 * right where the table is built so. Undefined where both could be meant: no answer is better than one in the wrong box.
 * `headings` are those of the row, `isHeading` tells those of the rows below.
 */
export function boxHeadedBy(
  document: FormDocument,
  heading: FormCell,
  headings: readonly FormCell[],
  isHeading: (cell: FormCell) => boolean,
): FormCell | undefined {
  const rights = headings.map((cell) => rightBox(document, cell, headings));
  const right = rightBox(document, heading, headings);
  const below = standsInBox(document, heading) ? undefined : boxBelow(document, heading, headings, isHeading);
  if (right === undefined || rights.some((box) => box === undefined)) return below;
  if (below === undefined || right.startsMerge) return right;
  if (hasControl(right) !== hasControl(below)) return hasControl(right) ? right : below;
  const [narrow, wide] = [heading.width ?? 0, right.width ?? 0];
  if (wide >= narrow * 1.2) return right;
  return narrow >= wide * 1.2 ? below : undefined;
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
): FormCell | undefined {
  const candidates = candidatesBelow(document, heading, isHeading);
  const boxFrom = candidates.findIndex((candidate, at) => !isAdviceRow(candidate, candidates[at + 1]));
  const [first, second, ...others] = candidates.slice(boxFrom);
  if (first === undefined || second === undefined) return first?.cell;
  const boxes = [first, second, ...others];
  const marked = boxes.find(({ cell }) => hasControl(cell)) ?? boxes.find(isRoomy);
  if (marked !== undefined) return marked.cell;
  return looksLikeAdvice(first.row, second.row, headings) ? undefined : first.cell;
}

/** Whether a row holds lines of advice; the last row above the next heading never does. */
function isAdviceRow(candidate: Candidate, next: Candidate | undefined): boolean {
  if (next === undefined) return false;
  const nextIsMarked = isMarked(next) && !isMarked(candidate);
  return candidate.row.cells.some(
    ({ text }) =>
      isPublishedPrompt(text) ||
      /^\s*advice (on|about)\s*:/i.test(text) ||
      (nextIsMarked && isAdvicePrompt(text)),
  );
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

/** Whether a row that nothing marks as boxes may be advice in an agency's own words: text over an empty cell under each heading. */
function looksLikeAdvice(first: FormRow, second: FormRow, headings: readonly FormCell[]): boolean {
  const textUnder = (row: FormRow, heading: FormCell): string => cellIn(row, heading)?.text ?? "";
  const advice = headings.filter((heading) => !isBagHeading(heading.text));
  return (
    advice.length > 0 &&
    advice.every((heading) => textUnder(first, heading) !== "" && textUnder(second, heading) === "")
  );
}

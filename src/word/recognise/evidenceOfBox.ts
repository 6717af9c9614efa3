import { mayBeBox } from "./answerControl";
import { isAdvicePrompt, isPublishedPrompt } from "./labels";
import { captionAbove } from "./captions";
import type { FormCell, FormDocument, FormTable } from "../read/formDocument";
import { isBadHead, isGoodHead } from "./columnHeads";
import { headed, headedPerhaps } from "./headings";
import { cellIn, isGutter, rightOf, rowsAbove } from "./neighbours";

/** What tells of a cell whether it is a box. */
export type Mark =
  | "control"
  | "goodHead"
  | "badHead"
  | "room"
  | "blank"
  | "answer"
  | "list"
  | "wide"
  | "narrow"
  | "spansMore"
  | "asks"
  | "sameEverywhere"
  | "never"
  | "missing";

/** What speaks for a cell as the box of a heading, and what against. Each stands for forms that would be misread without it. */
export const weights: Readonly<Record<Mark, number>> = {
  control: 3,
  goodHead: 3,
  badHead: -3,
  room: 2,
  blank: 1,
  answer: 1,
  list: 1,
  wide: 1,
  narrow: -2,
  spansMore: -1,
  asks: -3,
  sameEverywhere: -3,
  never: -4,
  missing: -1,
};

/** How a cell looks that may be the box of a heading. */
export type Looks = {
  readonly cell: FormCell;
  /** It reads as the label of something else: nothing beyond it is the heading's. */
  readonly isLabel: boolean;
  /** No one writes an answer there: ticks alone, lines of advice without room, a table. */
  readonly isNever: boolean;
  readonly hasControl: boolean;
  /** It says what heads a box, and can be a heading of its own. */
  readonly mayBeHeading: boolean;
  readonly score: number;
  /** What stands over its column, where nobody knows what is written under that. */
  readonly strangeHead?: string;
};

/** What speaks for the cell beside or below a heading, and what against. `isHeading` tells the headings of its table. */
export function looksOf(
  document: FormDocument,
  heading: FormCell,
  cell: FormCell,
  isHeading: (cell: FormCell) => boolean,
): Looks {
  const { text } = cell;
  const isBeside = cell.row === heading.row;
  const head = isBeside ? headOver(document, cell, isHeading) : headOfRow(document, heading, cell);
  const hasControl = cell.controls.some((index) => isTextControl(document, index));
  const isWritable = hasControl || hasRoom(document, cell);
  const asks = asksFor(text);
  // Under a heading with a label for a part of it beside, the next part begins.
  const isByPart = !isBeside && [heading, cell].every((each) => asksFor(rightOf(document, each)?.text ?? ""));
  const looksAsHeading = !isWritable && text !== "" && cell.isShaded && heading.isShaded;
  // Beside a heading that is merged down stand the labels of its parts.
  const isOfPart = isBeside && heading.startsMerge && !cell.startsMerge && text !== "";
  const isBuiltAlike = isBeside && standsOverRoom(heading) && standsOverRoom(cell);
  const isLabel = looksAsHeading || isOfPart || isByPart || isBuiltAlike || (isBeside && asks && !isWritable);
  const isNever =
    isLabel ||
    cell.nestedTables.length > 0 ||
    isTicks(document, cell) ||
    isChoice(document, cell) ||
    (!isWritable && isPublishedPrompt(text));
  const mayBeHeading = text !== "" && (headed(text) !== undefined || headedPerhaps(text) !== undefined);
  const width = cell.width ?? Number.NaN;
  const marks: readonly (readonly [boolean, number])[] = [
    [isNever, weights.never],
    [hasControl, weights.control],
    [!hasControl && isWritable, weights.room],
    [true, text === "" ? weights.blank : weights.answer],
    [isList(cell), weights.list],
    [asks || (!isWritable && isAdvicePrompt(text)), weights.asks],
    [isBeside && mayBeHeading, weights.asks],
    [head !== undefined && isGoodHead(head), weights.goodHead],
    [head !== undefined && isBadHead(head), weights.badHead],
    [width < narrowest && !hasControl && (isBeside || width < (heading.width ?? 0) * 0.8), weights.narrow],
    [isBeside && width >= (heading.width ?? Number.NaN) * 1.2, weights.wide],
    [!isBeside && gridOf(cell) > gridOf(heading), weights.spansMore],
  ];
  const score = marks.reduce((sum, [isSo, weight]) => sum + (isSo ? weight : 0), 0);
  const isStrange = head !== undefined && !isGoodHead(head) && !isBadHead(head);
  return { cell, isLabel, isNever, hasControl, mayBeHeading, score, ...(isStrange && { strangeHead: head }) };
}

function asksFor(text: string): boolean {
  return /^\p{L}[^:\n]{1,40}:$/u.test(text.trim());
}

/** What stands at the left of a cell's row, where no heading is over that: it tells what the row is for. */
function headOfRow(document: FormDocument, heading: FormCell, cell: FormCell): string | undefined {
  const rows = document.tables[cell.table]?.rows;
  const [corner, head] = [rows?.[heading.row]?.cells[0], rows?.[cell.row]?.cells[0]];
  const isHead = corner !== undefined && corner !== heading && headed(corner.text) === undefined;
  return isHead && head !== cell && head !== undefined && head.text !== "" && head.text.length <= 60
    ? head.text
    : undefined;
}

// About 28 mm: room for a tick, a date or a score, and none for a sentence.
const narrowest = 1600;

function gridOf({ gridStart, gridEnd }: FormCell): number {
  return gridEnd - gridStart;
}

/** What stands over a cell's column above the first of the headings, where that row is a head and no heading. */
function headOver(
  document: FormDocument,
  cell: FormCell,
  isHeading: (cell: FormCell) => boolean,
): string | undefined {
  const table = document.tables[cell.table];
  if (table === undefined) return undefined;
  const asks = instructionOver(document, table, cell.row);
  if (asks !== undefined) return asks;
  for (const row of rowsAbove(table, cell.row)) {
    if (row.cells.some(isHeading)) continue;
    const over = cellIn(row, cell);
    const said = row.cells.filter((each) => !isGutter(each));
    // A row of an area that nobody knows has blank cells; a head says something over each column, save the one of the areas.
    const [corner, ...heads] = said;
    const isBare = corner?.text === "" && corner.mergedInto === undefined && heads.length > 1;
    const isHead =
      heads.length > 0 &&
      (isBare ? heads : said).every(({ text }) => text !== "" && text.length <= 60 && !isOfOne.test(text));
    if (isHead && over !== undefined) return over.text;
  }
  const before = document.tables[cell.table - 1];
  // The head of the table before stands over its headings; what else it says is no head.
  const first = before?.rows.find(({ cells }) => cells.some(({ text }) => headed(text) !== undefined));
  return before !== undefined && first !== undefined && goesOn(before, table)
    ? headOver(document, { ...cell, table: before.index, row: first.row }, isHeading)
    : undefined;
}

/** A number, a date or an address for mail, as a row of a list has for the one that it is about. A head has none. */
const isOfOne = /\d([\s()-]?\d){5}|\d\/\d{1,2}\/\d|\S@\S/;

/** Whether a table goes on with what a table before it began: nothing stands between them, and their columns are the same. */
function goesOn(before: FormTable, table: FormTable): boolean {
  const edges = ({ rows }: FormTable): string =>
    (rows.at(-1)?.cells ?? []).map(({ gridEnd }) => gridEnd).join();
  return table.start - before.end <= 1 && before.level === table.level && edges(before) === edges(table);
}

/** What the line above a table, or a row of it that is one cell, asks to be done with all that stands under it. */
function instructionOver(document: FormDocument, table: FormTable, row: number): string | undefined {
  const bands = [...rowsAbove(table, row)].flatMap(({ cells: [cell, ...others] }) =>
    cell === undefined || others.length > 0 ? [] : [cell.text],
  );
  return [...bands, captionAbove(document, table) ?? ""].find((text) =>
    /\b(scores?|tick|initial|rate|rag|circle)\b.*\b(each|all|the|any|areas?|boxes|and date|from)\b|\b(and|please) (initial|tick|score|sign)\b/i.test(
      text,
    ),
  );
}

/** Whether a cell holds nothing but ticks and their words: check boxes, drawn boxes, a printed choice ("Yes / No", "H / M / L"). */
export function isTicks(document: FormDocument, cell: FormCell): boolean {
  if (cell.controls.some((index) => isTextControl(document, index))) return false;
  const hasTicks =
    cell.controls.some((index) => document.controls[index]?.kind === "checkBox") ||
    /[\u2610-\u2612\u25a1\u25a2]/u.test(cell.text);
  if (!hasTicks) return isPrintedChoice(cell.text);
  return (
    cell.text.split("\n").every((line) => line.trim() === "" || line.length <= 80) && blankLines(cell) === 0
  );
}

/** Whether a cell holds nothing but a list to choose from, or a date to pick, on its one line. */
function isChoice(document: FormDocument, cell: FormCell): boolean {
  const kinds = cell.controls.map((index) => document.controls[index]?.kind);
  return (
    kinds.length > 0 &&
    cell.paragraphs.length === 1 &&
    kinds.every((kind) => kind === "dropDown" || kind === "date")
  );
}

/** Whether a text is a choice to be marked by hand and no answer: "Yes / No", "H / M / L", "Y/N". */
function isPrintedChoice(text: string): boolean {
  return /^\s*(y(es)?\s*[/|]\s*no?|h(igh)?\s*[/|,]\s*m(ed(ium)?)?\s*[/|,]\s*l(ow)?|r(ed)?\s*[/|,]\s*a(mber)?\s*[/|,]\s*g(reen)?|l(ow)?\s*[/|,]\s*m(ed(ium)?)?\s*[/|,]\s*h(igh)?|1\s*[/–-]\s*\d0?)(\s*[/|]\s*n\s*\/?\s*a)?\s*$/iu.test(
    text,
  );
}

/** Whether a cell holds one line with room under it, as a heading and its box in one cell do. */
export function standsOverRoom({ paragraphs, controls }: FormCell): boolean {
  const [first, ...below] = paragraphs;
  const isLine = first !== undefined && first.text.trim() !== "" && first.text.length <= 60;
  return isLine && controls.length === 0 && below.length > 0 && below.every(({ text }) => text.trim() === "");
}

function blankLines(cell: FormCell): number {
  return cell.paragraphs.filter(
    ({ text, pieces }) => text.trim() === "" && pieces.every(({ controls }) => controls.length === 0),
  ).length;
}

function isTextControl(document: FormDocument, index: number): boolean {
  const control = document.controls[index];
  return mayBeBox(control) && control?.kind !== "checkBox";
}

/** Whether a cell stands in a high row, or holds empty lines to write on. */
function hasRoom(document: FormDocument, cell: FormCell): boolean {
  const height = document.tables[cell.table]?.rows[cell.row]?.height ?? 0;
  return cell.paragraphs.length > 1 || height >= 800 || cell.startsMerge;
}

// A list is what was written in a box.
export function isList(cell: FormCell): boolean {
  return cell.paragraphs.some((paragraph) => paragraph.isListItem);
}

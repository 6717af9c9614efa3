import type { AdviceKey } from "../../plan/form";
import type { FormCell, FormDocument, FormRow, FormTable } from "../read/formDocument";
import {
  adviceHeaded,
  advicePerhaps,
  fieldLabelled,
  isAdvicePrompt,
  isBagHeading,
  isPublishedPrompt,
} from "./labels";
import { aboveOf, leftOf } from "./neighbours";

/** A cell that reads as the heading of an advice box or a "take with me" box. */
export type Heading = { readonly key: AdviceKey | "bag"; readonly cell: FormCell };

/**
 * The cells of a table that read as headings. Where some of them are shaded, as headings are, the others are answers. `isFree`
 * tells the rows that no other part of the form has taken.
 */
export function headingsIn(table: FormTable, isFree: (row: number) => boolean): readonly Heading[] {
  const headings = table.rows.flatMap((row) => (row.isDeleted || !isFree(row.row) ? [] : headingsOf(row)));
  const shaded = headings.filter((heading) => heading.cell.isShaded);
  if (shaded.length < 2) return headings;
  return headings.filter((heading) => shaded.includes(heading) || isAmongStacked(table, heading, shaded));
}

/**
 * Whether a heading that is not shaded stands in a column of those that are, between two of them with one box beside each: no
 * other heads what it heads. Where the boxes stand below, it is an answer.
 */
function isAmongStacked(table: FormTable, { key, cell }: Heading, shaded: readonly Heading[]): boolean {
  const isBesideBox = (row: number): boolean => {
    const [left, right, ...others] = table.rows[row]?.cells ?? [];
    return left?.cell === cell.cell && right?.isShaded === false && others.length === 0;
  };
  const isHeaded = (row: number): boolean =>
    isBesideBox(row) && shaded.some((each) => each.cell.row === row && each.cell.cell === cell.cell);
  return (
    shaded.every((each) => each.key !== key) &&
    isHeaded(cell.row - 1) &&
    isBesideBox(cell.row) &&
    isHeaded(cell.row + 1)
  );
}

/**
 * Leaves out answers that read as headings ("Housing" in the box for support): straight under or beside another heading, and
 * saying what a heading with no such neighbour says as well. `headings` are those of tables that stand together.
 */
export function withoutAnswers(document: FormDocument, headings: readonly Heading[]): readonly Heading[] {
  const cells = new Set(headings.map(({ cell }) => cell));
  const isHeading = (cell: FormCell | undefined): boolean => cell !== undefined && cells.has(cell);
  // Advice can stand with a heading, in its cell: that row is not passed over.
  const isAdvice = (row: FormRow): boolean => isAdviceRow(row) && !row.cells.some(isHeading);
  const isUnder = ({ cell }: Heading): boolean => isHeading(aboveOf(document, cell, isAdvice));
  const isBeside = ({ cell }: Heading): boolean => isHeading(leftOf(document, cell));
  const stacked = stackedTables(
    headings.filter((heading) => !isBeside(heading)),
    isUnder,
  );
  const follows = (heading: Heading): boolean => {
    if (stacked.has(heading.cell.table)) return isBeside(heading);
    return isUnder(heading) || (isBeside(heading) && besides(heading.cell, headings).size < 3);
  };
  const free = headings.filter((heading) => !follows(heading));
  const heads = new Set(free.map(({ key }) => key));
  return headings.filter(
    (heading) =>
      !isAmongBoxes(heading, headings) &&
      (free.includes(heading) || !heads.has(heading.key) || isAnotherBag(heading, headings)),
  );
}

/** Whether a heading stands alone in the row under three others and more: it is what someone wrote in a box of theirs. */
function isAmongBoxes({ cell }: Heading, headings: readonly Heading[]): boolean {
  const inRow = (row: number): number =>
    headings.filter((each) => each.cell.table === cell.table && each.cell.row === row).length;
  return inRow(cell.row) === 1 && inRow(cell.row - 1) >= 3;
}

/** The tables whose headings stand one under the other, with their boxes beside them. */
function stackedTables(
  headings: readonly Heading[],
  isUnder: (heading: Heading) => boolean,
): ReadonlySet<number> {
  const tables = new Set(headings.map(({ cell }) => cell.table));
  const isStacked = (table: number): boolean => {
    const inTable = headings.filter(({ cell }) => cell.table === table);
    return inTable.length >= 3 && inTable.filter(isUnder).length * 3 >= inTable.length * 2;
  };
  return new Set([...tables].filter(isStacked));
}

/** Whether a heading of a "take with me" box, which stands on the form four times, can be no answer. */
function isAnotherBag({ key, cell }: Heading, headings: readonly Heading[]): boolean {
  // "If I need to leave, I will try and take with me": no one writes that in a box.
  return key === "bag" && (cell.text.length > 30 || besides(cell, headings).size >= 3);
}

/** What the headings of a cell's row are for, its own among them. */
function besides({ table, row }: FormCell, headings: readonly Heading[]): ReadonlySet<Heading["key"]> {
  return new Set(
    headings.filter(({ cell }) => cell.table === table && cell.row === row).map(({ key }) => key),
  );
}

/** Whether a row holds published lines of advice. */
export function isAdviceRow(row: FormRow): boolean {
  return row.cells.some(({ text }) => isPublishedPrompt(text) || /^\s*advice (on|about)\s*:/i.test(text));
}

/** What a text heads; a heading says its words and, at most, lines of advice or ticks under them. */
export function headed(text: string): AdviceKey | "bag" | undefined {
  const words = withoutAdvice(text);
  return isBagHeading(words) ? "bag" : adviceHeaded(words);
}

/** What a text may head, in words that may mean something else. */
export function headedPerhaps(text: string): AdviceKey | undefined {
  return advicePerhaps(withoutAdvice(text));
}

function withoutAdvice(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => (line.length > longestWithTicks ? line : line.replace(ticks, "")));
  const [first = "", ...others] = lines.filter((line) => line.trim() !== "");
  return others.every(isAdvicePrompt) ? first : text;
}

// A longer line is no heading; to look for ticks in one of a million signs would take minutes.
const longestWithTicks = 400;

/** Boxes to tick, to the end of a line, that say what became of an area: "☐ Discussed  ☐ Not applicable". */
const ticks =
  /([\u2610-\u2612\u25a1\u25a2]\s*(y(es)?|no?|n\/?a|not (applicable|relevant|discussed|needed|now)|(advice |leaflet |information )?(discussed|declined|refused|offered|given|agreed|done|relevant|completed?|referred))\b[^\w\u2610-\u2612\u25a1\u25a2]*)+$/iu;

function headingsOf(row: FormRow): Heading[] {
  if (row.cells.some((cell) => fieldLabelled(cell.text) !== undefined)) return [];
  return row.cells.flatMap((cell) => {
    if (cell.mergedInto !== undefined || cell.text === "") return [];
    const key = headed(cell.text);
    return key === undefined ? [] : [{ key, cell }];
  });
}

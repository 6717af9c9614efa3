import { details } from "../../plan/details";
import type { FieldKey } from "../../plan/form";
import { textOf, type Cells, type Labels } from "./boxOfLabel";
import type { FormCell, FormDocument } from "../read/formDocument";
import { leftOf, rightOf } from "./neighbours";

/**
 * Whether a cell is one of several that hold parts of one answer, or one answer each: numbered ("1." beside "2."), masks ("DD"
 * beside "MM", "/  /" beside "/  /"), parted by strokes, under "Day", or a row of narrow blank cells for a sign each.
 */
export function isOneOfSeveral(search: Cells, box: FormCell, labels: Labels, key: FieldKey): boolean {
  const isPart = (cell: FormCell | undefined): boolean =>
    cell !== undefined &&
    !labels.has(cell) &&
    /^\s*(\d{1,2}\s?[.)]|[dmy]{1,4}|\/|[_.…]{0,9}\/\s{0,9}[_.…]{0,9}\/[_.…]{0,9})\s*$/i.test(
      textOf(search, cell),
    );
  const isNumbered = isPart(box) && [rightOf, leftOf].some((next) => isPart(next(search.document, box)));
  const isParted = /^\s*([/–-]|to)\s*$/i.test(rightOf(search.document, box)?.text ?? "");
  const isOfDate = details[key].kind === "date";
  return (
    isNumbered ||
    isParted ||
    (isOfDate && isOfDay(search.document, box)) ||
    isForOneSign(search, box, labels, isOfDate)
  );
}

/** Whether a cell stands over or under a word for the day alone. */
function isOfDay({ tables }: FormDocument, { table, gridStart, gridEnd }: FormCell): boolean {
  const cells = tables[table]?.rows.flatMap((row) => row.cells) ?? [];
  return cells.some(
    (cell) =>
      cell.gridStart === gridStart && cell.gridEnd === gridEnd && /^\W*(day|dd?)\W*$/i.test(cell.text),
  );
}

/** Whether a blank cell is the first of three and more of its width in its row that have room for a few signs, up to the next label. */
function isForOneSign(search: Cells, box: FormCell, labels: Labels, isOfDate: boolean): boolean {
  const cells: FormCell[] = [];
  for (
    let next: FormCell | undefined = box;
    next?.text === "" && next.controls.length === 0 && !labels.has(next);
    next = rightOf(search.document, next)
  )
    cells.push(next);
  const widths = cells.flatMap(({ width }) => width ?? []);
  const isAlike = widths.length === 0 || Math.max(...widths) - Math.min(...widths) <= unevenness;
  const areWithin = (room: number): boolean => cells.every(({ width }) => (width ?? room) < room);
  const areNarrow = cells.length >= 3 && areWithin(roomForSigns);
  // A row with one question leaves blank the columns of other labels as well.
  const areOfDate = cells.length === 3 && areWithin(roomForMonth) && !cells.some(isUnderLabel(labels));
  return isAlike && (areNarrow || (isOfDate && (figuresOfDate.has(cells.length) || areOfDate)));
}

function isUnderLabel(labels: Labels): (cell: FormCell) => boolean {
  return ({ table, gridStart }) =>
    [...labels.keys()].some((label) => label.table === table && label.gridStart === gridStart);
}

// In twips: what rounding leaves, and about 14 and 21 mm.
const unevenness = 60;
const roomForSigns = 800;
const roomForMonth = 1200;

const figuresOfDate: ReadonlySet<number> = new Set([6, 8]);

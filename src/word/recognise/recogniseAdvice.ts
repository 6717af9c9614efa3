import type { AdviceKey } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import type { Doubt } from "./certainty";
import type { FormCell, FormDocument } from "../read/formDocument";
import { boxHeadedBy } from "./headedBox";
import { boxesPerhaps } from "./headedPerhaps";
import { headingsIn, withoutAnswers, type Heading } from "./headings";
import { isPublishedPrompt } from "./labels";
import { runsOf } from "./neighbours";

/** A box found by its heading. */
export type HeadedBox = {
  readonly key: AdviceKey | "bag";
  readonly heading: FormCell;
  readonly box: FormCell;
  readonly doubt?: Doubt;
};

/** The boxes found by their headings, and the headings of the form whose boxes could not be told. */
export type HeadedBoxes = { readonly boxes: readonly HeadedBox[]; readonly boxless: readonly Heading[] };

/**
 * Finds the options-and-advice boxes and the "take with me" boxes of the tables by their headings. A document can hold other
 * tables with such words ("Children", "Housing"). So tables that stand together count when they have two boxes and a mark of
 * the form (a "take with me" box, general safety planning, separating, a published line of advice), or two headings that
 * tables with a mark lack. `isFree` tells the rows that no other part of the form has taken.
 */
export function headedBoxesIn(
  document: FormDocument,
  isFree: (table: number, row: number) => boolean,
): HeadedBoxes {
  const headings = document.tables.map((table) => headingsIn(table, (row) => isFree(table.index, row)));
  const tables = headings.flatMap((found, at) => (found.length > 0 ? [at] : []));
  const runs = runsOf(document, tables).map((run): Run => {
    const all = run.flatMap((at) => headings[at] ?? []);
    const sure = withoutAnswers(document, all);
    return { headings: sure, boxes: run.flatMap((at) => headedBoxesOf(document, headingsOfTable(sure, at))) };
  });
  const sure = believed(
    document,
    runs.map(({ boxes }) => boxes),
  );
  const boxes = sure.flatMap((run) => [...run, ...boxesPerhaps(document, run, missing(sure.flat()), isFree)]);
  const known = new Set(boxes.map(({ key }) => key));
  const boxless = runs
    .filter((run) => sure.includes(run.boxes) || isMarked(run.headings))
    .flatMap((run) => run.headings.filter(({ key }) => !known.has(key)));
  return { boxes, boxless };
}

type Run = { readonly headings: readonly Heading[]; readonly boxes: readonly HeadedBox[] };

/** Whether headings are the form's, though no box of theirs could be told. */
function isMarked(headings: readonly Heading[]): boolean {
  const keys = new Set(headings.map(({ key }) => key));
  return keys.size >= 2 && (keys.has("bag") || keys.has("general") || keys.has("separating"));
}

function missing(found: readonly HeadedBox[]): ReadonlySet<AdviceKey> {
  return new Set(adviceKeys.filter((key) => !found.some((each) => each.key === key)));
}

/** The runs that are the form's and no other paper's. */
function believed(
  document: FormDocument,
  runs: readonly (readonly HeadedBox[])[],
): readonly (readonly HeadedBox[])[] {
  const marked = runs.filter((run) => run.length >= 2 && run.some((found) => isMark(document, found)));
  const known = new Set(marked.flat().map(({ key }) => key));
  const others = new Set<readonly HeadedBox[]>();
  for (const run of runs
    .filter((each) => !marked.includes(each))
    .sort((a, b) => keysOf(b).size - keysOf(a).size)) {
    const keys = keysOf(run);
    if (keys.size < 2 || [...keys].some((key) => known.has(key))) continue;
    others.add(run);
    for (const key of keys) known.add(key);
  }
  return runs.filter((run) => marked.includes(run) || others.has(run));
}

function headedBoxesOf(document: FormDocument, headings: readonly Heading[]): HeadedBox[] {
  const found: HeadedBox[] = [];
  const sure = new Set<FormCell>();
  // From the bottom up: what heads nothing is no heading when the box of the one above is looked for.
  for (const { key, cell } of [...headings].reverse()) {
    const inRow = headings.filter((heading) => heading.cell.row === cell.row).map((heading) => heading.cell);
    const box = boxHeadedBy(document, cell, inRow, (other) => sure.has(other));
    // A heading without a box, or an answer that reads as one: nothing tells which.
    if (
      box === undefined ||
      box.cell.nestedTables.length > 0 ||
      headings.some((other) => other.cell === box.cell)
    )
      continue;
    sure.add(cell);
    found.unshift({ key, heading: cell, box: box.cell, doubt: box.doubt });
  }
  return found;
}

function headingsOfTable(headings: readonly Heading[], table: number): Heading[] {
  return headings.filter(({ cell }) => cell.table === table);
}

function keysOf(run: readonly HeadedBox[]): ReadonlySet<AdviceKey | "bag"> {
  return new Set(run.map(({ key }) => key));
}

function isMark(document: FormDocument, { key, heading, box }: HeadedBox): boolean {
  if (key === "bag" || key === "general" || key === "separating") return true;
  const rows = document.tables[heading.table]?.rows.slice(heading.row, box.row + 1) ?? [];
  return rows.some((row) => row.cells.some((cell) => isPublishedPrompt(cell.text)));
}

import type { AdviceKey } from "../plan/form";
import { isPublishedPrompt } from "../plan/labels";
import type { FormCell, FormDocument, FormTable } from "./formDocument";
import { boxHeadedBy } from "./headedBox";
import { headingsIn } from "./headings";
import { runsOf } from "./neighbours";

/** A box found by its heading. */
export type HeadedBox = {
  readonly key: AdviceKey | "bag";
  readonly heading: FormCell;
  readonly box: FormCell;
};

/**
 * Finds the options-and-advice boxes and the "take with me" boxes of the tables by their headings. A document can hold other
 * tables with such words ("Children", "Housing"). So tables that stand together count when they bear a mark of the form (a
 * "take with me" box, general safety planning, separating, a published line of advice); or, with two headings that those
 * lack. `isFree` tells the rows that no other part of the form has taken.
 */
export function headedBoxesIn(
  document: FormDocument,
  isFree: (table: number, row: number) => boolean,
): readonly HeadedBox[] {
  const tables = document.tables.map((table) =>
    headedBoxesOf(document, table, (row) => isFree(table.index, row)),
  );
  const runs = runsOf(
    document,
    tables.flatMap((found, at) => (found.length > 0 ? [at] : [])),
  ).map((run) => run.flatMap((at) => tables[at] ?? []));

  const marked = runs.filter((run) => run.some((found) => isMark(document, found)));
  const known = new Set(marked.flat().map(({ key }) => key));
  const others = runs
    .filter((run) => !marked.includes(run))
    .sort((a, b) => keysOf(b).size - keysOf(a).size)
    .filter((run) => {
      const keys = keysOf(run);
      const isNew = keys.size >= 2 && [...keys].every((key) => !known.has(key));
      if (isNew) for (const key of keys) known.add(key);
      return isNew;
    });
  return runs.filter((run) => marked.includes(run) || others.includes(run)).flat();
}

function headedBoxesOf(
  document: FormDocument,
  table: FormTable,
  isFree: (row: number) => boolean,
): HeadedBox[] {
  const headings = headingsIn(table, isFree);
  const found: HeadedBox[] = [];
  const sure = new Set<FormCell>();
  // From the bottom up: an answer such as "Housing" heads nothing, and so is known for no heading when its own box is looked for.
  for (const { key, cell } of [...headings].reverse()) {
    const inRow = headings.filter((heading) => heading.cell.row === cell.row).map((heading) => heading.cell);
    const box = boxHeadedBy(document, cell, inRow, (other) => sure.has(other));
    if (box === undefined || box.nestedTables.length > 0) continue;
    sure.add(cell);
    found.unshift({ key, heading: cell, box });
  }
  return found;
}

function keysOf(run: readonly HeadedBox[]): ReadonlySet<AdviceKey | "bag"> {
  return new Set(run.map(({ key }) => key));
}

function isMark(document: FormDocument, { key, heading, box }: HeadedBox): boolean {
  if (key === "bag" || key === "general" || key === "separating") return true;
  const rows = document.tables[heading.table]?.rows.slice(heading.row, box.row + 1) ?? [];
  return rows.some((row) => row.cells.some((cell) => isPublishedPrompt(cell.text)));
}

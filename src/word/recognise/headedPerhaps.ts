import type { AdviceKey } from "../../plan/form";
import type { Doubt } from "./certainty";
import type { FormCell, FormDocument, FormRow } from "../read/formDocument";
import { boxesOfTable, type HeadedBox } from "./adviceLayouts";
import { headed, headedPerhaps } from "./headings";
import { adviceAbout } from "./labels";

/**
 * Finds boxes that are still missing under headings that may mean something else, among boxes that were found: in the tables
 * from the first of them to the last. Each is to be confirmed.
 */
export function boxesPerhaps(
  document: FormDocument,
  found: readonly HeadedBox[],
  missing: ReadonlySet<AdviceKey>,
  isFree: (table: number, row: number) => boolean,
): readonly HeadedBox[] {
  const tables = found.map(({ heading }) => heading.table);
  const rows = document.tables
    .slice(Math.min(...tables), Math.max(...tables) + 1)
    .flatMap((table) => table.rows.filter((row) => !row.isDeleted && isFree(table.index, row.row)));
  const perhaps = rows
    .filter((row) => !isTaken(found, row))
    .flatMap((row) => boxesOfRow(document, row, found, missing));
  return perhaps.filter(({ key }) => perhaps.filter((other) => other.key === key).length === 1);
}

/** Whether a row stands under a heading and above its box, or holds the box. */
function isTaken(found: readonly HeadedBox[], row: FormRow): boolean {
  return found.some(
    ({ heading, box }) => heading.table === row.table && heading.row < row.row && row.row <= box.row,
  );
}

type Perhaps = { readonly key: AdviceKey; readonly cell: FormCell; readonly doubt: Doubt };

function boxesOfRow(
  document: FormDocument,
  row: FormRow,
  found: readonly HeadedBox[],
  missing: ReadonlySet<AdviceKey>,
): HeadedBox[] {
  const inRow = found.filter(({ heading }) => heading.table === row.table && heading.row === row.row);
  const used = new Set(found.flatMap(({ heading, box }) => [heading, box]));
  const others = row.cells.filter(
    (cell) => cell.mergedInto === undefined && cell.text !== "" && cell.text.length <= 120 && !used.has(cell),
  );
  const words = others.flatMap((cell): Perhaps[] => {
    const key =
      headedPerhaps(cell.text) ?? (standsAsHeading(cell, found) ? adviceAbout(cell.text) : undefined);
    return key === undefined ? [] : [{ key, cell, doubt: { kind: "word", said: cell.text } }];
  });
  const headings = words.length > 0 ? words : inPlace(others, inRow);
  const all = [...inRow.map(({ key, heading }) => ({ key, cell: heading })), ...headings].sort(
    (a, b) => a.cell.cell - b.cell.cell,
  );
  const boxes = boxesOfTable(document, all);
  return headings.flatMap(({ key, cell, doubt }) => {
    const found = boxes.find(({ heading }) => heading === cell);
    const isBeside = inRow.some((each) => each.box.row === found?.box.row);
    if (!missing.has(key) || found === undefined || used.has(found.box)) return [];
    if (headed(found.box.text) !== undefined) return [];
    return inRow.length === 0 || isBeside ? [{ ...found, doubt }] : [];
  });
}

/** Whether a cell looks as most headings do, and stands in a column of theirs. */
function standsAsHeading(cell: FormCell, found: readonly HeadedBox[]): boolean {
  const alike = found.filter(({ heading }) => heading.isShaded === cell.isShaded);
  return (
    alike.length >= 3 &&
    alike.length * 2 > found.length &&
    alike.some(({ heading }) => heading.gridStart === cell.gridStart)
  );
}

/** The headings that stand side by side on the published form. */
const pairs: readonly (readonly [left: AdviceKey, right: AdviceKey])[] = [
  ["general", "separating"],
  ["legal", "children"],
  ["financial", "housing"],
  ["health", "support"],
];

/** The one text beside a heading that looks as the heading does, and stands where its neighbour on the published form would. */
function inPlace(others: readonly FormCell[], inRow: readonly HeadedBox[]): Perhaps[] {
  const [cell, ...more] = others;
  const [known, ...alsoKnown] = inRow.filter(({ key }) => key !== "bag");
  if (cell === undefined || known === undefined || more.length > 0 || alsoKnown.length > 0) return [];
  if (cell.isShaded !== known.heading.isShaded) return [];
  const isLeft = cell.cell < known.heading.cell;
  const pair = pairs.find(([left, right]) => (isLeft ? right : left) === known.key);
  const key = pair?.[isLeft ? 0 : 1];
  return key === undefined ? [] : [{ key, cell, doubt: { kind: "place", said: cell.text } }];
}

import type { PrintSanity } from "../../plan/form";
import type { FormDocument } from "../read/formDocument";
import type { ActionTable } from "./recogniseActions";

/**
 * What could print better. A head repeats only where it begins its table. Rows that split across pages are left alone: up to
 * WordApi 1.3 nothing says or sets whether a row may.
 */
export function printSanityOf(
  document: FormDocument,
  actions: readonly ActionTable[],
): PrintSanity | undefined {
  // Whether a head that begins to repeat would be tracked nobody knows.
  if (document.tracksChanges) return undefined;
  const headingsNotRepeated = actions.flatMap(({ table: index, headRows, rows, doubt }) => {
    const table = document.tables[index];
    if (table?.level !== 1 || !headRows.includes(0) || rows.length < 2 || doubt !== undefined) return [];
    const isRepeated = headRows.every((row) => table.rows[row]?.isHead === true);
    const isLocked = table.rows.some((row) => row.cells.some((cell) => cell.isLocked));
    return isRepeated || isLocked ? [] : [{ table: index, rows: headRows.length }];
  });
  return headingsNotRepeated.length === 0 ? undefined : { headingsNotRepeated };
}

import { writtenName } from "../../plan/editNames";
import type { Edit } from "../../plan/edits";
import type { Wanted } from "../../plan/form";
import { FormError, inPart } from "../../plan/formError";
import type { Filled, Watch } from "../gateway";
import { fillInParts, groupOf, joined, leftBy, type Chosen } from "./fillInParts";
import { formErrorFrom, isRefusal } from "../runWord";

/** So many new rows go into one request. */
const rowsAtOnce = 10;

type Fill = (chosen: Chosen) => Promise<Filled>;

/**
 * Fills all at once, but many new rows a few at a time: between two steps the user sees how far it is, and can stop. All else
 * goes in with the first rows. What is not begun by then is left as "stopped"; so it is where a later step fails and is known to
 * have written nothing. What Word refuses of a step is asked for in parts.
 */
export async function fillInSteps(fill: Fill, wanted: Wanted, watch: Watch): Promise<Filled> {
  const begun = new Set<string>();
  let waiting: readonly Edit[] = [];
  let rows = 0;
  let done: Filled | undefined;
  const next: Chosen = (needed) => {
    waiting = needed.filter((edit) => !begun.has(keyOf(edit)));
    const isFirst = done === undefined;
    if (movesOthers(wanted, waiting)) return waiting;
    if (isFirst) rows = waiting.filter(isNewRow).length;
    if (isFirst && rows > rowsAtOnce) watch.onProgress(0, rows);
    const step = new Set(waiting.filter(isNewRow).slice(0, rowsAtOnce));
    return waiting.filter((edit) => step.has(edit) || (isFirst && !isNewRow(edit)));
  };
  do {
    let step: readonly Edit[] = [];
    try {
      const filled = await inParts(fill, (needed) => (step = next(needed)));
      done = done === undefined ? filled : joined(done, filled);
    } catch (cause) {
      const failure = formErrorFrom(cause);
      if (done?.undo === undefined) throw failure;
      if (failure.wrote) throw inPart(failure);
      return { ...done, left: [...done.left, ...leftBy(waiting, "stopped")], stoppedBy: failure.code };
    }
    for (const edit of step) begun.add(keyOf(edit));
    waiting = waiting.filter((edit) => !step.includes(edit));
    if (rows > rowsAtOnce) watch.onProgress(rows - waiting.filter(isNewRow).length, rows);
  } while (waiting.some(isNewRow) && !watch.isStopped());
  return { ...done, left: [...done.left, ...leftBy(waiting, "stopped")] };
}

/** Carries out what is chosen at once; what Word refuses as a whole is asked for in parts. */
export async function inParts(fill: Fill, chosen: Chosen): Promise<Filled> {
  try {
    return await fill(chosen);
  } catch (failure) {
    if (!(failure instanceof FormError) || failure.wrote || !isRefusal(failure)) throw failure;
    return fillInParts((part) => fill((needed) => part(chosen(needed))), failure);
  }
}

function isNewRow(edit: Edit): boolean {
  return edit.kind === "fill-row" || edit.kind === "add-row" || (edit.kind === "insert-row" && edit.name.kind === "action"); // prettier-ignore
}

/** Rows that stand are named by their numbers, which hold only until rows above them come or go. */
function movesOthers({ rows = [] }: Wanted, edits: readonly Edit[]): boolean {
  return rows.length > 0 && edits.some(({ kind }) => kind === "insert-row" || kind === "delete-row");
}

function keyOf(edit: Edit): string {
  return edit.kind === "insert-row" || edit.kind === "delete-row" ? writtenName(edit.name) : groupOf(edit);
}

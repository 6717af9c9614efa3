import { inPart, FormError } from "../../plan/formError";
import { writtenName } from "../../plan/editNames";
import type { Edit, Left, LeftReason } from "../../plan/edits";
import type { Filled, Undo } from "../gateway";
import { formErrorFrom, isRefusal } from "../runWord";
import type { UndoStep } from "./undoStep";

/** Which of the edits that are needed a fill carries out. */
export type Chosen = (needed: readonly Edit[]) => readonly Edit[];

export const all: Chosen = (needed) => needed;

/** After so many refusals with nothing filled, it is no single box that Word refuses. */
const enough = 3;

/**
 * Fills by halves, and halves of halves, what Word refused as a whole; `fill` carries out the edits that are chosen, on the form
 * as it is by then. A box that is refused by itself is left, and said so. Fails with `failure` where Word refuses everything.
 */
export async function fillInParts(
  fill: (chosen: Chosen) => Promise<Filled>,
  failure: FormError,
): Promise<Filled> {
  let groups: readonly string[] = [];
  let done = await fill((needed) => {
    groups = [...new Set(needed.map(groupOf))];
    return [];
  });
  const refused: Left[] = [];
  const parts = [groups];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const own = new Set(part);
    let asked: readonly Edit[] = [];
    try {
      const filled = await fill((needed) => (asked = needed.filter((edit) => own.has(groupOf(edit)))));
      done = joined(done, filled);
    } catch (cause) {
      if (!(cause instanceof FormError)) throw partly(formErrorFrom(cause), done);
      if (cause.wrote || !isRefusal(cause)) throw partly(cause, done);
      const half = Math.ceil(part.length / 2);
      if (part.length > 1) parts.unshift(part.slice(0, half), part.slice(half));
      else refused.push(...leftBy(asked, "refused"));
      if (done.undo === undefined && refused.length >= enough) throw failure;
    }
  }
  if (done.undo === undefined && refused.length > 0) throw failure;
  return { ...done, left: [...done.left, ...refused] };
}

/** What is carried out together: the edits of one box, those of a row, and all that move rows, for each names its row as the one before leaves it. */
export function groupOf(edit: Edit): string {
  switch (edit.kind) {
    case "insert-row":
    case "delete-row":
      return "moves";
    case "add-lines":
    case "rewrite-lines":
      return `lines of ${edit.key}`;
    default:
      return writtenName(edit.name);
  }
}

/** What is left undone of edits that were not carried out. */
export function leftBy(edits: readonly Edit[], why: LeftReason = "not-kept"): readonly Left[] {
  return edits.flatMap((edit): readonly Left[] => {
    switch (edit.kind) {
      case "write":
      case "write-line":
        return edit.places.map((place) => ({ name: edit.name, why, text: edit.text, place }));
      case "add-lines":
        return edit.lines.map((line) => ({ name: line.name, why, text: line.text, place: edit.place }));
      case "rewrite-lines":
        return [{ name: edit.name, why, text: edit.now.join("\n"), place: edit.place }];
      case "delete-row":
      case "repeat-headings":
        return [{ name: edit.name, why, text: "" }];
      default:
        return edit.cells.map((cell) => ({ name: cell.name, why, text: cell.text }));
    }
  });
}

/** What two fills of one wish did, the second on what the first had left. */
export function joined(one: Filled, other: Filled): Filled {
  const key = ({ name, why, text, place }: Left): string =>
    JSON.stringify([name, why, text, place?.position]);
  return {
    filled: one.filled + other.filled,
    written: [...one.written, ...other.written],
    standing: one.standing,
    left: [...new Map([...one.left, ...other.left].map((left) => [key(left), left])).values()],
    form: other.form,
    undo: undoOfBoth(one.undo, other.undo),
  };
}

/** Both are taken back together where the later has moved nothing that the earlier names; else the later is taken back first. */
function undoOfBoth(earlier: Undo | undefined, later: Undo | undefined): Undo | undefined {
  if (later === undefined || earlier === undefined) return later ?? earlier;
  if (later.earlier !== undefined || !staysPut(earlier.steps, later.steps)) return { ...later, earlier };
  return { ...earlier, steps: [...earlier.steps, ...later.steps] };
}

/**
 * Whether the cells and rows that the earlier steps name are where and as they were once the later ones are done: those write in
 * other cells, and put rows in below.
 */
function staysPut(earlier: readonly UndoStep[], later: readonly UndoStep[]): boolean {
  const cells = [...earlier, ...later].map(cellOf);
  if (cells.some((cell) => cell === undefined)) return false;
  return later.every((step) =>
    cells.slice(0, earlier.length).every((cell) => {
      const own = cellOf(step);
      if (cell === undefined || own === undefined || cell.table !== own.table) return cell !== undefined;
      if (step.kind === "row") return cell.row < own.row;
      return cell.row !== own.row || (cell.cell !== undefined && cell.cell !== own.cell);
    }),
  );
}

type Cell = { readonly table: number; readonly row: number; readonly cell?: number };

/** Where a step is in a table; a row that was put in is all of its cells. */
function cellOf(step: UndoStep): Cell | undefined {
  if (step.kind === "row") return { table: step.table, row: step.row };
  return step.kind === "box" && step.position.kind === "cell" ? step.position : undefined;
}

/** A failure after some boxes were filled: they stay so. */
function partly(failure: FormError, done: Filled): FormError {
  return done.undo === undefined ? failure : inPart(failure);
}

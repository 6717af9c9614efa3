import { inPart, FormError } from "../../plan/formError";
import { writtenName } from "../../plan/editNames";
import type { Edit, Left, LeftReason } from "../../plan/edits";
import type { Filled, Undo } from "../gateway";
import { isRefusal } from "../runWord";

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
      if (!(cause instanceof FormError)) throw cause;
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

function joined(one: Filled, other: Filled): Filled {
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

/** The later is taken back first. */
function undoOfBoth(earlier: Undo | undefined, later: Undo | undefined): Undo | undefined {
  return later === undefined || earlier === undefined ? (later ?? earlier) : { ...later, earlier };
}

/** A failure after some boxes were filled: they stay so. */
function partly(failure: FormError, done: Filled): FormError {
  return done.undo === undefined ? failure : inPart(failure);
}

import { writtenName, type EditName } from "../../plan/editNames";
import type { Edit, Left, LeftReason, RowCell } from "../../plan/edits";
import type { Place } from "../../plan/form";
import { FormError } from "../../plan/formError";
import { linesIn } from "../../plan/lineEdits";
import { addLines } from "./addLines";
import { emptyBox } from "./emptyBox";
import type { Places } from "./findPlaces";
import { rewriteLines } from "./rewriteLines";
import type { Touched } from "./touched";
import { boxIn, tableOf } from "./wordObjects";
import { writeAnswer } from "./writeBox";
import { addRow, deleteRow, insertRow } from "./writeRows";

/** What was queued for an edit: the places that it will have written to, and what of it was left alone. */
export type Queued = { readonly touched: readonly Touched[]; readonly left: readonly Left[] };

/** The places of the form that an edit is about. */
export function placesOf(edit: Edit): readonly Place[] {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return edit.places;
    case "rewrite-lines":
    case "add-lines":
      return [edit.place];
    case "fill-row":
    case "add-row":
    case "rewrite-row":
      return edit.cells.map((cell) => cell.place);
    // They stand in tables whose rows Word leads to.
    case "insert-row":
    case "delete-row":
    case "repeat-headings":
      return [];
  }
}

type Rewrite = Extract<Edit, { kind: "rewrite-lines" }>;
type Addition = Extract<Edit, { kind: "add-lines" }>;

/** Queues the writes of edits, in their order. Nothing is queued for a place that Word does not lead to: it is left, and said so. */
export function queueEdits(places: Places, edits: readonly Edit[]): readonly Queued[] {
  const withRewrites = new Map<Edit, Addition>();
  for (const rewrite of edits) {
    if (rewrite.kind !== "rewrite-lines") continue;
    const addition = edits.find(
      (edit): edit is Addition => edit.kind === "add-lines" && isSamePlace(edit.place, rewrite.place),
    );
    if (addition !== undefined) withRewrites.set(rewrite, addition);
  }
  const taken = new Set(withRewrites.values());
  return edits.flatMap((edit): readonly Queued[] => {
    if (edit.kind === "rewrite-lines") return [queueLines(places, edit, withRewrites.get(edit))];
    return edit.kind === "add-lines" && taken.has(edit) ? [] : [queueEdit(places, edit)];
  });
}

/**
 * Lines that are added to a box in which lines change take the places of those that go: then nothing is deleted beside which
 * something is to be inserted. What is more than stood there comes under them, as ever.
 */
function queueLines(places: Places, edit: Rewrite, addition: Addition | undefined): Queued {
  const box = boxIn(places, edit.place.position);
  const stood = linesIn(box.text).length;
  const added = addition?.lines ?? [];
  const now = [...edit.now, ...added.map(({ text }) => text)].slice(0, stood);
  const why = reached(() => rewriteLines(places, box, now));
  if (why !== undefined) {
    const left = { name: edit.name, why, text: edit.now.join("\n"), place: edit.place };
    return joined([
      { touched: [], left: [left] },
      ...(addition === undefined ? [] : [queueEdit(places, addition)]),
    ]);
  }
  const rest = added.slice(Math.max(0, stood - edit.now.length));
  const more =
    addition !== undefined && rest.length > 0 ? queueEdit(places, { ...addition, lines: rest }, now) : none;
  const touched: Touched = { kind: "box", name: writtenName(edit.name), position: edit.place.position };
  return { touched: [touched], left: more.left };
}

const none: Queued = { touched: [], left: [] };

function isSamePlace(one: Place, other: Place): boolean {
  return JSON.stringify(one.position) === JSON.stringify(other.position);
}

/** `held` are the lines that the box has by then, where they were rewritten. */
function queueEdit(places: Places, edit: Exclude<Edit, Rewrite>, held?: readonly string[]): Queued {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return joined(edit.places.map((place) => queueAnswer(places, edit.name, place, edit.text)));
    case "add-lines": {
      const lines = edit.lines.map(({ text }) => text);
      const why = reached(() => addLines(places, boxIn(places, edit.place.position), lines, held));
      if (why === undefined)
        return { touched: [{ kind: "box", name: edit.key, position: edit.place.position }], left: [] };
      const left = edit.lines.map(({ name, text }) => ({ name, why, text, place: edit.place }));
      return { touched: [], left };
    }
    case "fill-row":
    case "rewrite-row":
      return joined(edit.cells.map((cell) => queueAnswer(places, cell.name, cell.place, cell.text)));
    case "add-row": {
      const why = reached(() => addRow(places, edit));
      if (why !== undefined)
        return { touched: [], left: edit.cells.map(({ name, text }) => ({ name, why, text })) };
      return {
        touched: [
          {
            kind: "row",
            name: writtenName(edit.name),
            table: edit.table,
            row: edit.afterRow + 1,
            cells: edit.cells.length,
            says: saidIn(edit.cells),
          },
        ],
        left: [],
      };
    }
    case "insert-row": {
      const { name, table, aboveRow: row, cells } = edit;
      const why = reached(() => insertRow(places, edit));
      if (why === undefined)
        return {
          touched: [
            { kind: "row", name: writtenName(name), table, row, cells: cells.length, says: saidIn(cells) },
          ],
          left: [],
        };
      return { touched: [], left: cells.map((cell) => ({ name: cell.name, why, text: cell.text })) };
    }
    case "delete-row": {
      const why = reached(() => deleteRow(places, edit));
      if (why !== undefined) return { touched: [], left: [{ name: edit.name, why, text: "" }] };
      return { touched: [{ ...edit, name: writtenName(edit.name), kind: "gone-row" }], left: [] };
    }
    case "repeat-headings": {
      const { name, table, rows } = edit;
      const why = reached(() => {
        tableOf(places, table, 0).headerRowCount = rows;
        return undefined;
      });
      if (why !== undefined) return { touched: [], left: [{ name, why, text: "" }] };
      return { touched: [{ kind: "headings", table }], left: [] };
    }
  }
}

/** What the cells of a new row are to say, in their order. */
function saidIn(cells: readonly RowCell[]): readonly string[] {
  const says: string[] = [];
  for (const { place, text } of cells) if (place.position.kind === "cell") says[place.position.cell] = text;
  return Array.from(says, (text: string | undefined) => text ?? "");
}

function queueAnswer(places: Places, name: EditName, place: Place, text: string): Queued {
  const box = boxIn(places, place.position);
  const why = reached(() => (text === "" ? emptyBox(places, box) : writeAnswer(places, box, text)));
  if (why !== undefined) return { touched: [], left: [{ name, why, text, place }] };
  return { touched: [{ kind: "box", name: writtenName(name), position: place.position }], left: [] };
}

/** Places are found before anything is queued for them, so one that is missing leaves nothing half done. */
function reached(queue: () => LeftReason | undefined): LeftReason | undefined {
  try {
    return queue();
  } catch (failure) {
    if (failure instanceof FormError && failure.code === "place-missing") return "not-shown";
    throw failure;
  }
}

function joined(all: readonly Queued[]): Queued {
  return { touched: all.flatMap((each) => each.touched), left: all.flatMap((each) => each.left) };
}

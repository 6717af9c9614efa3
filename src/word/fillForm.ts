import type { Edit, Left, LeftReason, RowCell } from "../plan/edits";
import { editsToFill } from "../plan/editsToFill";
import { textOf, type Form, type Place, type Wanted } from "../plan/form";
import { FormError } from "../plan/formError";
import { addLines } from "./addLines";
import { boxIn, findPlaces, tableOf, type Places } from "./findPlaces";
import type { Filled } from "./gateway";
import { formIn } from "./readForm";
import { runWord } from "./runWord";
import { selectBox } from "./showPlace";
import { undoFor, type Touched } from "./undo";
import { writeAndRead } from "./writeAndRead";
import { paragraphsFrom, writeAnswer, writeBlankCell } from "./writeBox";

/** See `Gateway.fillForm`. One round trip finds all places, a second writes them all and reads the form back. */
export function fillForm(wanted: Wanted, seen?: Form): Promise<Filled> {
  return runWord(async (context) => {
    const places = await findPlaces(context, {
      lines: wanted.service !== undefined,
      lists: mayFillLists(wanted),
    });
    const form = formIn(places.document);
    const { edits, left } = editsToFill(form, wanted);
    if (seen !== undefined) refuseIfChanged(edits, form, seen);
    if (edits.length === 0) return { filled: 0, left, form };

    const written = edits.map((edit) => ({ edit, ...queue(places, edit) }));
    const touched = written.flatMap((each) => each.touched);
    const refused = written.flatMap((each) => each.left);
    if (touched.length === 0) return { filled: 0, left: [...left, ...refused], form };
    scrollTo(places, touched);
    const after = await writeAndRead(context, places.document);
    const filledForm = formIn(after);
    const lost = notKept(filledForm, wanted, [...left, ...refused]);
    return {
      filled: countOf(touched) - lost.length,
      left: [...left, ...refused, ...lost],
      form: filledForm,
      undo: undoFor(touched, places.document, after),
    };
  });
}

type Queued = { readonly touched: readonly Touched[]; readonly left: readonly Left[] };

function queue(places: Places, edit: Edit): Queued {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return joined(edit.places.map((place) => queueAnswer(places, edit.name, place, edit.text)));
    case "add-lines": {
      const why = addLines(places, boxIn(places, edit.place.position), edit.lines);
      const left = edit.lines.map((text) => ({
        name: edit.name,
        why: why ?? "not-kept",
        text,
        place: edit.place,
      }));
      return why === undefined
        ? { touched: [{ kind: "box", name: edit.name, position: edit.place.position }], left: [] }
        : { touched: [], left };
    }
    case "fill-row":
      return joined(edit.cells.map((cell) => queueAnswer(places, cell.name, cell.place, cell.text)));
    case "add-row":
      return addRow(places, edit.table, edit.afterRow, edit.cells);
  }
}

function queueAnswer(places: Places, name: string, place: Place, text: string): Queued {
  const why: LeftReason | undefined = writeAnswer(places, boxIn(places, place.position), text);
  if (why !== undefined) return { touched: [], left: [{ name, why, text, place }] };
  return { touched: [{ kind: "box", name, position: place.position }], left: [] };
}

/** A row like the one before it: Word copies the looks of a row, not its text or its content controls. */
function addRow(places: Places, table: number, afterRow: number, cells: readonly RowCell[]): Queued {
  const read = places.document.tables[table];
  const lastRead = Math.min(afterRow, (read?.rows.length ?? 1) - 1);
  const found = tableOf(places, table, lastRead);
  found.getCell(afterRow, 0).insertRows("After", 1);
  const row = afterRow + 1;
  for (const { place, text } of cells) {
    if (place.position.kind !== "cell") continue;
    const [first] = paragraphsFrom(found.getCell(row, place.position.cell).body, 1);
    if (first !== undefined) writeBlankCell(first, text);
  }
  return { touched: [{ kind: "row", table, row, cells: cells.length }], left: [] };
}

function joined(all: readonly Queued[]): Queued {
  return { touched: all.flatMap((each) => each.touched), left: all.flatMap((each) => each.left) };
}

/** What a second fill would still do was not kept: nothing of a fill that took is left to do. */
function notKept(form: Form, wanted: Wanted, known: readonly Left[]): readonly Left[] {
  const { edits } = editsToFill(form, wanted);
  const lost = edits.flatMap((edit): readonly Left[] => {
    switch (edit.kind) {
      case "write":
      case "write-line":
        return edit.places.map((place) => ({ name: edit.name, why: "not-kept", text: edit.text, place }));
      case "add-lines":
        return edit.lines.map((text) => ({ name: edit.name, why: "not-kept", text, place: edit.place }));
      default:
        return edit.cells.map((cell) => ({ name: cell.name, why: "not-kept", text: cell.text }));
    }
  });
  return lost.filter((each) => !known.some((left) => left.name === each.name && left.text === each.text));
}

/** An answer that is to be written over must still be the one that the user saw. */
function refuseIfChanged(edits: readonly Edit[], now: Form, seen: Form): void {
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "write-line") continue;
    const before = edit.kind === "write" ? seen.fields[edit.key] : seen.service[edit.key];
    const current = edit.kind === "write" ? now.fields[edit.key] : now.service[edit.key];
    if (answersOf(before?.places) !== answersOf(current?.places))
      throw new FormError("changed-meanwhile", { detail: edit.name });
  }
}

function answersOf(places: readonly Place[] | undefined): string {
  return JSON.stringify((places ?? []).map((place) => textOf(place.answer)));
}

function mayFillLists(wanted: Wanted): boolean {
  return wanted.fields !== undefined || wanted.actions !== undefined;
}

/** The first place written to comes into view; the keyboard stays in the pane. */
function scrollTo(places: Places, [first]: readonly Touched[]): void {
  if (first?.kind === "box") selectBox(places, boxIn(places, first.position));
  else if (first !== undefined) {
    const table = tableOf(places, first.table, (places.document.tables[first.table]?.rows.length ?? 1) - 1);
    table.getCell(first.row, 0).body.paragraphs.getFirst().select("Start");
  }
}

function countOf(touched: readonly Touched[]): number {
  return touched.reduce((count, each) => count + (each.kind === "row" ? each.cells : 1), 0);
}

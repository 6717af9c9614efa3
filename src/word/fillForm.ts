import { keyIn, withTwins, writtenBy } from "../plan/accounting";
import { refuseOtherClient } from "../plan/client";
import type { Edit, Left } from "../plan/edits";
import { nameFor } from "../plan/editNames";
import { editsToFill } from "../plan/editsToFill";
import { textOf, type Form, type Place, type Pointed, type Wanted } from "../plan/form";
import { FormError } from "../plan/formError";
import { boxIn, findPlaces, needsParagraphs, tableOf, withParagraphs, type Places } from "./findPlaces";
import type { FormDocument } from "./formDocument";
import type { Filled } from "./gateway";
import { placesOf, queueEdits } from "./queueEdit";
import { formIn } from "./readForm";
import { runWord } from "./runWord";
import { movesIn, rowsNotKept } from "./rowEdits";
import { originsAfter } from "./rowMoves";
import { selectBox } from "./showPlace";
import { undoFor, type Touched } from "./undo";
import { takeBack } from "./undoFill";
import { writeAndRead } from "./writeAndRead";

/**
 * See `Gateway.fillForm`. One round trip finds all places, a second writes them all and reads the form back. A form in nested
 * or merged tables takes one more, the first time: only its paragraphs lead to its boxes.
 */
export function fillForm(wanted: Wanted, seen?: Form, pointed?: Pointed): Promise<Filled> {
  return runWord(async (context) => {
    let places = await findPlaces(context, {
      paragraphs: mayNeedParagraphs(wanted),
      lists: mayFillLists(wanted),
    });
    const form = formIn(places.document, pointed);
    refuseOtherClient(form, seen);
    const { edits, standing, left, changed = [], changedRows = [] } = editsToFill(form, wanted);
    const [muddled] = [
      ...changed.map(({ key }) => key),
      ...changedRows.map(({ row }) => `row ${String(row)}`),
    ];
    if (muddled !== undefined) throw new FormError("changed-meanwhile", { detail: muddled });
    if (seen !== undefined) refuseIfChanged(edits, form, seen);
    if (edits.length === 0) return { filled: 0, written: [], standing, left, form };
    if (noteNeeds(edits, places)) places = await withParagraphs(context, places);

    const queued = queueEdits(places, edits);
    const touched = queued.flatMap((each) => each.touched);
    const notQueued = queued.flatMap((each) => each.left);
    const allLeft = [...left, ...withTwins(notQueued, edits)];
    if (touched.length === 0) return { filled: 0, written: [], standing, left: allLeft, form };
    const known = new Set(allLeft.map((each) => keyIn(form, each)));
    const lostIn = (now: Form, read: FormDocument): Filled["left"] =>
      withTwins(
        [...notKept(now, wanted), ...rowsNotKept(edits, touched, places.document, read)],
        edits,
      ).filter((each) => !known.has(keyIn(now, each)));
    scrollTo(places, touched);
    const after = await writeAndRead(context, places.document, async (failure, now) => {
      if (lostIn(formIn(now, pointed), now).length === 0) return now; // filled all the same
      throw await takeBack(context, failure, undoFor(touched, places.document, now));
    });

    const filledForm = formIn(after, pointed);
    const lost = lostIn(filledForm, after);
    return {
      filled: countOf(touched) - lost.length,
      written: writtenBy(edits, { before: form, left: allLeft }, { after: filledForm, lost }),
      standing,
      left: [...allLeft, ...lost],
      form: filledForm,
      undo: undoFor(touched, places.document, after),
    };
  });
}

/** Names of what only paragraphs led to when it was last filled. Service lines stand outside of tables on most forms. */
const throughParagraphs = new Set<Edit["kind"]>(["write-line"]);

/** A guess that saves a round trip; a wrong one costs one. */
function mayNeedParagraphs({ fields, cleared, actions, advice, bag, service, lines, rows }: Wanted): boolean {
  const asked: readonly (readonly [Edit["kind"], unknown])[] = [
    ["write", fields ?? cleared],
    ["fill-row", actions],
    ["add-row", actions],
    ["add-lines", advice ?? bag],
    ["write-line", service],
    ["rewrite-lines", lines],
    ["rewrite-row", rows],
  ];
  return asked.some(([kind, part]) => part !== undefined && throughParagraphs.has(kind));
}

function noteNeeds(edits: readonly Edit[], { document }: Places): boolean {
  const needing = edits.filter((edit) =>
    placesOf(edit).some(({ position }) => needsParagraphs(document, position)),
  );
  for (const { kind } of needing) throughParagraphs.add(kind);
  return needing.length > 0;
}

/**
 * What a second fill would still do was not kept: nothing of a fill that took is left to do. Neither was what now stands where
 * nobody sees it. Rows that stood are not looked at.
 */
function notKept(form: Form, wanted: Wanted): Filled["left"] {
  const { edits, left, changed = [] } = editsToFill(form, { ...wanted, rows: undefined });
  const unseen = left.flatMap((each): Filled["left"] =>
    each.why === "hidden" ? [{ ...each, why: "not-kept" }] : [],
  );
  const muddled = changed.map((lines): Left => {
    const index = (wanted.lines ?? []).indexOf(lines);
    return {
      name: nameFor({ kind: "lines", key: lines.key, index }),
      why: "not-kept",
      text: lines.now.join("\n"),
    };
  });
  const missing = edits.flatMap((edit): Filled["left"] => {
    switch (edit.kind) {
      case "write":
      case "write-line":
        return edit.places.map((place) => ({ name: edit.name, why: "not-kept", text: edit.text, place }));
      case "add-lines":
        return edit.lines.map(({ name, text }) => ({ name, why: "not-kept", text, place: edit.place }));
      case "rewrite-lines":
        return [{ name: edit.name, why: "not-kept", text: edit.now.join("\n"), place: edit.place }];
      case "delete-row":
      case "repeat-headings":
        return [{ name: edit.name, why: "not-kept", text: "" }];
      default:
        return edit.cells.map((cell) => ({ name: cell.name, why: "not-kept", text: cell.text }));
    }
  });
  return [...muddled, ...missing, ...unseen];
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
  const { fields, actions, rows, cleared } = wanted;
  return [fields, actions, rows, cleared].some((part) => part !== undefined);
}

/** The first place written to comes into view; the keyboard stays in the pane. */
function scrollTo(places: Places, touched: readonly Touched[]): void {
  const [first] = touched;
  if (scrolledToRow(places, touched) || first?.kind === "headings") return;
  if (first?.kind === "box") selectBox(places, boxIn(places, first.position));
  else if (first !== undefined && (places.document.tables[first.table]?.level ?? 0) === 1) {
    const table = tableOf(places, first.table, (places.document.tables[first.table]?.rows.length ?? 1) - 1);
    table.getCell(first.row, 0).body.paragraphs.getFirst().select("Start");
  }
}

/** Where rows that stood have moved, the first that was put in, or what stands where one was taken out, comes into view. */
function scrolledToRow(places: Places, touched: readonly Touched[]): boolean {
  const stood = (table: number): number => places.document.tables[table]?.rows.length ?? 0;
  const moves = movesIn(touched);
  const [move] = moves.filter(({ kind, table, row }) => kind === "taken-out" || row < stood(table));
  if (move === undefined) return false;
  const origins = originsAfter(
    stood(move.table),
    moves.filter(({ table }) => table === move.table),
  );
  const row = origins.indexOf(move.name);
  const shown = row < 0 ? Math.min(move.row, origins.length - 1) : row;
  tableOf(places, move.table, 0).getCell(shown, 0).body.paragraphs.getFirst().select("Start");
  return true;
}

function countOf(touched: readonly Touched[]): number {
  return touched.reduce((count, each) => count + (each.kind === "row" ? Math.max(1, each.cells) : 1), 0);
}

import { writtenName } from "../../plan/editNames";
import { inPart, FormError } from "../../plan/formError";
import { keyIn, withTwins, writtenBy } from "../../plan/accounting";
import { refuseOtherClient } from "../../plan/client";
import type { Edit, Left } from "../../plan/edits";
import { editsToFill } from "../../plan/editsToFill";
import { textOf, type Form, type Place, type Pointed, type Wanted } from "../../plan/form";
import { all, leftBy, type Chosen } from "./fillInParts";
import { fillInSteps, inParts } from "./fillInSteps";
import { findPlaces, withParagraphs, type Places } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import type { Filled, Watch } from "../gateway";
import { cellsOfRow, guard, type Guarded } from "./guards";
import { stoodStill } from "./meanwhile";
import { placesOf, queueEdits } from "./queueEdit";
import { notKept, readBack, rowsNotKept } from "./readBack";
import { knownOf } from "../knownWords";
import { lastRead } from "../lastRead";
import { formIn } from "../readForm";
import { runWord } from "../runWord";
import { originsAfter } from "./rowMoves";
import { selectBox } from "../showPlace";
import { movesIn, type Touched } from "./touched";
import { undoFor } from "./undo";
import { takeBack, takeBackMeanwhile } from "./undoFill";
import { boxIn, needsParagraphs, tableOf } from "./wordObjects";
import { beginWriting, type Written } from "./writeAndRead";

/**
 * See `Gateway.fillForm`. One round trip finds all places, a second writes them all and reads the form back. A form in nested
 * or merged tables takes one more where it was not read before: only its paragraphs lead to its boxes. What Word refuses as a
 * whole is asked for in parts. With somebody to watch it, many new rows go in a few at a time.
 */
export function fillForm(wanted: Wanted, seen?: Form, pointed?: Pointed, watch?: Watch): Promise<Filled> {
  return runWord(async (context) => {
    let hasBegun = false;
    const fill = async (chosen: Chosen): Promise<Filled> => {
      const filled = await fillChosen(context, wanted, { seen, pointed, hasBegun }, chosen);
      hasBegun ||= filled.undo !== undefined;
      return filled;
    };
    return watch === undefined ? inParts(fill, all) : fillInSteps(fill, wanted, watch);
  });
}

/** What the user saw, what they have said of places, and whether a part of the fill is done: that may have been the client's name. */
type Known = { readonly seen?: Form; readonly pointed?: Pointed; readonly hasBegun: boolean };

/** How often a fill begins anew when somebody else has edited what it writes to. */
const tries = 3;

async function fillChosen(
  context: Word.RequestContext,
  wanted: Wanted,
  known: Known,
  chosen: Chosen,
): Promise<Filled> {
  for (let left = tries; left > 0; left -= 1) {
    // A guard that fails where nothing has changed is no guard: the last time goes without.
    const filled = await fillOnce(context, wanted, known, chosen, left > 1);
    if (filled !== "edited-meanwhile") return filled;
  }
  throw new FormError("changed-meanwhile");
}

/** "edited-meanwhile" where somebody else has edited what is written to, between the two requests: the form is as they left it. */
async function fillOnce(
  context: Word.RequestContext,
  wanted: Wanted,
  { seen, pointed, hasBegun }: Known,
  chosen: Chosen,
  isGuarded: boolean,
): Promise<Filled | "edited-meanwhile"> {
  let places = await findPlaces(context, {
    paragraphs: mayNeedParagraphs(wanted),
    lists: mayFillLists(wanted),
  });
  const form = formIn(places.document, pointed);
  if (!hasBegun) refuseOtherClient(form, seen);
  const { edits: needed, standing, left, changed = [], changedRows = [] } = editsToFill(form, wanted);
  const [muddled] = [...changed.map(({ key }) => key), ...changedRows.map(({ row }) => `row ${String(row)}`)];
  if (muddled !== undefined) throw new FormError("changed-meanwhile", { detail: muddled });
  if (seen !== undefined) refuseIfChanged(needed, form, seen);
  const edits = chosen(needed);
  if (edits.length === 0) return { filled: 0, written: [], standing, left, form };
  if (needParagraphs(edits, places.document)) places = await withParagraphs(context, places);

  const writing = beginWriting(context, places);
  if (isGuarded)
    guard(
      places,
      edits.flatMap((edit) => guardedBy(places, edit)),
    );
  const queued = queueEdits(places, edits);
  const touched = queued.flatMap((each) => each.touched);
  const notQueued = queued.flatMap((each) => each.left);
  const allLeft = [...left, ...withTwins(notQueued, edits)];
  if (touched.length === 0) return { filled: 0, written: [], standing, left: allLeft, form };
  if (knownOf("keyboardStays") === undefined) scrollTo(places, touched);
  const known = new Set(allLeft.map((each) => keyIn(form, each)));
  const lostIn = (now: FormDocument, before: FormDocument): { form: Form; lost: readonly Left[] } => {
    const back = readBack(form, edits, touched, { before, now, pointed });
    const lost = [...notKept(back, wanted, edits), ...rowsNotKept(edits, touched, before, now)];
    return {
      form: back.form,
      lost: withTwins(lost, edits).filter((each) => !known.has(keyIn(back.form, each))),
    };
  };
  let written: Written;
  try {
    written = await writing.send(async (failure, now, before) => {
      const { lost } = lostIn(now, before ?? places.document);
      if (lost.length === 0) return now; // filled all the same
      // Nobody knows what of the form is ours and what somebody else has written meanwhile.
      if (before === undefined) throw lost.length >= leftBy(edits).length ? failure : inPart(failure);
      if (stoodStill(touched, places.document, before))
        await takeBack(context, failure, undoFor(touched, before, now));
      else await takeBackMeanwhile(context, touched, before, now);
      throw failure;
    });
  } catch (failure) {
    const isStopped = failure instanceof FormError && failure.code === "place-missing" && !failure.wrote;
    if (isGuarded && isStopped) return "edited-meanwhile";
    throw failure;
  }
  const { before, after } = written;
  if (!stoodStill(touched, places.document, before)) {
    await takeBackMeanwhile(context, touched, before, after);
    return "edited-meanwhile";
  }

  const { form: filledForm, lost } = lostIn(after, before);
  return {
    filled: countOf(touched) - lost.length,
    written: writtenBy(edits, { before: form, left: allLeft }, { after: filledForm, lost }),
    standing,
    left: [...allLeft, ...lost],
    form: filledForm,
    undo: undoFor(touched, before, after),
  };
}

/**
 * A guess that saves a round trip; a wrong one costs one. Service lines stand outside of tables on most forms; where all else
 * stands, the form tells that was read last.
 */
function mayNeedParagraphs(wanted: Wanted): boolean {
  const last = lastRead();
  if (wanted.service !== undefined || last === undefined) return wanted.service !== undefined;
  return needParagraphs(editsToFill(last.form, wanted).edits, last.document);
}

function needParagraphs(edits: readonly Edit[], document: FormDocument): boolean {
  return edits.some((edit) => placesOf(edit).some(({ position }) => needsParagraphs(document, position)));
}

/** The boxes that an edit writes over. */
function guardedBy({ document }: Places, edit: Edit): readonly Guarded[] {
  if (edit.kind === "delete-row") return cellsOfRow(document, edit.table, edit.row);
  const lines = edit.kind === "rewrite-lines";
  return edit.kind === "add-row" ? [] : placesOf(edit).map(({ position }) => ({ position, lines }));
}

/** An answer that is to be written over must still be the one that the user saw. */
function refuseIfChanged(edits: readonly Edit[], now: Form, seen: Form): void {
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "write-line") continue;
    const before = edit.kind === "write" ? seen.fields[edit.key] : seen.service[edit.key];
    const current = edit.kind === "write" ? now.fields[edit.key] : now.service[edit.key];
    if (answersOf(before?.places) !== answersOf(current?.places))
      throw new FormError("changed-meanwhile", { detail: writtenName(edit.name) });
  }
}

function answersOf(places: readonly Place[] | undefined): string {
  return JSON.stringify((places ?? []).map((place) => textOf(place.answer)));
}

function mayFillLists(wanted: Wanted): boolean {
  const { fields, actions, rows, cleared } = wanted;
  return [fields, actions, rows, cleared].some((part) => part !== undefined);
}

/** The first place written to comes into view. In a browser `select()` takes the keyboard (OfficeDev/office-js 4549), so there nothing does. */
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

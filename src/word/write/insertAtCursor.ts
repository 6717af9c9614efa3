import { refuseOtherClient } from "../../plan/client";
import type { Form, Pointed } from "../../plan/form";
import { FormError } from "../../plan/formError";
import { findPlaces, type Places } from "./findPlaces";
import type { FormControl, FormDocument } from "../read/formDocument";
import type { Filled } from "../gateway";
import { formIn } from "../readForm";
import { runWord } from "../runWord";
import { undoFor } from "./undo";
import { takeBackMeanwhile } from "./undoFill";
import { controlOf } from "./wordObjects";
import { beginWriting, saysTheSame } from "./writeAndRead";
import { writeControl } from "./writeBox";

/** See `Gateway.insertAtCursor`. */
export function insertAtCursor(text: string, pointed?: Pointed, seen?: Form): Promise<Filled> {
  return runWord(async (context) => {
    const selection = context.document.getSelection();
    const round = selection.parentContentControlOrNullObject;
    round.load("id");
    const places = await findPlaces(context, { paragraphs: false, lists: false });
    refuseOtherClient(formIn(places.document, pointed), seen);
    const control = round.isNullObject
      ? undefined
      : places.document.controls.find((each) => ((each.id ?? 0) | 0) === (round.id | 0));
    if (control?.isLocked === true) throw new FormError("locked");
    const writing = beginWriting(context, places);
    const takenOut = write(places, selection, control, text);
    const { before, after } = await writing.send((_failure, now) => Promise.resolve(now));
    const wasBlank = before.controls.find(({ id }) => id === control?.id)?.text === "";
    if (control?.text === "" && !wasBlank) {
      await takeBackMeanwhile(context, [], before, after);
      throw new FormError("changed-meanwhile");
    }
    const changed = changedParagraph(before, after);
    if (changed === undefined) throw await takeOut(context, places, takenOut, before, after);
    if (!changed.says.includes(text))
      throw new FormError("word-refused", { detail: "insertAtCursor", wrote: true });
    const undo = undoFor([{ kind: "box", name: "cursor", position: changed.position }], before, after);
    const written = [{ name: { kind: "cursor" } as const, text }];
    return { filled: 1, written, standing: [], left: [], form: formIn(after, pointed), undo };
  });
}

/** Queues the text, and answers what takes it out again. Throws FormError "hidden" for a blank box in which nobody would see it. */
function write(
  places: Places,
  selection: Word.Range,
  control: FormControl | undefined,
  text: string,
): () => void {
  if (control === undefined || !blankRound(places.document, control)) {
    const inserted = selection.insertText(text, "End");
    return () => void inserted.insertText("", "Replace");
  }
  const blank = outermostBlank(places.document, control);
  if (hidesText(places.document, blank) || hidesText(places.document, control)) throw new FormError("hidden");
  const found = controlOf(blank, places.controls);
  writeControl(places, blank, text);
  return () => found.clear();
}

function hidesText({ paragraphs }: FormDocument, control: FormControl): boolean {
  return control.hidesText || control.paragraphs.some((index) => paragraphs[index]?.hidesText === true);
}

/**
 * Takes out again what nobody sees, and answers the failure. `wrote` is false only where the text was seen to come, as hidden
 * text, and is seen to be gone: the cursor may have stood where the reading does not reach.
 */
async function takeOut(
  context: Word.RequestContext,
  places: Places,
  takenOut: () => void,
  before: FormDocument,
  after: FormDocument,
): Promise<FormError> {
  const cameHidden = !saysTheSame(after, before);
  try {
    const writing = beginWriting(context, places);
    takenOut();
    const { after: now } = await writing.send((_failure, read) => Promise.resolve(read));
    return new FormError(cameHidden ? "hidden" : "word-refused", {
      detail: "insertAtCursor",
      wrote: !cameHidden || !saysTheSame(now, before),
    });
  } catch (cause) {
    return new FormError("hidden", { cause, detail: "insertAtCursor", wrote: true });
  }
}

function blankRound(document: FormDocument, control: FormControl): boolean {
  return (
    control.showsPlaceholder ||
    (control.parent !== undefined && document.controls[control.parent]?.showsPlaceholder === true)
  );
}

function outermostBlank(document: FormDocument, control: FormControl): FormControl {
  const parent = control.parent === undefined ? undefined : document.controls[control.parent];
  return parent?.showsPlaceholder === true ? parent : control;
}

/** The first paragraph whose words are others now, and what it says. */
function changedParagraph(before: FormDocument, after: FormDocument) {
  const index = after.paragraphs.findIndex((paragraph, at) => paragraph.text !== before.paragraphs[at]?.text);
  const paragraph = after.paragraphs[index];
  const cell = before.paragraphs[index]?.cell;
  if (paragraph === undefined) return undefined;
  const position =
    cell === undefined ? ({ kind: "line", paragraph: index } as const) : ({ kind: "cell", ...cell } as const);
  return { position, says: paragraph.text };
}

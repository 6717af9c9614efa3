import { boxNames } from "../plan/boxNames";
import { writtenName, type EditName } from "../plan/editNames";
import type { Left, LeftReason, Said } from "../plan/edits";
import { FormError } from "../plan/formError";
import { doubtSentence } from "../plan/formWords";
import { isBehindNumber } from "../plan/rowNumber";
import type { LeftAsItIs, SetUpReason } from "../plan/setUp";
import type { Asked } from "../plan/setUpQuestions";
import { SimulatorError } from "../simulator/wordError";
import { notOpened } from "./openingWords";

/** A call that cannot be carried out as it was written; its message is for the user. */
export class UsageError extends Error {}

/** A call of which OUT was written, and not the rest. */
export class PartlyDoneError extends UsageError {}

/** Whether OUT may be written although a call has failed. */
export function isOutUnsure(failure: unknown): boolean {
  const isForeseen = [UsageError, SimulatorError, FormError].some((known) => failure instanceof known);
  return !isForeseen || failure instanceof PartlyDoneError;
}

/** What stands in the form now, by its name and in the words of the form. */
export function saidShown({ name, text }: Said) {
  return { name: writtenName(name), text };
}

/** What was written, with what stood in the box before where its words were replaced. */
export function writtenShown(said: Said) {
  const { name, place } = said;
  const isOfLines = name.kind === "option" || name.kind === "lines";
  if (isOfLines || place?.answer.kind !== "text") return saidShown(said);
  const { text: was } = place.answer;
  return isBehindNumber(was, said.text) ? saidShown(said) : { ...saidShown(said), was };
}

/** The user's text is left out: what is printed may end up in a log. */
export function leftShown({ name, why }: Left) {
  return { field: fieldOf(name), name: writtenName(name), why: leftReasons[why] };
}

/** The box that a wanted thing is for: "legal" of "legal[0]", "page" of "page[1]"; of all else its name. */
function fieldOf(name: EditName): string {
  if (name.kind === "option" || name.kind === "lines") return name.key;
  return name.kind === "page" ? "page" : writtenName(name);
}

/** What a set-up left as it is, and why. */
export function notSetUpShown({ name, why }: LeftAsItIs) {
  return { field: name, why: setUpReasons[why] };
}

const leftReasons: Readonly<Record<LeftReason, string>> = {
  "not-found": "the form has no such box",
  "to-confirm":
    "it is not certain that this is the box: open the form in Word, say so in the pane, and choose Set up this form",
  locked: "the box is locked",
  unsupported: "this Word has no way for an add-in to fill this kind of box: paste the text there by hand",
  "not-a-choice": "the drop-down does not list this text: use one of its choices",
  "not-a-date": "the box takes a date: give one, like 2026-01-31",
  "too-long": "the text is longer than the box can hold: shorten it",
  "one-line": "the box holds one line: take the line breaks out",
  answered: "another answer stands there: change it in Word",
  "beside-box": "other text stands beside the box: keep the one that is right, in Word",
  commented: "a comment stands on what would be replaced: change it by hand",
  tracked: "changes in the box are tracked: accept or reject them in Word, or change it there",
  hidden:
    "it holds hidden text, or hides what is written there: show hidden text in Word and change it by hand",
  "no-row": "the table has no blank row left and none can be added to it: add rows in Word",
  "not-shown": "this Word does not lead add-ins to the box: paste the text there by hand",
  refused: "Word refused to write in the box, and did the rest: paste the text there by hand",
  "not-kept": "Word did not keep the text: look at the box in Word",
  stopped: "the fill ended before this was written: fill again",
};

const setUpReasons: Readonly<Record<SetUpReason, string>> = {
  "not-found": leftReasons["not-found"],
  "to-confirm": "it is not certain that this is the box: open the form in Word, and say so in the pane first",
  filled: "it holds an answer and has no content control: set up a blank form",
  locked: leftReasons.locked,
  hidden: leftReasons.hidden,
  unsupported: "this Word has no way to its content control, or to put one there",
  tracked: "Track Changes is on: turn it off in Word first",
  "no-prompt": "this Word adds a box only with a prompt that shows: leave --word web out",
  "not-kept": "Word did not keep it: look at the box in Word",
};

/** That a place may be the box or column of a name, and what leaves doubt about it. */
export function unsureShown({ name, place: { confirm } }: Asked): string {
  const why = confirm === undefined ? "" : doubtSentence(confirm, name);
  return `It is not certain which box is for ‘${boxNames[name]}’. ${why}`;
}

/** Why a job failed and what to do, in one line. */
export function wordsFor(failure: unknown): string {
  if (failure instanceof UsageError) return failure.message;
  if (failure instanceof SimulatorError) return notOpened(failure);
  if (!(failure instanceof FormError))
    return "Something went wrong that nobody foresaw. Look whether OUT was written before you use it.";
  switch (failure.code) {
    case "not-a-docx":
      return notOpened({ reason: "broken-xml", detail: "" });
    case "not-a-form":
      return "No ISSP form was found in this document. Use the form with its details, action table or options boxes.";
    case "protected":
      return "The document is protected against editing. In Word choose Review > Restrict Editing > Stop Protection, save it, and try again. Nothing was written.";
    case "locked":
      return `Locked in the form: ${failure.detail ?? ""}. In Word select the box, choose Developer > Properties, untick "Contents cannot be edited", and try again. Nothing was written.`;
    case "bad-plan":
      return `This cannot be used. ${failure.detail ?? ""}`;
    case "changed-meanwhile":
    case "place-missing":
      return "A box of the form could not be found again. Nothing was written.";
    // The simulated Word gives no cause for the others.
    case "word-refused":
    case "hidden":
    case "other-client":
    case "no-answer":
    case "too-large":
    case "session-over":
    case "busy":
    case "not-in-browser":
    case "not-loaded":
      return `The form could not be filled${failure.detail === undefined ? "" : ` (${failure.detail})`}. Nothing was written.`;
  }
}

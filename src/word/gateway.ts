import type { Left, Said } from "../plan/edits";
import type { BoxName, Form, Place, Pointed, Wanted } from "../plan/form";
import type { FormErrorCode } from "../plan/formError";
import type { LeftAsItIs, SetUp } from "../plan/setUp";
import type { CheckAsked, Checked } from "./check/checkWord";
import type { SetUpStep, UndoStep } from "./write/undoStep";

/** What a fill did. */
export type Filled = {
  /** How many boxes now hold what was wanted. */
  readonly filled: number;
  /** What was wanted is written, stood there already, or is left: each thing by its name in one of the three. */
  readonly written: readonly Said[];
  readonly standing: readonly Said[];
  readonly left: readonly Left[];
  /** The form as it is after the fill. */
  readonly form: Form;
  /** Hands back to `undoFill`; absent when nothing was written. */
  readonly undo?: Undo;
  /** Why a long fill ended before its end, where the user has not stopped it: what is not done is left as "stopped". */
  readonly stoppedBy?: FormErrorCode;
};

/** How far a long fill is, in rows that are in the form, and whether it is to stop before the next ones. */
export type Watch = {
  readonly onProgress: (done: number, all: number) => void;
  readonly isStopped: () => boolean;
};

/** What `undoFill` needs to put back what the boxes held. Plain data; the pane only keeps it. */
export type Undo = {
  readonly kind: "undo";
  readonly steps: readonly UndoStep[];
  /** What was done before these steps, and is taken back after them. */
  readonly earlier?: Undo;
};

/** What stands at the cursor of Word: a place that can be the box that was asked for, or why there is none. */
export type BoxAtCursor =
  /** `place.around` is there; `place.confirm` is what the user should look at first. */
  | { readonly kind: "box"; readonly place: Place }
  /** `of` is what the box is for that is taken. */
  | { readonly kind: "no-box"; readonly why: NoBox; readonly of?: BoxName };

/** Why no box stands at the cursor. */
export type NoBox =
  | "label" // a label, a heading or a line of advice
  | "taken" // the box for something else
  | "actions" // the action table, whose rows are found by its head
  | "wrong-kind" // a box that cannot hold this answer, such as a date picker for advice
  | "not-a-box" // bare text of the page, a gap between boxes, several boxes at once
  | "unclear"; // nothing tells which of several places that look the same it is

/** What setting up a form did. */
export type SetUpDone = {
  readonly named: number;
  readonly added: number;
  readonly left: readonly LeftAsItIs[];
  readonly form: Form;
  /** Hands back to `undoSetUp`; absent when nothing was done. */
  readonly undo?: SetUpUndo;
};

/** What `undoSetUp` needs. Plain data; the pane only keeps it. */
export type SetUpUndo = { readonly kind: "set-up"; readonly steps: readonly SetUpStep[] };

/**
 * Everything that the pane and the CLI ask of Word. Each call fails with a FormError and nothing else. One that Word does not
 * answer fails with "no-answer" after half a minute.
 */
export type Gateway = {
  /** Gets what is asked for after reading ready ahead of it. Fails with "not-loaded", as each job does then. */
  prepare(): Promise<void>;
  /**
   * Reads the form that is open in Word: one round trip. Fails with "not-a-form". `pointed` is what the user has said of places;
   * each counts only where the form still looks the same around it.
   */
  readForm(pointed?: Pointed): Promise<Form>;
  /**
   * Carries out what is wanted: two round trips. `seen` is the form as the user saw it: an answer that has changed since
   * fails with "changed-meanwhile", another name or ref with "other-client", before anything is written. What somebody else
   * writes between the two stays as they wrote it: the fill begins anew on the form as it is by then. With `watch`, many new
   * rows are written ten at a time, two round trips each: `watch` is told how far it is, and can stop it between two steps.
   */
  fillForm(wanted: Wanted, seen?: Form, pointed?: Pointed, watch?: Watch): Promise<Filled>;
  /**
   * Puts back what the boxes held before a fill. Fails with "changed-meanwhile", writing nothing, when the user has changed them
   * since; `detail` names the first such box. `seen`: see `fillForm`.
   */
  undoFill(undo: Undo, pointed?: Pointed, seen?: Form): Promise<Form>;
  /** Opens a new document, which the form knows nothing of, beside it: one round trip. Nothing of it is read or kept. */
  openDocument(docx: Uint8Array): Promise<void>;
  /** Selects a box in Word and scrolls to it. */
  showPlace(place: Place): Promise<void>;
  /** Inserts one line of text at the cursor, after what is selected; into a blank box, in place of its prompt. Two round trips. `seen`: see `fillForm`. */
  insertAtCursor(text: string, pointed?: Pointed, seen?: Form): Promise<Filled>;
  /**
   * Tells what stands at Word's cursor and whether it can be the box for `name`; changes nothing. One round trip; one more in a
   * table with merged cells, and where places look the same.
   */
  boxAtCursor(name: BoxName, pointed?: Pointed): Promise<BoxAtCursor>;
  /**
   * Calls `moved` when Word says that its cursor has moved, and answers what stops that. A hint, no more: Word is late and
   * misses moves (OfficeDev/office-js 2964, 2473), and a Word that refuses the event never calls.
   */
  watchCursor(moved: () => void): () => void;
  /** Lets go of the job that Word has not answered: it fails with "no-answer", and those behind it go on. */
  stopWaiting(): void;
  /**
   * Which box of the form that was read last Word's cursor stands in; undefined elsewhere, in the action table too, and where
   * nothing tells. It changes nothing, and never reads the body: two round trips at most, none while the cursor has not moved.
   * Calls that come while one waits its turn are given that one's answer.
   */
  boxUnderCursor(pointed?: Pointed): Promise<BoxName | undefined>;
  /**
   * Gives the boxes of the form tags and titles, and puts controls into blank boxes that have none: two round trips, and one
   * for the prompts. `agreed` is what the user was shown: "changed-meanwhile" when it would be another thing now.
   */
  setUpForm(agreed?: SetUp, pointed?: Pointed): Promise<SetUpDone>;
  /**
   * "Check this Word": tries in the open document, which has to be blank, what the pane believes of Word. Nothing is done in any
   * other. What Word fails at is a result; it fails only where its own code does not come.
   */
  checkWord(asked: CheckAsked): Promise<Checked>;
  /** Whether the document asks Word to open the pane with it. */
  opensWithForm(): Promise<boolean>;
  /** Makes the document ask so, or no longer: one setting of the document, saved with it; nothing else is written. */
  setOpensWithForm(opens: boolean): Promise<void>;
  /** Asks Word to open a new, blank document: one round trip. */
  openBlankDocument(): Promise<void>;
  /** Takes back what a set-up did. Fails with "changed-meanwhile", changing nothing, when one of its boxes has changed since. */
  undoSetUp(undo: SetUpUndo, pointed?: Pointed): Promise<Form>;
};

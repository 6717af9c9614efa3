import type { Left } from "../plan/edits";
import type { Form, Place, Wanted } from "../plan/form";
import type { UndoStep } from "./undo";

/** What a fill did. */
export type Filled = {
  /** How many boxes now hold what was wanted. */
  readonly filled: number;
  readonly left: readonly Left[];
  /** The form as it is after the fill. */
  readonly form: Form;
  /** Hands back to `undoFill`; absent when nothing was written. */
  readonly undo?: Undo;
};

/** What `undoFill` needs to put back what the boxes held. Plain data; the pane only keeps it. */
export type Undo = { readonly kind: "undo"; readonly steps: readonly UndoStep[] };

/** Everything that the pane and the CLI ask of Word. Each call fails with a FormError and nothing else. */
export type Gateway = {
  /** Reads the form that is open in Word: one round trip. Fails with "not-a-form". */
  readForm(): Promise<Form>;
  /**
   * Carries out what is wanted: two round trips. `seen` is the form as the user saw it: an answer that has changed since
   * fails with "changed-meanwhile" before anything is written.
   */
  fillForm(wanted: Wanted, seen?: Form): Promise<Filled>;
  /** Puts back what the boxes held before a fill. Fails with "changed-meanwhile", writing nothing, when the user has changed them since. */
  undoFill(undo: Undo): Promise<Form>;
  /** Selects a box in Word and scrolls to it. */
  showPlace(place: Place): Promise<void>;
  /** Inserts one line of text at the cursor, after what is selected; into a blank box, in place of its prompt. Two round trips. */
  insertAtCursor(text: string): Promise<Filled>;
};

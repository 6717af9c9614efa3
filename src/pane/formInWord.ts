import type { Client } from "../plan/client";
import type { CopyPage } from "../plan/copyChoice";
import type { Left } from "../plan/edits";
import type { BoxName, Form, Place, Wanted } from "../plan/form";
import type { FormErrorCode } from "../plan/formError";
import type { SetUp } from "../plan/setUp";
import type { Asked } from "../plan/setUpQuestions";
import type { Filled } from "../word/gateway";

/** Whether there is a form to work on. A form that was read before stays at hand, so that no draft is lost. */
export type Stage =
  | { readonly kind: "reading"; readonly form?: Form }
  | { readonly kind: "ready"; readonly form: Form }
  | { readonly kind: "failed"; readonly code: FormErrorCode; readonly form?: Form };

/** A job in hand: only one runs at a time. */
export type Job = "read" | "fill" | "undo" | "show" | "insert" | "point" | "set-up" | "copy";

/** How far a job is, in rows that are in the form. */
export type Progress = { readonly done: number; readonly all: number; readonly isStopping: boolean };

/** How the last job ended. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly text: string }
  /** How many steps were put back. */
  /** `step` is the one that was put back, where it was one; `waits` where something typed is a draft again. */
  | ({
      readonly kind: "undone";
      readonly count: number;
      readonly waits: boolean;
      readonly step?: string;
    } & Aside)
  | ({ readonly kind: "stopped" } & StoppedUndo & Aside)
  | { readonly kind: "failed"; readonly job: Job; readonly code: FormErrorCode; readonly wrote: boolean };

/** What was typed for steps that were put back, and is no draft again because other words are typed in its place. */
type Aside = { readonly aside: readonly string[] };

/** Where Undo stopped, and why. */
export type StoppedUndo = {
  /** The step that was not put back. */
  readonly step: string;
  /** How many steps above it were put back. */
  readonly count: number;
  readonly why: WhyStopped;
};

/** Why a step was not put back. */
export type WhyStopped =
  /** `where` is the key of the box or column that was changed since. */
  | { readonly kind: "changed"; readonly where: string | undefined }
  /** The step was done for one client and the form names another. */
  | { readonly kind: "other-client"; readonly was: Client; readonly now: Client }
  | { readonly kind: "failed"; readonly code: FormErrorCode; readonly wrote: boolean };

/** A job that can be undone, by what it did: "2 added to Legal". */
export type StepName = { readonly id: number; readonly name: string };

/** One thing that a panel wants written, and the words for it once it is done. */
export type FillJob = {
  readonly wanted: Wanted;
  readonly done: (filled: Filled) => string;
  /** What Undo calls it, where that is not what `done` says. */
  readonly step?: (filled: Filled) => string;
  /** Called when it has been written, to let go of what is no longer a draft. */
  readonly written: (filled: Filled) => void;
  /** Called when it has been undone, to give the draft back. Answers what other words are typed in the place of by now. */
  readonly putBackDraft?: () => readonly string[];
};

/** Words that go in where Word's cursor stands. */
export type CursorJob = {
  readonly text: string;
  readonly done: string;
  readonly written: () => void;
  readonly putBackDraft?: () => readonly string[];
};

/** How the user shows which boxes are meant. */
export type Pointing = {
  readonly busy: boolean;
  /** A place that the user clicked in, to be looked at once more. */
  readonly candidate: Asked | undefined;
  readonly show: (place: Place) => void;
  /** Takes the box at Word's cursor. */
  readonly point: (name: BoxName) => void;
  readonly confirm: (asked: readonly Asked[]) => void;
  readonly decline: (asked: readonly Asked[]) => void;
};

/** Where the user is in Word. */
export type CursorInWord = {
  /** Calls `moved` when the cursor moves, and answers what stops that. */
  readonly watch: (moved: () => void) => () => void;
  readonly box: () => Promise<BoxName | undefined>;
};

/** What a fill could not write, with the user's text, and whom it was for. */
export type LeftByFill = { readonly boxes: readonly Left[]; readonly client: Client };

/** The form that is open in Word and all that the pane can do to it. */
export type FormInWord = {
  readonly stage: Stage;
  readonly job: Job | undefined;
  /** Whether Word has not answered the job in hand for some seconds. */
  readonly isSlow: boolean;
  /** Whether it has taken over a second. */
  readonly isLong: boolean;
  /** How far the job in hand is, where that can be counted. */
  readonly progress: Progress | undefined;
  /** Stops the job in hand before its next step: what is done by then stays. */
  readonly stop: () => void;
  /** Lets go of the job in hand: nobody knows then what became of it. */
  readonly stopWaiting: () => void;
  readonly outcome: Outcome;
  /** What the last fill could not write, until it is dismissed. */
  readonly left: LeftByFill | undefined;
  readonly readAgain: () => void;
  readonly fill: (job: FillJob) => void;
  /** What can be undone, newest first. */
  readonly steps: readonly StepName[];
  /** Takes back a step and all that are newer, newest first; stops where a box has been changed since. */
  readonly undo: (step: StepName) => void;
  readonly show: (place: Place) => void;
  readonly insertAtCursor: (job: CursorJob) => void;
  /** Opens a copy for the client as a new document; `opened` is called once Word has it. */
  readonly openCopy: (page: CopyPage, opened: () => void) => void;
  readonly pointing: Pointing;
  /** Where the user is in Word; the same object as long as Word is. */
  readonly cursor: CursorInWord;
  /** Sets up the form as agreed: as it was shown to the user. */
  readonly setUp: (agreed: SetUp) => void;
  readonly dismissLeft: () => void;
};

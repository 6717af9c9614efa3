import type { Position } from "../../plan/form";

/** One thing to put back, in positions of the form as the fill left it. */
export type UndoStep =
  | {
      readonly kind: "box";
      readonly position: Position;
      readonly before: BoxState;
      readonly after: BoxState;
    }
  | RowStep;

export type BoxStep = Extract<UndoStep, { kind: "box" }>;

/** What a box holds, as far as a fill can change it. `control` is undefined where it has none. */
export type BoxState = {
  readonly lines: readonly BoxLine[];
  readonly control?: { readonly text: string; readonly showsPlaceholder: boolean };
};

/** `inControl`: a rich control that is the box's goes round it. What is deleted with Track Changes on is no line. */
export type BoxLine = {
  readonly text: string;
  readonly isListItem: boolean;
  readonly inControl: boolean;
  /** Text that nobody sees stands in it too. */
  readonly hasHidden?: true;
};

/** A row that a fill put in, numbered as it stands now. */
export type NewRow = {
  readonly kind: "row";
  readonly table: number;
  readonly row: number;
  readonly after: readonly string[];
};

/** A row that a fill took out, numbered as before the fill. */
export type GoneRow = {
  readonly kind: "gone-row";
  readonly table: number;
  readonly row: number;
  /** Whether it is put back after the row before it or, where that is no row like it, before the one after. */
  readonly beside: "After" | "Before";
  /** The paragraphs of each of its cells. */
  readonly lines: readonly (readonly string[])[];
  /** Where it stood among the rows there are now, how many those are, and what the two beside it say. */
  readonly at: number;
  readonly around: string;
};

/** A head that a fill made repeat: how many rows of it did before, and do now. */
export type Headings = {
  readonly kind: "headings";
  readonly table: number;
  readonly before: number;
  readonly after: number;
};

export type RowStep = NewRow | GoneRow | Headings;

/** One thing that a set-up did, and how to tell that it is still so. */
export type SetUpStep =
  /** A control, by its id, has other names now. */
  | {
      readonly kind: "named";
      readonly control: number;
      readonly before: ControlNames;
      readonly after: ControlNames;
    }
  /** A blank box has a control, by its id, or only what is put there before it. `isWhole` when it has its tag. */
  | {
      readonly kind: "added";
      readonly position: Position;
      readonly control: number | undefined;
      readonly isWhole: boolean;
    };

export type ControlNames = { readonly tag: string; readonly title: string };

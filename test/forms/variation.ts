import type { Surroundings } from "./docx";

/** A form, or what only looks like one, that is special in one way. */
export type Variation = Surroundings & {
  readonly name: string;
  /** What is special about it, as a list of variations says it. */
  readonly what: string;
  /** What the pane does with it. */
  readonly happens: string;
  /** The inside of `w:body`, with marks of truth. */
  readonly body: string;
  /** Boxes that the user sees and the pane names as not found. */
  readonly refused?: readonly string[];
  readonly notAForm?: true;
  /** Changes the file itself, for one that cannot be opened. */
  readonly spoilt?: (docx: Uint8Array) => Uint8Array;
};

import type { EditName } from "./editNames";
import type { Area, FieldKey, Place, ServiceKey, WantedLines, WantedRow } from "./form";

/** One change to the form, as plain data: which places, and what they are to say. */
export type Edit =
  /** Put `text` in place of the answer of each place. */
  | {
      readonly kind: "write";
      readonly name: EditName;
      readonly key: FieldKey;
      readonly places: readonly Place[];
      readonly text: string;
    }
  /** Put lines under what the box already holds, as a bulleted list where it can hold one. */
  | {
      readonly kind: "add-lines";
      readonly key: Area;
      readonly place: Place;
      readonly lines: readonly AddedLine[];
    }
  /** Make the lines that a box holds say `now`: changed, left out, in another order. There are no more of them than there were. */
  | {
      readonly kind: "rewrite-lines";
      readonly name: EditName;
      readonly key: Area;
      readonly place: Place;
      readonly now: readonly string[];
    }
  /** Put `text` in a service line. */
  | {
      readonly kind: "write-line";
      readonly name: EditName;
      readonly key: ServiceKey;
      readonly places: readonly Place[];
      readonly text: string;
    }
  /** Fill the cells of a blank row of the action table. */
  | {
      readonly kind: "fill-row";
      readonly name: EditName;
      readonly table: number;
      readonly row: number;
      readonly cells: readonly RowCell[];
    }
  /** Add a row after the last row of the action table, and fill it. */
  | {
      readonly kind: "add-row";
      readonly name: EditName;
      readonly table: number;
      readonly afterRow: number;
      readonly cells: readonly RowCell[];
    }
  /** Write cells of a row that stands; a text of "" empties one. */
  | {
      readonly kind: "rewrite-row";
      readonly name: EditName;
      readonly table: number;
      readonly row: number;
      readonly cells: readonly RowCell[];
    }
  /** Put a row above another, like it or like the one above it, and fill it; `place` of a cell is that of the new row. */
  | {
      readonly kind: "insert-row";
      readonly name: EditName;
      readonly table: number;
      readonly aboveRow: number;
      readonly isLikeAbove?: true;
      readonly cells: readonly RowCell[];
    }
  /** Take a row out of the table. */
  | {
      readonly kind: "delete-row";
      readonly name: EditName;
      readonly also?: readonly EditName[];
      readonly table: number;
      /** The row as it was read; `at` is where it stands once all edits before are done. */
      readonly row: number;
      readonly at: number;
      /** Where a row like it stands, for an undo to copy: straight before it or, failing that, after it. */
      readonly like: "before" | "after";
    }
  /** Repeat the first rows of a table on each page. */
  | {
      readonly kind: "repeat-headings";
      readonly name: EditName;
      readonly table: number;
      readonly rows: number;
    };

/**
 * A cell of an action row to be filled; `place` is that of the row which it fills or, for a new row, of the row before. `also`
 * are the names of other wanted things that the same words answer.
 */
export type RowCell = {
  readonly name: EditName;
  readonly also?: readonly EditName[];
  readonly place: Place;
  readonly text: string;
};

/** A line to be added to a box. `also` are the names of options that say the same. */
export type AddedLine = {
  readonly name: EditName;
  readonly also?: readonly EditName[];
  readonly text: string;
};

/** Something that was wanted, with the words that stand for it in the form. An answer of several places is there once for each. */
export type Said = { readonly name: EditName; readonly text: string; readonly place?: Place };

/** Something that was wanted and not done, and why. The user's text is kept in `text` for them to copy. */
export type Left = {
  readonly name: EditName;
  readonly why: LeftReason;
  readonly text: string;
  readonly place?: Place;
};

/** Why a wanted answer was not written. */
export type LeftReason =
  | "not-found" // the form has no such box
  | "to-confirm" // this may be the box, and the user has not said so yet
  | "locked" // the box's control is locked against editing
  | "unsupported" // this Word has no way to fill this kind of box
  | "not-a-choice" // the drop-down does not list this text
  | "not-a-date" // the date picker cannot take this text
  | "too-long" // longer than the box's limit
  | "one-line" // a plain-text box for one line cannot hold line breaks
  | "beside-box" // text stands in the cell beside its control: only the user can say which to keep
  | "answered" // another answer stands there, and nobody has asked for it to be written over
  | "commented" // a comment stands on what would be replaced, and would be lost with it
  | "tracked" // changes are tracked in it in a way that this would muddle
  | "hidden" // text that nobody sees stands in it, or what is written there would not be seen
  | "no-row" // no blank row is left, and Word lets no add-in add one to this table
  | "not-shown" // Word does not lead add-ins to this box
  | "refused" // Word refused to write in this box, and did the rest
  | "not-kept" // Word did not keep what was written
  | "stopped"; // the fill ended before its turn came

/**
 * The edits that make a form say what is wanted, what of it stands there already, and what cannot be written. Each wanted thing
 * is in one of the three, by its name; an answer of several places, once for each of them.
 */
export type EditsAndLeft = {
  readonly edits: readonly Edit[];
  readonly standing: readonly Said[];
  readonly left: readonly Left[];
  /** Lines that no longer stand as the user saw them: a fill that is asked for these fails, and writes nothing. */
  readonly changed?: readonly WantedLines[];
  /** Rows that no longer say what the user saw: the same. */
  readonly changedRows?: readonly WantedRow[];
};

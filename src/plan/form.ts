import { adviceBoxes } from "./adviceBoxes";
import { keysOf } from "./byKey";
import { columns } from "./columns";
import { details } from "./details";
import type { PlaceDoubt } from "./doubt";

/** The keys of the details table, in the order of the form. */
export type FieldKey = keyof typeof details;
export const fieldKeys = keysOf(details);

/** What the published form asks for on each page; the other details stand once. */
export const fieldsOnEveryPage: ReadonlySet<FieldKey> = new Set(
  fieldKeys.filter((key) => details[key].isOnEveryPage),
);

/** The columns of the action table, in the order of the published form. */
export type ActionColumn = keyof typeof columns;
export const actionColumns = keysOf(columns);

/** The options-and-advice boxes, in the order of the form. */
export type AdviceKey = keyof typeof adviceBoxes;
export const adviceKeys = keysOf(adviceBoxes);

/** Where options go: one of those boxes, or the list of what to take. */
export type Area = AdviceKey | "bag";
export const areaKeys: readonly Area[] = [...adviceKeys, "bag"];

/** The lists of what to take that the published form has: each heads some of its boxes. */
export const bagLists = ["leaving", "emergency"] as const;
export type BagList = (typeof bagLists)[number];

/** The two service lines under the boxes. */
export const serviceKeys = ["contact", "openingHours"] as const;
export type ServiceKey = (typeof serviceKeys)[number];

/** What a box is for, those of the action table left out: these the user can point to where they are not found. */
export type BoxName = FieldKey | AdviceKey | ServiceKey | "bag";
export type BoxOrColumn = BoxName | ActionColumn;

/** What a box holds. A placeholder ("Click or tap here to enter text.") is blank; lines are parted by "\n". */
export type Answer = { readonly kind: "blank" } | { readonly kind: "text"; readonly text: string };

/** The kind of a box: a bare table cell, a bare line of text, or the kind of its content control. */
export type BoxKind =
  | "cell"
  | "line"
  | "richText"
  | "plainText"
  | "multiLine"
  | "date"
  | "dropDown"
  | "comboBox"
  | "checkBox"
  | "other";

/**
 * Why the pane cannot fill a box: it is locked, this Word has no way to fill its kind, text in it would not be seen, or text that
 * was deleted with Track Changes on, and can still be brought back, would go.
 */
export type Refusal = "locked" | "unsupported" | "hidden" | "tracked";

/**
 * Where a box stands. A cell: table, row and cell as counted in document order from 0 (nested tables included, cells as
 * they stand in the row, merged or not); where a heading or a prompt stands in the same cell, the box begins at
 * its paragraph `from`. A line: the paragraph of the body, counted in document order from 0, cells included; of a
 * line with several labels, the room behind the `nth`, from 0.
 */
export type Position =
  | {
      readonly kind: "cell";
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly from?: number;
    }
  | { readonly kind: "line"; readonly paragraph: number; readonly nth?: number };

/** One box of the form that holds an answer, as it was when the form was read. */
export type Place = {
  readonly position: Position;
  readonly kind: BoxKind;
  readonly answer: Answer;
  /** The tag and title of its content control, where it has one. */
  readonly tag?: string;
  readonly title?: string;
  /** The entries that a drop-down or combo box allows. */
  readonly choices?: readonly string[];
  /** Word's date picture of a date picker, such as "dd/MM/yyyy". */
  readonly dateFormat?: string;
  readonly refusal?: Refusal;
  /** What leaves doubt about this place: it is written to only once the user has said that it is the right one. */
  readonly confirm?: PlaceDoubt;
  /** Why no content control can be put into a bare blank box; absent where one can. */
  readonly noControl?: "unsupported" | "tracked";
  /** What stands around the place, for the gateway to know it again; on places that the user can be asked about. */
  readonly around?: string;
};

/** A box that the user has pointed to, and what stood around it then; for a column of the action table, a cell of it. */
export type PointedBox = {
  readonly name: BoxOrColumn;
  readonly position: Position;
  readonly around: string;
};

/** What the user has said of places: these are the boxes, those are not. Kept by the pane while it is open. */
export type Pointed = {
  readonly boxes: readonly PointedBox[];
  readonly declined: readonly PointedBox[];
};

/** A question of the form with every place it stands in (the client's name stands on both pages). */
export type Box = {
  /** What the first place that is not blank says. */
  readonly answer: Answer;
  readonly places: readonly Place[];
};

/** A box for what to take, and of which list it is; absent where its heading does not say. */
export type BagBox = Box & { readonly list?: BagList };

/** One row of the action table that is not blank. Cells are "" where nothing stands. */
export type ActionRow = Readonly<Record<ActionColumn, string>>;

/** A row of an action table, blank or not, with the place of each of its cells. */
export type ActionRowPlace = {
  readonly table: number;
  readonly row: number;
  readonly blank: boolean;
  readonly cells: Readonly<Partial<Record<ActionColumn, Place>>>;
  /** Rows of its table stand under it that are not for actions: what is to be signed, another part of the form. */
  readonly isAboveOthers?: true;
  /** It stands under a band that says of its own what is there: no new action goes in after it. */
  readonly isUnderBand?: true;
  /**
   * Why the row is not to be taken out. "table": Word puts no rows in here and takes none out (merged cells, a table within a
   * table, a repeating section, locked). "row": what it holds could not be put back (controls, lists, comments, tracked changes).
   */
  readonly fixed?: "table" | "row";
};

/** The form as read: plain data, free of Word. Sections that the document lacks are absent or empty. */
export type Form = {
  readonly fields: Readonly<Partial<Record<FieldKey, Box>>>;
  /** Every body row of every action table, in document order, the blank ones included. */
  readonly actionRows: readonly ActionRowPlace[];
  readonly advice: Readonly<Partial<Record<AdviceKey, Box>>>;
  readonly bag: readonly BagBox[];
  readonly service: Readonly<Partial<Record<ServiceKey, Box>>>;
  readonly problems: readonly FormProblem[];
  /** What could print better, and can be put right; absent when nothing. */
  readonly print?: PrintSanity;
  /** What else is in the file and is not meant for whoever is sent it; absent when nothing was seen. */
  readonly traces?: readonly TraceKind[];
};

/** Comments, tracked changes, and text that is hidden. */
export type TraceKind = "comments" | "changes" | "hidden";

/** What was not found in a form, or does not agree in it. It says nothing about the client. */
export type FormProblem =
  | { readonly kind: "no-page"; readonly page: "actions" | "options" }
  /** The page with the action plan is there, its table is not. */
  | { readonly kind: "no-action-table" }
  /** Nothing says where the box is, or it is seen and cannot be told or reached. */
  | {
      readonly kind: "no-box";
      readonly name: BoxName;
      readonly why: "nowhere" | "unclear" | "text-box" | "page-edge";
    }
  | { readonly kind: "no-column"; readonly column: ActionColumn }
  | { readonly kind: "client-refs-differ" }
  | { readonly kind: "several-plans"; readonly plans: number };

/** `headingsNotRepeated`: action tables whose head stays on their first page, and how many rows it has. */
export type PrintSanity = {
  readonly headingsNotRepeated: readonly { readonly table: number; readonly rows: number }[];
};

/** An option's standing: agreed, or talked about and not for now. */
export type OptionStatus = "agreed" | "not-now";

/** An answer wanted in an advice box. What is not for now is a topic, not a sentence: that would turn advice round. */
export type WantedOption = {
  readonly text: string;
  readonly status: OptionStatus;
  /** Other lines that say the same, as forms had them before; a blank stands for any words. */
  readonly sameAs?: readonly string[];
};

/** A thing to take: for one list, the boxes of no named list among them ("other"), or for whichever has room. */
export type WantedThing = string | { readonly text: string; readonly list: BagList | "other" };

/** Lines of one option box that stand already, as the user saw them, and what they are to be: changed, left out, in another order. */
export type WantedLines = {
  readonly key: Area;
  readonly position: Position;
  /** The lines of the place's answer, bullets and all; lines that say nothing are left out. */
  readonly was: readonly string[];
  /** No more lines than there were: what is to be added goes into `advice` or `bag`. */
  readonly now: readonly string[];
};

/** A row of the action table as the user saw it, and what it is to be. */
export type WantedRow = {
  readonly table: number;
  readonly row: number;
  /** What every column that has a place said. */
  readonly was: Readonly<Partial<Record<ActionColumn, string>>>;
  readonly now: RowWish;
};

/** What a row is to be: columns left out stay as they are, "" empties one. */
export type RowWish =
  | { readonly kind: "write"; readonly cells: Readonly<Partial<ActionRow>> }
  | { readonly kind: "delete" }
  | { readonly kind: "insert-above"; readonly cells: Readonly<Partial<ActionRow>> };

/** What the practitioner wants in the form. Absent parts are left alone; dates are ISO or any other text. */
export type Wanted = {
  readonly fields?: Readonly<Partial<Record<FieldKey, string>>>;
  readonly actions?: readonly Partial<ActionRow>[];
  readonly advice?: Readonly<Partial<Record<AdviceKey, readonly WantedOption[]>>>;
  readonly bag?: readonly WantedThing[];
  readonly service?: Readonly<Partial<Record<ServiceKey, string>>>;
  /** Carried out before anything is added to the same boxes. */
  readonly lines?: readonly WantedLines[];
  /** Rows that stand, numbered as the user saw them. */
  readonly rows?: readonly WantedRow[];
  /**
   * Each page is to have its own number, 1 for the first. A box that says another number is left: that is the user's. Ignored
   * beside `fields.page`, which is the same text for all pages.
   */
  readonly pageNumbers?: true;
  /** Details to be emptied. */
  readonly cleared?: readonly FieldKey[];
  /** Action tables whose head is to be repeated on each page. */
  readonly repeatHeadings?: readonly number[];
};

export const blank: Answer = { kind: "blank" };

/** The text of an answer, "" when it is blank. */
export function textOf(answer: Answer): string {
  return answer.kind === "text" ? answer.text : "";
}

/** The answer that a text makes: blank when nothing but white space is left. */
export function answerFrom(text: string): Answer {
  const trimmed = text.replace(/^\n+|\n+$/g, "");
  return trimmed.trim() === "" ? blank : { kind: "text", text: trimmed };
}

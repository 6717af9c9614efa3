import type { BoxKind, TraceKind } from "../../plan/form";

/**
 * The body of the open document as it was read: plain data, in document order, free of Word. Text boxes, headers,
 * footers and notes are other stories of Word and are not in it. Every number that names a table, a paragraph or a
 * control is its place in the array of that name.
 */
export type FormDocument = {
  readonly tables: readonly FormTable[];
  readonly paragraphs: readonly FormParagraph[];
  readonly controls: readonly FormControl[];
  /** What stands in text boxes: seen by the user, out of reach of an add-in. */
  readonly textBoxes: readonly string[];
  /** What the paragraphs of page headers and footers say: out of reach too. */
  readonly pageEdges: readonly string[];
  readonly hasTrackedChanges: boolean;
  /** Somewhere there is text that nobody sees, which Word may say among the rest. */
  readonly hasHidden: boolean;
  /** What else is left in the file where nobody reads it; absent where it was not looked for. */
  readonly tracesElsewhere?: readonly TraceKind[];
  /** Track Changes is on, so far as the settings came with the body. */
  readonly tracksChanges: boolean;
  /** The protection in force, so far as the settings came with the body. */
  readonly protection?: Protection;
};

/** What Word's "Restrict editing" allows. */
export type Protection = "readOnly" | "comments" | "trackedChanges" | "forms";

/** A table; `level` is 1 for a table of the body, 2 for one in a cell of it, and so on. */
export type FormTable = {
  readonly index: number;
  readonly level: number;
  /** The cell that a nested table stands in. */
  readonly parent?: CellAddress;
  /** Its first paragraph and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly FormRow[];
};

/** A row with its cells as they stand; content controls and repeating sections around rows are looked through. */
export type FormRow = {
  readonly table: number;
  readonly row: number;
  /** Repeats as a head row on each page. */
  readonly isHead: boolean;
  /** Deleted with Track Changes on: still seen, gone when the change is accepted. */
  readonly isDeleted: boolean;
  /** Its height in twips, where the row states it. */
  readonly height?: number;
  readonly cells: readonly FormCell[];
};

/** Which cell: table and row as in `FormDocument`, the cell as it stands in its row, merged or not. */
export type CellAddress = { readonly table: number; readonly row: number; readonly cell: number };

/** A cell as it stands in its row. */
export type FormCell = CellAddress & {
  /** The first grid column and the one after the last. */
  readonly gridStart: number;
  readonly gridEnd: number;
  /** For the lower part of a vertically merged cell, the cell at its top, which holds the text. */
  readonly mergedInto?: CellAddress;
  /** Starts a vertical merge. */
  readonly startsMerge: boolean;
  /** Its width in twips, where the cell or the grid states it. */
  readonly width?: number;
  readonly isShaded: boolean;
  /** Its own paragraphs in document order; those of nested tables are not among them. */
  readonly paragraphs: readonly FormParagraph[];
  /** The controls around the cell (cell level) or in it, in document order; those in nested tables are not among them. */
  readonly controls: readonly number[];
  readonly nestedTables: readonly number[];
  /** It, or a paragraph of its own, holds what nobody sees: see `FormParagraph.hasHidden`. */
  readonly hasHidden: boolean;
  /** Bare text in it cannot be edited: a control around it is locked, or groups it. */
  readonly isLocked: boolean;
  /** Its text that can be seen, without placeholders and nested tables; paragraphs parted by "\n", empty lines at both ends left out. */
  readonly text: string;
};

/** A paragraph of the body. `index` counts every paragraph in document order, those in cells included. */
export type FormParagraph = {
  readonly index: number;
  /** What a person can see that it says: without placeholders, deleted text, hidden text and codes of fields. */
  readonly text: string;
  /** The same text, parted where content controls begin and end; a control that is blank has a piece "" of its own. */
  readonly pieces: readonly Piece[];
  /** The cell that it stands in. */
  readonly cell?: CellAddress;
  readonly isListItem: boolean;
  readonly style?: string;
  /** It says something, and is the first to do so in the body or behind a break of the page. */
  readonly startsPage: boolean;
  /** The controls around the whole paragraph (block, cell and row level), outermost first. */
  readonly controls: readonly number[];
  /** Holds a picture, drawing, symbol, note or formula, which its text does not show. */
  readonly hasObjects: boolean;
  /** Holds a field of Word that takes or works out its own text: an old form field, a page number, a date. */
  readonly hasOwnField: boolean;
  /** A comment begins or ends in it: replacing what it says would take the comment away (OfficeDev/office-js 2574). */
  readonly hasComments: boolean;
  /** Something of it was deleted with Track Changes on, and is still in the file. */
  readonly hasDeletions: boolean;
  /** All of it was, its end too: it is gone once the changes are accepted. */
  readonly isDeleted: boolean;
  /** Holds text that is in the file and that nobody sees: hidden by its formatting, or for other programs to read. */
  readonly hasHidden: boolean;
  /** What is written in it might be hidden by the formatting that it would take. */
  readonly hidesText: boolean;
  /** Bare text in it cannot be edited. */
  readonly isLocked: boolean;
};

/** A stretch of a paragraph with the run-level controls around it, outermost first. */
export type Piece = { readonly text: string; readonly controls: readonly number[] };

/** Where a control stands: in a paragraph, or around paragraphs, cells or rows. */
export type ControlLevel = "run" | "block" | "cell" | "row";

/** A content control of the body. */
export type FormControl = {
  readonly index: number;
  /** Its id as a signed 32-bit number; undefined in a file that gives it none. */
  readonly id?: number;
  readonly tag?: string;
  readonly title?: string;
  readonly kind: BoxKind;
  readonly level: ControlLevel;
  /** The control straight around it. */
  readonly parent?: number;
  /** Holds boxes rather than being one: a group, a repeating section or one of its items, a building block around tables. */
  readonly isContainer: boolean;
  /** Its content cannot be edited: itself or a control around it is locked. Controls in a group can be. */
  readonly isLocked: boolean;
  readonly isTemporary: boolean;
  /** Shows a value of the file's custom XML, which wins over the text when the file is opened. */
  readonly isBound: boolean;
  readonly showsPlaceholder: boolean;
  /** A comment begins or ends inside it. */
  readonly holdsComments: boolean;
  /** What is typed over its prompt takes formatting that hides it. */
  readonly hidesText: boolean;
  /** What can be seen that it holds, "" while it shows its placeholder; nested tables left out. */
  readonly text: string;
  /** The entries of a drop-down or combo box, its prompt left out. */
  readonly choices?: readonly string[];
  readonly dateFormat?: string;
  /** The paragraphs in it or, at run level, the one that it stands in. */
  readonly paragraphs: readonly number[];
};

/** The cell at an address. */
export function cellAt(document: FormDocument, address: CellAddress): FormCell | undefined {
  return document.tables[address.table]?.rows[address.row]?.cells[address.cell];
}

/** Whether Word leads to the cells of a table by row and cell. */
export function isPlain(table: FormTable): boolean {
  const merged = table.rows.some((row) =>
    row.cells.some((cell) => cell.startsMerge || cell.mergedInto !== undefined),
  );
  return table.level === 1 && !merged;
}

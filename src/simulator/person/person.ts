import type { Element } from "slimdom";
import { writeBack } from "../edits/bindings";
import { followed, type Moved } from "./heldPlaces";
import { keepCaret } from "../members/members";
import type { OpenDocument } from "../document/openDocument";
import { deleteRowOf, insertRowBeside, rowAt } from "./personRows";
import { joinParagraphs, splitParagraph } from "./personParagraphs";
import { chooseInList, typeLines, typeOver } from "./personTyping";
import { lengthOf } from "../document/positions";
import type { References } from "../requests";
import { isFinal, isSigned } from "../package/settings";
import { descendants } from "../package/wml";
import { WordError } from "../wordError";

/**
 * Somebody at Word's own surface: the user, or a colleague in the same document. Paragraphs are counted as `clickParagraph`
 * counts them, tables as all `w:tbl` of the body in document order. Every act says whether Word let it happen: in a locked
 * control, a protected document, a document open for viewing or where there is nothing to take out it does not, and nothing
 * has changed. Throws WordError "ItemNotFound" for a place that is not there, "NotSettled" for what no source says.
 */
export type Person = {
  /**
   * Types at a place of a paragraph (its end unless told); up to `until`, what stood there is selected and typed over. The
   * first letter takes the place of a prompt. "\n" is the Enter key, "\t" a tab sign.
   */
  type(paragraph: number, text: string, offset?: number, until?: number): boolean;
  /** Takes a stretch of a paragraph out. A control that has become empty shows its prompt. */
  erase(paragraph: number, from: number, until: number): boolean;
  /** Presses Enter. */
  enter(paragraph: number, offset: number): boolean;
  /** Takes out the end of a paragraph (Delete at its end): the next one goes on in its line. */
  join(paragraph: number): boolean;
  /** Chooses an entry in the drop-down or combo box that the paragraph holds. */
  choose(paragraph: number, words: string): boolean;
  /** Inserts a row above or below one, in its looks, and types into its cells from the first. */
  insertRow(table: number, row: number, where: "above" | "below", cells?: readonly string[]): boolean;
  deleteRow(table: number, row: number): boolean;
};

/** The person at a document; `told` hears of each change. */
export function personAt(open: OpenDocument, references: References, told: () => void): Person {
  /** Lets an act happen, or says that Word refused it. */
  const act = (edit: () => Moved | undefined): boolean => {
    if (isFinal(open.docx) || isSigned(open.docx)) return false;
    begin(open);
    try {
      followed(open, references, edit);
      writeBack(open);
    } catch (failure) {
      open.bound.clear();
      if (failure instanceof WordError && refusals.has(failure.code)) return false;
      if (open.changed) told(); // the first of several lines may stand already
      throw failure;
    }
    keepCaret(open);
    if (open.changed) told();
    return open.changed;
  };
  const rowEdit = (edit: () => void): boolean =>
    act(() => {
      edit();
      return (place) => place;
    });

  return {
    type: (number, text, offset = Number.POSITIVE_INFINITY, until = offset) => {
      const paragraph = paragraphAt(open, number);
      const length = lengthOf(paragraph);
      const start = Math.min(offset, length);
      return act(() => typeLines(open, paragraph, start, Math.max(start, Math.min(until, length)), text));
    },
    erase: (number, from, until) => {
      const paragraph = paragraphAt(open, number);
      return act(() => typeOver(open, paragraph, from, Math.min(until, lengthOf(paragraph)), ""));
    },
    enter: (number, offset) => {
      const paragraph = paragraphAt(open, number);
      return act(() => splitParagraph(open, paragraph, Math.min(offset, lengthOf(paragraph))));
    },
    join: (number) => act(() => joinParagraphs(open, paragraphAt(open, number))),
    choose: (number, words) => act(() => chooseInList(open, paragraphAt(open, number), words)),
    insertRow: (table, row, where, cells = []) =>
      rowEdit(() => {
        insertRowBeside(open, rowAt(open, table, row).row, where, cells);
      }),
    deleteRow: (table, row) =>
      rowEdit(() => {
        const found = rowAt(open, table, row);
        deleteRowOf(open, found.table, found.row);
      }),
  };
}

function begin(open: OpenDocument): void {
  open.changed = false;
  open.moved = false;
}

/** How Word tells an add-in what it tells a person with a beep. */
const refusals: ReadonlySet<string> = new Set(["AccessDenied", "GeneralException", "NotAllowed"]);

function paragraphAt(open: OpenDocument, number: number): Element {
  const found = descendants(open.body, "p")[number];
  if (found === undefined) throw new WordError("ItemNotFound", `No paragraph ${String(number)}.`);
  return found;
}

import type { Element } from "slimdom";
import type { OpenDocument } from "../document/openDocument";
import { lengthOf } from "../document/positions";
import { cellsOf, rowsOf } from "../document/tables";
import { paragraphText } from "../document/text";
import { ancestor, descendants } from "../package/wml";

/** Where the user's cursor stands. Paragraphs and tables are counted as `Person` counts them. */
export type Cursor = {
  readonly paragraph: number;
  /** The text of that paragraph, a character a place. */
  readonly text: string;
  /** The cursor, or the stretch that is selected. */
  readonly from: number;
  readonly until: number;
  readonly cell: CellPlace | undefined;
};

/** The innermost cell that holds the cursor. */
export type CellPlace = {
  readonly table: number;
  readonly row: number;
  /** The first paragraph of the cell that Tab goes to, of the one that Shift+Tab goes to; undefined at the table's ends. */
  readonly next: number | undefined;
  readonly previous: number | undefined;
};

export function cursorOf(open: OpenDocument): Cursor {
  const { caret, selected, body } = open;
  const paragraphs = descendants(body, "p");
  const { paragraph } = caret;
  const length = lengthOf(paragraph);
  const stretch =
    selected?.paragraph === paragraph && selected.start < selected.end
      ? selected
      : { start: caret.offset, end: caret.offset };
  return {
    paragraph: paragraphs.indexOf(paragraph),
    text: paragraphText(paragraph),
    from: Math.min(stretch.start, length),
    until: Math.min(stretch.end, length),
    cell: cellPlace(body, paragraphs, paragraph),
  };
}

function cellPlace(body: Element, paragraphs: readonly Element[], paragraph: Element): CellPlace | undefined {
  const cell = ancestor(paragraph, "tc");
  const table = cell === undefined ? undefined : ancestor(cell, "tbl");
  if (cell === undefined || table === undefined) return undefined;
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  const at = cells.indexOf(cell);
  const first = (other: Element | undefined): number | undefined => {
    const found = other === undefined ? undefined : descendants(other, "p")[0];
    return found === undefined ? undefined : paragraphs.indexOf(found);
  };
  return {
    table: descendants(body, "tbl").indexOf(table),
    row: rows.findIndex((row) => cellsOf(row).includes(cell)),
    next: first(cells[at + 1]),
    previous: at > 0 ? first(cells[at - 1]) : undefined,
  };
}

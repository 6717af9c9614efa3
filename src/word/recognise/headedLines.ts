import type { AdviceKey, Position } from "../../plan/form";
import { mayBeBox } from "./answerControl";
import { textOutside } from "./box";
import type { FormCell, FormDocument, FormParagraph, FormTable } from "../read/formDocument";
import { isTicks } from "./evidenceOfBox";
import { isGoodHead } from "./columnHeads";
import { headed } from "./headings";
import { isAdvicePrompt } from "./labels";
import { isInSameCell } from "./neighbours";

/** An advice box under a heading that is a paragraph of its own: a control, or a table of one cell. */
export type HeadedLine = {
  readonly key: AdviceKey | "bag";
  readonly heading: FormParagraph;
  readonly position: Position;
  /** Its first paragraph. */
  readonly line: FormParagraph;
};

/**
 * Finds headings with a control in the paragraph under them or a table of one cell, lines of advice passed over. A heading with
 * bare paper under it is none: nothing says where its answer ends.
 */
export function headedLinesIn(document: FormDocument): readonly HeadedLine[] {
  return document.paragraphs.flatMap((heading): HeadedLine[] => {
    const key = heading.text.trim() === "" ? undefined : headed(heading.text);
    if (key === undefined) return [];
    const line = controlUnder(document, heading);
    if (line !== undefined)
      return [{ key, heading, position: { kind: "line", paragraph: line.index }, line }];
    const cell = onlyCellUnder(document, heading);
    const first = cell?.paragraphs[0];
    if (cell === undefined || first === undefined) return [];
    const position: Position = { kind: "cell", table: cell.table, row: cell.row, cell: cell.cell };
    return [{ key, heading, position, line: first }];
  });
}

/** The cell of a table of one cell that stands under a heading, lines of advice passed over. */
function onlyCellUnder(document: FormDocument, heading: FormParagraph): FormCell | undefined {
  const home = homeOf(document, heading);
  const below = document.paragraphs.slice(heading.index + 1, heading.index + 6);
  const next = below.find(
    (each) => !isInSameCell(each, home) || (each.text.trim() !== "" && !isAdvicePrompt(each.text)),
  );
  const table = document.tables.find(({ start }) => start === next?.index);
  const cell = table && (table.rows.length === 2 ? underGoodHead(table) : table.rows[0]?.cells[0]);
  const isOne =
    (table?.rows.length === 2 || (table?.rows.length === 1 && table.rows[0]?.cells.length === 1)) &&
    isInSameCell({ cell: table.parent }, home);
  const isHeading = home !== heading && cell !== undefined && headed(cell.text) !== undefined;
  return isOne &&
    !isHeading &&
    cell !== undefined &&
    cell.nestedTables.length === 0 &&
    !isTicks(document, cell)
    ? cell
    : undefined;
}

/** Of a row of heads over a row to write in, the cell under the one head that says that options are written there. */
function underGoodHead({ rows: [heads, boxes] }: FormTable): FormCell | undefined {
  const isRow =
    heads?.cells.length === boxes?.cells.length && heads?.cells.every(({ text }) => text.trim() !== "");
  const [good, ...others] = heads?.cells.filter(({ text }) => isGoodHead(text)) ?? [];
  return isRow === true && good !== undefined && others.length === 0 ? boxes?.cells[good.cell] : undefined;
}

/** Where a heading stands: one that is all that a table of one cell holds, where that table stands. */
function homeOf(document: FormDocument, heading: FormParagraph): Pick<FormParagraph, "cell"> {
  const table = heading.cell && document.tables[heading.cell.table];
  const [only, ...others] = table?.rows.flatMap(({ cells }) => cells) ?? [];
  const isAlone = others.length === 0 && only?.paragraphs.length === 1 && only.nestedTables.length === 0;
  return table !== undefined && isAlone ? { cell: table.parent } : heading;
}

function controlUnder(document: FormDocument, heading: FormParagraph): FormParagraph | undefined {
  const below = document.paragraphs.slice(heading.index + 1, heading.index + 4);
  const next = below.find((paragraph) => isControl(document, paragraph) || !isAdvicePrompt(paragraph.text));
  return next !== undefined && isInSameCell(heading, next) && isControl(document, next) ? next : undefined;
}

/** Whether a paragraph is all control: a block control begins with it, or it holds one and no text beside. */
function isControl(document: FormDocument, paragraph: FormParagraph): boolean {
  const isBox = (index: number): boolean => mayBeBox(document.controls[index]);
  const begins = paragraph.controls.some(
    (index) =>
      isBox(index) &&
      document.controls[index]?.level === "block" &&
      document.controls[index].paragraphs[0] === paragraph.index,
  );
  const inLine = paragraph.pieces.flatMap((piece) => piece.controls).filter(isBox);
  return begins || (inLine.length > 0 && textOutside(paragraph, inLine).trim() === "");
}

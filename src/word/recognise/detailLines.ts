import type { FieldKey } from "../../plan/form";
import { lineLabel } from "./box";
import { cellAt, type FormDocument, type FormParagraph } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import { fieldLineIn } from "./labelLines";

/** A line of the page that asks for a detail: "Client name / ref: ____", or a label with a control after it. */
export type DetailLine = { readonly key: FieldKey; readonly paragraph: number };

/**
 * Finds the lines of the page that ask for one detail each; those in cells count where the cell lays out the page. Of a line
 * that asks for two, nothing is given: where the one ends and the other begins, only its look says.
 */
export function detailLinesIn(
  document: FormDocument,
  isFree: (table: number, row: number) => boolean,
): readonly DetailLine[] {
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.text.length > 300 || !isOfPage(document, paragraph, isFree)) return [];
    const key = keyOf(document, paragraph);
    return key === undefined ? [] : [{ key, paragraph: paragraph.index }];
  });
}

function isOfPage(
  document: FormDocument,
  { cell }: FormParagraph,
  isFree: (table: number, row: number) => boolean,
): boolean {
  if (cell === undefined) return true;
  return (cellAt(document, cell)?.nestedTables.length ?? 0) > 0 && isFree(cell.table, cell.row);
}

function keyOf(document: FormDocument, paragraph: FormParagraph): FieldKey | undefined {
  const boxes = new Set(
    paragraph.pieces.flatMap((piece) =>
      piece.controls.filter((index) => document.controls[index]?.isContainer === false),
    ),
  );
  const outermost = [...boxes].filter((index) => !boxes.has(document.controls[index]?.parent ?? -1));
  // Without controls, lines in cells are found with their table.
  if (outermost.length === 0)
    return paragraph.cell === undefined ? fieldLineIn(paragraph.text)?.key : undefined;
  const label = lineLabel(document, paragraph);
  return outermost.length === 1 && label.trim() !== "" ? fieldLabelled(label) : undefined;
}

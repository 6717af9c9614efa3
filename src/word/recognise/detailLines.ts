import { fieldKeys, type FieldKey } from "../../plan/form";
import { mayBeBox } from "./answerControl";
import { lineLabel, textOutside } from "./box";
import { cellAt, type FormDocument, type FormParagraph } from "../read/formDocument";
import type { Doubt } from "./certainty";
import { fieldLabelled } from "./labels";
import { isHalfOfClient, linePartsOf } from "./lineParts";
import { fieldLineIn } from "./labelLines";

/** A line of the page that asks for a detail: "Client name / ref: ____", or a label with a control after it. */
export type DetailLine = {
  readonly paragraph: number;
  /** What it asks for: one detail, or several with the places of their labels among all on the line. */
  readonly asks: readonly { readonly key: FieldKey; readonly nth?: number; readonly doubt?: Doubt }[];
};

/**
 * Finds the lines of the page that ask for details; those in cells count where the cell lays out the page. Of a line that asks for
 * several, those are given that a colon ends and that have room: where others end, only the look of the line says.
 */
export function detailLinesIn(
  document: FormDocument,
  isFree: (table: number, row: number) => boolean,
): readonly DetailLine[] {
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.text.length > 300 || !isOfPage(document, paragraph, isFree)) return [];
    const only = onlyAskedIn(document, paragraph);
    const asks = only === undefined ? detailsOnLine(document, paragraph) : [only];
    return asks.length === 0 ? [] : [{ paragraph: paragraph.index, asks }];
  });
}

/** The details that a line with several labels asks for. */
export function detailsOnLine(document: FormDocument, paragraph: FormParagraph): DetailLine["asks"] {
  const parts = linePartsOf(document, paragraph);
  return parts.flatMap((part) => {
    const key = fieldKeys.find((each) => each === part.key);
    if (key === undefined) return [];
    // "Page 2 of 2" can be printed: what stands round the numbers is no label that only a box has.
    const isPrinted =
      (key === "page" || key === "pageCount") && /\d/.test(paragraph.text.slice(part.from, part.to));
    const doubt: Doubt | undefined = isHalfOfClient(part, parts)
      ? { kind: "word", said: part.label }
      : isPrinted
        ? { kind: "elsewhere" }
        : undefined;
    return [{ key, nth: part.nth, doubt }];
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

function askedBy(label: string, doubt?: Doubt): DetailLine["asks"][number] | undefined {
  const key = fieldLabelled(label);
  return key && { key, doubt };
}

/** What a line asks for that asks for one detail. */
function onlyAskedIn(
  document: FormDocument,
  paragraph: FormParagraph,
): DetailLine["asks"][number] | undefined {
  const boxes = new Set(
    paragraph.pieces.flatMap((piece) => piece.controls.filter((index) => mayBeBox(document.controls[index]))),
  );
  const outermost = [...boxes].filter((index) => !boxes.has(document.controls[index]?.parent ?? -1));
  // Without controls, lines in cells are found with their table.
  if (outermost.length === 0) {
    const line = paragraph.cell === undefined ? fieldLineIn(paragraph.text) : undefined;
    return line && { key: line.key };
  }
  const [only = -1, ...others] = outermost;
  if (others.length > 0) return undefined;
  const label = lineLabel(document, paragraph).trim();
  if (label !== "" || textOutside(paragraph, outermost).trim() !== "") return askedBy(label);
  // A control alone on its line can say by its title what it asks for; a title may be left from what it was copied from.
  const { title = "" } = document.controls[only] ?? {};
  return askedBy(title, { kind: "word", said: title });
}

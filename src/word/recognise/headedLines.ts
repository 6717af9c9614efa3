import type { AdviceKey } from "../../plan/form";
import { textOutside } from "./box";
import type { FormDocument, FormParagraph } from "../read/formDocument";
import { headed } from "./headings";
import { isAdvicePrompt } from "./labels";
import { isInSameCell } from "./neighbours";

/** An advice box that is a control under a heading of its own: in the page, or in the heading's cell. */
export type HeadedLine = {
  readonly key: AdviceKey | "bag";
  readonly heading: FormParagraph;
  readonly line: FormParagraph;
};

/**
 * Finds headings with a control in the paragraph under them, lines of advice passed over. A heading with bare paper under it
 * is none: nothing says where its answer ends.
 */
export function headedLinesIn(document: FormDocument): readonly HeadedLine[] {
  return document.paragraphs.flatMap((heading) => {
    const key = heading.text.trim() === "" ? undefined : headed(heading.text);
    const line = key === undefined ? undefined : controlUnder(document, heading);
    return key === undefined || line === undefined ? [] : [{ key, heading, line }];
  });
}

function controlUnder(document: FormDocument, heading: FormParagraph): FormParagraph | undefined {
  const below = document.paragraphs.slice(heading.index + 1, heading.index + 4);
  const next = below.find((paragraph) => isControl(document, paragraph) || !isAdvicePrompt(paragraph.text));
  return next !== undefined && isInSameCell(heading, next) && isControl(document, next) ? next : undefined;
}

/** Whether a paragraph is all control: a block control begins with it, or it holds one and no text beside. */
function isControl(document: FormDocument, paragraph: FormParagraph): boolean {
  const isBox = (index: number): boolean => document.controls[index]?.isContainer === false;
  const begins = paragraph.controls.some(
    (index) =>
      isBox(index) &&
      document.controls[index]?.level === "block" &&
      document.controls[index].paragraphs[0] === paragraph.index,
  );
  const inLine = paragraph.pieces.flatMap((piece) => piece.controls).filter(isBox);
  return begins || (inLine.length > 0 && textOutside(paragraph, inLine).trim() === "");
}

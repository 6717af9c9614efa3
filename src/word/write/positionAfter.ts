import type { Position } from "../../plan/form";
import { isInSameCell } from "../recognise/neighbours";
import type { FormControl, FormDocument, FormParagraph } from "../read/formDocument";
import { movedCell, type Origins } from "./rowMoves";

/**
 * Where a box of one reading stands in a later one: rows move as told, and lines keep their order. A control round lines can
 * grow by paragraphs, and moves the lines below it.
 */
export function positionAfter(
  position: Position,
  before: FormDocument,
  after: FormDocument,
  origins: ReadonlyMap<number, Origins> = new Map(),
): Position {
  if (position.kind === "cell") return movedCell(position, origins) ?? position;
  const read = before.paragraphs[position.paragraph];
  if (read === undefined || before === after) return position;
  const around = controlRound(before, read);
  const cell = read.cell && movedCell({ kind: "cell", ...read.cell }, origins);
  const moved =
    around === undefined
      ? linesBeside(after, { ...read, cell })[linesBeside(before, read).indexOf(read.index)]
      : after.controls.find(({ id }) => id === around.id)?.paragraphs[around.paragraphs.indexOf(read.index)];
  return moved === undefined ? position : { ...position, paragraph: moved };
}

/** The paragraphs of the cell or the page in which a line stands, less those that a box's control goes round. */
function linesBeside(document: FormDocument, line: FormParagraph): readonly number[] {
  return document.paragraphs
    .filter((each) => isInSameCell(each, line) && controlRound(document, each) === undefined)
    .map(({ index }) => index);
}

function controlRound(document: FormDocument, line: FormParagraph): FormControl | undefined {
  const round = line.controls.map((index) => document.controls[index]);
  return round.find((control) => control?.isContainer === false);
}

import type { PlaceDoubt } from "../../plan/doubt";
import type { BoxName, Pointed, Position } from "../../plan/form";
import { isAdvicePrompt, mayBeLabel } from "../recognise/labels";
import { serviceLineIn } from "../recognise/labelLines";
import { canHold, holdsLines } from "../../plan/setUpBoxes";
import { boxAt, lineLabel, placeOf, type FormBox } from "../recognise/box";
import { canFill } from "../capabilities";
import { cellAt, type FormDocument, type FormParagraph } from "../read/formDocument";
import type { BoxAtCursor, NoBox } from "../gateway";
import { isGutter, topOf } from "../recognise/neighbours";
import { cursorIn, type Cursor } from "./pointedCursor";
import { nothingPointed } from "../../plan/pointed";
import { boxesIn, isInActions, isSure } from "../recognise/pointed";
import { partsIn } from "../recognise/pointedParts";
import { identity, positionOfControl, surroundings } from "../recognise/pointedSurroundings";
import { runWord } from "../runWord";

/** See `Gateway.boxAtCursor`. */
export function boxAtCursor(name: BoxName, pointed: Pointed = nothingPointed): Promise<BoxAtCursor> {
  return runWord(async (context) => {
    const { document, cursor } = await cursorIn(context);
    return cursor === undefined ? no("unclear") : boxFor(name, document, cursor, pointed);
  });
}

function boxFor(name: BoxName, document: FormDocument, cursor: Cursor, pointed: Pointed): BoxAtCursor {
  const found = partsIn(document, pointed);
  if (isInActions(found, cursor.paragraph.cell)) return no("actions");
  const position =
    cursor.control === undefined
      ? positionOf(document, cursor.paragraph)
      : positionOfControl(document, cursor.control);
  const box = position && boxAt(document, position);
  if (position === undefined || box === undefined) return no("not-a-box");

  const place = identity(document, position);
  const boxes = boxesIn(found).filter(isSure);
  const other = boxes.find((each) => each.key !== name && identity(document, each.position) === place);
  if (other !== undefined) return { ...no("taken"), of: other.key };
  const why = whyNoBox(name, box);
  if (why !== undefined) return no(why);
  const around = surroundings(document, position, found);
  if (around === undefined) return no("unclear");
  return { kind: "box", place: { ...placeOf(box, position, canFill), around, confirm: doubtAbout(box) } };
}

function no(why: NoBox): BoxAtCursor & { readonly kind: "no-box" } {
  return { kind: "no-box", why };
}

/** Where the box stands that a paragraph without a control round the cursor belongs to. */
function positionOf(document: FormDocument, paragraph: FormParagraph): Position | undefined {
  const line: Position = { kind: "line", paragraph: paragraph.index };
  const around = paragraph.cell && cellAt(document, paragraph.cell);
  if (around === undefined) return line;
  const { table, row, cell } = topOf(document, around);
  const position: Position = { kind: "cell", table, row, cell };
  const box = boxAt(document, position);
  if (box?.control !== undefined) return positionOfControl(document, box.control);
  if (box?.kind === "other") return boxAt(document, line)?.control === undefined ? undefined : line;
  return lineLabel(document, paragraph) === "" ? position : line;
}

function whyNoBox(name: BoxName, { cell, control, kind, label, text }: FormBox): NoBox | undefined {
  if (control !== undefined) return canHold(name, kind) ? undefined : "wrong-kind";
  if (kind === "other") return "not-a-box";
  if (label === "" && isLabel(text)) return "label";
  if (cell !== undefined) return cell.nestedTables.length > 0 || isGutter(cell) ? "not-a-box" : undefined;
  // Where lines that are added to a bare line of the page end, nobody could tell when they are read again.
  return (label === "" && text !== "") || holdsLines(name) ? "not-a-box" : undefined;
}

function isLabel(text: string): boolean {
  if (text.trim() === "") return false;
  return (
    mayBeLabel(text) || isAdvicePrompt(text) || serviceLineIn(text) !== undefined || /[:?]\s*$/.test(text)
  );
}

/** Text in a bare cell can be an answer, and can be a heading in words that nobody knows. */
function doubtAbout({ control, label, text }: FormBox): PlaceDoubt | undefined {
  const isBare = control === undefined && label === "";
  return isBare && text.trim() !== "" ? { kind: "says", said: text } : undefined;
}

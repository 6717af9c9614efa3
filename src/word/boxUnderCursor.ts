import type { BoxName, Pointed } from "../plan/form";
import { boxAt } from "./box";
import type { FormDocument } from "./formDocument";
import { boxesIn, isInActions, isSure, nothingPointed } from "./pointed";
import { cursorIn, type Cursor } from "./pointedCursor";
import { partsIn } from "./pointedParts";
import { runWord } from "./runWord";

/** The question that waits for its turn: moves of the cursor come faster than Word answers. */
type Waiting = { pointed: Pointed; readonly answer: Promise<BoxName | undefined> };
let waiting: Waiting | undefined;

/** See `Gateway.boxUnderCursor`. */
export function boxUnderCursor(pointed: Pointed = nothingPointed): Promise<BoxName | undefined> {
  if (waiting !== undefined) {
    waiting.pointed = pointed;
    return waiting.answer;
  }
  const mine: Waiting = {
    pointed,
    answer: runWord(async (context) => {
      if (waiting === mine) waiting = undefined;
      const { document, cursor } = await cursorIn(context);
      return cursor && boxRound(document, cursor, mine.pointed);
    })
      // Only a hint is lost: what the cursor stands in cannot be told, and the next move asks again.
      .catch(() => undefined)
      .finally(() => {
        if (waiting === mine) waiting = undefined;
      }),
  };
  waiting = mine;
  return mine.answer;
}

/** The box that the cursor stands in: by its control, else the one whose lines the cursor's line is among. */
function boxRound(
  document: FormDocument,
  { paragraph, control }: Cursor,
  pointed: Pointed,
): BoxName | undefined {
  const found = partsIn(document, pointed);
  if (isInActions(found, paragraph.cell)) return undefined;
  const boxes = boxesIn(found)
    .filter(isSure)
    .flatMap(({ key, position }) => {
      const box = boxAt(document, position);
      return box?.paragraphs.includes(paragraph) === true ? [{ key, position, box }] : [];
    });
  const held = boxes.filter(({ box }) => control !== undefined && box.control === control);
  const lines = boxes.filter(({ position }) => position.kind === "line");
  const nearest = [held, lines, boxes].find((each) => each.length > 0) ?? [];
  const keys = new Set(nearest.map(({ key }) => key));
  return keys.size === 1 ? nearest[0]?.key : undefined;
}

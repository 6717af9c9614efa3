import type { BoxName, Pointed } from "../../plan/form";
import { hintIn, type Hint } from "./cursorHint";
import type { FormDocument } from "../read/formDocument";
import { lastRead } from "../lastRead";
import { nothingPointed } from "../../plan/pointed";
import { runWord } from "../runWord";
import { cursorMoves, isToldOfMoves } from "./watchCursor";

/** The question that waits for its turn: moves of the cursor come faster than Word answers. */
type Waiting = { pointed: Pointed; readonly answer: Promise<BoxName | undefined> };
let waiting: Waiting | undefined;

/** What Word last answered, and upon which reading of the form. */
type Answered = { readonly hint: Hint; readonly document: FormDocument; readonly pointed: Pointed };
let answered: Answered | undefined;

/** See `Gateway.boxUnderCursor`. */
export function boxUnderCursor(pointed: Pointed = nothingPointed): Promise<BoxName | undefined> {
  if (waiting !== undefined) {
    waiting.pointed = pointed;
    return waiting.answer;
  }
  if (isAnswered(pointed)) return Promise.resolve(answered?.hint.box);
  const mine: Waiting = {
    pointed,
    answer: runWord(async (context) => {
      if (waiting === mine) waiting = undefined;
      return isAnswered(mine.pointed) ? answered?.hint.box : ask(context, mine.pointed);
    }, "hint")
      // Only a hint is lost: what the cursor stands in cannot be told, and the next move asks again.
      .catch(() => undefined)
      .finally(() => {
        if (waiting === mine) waiting = undefined;
      }),
  };
  waiting = mine;
  return mine.answer;
}

/** While Word tells of moves and there was none, its last answer stands. */
function isAnswered(pointed: Pointed): boolean {
  if (lastRead() === undefined) return true;
  return (
    answered?.document === lastRead()?.document &&
    answered?.pointed === pointed &&
    isToldOfMoves() &&
    !cursorMoves.hasMoved
  );
}

async function ask(context: Word.RequestContext, pointed: Pointed): Promise<BoxName | undefined> {
  const document = lastRead()?.document;
  if (document === undefined) return undefined;
  const before = answered?.hint.place;
  cursorMoves.asked();
  let hint: Hint | undefined;
  try {
    hint = await hintIn(context, document, pointed);
    answered = { hint, document, pointed };
    return hint.box;
  } finally {
    cursorMoves.answered(hint !== undefined && hint.place === before);
  }
}

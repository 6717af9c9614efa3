import { inPart, FormError } from "../../plan/formError";
import { refuseOtherClient } from "../../plan/client";
import type { Form, Pointed } from "../../plan/form";
import { nameAt } from "../../plan/setUpBoxes";
import { findPlaces } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import type { Undo } from "../gateway";
import { cellsOfRow, guard, type Guarded } from "./guards";
import { changesOf, originsOf, stoodStill } from "./meanwhile";
import { formNow } from "./readBack";
import { isRowAsLeft, isTakenBack, originsBack, rowStepsLeft, takeRowsBack, touchedBack } from "./rowUndo";
import type { Touched } from "./touched";
import { putBack, saysAsBefore, stateAt, undoFor } from "./undo";
import type { UndoStep } from "./undoStep";
import { formIn } from "../readForm";
import { runWord } from "../runWord";
import { boxIn } from "./wordObjects";
import { beginWriting, saysTheSame, sendTakingBack, takenOutAfter, type Written } from "./writeAndRead";

/** See `Gateway.undoFill`. */
export function undoFill(undo: Undo, pointed?: Pointed, seen?: Form): Promise<Form> {
  return runWord(async (context) => {
    const mayBegin = (now: FormDocument): void => {
      const changed = undo.steps.find((step) => !isAsLeft(now, step));
      const form = changed === undefined ? formNow(seen, now, pointed) : formIn(now, pointed);
      if (form !== undefined) refuseOtherClient(form, seen);
      if (changed !== undefined)
        throw new FormError("changed-meanwhile", { detail: form && nameOfStep(form, changed) });
    };
    let now = await carryOut(context, undo.steps, { mayBegin });
    for (let { earlier } = undo; earlier !== undefined; { earlier } = earlier) {
      try {
        now = await carryOut(context, earlier.steps);
      } catch (failure) {
        throw failure instanceof FormError ? inPart(failure) : failure;
      }
    }
    return formIn(now, pointed);
  });
}

/** Takes the traces of a fill out again, after its failure; where that fails too, the failure is thrown as one in part. */
export function takeBack(
  context: Word.RequestContext,
  failure: FormError,
  undo: Undo,
): Promise<FormDocument> {
  return takenOutAfter(failure, () => carryOut(context, undo.steps));
}

/**
 * Takes out what a request wrote where somebody else had edited, so that the form is as they left it. Throws FormError
 * "changed-meanwhile" with `wrote` true where that cannot be done.
 */
export async function takeBackMeanwhile(
  context: Word.RequestContext,
  touched: readonly Touched[],
  before: FormDocument,
  after: FormDocument,
): Promise<void> {
  const changes = changesOf(touched, before, after);
  try {
    if (changes === undefined) throw new FormError("changed-meanwhile");
    const { steps } = undoFor(changes, before, after, originsOf(touched, before));
    if (!saysTheSame(await carryOut(context, steps), before)) throw new FormError("changed-meanwhile");
  } catch (cause) {
    throw new FormError("changed-meanwhile", { cause, wrote: true });
  }
}

/** Whether it is tried no more, whether Word is to stop where a box no longer says what it should, and what may refuse it. */
type Carrying = {
  readonly isLast?: boolean;
  readonly isGuarded?: boolean;
  readonly mayBegin?: (now: FormDocument) => void;
};

/**
 * Puts back what the steps say, two round trips. Throws FormError "changed-meanwhile", writing nothing, when a box is not as
 * the steps left it. When Word fails half-way, the rest is tried once more.
 */
async function carryOut(
  context: Word.RequestContext,
  steps: readonly UndoStep[],
  { isLast = false, isGuarded = true, mayBegin }: Carrying = {},
): Promise<FormDocument> {
  const places = await findPlaces(context, { paragraphs: true, lists: true });
  mayBegin?.(places.document);
  for (const step of steps) if (!isAsLeft(places.document, step)) throw new FormError("changed-meanwhile");
  const writing = beginWriting(context, places);
  if (isGuarded)
    guard(
      places,
      steps.flatMap((step) => guardedBy(places.document, step)),
    );
  for (const step of steps) if (step.kind === "box") putBack(places, boxIn(places, step.position), step);
  takeRowsBack(places, steps);
  const touched = touchedBack(steps);
  let written: Written;
  try {
    written = await sendTakingBack(
      writing,
      (now) => restOf(steps, places.document, now),
      isLast ? undefined : (rest) => carryOut(context, rest, { isLast: true }),
    );
  } catch (failure) {
    const isStopped = failure instanceof FormError && failure.code === "place-missing" && !failure.wrote;
    if (isGuarded && isStopped) return carryOut(context, steps, { isLast, isGuarded: false, mayBegin });
    throw failure;
  }
  const { before, after } = written;
  if (!stoodStill(touched, places.document, before)) {
    await takeBackMeanwhile(context, touched, before, after);
    throw new FormError("changed-meanwhile");
  }
  const origins = originsBack(places.document, steps);
  const kept = steps.every((step) =>
    step.kind === "box" ? saysAsBefore(step, places.document, after, origins) : isTakenBack(after, step),
  );
  if (!kept) throw new FormError("word-refused", { detail: "undo", wrote: true });
  return after;
}

/** The boxes that a step writes over. */
function guardedBy(document: FormDocument, step: UndoStep): readonly Guarded[] {
  if (step.kind === "box") return [step];
  return step.kind === "row" ? cellsOfRow(document, step.table, step.row) : [];
}

/** The steps that are still to be done after a part of them was, in the state in which their boxes are now. */
function restOf(steps: readonly UndoStep[], before: FormDocument, now: FormDocument): readonly UndoStep[] {
  const { rest, isBegun } = rowStepsLeft(steps, before, now);
  const boxes = isBegun ? [] : steps.filter((step) => step.kind === "box");
  return [
    ...boxes.flatMap((step): readonly UndoStep[] => {
      if (saysAsBefore(step, before, now)) return [];
      const state = stateAt(step, before, now);
      return state === undefined ? [] : [state];
    }),
    ...rest,
  ];
}

/** What the box of a step is for, as far as the form tells. */
function nameOfStep(form: Form, step: UndoStep): string | undefined {
  return step.kind === "box" ? nameAt(form, step.position) : undefined;
}

function isAsLeft(now: FormDocument, step: UndoStep): boolean {
  if (step.kind !== "box") return isRowAsLeft(now, step);
  return JSON.stringify(stateAt(step, now, now)?.after) === JSON.stringify(step.after);
}

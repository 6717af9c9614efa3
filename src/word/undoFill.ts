import { refuseOtherClient } from "../plan/client";
import type { Form, Pointed } from "../plan/form";
import { FormError } from "../plan/formError";
import { nameAt } from "../plan/setUpBoxes";
import { boxIn, findPlaces } from "./findPlaces";
import type { FormDocument } from "./formDocument";
import type { Undo } from "./gateway";
import { isRowAsLeft, isTakenBack, originsBack, rowStepsLeft, takeRowsBack } from "./rowUndo";
import { putBack, saysAsBefore, stateAt, type UndoStep } from "./undo";
import { formIn } from "./readForm";
import { runWord } from "./runWord";
import { writeAndRead } from "./writeAndRead";

/** See `Gateway.undoFill`. */
export function undoFill({ steps }: Undo, pointed?: Pointed, seen?: Form): Promise<Form> {
  return runWord(async (context) => {
    const mayBegin = (now: FormDocument): void => {
      const form = formIn(now, pointed);
      refuseOtherClient(form, seen);
      const changed = steps.find((step) => !isAsLeft(now, step));
      if (changed !== undefined)
        throw new FormError("changed-meanwhile", { detail: nameOfStep(form, changed) });
    };
    return formIn(await carryOut(context, steps, 2, mayBegin), pointed);
  });
}

/** The failure of a fill whose traces have been taken out again; with `wrote` true where that failed too. */
export async function takeBack(
  context: Word.RequestContext,
  failure: FormError,
  undo: Undo,
): Promise<FormError> {
  try {
    await carryOut(context, undo.steps);
    return failure;
  } catch {
    return new FormError(failure.code, { cause: failure.cause, detail: failure.detail, wrote: true });
  }
}

/**
 * Puts back what the steps say, two round trips. Throws FormError "changed-meanwhile", writing nothing, when a box is not as
 * the steps left it. When Word fails half-way, the rest is tried once more.
 */
async function carryOut(
  context: Word.RequestContext,
  steps: readonly UndoStep[],
  tries = 2,
  mayBegin: (now: FormDocument) => void = () => undefined,
): Promise<FormDocument> {
  const places = await findPlaces(context, { paragraphs: true, lists: true });
  mayBegin(places.document);
  for (const step of steps) if (!isAsLeft(places.document, step)) throw new FormError("changed-meanwhile");
  for (const step of steps) if (step.kind === "box") putBack(places, boxIn(places, step.position), step);
  takeRowsBack(places, steps);
  const after = await writeAndRead(context, places.document, async (failure, now) => {
    const rest = restOf(steps, places.document, now);
    if (rest.length === 0) return now;
    if (tries <= 1) throw new FormError(failure.code, { cause: failure, wrote: true });
    return carryOut(context, rest, tries - 1);
  });
  const origins = originsBack(places.document, steps);
  const kept = steps.every((step) =>
    step.kind === "box" ? saysAsBefore(step, places.document, after, origins) : isTakenBack(after, step),
  );
  if (!kept) throw new FormError("word-refused", { detail: "undo", wrote: true });
  return after;
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

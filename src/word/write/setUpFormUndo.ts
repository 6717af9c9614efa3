import { inPart, FormError } from "../../plan/formError";
import type { Form, Pointed } from "../../plan/form";
import type { SetUp } from "../../plan/setUp";
import { boxAt } from "../recognise/box";
import { findPlaces, type Places } from "./findPlaces";
import type { FormControl, FormDocument } from "../read/formDocument";
import type { SetUpUndo } from "../gateway";
import { giveBackWords } from "./giveBack";
import { formIn } from "../readForm";
import { stoodStill } from "./meanwhile";
import { runWord } from "../runWord";
import type { ControlNames, SetUpStep } from "./undoStep";
import { boxIn, controlOf, listedControl } from "./wordObjects";
import { beginWriting, saysTheSame, sendTakingBack, takenOutAfter } from "./writeAndRead";
import { paragraphsOfBox } from "./writeBox";

/** A no-break space: it shows nothing, and for Word it is text. */
export const blankText = "\u00a0";

/** What of a set-up stands in the document now. */
export function stepsFor(setUp: SetUp, before: FormDocument, now: FormDocument): readonly SetUpStep[] {
  const known = new Set(before.controls.map(({ id }) => id));
  const named = setUp.named.flatMap(({ place }): readonly SetUpStep[] => {
    const was = boxAt(before, place.position)?.control;
    const is = controlIn(now, was?.id);
    if (was?.id === undefined || is === undefined) return [];
    const step = { kind: "named", control: was.id, before: namesOf(was), after: namesOf(is) } as const;
    return same(step.before, step.after) ? [] : [step];
  });
  const added = setUp.added.flatMap(({ place: { position }, tag }): readonly SetUpStep[] => {
    const box = boxAt(now, position);
    const control = known.has(box?.control?.id) ? undefined : box?.control;
    const hasText = box?.paragraphs[0]?.text.endsWith(blankText) === true;
    if (control === undefined && !hasText) return [];
    return [{ kind: "added", position, control: control?.id, isWhole: control?.tag === tag }];
  });
  return [...named, ...added];
}

/** See `Gateway.undoSetUp`. */
export function undoSetUp({ steps }: SetUpUndo, pointed?: Pointed): Promise<Form> {
  return runWord(async (context) => formIn(await takeBack(context, steps), pointed));
}

/**
 * Takes back what the steps say, two round trips. Throws FormError "changed-meanwhile", changing nothing, when one of its boxes
 * is not as the steps left it; with `wrote` true where somebody typed in one just before it was taken out: their words are put
 * in again. When Word fails half-way, the rest is tried once more.
 */
export async function takeBack(
  context: Word.RequestContext,
  steps: readonly SetUpStep[],
  isLast = false,
): Promise<FormDocument> {
  const places = await findPlaces(context, { paragraphs: true, lists: true });
  const isAsExpected = isLast ? isOnItsWay : isAsLeft;
  if (!steps.every((step) => isAsExpected(places.document, step))) throw new FormError("changed-meanwhile");
  const writing = beginWriting(context, places);
  for (const step of steps) {
    if (step.kind === "named") nameAgain(places, step);
    else takeOut(places, step);
  }
  const { before, after } = await sendTakingBack(
    writing,
    (now) => steps.filter((step) => !isBack(now, step)),
    isLast ? undefined : (rest) => takeBack(context, rest, true),
  );
  const found = steps
    .map((step) => asFound(step, places.document, before))
    .filter((step) => step !== undefined);
  if (found.length < steps.length) {
    const failure = new FormError("changed-meanwhile");
    if (saysTheSame(after, before)) throw failure;
    throw await takenOutAfter(failure, async () => {
      await giveBackWords(context, before, after);
      return inPart(failure);
    });
  }
  if (!found.every((step) => isBack(after, step)))
    throw new FormError("word-refused", { detail: "undo", wrote: true });
  return after;
}

/** A step where its box stood when it was taken back; undefined where that box was no longer as it had been read. */
function asFound(step: SetUpStep, read: FormDocument, before: FormDocument): SetUpStep | undefined {
  if (step.kind === "named" || read === before) return step;
  const [was, is] = [controlIn(read, step.control), controlIn(before, step.control)];
  const [from, to] = [was?.paragraphs[0], is?.paragraphs[0]];
  // A line moves with the rows above it, and Word's own object for it moves along.
  if (step.position.kind === "line" && from !== undefined && to !== undefined) {
    const isSame =
      was?.text === is?.text &&
      was?.showsPlaceholder === is?.showsPlaceholder &&
      read.paragraphs[from]?.text === before.paragraphs[to]?.text;
    const paragraph = step.position.paragraph + to - from;
    return isSame ? { ...step, position: { kind: "line", paragraph } } : undefined;
  }
  return stoodStill([{ kind: "box", name: "", position: step.position }], read, before) ? step : undefined;
}

type Named = Extract<SetUpStep, { kind: "named" }>;
type Added = Extract<SetUpStep, { kind: "added" }>;

function nameAgain(places: Places, { control: id, before }: Named): void {
  const control = controlIn(places.document, id);
  if (control === undefined) return;
  const found = listedControl(places, control);
  found.title = before.title;
  found.tag = before.tag;
}

/** Takes out a control, and what it shows. A prompt is written over first: whether it would stay as text nobody knows. */
function takeOut(places: Places, { position, control: id }: Added): void {
  const box = boxIn(places, position);
  const [first] = paragraphsOfBox(places, box);
  const control = controlIn(places.document, id);
  const found = control && controlOf(control, places.controls);
  if (control?.level === "run") {
    found?.delete(false);
    return;
  }
  if (control?.showsPlaceholder === true) found?.insertText(blankText, "Replace");
  found?.delete(true);
  const saysNothing = control?.showsPlaceholder !== true && box.paragraphs[0]?.text === "";
  if (!saysNothing) first?.clear();
}

/** Whether a step stands in the document as it was left. */
export function isAsLeft(now: FormDocument, step: SetUpStep): boolean {
  if (step.kind === "named") return same(namesOf(controlIn(now, step.control)), step.after);
  const box = boxAt(now, step.position);
  return box !== undefined && box.text.trim() === "" && box.control?.id === step.control;
}

/** Whether a step is as it was left, or half taken back. */
function isOnItsWay(now: FormDocument, step: SetUpStep): boolean {
  if (step.kind === "named") {
    const { tag, title } = namesOf(controlIn(now, step.control));
    const { before, after } = step;
    return [before.tag, after.tag].includes(tag) && [before.title, after.title].includes(title);
  }
  const box = boxAt(now, step.position);
  const control = box?.control?.id;
  return box?.text.trim() === "" && (control === undefined || control === step.control);
}

function isBack(now: FormDocument, step: SetUpStep): boolean {
  if (step.kind === "named") return same(namesOf(controlIn(now, step.control)), step.before);
  const box = boxAt(now, step.position);
  const isBlank = box?.text === "" || (box?.label !== "" && box?.text.trim() === "");
  return isBlank && (step.control === undefined || controlIn(now, step.control) === undefined);
}

function controlIn(document: FormDocument, id: number | undefined): FormControl | undefined {
  return id === undefined ? undefined : document.controls.find((control) => control.id === id);
}

function namesOf(control: FormControl | undefined): ControlNames {
  return { tag: control?.tag ?? "", title: control?.title ?? "" };
}

function same(one: ControlNames, other: ControlNames): boolean {
  return one.tag === other.tag && one.title === other.title;
}

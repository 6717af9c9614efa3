import { FormError } from "../../plan/formError";
import { boxAt, type FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import type { FormDocument } from "../read/formDocument";
import type { Undo } from "../gateway";
import { positionAfter } from "./positionAfter";
import { originsNow, type Origins } from "./rowMoves";
import { rowStepsFor } from "./rowUndo";
import { movesIn, type Touched } from "./touched";
import { putBackInControl, putBackLines } from "./undoLines";
import type { BoxState, BoxStep, UndoStep } from "./undoStep";
import { controlOf, lineOf, listedControl } from "./wordObjects";
import { writeRoom } from "./writeLinePart";
import { controlAround, stretchOf, writeControl, writeSoftLines } from "./writeBox";

/**
 * What takes a fill back: each box as it was and as it is, each row that was put in or taken out. `known` tells where the rows
 * came from, where that is known; else it is worked out from what the rows say.
 */
export function undoFor(
  touched: readonly Touched[],
  before: FormDocument,
  after: FormDocument,
  known?: ReadonlyMap<number, Origins>,
): Undo {
  const boxes = touched.flatMap((each) => (each.kind === "box" ? [each.position] : []));
  const origins = known ?? originsNow(before, after, movesIn(touched), boxes);
  const steps = new Map<string, UndoStep>();
  for (const read of boxes) {
    const position = positionAfter(read, before, after, origins);
    const was = boxAt(before, read);
    const is = boxAt(after, position);
    if (was === undefined || is === undefined) continue;
    steps.set(JSON.stringify(position), { kind: "box", position, before: stateOf(was), after: stateOf(is) });
  }
  return { kind: "undo", steps: [...steps.values(), ...rowStepsFor(touched, before, after, origins)] };
}

/** Queues what puts a box back as it was. */
export function putBack(places: Places, box: FormBox, { before, after }: BoxStep): void {
  if (sameState(before, after)) return;
  if (box.control !== undefined && before.control !== undefined && !sameControl(before, after)) {
    if (before.control.showsPlaceholder) {
      const found = listedControl(places, box.control);
      if (box.control.level !== "run" && after.lines.find(({ inControl }) => inControl)?.isListItem === true)
        found.paragraphs.getFirst().detachFromList();
      found.clear();
      return;
    }
    if (box.control.level === "run" || box.control.kind !== "richText") {
      writeControl(places, box.control, before.control.text);
      return;
    }
    if (box.control.showsPlaceholder) {
      putBackInControl(controlOf(box.control, places.controls), before);
      putBackLines(places, box, before, after, ({ inControl }) => !inControl);
      return;
    }
  }
  const isOneLine = before.lines.length === 1 && after.lines.length === 1;
  if (box.cell === undefined && box.control?.level !== "block" && isOneLine) putBackLine(places, box, before);
  else putBackLines(places, box, before, after);
}

/**
 * Whether the box of a step says again what it said before the fill, its line breaks too; spaces at the ends of lines aside, and
 * blank paragraphs at its end: the last of a cell cannot be taken out.
 */
export function saysAsBefore(
  step: BoxStep,
  then: FormDocument,
  now: FormDocument,
  origins?: ReadonlyMap<number, Origins>,
): boolean {
  // A prompt that is back may stand in fewer paragraphs than it had.
  const isPrompt = step.before.control?.showsPlaceholder === true;
  const words = (state: BoxState | undefined): string => {
    const own = (state?.lines ?? []).filter(({ inControl }) => !(isPrompt && inControl));
    const last = own.findLastIndex(({ text }) => text !== "");
    const lines = own.slice(0, last + 1).map(({ text }) => text.split("\n").map((line) => line.trim()));
    // A temporary control has gone, and takes its prompt with it.
    return JSON.stringify([lines, isPrompt && (state?.control?.showsPlaceholder ?? true)]);
  };
  return words(stateAt(step, then, now, origins)?.after) === words(step.before);
}

/** A step with its box as it is now; `then` is the reading whose positions the step has, `origins` which rows have moved since. */
export function stateAt(
  step: BoxStep,
  then: FormDocument,
  now: FormDocument,
  origins?: ReadonlyMap<number, Origins>,
): BoxStep | undefined {
  const position = positionAfter(step.position, then, now, origins);
  const box = boxAt(now, position);
  return box === undefined ? undefined : { ...step, position, after: stateOf(box) };
}

function putBackLine(places: Places, box: FormBox, before: BoxState): void {
  const [read] = box.paragraphs;
  if (read === undefined) return;
  const line = lineOf(places, read.index);
  const stood = before.lines[0]?.text ?? "";
  if (box.part !== undefined) {
    if (!writeRoom(places, box, stood)) throw new FormError("word-refused", { detail: "undo" });
    return;
  }
  const old = stood
    .slice(box.label.length, stood.endsWith(box.tail) ? stood.length - box.tail.length : undefined)
    .trim();
  const around = box.control === undefined && box.label !== "" ? controlAround(places, read) : undefined;
  if (around !== undefined) {
    controlOf(around, places.controls).insertText(stood, "Replace");
    return;
  }
  if (box.label === "" && old === "") {
    line.clear();
    return;
  }
  // Both ends are found before anything is queued: what cannot be taken out whole stays whole.
  const gapIn = (text: string): string => /^[^\S\n]*/.exec(text.slice(box.label.length))?.[0] ?? "";
  const gap = gapIn(read.text).slice(gapIn(stood).length);
  const said = box.text.split("\n").filter((each) => each.trim() !== "");
  const [first = "", ...others] = said.map((each) => each.trim());
  const begin =
    stretchOf(line, read.text, gap + first) ?? stretchOf(line, read.text, first, box.label.length);
  const end = others.length === 0 ? begin : stretchOf(line, read.text, others.at(-1) ?? "");
  if (begin === undefined || end === undefined) throw new FormError("word-refused", { detail: "undo" });
  // What stands between them goes too: the line breaks.
  const answer = begin === end ? begin : begin.expandTo(end);
  if (old === "") answer.delete();
  else if (!old.includes("\n")) answer.insertText(old, "Replace");
  else if (read.text.trimEnd().endsWith(said.at(-1)?.trim() ?? "")) {
    answer.delete();
    writeSoftLines(line, old.split("\n"), "End");
  } else throw new FormError("word-refused", { detail: "undo" });
}

function stateOf(box: FormBox): BoxState {
  const round = box.control?.level === "run" ? undefined : box.control?.index;
  const lines = box.paragraphs
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ text, isListItem, controls, hasHidden }) => ({
      text: box.part?.room ?? text,
      isListItem,
      inControl: round !== undefined && controls.includes(round),
      ...(hasHidden && { hasHidden }),
    }));
  if (box.control === undefined) return { lines };
  return { lines, control: { text: box.control.text, showsPlaceholder: box.control.showsPlaceholder } };
}

function sameState(one: BoxState, other: BoxState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameControl(one: BoxState, other: BoxState): boolean {
  return JSON.stringify(one.control) === JSON.stringify(other.control);
}

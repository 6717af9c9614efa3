import { areaKeys, type Area, type Form, type WantedLines } from "../../plan/form";
import { answerFrom } from "../../plan/form";
import { displayedOption, optionOnLine } from "../../plan/planOption";
import { lineKey } from "../../plan/text";
import { noDrafts } from "../drafts/noDrafts";
import type { StandingBox, StandingLine } from "./standingLines";
import { boxesIn } from "./standingLines";
import type { StatedWords } from "./wordsStatus";

/** What is to become of a line that stands in the form. */
export type LineChange = StatedWords & { readonly out: boolean };

/** Changes to lines that stand, not yet in the form: by the id of the line, and the order of a box's lines by its id. */
export type LinesDraft = {
  readonly changes: Readonly<Record<string, LineChange>>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
};

export const noLineChanges: LinesDraft = noDrafts.options.lines;

/** Why a changed line cannot be written as it is. */
export type LineProblem = "no-words" | "said-twice";

/** How a line stands in the draft, or as it is in the form. */
export function changeOf(draft: LinesDraft, { id, line }: StandingLine): LineChange {
  return draft.changes[id] ?? { ...optionOnLine(line), out: false };
}

/** The lines of a box in the order that is wanted. An order of other lines than these does not count. */
export function linesInOrder(box: StandingBox, draft: LinesDraft): readonly StandingLine[] {
  const byId = new Map(box.lines.map((line) => [line.id, line]));
  const inOrder = (draft.orders[box.id] ?? []).flatMap((id) => byId.get(id) ?? []);
  return inOrder.length === box.lines.length ? inOrder : box.lines;
}

/** The draft once a line has been moved one up (-1) or down (1) in its box. */
export function withMoved(draft: LinesDraft, box: StandingBox, id: string, by: -1 | 1): LinesDraft {
  const ids = linesInOrder(box, draft).map((line) => line.id);
  const from = ids.indexOf(id);
  const [moved, other] = [ids[from], ids[from + by]];
  if (moved === undefined || other === undefined) return draft;
  const order = ids.map((each) => (each === moved ? other : each === other ? moved : each));
  return { ...draft, orders: { ...draft.orders, [box.id]: order } };
}

/** Whether the words of a line are to be other words. */
export function isChanged(draft: LinesDraft, line: StandingLine): boolean {
  return displayedOption(changeOf(draft, line)) !== displayedOption(optionOnLine(line.line));
}

/** Why the new words of a line cannot go in; undefined when they can, or are the old ones. */
export function problemOf(
  form: Form,
  draft: LinesDraft,
  area: Area,
  line: StandingLine,
): LineProblem | undefined {
  const change = changeOf(draft, line);
  if (change.out || !isChanged(draft, line)) return undefined;
  const key = lineKey(displayedOption(change));
  if (change.text.trim() === "" || key === "") return "no-words";
  const boxes = boxesIn(form, area);
  // The same thing can be on both lists of what to take.
  const list = boxes.find(({ lines }) => lines.some(({ id }) => id === line.id))?.list;
  const others = boxes
    .filter((box) => box.list === list)
    .flatMap(({ lines }) => lines)
    .filter(({ id }) => id !== line.id)
    .map((each) => ({ each, now: changeOf(draft, each) }))
    .filter(({ now }) => !now.out)
    .flatMap(({ each, now }) => [lineKey(each.line), lineKey(displayedOption(now))]);
  return others.includes(key) ? "said-twice" : undefined;
}

/** What is to become of one box. */
export type BoxWork = {
  readonly box: StandingBox;
  /** The lines that it is to hold. */
  readonly now: readonly string[];
  readonly changed: number;
  readonly out: number;
  readonly moved: boolean;
};

/** The boxes that have something to be changed. */
export function workOnLines(form: Form, draft: LinesDraft): readonly BoxWork[] {
  return areaKeys
    .flatMap((area) => boxesIn(form, area))
    .map((box) => workOnBox(form, draft, box))
    .filter(({ changed, out, moved }) => changed > 0 || out > 0 || moved);
}

/** The changes as the form is to have them. */
export function wantedLines(form: Form, draft: LinesDraft): readonly WantedLines[] {
  return workOnLines(form, draft).map(({ box, now }) => ({
    key: box.area,
    position: box.place.position,
    was: box.lines.map(({ line }) => line),
    now,
  }));
}

/** The words that lines are to be changed to. */
export function newWords(form: Form, draft: LinesDraft): readonly string[] {
  return workOnLines(form, draft).flatMap(({ box, now }) => {
    const standing = new Set(box.lines.map(({ line }) => line));
    return now.filter((line) => !standing.has(line));
  });
}

/** The form as it will be once its lines are changed. */
export function formWithLines(form: Form, draft: LinesDraft): Form {
  const texts = new Map(workOnLines(form, draft).map(({ box, now }) => [box.place, now.join("\n")]));
  if (texts.size === 0) return form;
  const boxNow = (box: Form["bag"][number]) => {
    const places = box.places.map((place) => {
      const text = texts.get(place);
      return text === undefined ? place : { ...place, answer: answerFrom(text) };
    });
    return {
      ...box,
      places,
      answer: places.find(({ answer }) => answer.kind === "text")?.answer ?? box.answer,
    };
  };
  const advice = Object.entries(form.advice).map(([key, box]) => [key, boxNow(box)] as const);
  return { ...form, advice: Object.fromEntries(advice), bag: form.bag.map(boxNow) };
}

/**
 * What is still a draft once `before` has become `after` with the changes of `written`: what was not carried out, and what was
 * typed since.
 */
export function linesBeside(
  { before, after, written }: { readonly before: Form; readonly after: Form; readonly written: LinesDraft },
  draft: LinesDraft,
): LinesDraft {
  let { changes, orders } = draft;
  const boxesAfter = new Map(areaKeys.flatMap((area) => boxesIn(after, area)).map((box) => [box.id, box]));
  for (const { box, now } of workOnLines(before, written)) {
    const standing = boxesAfter.get(box.id)?.lines ?? [];
    const isDone = now.every((line, index) => lineKey(standing[index]?.line ?? "") === lineKey(line));
    if (!isDone) continue;
    const kept = linesInOrder(box, written).filter((line) => !changeOf(written, line).out);
    const gone = new Set(box.lines.map(({ id }) => id));
    const typedSince = kept.flatMap((line, index) => {
      const [then, change, next] = [written.changes[line.id], changes[line.id], standing[index]];
      return change === undefined || change === then || next === undefined
        ? []
        : [[next.id, change] as const];
    });
    changes = {
      ...Object.fromEntries(Object.entries(changes).filter(([id]) => !gone.has(id))),
      ...Object.fromEntries(typedSince),
    };
    orders = Object.fromEntries(Object.entries(orders).filter(([id]) => id !== box.id));
  }
  return { changes, orders };
}

function workOnBox(form: Form, draft: LinesDraft, box: StandingBox): BoxWork {
  const lines = linesInOrder(box, draft);
  const kept = lines.filter((line) => !changeOf(draft, line).out);
  const canChange = (line: StandingLine) =>
    isChanged(draft, line) && problemOf(form, draft, box.area, line) === undefined;
  const inFormOrder = box.lines.filter((line) => !changeOf(draft, line).out);
  return {
    box,
    now: kept.map((line) => (canChange(line) ? displayedOption(changeOf(draft, line)) : line.line)),
    changed: kept.filter(canChange).length,
    out: lines.length - kept.length,
    moved: kept.some(({ id }, index) => id !== inFormOrder[index]?.id),
  };
}

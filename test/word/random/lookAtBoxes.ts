import { writtenName } from "../../../src/plan/editNames";
import type { LeftReason } from "../../../src/plan/edits";
import { adviceKeys, fieldKeys, serviceKeys, type BoxOrColumn } from "../../../src/plan/form";
import type { PlacedBox } from "./drawing";
import { expectedIn, expectedLine, isSameLine, kept, linesIn, rightReasons } from "./expected";
import { textOfThing } from "../../../src/plan/thingsToTake";
import { compare, isRightReason, leftOf, outcomeOf, type Look, type Outcome } from "./look";

/** Looks at the details and the service lines: each holds its text, or it is named why not. */
export function lookAtAnswers(look: Look): void {
  for (const key of fieldKeys) lookAtAnswer(look, key, look.wanted.fields?.[key] ?? "");
  for (const key of serviceKeys) lookAtAnswer(look, key, look.wanted.service?.[key] ?? "");
  lookAtPages(look);
}

/** Each page's box that was blank has its own number, or is named as left; one that said a number says it still. */
function lookAtPages(look: Look): void {
  const { wanted, before, after, faults } = look;
  if (wanted.pageNumbers !== true || kept(wanted.fields?.page ?? "") !== "") return;
  const boxes = look.boxes.filter(({ key }) => key === "page");
  const changed = boxes.filter((box) => before.says(box) !== after.says(box));
  look.changed.push(...changed);
  const numbers = changed.map((box) => Number(after.says(box)));
  const isRising = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  const isOwn = changed.every((box, at) => (numbers[at] ?? 0) <= boxes.indexOf(box) + 1);
  if (!isRising || !isOwn) faults.push(`the pages are numbered ${JSON.stringify(numbers)}`);
  if (changed.some((box) => before.says(box) !== "")) faults.push("a number that stood is another");
  const rights = boxes.map((box) => new Set([...rightReasons(box, "1", look.profile), "answered" as const]));
  for (const { name, why } of leftOf(look, "page"))
    if (!isRightReason(why, rights)) faults.push(`${writtenName(name)} is left without reason: ${why}`);
}

/** Looks at the advice boxes and the "take with me" boxes: each holds its old lines, and the new ones under them. */
export function lookAtLists(look: Look): void {
  for (const key of adviceKeys) {
    const lines = (look.wanted.advice?.[key] ?? []).map(expectedLine);
    lookAtList(look, key, lines);
  }
  lookAtList(
    look,
    "bag",
    (look.wanted.bag ?? []).map((thing) => expectedLine({ text: textOfThing(thing), status: "agreed" })),
  );
}

function lookAtAnswer(look: Look, key: BoxOrColumn, wanted: string): void {
  if (kept(wanted) === "") return;
  const boxes = look.boxes.filter((box) => box.key === key);
  const left = leftOf(look, key);
  const seen = boxes.map((box) => ({ box, state: compare(look, box, expectedIn(box.box, key, wanted)) }));
  if (left.length === 0 && seen.every(({ state }) => state === "as before"))
    look.faults.push(`${key} is neither written nor named`);
  const whys = left.map(({ why }) => why);
  const rights = boxes.map((box) => rightReasons(box, wanted, look.profile));
  for (const [at, { box, state }] of seen.entries())
    tally(look, box, state === "as before" ? outcomeOf(box, left, rights[at] ?? new Set()) : "filled");
  for (const why of whys)
    if (!isRightReason(why, rights)) look.faults.push(`${key} is left without reason: ${why}`);
}

/** Looks at the box or the boxes that lines were wanted in. */
function lookAtList(look: Look, key: BoxOrColumn, wanted: readonly string[]): void {
  const boxes = look.boxes.filter((box) => box.key === key);
  const old = boxes.map((box) => linesIn(look.before.says(box) ?? ""));
  const fresh: string[] = [];
  for (const line of wanted)
    if (line !== "" && ![...fresh, ...old.flat()].some((each) => isSameLine(each, line))) fresh.push(line);
  if (fresh.length === 0) return;

  const left = leftOf(look, key);
  const missing = fresh.filter((line) => !left.some(({ text }) => text === line));
  const added = boxes.map((box, at) => {
    const was = old[at] ?? [];
    const now = linesIn(look.after.says(box) ?? "");
    const holdsOld = was.every((line, index) => now[index] === line);
    if (look.before.says(box) !== look.after.says(box)) look.changed.push(box);
    if (!holdsOld) look.faults.push(`${key} held ${JSON.stringify(was)} and now ${JSON.stringify(now)}`);
    return now.slice(was.length);
  });
  const found = JSON.stringify([...added.flat()].sort());
  if (found !== JSON.stringify([...missing].sort()))
    look.faults.push(
      `${key} was given ${found}, not ${JSON.stringify(missing)}; left ${JSON.stringify(left.map(({ why, text }) => [why, text]))}`,
    );
  for (const { why, text } of left) {
    const rights = boxes.map((box) => mayRefuse(look, box, text));
    if (!isRightReason(why, rights)) look.faults.push(`${key} is left without reason: ${why}`);
  }
  for (const [at, box] of boxes.entries()) {
    const right = new Set(left.flatMap(({ text }) => [...mayRefuse(look, box, text)]));
    const outcome = outcomeOf(box, left, right);
    // What is for no list of its own goes into one list as long as that has room.
    const isSpared = key === "bag" && (fresh.length < boxes.length || left.length === 0);
    if (!isSpared) tally(look, box, (added[at] ?? []).length > 0 ? "filled" : outcome);
  }
}

/** A box for one line holds one, and no more under an answer. */
function mayRefuse(look: Look, box: PlacedBox, line: string): ReadonlySet<LeftReason> {
  const right = rightReasons(box, line, look.profile);
  return box.box.kind === "plain" ? new Set<LeftReason>([...right, "one-line"]) : right;
}

function tally(look: Look, { traits }: PlacedBox, outcome: Outcome): void {
  look.tallies.push({ traits, outcome });
}

import type { Element } from "slimdom";
import { leavesText, putRun, takeRun } from "../edits/changes";
import { chooseItem } from "../edits/controlEdits";
import {
  contentOf,
  controlsIn,
  controlsRound,
  kindOf,
  levelOf,
  listItemsOf,
  looksInside,
  paragraphsOf,
  showsPlaceholder,
} from "../document/controls";
import { assertEditable } from "../edits/editable";
import { inTurn, replacedIn, type Moved } from "./heldPlaces";
import type { OpenDocument } from "../document/openDocument";
import { emptyControl, settleControl, takeContent } from "../edits/placeholders";
import { lengthOf } from "../document/positions";
import { putAtCaret } from "../edits/rangeEdits";
import { revisionRound } from "../document/revisions";
import { overlapping, runsOfSpan } from "../document/runs";
import { controlAt, runAt } from "../document/selection";
import { looksOf, makeRun, runText, runsIn, textElement, xmlText } from "../document/text";
import { attribute, isW } from "../package/wml";
import { WordError } from "../wordError";
import { setFullDate } from "../edits/writing";
import { splitParagraph } from "./personParagraphs";
import { assertTakesEnter, assertTakesTyping } from "./typingRules";

/** Types one line after another in place of a stretch, with Enter between them. */
export function typeLines(
  open: OpenDocument,
  paragraph: Element,
  from: number,
  until: number,
  text: string,
): Moved | undefined {
  const [first = "", ...others] = text.split("\n");
  const control = controlAt({ paragraph, offset: from });
  if (others.length > 0 && control !== undefined) {
    assertEditable(open, contentOf(control));
    assertTakesEnter(open, control);
  }
  let moved = typeOver(open, paragraph, from, until, first);
  let at = { paragraph, offset: until };
  if (moved !== undefined) at = moved(at, "cursor");
  for (const line of others) {
    const split = splitParagraph(open, at.paragraph, at.offset);
    at = split(at, "cursor");
    moved = moved === undefined ? split : inTurn(moved, split);
    const typed = typeOver(open, at.paragraph, at.offset, at.offset, line);
    if (typed === undefined) continue;
    at = typed(at, "cursor");
    moved = inTurn(moved, typed);
  }
  return moved;
}

/** Puts what is typed in place of a stretch of a paragraph, in the looks of what stood there; "" only takes it out. */
export function typeOver(
  open: OpenDocument,
  paragraph: Element,
  from: number,
  until: number,
  text: string,
): Moved | undefined {
  const before = lengthOf(paragraph);
  const selected = from < until ? overlapping(paragraph, from, until) : [];
  const control = selected.length > 0 ? controlOfAll(selected) : controlAt({ paragraph, offset: from });
  const around = control === undefined ? [] : [control, ...controlsRound(control)];
  const prompting = around.find(showsPlaceholder);
  if (text === "" && (selected.length === 0 || prompting !== undefined)) return undefined;
  assertEditable(open, control === undefined ? paragraph : contentOf(control));
  if (control !== undefined) assertTakesTyping(open, control);

  let stretch = { from, until };
  if (prompting !== undefined) {
    stretch = stretchOf(paragraph, runsIn(contentOf(prompting)));
    const looks = looksInside(prompting);
    putRun(open, makeRun(prompting, text, looks), takeContent(open, prompting), null);
  } else if (selected.length > 0) {
    replaceStretch(open, paragraph, from, until, text);
    if (text === "" && control !== undefined) promptIfEmpty(open, control);
  } else if (!typeOn(paragraph, from, text)) typed.add(putAtCaret(open, { paragraph, offset: from }, text));
  if (control !== undefined) afterTyping(control, text);
  return replacedIn(paragraph, stretch.from, stretch.until, lengthOf(paragraph) - before);
}

/** Runs that were typed: letter by letter, they grow. */
const typed = new WeakSet<Element>();

/** Types on at the end of a run that was typed, as Word does; false where the place is none. */
function typeOn(paragraph: Element, offset: number, text: string): boolean {
  const at = runAt({ paragraph, offset });
  if (at === undefined || !typed.has(at.run) || at.into !== runText(at.run).length) return false;
  const own = at.run.lastChild;
  if (own === null || !isW(own, "t") || /[\t\v]/.test(text) || isW(revisionRound(at.run) ?? null, "del"))
    return false;
  own.replaceWith(textElement(own, (own.textContent ?? "") + xmlText(text)));
  return true;
}

/** Takes an entry of the list that a drop-down or combo box in or round the paragraph offers. */
export function chooseInList(open: OpenDocument, paragraph: Element, words: string): Moved | undefined {
  const list = [...controlsIn(paragraph), ...controlsRound(paragraph)].find((each) =>
    ["DropDownList", "ComboBox"].includes(kindOf(each)),
  );
  if (list === undefined) throw new WordError("ItemNotFound", "No list to choose from in this paragraph.");
  const item = listItemsOf(list).find((each) => (attribute(each, "displayText") ?? "") === words);
  if (item === undefined) throw new WordError("ItemNotFound", `The list has no entry '${words}'.`);
  const before = lengthOf(paragraph);
  const { from, until } = stretchOf(paragraph, runsIn(contentOf(list)));
  chooseItem(open, list, item);
  return replacedIn(paragraph, from, until, lengthOf(paragraph) - before);
}

/** The nearest control round all of these runs. */
function controlOfAll(runs: readonly Element[]): Element | undefined {
  const [nearest, ...others] = new Set(runs.map((run) => controlsRound(run)[0]));
  if (others.length > 0) throw new WordError("NotSettled", "Typing over the edge of a content control");
  return nearest;
}

function replaceStretch(
  open: OpenDocument,
  paragraph: Element,
  from: number,
  until: number,
  text: string,
): void {
  const runs = runsOfSpan(paragraph, from, until);
  const last = runs[runs.length - 1];
  if (text !== "" && last !== undefined)
    putRun(open, makeRun(paragraph, text, looksOf(runs[0])), last.parentNode ?? paragraph, last.nextSibling);
  for (const run of runs) takeRun(open, run);
}

/** A control whose last word has been taken out shows its prompt again. */
function promptIfEmpty(open: OpenDocument, control: Element): void {
  const content = contentOf(control);
  const isBare = runsIn(content).every((run) => runText(run) === "") && paragraphsOf(control).length === 1;
  if (!isBare || !["run", "block", "cell"].includes(levelOf(control)) || leavesText(open, content)) return;
  if (kindOf(control) !== "RepeatingSection") emptyControl(open, control);
}

function afterTyping(control: Element, text: string): void {
  if (text === "") return;
  const content = contentOf(control);
  if (kindOf(control) === "DatePicker") setFullDate(control, runsIn(content).map(runText).join(""));
  settleControl(control);
}

/** Where runs stand in their paragraph. */
export function stretchOf(
  paragraph: Element,
  runs: readonly Element[],
): { readonly from: number; readonly until: number } {
  const all = runsIn(paragraph);
  const inside = runs.filter((run) => all.includes(run));
  const lengthOfRuns = (some: readonly Element[]): number =>
    some.reduce((sum, run) => sum + runText(run).length, 0);
  const from = lengthOfRuns(all.slice(0, inside[0] === undefined ? all.length : all.indexOf(inside[0])));
  return { from, until: from + lengthOfRuns(inside) };
}

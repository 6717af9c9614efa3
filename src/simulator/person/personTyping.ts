import { Element, serializeToWellFormedString, type Node } from "slimdom";
import { leavesText, putParagraphAt, putRun, splitBefore, takeRun } from "../edits/changes";
import { chooseItem } from "../edits/controlEdits";
import {
  contentOf,
  controlsIn,
  controlsRound,
  isMultiLine,
  kindOf,
  levelOf,
  listItemsOf,
  looksInside,
  paragraphsOf,
  showsPlaceholder,
} from "../document/controls";
import { assertEditable, refusedBy } from "../edits/editable";
import { inTurn, joinedAt, replacedIn, splitAt, type Moved } from "./heldPlaces";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { emptyControl, settleControl, takeContent } from "../edits/placeholders";
import { lengthOf } from "../document/positions";
import { putAtCaret } from "../edits/rangeEdits";
import { isOwn, isRevision, mark, markOf, revisionRound, unmark, withoutMarks } from "../document/revisions";
import { overlapping, runsOfSpan, splitRun } from "../document/runs";
import { controlAt, runAt } from "../document/selection";
import { tracksChanges } from "../package/settings";
import { looksOf, makeRun, runText, runsIn, textElement, xmlText } from "../document/text";
import { attribute, child, isW } from "../package/wml";
import { WordError } from "../wordError";
import { setFullDate } from "../edits/writing";

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

/** What Enter does: a new paragraph like the one it was pressed in, a new line in a plain-text control that takes lines. */
export function splitParagraph(open: OpenDocument, paragraph: Element, offset: number): Moved {
  const caret = { paragraph, offset };
  const control = controlAt(caret);
  assertEditable(open, control === undefined ? paragraph : contentOf(control));
  if (control !== undefined) {
    assertTakesEnter(open, control);
    if ([control, ...controlsRound(control)].some(showsPlaceholder))
      throw new WordError("NotSettled", "Enter in a content control that shows its prompt");
    if (kindOf(control) === "PlainText") {
      putAtCaret(open, caret, "\v");
      return replacedIn(paragraph, offset, offset, 1);
    }
  }
  const behind = contentBehind(paragraph, offset);
  const second = likeParagraph(paragraph);
  putParagraphAt(open, second, paragraph);
  for (const node of behind) second.appendChild(node);
  return splitAt(paragraph, offset, second);
}

/**
 * Takes out the end of a paragraph, so that the next one goes on in its line. Undefined where none follows in the same cell or
 * control. Which of two looks the one paragraph then has is known only where they are the same or one of the two is empty.
 */
export function joinParagraphs(open: OpenDocument, first: Element): Moved | undefined {
  const second = first.nextElementSibling;
  if (second === null || !isW(second, "p")) return undefined;
  assertEditable(open, first);
  const [own, others] = [first, second].map((each) => child(each, "pPr"));
  if (own !== undefined && child(own, "sectPr") !== undefined)
    throw new WordError("NotSettled", "Taking out the end of a section");
  if (tracksChanges(open.docx)) {
    if (markOf(first, "del") !== undefined) return undefined;
    if (!isOwn(markOf(first, "ins"), "ins")) {
      mark(first, "del");
      return (place) => place;
    }
    unmark(first);
  }
  const at = lengthOf(first);
  const secondStays = runsIn(first).length === 0;
  if (!secondStays && runsIn(second).length > 0 && looks(own) !== looks(others))
    throw new WordError("NotSettled", "Joining two paragraphs of different looks");
  const [kept, gone] = secondStays ? [second, first] : [first, second];
  const content = gone.childNodes.filter((node) => !isW(node, "pPr"));
  const start = child(kept, "pPr")?.nextSibling ?? kept.firstChild;
  for (const node of content) kept.insertBefore(node, secondStays ? start : null);
  gone.remove();
  return joinedAt(kept, gone, secondStays ? 0 : at);
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

/** What the properties of a paragraph say, but for what was tracked. */
function looks(properties: Element | undefined): string {
  const copy = properties === undefined ? undefined : withoutMarks(properties.cloneNode(true)); // a clone of an Element
  return copy === undefined || copy.childNodes.length === 0 ? "" : serializeToWellFormedString(copy);
}

function assertTakesTyping(open: OpenDocument, control: Element): void {
  if (["DropDownList", "CheckBox", "Picture"].includes(kindOf(control)))
    throw refusedBy(open, `Nobody can type in a ${kindOf(control)} content control.`);
}

function assertTakesEnter(open: OpenDocument, control: Element): void {
  assertTakesTyping(open, control);
  const kind = kindOf(control);
  if (kind === "PlainText" && isMultiLine(control)) return;
  if (["PlainText", "ComboBox", "DatePicker"].includes(kind))
    throw refusedBy(open, "The content control holds one line.");
  if (levelOf(control) === "run")
    throw new WordError("NotSettled", "Enter in an inline rich-text content control");
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

/** What stands in a paragraph behind a place, its runs, links and tracked changes split there. */
function contentBehind(paragraph: Element, offset: number): Node[] {
  const at = runAt({ paragraph, offset });
  if (at === undefined) return [];
  let next: Node | null =
    at.into === 0
      ? at.run
      : at.into < runText(at.run).length
        ? splitRun(at.run, at.into)
        : at.run.nextSibling;
  let holder: Node | null = at.run.parentNode;
  while (holder !== paragraph && holder instanceof Element) {
    const outer: Node | null = holder.parentNode;
    const isTracked: boolean = isRevision(holder);
    if (isTracked) next = splitBefore(holder, next);
    else if (next === null) next = holder.nextSibling;
    else if (next.previousSibling === null) next = holder;
    else throw new WordError("NotSettled", `Enter inside a ${holder.localName}`);
    holder = outer;
  }
  if (next === null) return [];
  const behind: Node[] = [];
  for (let node: Node | null = next; node !== null; node = node.nextSibling) behind.push(node);
  return behind;
}

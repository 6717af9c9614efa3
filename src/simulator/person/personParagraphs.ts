import { Element, serializeToWellFormedString, type Node } from "slimdom";
import { putParagraphAt, splitBefore } from "../edits/changes";
import { contentOf, controlsRound, kindOf, showsPlaceholder } from "../document/controls";
import { assertEditable } from "../edits/editable";
import { joinedAt, replacedIn, splitAt, type Moved } from "./heldPlaces";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { lengthOf } from "../document/positions";
import { putAtCaret } from "../edits/rangeEdits";
import { isOwn, isRevision, mark, markOf, unmark, withoutMarks } from "../document/revisions";
import { splitRun } from "../document/runs";
import { controlAt, runAt } from "../document/selection";
import { tracksChanges } from "../package/settings";
import { runText, runsIn } from "../document/text";
import { child, isW } from "../package/wml";
import { WordError } from "../wordError";
import { assertTakesEnter } from "./typingRules";

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

/** What the properties of a paragraph say, but for what was tracked. */
function looks(properties: Element | undefined): string {
  const copy = properties === undefined ? undefined : withoutMarks(properties.cloneNode(true)); // a clone of an Element
  return copy === undefined || copy.childNodes.length === 0 ? "" : serializeToWellFormedString(copy);
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

import { Element, type Node } from "slimdom";
import { remove } from "./anchors";
import { showsPlaceholder } from "../document/controls";
import type { OpenDocument } from "../document/openDocument";
import {
  freeRevisionId,
  isOwn,
  isRevision,
  mark,
  markOf,
  revision,
  revisionRound,
  unmark,
} from "../document/revisions";
import { hasContent } from "../document/runs";
import { tracksChanges } from "../package/settings";
import { runsIn, textElement } from "../document/text";
import { child, descendants, isW, through, W } from "../package/wml";
import { WordError } from "../wordError";

// How content is put into the document and taken out of it: as it is, or, while changes are tracked, so that a reader can see
// what was there. What the user of this Word inserted goes without a trace when it is taken out again.

/** Puts a run into a paragraph or inline control, out of any tracked change that it would fall into the middle of. */
export function putRun(open: OpenDocument, run: Element, parent: Node, before: Node | null): void {
  const tracked = tracksChanges(open.docx);
  let holder = parent;
  let next = before;
  while (holder instanceof Element && isRevision(holder) && !(tracked && isOwn(holder, "ins"))) {
    next = splitBefore(holder, next);
    holder = next?.parentNode ?? holder.parentNode ?? holder;
  }
  if (!tracked || isOwn(holder, "ins")) {
    holder.insertBefore(run, next);
    return;
  }
  const previous = next === null ? holder.lastChild : next.previousSibling;
  if (isOwn(previous, "ins")) previous.appendChild(run);
  else holder.insertBefore(revision(run, "ins", [run]), next);
}

/** Takes a run out: while changes are tracked it stays, as deleted text. */
export function takeRun(open: OpenDocument, run: Element): void {
  const round = revisionRound(run);
  const isGone = round !== undefined && (isW(round, "del") || isW(round, "moveFrom"));
  if (!tracksChanges(open.docx) || isOwn(round, "ins")) {
    remove(open, [run]);
    if (round !== undefined && round.childNodes.length === 0) round.remove();
    return;
  }
  if (isGone || !hasContent(run)) return;
  for (const piece of [...run.childNodes]) {
    if (isW(piece, "t")) piece.replaceWith(textElement(piece, piece.textContent ?? "", "delText"));
    if (isW(piece, "instrText"))
      piece.replaceWith(textElement(piece, piece.textContent ?? "", "delInstrText"));
  }
  const previous = run.previousSibling;
  if (isOwn(previous, "del")) previous.appendChild(run);
  else {
    const deleted = revision(run, "del");
    run.replaceWith(deleted);
    deleted.appendChild(run);
  }
}

/** Takes out all that a paragraph or an inline control holds; its properties stay. */
export function takeInline(open: OpenDocument, holder: Element): void {
  if (tracksChanges(open.docx)) for (const run of runsIn(holder)) takeRun(open, run);
  else drop(open, holder);
}

/** Takes all but its properties out of a paragraph, cell or control, without a trace. */
export function drop(open: OpenDocument, holder: Element): void {
  const content = holder.childNodes.filter((node) => !isW(node, "pPr") && !isW(node, "tcPr"));
  remove(open, content);
}

/** Takes out the paragraphs and tables of a cell or control. While changes are tracked its last paragraph stays, at least. */
export function takeBlocks(open: OpenDocument, holder: Element): void {
  if (!tracksChanges(open.docx)) {
    drop(open, holder);
    return;
  }
  const paragraphs = through(holder, "p");
  for (const table of through(holder, "tbl")) for (const row of through(table, "tr")) takeRow(open, row);
  for (const paragraph of paragraphs.slice(0, -1)) takeParagraph(open, paragraph);
  const last = paragraphs[paragraphs.length - 1];
  if (last !== undefined) takeInline(open, last);
}

/**
 * Puts in a new paragraph beside one. The end of a cell, control or document cannot be new: there the paragraph mark before
 * it is.
 */
export function putParagraph(
  open: OpenDocument,
  made: Element,
  beside: Element,
  where: "Before" | "After",
): void {
  beside.parentNode?.insertBefore(made, where === "After" ? beside.nextSibling : beside);
  if (!tracksChanges(open.docx)) return;
  if (where === "Before" || !endsHolder(made)) mark(made, "ins");
  else splitMark(beside, made);
}

/** Puts in a new paragraph that takes over the end of the one before, as Enter does. */
export function putParagraphAt(open: OpenDocument, made: Element, after: Element): void {
  after.parentNode?.insertBefore(made, after.nextSibling);
  if (tracksChanges(open.docx)) splitMark(after, made);
}

/** Takes a paragraph out, its end with it. */
export function takeParagraph(open: OpenDocument, paragraph: Element): void {
  if (!tracksChanges(open.docx)) {
    remove(open, [paragraph]);
    return;
  }
  takeInline(open, paragraph);
  const next = nextParagraph(paragraph);
  const previous = paragraph.previousSibling;
  if (isOwn(markOf(paragraph, "ins"), "ins") && next !== undefined) {
    const start = child(next, "pPr")?.nextSibling ?? next.firstChild;
    for (const node of [...paragraph.childNodes]) if (!isW(node, "pPr")) next.insertBefore(node, start);
    paragraph.remove();
  } else if (
    isW(previous, "p") &&
    isOwn(markOf(previous, "ins"), "ins") &&
    endsHolder(paragraph) &&
    runsIn(paragraph).length === 0
  ) {
    unmark(previous);
    paragraph.remove();
  } else mark(paragraph, "del");
}

/** Puts a row in before a node of its table. */
export function putRow(open: OpenDocument, row: Element, parent: Node, before: Node | null): void {
  parent.insertBefore(row, before);
  if (!tracksChanges(open.docx)) return;
  mark(row, "ins");
  for (const paragraph of descendants(row, "p")) mark(paragraph, "ins");
}

/** Takes a row out; `outermost` is the row or the control that holds nothing but it. */
export function takeRow(open: OpenDocument, row: Element, outermost: Element = row): void {
  if (!tracksChanges(open.docx) || isOwn(markOf(row, "ins"), "ins")) {
    remove(open, [outermost]);
    return;
  }
  mark(row, "del");
  for (const paragraph of descendants(row, "p")) {
    takeInline(open, paragraph);
    mark(paragraph, "del");
  }
}

/** Refuses, before anything is changed, to delete a control that shows its prompt while changes are tracked. */
export function assertTakable(open: OpenDocument, holder: Element): void {
  if (tracksChanges(open.docx) && descendants(holder, "sdt").some(showsPlaceholder))
    throw new WordError("NotSettled", "Deleting a placeholder while changes are tracked");
}

/** Whether taking all out of a holder leaves text behind, marked as deleted. */
export function leavesText(open: OpenDocument, holder: Element): boolean {
  if (!tracksChanges(open.docx)) return false;
  return runsIn(holder).some((run) => hasContent(run) && !isOwn(revisionRound(run), "ins"));
}

/** Splits a tracked change in two, the second starting with `node`. Returns what stands after the first. */
export function splitBefore(wrapper: Element, node: Node | null): Node | null {
  if (node === null) return wrapper.nextSibling;
  if (node.previousSibling === null) return wrapper;
  const rest = wrapper.cloneNode(); // a clone of an Element is an Element
  rest.setAttributeNS(W, wrapper.nodeName.replace(wrapper.localName, "id"), freeRevisionId(wrapper));
  for (let at: Node | null = node; at !== null;) {
    const next: Node | null = at.nextSibling;
    rest.appendChild(at);
    at = next;
  }
  wrapper.parentNode?.insertBefore(rest, wrapper.nextSibling);
  return rest;
}

/** One paragraph has become two: the end of the first is new, the second has the end that was there. */
function splitMark(first: Element, second: Element): void {
  if (markOf(first, "ins") !== undefined) mark(second, "ins");
  mark(first, "ins");
}

function endsHolder(paragraph: Element): boolean {
  for (let at = paragraph.nextSibling; at !== null; at = at.nextSibling)
    if (isW(at, "p") || isW(at, "tbl") || isW(at, "sdt")) return false;
  return true;
}

function nextParagraph(paragraph: Element): Element | undefined {
  let at = paragraph.nextSibling;
  while (at !== null && !(at instanceof Element && ["p", "tbl", "sdt"].some((name) => isW(at, name))))
    at = at.nextSibling;
  return isW(at, "p") ? at : undefined;
}

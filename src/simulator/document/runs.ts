import { Element, type Node } from "slimdom";
import { renumber } from "./revisions";
import { runText, runsIn, textOfPiece, textElement } from "./text";
import { child, isAlternative, isW, make } from "../package/wml";
import { WordError } from "../wordError";

/**
 * Splits a run so many characters in, in its looks: the run keeps what stands before, a new one after it takes the rest. What
 * is no text (a picture, a note's mark) goes with the text that it follows. Returns the new run.
 */
export function splitRun(run: Element, at: number): Element {
  const rest = make(run, "r");
  const looks = child(run, "rPr");
  if (looks !== undefined) renumber(rest.appendChild(looks.cloneNode(true)));
  let left = at;
  let passed = false;
  for (const piece of [...run.childNodes]) {
    if (isW(piece, "rPr")) continue;
    const text = textOfPiece(piece);
    if (passed || (left === 0 && text !== "")) {
      passed = true;
      rest.appendChild(piece);
    } else if (text.length > left && piece instanceof Element) {
      if (isAlternative(piece)) throw new WordError("NotSettled", "part of an mc:AlternateContent");
      passed = true;
      rest.appendChild(textElement(piece, text.slice(left)));
      piece.replaceWith(textElement(piece, text.slice(0, left)));
    } else left -= text.length;
  }
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return rest;
}

/** The runs that hold just these characters of a paragraph: a run that reaches beyond them is split. */
export function runsOfSpan(paragraph: Element, start: number, end: number): Element[] {
  const found: Element[] = [];
  let at = 0;
  for (const run of runsIn(paragraph)) {
    const length = runText(run).length;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    at += length;
    if (from >= to) continue;
    if (to < length) splitRun(run, to);
    found.push(from > 0 ? splitRun(run, from) : run);
  }
  return found;
}

/** Whether a run says or shows something: one that only marks the place of a comment does not. */
export function hasContent(run: Element): boolean {
  const marks = ["rPr", "commentReference", "annotationRef", "lastRenderedPageBreak"];
  return run.childNodes.some((node: Node) => !marks.some((name) => isW(node, name)));
}

/** The runs that hold any of these characters of a paragraph; nothing is split. */
export function overlapping(paragraph: Element, start: number, end: number): Element[] {
  let at = 0;
  return runsIn(paragraph).filter((run) => {
    const from = at;
    at += runText(run).length;
    return from < end && at > start;
  });
}

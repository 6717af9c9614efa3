import type { Element } from "slimdom";
import { putRun, takeRun } from "./changes";
import { insertRoundParagraphs, insertRoundRuns } from "./controlInsertion";
import { contentOf, controlsRound, kindOf, showsPlaceholder } from "../document/controls";
import { assertEditable } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { spanOf } from "../document/positions";
import { revisionRound } from "../document/revisions";
import { runsOfSpan, splitRun } from "../document/runs";
import type { Caret, Span } from "../document/selection";
import { controlAt, runAt } from "../document/selection";
import { looksAtEnd, looksOf, makeRun, runText } from "../document/text";
import type { Thing, ThingOf } from "../members/things";
import { isW } from "../package/wml";
import { WordError } from "../wordError";

type Range = ThingOf<"Range">;

/** `Range.insertText`: at the cursor, or at an edge or in place of a stretch of one paragraph. */
export function insertAtRange(open: OpenDocument, range: Range, text: string, where: string): Thing {
  if (!["Start", "End", "Replace"].includes(where))
    throw new WordError("NotSimulated", `Range.insertText ${where}`);
  const span =
    range.nodes.every((node) => isW(node, "r")) || range.span !== undefined ? spanOf(range) : undefined;
  if (span === undefined && range.caret === undefined)
    throw new WordError("NotSimulated", "Range.insertText in anything but a stretch of a paragraph");
  if (text.includes("\n")) throw new WordError("NotSimulated", "Range.insertText with a new paragraph");
  if (span !== undefined && span.start < span.end && where === "Replace")
    return replaceSpan(open, span, text);
  const caret =
    span === undefined
      ? (range.caret ?? open.caret)
      : { paragraph: span.paragraph, offset: where === "Start" ? span.start : span.end };
  const run = insertAtCaret(open, caret, text);
  if (range.caret !== undefined) {
    open.caret = { paragraph: caret.paragraph, offset: caret.offset + text.length };
    open.selected = undefined;
  }
  return { type: "Range", nodes: [run] };
}

/** `Range.delete` of a stretch of one paragraph. */
export function deleteRange(open: OpenDocument, { span }: Range): void {
  if (span === undefined)
    throw new WordError("NotSimulated", "Range.delete of anything but a stretch of a paragraph");
  for (const run of editableRuns(open, span)) takeRun(open, run);
}

/** `Range.insertBreak("Line", "After")` behind text that was inserted. */
export function insertBreakAfter(
  open: OpenDocument,
  { nodes, caret, span }: Range,
  kind: string,
  where: string,
): undefined {
  const last = nodes[nodes.length - 1];
  if (
    kind !== "Line" ||
    where !== "After" ||
    last === undefined ||
    !isW(last, "r") ||
    caret !== undefined ||
    span !== undefined
  ) {
    throw new WordError("NotSimulated", `Range.insertBreak ${kind} ${where}`);
  }
  assertEditable(open, last);
  if (last.parentNode !== null)
    putRun(open, makeRun(last, "\v", looksOf(last)), last.parentNode, last.nextSibling);
  return undefined;
}

export function controlRoundRange(open: OpenDocument, { nodes, caret, span }: Range): Element {
  const member = "Range.insertContentControl";
  if (span !== undefined && span.start < span.end)
    return insertRoundRuns(open, editableRuns(open, span), member);
  if (caret !== undefined || span !== undefined) throw new WordError("NotSettled", `${member} at the cursor`);
  if (nodes.every((node) => isW(node, "r"))) return insertRoundRuns(open, nodes, member);
  if (nodes.every((node) => isW(node, "p"))) return insertRoundParagraphs(open, nodes, member);
  throw new WordError("NotSettled", `${member} round all that a body or content control holds`);
}

function replaceSpan(open: OpenDocument, span: Span, text: string): Thing {
  const runs = editableRuns(open, span);
  const [first] = runs;
  if (first === undefined) throw new WordError("ItemNotFound", "Range.insertText");
  const run = makeRun(span.paragraph, text, looksOf(first));
  const last = runs[runs.length - 1] ?? first;
  putRun(open, run, last.parentNode ?? span.paragraph, last.nextSibling);
  for (const each of runs) takeRun(open, each);
  return { type: "Range", nodes: [run] };
}

function editableRuns(open: OpenDocument, span: Span): Element[] {
  assertEditable(open, span.paragraph);
  const runs = runsOfSpan(span.paragraph, span.start, span.end);
  for (const run of runs) {
    assertEditable(open, run);
    if (controlsRound(run).length > 0)
      throw new WordError("NotSettled", "Editing a stretch of text inside a content control");
    if (isW(revisionRound(run) ?? null, "del"))
      throw new WordError("NotSettled", "Editing a stretch of text that is deleted already");
  }
  return runs;
}

/** In a control that shows its placeholder nobody knows what this does; a plain one takes a line. */
function insertAtCaret(open: OpenDocument, caret: Caret, text: string): Element {
  const { paragraph } = caret;
  assertEditable(open, paragraph);
  const control = controlAt(caret);
  if (control !== undefined) assertEditable(open, contentOf(control));
  const around = control === undefined ? [] : [control, ...controlsRound(control)];
  if (around.some(showsPlaceholder))
    throw new WordError("NotSettled", "Range.insertText inside a content control that shows its placeholder");
  if (control !== undefined && !["RichText", "PlainText"].includes(kindOf(control)))
    throw new WordError("NotSettled", `Range.insertText in a ${kindOf(control)} content control`);
  return putAtCaret(open, caret, text);
}

/** Puts a text in at the cursor, in the looks of what stands there. The caller has seen to it that this may be edited. */
export function putAtCaret(open: OpenDocument, caret: Caret, text: string): Element {
  const { paragraph } = caret;
  const at = runAt(caret);
  const run = makeRun(paragraph, text, at === undefined ? looksAtEnd(paragraph) : looksOf(at.run));
  if (at === undefined) putRun(open, run, paragraph, null);
  else {
    const inside = at.into > 0 && at.into < runText(at.run).length;
    const next = inside ? splitRun(at.run, at.into) : at.into === 0 ? at.run : at.run.nextSibling;
    putRun(open, run, at.run.parentNode ?? paragraph, next);
  }
  return run;
}

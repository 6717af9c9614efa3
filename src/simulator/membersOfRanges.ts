import type { Element } from "slimdom";
import { putRun, takeRun } from "./changes";
import { assertRichText, insertRoundParagraphs, insertRoundRuns } from "./controlInsertion";
import { controlThing } from "./membersOfControls";
import { contentOf, controlsRound, kindOf, showsPlaceholder } from "./controls";
import { assertEditable } from "./editable";
import { cellRound, controlRound, notFound, paragraphs, select } from "./nearby";
import type { OpenDocument } from "./openDocument";
import { keepFormer, isOwn, revisionRound } from "./revisions";
import { runsOfSpan, splitRun } from "./runs";
import { place } from "./schemaOrder";
import type { Caret } from "./selection";
import { controlAt, runAt } from "./selection";
import { tracksChanges } from "./settings";
import { looksAtEnd, looksOf, makeRun, paragraphText, runsIn, runText } from "./text";
import type { Members, Span, Thing, ThingOf } from "./things";
import { said } from "./things";
import { ancestor, child, descendants, isW, make } from "./wml";
import { WordError } from "./wordError";

export const rangeMembers: Members<ThingOf<"Range">> = {
  Text: {
    since: "WordApi 1.1",
    get: ({ nodes, span }) =>
      span === undefined
        ? nodes.map(rangeText).join("\n")
        : paragraphText(span.paragraph).slice(span.start, span.end),
  },
  IsEmpty: { since: "WordApi 1.3", get: ({ nodes }) => nodes.map(rangeText).join("") === "" },
  Font: {
    since: "WordApi 1.1",
    get: ({ nodes }) => ({
      type: "Font",
      runs: nodes.flatMap((each) => (isW(each, "r") ? [each] : runsIn(each))),
    }),
  },
  Paragraphs: { since: "WordApi 1.1", get: (range) => paragraphs(() => paragraphsRound(range)) },
  ParentContentControl: {
    since: "WordApi 1.1",
    get: (range) => controlOfRange(range) ?? notFound("Range.parentContentControl"),
  },
  ParentContentControlOrNullObject: { since: "WordApi 1.3", get: (range) => controlOfRange(range) },
  ParentTableCell: {
    since: "WordApi 1.3",
    get: (range) => cellOfRange(range) ?? notFound("Range.parentTableCell"),
  },
  ParentTableCellOrNullObject: { since: "WordApi 1.3", get: (range) => cellOfRange(range) },
  InsertText: {
    since: "WordApi 1.1",
    call: (range, open, text, where) => insertAtRange(open, range, said(text), said(where)),
  },
  InsertContentControl: {
    since: "WordApi 1.1",
    call: (range, open, kind) => {
      assertRichText(kind, "Range.insertContentControl");
      return controlThing(controlRoundRange(open, range));
    },
  },
  InsertBreak: {
    since: "WordApi 1.1",
    call: (range, open, kind, where) => insertBreakAfter(open, range, said(kind), said(where)),
  },
  Delete: {
    since: "WordApi 1.1",
    call: ({ span }, open) => {
      if (span === undefined)
        throw new WordError("NotSimulated", "Range.delete of anything but a stretch that was searched for");
      for (const run of editableRuns(open, span)) takeRun(open, run);
      return undefined;
    },
  },
  Select: {
    since: "WordApi 1.1",
    call: ({ nodes, caret }, open, mode) => {
      if (caret !== undefined) open.caret = caret;
      const first = nodes[0];
      if (first !== undefined) select(open, first, mode);
      return undefined;
    },
  },
};

export const fontMembers: Members<ThingOf<"Font">> = {
  Bold: fontFlag("b"),
  Italic: fontFlag("i"),
};

function rangeText(node: Element): string {
  if (isW(node, "r")) return runText(node);
  return isW(node, "p")
    ? paragraphText(node)
    : descendants(node, "p")
        .map((each) => paragraphText(each))
        .join("\n");
}

function paragraphsRound({ nodes, caret }: ThingOf<"Range">): readonly Element[] {
  if (caret !== undefined) return [caret.paragraph];
  return nodes.flatMap((node) => {
    const inside = isW(node, "p") ? [node] : descendants(node, "p");
    const round = ancestor(node, "p");
    return inside.length > 0 || round === undefined ? inside : [round];
  });
}

function controlOfRange({ nodes, caret }: ThingOf<"Range">): Thing | null {
  if (caret !== undefined) {
    const control = controlAt(caret);
    return control !== undefined && kindOf(control) === "RichText"
      ? { type: "ContentControl", node: control }
      : null;
  }
  const first = nodes[0];
  return first === undefined ? null : controlRound(first);
}

function cellOfRange({ nodes, caret }: ThingOf<"Range">): Thing | null {
  const from = caret?.paragraph ?? nodes[0];
  return from === undefined ? null : (cellRound(from) ?? null);
}

function controlRoundRange(open: OpenDocument, { nodes, caret, span }: ThingOf<"Range">): Element {
  const member = "Range.insertContentControl";
  if (span !== undefined) return insertRoundRuns(open, editableRuns(open, span), member);
  if (caret !== undefined) throw new WordError("NotSettled", `${member} at the cursor`);
  if (nodes.every((node) => isW(node, "r"))) return insertRoundRuns(open, nodes, member);
  if (nodes.every((node) => isW(node, "p"))) return insertRoundParagraphs(open, nodes, member);
  throw new WordError("NotSettled", `${member} round all that a body or content control holds`);
}

/** `insertText` at the cursor. In a control that shows its placeholder nobody knows what it does; a plain one takes a line. */
function insertAtRange(
  open: OpenDocument,
  { caret, span }: ThingOf<"Range">,
  text: string,
  where: string,
): Thing {
  if (span !== undefined && where === "Replace") return replaceSpan(open, span, text);
  if (caret === undefined) throw new WordError("NotSimulated", "Range.insertText away from the cursor");
  if (!["Start", "End", "Replace"].includes(where))
    throw new WordError("NotSimulated", `Range.insertText ${where}`);
  if (text.includes("\n")) throw new WordError("NotSimulated", "Range.insertText with a new paragraph");
  assertEditable(open, caret.paragraph);
  const control = controlAt(caret);
  if (control !== undefined) assertEditable(open, contentOf(control));
  const around = control === undefined ? [] : [control, ...controlsRound(control)];
  if (around.some(showsPlaceholder))
    throw new WordError("NotSettled", "Range.insertText inside a content control that shows its placeholder");
  if (control !== undefined && !["RichText", "PlainText"].includes(kindOf(control))) {
    throw new WordError("NotSettled", `Range.insertText in a ${kindOf(control)} content control`);
  }
  const run = insertAtCaret(open, caret, text);
  open.caret = { paragraph: caret.paragraph, offset: caret.offset + text.length };
  return { type: "Range", nodes: [run] };
}

function replaceSpan(open: OpenDocument, span: Span, text: string): Thing {
  if (text.includes("\n")) throw new WordError("NotSimulated", "Range.insertText with a new paragraph");
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

/** `Range.insertBreak("Line", "After")` behind text that was inserted. */
function insertBreakAfter(
  open: OpenDocument,
  { nodes, caret, span }: ThingOf<"Range">,
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

function insertAtCaret(open: OpenDocument, caret: Caret, text: string): Element {
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

function fontFlag(name: "b" | "i"): Members<ThingOf<"Font">>[string] {
  return {
    since: "WordApi 1.1",
    get: ({ runs }) =>
      runs.length > 0 && runs.every((run) => child(child(run, "rPr") ?? run, name) !== undefined),
    set: ({ runs }, value, open) => {
      for (const run of runs) {
        assertEditable(open, run);
        const properties = child(run, "rPr") ?? run.insertBefore(make(run, "rPr"), run.firstChild);
        if (tracksChanges(open.docx) && !isOwn(revisionRound(run), "ins")) keepFormer(open, properties);
        if (value === true) place(properties, make(run, name));
        else child(properties, name)?.remove();
      }
    },
  };
}

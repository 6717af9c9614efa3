import { Element } from "slimdom";
import { contentOf, controlsIn, controlsRound, kindOf, showsPlaceholder } from "./controls";
import { flatOpc } from "./flatOpc";
import { itemsOf, levelOfItem, levelText, listIdOf, setBullet, setNumbering, startList } from "./lists";
import { cellRound, controlsOfTypes, richControls, textLocation } from "./membersOfControls";
import {
  assertEditable,
  assertNoPlaceholderRound,
  refusedBy,
  styleOf,
  type OpenDocument,
} from "./openDocument";
import { caretAt, controlAt, runAt, runsOfSpan, type Caret } from "./selection";
import { nestingOf, tablesIn } from "./tables";
import { looksAtEnd, looksOf, makeRun, paragraphText, runsIn, runText } from "./text";
import type { Members, Span, Thing, ThingOf, Wire } from "./things";
import { said } from "./things";
import { ancestor, child, descendants, empty, isW, make, through } from "./wml";
import { WordError } from "./wordError";
import { insertInParagraph, likeParagraph } from "./writing";

export const bodyMembers: Members<ThingOf<"Body">> = {
  Text: {
    since: "WordApi 1.1",
    get: ({ node }) =>
      descendants(node, "p")
        .map((each) => paragraphText(each))
        .join("\n"),
  },
  Type: { since: "WordApi 1.3", get: ({ node }) => (isW(node, "tc") ? "TableCell" : "MainDoc") },
  Paragraphs: { since: "WordApi 1.1", get: ({ node }) => paragraphs(() => descendants(node, "p")) },
  ContentControls: { since: "WordApi 1.1", get: ({ node }) => richControls(() => controlsIn(node)) },
  Tables: {
    since: "WordApi 1.3",
    get: ({ node }) => ({
      type: "Collection",
      of: "TableCollection",
      items: () => tablesIn(node).map((each) => ({ type: "Table", node: each })),
    }),
  },
  ParentContentControlOrNullObject: { since: "WordApi 1.3", get: ({ node }) => controlRound(node) },
  GetOoxml: {
    since: "WordApi 1.1",
    call: ({ node }, open) => {
      if (node !== open.body) throw new WordError("NotSimulated", "Body.getOoxml of a cell");
      return flatOpc(open.docx);
    },
  },
  GetContentControls: {
    since: "WordApi 1.5",
    call: ({ node }, open, options) => controlsOfTypes(() => controlsIn(node), options, open),
  },
  GetRange: { since: "WordApi 1.3", call: ({ node }) => ({ type: "Range", nodes: [node] }) },
  Select: { since: "WordApi 1.1", call: ({ node }, open, mode) => select(open, node, mode) },
};

export const paragraphMembers: Members<ThingOf<"Paragraph">> = {
  Text: {
    since: "WordApi 1.1",
    get: ({ node }, open) => paragraphText(node, (control) => hidesPlaceholder(control, open)),
  },
  Style: { since: "WordApi 1.1", get: ({ node }) => styleOf(node) ?? "Normal" },
  IsListItem: { since: "WordApi 1.3", get: ({ node }, open) => listIdOf(node, open.docx) !== undefined },
  TableNestingLevel: { since: "WordApi 1.3", get: ({ node }) => nestingOf(node) },
  ContentControls: { since: "WordApi 1.1", get: ({ node }) => richControls(() => controlsIn(node)) },
  ParentContentControl: {
    since: "WordApi 1.1",
    get: ({ node }) => controlRound(node) ?? notFound("Paragraph.parentContentControl"),
  },
  ParentContentControlOrNullObject: { since: "WordApi 1.3", get: ({ node }) => controlRound(node) },
  ParentTableCell: {
    since: "WordApi 1.3",
    get: ({ node }) => cellRound(node) ?? notFound("Paragraph.parentTableCell"),
  },
  ParentTableCellOrNullObject: { since: "WordApi 1.3", get: ({ node }) => cellRound(node) ?? null },
  ListOrNullObject: { since: "WordApi 1.3", get: ({ node }, open) => listRound(node, open) },
  List: {
    since: "WordApi 1.3",
    get: ({ node }, open) => listRound(node, open) ?? notFound("Paragraph.list"),
  },
  ListItemOrNullObject: {
    since: "WordApi 1.3",
    get: ({ node }, open) => (listIdOf(node, open.docx) === undefined ? null : { type: "ListItem", node }),
  },
  Font: { since: "WordApi 1.1", get: ({ node }) => ({ type: "Font", runs: runsIn(node) }) },
  InsertText: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => ({
      type: "Range",
      nodes: insertInParagraph(open, node, said(text), textLocation(where)),
    }),
  },
  InsertParagraph: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => insertBeside(open, node, said(text), said(where)),
  },
  StartNewList: { since: "WordApi 1.3", call: ({ node }, open) => startNewList(open, node) },
  AttachToList: {
    since: "WordApi 1.3",
    call: ({ node }, open, id, level) => {
      assertEditable(open, node);
      if (listIdOf(node, open.docx) !== undefined)
        throw new WordError("GeneralException", "The paragraph is already a list item.");
      setNumbering(node, Number(id), Number(level));
      return { type: "List", id: Number(id), node };
    },
  },
  DetachFromList: {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      assertEditable(open, node);
      setNumbering(node, undefined);
      return undefined;
    },
  },
  Delete: { since: "WordApi 1.1", call: ({ node }, open) => deleteParagraph(open, node) },
  Clear: {
    since: "WordApi 1.1",
    call: ({ node }, open) => {
      assertPlainParagraph(open, node, "Paragraph.clear");
      empty(node);
      return undefined;
    },
  },
  GetNext: {
    since: "WordApi 1.3",
    call: ({ node }, open) => neighbour(open, node, 1) ?? notFound("Paragraph.getNext"),
  },
  GetNextOrNullObject: { since: "WordApi 1.3", call: ({ node }, open) => neighbour(open, node, 1) },
  GetPrevious: {
    since: "WordApi 1.3",
    call: ({ node }, open) => neighbour(open, node, -1) ?? notFound("Paragraph.getPrevious"),
  },
  GetPreviousOrNullObject: { since: "WordApi 1.3", call: ({ node }, open) => neighbour(open, node, -1) },
  GetContentControls: {
    since: "WordApi 1.5",
    call: ({ node }, open, options) => controlsOfTypes(() => controlsIn(node), options, open),
  },
  GetRange: { since: "WordApi 1.3", call: ({ node }) => ({ type: "Range", nodes: [node] }) },
  Search: { since: "WordApi 1.1", call: ({ node }, _open, text) => search(node, said(text)) },
  Select: { since: "WordApi 1.1", call: ({ node }, open, mode) => select(open, node, mode) },
};

export const listItemOfParagraphMembers: Members<ThingOf<"ListItem">> = {
  Level: { since: "WordApi 1.3", get: ({ node }) => levelOfItem(node) },
  ListString: {
    since: "WordApi 1.3",
    get: ({ node }, open) => levelText(listIdOf(node, open.docx) ?? 0, levelOfItem(node), open.docx),
  },
};

export const listMembers: Members<ThingOf<"List">> = {
  Id: { since: "WordApi 1.3", get: ({ id }) => id },
  Paragraphs: {
    since: "WordApi 1.3",
    get: ({ id }, open) => paragraphs(() => itemsOf(id, open.body, open.docx)),
  },
  SetLevelBullet: {
    since: "WordApi 1.3",
    call: ({ id, node }, open, level, bullet) => {
      assertEditable(open, node);
      setBullet(id, Number(level), said(bullet), open.docx);
      return undefined;
    },
  },
};

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
  InsertBreak: {
    since: "WordApi 1.1",
    call: (range, open, kind, where) => insertBreakAfter(open, range, said(kind), said(where)),
  },
  Delete: {
    since: "WordApi 1.1",
    call: ({ span }, open) => {
      if (span === undefined)
        throw new WordError("NotSimulated", "Range.delete of anything but a stretch that was searched for");
      for (const run of editableRuns(open, span)) run.remove();
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

/** Whether this Word leaves a placeholder's words out of the text round it. */
function hidesPlaceholder(control: Element, open: OpenDocument): boolean {
  return open.profile.textOfPlaceholder === "empty" && showsPlaceholder(control);
}

function paragraphs(items: () => readonly Element[]): Thing {
  return {
    type: "Collection",
    of: "ParagraphCollection",
    items: () => items().map((node) => ({ type: "Paragraph", node })),
  };
}

function notFound(member: string): never {
  throw new WordError("ItemNotFound", member);
}

/** The nearest rich-text control round a node: inside a plain-text control Word says none (OfficeDev/office-js 1302). */
function controlRound(node: Element): Thing | null {
  const nearest = controlsRound(node)[0];
  return nearest !== undefined && kindOf(nearest) === "RichText"
    ? { type: "ContentControl", node: nearest }
    : null;
}

function listRound(node: Element, open: OpenDocument): Thing | null {
  const id = listIdOf(node, open.docx);
  return id === undefined ? null : { type: "List", id, node };
}

function insertBeside(open: OpenDocument, paragraph: Element, text: string, where: string): Thing {
  if (where !== "Before" && where !== "After") throw new WordError("InvalidArgument", "insertLocation");
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, "Paragraph.insertParagraph");
  const holder = paragraph.parentNode;
  const siblings = holder === null ? [] : through(holder, "p");
  const edge = where === "After" ? siblings[siblings.length - 1] : siblings[0];
  if (holder !== null && isW(holder, "sdtContent") && edge === paragraph) {
    throw new WordError("NotSettled", `Paragraph.insertParagraph ${where} at the edge of a content control`);
  }
  const made = likeParagraph(paragraph);
  if (text !== "") made.appendChild(makeRun(paragraph, text, looksAtEnd(paragraph)));
  holder?.insertBefore(made, where === "After" ? paragraph.nextSibling : paragraph);
  return { type: "Paragraph", node: made };
}

function startNewList(open: OpenDocument, paragraph: Element): Thing {
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, "Paragraph.startNewList");
  if (listIdOf(paragraph, open.docx) !== undefined)
    throw new WordError("GeneralException", "The paragraph is already a list item.");
  if (controlsRound(paragraph).some((each) => kindOf(each) === "PlainText"))
    throw refusedBy(open, "A plain-text content control cannot hold a list.");
  return { type: "List", id: startList(paragraph, open.docx), node: paragraph };
}

/** Deletes a paragraph; the last one of a cell, control or document cannot go and is emptied instead. */
function deleteParagraph(open: OpenDocument, paragraph: Element): undefined {
  assertPlainParagraph(open, paragraph, "Paragraph.delete");
  const holder = paragraph.parentNode;
  const siblings = holder === null ? [] : through(holder, "p");
  const endsCellOrBody = siblings[siblings.length - 1] === paragraph && !isW(holder, "sdtContent");
  if (siblings.length === 1 || endsCellOrBody) empty(paragraph);
  else paragraph.remove();
  return undefined;
}

function assertPlainParagraph(open: OpenDocument, paragraph: Element, member: string): void {
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, member);
  if (descendants(paragraph, "sdt").length > 0)
    throw new WordError("NotSettled", `${member} over a content control`);
}

function neighbour(open: OpenDocument, paragraph: Element, step: 1 | -1): Thing | null {
  const all = descendants(open.body, "p");
  const found = all[all.indexOf(paragraph) + step];
  return found === undefined ? null : { type: "Paragraph", node: found };
}

function select(open: OpenDocument, node: Element, mode: Wire | undefined): undefined {
  const caret = caretAt(node, mode === "End" ? "end" : "start");
  if (caret !== undefined) open.caret = caret;
  open.moved = true;
  return undefined;
}

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
  const run = insertAtCaret(caret, text);
  open.caret = { paragraph: caret.paragraph, offset: caret.offset + text.length };
  return { type: "Range", nodes: [run] };
}

/** `Paragraph.search` without options: case ignored; "^^" stands for "^", whose other codes are not simulated. */
function search(paragraph: Element, text: string): Thing {
  if (text.length === 0 || text.length > 255)
    throw new WordError("InvalidArgument", "SearchStringInvalidOrTooLong");
  if (text.replace(/\^\^/g, "").includes("^")) throw new WordError("NotSimulated", "search with codes");
  const wanted = text.replace(/\^\^/g, "^").toLowerCase();
  const words = paragraphText(paragraph).toLowerCase();
  const found: Thing[] = [];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + wanted.length)) {
    found.push({
      type: "Range",
      nodes: [paragraph],
      span: { paragraph, start: at, end: at + wanted.length },
    });
  }
  return { type: "Collection", of: "RangeCollection", items: () => found };
}

function replaceSpan(open: OpenDocument, span: Span, text: string): Thing {
  if (text.includes("\n")) throw new WordError("NotSimulated", "Range.insertText with a new paragraph");
  const runs = editableRuns(open, span);
  const [first] = runs;
  if (first === undefined) throw new WordError("ItemNotFound", "Range.insertText");
  const run = makeRun(span.paragraph, text, looksOf(first));
  first.parentNode?.insertBefore(run, first);
  for (const each of runs) each.remove();
  return { type: "Range", nodes: [run] };
}

function editableRuns(open: OpenDocument, span: Span): Element[] {
  assertEditable(open, span.paragraph);
  const runs = runsOfSpan(span.paragraph, span.start, span.end);
  for (const run of runs) {
    assertEditable(open, run);
    if (controlsRound(run).length > 0)
      throw new WordError("NotSettled", "Editing a stretch of text inside a content control");
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
  last.parentNode?.insertBefore(makeRun(last, "\v", looksOf(last)), last.nextSibling);
  return undefined;
}

function insertAtCaret(caret: Caret, text: string): Element {
  const at = runAt(caret);
  if (at === undefined) {
    const run = makeRun(caret.paragraph, text, looksAtEnd(caret.paragraph));
    caret.paragraph.appendChild(run);
    return run;
  }
  const whole = runText(at.run);
  const run = makeRun(caret.paragraph, text, looksOf(at.run));
  const rest = whole.slice(at.into);
  at.run.parentNode?.insertBefore(run, at.run.nextSibling);
  if (rest !== "")
    run.parentNode?.insertBefore(makeRun(caret.paragraph, rest, looksOf(at.run)), run.nextSibling);
  if (at.into === 0) at.run.remove();
  else if (rest !== "")
    at.run.replaceWith(makeRun(caret.paragraph, whole.slice(0, at.into), looksOf(at.run)));
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
        child(properties, name)?.remove();
        if (value === true)
          properties.insertBefore(
            make(run, name),
            child(properties, "rStyle")?.nextSibling ?? properties.firstChild,
          );
      }
    },
  };
}

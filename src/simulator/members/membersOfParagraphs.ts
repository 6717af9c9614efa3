import type { Element } from "slimdom";
import { putParagraph, putRun, takeInline, takeParagraph } from "../edits/changes";
import { assertRichText, insertRoundParagraphs } from "../edits/controlInsertion";
import { controlsIn, controlsRound, kindOf, showsPlaceholder } from "../document/controls";
import { assertEditable, assertNoPlaceholderRound, refusedBy } from "../edits/editable";
import { listIdOf, setNumbering, startList } from "../package/lists";
import { controlsOfTypes, controlThing, richControls, textLocation } from "./membersOfControls";
import { paragraphFormatMembers } from "./membersOfParagraphFormat";
import { partOf } from "./membersOfRanges";
import { cellRound, controlRound, notFound, select } from "./nearby";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { keepFormer } from "../document/revisions";
import { search } from "../document/searching";
import { tracksChanges } from "../package/settings";
import { nestingOf } from "../document/tables";
import { looksAtEnd, makeRun, paragraphText } from "../document/text";
import { split, textRanges, texts } from "../document/textRanges";
import type { Members, Thing, ThingOf } from "./things";
import { said } from "./things";
import { descendants, documentOf, isW, paragraphProperties, through } from "../package/wml";
import { WordError } from "../wordError";
import { insertInParagraph } from "../edits/writing";

export const paragraphMembers: Members<ThingOf<"Paragraph">> = {
  Text: {
    since: "WordApi 1.1",
    get: ({ node }, open) => paragraphText(node, (control) => hidesPlaceholder(control, open)),
  },
  ...paragraphFormatMembers,
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
  ListItem: {
    since: "WordApi 1.3",
    get: ({ node }, open) =>
      listIdOf(node, open.docx) === undefined ? notFound("Paragraph.listItem") : { type: "ListItem", node },
  },
  Font: { since: "WordApi 1.1", get: ({ node }) => ({ type: "Font", nodes: [node] }) },
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
  InsertContentControl: {
    since: "WordApi 1.1",
    call: ({ node }, open, kind) => {
      assertRichText(kind, "Paragraph.insertContentControl");
      return controlThing(insertRoundParagraphs(open, [node], "Paragraph.insertContentControl"));
    },
  },
  StartNewList: { since: "WordApi 1.3", call: ({ node }, open) => startNewList(open, node) },
  AttachToList: {
    since: "WordApi 1.3",
    call: ({ node }, open, id, level) => {
      assertEditable(open, node);
      if (listIdOf(node, open.docx) !== undefined)
        throw new WordError("GeneralException", "The paragraph is already a list item.");
      keepLooks(open, node);
      setNumbering(node, Number(id), Number(level));
      return { type: "List", id: Number(id), node };
    },
  },
  DetachFromList: {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      assertEditable(open, node);
      keepLooks(open, node);
      setNumbering(node, undefined);
      return undefined;
    },
  },
  Delete: { since: "WordApi 1.1", call: ({ node }, open) => deleteParagraph(open, node) },
  Clear: {
    since: "WordApi 1.1",
    call: ({ node }, open) => {
      assertPlainParagraph(open, node, "Paragraph.clear");
      takeInline(open, node);
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
  GetRange: {
    since: "WordApi 1.3",
    call: ({ node }, _open, where) => partOf({ type: "Range", nodes: [node] }, where),
  },
  GetTextRanges: {
    since: "WordApi 1.3",
    call: ({ node }, _open, endings, trim) =>
      textRanges({ type: "Range", nodes: [node] }, texts(endings), trim === true),
  },
  Split: {
    since: "WordApi 1.3",
    call: ({ node }, _open, delimiters, trimDelimiters, trimSpacing) =>
      split(
        { type: "Range", nodes: [node] },
        texts(delimiters),
        trimDelimiters === true,
        trimSpacing === true,
      ),
  },
  Search: {
    since: "WordApi 1.1",
    call: ({ node }, _open, text, options) => search([node], said(text), options),
  },
  InsertBreak: {
    since: "WordApi 1.1",
    call: ({ node }, open, kind, where) => insertBreakBeside(open, node, said(kind), said(where)),
  },
  Select: { since: "WordApi 1.1", call: ({ node }, open, mode) => select(open, node, mode) },
};

/** Whether this Word leaves a placeholder's words out of the text round it. */
function hidesPlaceholder(control: Element, open: OpenDocument): boolean {
  return open.profile.textOfPlaceholder === "empty" && showsPlaceholder(control);
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
  putParagraph(open, made, paragraph, where);
  if (text !== "") putRun(open, makeRun(paragraph, text, looksAtEnd(paragraph)), made, null);
  return { type: "Paragraph", node: made };
}

/** A line break after a paragraph stands at the start of the next one (OfficeDev/office-js 2792). */
function insertBreakBeside(open: OpenDocument, paragraph: Element, kind: string, where: string): undefined {
  if (where !== "Before" && where !== "After") throw new WordError("InvalidArgument", "insertLocation");
  assertEditable(open, paragraph);
  const next = paragraph.nextSibling;
  if (kind !== "Line" || where !== "After" || !isW(next, "p"))
    throw new WordError("NotSettled", `Paragraph.insertBreak ${kind} ${where}`);
  assertPlainParagraph(open, next, "Paragraph.insertBreak");
  insertInParagraph(open, next, "\v", "Start");
  return undefined;
}

function startNewList(open: OpenDocument, paragraph: Element): Thing {
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, "Paragraph.startNewList");
  if (listIdOf(paragraph, open.docx) !== undefined)
    throw new WordError("GeneralException", "The paragraph is already a list item.");
  if (controlsRound(paragraph).some((each) => kindOf(each) === "PlainText"))
    throw refusedBy(open, "A plain-text content control cannot hold a list.");
  keepLooks(open, paragraph);
  return { type: "List", id: startList(paragraph, open.docx), node: paragraph };
}

/** Keeps what a paragraph looked like, where changes are tracked. */
function keepLooks(open: OpenDocument, paragraph: Element): void {
  if (tracksChanges(open.docx)) keepFormer(paragraphProperties(paragraph));
}

/** Deletes a paragraph; the last one of a cell, control or document cannot go and is emptied instead. */
function deleteParagraph(open: OpenDocument, paragraph: Element): undefined {
  assertPlainParagraph(open, paragraph, "Paragraph.delete");
  const holder = paragraph.parentNode;
  const siblings = holder === null ? [] : through(holder, "p");
  const endsCellOrBody = siblings[siblings.length - 1] === paragraph && !isW(holder, "sdtContent");
  if (siblings.length === 1 || endsCellOrBody) takeInline(open, paragraph);
  else takeParagraph(open, paragraph);
  return undefined;
}

function assertPlainParagraph(open: OpenDocument, paragraph: Element, member: string): void {
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, member);
  if (descendants(paragraph, "sdt").length > 0)
    throw new WordError("NotSettled", `${member} over a content control`);
}

function neighbour(open: OpenDocument, paragraph: Element, step: 1 | -1): Thing | null {
  const story = documentOf(paragraph).documentElement ?? open.body;
  const all = descendants(story, "p");
  const found = all[all.indexOf(paragraph) + step];
  return found === undefined ? null : { type: "Paragraph", node: found };
}

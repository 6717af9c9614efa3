import type { Element } from "slimdom";
import { putParagraph, putRun, takeInline, takeParagraph } from "./changes";
import { assertRichText, insertRoundParagraphs } from "./controlInsertion";
import { controlsIn, controlsRound, kindOf, showsPlaceholder } from "./controls";
import { assertEditable, assertNoPlaceholderRound, refusedBy } from "./editable";
import { itemsOf, levelOfItem, levelText, listIdOf, setBullet, setNumbering, startList } from "./lists";
import { controlsOfTypes, controlThing, richControls, textLocation } from "./membersOfControls";
import { cellRound, controlRound, notFound, paragraphs, select } from "./nearby";
import type { OpenDocument } from "./openDocument";
import { likeParagraph, styleOf } from "./paragraphs";
import { keepFormer } from "./revisions";
import { tracksChanges } from "./settings";
import { nestingOf } from "./tables";
import { looksAtEnd, makeRun, paragraphText, runsIn } from "./text";
import type { Members, Thing, ThingOf } from "./things";
import { said } from "./things";
import { descendants, isW, paragraphProperties, through } from "./wml";
import { WordError } from "./wordError";
import { insertInParagraph } from "./writing";

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
  if (tracksChanges(open.docx)) keepFormer(open, paragraphProperties(paragraph));
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
  const all = descendants(open.body, "p");
  const found = all[all.indexOf(paragraph) + step];
  return found === undefined ? null : { type: "Paragraph", node: found };
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

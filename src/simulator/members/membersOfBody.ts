import { Element } from "slimdom";
import { clearBody, insertParagraphIn, insertTableIn, insertTextIn } from "../edits/bodyEdits";
import { assertRichText, insertRoundParagraphs } from "../edits/controlInsertion";
import { controlsIn } from "../document/controls";
import { assertEditable } from "../edits/editable";
import { insertOoxmlIn } from "../edits/ooxmlInsertion";
import { flatOpc } from "../package/flatOpc";
import { controlsOfTypes, controlThing, richControls } from "./membersOfControls";
import { listsIn } from "./membersOfLists";
import { assertWhole, controlRound, paragraphs, select } from "./nearby";
import { search } from "../document/searching";
import { tablesIn } from "../document/tables";
import { paragraphText } from "../document/text";
import { texts } from "../document/textRanges";
import type { Members, ThingOf } from "./things";
import { said } from "./things";
import { descendants, isW } from "../package/wml";
import { WordError } from "../wordError";

export const bodyMembers: Members<ThingOf<"Body">> = {
  Text: {
    since: "WordApi 1.1",
    get: ({ node }) =>
      descendants(node, "p")
        .map((each) => paragraphText(each))
        .join("\n"),
  },
  Type: { since: "WordApi 1.3", get: ({ node }) => typeOf(node) },
  Font: { since: "WordApi 1.1", get: ({ node }) => ({ type: "Font", nodes: [node] }) },
  Lists: { since: "WordApi 1.3", get: ({ node }, open) => listsIn(open, node) },
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
  InsertOoxml: {
    since: "WordApi 1.1",
    call: ({ node }, open, flat, where) => insertOoxmlIn(open, node, said(flat), said(where)),
  },
  GetContentControls: {
    since: "WordApi 1.5",
    call: ({ node }, open, options) => controlsOfTypes(() => controlsIn(node), options, open),
  },
  InsertContentControl: {
    since: "WordApi 1.1",
    call: ({ node }, open, kind) => {
      assertRichText(kind, "Body.insertContentControl");
      if (!isW(node, "tc"))
        throw new WordError("NotSettled", "Body.insertContentControl round a whole document");
      const blocks = ["p", "tbl", "sdt"];
      const inside = node.childNodes.filter(
        (each): each is Element => each instanceof Element && blocks.some((name) => isW(each, name)),
      );
      return controlThing(insertRoundParagraphs(open, inside, "Body.insertContentControl"));
    },
  },
  Clear: {
    since: "WordApi 1.1",
    call: ({ node }, open) => {
      clearBody(open, node);
      return undefined;
    },
  },
  InsertParagraph: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => insertParagraphIn(open, node, said(text), said(where)),
  },
  InsertText: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => insertTextIn(open, node, said(text), said(where)),
  },
  InsertTable: {
    since: "WordApi 1.3",
    call: ({ node }, open, rows, columns, where, values) =>
      insertTableIn(
        open,
        node,
        { rows: Number(rows), columns: Number(columns) },
        said(where),
        Array.isArray(values) ? values.map(texts) : [],
      ),
  },
  InsertBreak: {
    since: "WordApi 1.1",
    call: ({ node }, open, kind, where) => {
      assertEditable(open, node);
      throw new WordError("NotSettled", `Body.insertBreak ${said(kind)} ${said(where)}`);
    },
  },
  Search: {
    since: "WordApi 1.1",
    call: ({ node }, _open, text, options) => search(descendants(node, "p"), said(text), options),
  },
  GetRange: {
    since: "WordApi 1.3",
    call: ({ node }, _open, where) => {
      assertWhole(where, "Body.getRange");
      return { type: "Range", nodes: [node] };
    },
  },
  Select: { since: "WordApi 1.1", call: ({ node }, open, mode) => select(open, node, mode) },
};

function typeOf(node: Element): string {
  if (isW(node, "tc")) return "TableCell";
  if (isW(node, "hdr")) return "Header";
  return isW(node, "ftr") ? "Footer" : "MainDoc";
}

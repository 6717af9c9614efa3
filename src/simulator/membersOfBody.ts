import { Element } from "slimdom";
import { assertRichText, insertRoundParagraphs } from "./controlInsertion";
import { controlsIn } from "./controls";
import { flatOpc } from "./flatOpc";
import { controlsOfTypes, controlThing, richControls } from "./membersOfControls";
import { controlRound, paragraphs, select } from "./nearby";
import { tablesIn } from "./tables";
import { paragraphText } from "./text";
import type { Members, ThingOf } from "./things";
import { descendants, isW } from "./wml";
import { WordError } from "./wordError";

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
  GetRange: { since: "WordApi 1.3", call: ({ node }) => ({ type: "Range", nodes: [node] }) },
  Select: { since: "WordApi 1.1", call: ({ node }, open, mode) => select(open, node, mode) },
};

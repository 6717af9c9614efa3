import type { Element } from "slimdom";
import { putParagraph, putRun } from "../edits/changes";
import { assertEditable, assertNoPlaceholderRound } from "../edits/editable";
import {
  itemsOf,
  levelOfItem,
  levelText,
  listIdOf,
  setBullet,
  setFormat,
  setNumbering,
  typesOfLevels,
} from "../package/lists";
import { paragraphs } from "./nearby";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { keepFormer } from "../document/revisions";
import { tracksChanges } from "../package/settings";
import { looksAtEnd, makeRun } from "../document/text";
import type { Members, Thing, ThingOf } from "./things";
import { said } from "./things";
import { descendants, paragraphProperties } from "../package/wml";
import { WordError } from "../wordError";

export const listItemOfParagraphMembers: Members<ThingOf<"ListItem">> = {
  Level: {
    since: "WordApi 1.3",
    get: ({ node }) => levelOfItem(node),
    set: ({ node }, value, open) => {
      assertEditable(open, node);
      const level = Number(value);
      if (!Number.isInteger(level) || level < 0 || level > 8)
        throw new WordError("InvalidArgument", "ListItem.level");
      if (tracksChanges(open.docx)) keepFormer(paragraphProperties(node));
      setNumbering(node, listIdOf(node, open.docx), level);
    },
  },
  ListString: {
    since: "WordApi 1.3",
    get: ({ node }, open) => levelText(listIdOf(node, open.docx) ?? 0, levelOfItem(node), open.docx),
  },
};

export const listMembers: Members<ThingOf<"List">> = {
  Id: { since: "WordApi 1.3", get: ({ id }) => id },
  LevelTypes: { since: "WordApi 1.3", get: ({ id }, open) => typesOfLevels(id, open.docx) },
  LevelExistences: {
    since: "WordApi 1.3",
    get: ({ id }, open) => {
      const used = new Set(itemsOf(id, open.body, open.docx).map(levelOfItem));
      return Array.from({ length: 9 }, (_, level) => used.has(level));
    },
  },
  Paragraphs: {
    since: "WordApi 1.3",
    get: ({ id }, open) => paragraphs(() => itemsOf(id, open.body, open.docx)),
  },
  InsertParagraph: {
    since: "WordApi 1.3",
    call: ({ id }, open, text, where) => insertInList(open, id, said(text), said(where)),
  },
  SetLevelBullet: {
    since: "WordApi 1.3",
    call: ({ id, node }, open, level, bullet) => {
      assertEditable(open, node);
      setBullet(id, Number(level), said(bullet), open.docx);
      return undefined;
    },
  },
  SetLevelNumbering: {
    since: "WordApi 1.3",
    call: ({ id, node }, open, level, numbering, format) => {
      assertEditable(open, node);
      if (format !== undefined && format !== null)
        throw new WordError("NotSimulated", "List.setLevelNumbering with a format of its own");
      setFormat(id, Number(level), said(numbering), open.docx);
      return undefined;
    },
  },
};

/** The lists that the paragraphs of a body are items of, in their order. */
export function listsIn(open: OpenDocument, body: Element): Thing {
  return {
    type: "Collection",
    of: "ListCollection",
    items: () => {
      const first = new Map<number, Element>();
      for (const node of descendants(body, "p")) {
        const id = listIdOf(node, open.docx);
        if (id !== undefined && !first.has(id)) first.set(id, node);
      }
      return [...first].map(([id, node]) => ({ type: "List", id, node }));
    },
  };
}

/** `List.insertParagraph`: an item at the start or end of the list, a paragraph that is no item before or after it. */
function insertInList(open: OpenDocument, id: number, text: string, where: string): Thing {
  const items = itemsOf(id, open.body, open.docx);
  if (!["Start", "End", "Before", "After"].includes(where))
    throw new WordError("InvalidArgument", "insertLocation");
  const atStart = where === "Start" || where === "Before";
  const beside = atStart ? items[0] : items[items.length - 1];
  if (beside === undefined) throw new WordError("ItemNotFound", "List.insertParagraph");
  assertEditable(open, beside);
  assertNoPlaceholderRound(beside, "List.insertParagraph");
  const made = likeParagraph(beside);
  if (where === "Before" || where === "After") setNumbering(made, undefined);
  putParagraph(open, made, beside, atStart ? "Before" : "After");
  if (text !== "") putRun(open, makeRun(beside, text, looksAtEnd(beside)), made, null);
  return { type: "Paragraph", node: made };
}

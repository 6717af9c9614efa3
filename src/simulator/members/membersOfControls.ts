import type { Element } from "slimdom";
import { insertBreak, insertParagraph } from "../edits/controlEdits";
import { deleteControl } from "../edits/controlInsertion";
import {
  contentOf,
  controlsIn,
  controlsRound,
  controlText,
  isRepeatedItem,
  kindOf,
  paragraphsOf,
} from "../document/controls";
import { assertEditable, refusedBy } from "../edits/editable";
import { controlPropertyMembers } from "./membersOfControlProperties";
import { assertWhole, cellRound, notFound } from "./nearby";
import type { OpenDocument } from "../document/openDocument";
import { emptyControl } from "../edits/placeholders";
import type { ControlKind } from "../profiles";
import { search } from "../document/searching";
import { caretAt } from "../document/selection";
import type { Given, Members, Thing, ThingOf, Wire } from "./things";
import { said } from "./things";
import { descendants } from "../package/wml";
import { WordError } from "../wordError";
import type { TextLocation } from "../edits/writing";
import { insertInControl } from "../edits/writing";

type Control = ThingOf<"ContentControl">;

export const contentControlMembers: Members<Control> = {
  ...controlPropertyMembers,
  Text: { since: "WordApi 1.1", get: ({ node }, open) => controlText(node, open.profile) },
  Paragraphs: {
    since: "WordApi 1.1",
    get: ({ node }) => ({
      type: "Collection",
      of: "ParagraphCollection",
      items: () => paragraphsOf(node).map((each) => ({ type: "Paragraph", node: each })),
    }),
  },
  Search: {
    since: "WordApi 1.1",
    call: ({ node }, _open, text, options) => {
      const paragraphs = paragraphsOf(node);
      if (descendants(node, "p").length < paragraphs.length)
        throw new WordError("NotSimulated", "ContentControl.search in a part of a paragraph");
      return search(paragraphs, said(text), options);
    },
  },
  ContentControls: {
    since: "WordApi 1.1",
    get: ({ node }) => richControls(() => controlsIn(contentOf(node))),
  },
  ParentTableCell: {
    since: "WordApi 1.3",
    get: ({ node }) => cellRound(node) ?? notFound("ContentControl.parentTableCell"),
  },
  ParentTableCellOrNullObject: { since: "WordApi 1.3", get: ({ node }) => cellRound(node) ?? null },
  ParentContentControlOrNullObject: {
    since: "WordApi 1.3",
    get: ({ node }) => {
      const outer = controlsRound(node)[0];
      return outer === undefined ? null : { type: "ContentControl", node: outer };
    },
  },
  DropDownListContentControl: {
    since: "WordApi 1.9",
    get: ({ node }) => ofKind(node, "DropDownList", "DropDownListContentControl"),
  },
  ComboBoxContentControl: {
    since: "WordApi 1.9",
    get: ({ node }) => ofKind(node, "ComboBox", "ComboBoxContentControl"),
  },
  CheckboxContentControl: {
    since: "WordApi 1.7",
    get: ({ node }) => ofKind(node, "CheckBox", "CheckboxContentControl"),
  },
  DatePickerContentControl: {
    since: "WordApiDesktop 1.3",
    get: ({ node }) => ofKind(node, "DatePicker", "DatePickerContentControl"),
  },
  InsertText: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => ({
      type: "Range",
      nodes: insertInControl(open, node, said(text), textLocation(where)),
    }),
  },
  InsertParagraph: {
    since: "WordApi 1.1",
    call: ({ node }, open, text, where) => insertParagraph(open, node, said(text), said(where)),
  },
  InsertBreak: {
    since: "WordApi 1.1",
    call: ({ node }, open, kind, where) => insertBreak(open, node, said(kind), said(where)),
  },
  Clear: {
    since: "WordApi 1.1",
    call: ({ node }, open) => {
      assertEditable(open, node);
      if (kindOf(node) === "CheckBox" || kindOf(node) === "Picture")
        throw refusedBy(open, "clear is not a member of this content control.");
      if (kindOf(node) === "RepeatingSection" || kindOf(node) === "BuildingBlockGallery")
        throw new WordError("NotSettled", `ContentControl.clear of a ${kindOf(node)}`);
      emptyControl(open, node);
      return undefined;
    },
  },
  Select: {
    since: "WordApi 1.1",
    call: ({ node }, open, mode) => {
      const caret = caretAt(contentOf(node), mode === "End" ? "end" : "start");
      if (caret !== undefined) open.caret = caret;
      open.selected = undefined;
      open.moved = true;
      return undefined;
    },
  },
  Delete: {
    since: "WordApi 1.1",
    call: ({ node }, open, keepContent) => {
      deleteControl(open, node, keepContent === true);
      return undefined;
    },
  },
  Font: { since: "WordApi 1.1", get: ({ node }) => ({ type: "Font", nodes: [contentOf(node)] }) },
  GetRange: {
    since: "WordApi 1.3",
    call: ({ node }, _open, where) => {
      assertWhole(where, "ContentControl.getRange");
      return { type: "Range", nodes: [contentOf(node)] };
    },
  },
};

/** `contentControls`: rich text only, by design (OfficeDev/office-js 2160). */
export function richControls(controls: () => readonly Element[]): Thing {
  return controlCollection(() => controls().filter((each) => kindOf(each) === "RichText"));
}

/** `getContentControls({ types })`: the kinds asked for, as far as this Word knows them. */
export function controlsOfTypes(
  controls: () => readonly Element[],
  options: Given | undefined,
  open: OpenDocument,
): Thing {
  const types = optionTypes(options);
  return controlCollection(() =>
    controls().filter(
      (each) =>
        types.includes(kindOf(each)) &&
        open.profile.controlKinds.includes(kindOf(each)) &&
        !isRepeatedItem(each),
    ),
  );
}

export function controlThing(node: Element): Thing {
  return { type: "ContentControl", node };
}

function controlCollection(items: () => readonly Element[]): Thing {
  return {
    type: "Collection",
    of: "ContentControlCollection",
    items: () => items().map(controlThing),
  };
}

export function textLocation(where: Given | undefined): TextLocation {
  if (where === "Start" || where === "End" || where === "Replace") return where;
  throw new WordError("InvalidArgument", "insertLocation");
}

function optionTypes(options: Given | undefined): readonly string[] {
  const types =
    typeof options === "object" && options !== null && !Array.isArray(options)
      ? (options as { readonly [key: string]: Wire })["types"]
      : undefined; // Wire objects are plain
  if (!Array.isArray(types)) throw new WordError("NotSettled", "getContentControls without types");
  return types.map(String);
}

function ofKind(
  node: Element,
  kind: ControlKind,
  type: Extract<Thing, { readonly node: Element; readonly type: `${string}ContentControl` }>["type"],
): Thing {
  if (kindOf(node) !== kind) throw new WordError("NotAllowed", `The content control is not a ${kind}.`);
  return { type, node };
}

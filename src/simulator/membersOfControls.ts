import type { Element } from "slimdom";
import { insertBreak, insertParagraph } from "./controlEdits";
import {
  contentOf,
  controlsIn,
  controlsRound,
  controlText,
  idOf,
  isContentLocked,
  kindOf,
  levelOf,
  paragraphsOf,
  propertiesOf,
} from "./controls";
import { assertEditable, refusedBy, willChange } from "./editable";
import { cellRound, notFound } from "./nearby";
import type { OpenDocument } from "./openDocument";
import { emptyControl, placeholderWords } from "./placeholders";
import type { ControlKind } from "./profiles";
import { place } from "./schemaOrder";
import { caretAt } from "./selection";
import type { Members, Thing, ThingOf, Wire } from "./things";
import { said } from "./things";
import { attribute, child, isOn, make } from "./wml";
import { WordError } from "./wordError";
import type { TextLocation } from "./writing";
import { insertInControl } from "./writing";

type Control = ThingOf<"ContentControl">;

export const contentControlMembers: Members<Control> = {
  Id: { since: "WordApi 1.1", get: ({ node }) => idOf(node) },
  Title: named("alias"),
  Tag: named("tag"),
  Text: { since: "WordApi 1.1", get: ({ node }, open) => controlText(node, open.profile) },
  Type: { since: "WordApi 1.1", get: ({ node }, open) => typeSeen(node, open) },
  Subtype: { since: "WordApi 1.3", get: ({ node }) => subtypeOf(node) },
  PlaceholderText: {
    since: "WordApi 1.1",
    get: ({ node }, open) => placeholderWords(node, open.docx, open.profile),
    set: () => {
      throw new WordError("NotSimulated", "ContentControl.placeholderText");
    },
  },
  CannotEdit: {
    since: "WordApi 1.1",
    get: ({ node }) => isContentLocked(node),
    set: ({ node }, value, open) => setLock(node, value === true, isDeleteLocked(node), open),
  },
  CannotDelete: {
    since: "WordApi 1.1",
    get: ({ node }) => isDeleteLocked(node),
    set: ({ node }, value, open) => setLock(node, isContentLocked(node), value === true, open),
  },
  RemoveWhenEdited: { since: "WordApi 1.1", get: ({ node }) => isOn(child(propertiesOf(node), "temporary")) },
  Paragraphs: {
    since: "WordApi 1.1",
    get: ({ node }) => ({
      type: "Collection",
      of: "ParagraphCollection",
      items: () => paragraphsOf(node).map((each) => ({ type: "Paragraph", node: each })),
    }),
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
      emptyControl(open, node);
      return undefined;
    },
  },
  Select: {
    since: "WordApi 1.1",
    call: ({ node }, open, mode) => {
      const caret = caretAt(contentOf(node), mode === "End" ? "end" : "start");
      if (caret !== undefined) open.caret = caret;
      open.moved = true;
      return undefined;
    },
  },
  GetRange: { since: "WordApi 1.3", call: ({ node }) => ({ type: "Range", nodes: [contentOf(node)] }) },
};

/** `contentControls`: rich text only, by design (OfficeDev/office-js 2160). */
export function richControls(controls: () => readonly Element[]): Thing {
  return controlCollection(() => controls().filter((each) => kindOf(each) === "RichText"));
}

/** `getContentControls({ types })`: the kinds asked for, as far as this Word knows them. */
export function controlsOfTypes(
  controls: () => readonly Element[],
  options: Wire | undefined,
  open: OpenDocument,
): Thing {
  const types = optionTypes(options);
  return controlCollection(() =>
    controls().filter(
      (each) => types.includes(kindOf(each)) && open.profile.controlKinds.includes(kindOf(each)),
    ),
  );
}

function controlCollection(items: () => readonly Element[]): Thing {
  return {
    type: "Collection",
    of: "ContentControlCollection",
    items: () => items().map((node) => ({ type: "ContentControl", node })),
  };
}

export function textLocation(where: Wire | undefined): TextLocation {
  if (where === "Start" || where === "End" || where === "Replace") return where;
  throw new WordError("InvalidArgument", "insertLocation");
}

function optionTypes(options: Wire | undefined): readonly string[] {
  const types =
    typeof options === "object" && options !== null && !Array.isArray(options)
      ? (options as { readonly [key: string]: Wire })["types"]
      : undefined; // Wire objects are plain
  if (!Array.isArray(types)) throw new WordError("NotSettled", "getContentControls without types");
  return types.map(String);
}

function named(element: "alias" | "tag"): Members<Control>[string] {
  return {
    since: "WordApi 1.1",
    get: ({ node }) => attribute(child(propertiesOf(node), element)) ?? "",
    set: ({ node }, value, open) => {
      willChange(open);
      place(propertiesOf(node), make(node, element, { val: said(value) }));
    },
  };
}

function typeSeen(node: Element, open: OpenDocument): ControlKind {
  const kind = kindOf(node);
  // Word on the web calls a date picker rich text (OfficeDev/office-js 6865).
  return open.profile.controlKinds.includes(kind) ? kind : "RichText";
}

function subtypeOf(node: Element): string {
  const plain = kindOf(node) === "PlainText";
  const names = {
    run: "Inline",
    block: "Paragraphs",
    cell: "TableCell",
    row: "TableRow",
    table: "Table",
  } as const;
  if (plain) return levelOf(node) === "run" ? "PlainTextInline" : "PlainTextParagraph";
  return kindOf(node) === "RichText" ? `RichText${names[levelOf(node)]}` : "Unknown";
}

function isDeleteLocked(node: Element): boolean {
  const lock = attribute(child(propertiesOf(node), "lock"));
  return lock === "sdtLocked" || lock === "sdtContentLocked";
}

function setLock(node: Element, content: boolean, control: boolean, open: OpenDocument): void {
  willChange(open);
  const val = content && control ? "sdtContentLocked" : content ? "contentLocked" : "sdtLocked";
  if (content || control) place(propertiesOf(node), make(node, "lock", { val }));
  else child(propertiesOf(node), "lock")?.remove();
}

function ofKind(
  node: Element,
  kind: ControlKind,
  type: Extract<Thing, { readonly node: Element; readonly type: `${string}ContentControl` }>["type"],
): Thing {
  if (kindOf(node) !== kind) throw new WordError("NotAllowed", `The content control is not a ${kind}.`);
  return { type, node };
}

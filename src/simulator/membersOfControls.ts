import { Element } from "slimdom";
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
  placeholderWords,
  propertiesOf,
  restorePlaceholder,
  showsPlaceholder,
} from "./controls";
import { assertEditable, refusedBy, settleControl, type OpenDocument } from "./openDocument";
import type { ControlKind } from "./profiles";
import { caretAt } from "./selection";
import { looksAtEnd, looksOf, makeRun, runsIn } from "./text";
import type { Members, Thing, ThingOf, Wire } from "./things";
import { said } from "./things";
import { ancestor, attribute, child, children, isOn, make, through, W14 } from "./wml";
import { WordError } from "./wordError";
import { insertInControl, likeParagraph, type TextLocation } from "./writing";

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
    get: ({ node }) => cellRound(node) ?? missing("ContentControl.parentTableCell"),
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
      restorePlaceholder(node, open.docx, open.profile);
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

export const listItemMembers: Members<ThingOf<"ContentControlListItem">> = {
  DisplayText: {
    since: "WordApi 1.9",
    get: ({ node }) => attribute(node, "displayText") ?? attribute(node, "value") ?? "",
  },
  Value: { since: "WordApi 1.9", get: ({ node }) => attribute(node, "value") ?? "" },
  Index: { since: "WordApi 1.9", get: ({ node }) => siblingsOf(node).indexOf(node) },
  Select: { since: "WordApi 1.9", call: ({ node, control }, open) => chooseItem(open, control, node) },
};

export const listControlMembers: Members<ThingOf<"DropDownListContentControl" | "ComboBoxContentControl">> = {
  ListItems: {
    since: "WordApi 1.9",
    get: ({ node }) => ({
      type: "Collection",
      of: "ContentControlListItemCollection",
      items: () =>
        listItemsOf(node).map((each) => ({ type: "ContentControlListItem", node: each, control: node })),
    }),
  },
};

export const checkboxMembers: Members<ThingOf<"CheckboxContentControl">> = {
  IsChecked: {
    since: "WordApi 1.7",
    get: ({ node }) => isChecked(node),
    set: ({ node }, value, open) => setChecked(open, node, value === true),
  },
};

export const datePickerMembers: Members<ThingOf<"DatePickerContentControl">> = {
  DateDisplayFormat: {
    since: "WordApiDesktop 1.3",
    get: ({ node }) => attribute(child(child(propertiesOf(node), "date") ?? node, "dateFormat")) ?? "",
  },
  ShowingPlaceholderText: { since: "WordApiDesktop 1.3", get: ({ node }) => showsPlaceholder(node) },
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

/** Where a cell stands round a node: the cell inside a cell-level control counts as round it. */
export function cellRound(node: Element): Thing | undefined {
  const content = child(node, "sdtContent");
  const inside = content === undefined ? undefined : through(content, "tc")[0];
  const cell = inside ?? ancestor(node, "tc");
  return cell === undefined ? undefined : { type: "TableCell", node: cell };
}

export function textLocation(where: Wire | undefined): TextLocation {
  if (where === "Start" || where === "End" || where === "Replace") return where;
  throw new WordError("InvalidArgument", "insertLocation");
}

function missing(member: string): never {
  throw new WordError("ItemNotFound", member);
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
      open.changed = true;
      const properties = propertiesOf(node);
      child(properties, element)?.remove();
      const made = make(node, element, { val: said(value) });
      const before =
        element === "alias"
          ? child(properties, "rPr")
          : (child(properties, "alias") ?? child(properties, "rPr"));
      properties.insertBefore(made, before?.nextSibling ?? properties.firstChild);
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
  open.changed = true;
  const properties = propertiesOf(node);
  child(properties, "lock")?.remove();
  if (!content && !control) return;
  const lock = make(node, "lock", {
    val: content && control ? "sdtContentLocked" : content ? "contentLocked" : "sdtLocked",
  });
  properties.insertBefore(lock, child(properties, "id")?.nextSibling ?? null);
}

function ofKind(
  node: Element,
  kind: ControlKind,
  type: Extract<Thing, { readonly node: Element; readonly type: `${string}ContentControl` }>["type"],
): Thing {
  if (kindOf(node) !== kind) throw new WordError("NotAllowed", `The content control is not a ${kind}.`);
  return { type, node };
}

function insertParagraph(open: OpenDocument, control: Element, text: string, where: string): Thing {
  assertEditable(open, control);
  const level = levelOf(control);
  const kind = kindOf(control);
  if (kind !== "RichText")
    throw refusedBy(open, `insertParagraph is not allowed in a ${kind} content control.`);
  if (where !== "Start" && where !== "End")
    throw new WordError("NotSimulated", `ContentControl.insertParagraph ${where}`);
  if (level === "run") throw refusedBy(open, "insertParagraph in an inline content control.");
  if (level === "row" || level === "table")
    throw new WordError("NotSettled", "insertParagraph in a row or table content control");
  if (showsPlaceholder(control))
    throw new WordError("NotSettled", "ContentControl.insertParagraph while the placeholder shows");
  const content = contentOf(control);
  const holder = level === "cell" ? (through(content, "tc")[0] ?? content) : content;
  const paragraphs = through(holder, "p");
  const edge = where === "Start" ? paragraphs[0] : paragraphs[paragraphs.length - 1];
  if (edge === undefined) throw new WordError("GeneralException", "The content control has no paragraph.");
  const made = likeParagraph(edge);
  if (text !== "") made.appendChild(makeRun(control, text, looksAtEnd(edge)));
  edge.parentNode?.insertBefore(made, where === "Start" ? edge : edge.nextSibling);
  settleControl(control);
  return { type: "Paragraph", node: made };
}

function insertBreak(open: OpenDocument, control: Element, kind: string, where: string): undefined {
  assertEditable(open, control);
  if (kindOf(control) !== "RichText")
    throw new WordError("NotSettled", `insertBreak in a ${kindOf(control)} content control`);
  if (kind !== "Line" || where !== "End")
    throw new WordError("NotSimulated", `ContentControl.insertBreak ${kind} ${where}`);
  if (showsPlaceholder(control))
    throw new WordError("NotSettled", "ContentControl.insertBreak while the placeholder shows");
  const content = contentOf(control);
  const runs = runsIn(content);
  const looks = looksOf(runs[runs.length - 1]);
  const run = makeRun(control, "\v", looks);
  if (levelOf(control) === "run") content.appendChild(run);
  else {
    const paragraphs = paragraphsOf(control);
    paragraphs[paragraphs.length - 1]?.appendChild(run);
  }
  return undefined;
}

function listItemsOf(control: Element): Element[] {
  const properties = propertiesOf(control);
  const list = child(properties, "dropDownList") ?? child(properties, "comboBox");
  return list === undefined ? [] : children(list, "listItem");
}

function siblingsOf(item: Element): Element[] {
  return item.parentNode === null ? [] : children(item.parentNode, "listItem");
}

function chooseItem(open: OpenDocument, control: Element, item: Element): undefined {
  assertEditable(open, control);
  const words = attribute(item, "displayText") ?? attribute(item, "value") ?? "";
  const list = item.parentNode;
  const looks = looksOf(runsIn(contentOf(control))[0]);
  if (showsPlaceholder(control) && looks !== undefined) child(looks, "rStyle")?.remove();
  const run = makeRun(control, words, looks);
  if (levelOf(control) === "run") contentOf(control).replaceChildren(run);
  else {
    const paragraph = paragraphsOf(control)[0];
    if (paragraph === undefined)
      throw new WordError("GeneralException", "The content control has no paragraph.");
    for (const each of runsIn(paragraph)) each.remove();
    paragraph.appendChild(run);
  }
  if (list instanceof Element)
    list.setAttributeNS(
      list.namespaceURI,
      `${list.prefix ?? "w"}:lastValue`,
      attribute(item, "value") ?? words,
    );
  settleControl(control);
  return undefined;
}

function isChecked(control: Element): boolean {
  const box = child(propertiesOf(control), "checkbox", W14);
  const checked = box === undefined ? undefined : child(box, "checked", W14);
  return ["1", "true"].includes(checked?.getAttributeNS(W14, "val") ?? "");
}

function setChecked(open: OpenDocument, control: Element, checked: boolean): void {
  assertEditable(open, control);
  const box = child(propertiesOf(control), "checkbox", W14);
  const flag = box === undefined ? undefined : child(box, "checked", W14);
  if (flag === undefined) throw new WordError("NotSimulated", "A check box that has no w14:checked");
  flag.setAttributeNS(W14, `${flag.prefix ?? "w14"}:val`, checked ? "1" : "0");
  const sign = box === undefined ? undefined : child(box, checked ? "checkedState" : "uncheckedState", W14);
  const code = parseInt(sign?.getAttributeNS(W14, "val") ?? (checked ? "2612" : "2610"), 16);
  const text = runsIn(contentOf(control))[0];
  const first = text === undefined ? undefined : child(text, "t");
  if (first !== undefined) first.textContent = String.fromCharCode(code);
}

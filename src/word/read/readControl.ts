import type { BoxKind } from "../../plan/form";
import { attribute, child, children, elementsIn, hasFlag, isOn, valueOf, W, W14, W15 } from "./ooxml";
import type { XmlElement } from "./xmlElement";

/** What the `w:sdtPr` of a content control says. */
export type ControlProperties = {
  readonly id?: number;
  readonly tag?: string;
  readonly title?: string;
  readonly kind: BoxKind;
  readonly isContainer: boolean;
  readonly isGroup: boolean;
  readonly isContentLocked: boolean;
  /** The formatting of what is typed over its prompt (`w:rPr`). */
  readonly looks?: XmlElement;
  readonly isTemporary: boolean;
  readonly isBound: boolean;
  readonly showsPlaceholder: boolean;
  readonly choices?: readonly string[];
  readonly dateFormat?: string;
};

/** Reads the properties of a `w:sdt`. */
export function controlProperties(sdt: XmlElement): ControlProperties {
  const properties = child(sdt, "sdtPr");
  const id = Number(valueOf(properties, "id") ?? Number.NaN);
  const lock = valueOf(properties, "lock");
  const list = child(properties, "dropDownList") ?? child(properties, "comboBox");
  const isGroup = child(properties, "group") !== undefined;
  return {
    id: Number.isNaN(id) ? undefined : id | 0,
    tag: valueOf(properties, "tag"),
    title: valueOf(properties, "alias"),
    kind: kindOf(properties),
    isContainer: isGroup || isRepeating(properties) || holdsTables(sdt),
    isGroup,
    isContentLocked: lock === "contentLocked" || lock === "sdtContentLocked",
    looks: child(properties, "rPr"),
    isTemporary: hasFlag(properties, "temporary"),
    isBound:
      properties !== undefined &&
      elementsIn(properties).some((element) => element.localName === "dataBinding"),
    showsPlaceholder: hasFlag(properties, "showingPlcHdr"),
    choices: list === undefined ? undefined : choicesOf(list),
    dateFormat: valueOf(child(properties, "date"), "dateFormat"),
  };
}

const kinds: readonly (readonly [namespace: string, name: string, kind: BoxKind])[] = [
  [W, "richText", "richText"],
  [W, "date", "date"],
  [W, "dropDownList", "dropDown"],
  [W, "comboBox", "comboBox"],
  [W14, "checkbox", "checkBox"],
  [W15, "repeatingSection", "other"],
  [W15, "repeatingSectionItem", "other"],
  [W, "group", "other"],
  [W, "picture", "other"],
  [W, "docPartObj", "other"],
  [W, "docPartList", "other"],
  [W, "equation", "other"],
  [W, "citation", "other"],
  [W, "bibliography", "other"],
];

// A control that names no kind is rich text.
function kindOf(properties: XmlElement | undefined): BoxKind {
  const text = child(properties, "text");
  if (text !== undefined) return isOn(attribute(text, "multiLine")) ? "multiLine" : "plainText";
  const elements = properties === undefined ? [] : elementsIn(properties);
  const found = kinds.find(([namespace, name]) =>
    elements.some((element) => element.localName === name && element.namespaceURI === namespace),
  );
  return found?.[2] ?? "richText";
}

function isRepeating(properties: XmlElement | undefined): boolean {
  return (
    properties !== undefined &&
    elementsIn(properties).some((element) => element.localName.startsWith("repeatingSection"))
  );
}

function holdsTables(sdt: XmlElement): boolean {
  return children(child(sdt, "sdtContent"), "tbl").length > 0;
}

// Word itself writes the prompt "Choose an item." as a first entry that has a value and no display text.
function choicesOf(list: XmlElement): string[] {
  const items = children(list, "listItem").map((item) => ({
    display: attribute(item, "displayText"),
    value: attribute(item, "value") ?? "",
  }));
  const someDisplay = items.some((item) => item.display !== undefined);
  return items
    .filter(({ display, value }, at) => {
      const isPrompt = display === undefined && at === 0 && (someDisplay || /^choose an item/i.test(value));
      return !isPrompt && value !== "";
    })
    .map(({ display, value }) => display ?? value);
}

import type { Attr, Element } from "slimdom";
import {
  controlsIn,
  controlText,
  kindOf,
  levelOf,
  listItemsOf,
  propertiesOf,
  showsPlaceholder,
} from "../document/controls";
import { assertHoldsText, storedNode, storedText, storeText } from "../package/customXml";
import { dateSaid } from "../package/datePicture";
import type { DocxPackage } from "../package/docxPackage";
import type { OpenDocument } from "../document/openDocument";
import { showPlaceholder, showText } from "./placeholders";
import type { ControlKind } from "../profiles";
import { tracksChanges } from "../package/settings";
import { attribute, child, isConnected, isOn, W15 } from "../package/wml";
import { WordError } from "../wordError";

/**
 * The kinds that are simulated with a binding. Word keeps rich text as OOXML and pictures as base64; how it keeps check boxes
 * no source says.
 */
const textKinds: readonly ControlKind[] = ["PlainText", "DatePicker", "DropDownList", "ComboBox"];

/**
 * Whether custom XML follows what is written into a control. A binding that leads nowhere is like none (ECMA-376 part 1,
 * §17.5.2.6). Throws NotSettled where no source says what Word does.
 */
export function isBoundForEdit(open: OpenDocument, control: Element): boolean {
  const properties = propertiesOf(control);
  const kind = kindOf(control);
  if (child(properties, "dataBinding", W15) !== undefined && kind !== "RepeatingSection")
    throw new WordError("NotSettled", `Editing a ${kind} content control with a w15:dataBinding`);
  const node = boundNode(open.docx, control);
  if (node === undefined) return false;
  if (!textKinds.includes(kind)) throw new WordError("NotSettled", `Editing a bound ${kind} content control`);
  if (tracksChanges(open.docx))
    throw new WordError("NotSettled", "Editing a bound content control while changes are tracked");
  if (isOn(child(properties, "temporary")))
    throw new WordError("NotSettled", "Editing a bound content control that is temporary");
  assertHoldsText(node);
  return true;
}

/** As Word does on opening: what custom XML says stands in the controls that are bound to it, whatever the file had there. */
export function showBound(open: OpenDocument): void {
  const { docx } = open;
  const stories = docx.relations(docx.mainPart).filter(({ type }) => /\/(header|footer)$/.test(type));
  for (const part of new Set([docx.mainPart, ...stories.map(({ target }) => target)])) {
    if (docx.text(part)?.includes(":dataBinding") !== true) continue;
    for (const control of controlsIn(docx.part(part).document)) {
      const node = knownNode(docx, control);
      if (node !== undefined) show(open, control, storedText(node));
    }
  }
}

/**
 * As Word does after an edit: custom XML says what the controls say, and so do all others that are bound to the same node.
 */
export function writeBack(open: OpenDocument): void {
  const changed = [...open.bound].filter(isConnected);
  open.bound.clear();
  for (const control of changed) {
    const node = boundNode(open.docx, control);
    if (node === undefined) continue;
    storeText(node, textToStore(control));
    for (const other of controlsIn(open.body))
      if (other !== control && knownNode(open.docx, other) === node) show(open, other, storedText(node));
  }
}

function boundNode(docx: DocxPackage, control: Element): Element | Attr | undefined {
  const binding = child(propertiesOf(control), "dataBinding");
  if (binding === undefined) return undefined;
  const said = (name: string): string => attribute(binding, name) ?? "";
  return storedNode(docx, said("storeItemID"), said("xpath"), said("prefixMappings"));
}

/** The node of a control for reading: one that only an unsettled XPath leads to is left alone until somebody edits it. */
function knownNode(docx: DocxPackage, control: Element): Element | Attr | undefined {
  try {
    return boundNode(docx, control);
  } catch (failure) {
    if (failure instanceof WordError) return undefined;
    throw failure;
  }
}

function show(open: OpenDocument, control: Element, stored: string): void {
  if (!textKinds.includes(kindOf(control)) || ["row", "table"].includes(levelOf(control))) return;
  const text = textToShow(control, stored);
  const shown = showsPlaceholder(control) ? "" : controlText(control, open.profile);
  if (text === undefined || text === shown) return;
  if (text === "") showPlaceholder(open, control);
  else showText(open, control, text);
}

/** What a control shows for a stored value; undefined when no source says. */
function textToShow(control: Element, stored: string): string | undefined {
  const lines = stored.replace(/\r\n?|\n/g, "\v");
  switch (kindOf(control)) {
    case "DatePicker":
      return dateToShow(control, stored);
    case "DropDownList":
    case "ComboBox": {
      const item = listItemsOf(control).find((each) => attribute(each, "value") === stored);
      if (item !== undefined) return attribute(item, "displayText") ?? stored;
      return stored === "" || kindOf(control) === "ComboBox" ? lines : undefined;
    }
    default:
      return lines;
  }
}

function dateToShow(control: Element, stored: string): string | undefined {
  const date = child(propertiesOf(control), "date") ?? control;
  const picture = attribute(child(date, "dateFormat"));
  const isDate = /^\d{4}-\d\d-\d\d/.test(stored) && storedAs(date) !== "text";
  if (!isDate) return stored;
  if (picture === undefined || !/^en/i.test(attribute(child(date, "lid")) ?? "en")) return undefined;
  date.setAttributeNS(
    date.namespaceURI,
    `${date.prefix ?? "w"}:fullDate`,
    `${stored.slice(0, 10)}T00:00:00Z`,
  );
  return dateSaid(stored, picture);
}

function textToStore(control: Element): string {
  if (showsPlaceholder(control)) return "";
  const text = controlText(control, { textOfPlaceholder: "placeholder" });
  if (/[\v\n]/.test(text))
    throw new WordError("NotSettled", "A line break in a content control that is bound to custom XML");
  switch (kindOf(control)) {
    case "DatePicker": {
      const date = child(propertiesOf(control), "date") ?? control;
      const full = attribute(date, "fullDate");
      if (storedAs(date) === "text") return text;
      if (full === undefined)
        throw new WordError("NotSettled", "Text that is no date in a bound date picker");
      return storedAs(date) === "date" ? full.slice(0, 10) : full.slice(0, 19);
    }
    case "DropDownList":
    case "ComboBox": {
      const item = listItemsOf(control).find((each) => attribute(each, "displayText") === text);
      return item === undefined ? text : (attribute(item, "value") ?? text);
    }
    default:
      return text;
  }
}

/** "dateTime" where nothing is said (ECMA-376 part 1, §17.5.2.35). */
function storedAs(date: Element): string {
  return attribute(child(date, "storeMappedDataAs")) ?? "dateTime";
}

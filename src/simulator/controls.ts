import type { Element, Node } from "slimdom";
import type { ControlKind, Profile } from "./profiles";
import type { DocxPackage } from "./docxPackage";
import { looksOf, makeRun, paragraphText, runsIn } from "./text";
import {
  attribute,
  child,
  children,
  descendants,
  documentOf,
  empty,
  isOn,
  isW,
  make,
  through,
  W14,
  W15,
} from "./wml";

/** How far a content control reaches: in a line, round paragraphs, a cell, a row or a whole table. */
export type ControlLevel = "run" | "block" | "cell" | "row" | "table";

/** `w:sdtPr` of a control, made where it is missing. */
export function propertiesOf(control: Element): Element {
  const found = child(control, "sdtPr");
  if (found !== undefined) return found;
  const made = make(control, "sdtPr");
  control.insertBefore(made, control.firstChild);
  return made;
}

export function contentOf(control: Element): Element {
  const found = child(control, "sdtContent");
  if (found !== undefined) return found;
  const made = make(control, "sdtContent");
  control.appendChild(made);
  return made;
}

/** The id as the add-in sees it: `w:id`, a signed 32-bit number. */
export function idOf(control: Element): number {
  return Number(attribute(child(propertiesOf(control), "id")) ?? "0");
}

export function kindOf(control: Element): ControlKind {
  const properties = propertiesOf(control);
  const named: readonly (readonly [string, string | undefined, ControlKind])[] = [
    ["text", undefined, "PlainText"],
    ["date", undefined, "DatePicker"],
    ["dropDownList", undefined, "DropDownList"],
    ["comboBox", undefined, "ComboBox"],
    ["picture", undefined, "Picture"],
    ["group", undefined, "Group"],
    ["docPartObj", undefined, "BuildingBlockGallery"],
    ["docPartList", undefined, "BuildingBlockGallery"],
    ["checkbox", W14, "CheckBox"],
    ["repeatingSection", W15, "RepeatingSection"],
    ["repeatingSectionItem", W15, "RepeatingSection"],
  ];
  return (
    named.find(([name, namespace]) => child(properties, name, namespace) !== undefined)?.[2] ?? "RichText"
  );
}

export function levelOf(control: Element): ControlLevel {
  const content = contentOf(control);
  if (through(content, "tc").length > 0) return "cell";
  if (through(content, "tr").length > 0) return "row";
  if (children(content, "tbl").length > 0 && through(content, "p").length === 0) return "table";
  return through(content, "p").length > 0 ? "block" : "run";
}

export function isMultiLine(control: Element): boolean {
  const flag = attribute(child(propertiesOf(control), "text"), "multiLine");
  return flag !== undefined && !["0", "false", "off"].includes(flag);
}

export function showsPlaceholder(control: Element): boolean {
  return isOn(child(propertiesOf(control), "showingPlcHdr"));
}

/** Whether the content of the control, or of one round it, is locked against editing (ECMA-376 part 1, §17.5.2.23). */
export function isContentLocked(control: Element): boolean {
  const lock = attribute(child(propertiesOf(control), "lock"));
  return lock === "contentLocked" || lock === "sdtContentLocked";
}

export function isBound(control: Element): boolean {
  const properties = propertiesOf(control);
  return (
    child(properties, "dataBinding") !== undefined || child(properties, "dataBinding", W15) !== undefined
  );
}

/** The controls round a node, the nearest first, the node itself left out. */
export function controlsRound(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isW(at, "sdt")) found.push(at);
  return found;
}

/** Every control of a part in document order. */
export function controlsIn(root: Node): Element[] {
  return descendants(root, "sdt");
}

/** The paragraphs of a control, in document order; of a run-level control the one that it stands in. */
export function paragraphsOf(control: Element): Element[] {
  const inside = descendants(contentOf(control), "p");
  if (inside.length > 0) return inside;
  for (let at: Node | null = control; at !== null; at = at.parentNode) if (isW(at, "p")) return [at];
  return [];
}

/** `ContentControl.text`: lines parted by "\n"; while the placeholder shows, what the profile's Word says. */
export function controlText(control: Element, profile: Profile): string {
  if (showsPlaceholder(control) && profile.textOfPlaceholder === "empty") return "";
  if (levelOf(control) === "run") return paragraphText(contentOf(control));
  return paragraphsOf(control)
    .map((each) => paragraphText(each))
    .join("\n");
}

/** The looks of text that is typed into the control: `sdtPr/rPr`, else those of what stands there. */
export function looksInside(control: Element): Element | undefined {
  const own = child(propertiesOf(control), "rPr");
  if (own !== undefined && own.childNodes.length > 0) return own;
  const looks = looksOf(runsIn(contentOf(control))[0]);
  if (looks !== undefined && showsPlaceholder(control)) child(looks, "rStyle")?.remove();
  return looks !== undefined && looks.childNodes.length > 0 ? looks : undefined;
}

/** The placeholder is gone once real text stands in the control: Word drops the flag and keeps `w:placeholder`. */
export function dropPlaceholder(control: Element): void {
  child(propertiesOf(control), "showingPlcHdr")?.remove();
}

/** Puts the placeholder back, as Word does when a control is emptied: its own words where the document holds them. */
export function restorePlaceholder(control: Element, docx: DocxPackage, profile: Profile): void {
  const words = placeholderWords(control, docx, profile);
  const style = make(control, "rPr", {}, [make(control, "rStyle", { val: "PlaceholderText" })]);
  const run = makeRun(control, words, style);
  const content = contentOf(control);
  const level = levelOf(control);
  if (level === "run") content.replaceChildren(run);
  else {
    const holder = level === "cell" ? through(content, "tc")[0] : content;
    if (holder === undefined) return;
    const first = through(holder, "p")[0];
    const paragraph = make(control, "p");
    const properties = first === undefined ? undefined : child(first, "pPr");
    if (properties !== undefined) paragraph.appendChild(properties.cloneNode(true));
    paragraph.appendChild(run);
    empty(holder);
    holder.appendChild(paragraph);
  }
  const date = child(propertiesOf(control), "date");
  if (date !== undefined) date.removeAttributeNS(date.namespaceURI, "fullDate");
  if (!showsPlaceholder(control)) placeholderFlag(control);
}

/** `w:showingPlcHdr` where the schema wants it: after placeholder, before what follows (ECMA-376 part 1, CT_SdtPr). */
function placeholderFlag(control: Element): void {
  const properties = propertiesOf(control);
  const flag = make(control, "showingPlcHdr");
  const after =
    child(properties, "placeholder") ??
    child(properties, "temporary") ??
    child(properties, "lock") ??
    child(properties, "id");
  properties.insertBefore(flag, after?.nextSibling ?? null);
}

/** The words of a control's placeholder: out of the glossary part, else Word's own for its kind. */
export function placeholderWords(control: Element, docx: DocxPackage, profile: Profile): string {
  const part = attribute(child(child(propertiesOf(control), "placeholder") ?? control, "docPart"));
  if (part !== undefined && profile.customPlaceholderReturns) {
    const words = glossaryWords(part, docx);
    if (words !== undefined) return words;
  }
  const kind = kindOf(control);
  if (kind === "DatePicker") return "Click or tap to enter a date.";
  if (kind === "DropDownList" || kind === "ComboBox") return "Choose an item.";
  return "Click or tap here to enter text.";
}

function glossaryWords(name: string, docx: DocxPackage): string | undefined {
  const glossary = docx
    .relations(docx.mainPart)
    .find((each) => each.type.endsWith("/glossaryDocument"))?.target;
  if (glossary === undefined || !docx.has(glossary)) return undefined;
  for (const part of descendants(docx.part(glossary).document, "docPart")) {
    const named = child(child(part, "docPartPr") ?? part, "name");
    if (attribute(named) !== name) continue;
    const body = child(part, "docPartBody");
    const words =
      body === undefined
        ? ""
        : descendants(body, "p")
            .map((each) => paragraphText(each))
            .join(" ");
    if (words !== "") return words;
  }
  return undefined;
}

/** An id that no control of the document has. */
export function freeControlId(near: Node): number {
  const taken = new Set(descendants(documentOf(near), "id").map((each) => attribute(each)));
  let id = 1000001;
  while (taken.has(String(id))) id += 1;
  return id;
}

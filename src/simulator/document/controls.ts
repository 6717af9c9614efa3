import type { Element, Node } from "slimdom";
import type { ControlKind, Profile } from "../profiles";
import { looksOf, paragraphText, runsIn } from "./text";
import { attribute, child, children, descendants, isOn, isW, make, through, W14, W15 } from "../package/wml";

/** How far a content control reaches: in a line, round paragraphs, a cell, a row or a whole table. */
export type ControlLevel = "run" | "block" | "cell" | "row" | "table";

/** The `w:sdtPr` of a control, made where it is missing. */
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

/** Whether a control is one item of a repeating section: no control in its own right, but a part of one. */
export function isRepeatedItem(control: Element): boolean {
  return child(propertiesOf(control), "repeatingSectionItem", W15) !== undefined;
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

/** The `w:listItem`s of a drop-down list or combo box. */
export function listItemsOf(control: Element): Element[] {
  const properties = propertiesOf(control);
  const list = child(properties, "dropDownList") ?? child(properties, "comboBox");
  return list === undefined ? [] : children(list, "listItem");
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

/** `ContentControl.text`: lines separated by "\n"; while the placeholder shows, what the profile's Word says. */
export function controlText(control: Element, profile: Pick<Profile, "textOfPlaceholder">): string {
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

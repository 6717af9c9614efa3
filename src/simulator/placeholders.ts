import type { Element } from "slimdom";
import { drop, leavesText, takeBlocks, takeInline } from "./changes";
import { contentOf, kindOf, levelOf, looksInside, propertiesOf, showsPlaceholder } from "./controls";
import type { DocxPackage } from "./docxPackage";
import type { OpenDocument } from "./openDocument";
import type { Profile } from "./profiles";
import { unmark } from "./revisions";
import { place } from "./schemaOrder";
import { tracksChanges } from "./settings";
import { makeRun, paragraphText } from "./text";
import { attribute, child, descendants, isOn, make, through } from "./wml";
import { WordError } from "./wordError";

/** Empties a control, as a user does who deletes all of its text: the placeholder shows again. */
export function emptyControl(open: OpenDocument, control: Element): void {
  const level = levelOf(control);
  if (level === "row" || level === "table")
    throw new WordError("NotSettled", `Emptying a ${level} content control`);
  if (!showsPlaceholder(control) && leavesText(open, contentOf(control)))
    throw new WordError("NotSettled", "Emptying a content control while changes are tracked");
  showPlaceholder(open, control);
}

/** Puts the placeholder in place of all that a control holds, without a trace. */
export function showPlaceholder(open: OpenDocument, control: Element): void {
  const words = placeholderWords(control, open.docx, open.profile);
  const style = make(control, "rPr", {}, [make(control, "rStyle", { val: "PlaceholderText" })]);
  bareHolder(control).appendChild(makeRun(control, words, style));
  const date = child(propertiesOf(control), "date");
  if (date !== undefined) date.removeAttributeNS(date.namespaceURI, "fullDate");
  if (!showsPlaceholder(control)) place(propertiesOf(control), make(control, "showingPlcHdr"));
}

/**
 * Takes out all that a control holds and returns where new runs go: its content or its first paragraph. A placeholder goes
 * without a trace, as it was never the user's text; other text as tracked changes want it.
 */
export function takeContent(open: OpenDocument, control: Element): Element {
  if (!tracksChanges(open.docx) || showsPlaceholder(control)) return bareHolder(control);
  if (descendants(contentOf(control), "sdt").length > 0)
    throw new WordError(
      "NotSettled",
      "Replacing content controls in a content control while changes are tracked",
    );
  const holder = holderOf(control);
  if (levelOf(control) === "run") {
    takeInline(open, holder);
    return holder;
  }
  takeBlocks(open, holder);
  const paragraphs = through(holder, "p");
  return paragraphs[paragraphs.length - 1] ?? bareHolder(control);
}

/** What comes after real text stands in a control: the placeholder is off, and a temporary control goes away. */
export function settleControl(control: Element): void {
  child(propertiesOf(control), "showingPlcHdr")?.remove();
  if (isOn(child(propertiesOf(control), "temporary"))) control.replaceWith(...contentOf(control).childNodes);
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

/** Puts a text in place of all that a control holds, without a trace. */
export function showText(control: Element, text: string): void {
  const looks = looksInside(control);
  bareHolder(control).appendChild(makeRun(control, text, looks));
  child(propertiesOf(control), "showingPlcHdr")?.remove();
}

/** Empties a control without a trace. Returns where new runs go: its content, or its first paragraph, which stays. */
function bareHolder(control: Element): Element {
  const holder = holderOf(control);
  const [first, ...others] = levelOf(control) === "run" ? [] : through(holder, "p");
  drop(holder);
  if (first === undefined) return holder;
  drop(first);
  if (others.length > 0) unmark(first);
  return holder.appendChild(first);
}

function holderOf(control: Element): Element {
  const content = contentOf(control);
  return levelOf(control) === "cell" ? (through(content, "tc")[0] ?? content) : content;
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
    const paragraphs = body === undefined ? [] : descendants(body, "p");
    const words = paragraphs.map((each) => paragraphText(each)).join(" ");
    if (words !== "") return words;
  }
  return undefined;
}

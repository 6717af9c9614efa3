import type { Element } from "slimdom";
import { drop, leavesText, takeBlocks, takeInline } from "./changes";
import {
  contentOf,
  idOf,
  kindOf,
  levelOf,
  looksInside,
  propertiesOf,
  showsPlaceholder,
} from "../document/controls";
import type { DocxPackage } from "../package/docxPackage";
import { keepPrompt, promptRun, stylePrompts, wordsOfPrompt } from "../package/glossary";
import type { OpenDocument } from "../document/openDocument";
import type { Profile } from "../profiles";
import { unmark } from "../document/revisions";
import { place } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { makeRun } from "../document/text";
import { attribute, child, descendants, isOn, make, through } from "../package/wml";
import { WordError } from "../wordError";

/** Empties a control, as a user does by deleting all of its text: the placeholder shows again. */
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
  bareHolder(open, control).appendChild(promptRun(control, words, stylePrompts(open.docx)));
  const date = child(propertiesOf(control), "date");
  if (date !== undefined) date.removeAttributeNS(date.namespaceURI, "fullDate");
  if (!showsPlaceholder(control)) place(propertiesOf(control), make(control, "showingPlcHdr"));
}

/**
 * Takes out all that a control holds and returns where new runs go: its content or its first paragraph. A placeholder goes
 * without a trace, as it was never the user's text; other text goes as tracked changes have it.
 */
export function takeContent(open: OpenDocument, control: Element): Element {
  if (!tracksChanges(open.docx) || showsPlaceholder(control)) return bareHolder(open, control);
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
  return paragraphs[paragraphs.length - 1] ?? bareHolder(open, control);
}

/** The prompt that a new control has, kept in the glossary. Returns its name there. */
export function keepDefaultPrompt(docx: DocxPackage): string {
  const name = "DefaultPlaceholder_-1854013440";
  if (wordsOfPrompt(docx, name) === undefined) keepPrompt(docx, name, defaultWords);
  return name;
}

const defaultWords = "Click or tap here to enter text.";

/** Gives a control a prompt of its own, which comes back whenever it is emptied. */
export function setPrompt(open: OpenDocument, control: Element, words: string): void {
  const properties = propertiesOf(control);
  const name = promptName(control);
  keepPrompt(open.docx, name, words);
  place(properties, make(control, "placeholder", {}, [make(control, "docPart", { val: name })]));
  if (showsPlaceholder(control)) showPlaceholder(open, control);
}

/** What follows once real text stands in a control: the placeholder is off, and a temporary control goes away. */
export function settleControl(control: Element): void {
  child(propertiesOf(control), "showingPlcHdr")?.remove();
  if (isOn(child(propertiesOf(control), "temporary"))) control.replaceWith(...contentOf(control).childNodes);
}

/** The words of a control's placeholder: out of the glossary part, else Word's own for its kind. */
export function placeholderWords(control: Element, docx: DocxPackage, profile: Profile): string {
  const part = attribute(child(child(propertiesOf(control), "placeholder") ?? control, "docPart"));
  if (part !== undefined && profile.customPlaceholderReturns) {
    const words = wordsOfPrompt(docx, part);
    if (words !== undefined) return words;
  }
  const kind = kindOf(control);
  if (kind === "DatePicker") return "Click or tap to enter a date.";
  if (kind === "DropDownList" || kind === "ComboBox") return "Choose an item.";
  return defaultWords;
}

/** Puts a text in place of all that a control holds, without a trace. */
export function showText(open: OpenDocument, control: Element, text: string): void {
  const looks = looksInside(control);
  bareHolder(open, control).appendChild(makeRun(control, text, looks));
  child(propertiesOf(control), "showingPlcHdr")?.remove();
}

/** Empties a control without a trace. Returns where new runs go: its content, or its first paragraph, which stays. */
function bareHolder(open: OpenDocument, control: Element): Element {
  const holder = holderOf(control);
  const [first, ...others] = levelOf(control) === "run" ? [] : through(holder, "p");
  drop(open, holder);
  if (first === undefined) return holder;
  drop(open, first);
  if (others.length > 0) unmark(first);
  return holder.appendChild(first);
}

function holderOf(control: Element): Element {
  const content = contentOf(control);
  return levelOf(control) === "cell" ? (through(content, "tc")[0] ?? content) : content;
}

/** A name in the glossary that goes with the control's id: 32 digits, as Word's own. */
function promptName(control: Element): string {
  return (idOf(control) >>> 0).toString(16).toUpperCase().padStart(32, "0");
}

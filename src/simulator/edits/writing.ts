import { Element, type Node } from "slimdom";
import { isBoundForEdit } from "./bindings";
import { putParagraph, putParagraphAt, putRun, takeInline } from "./changes";
import {
  contentOf,
  isMultiLine,
  kindOf,
  levelOf,
  looksInside,
  propertiesOf,
  showsPlaceholder,
} from "../document/controls";
import { dateIn } from "../package/datePicture";
import { assertEditable, assertNoPlaceholderRound, refusedBy } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { emptyControl, settleControl, takeContent } from "./placeholders";
import { looksAtEnd, makeRun, runsIn } from "../document/text";
import { attribute, child, descendants, isW, through } from "../package/wml";
import { WordError } from "../wordError";

export type TextLocation = "Start" | "End" | "Replace";

/** `Paragraph.insertText`: "\n" starts a new paragraph (OfficeDev/office-js 4275). Returns the runs that were made. */
export function insertInParagraph(
  open: OpenDocument,
  paragraph: Element,
  text: string,
  where: TextLocation,
): Element[] {
  assertEditable(open, paragraph);
  assertNoPlaceholderRound(paragraph, "Paragraph.insertText");
  if (where === "Replace" && descendants(paragraph, "sdt").length > 0)
    throw new WordError("NotSettled", "Paragraph.insertText Replace over a content control");
  const edge = where === "Start" ? firstContent(paragraph) : lastContent(paragraph);
  if (where !== "Replace" && isW(edge ?? null, "sdt"))
    throw new WordError("NotSettled", `Paragraph.insertText ${where} beside a content control`);
  const looks =
    where === "Start" ? (looksOfFirst(paragraph) ?? looksAtEnd(paragraph)) : looksAtEnd(paragraph);
  if (where === "Replace") takeInline(open, paragraph);

  const behind = where === "Start" ? contentFrom(paragraph) : [];
  const runs: Element[] = [];
  let at = paragraph;
  text.split("\n").forEach((line, index) => {
    if (index > 0) at = paragraphAfter(open, at);
    if (line === "") return;
    const run = makeRun(paragraph, line, looks);
    runs.push(run);
    putRun(open, run, at, index === 0 ? (behind[0] ?? null) : null);
  });
  if (at !== paragraph) for (const node of behind) at.appendChild(node);
  return runs;
}

/** `ContentControl.insertText`, by level and kind; what no source settles is refused by name. */
export function insertInControl(
  open: OpenDocument,
  control: Element,
  text: string,
  where: TextLocation,
): Element[] {
  const kind = kindOf(control);
  const level = levelOf(control);
  assertEditable(open, control);
  if (kind !== "RichText" && kind !== "PlainText" && kind !== "DatePicker") {
    throw refusedBy(open, `insertText is not a member of a ${kind} content control.`);
  }
  if ((level === "row" || level === "table") && where === "Replace") {
    throw new WordError("NotAllowed", "insertText Replace is not allowed on a row or table content control.");
  }
  if (where !== "Replace" && showsPlaceholder(control)) {
    throw new WordError("NotSettled", `ContentControl.insertText ${where} while the placeholder shows`);
  }
  if (kind !== "RichText" && where !== "Replace")
    throw new WordError("NotSettled", `insertText ${where} in a ${kind} content control`);
  if (text.includes("\n") && level === "run" && !isMultiLine(control)) {
    if (kind === "RichText")
      throw new WordError("NotSettled", "insertText with a new paragraph in an inline content control");
    throw refusedBy(open, `A ${kind} content control for one line cannot hold a new paragraph.`);
  }
  if (text.includes("\n") && isBoundForEdit(open, control))
    throw new WordError("NotSettled", "A line break in a content control that is bound to custom XML");
  if (text === "" && where === "Replace") {
    emptyControl(open, control);
    return [];
  }
  if (kind === "DatePicker") setFullDate(control, text);
  const looks = where === "End" ? (looksOfLast(control) ?? looksInside(control)) : looksInside(control);
  const made =
    where === "Replace"
      ? replaceContent(open, control, text, looks)
      : addToContent(open, control, text, looks, where);
  settleControl(control);
  return made;
}

function replaceContent(
  open: OpenDocument,
  control: Element,
  text: string,
  looks: Element | undefined,
): Element[] {
  const inOneParagraph = levelOf(control) === "run" || kindOf(control) === "PlainText";
  const lines = inOneParagraph ? [text.replace(/\n/g, "\v")] : text.split("\n");
  const runs: Element[] = [];
  let at = takeContent(open, control);
  lines.forEach((line, index) => {
    if (index > 0) {
      const made = likeParagraph(at);
      putParagraph(open, made, at, "After");
      at = made;
    }
    if (line === "") return;
    const run = makeRun(control, line, looks);
    runs.push(run);
    putRun(open, run, at, null);
  });
  return runs;
}

function addToContent(
  open: OpenDocument,
  control: Element,
  text: string,
  looks: Element | undefined,
  where: TextLocation,
): Element[] {
  if (text.includes("\n"))
    throw new WordError("NotSettled", `ContentControl.insertText ${where} with a new paragraph`);
  const content = contentOf(control);
  const holder = levelOf(control) === "cell" ? (through(content, "tc")[0] ?? content) : content;
  const paragraphs = through(holder, "p");
  const target = (where === "Start" ? paragraphs[0] : paragraphs[paragraphs.length - 1]) ?? content;
  if (text === "") return [];
  const run = makeRun(control, text, looks);
  putRun(open, run, target, where === "Start" ? (firstContent(target) ?? null) : null);
  return [run];
}

/** A new paragraph in the looks of one, which ends where it starts: Word copies its properties, a list's numbering with them. */
function paragraphAfter(open: OpenDocument, paragraph: Element): Element {
  const made = likeParagraph(paragraph);
  putParagraphAt(open, made, paragraph);
  return made;
}

/** Word reads what is put into a date picker in the picker's own format; text that is no date leaves it without one. */
export function setFullDate(control: Element, text: string): void {
  const date = child(propertiesOf(control), "date");
  if (date === undefined) return;
  const picture = attribute(child(date, "dateFormat")) ?? "dd/MM/yyyy";
  const iso = dateIn(text, picture);
  if (iso === undefined) date.removeAttributeNS(date.namespaceURI, "fullDate");
  else date.setAttributeNS(date.namespaceURI, `${date.prefix ?? "w"}:fullDate`, `${iso}T00:00:00Z`);
}

/** What stands in a paragraph from its first content on. */
function contentFrom(paragraph: Element): Node[] {
  const first = firstContent(paragraph);
  return first === undefined ? [] : paragraph.childNodes.slice(paragraph.childNodes.indexOf(first));
}

function firstContent(parent: Element): Element | undefined {
  return parent.childNodes.find(
    (node): node is Element => node instanceof Element && !isW(node, "pPr") && !isMark(node),
  );
}

function lastContent(parent: Element): Element | undefined {
  return [...parent.childNodes]
    .reverse()
    .find((node): node is Element => node instanceof Element && !isW(node, "pPr") && !isMark(node));
}

function isMark(node: Element): boolean {
  return /^(bookmark(Start|End)|proofErr|comment(RangeStart|RangeEnd)|permStart|permEnd)$/.test(
    node.localName,
  );
}

function looksOfFirst(paragraph: Element): Element | undefined {
  const first = runsIn(paragraph)[0];
  return first === undefined ? undefined : child(first, "rPr");
}

function looksOfLast(control: Element): Element | undefined {
  const runs = runsIn(contentOf(control));
  const last = runs[runs.length - 1];
  return last === undefined ? undefined : child(last, "rPr");
}

import { Element } from "slimdom";
import {
  contentOf,
  isMultiLine,
  kindOf,
  levelOf,
  looksInside,
  propertiesOf,
  restorePlaceholder,
  showsPlaceholder,
} from "./controls";
import { dateIn } from "./datePicture";
import {
  assertEditable,
  assertNoPlaceholderRound,
  refusedBy,
  settleControl,
  type OpenDocument,
} from "./openDocument";
import { looksAtEnd, makeRun, runsIn } from "./text";
import { attribute, child, descendants, empty, isW, make, through } from "./wml";
import { WordError } from "./wordError";

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
  const controls = descendants(paragraph, "sdt");
  if (where === "Replace" && controls.length > 0) {
    throw new WordError("NotSettled", "Paragraph.insertText Replace over a content control");
  }
  const edge = where === "Start" ? firstContent(paragraph) : lastContent(paragraph);
  if (where !== "Replace" && isW(edge ?? null, "sdt")) {
    throw new WordError("NotSettled", `Paragraph.insertText ${where} beside a content control`);
  }
  const looks =
    where === "Start" ? (looksOfFirst(paragraph) ?? looksAtEnd(paragraph)) : looksAtEnd(paragraph);
  if (where === "Replace") empty(paragraph);
  const lines = text.split("\n");
  const runs: Element[] = [];
  let at = paragraph;
  lines.forEach((line, index) => {
    if (index > 0) at = paragraphAfter(at);
    if (line === "") return;
    const run = makeRun(paragraph, line, looks);
    runs.push(run);
    if (where === "Start" && index === 0) at.insertBefore(run, firstContent(at) ?? null);
    else at.appendChild(run);
  });
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
  if (text === "" && where === "Replace") {
    restorePlaceholder(control, open.docx, open.profile);
    return [];
  }
  if (kind === "DatePicker") setFullDate(control, text);
  const looks = where === "End" ? (looksOfLast(control) ?? looksInside(control)) : looksInside(control);
  const made =
    where === "Replace" ? replaceContent(control, text, looks) : addToContent(control, text, looks, where);
  settleControl(control);
  return made;
}

/** A new paragraph after one, in its looks: Word copies its properties, a list's numbering with them. */
export function paragraphAfter(paragraph: Element): Element {
  const made = likeParagraph(paragraph);
  paragraph.parentNode?.insertBefore(made, paragraph.nextSibling);
  return made;
}

/** An empty paragraph with the properties of another. */
export function likeParagraph(paragraph: Element): Element {
  const made = make(paragraph, "p");
  const properties = child(paragraph, "pPr");
  if (properties !== undefined) {
    const copy = properties.cloneNode(true); // a clone of an Element is an Element
    for (const name of ["sectPr", "pPrChange"]) child(copy, name)?.remove();
    if (copy.childNodes.length > 0) made.appendChild(copy);
  }
  return made;
}

function replaceContent(control: Element, text: string, looks: Element | undefined): Element[] {
  const content = contentOf(control);
  const level = levelOf(control);
  if (level === "run") {
    const run = makeRun(control, text.replace(/\n/g, "\v"), looks);
    content.replaceChildren(run);
    return [run];
  }
  const holder = level === "cell" ? through(content, "tc")[0] : content;
  const first = holder === undefined ? undefined : through(holder, "p")[0];
  if (holder === undefined || first === undefined) return [];
  const plain = kindOf(control) === "PlainText";
  const lines = plain ? [text.replace(/\n/g, "\v")] : text.split("\n");
  const runs: Element[] = [];
  const paragraphs = lines.map((line) => {
    const paragraph = likeParagraph(first);
    const run = makeRun(control, line, looks);
    if (line !== "") {
      paragraph.appendChild(run);
      runs.push(run);
    }
    return paragraph;
  });
  empty(holder);
  for (const paragraph of paragraphs) holder.appendChild(paragraph);
  return runs;
}

function addToContent(
  control: Element,
  text: string,
  looks: Element | undefined,
  where: TextLocation,
): Element[] {
  const content = contentOf(control);
  const holder = levelOf(control) === "cell" ? (through(content, "tc")[0] ?? content) : content;
  const paragraphs = through(holder, "p");
  const edge = where === "Start" ? paragraphs[0] : paragraphs[paragraphs.length - 1];
  const target = edge ?? content;
  const lines = text.split("\n");
  const runs = lines.filter((line) => line !== "").map((line) => makeRun(control, line, looks));
  if (lines.length === 1) {
    for (const run of runs)
      target.insertBefore(run, where === "Start" ? (firstContent(target) ?? null) : null);
    return runs;
  }
  throw new WordError("NotSettled", `ContentControl.insertText ${where} with a new paragraph`);
}

/** Word reads what is put into a date picker in the picker's own format; text that is no date leaves it without one. */
function setFullDate(control: Element, text: string): void {
  const date = child(propertiesOf(control), "date");
  if (date === undefined) return;
  const picture = attribute(child(date, "dateFormat")) ?? "dd/MM/yyyy";
  const iso = dateIn(text, picture);
  if (iso === undefined) date.removeAttributeNS(date.namespaceURI, "fullDate");
  else date.setAttributeNS(date.namespaceURI, `${date.prefix ?? "w"}:fullDate`, `${iso}T00:00:00Z`);
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

import { Element } from "slimdom";
import { putParagraph, putRun, takeRun } from "./changes";
import {
  contentOf,
  kindOf,
  levelOf,
  paragraphsOf,
  propertiesOf,
  showsPlaceholder,
} from "../document/controls";
import { assertEditable, refusedBy } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { settleControl, takeContent } from "./placeholders";
import { looksAtEnd, looksOf, makeRun, runsIn, textElement } from "../document/text";
import type { Thing } from "../members/things";
import { attribute, child, isW, make, through, W14 } from "../package/wml";
import { WordError } from "../wordError";

export function insertParagraph(open: OpenDocument, control: Element, text: string, where: string): Thing {
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
  putParagraph(open, made, edge, where === "Start" ? "Before" : "After");
  if (text !== "") putRun(open, makeRun(control, text, looksAtEnd(edge)), made, null);
  settleControl(control);
  return { type: "Paragraph", node: made };
}

export function insertBreak(open: OpenDocument, control: Element, kind: string, where: string): undefined {
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
  const paragraphs = levelOf(control) === "run" ? [content] : paragraphsOf(control);
  putRun(open, run, paragraphs[paragraphs.length - 1] ?? content, null);
  return undefined;
}

export function chooseItem(open: OpenDocument, control: Element, item: Element): undefined {
  assertEditable(open, control);
  const words = attribute(item, "displayText") ?? attribute(item, "value") ?? "";
  const list = item.parentNode;
  const looks = looksOf(runsIn(contentOf(control))[0]);
  if (showsPlaceholder(control) && looks !== undefined) child(looks, "rStyle")?.remove();
  putRun(open, makeRun(control, words, looks), takeContent(open, control), null);
  if (list instanceof Element)
    list.setAttributeNS(
      list.namespaceURI,
      `${list.prefix ?? "w"}:lastValue`,
      attribute(item, "value") ?? words,
    );
  settleControl(control);
  return undefined;
}

export function isChecked(control: Element): boolean {
  const box = child(propertiesOf(control), "checkbox", W14);
  const checked = box === undefined ? undefined : child(box, "checked", W14);
  return ["1", "true"].includes(checked?.getAttributeNS(W14, "val") ?? "");
}

export function setChecked(open: OpenDocument, control: Element, checked: boolean): void {
  assertEditable(open, control);
  const box = child(propertiesOf(control), "checkbox", W14);
  const flag = box === undefined ? undefined : child(box, "checked", W14);
  if (flag === undefined) throw new WordError("NotSimulated", "A check box that has no w14:checked");
  flag.setAttributeNS(W14, `${flag.prefix ?? "w14"}:val`, checked ? "1" : "0");
  const sign = box === undefined ? undefined : child(box, checked ? "checkedState" : "uncheckedState", W14);
  const code = parseInt(sign?.getAttributeNS(W14, "val") ?? (checked ? "2612" : "2610"), 16);
  const runs = runsIn(contentOf(control)).filter((run) => !isW(run.parentNode, "del"));
  const shown = runs[0];
  if (shown === undefined) return;
  const made = makeRun(control, "", child(shown, "rPr"));
  // Signs of symbol fonts stand in the private area, and Word writes them as symbols.
  const font = sign?.getAttributeNS(W14, "font") ?? "MS Gothic";
  made.appendChild(
    code >= 0xf000
      ? make(control, "sym", { font, char: code.toString(16).toUpperCase() })
      : textElement(make(control, "t"), String.fromCharCode(code)),
  );
  putRun(open, made, shown.parentNode ?? contentOf(control), shown.nextSibling);
  takeRun(open, shown);
}

import { FieldCodes } from "./fieldCodes";
import { child, elementsIn, isW, MC, valueOf } from "./ooxml";
import { alternativesIn, type StylesAround, type Visibility } from "./visibility";
import type { XmlElement } from "./xmlElement";

/** What can be seen that the paragraphs of another story of the document say, one line each. */
export function linesOf(story: XmlElement, looks: Visibility): string[] {
  return linesWithin(story, looks, new FieldCodes(story));
}

function linesWithin(parent: XmlElement, looks: Visibility, fields: FieldCodes): string[] {
  return contentOf(parent).flatMap((element) => {
    if (!isW(element, "p")) return linesWithin(element, looks, fields);
    const style = valueOf(child(element, "pPr"), "pStyle");
    return [textOf(element, { paragraph: style }, looks, fields).trim()];
  });
}

function textOf(parent: XmlElement, around: StylesAround, looks: Visibility, fields: FieldCodes): string {
  if (isW(parent, "r") && looks.hides(child(parent, "rPr"), around)) return "";
  return contentOf(parent)
    .map((element) => {
      if (isW(element, "fldChar")) fields.mark(element);
      if (isW(element, "instrText")) return "";
      if (isW(element, "tab") || isW(element, "br") || isW(element, "cr")) return " ";
      if (!isW(element, "t")) return textOf(element, around, looks, fields);
      return fields.isInCode ? "" : element.textContent;
    })
    .join("");
}

/** The elements in another, without properties and deleted text; of alternate content, those that Word reads. */
function contentOf(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((element) => {
    if (["pPr", "rPr", "sdtPr", "del", "moveFrom"].some((name) => isW(element, name))) return [];
    if (element.namespaceURI !== MC || element.localName !== "AlternateContent") return [element];
    const { read } = alternativesIn(element);
    return read === undefined ? [] : contentOf(read);
  });
}

import type { Element } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { place } from "./schemaOrder";
import { attribute, child, children, descendants, make, paragraphProperties, W } from "./wml";
import { WordError } from "../wordError";

const emptyNumbering = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${W}"></w:numbering>`;

/** The numbering id of a list item's paragraph, its own or its style's; undefined for other paragraphs. */
export function listIdOf(paragraph: Element, docx: DocxPackage): number | undefined {
  const own = child(paragraph, "pPr");
  const numbering = own === undefined ? undefined : child(own, "numPr");
  const id = numbering === undefined ? styleNumbering(own, docx) : attribute(child(numbering, "numId"));
  return id === undefined || id === "0" ? undefined : Number(id);
}

/** The level of a list item, from 0. */
export function levelOfItem(paragraph: Element): number {
  const own = child(paragraph, "pPr");
  const numbering = own === undefined ? undefined : child(own, "numPr");
  return Number((numbering === undefined ? undefined : attribute(child(numbering, "ilvl"))) ?? "0");
}

/** Starts a list with a paragraph: a new numbered definition of nine levels, as Word makes. Returns its numbering id. */
export function startList(paragraph: Element, docx: DocxPackage): number {
  const root = numberingRoot(docx);
  const abstractId = freeNumber(children(root, "abstractNum"), "abstractNumId");
  const numberId = freeNumber(children(root, "num"), "numId", 1);
  const abstract = make(root, "abstractNum", { abstractNumId: String(abstractId) }, [
    make(root, "multiLevelType", { val: "hybridMultilevel" }),
    ...Array.from({ length: 9 }, (_, level) => numberedLevel(root, level)),
  ]);
  const firstNumber = children(root, "num")[0] ?? null;
  root.insertBefore(abstract, firstNumber);
  const number = make(root, "num", { numId: String(numberId) }, [
    make(root, "abstractNumId", { val: String(abstractId) }),
  ]);
  root.insertBefore(number, lastNumber(root)?.nextSibling ?? null);
  setNumbering(paragraph, numberId, 0);
  return numberId;
}

/** Gives a paragraph a list's numbering; `undefined` takes it out of its list. */
export function setNumbering(paragraph: Element, id: number | undefined, level = 0): void {
  const properties = paragraphProperties(paragraph);
  child(properties, "numPr")?.remove();
  if (id === undefined) {
    if (properties.childNodes.length === 0) properties.remove();
    return;
  }
  const numbering = make(paragraph, "numPr", {}, [
    make(paragraph, "ilvl", { val: String(level) }),
    make(paragraph, "numId", { val: String(id) }),
  ]);
  place(properties, numbering);
}

/** Makes a level a bullet. The sign and font are those that Word writes for each of its bullets. */
export function setBullet(id: number, level: number, bullet: string, docx: DocxPackage): void {
  const signs: Readonly<Record<string, readonly [string, string]>> = {
    Solid: ["\uf0b7", "Symbol"],
    Hollow: ["o", "Courier New"],
    Square: ["\uf0a7", "Wingdings"],
    Diamonds: ["\uf076", "Wingdings"],
    Arrow: ["\uf0d8", "Wingdings"],
    Checkmark: ["\uf0fc", "Wingdings"],
  };
  const sign = signs[bullet];
  if (sign === undefined) throw new WordError("NotSimulated", `List.setLevelBullet ${bullet}`);
  const found = levelElement(id, level, docx);
  if (found === undefined) throw new WordError("InvalidArgument", "The list has no such level.");
  const format = child(found, "numFmt");
  format?.setAttributeNS(W, format.nodeName.replace(/numFmt$/, "val"), "bullet");
  const text = child(found, "lvlText");
  text?.setAttributeNS(W, text.nodeName.replace(/lvlText$/, "val"), sign[0]);
  child(found, "rPr")?.remove();
  const fonts = make(found, "rFonts", { ascii: sign[1], hAnsi: sign[1], hint: "default" });
  found.appendChild(make(found, "rPr", {}, [fonts]));
}

/** Gives a level a kind of number (Word.ListNumbering), in the pattern that it has. */
export function setFormat(id: number, level: number, numbering: string, docx: DocxPackage): void {
  const formats: Readonly<Record<string, string>> = {
    Arabic: "decimal",
    UpperRoman: "upperRoman",
    LowerRoman: "lowerRoman",
    UpperLetter: "upperLetter",
    LowerLetter: "lowerLetter",
  };
  const format = formats[numbering];
  if (format === undefined) throw new WordError("NotSimulated", `List.setLevelNumbering ${numbering}`);
  const found = levelElement(id, level, docx);
  const kind = found === undefined ? undefined : child(found, "numFmt");
  if (found === undefined || kind === undefined)
    throw new WordError("InvalidArgument", "The list has no such level.");
  if (attribute(kind) === "bullet")
    throw new WordError("NotSettled", "List.setLevelNumbering of a level that is a bullet");
  kind.setAttributeNS(W, kind.nodeName.replace(/numFmt$/, "val"), format);
}

/** What each of the nine levels is: "Bullet", "Number" or "Picture". */
export function typesOfLevels(id: number, docx: DocxPackage): string[] {
  return Array.from({ length: 9 }, (_, level) => {
    const found = levelElement(id, level, docx);
    if (found !== undefined && child(found, "lvlPicBulletId") !== undefined) return "Picture";
    return found !== undefined && attribute(child(found, "numFmt")) === "bullet" ? "Bullet" : "Number";
  });
}

/** The sign or number text of a level, such as "•" or "%1.". */
export function levelText(id: number, level: number, docx: DocxPackage): string {
  const found = levelElement(id, level, docx);
  return (found === undefined ? undefined : attribute(child(found, "lvlText"))) ?? "";
}

/** The paragraphs of a list in document order. */
export function itemsOf(id: number, body: Element, docx: DocxPackage): Element[] {
  return descendants(body, "p").filter((paragraph) => listIdOf(paragraph, docx) === id);
}

function numberingRoot(docx: DocxPackage): Element {
  const known = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/numbering"))?.target;
  const part =
    known === undefined
      ? docx.addPart(
          "word/numbering.xml",
          emptyNumbering,
          "numbering",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
        )
      : docx.part(known);
  const root = part.document.documentElement;
  if (root === null) throw new WordError("GeneralException", "The numbering part is empty.");
  return root;
}

function levelElement(id: number, level: number, docx: DocxPackage): Element | undefined {
  const root = numberingRoot(docx);
  const number = children(root, "num").find((each) => attribute(each, "numId") === String(id));
  const abstractId = number === undefined ? undefined : attribute(child(number, "abstractNumId"));
  const abstract = children(root, "abstractNum").find(
    (each) => attribute(each, "abstractNumId") === abstractId,
  );
  return abstract === undefined
    ? undefined
    : children(abstract, "lvl").find((each) => attribute(each, "ilvl") === String(level));
}

function numberedLevel(near: Element, level: number): Element {
  return make(near, "lvl", { ilvl: String(level) }, [
    make(near, "start", { val: "1" }),
    make(near, "numFmt", { val: "decimal" }),
    make(near, "lvlText", { val: `%${String(level + 1)}.` }),
    make(near, "lvlJc", { val: "left" }),
    make(near, "pPr", {}, [make(near, "ind", { left: String(720 * (level + 1)), hanging: "360" })]),
  ]);
}

function lastNumber(root: Element): Element | undefined {
  const numbers = children(root, "num");
  const abstracts = children(root, "abstractNum");
  return numbers[numbers.length - 1] ?? abstracts[abstracts.length - 1];
}

function freeNumber(elements: readonly Element[], name: string, from = 0): number {
  const taken = new Set(elements.map((each) => Number(attribute(each, name))));
  let number = from;
  while (taken.has(number)) number += 1;
  return number;
}

function styleNumbering(properties: Element | undefined, docx: DocxPackage): string | undefined {
  const styles = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/styles"))?.target;
  let style = properties === undefined ? undefined : attribute(child(properties, "pStyle"));
  if (styles === undefined || !docx.has(styles)) return undefined;
  const all = descendants(docx.part(styles).document, "style");
  for (let depth = 0; style !== undefined && depth < 11; depth += 1) {
    const found = all.find((each) => attribute(each, "styleId") === style);
    const own = found === undefined ? undefined : child(found, "pPr");
    const numbering = own === undefined ? undefined : child(own, "numPr");
    if (numbering !== undefined) return attribute(child(numbering, "numId"));
    style = found === undefined ? undefined : attribute(child(found, "basedOn"));
  }
  return undefined;
}

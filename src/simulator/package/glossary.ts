import type { Element } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { makeRun, paragraphText } from "../document/text";
import { attribute, child, children, descendants, documentOf, make, W } from "./wml";
import { WordError } from "../wordError";

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declared = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const placeholderStyle = "PlaceholderText";
const emptyStyles = `${declared}<w:styles xmlns:w="${W}"></w:styles>`;
const emptyGlossary = `${declared}<w:glossaryDocument xmlns:w="${W}"><w:docParts></w:docParts></w:glossaryDocument>`;

/** The words of a prompt that the document keeps in its glossary, if it has one of that name. */
export function wordsOfPrompt(docx: DocxPackage, name: string): string | undefined {
  const found = promptNamed(docx, name);
  const words = found === undefined ? [] : descendants(found, "p").map((each) => paragraphText(each));
  return words.join("") === "" ? undefined : words.join(" ");
}

/** Keeps a prompt in the glossary of the document, which is made where there is none, as Word does. */
export function keepPrompt(docx: DocxPackage, name: string, words: string): void {
  const holder = partsHolder(docx);
  promptNamed(docx, name)?.remove();
  const general = (element: string, inside: readonly Element[]): Element => make(holder, element, {}, inside);
  const valued = (element: string, val: string): Element => make(holder, element, { val });
  const prompt = general("docPart", [
    general("docPartPr", [
      valued("name", name),
      general("category", [valued("name", "General"), valued("gallery", "placeholder")]),
      general("types", [valued("type", "bbPlcHdr")]),
      general("behaviors", [valued("behavior", "content")]),
    ]),
    general("docPartBody", [general("p", [promptRun(holder, words)])]),
  ]);
  holder.appendChild(prompt);
}

/** A run of a placeholder. */
export function promptRun(near: Element, words: string, style = placeholderStyle): Element {
  const looks = make(near, "rPr", {}, [make(near, "rStyle", { val: style })]);
  return makeRun(near, words, looks);
}

/** The style of placeholders in the document, added where it has none, as Word does when it first shows one. */
export function stylePrompts(docx: DocxPackage, from = docx.mainPart): string {
  const part = docx.relations(from).find((each) => each.type.endsWith("/styles"))?.target;
  const root = part === undefined || !docx.has(part) ? null : docx.part(part).document.documentElement;
  if (root === null) return placeholderStyle;
  const known = children(root, "style").find(
    (style) => attribute(child(style, "name"))?.toLowerCase() === "placeholder text",
  );
  if (known !== undefined) return attribute(known, "styleId") ?? placeholderStyle;
  const looks = make(root, "rPr", {}, [make(root, "color", { val: "666666" })]);
  root.appendChild(
    make(root, "style", { type: "character", styleId: placeholderStyle }, [
      make(root, "name", { val: "Placeholder Text" }),
      make(root, "uiPriority", { val: "99" }),
      make(root, "semiHidden"),
      looks,
    ]),
  );
  return placeholderStyle;
}

function promptNamed(docx: DocxPackage, name: string): Element | undefined {
  const part = glossaryPart(docx);
  if (part === undefined) return undefined;
  return descendants(docx.part(part).document, "docPart").find(
    (each) => attribute(child(child(each, "docPartPr") ?? each, "name")) === name,
  );
}

function glossaryPart(docx: DocxPackage): string | undefined {
  const part = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/glossaryDocument"))?.target;
  return part !== undefined && docx.has(part) ? part : undefined;
}

/** `w:docParts` of the glossary; a new glossary has its own styles. */
function partsHolder(docx: DocxPackage): Element {
  const known = glossaryPart(docx);
  if (known === undefined) {
    const name = "word/glossary/document.xml";
    docx.addPart(name, emptyGlossary, "glossaryDocument", `${types}.document.glossary+xml`);
    docx.addPart("word/glossary/styles.xml", emptyStyles, "styles", `${types}.styles+xml`, name);
    stylePrompts(docx, name);
  }
  const root = docx.part(known ?? "word/glossary/document.xml").document.documentElement;
  if (root === null) throw new WordError("GeneralException", "The glossary is empty.");
  return child(root, "docParts") ?? root.appendChild(make(documentOf(root), "docParts"));
}

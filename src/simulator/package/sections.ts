import type { Element } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { willChange } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { attribute, child, children, descendants, documentOf, make, prefixOf, R, W } from "./wml";
import { WordError } from "../wordError";

/** `Word.HeaderFooterType` → the type of a `w:headerReference`. */
const types: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** The properties of each section in document order; those of the last end the body. */
export function sectionsOf(open: OpenDocument): Element[] {
  const { body } = open;
  if (child(body, "sectPr") === undefined) body.appendChild(make(body, "sectPr"));
  return descendants(body, "sectPr");
}

/**
 * The root of a section's header or footer. A section that has none shares the one of the section before, which nobody knows
 * what an edit does to; the first section gets one of its own, with an empty paragraph.
 */
export function pageStory(
  open: OpenDocument,
  section: Element,
  kind: "header" | "footer",
  type: string,
): Element {
  const referenceType = types[type];
  if (referenceType === undefined) throw new WordError("InvalidArgument", `Section.get ${kind}`);
  const known = children(section, `${kind}Reference`).find(
    (each) => (attribute(each, "type") ?? "default") === referenceType,
  );
  const part =
    known === undefined
      ? newStory(open, section, kind, referenceType)
      : targetOf(open.docx, known.getAttributeNS(R, "id") ?? "");
  const root =
    part === undefined || !open.docx.has(part) ? null : open.docx.part(part).document.documentElement;
  if (root === null) throw new WordError("GeneralException", `The ${kind} is missing.`);
  return root;
}

/** The roots of all headers and footers. */
export function pageStories(docx: DocxPackage): Element[] {
  return docx
    .relations(docx.mainPart)
    .filter(({ type, target }) => /\/(header|footer)$/.test(type) && docx.has(target))
    .flatMap(({ target }) => docx.part(target).document.documentElement ?? []);
}

function newStory(open: OpenDocument, section: Element, kind: "header" | "footer", type: string): string {
  if (sectionsOf(open)[0] !== section)
    throw new WordError("NotSettled", `The ${kind} of a section that shares it with the one before`);
  willChange(open);
  const root = kind === "header" ? "hdr" : "ftr";
  let number = 1;
  while (open.docx.has(`word/${kind}${String(number)}.xml`)) number += 1;
  const name = `word/${kind}${String(number)}.xml`;
  open.docx.addPart(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${W}"><w:p/></w:${root}>`,
    kind,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
  );
  const id = open.docx.relations(open.docx.mainPart).find(({ target }) => target === name)?.id ?? "";
  const reference = make(section, `${kind}Reference`, { type });
  reference.setAttributeNS(R, `${prefixOf(documentOf(section), R, "r")}:id`, id);
  section.insertBefore(reference, section.firstChild);
  return name;
}

function targetOf(docx: DocxPackage, id: string): string | undefined {
  return docx.relations(docx.mainPart).find((each) => each.id === id)?.target;
}

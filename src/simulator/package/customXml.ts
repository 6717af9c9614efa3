import { Element, type Attr } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { WordError } from "../wordError";
import { nodeAt } from "./xpath";

const properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/** The stores that are not custom XML parts but the properties of the document, and how their relationship types end. */
const propertyStores: ReadonlyMap<string, string> = new Map([
  ["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "/core-properties"],
  ["{6668398D-A668-4E3E-A5EB-62B293D839F1}", "/extended-properties"],
]);

/**
 * The node that an XPath leads to in the store of that id; where no store has the id, in the first custom XML part that has
 * such a node (ECMA-376 part 1, §17.5.2.6). Throws NotSettled for XPath that is not simple.
 */
export function storedNode(
  docx: DocxPackage,
  store: string,
  xpath: string,
  prefixMappings: string,
): Element | Attr | undefined {
  const kind = propertyStores.get(store.toUpperCase());
  if (kind !== undefined) {
    const part = docx.relations("").find((each) => each.type.endsWith(kind))?.target;
    const found = part === undefined ? undefined : docx.partIfSound(part)?.document;
    return found === undefined ? undefined : nodeAt(found, xpath, prefixMappings);
  }
  const parts = docx.relations(docx.mainPart).filter(({ type }) => type.endsWith("/customXml"));
  const named = parts.filter(({ target }) => idOfStore(docx, target) === store.toUpperCase());
  for (const { target } of named.length > 0 ? named : parts) {
    const found = docx.partIfSound(target)?.document;
    const node = found === undefined ? undefined : nodeAt(found, xpath, prefixMappings);
    if (node !== undefined) return node;
  }
  return undefined;
}

/** What a node says. */
export function storedText(node: Element | Attr): string {
  return node instanceof Element ? (node.textContent ?? "") : node.value;
}

/** Puts a text into a node that holds nothing else. */
export function storeText(node: Element | Attr, text: string): void {
  if (node instanceof Element) node.textContent = text;
  else node.value = text;
}

/** Refuses to write over more than text. */
export function assertHoldsText(node: Element | Attr): void {
  if (!(node instanceof Element)) return;
  const isPlain = node.childNodes.every((inner) => !(inner instanceof Element));
  if (!isPlain || node.hasAttributeNS(schemaInstance, "nil"))
    throw new WordError("NotSettled", `Writing to ${node.nodeName}, which holds more than text or is nil`);
}

function idOfStore(docx: DocxPackage, part: string): string | undefined {
  const described = docx.relations(part).find(({ type }) => type.endsWith("/customXmlProps"))?.target;
  const root = described === undefined ? undefined : docx.partIfSound(described)?.document.documentElement;
  return root?.getAttributeNS(properties, "itemID")?.toUpperCase();
}

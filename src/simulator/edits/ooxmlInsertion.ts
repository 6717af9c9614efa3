import { Element, parseXmlDocument, type Node } from "slimdom";
import { giveControlIds } from "../document/controlIds";
import type { OpenDocument } from "../document/openDocument";
import { paragraphText } from "../document/text";
import type { Thing } from "../members/things";
import { child, descendants, documentOf, isW } from "../package/wml";
import { tracksChanges } from "../package/settings";
import { WordError } from "../wordError";
import { assertEditable } from "./editable";

const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/**
 * `Body.insertOoxml("…", "Start")` into a document in which nothing stands: its own empty paragraph stays behind what comes in
 * (OfficeDev/office-js-docs 874). What Word makes of styles, lists and prompts that come along, and of text that stands already, is
 * not settled.
 */
export function insertOoxmlIn(open: OpenDocument, body: Element, flat: string, where: string): Thing {
  if (!["Start", "End", "Replace"].includes(where)) throw new WordError("InvalidArgument", "insertLocation");
  assertEditable(open, body);
  const blocks = body.childNodes.filter(
    (node): node is Element => node instanceof Element && !isW(node, "sectPr"),
  );
  const isBlank = blocks.every((block) => isW(block, "p") && paragraphText(block) === "");
  if (where !== "Start" || body !== open.body || !isBlank || tracksChanges(open.docx))
    throw new WordError("NotSettled", `Body.insertOoxml ${where}, but at the start of a blank document`);
  const owner = documentOf(body);
  const made = blocksIn(flat).map((block) => owner.importNode<Element>(block, true));
  for (const block of made) {
    declareNamespaces(block, body);
    body.insertBefore(block, blocks[0] ?? null);
  }
  giveControlIds(body);
  return { type: "Range", nodes: made };
}

/** The blocks of the body in a Flat OPC package that has no part beside it. */
function blocksIn(flat: string): readonly Element[] {
  const root = parsed(flat);
  const parts = root.childNodes.filter((node): node is Element => isPart(node));
  const names = parts.map((part) => part.getAttributeNS(packageNamespace, "name") ?? "");
  const others = names.filter((name) => name !== "/word/document.xml" && !name.endsWith(".rels"));
  if (others.length > 0) throw new WordError("NotSettled", `Body.insertOoxml with ${others.join(", ")}`);
  const document = parts.flatMap((part) => descendantsOf(part)).find((element) => isW(element, "document"));
  const body = document === undefined ? undefined : child(document, "body");
  if (body === undefined) throw new WordError("InvalidArgument", "ooxmlIsMalformated");
  if (descendants(body, "sectPr").some((each) => each.parentNode !== body))
    throw new WordError("NotSettled", "Body.insertOoxml with several sections");
  return body.childNodes.filter((node): node is Element => node instanceof Element && !isW(node, "sectPr"));
}

/** What the document itself declares no prefix for is declared where it stands. */
function declareNamespaces(element: Element, within: Element): void {
  const { prefix, namespaceURI } = element;
  const isDeclared = within.lookupNamespaceURI(prefix) === namespaceURI;
  if (!isDeclared && prefix !== null)
    element.setAttributeNS("http://www.w3.org/2000/xmlns/", `xmlns:${prefix}`, namespaceURI ?? "");
  for (const inner of element.childNodes)
    if (inner instanceof Element) declareNamespaces(inner, isDeclared ? within : element);
}

function parsed(flat: string): Element {
  try {
    const root = parseXmlDocument(flat).documentElement;
    if (root !== null) return root;
  } catch {
    // Word has one answer for all that is no OOXML.
  }
  throw new WordError("InvalidArgument", "ooxmlIsMalformated");
}

function isPart(node: Node): node is Element {
  return node instanceof Element && node.localName === "part" && node.namespaceURI === packageNamespace;
}

function descendantsOf(part: Element): readonly Element[] {
  return part.childNodes.flatMap((data) =>
    data.childNodes.filter((node): node is Element => node instanceof Element),
  );
}

import { Document, Element, type Node } from "slimdom";

/** The namespace of WordprocessingML (ECMA-376 part 1, §17). */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** Relationship ids inside parts. */
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Word 2010 additions: check boxes, paragraph ids. */
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
/** Word 2012 additions: appearance, repeating sections. */
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
/** What a reader may ignore. */
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const XML = "http://www.w3.org/XML/1998/namespace";

/** Whether a node is the WordprocessingML element of that name. */
export function isW(node: Node | null, name: string): node is Element {
  return node instanceof Element && node.localName === name && node.namespaceURI === W;
}

/** The first child element of that name. */
export function child(parent: Node, name: string, namespace: string = W): Element | undefined {
  for (const node of parent.childNodes) {
    if (node instanceof Element && node.localName === name && node.namespaceURI === namespace) return node;
  }
  return undefined;
}

/** The child elements of that name. */
export function children(parent: Node, name: string): Element[] {
  return parent.childNodes.filter((node): node is Element => isW(node, name));
}

/**
 * Every descendant of that name in document order. What stands in text boxes is a story of its own and not among them; nor is
 * what only older readers are to read.
 */
export function descendants(root: Node, name: string): Element[] {
  return walked(root, name, (element) => !isW(element, "txbxContent") && !isFallback(element));
}

/** Every descendant of that name, wherever it stands: for what must differ from all others in the part. */
export function inAllStories(root: Node, name: string): Element[] {
  return walked(root, name, () => true);
}

function walked(root: Node, name: string, isEntered: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const inner of node.childNodes) {
      if (!(inner instanceof Element)) continue;
      if (isW(inner, name)) found.push(inner);
      if (isEntered(inner)) visit(inner);
    }
  };
  visit(root);
  return found;
}

/** Whether a node is what Word reads only where it does not know what stands before it (ECMA-376 part 3, §7.7). */
export function isFallback(node: Node): boolean {
  return node instanceof Element && node.localName === "Fallback" && node.namespaceURI === MC;
}

/** Whether a node holds a newer and an older form of the same content. */
export function isAlternative(node: Node): boolean {
  return node instanceof Element && node.namespaceURI === MC && node.localName === "AlternateContent";
}

/** The nearest ancestor of that name. */
export function ancestor(node: Node, name: string): Element | undefined {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isW(at, name)) return at;
  return undefined;
}

/** The value of a `w:` attribute, `w:val` unless told. */
export function attribute(
  element: Element | undefined,
  name = "val",
  namespace: string = W,
): string | undefined {
  return element?.getAttributeNS(namespace, name) ?? undefined;
}

/** Whether an on/off element is there and on (ECMA-376 part 1, §17.17.4). */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(attribute(element) ?? "true");
}

/** A new element with its `w:` attributes and children. */
export function make(
  near: Node,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Node[] = [],
): Element {
  const prefix = prefixOf(documentOf(near));
  const made = documentOf(near).createElementNS(W, `${prefix}:${name}`);
  for (const [key, text] of Object.entries(attributes)) made.setAttributeNS(W, `${prefix}:${key}`, text);
  for (const node of content) made.appendChild(node);
  return made;
}

/** A new `w15:` element, with one attribute. The part declares the namespace and lets older Words ignore it. */
export function make15(near: Node, name: string, value: string, valueNamespace: string): Element {
  const document = documentOf(near);
  const prefix = prefixOf(document, W15, "w15");
  const made = document.createElementNS(W15, `${prefix}:${name}`);
  const valuePrefix = valueNamespace === W15 ? prefix : prefixOf(document);
  made.setAttributeNS(valueNamespace, `${valuePrefix}:val`, value);
  const root = document.documentElement;
  const ignored = root?.getAttributeNS(MC, "Ignorable")?.split(" ") ?? [];
  if (!ignored.includes(prefix))
    root?.setAttributeNS(MC, `${prefixOf(document, MC, "mc")}:Ignorable`, [...ignored, prefix].join(" "));
  return made;
}

/** The prefix that a part uses for a namespace; declared where the part has none. */
export function prefixOf(document: Document, namespace: string = W, usual = "w"): string {
  const root = document.documentElement;
  const declared = root?.attributes.find((each) => each.prefix === "xmlns" && each.value === namespace);
  if (declared === undefined)
    root?.setAttributeNS("http://www.w3.org/2000/xmlns/", `xmlns:${usual}`, namespace);
  return declared?.localName ?? usual;
}

/** The document that a node belongs to. */
export function documentOf(node: Node): Document {
  const owner = node instanceof Document ? node : node.ownerDocument;
  if (owner === null) throw new Error("a node without a document");
  return owner;
}

/** Whether the node still stands in its document. */
export function isConnected(node: Node): boolean {
  let at: Node = node;
  while (at.parentNode !== null) at = at.parentNode;
  return at instanceof Document;
}

/**
 * Children called `name`, looking through what only wraps them: content controls, custom XML, smart tags, insertions.
 * So the cells of a row include those in cell-level controls.
 */
export function through(parent: Node, name: string): Element[] {
  const found: Element[] = [];
  for (const node of parent.childNodes) {
    if (isW(node, name)) found.push(node);
    else if (isW(node, "sdt")) {
      const content = child(node, "sdtContent");
      if (content !== undefined) found.push(...through(content, name));
    } else if (isW(node, "customXml") || isW(node, "smartTag") || isW(node, "ins"))
      found.push(...through(node, name));
  }
  return found;
}

/** `w:pPr` of a paragraph, made where it is missing. */
export function paragraphProperties(paragraph: Element): Element {
  const found = child(paragraph, "pPr");
  if (found !== undefined) return found;
  const made = make(paragraph, "pPr");
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}

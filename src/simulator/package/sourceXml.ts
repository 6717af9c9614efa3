import {
  CDATASection,
  Comment,
  Element,
  MutationObserver,
  parseXmlDocument,
  ProcessingInstruction,
  serializeToWellFormedString,
  Text,
  type Attr,
  type Document,
  type MutationRecord,
  type Node,
} from "slimdom";
import { endOfAside, endOfTag } from "./xmlLimits";
import { attributesIn, unescaped, writtenAttributes } from "./xmlWriting";

/** Where a node stands in the text that was opened: its start, the end of its opening tag, the start of its closing tag, its end. */
type Place = {
  readonly start: number;
  readonly opened: number;
  readonly closing: number;
  readonly end: number;
};

/**
 * An XML part that keeps the very signs of everything that nobody edits: quotes, spaces, `<w:p/>` against `<w:p></w:p>`, what
 * stands before and after its root. What is written of it is the text that was opened, with what was touched written anew.
 */
export class SourceXml {
  readonly document: Document;
  /** The number of each node that was in the text; with thousands of nodes a WeakMap costs a third of each collection. */
  private readonly numbers = new Map<Node, number>();
  /** Four of `Place` for each node. */
  private places = new Int32Array(4096);
  /** What was edited, or may have been: it is compared with the text. */
  private readonly touched = new Set<Node>();
  private readonly observer = new MutationObserver((records) => {
    this.note(records);
  });

  /** Parses a part, without a byte order mark. Throws where it is not well-formed, or has a document type, which no part may have. */
  constructor(private readonly xml: string) {
    if (xml.startsWith("\ufeff")) throw new Error("a second byte order mark");
    const prologue = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(xml)?.[0] ?? "";
    if (xml.startsWith("<!DOCTYPE", prologue.length)) throw new Error("a document type");
    this.document = parseXmlDocument(xml);
    if (this.document.documentElement !== null) this.remember(this.document.documentElement, prologue.length);
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    this.observer.observe(this.document, everything);
  }

  /** The part as it is now. */
  toString(): string {
    this.note(this.observer.takeRecords());
    const root = this.document.documentElement;
    if (root === null || this.touched.size === 0) return this.xml;
    const place = this.placeOf(root);
    const rewritten = this.written(root, this.holders());
    return place === undefined
      ? rewritten
      : this.xml.slice(0, place.start) + rewritten + this.xml.slice(place.end);
  }

  /** Walks the text beside the tree, and keeps where each node stands. Answers where the node ends. */
  private remember(node: Node, start: number): number {
    const number = this.numbers.size;
    this.numbers.set(node, number);
    const at = number * 4;
    if (at + 4 > this.places.length) {
      const larger = new Int32Array(this.places.length * 2);
      larger.set(this.places);
      this.places = larger;
    }
    let [opened, closing, end] = [start, start, start];
    if (!(node instanceof Element)) opened = closing = end = this.endOfLeaf(start);
    else {
      opened = closing = end = endOfTag(this.xml, start);
      if (this.xml.charAt(opened - 2) !== "/") {
        for (const inner of node.childNodes) closing = this.remember(inner, closing);
        end = this.xml.indexOf(">", closing) + 1;
      }
    }
    this.places[at] = start;
    this.places[at + 1] = opened;
    this.places[at + 2] = closing;
    this.places[at + 3] = end;
    return end;
  }

  private endOfLeaf(start: number): number {
    const end = this.xml.startsWith("<", start) ? endOfAside(this.xml, start) : this.xml.indexOf("<", start);
    return end === -1 ? this.xml.length : end;
  }

  private placeOf(node: Node): Place | undefined {
    const number = this.numbers.get(node);
    if (number === undefined) return undefined;
    const said = (which: number): number => this.places[number * 4 + which] ?? 0;
    return { start: said(0), opened: said(1), closing: said(2), end: said(3) };
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      this.touched.add(target);
      // What was done to a node while it stood nowhere, nobody has seen.
      for (const added of addedNodes) this.touchAll(added);
    }
  }

  private touchAll(node: Node): void {
    this.touched.add(node);
    for (const inner of node.childNodes) this.touchAll(inner);
  }

  /** What was touched, and all that it stands in now. */
  private holders(): ReadonlySet<Node> {
    const holders = new Set<Node>();
    for (const node of this.touched)
      for (let at: Node | null = node; at !== null && !holders.has(at); at = at.parentNode) holders.add(at);
    return holders;
  }

  private written(node: Node, holders: ReadonlySet<Node>): string {
    const place = this.placeOf(node);
    if (place !== undefined && !holders.has(node)) return this.xml.slice(place.start, place.end);
    if (!(node instanceof Element)) {
      const source = place && this.xml.slice(place.start, place.end);
      return source !== undefined && saidBy(source) === contentOf(node)
        ? source
        : serializeToWellFormedString(node);
    }
    const inner = this.writtenInside(node, holders);
    const open = place && this.xml.slice(place.start, place.opened);
    const isEmpty = place !== undefined && place.opened === place.end;
    if (place !== undefined && open !== undefined && hasAttributes(node, open)) {
      if (!isEmpty) return open + inner + this.xml.slice(place.closing, place.end);
      if (inner === "") return open;
      return `${open.slice(0, -2).trimEnd()}>${inner}</${node.nodeName}>`;
    }
    const anew = `<${node.nodeName}${writtenAttributes(node)}`;
    return inner === "" ? `${anew}/>` : `${anew}>${inner}</${node.nodeName}>`;
  }

  /** What stands in an element; stretches that nobody touched are taken out of the text in one piece. */
  private writtenInside(element: Element, holders: ReadonlySet<Node>): string {
    let inside = "";
    let [from, until] = [0, 0];
    for (const node of element.childNodes) {
      const place = holders.has(node) ? undefined : this.placeOf(node);
      if (place?.start === until && until > from) {
        until = place.end;
        continue;
      }
      inside += this.xml.slice(from, until);
      [from, until] = place === undefined ? [0, 0] : [place.start, place.end];
      if (place === undefined) inside += this.written(node, holders);
    }
    return inside + this.xml.slice(from, until);
  }
}

/** What a text, comment or instruction says, by its signs in the source. */
function saidBy(source: string): string {
  if (source.startsWith("<![CDATA[")) return source.slice(9, -3);
  if (source.startsWith("<!--")) return source.slice(4, -3);
  if (source.startsWith("<?")) return /^<\?[^\s?]+\s*([^]*)\?>$/.exec(source)?.[1] ?? "";
  return unescaped(source.replace(/\r\n?/g, "\n"));
}

function contentOf(node: Node): string {
  if (node instanceof CDATASection || node instanceof Text || node instanceof Comment) return node.data;
  return node instanceof ProcessingInstruction ? node.data : "";
}

function hasAttributes(element: Element, open: string): boolean {
  const wanted = attributesIn(open);
  return (
    element.attributes.length === wanted.length &&
    element.attributes.every(
      ({ name, value }: Attr, at) => wanted[at]?.name === name && wanted[at].value === value,
    )
  );
}

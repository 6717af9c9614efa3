import type { Document } from "slimdom";
import {
  parseXmlDocument,
  serializeToWellFormedString,
  CDATASection,
  Comment,
  Element,
  ProcessingInstruction,
  Text,
  type Node,
} from "slimdom";

/** What an element or text looked like in the file that was opened. */
type Source =
  | {
      readonly kind: "element";
      readonly open: string;
      readonly close: string;
      /** Names and values, in turn. */
      readonly attributes: readonly string[];
      readonly empty: boolean;
    }
  | { readonly kind: "text"; readonly source: string; readonly text: string };

/** An XML part that keeps the very bytes of everything that nobody edits: quotes, spaces, `<w:p/>` against `<w:p></w:p>`. */
export class SourceXml {
  readonly document: Document;
  private readonly sources = new Map<Node, Source>(); // with thousands of nodes a WeakMap costs a third of each collection
  private prologue = "";

  /** Parses a part. Throws slimdom's error when it is not well-formed. */
  constructor(text: string) {
    const xml = text.replace(/^\uFEFF/, "");
    this.document = parseXmlDocument(xml);
    this.remember(xml);
  }

  /** The part as it is now. */
  toString(): string {
    const root = this.document.documentElement;
    return root === null ? this.prologue : this.prologue + this.written(root);
  }

  /** Walks the source beside the tree, tag by tag, and keeps what each node looked like. */
  private remember(xml: string): void {
    const start = rootStart(xml);
    this.prologue = xml.slice(0, start);
    const tokens =
      xml
        .slice(start)
        .match(
          /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<\/[^>]*>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g,
        ) ?? [];
    let at = 0;
    const visit = (node: Node): void => {
      const token = tokens[at] ?? "";
      at += 1;
      if (!(node instanceof Element)) {
        this.sources.set(node, { kind: "text", source: token, text: contentOf(node) });
        return;
      }
      const empty = token.endsWith("/>");
      for (const inner of node.childNodes) visit(inner);
      const close = empty ? "" : (tokens[at] ?? "");
      if (!empty) at += 1;
      this.sources.set(node, { kind: "element", open: token, close, attributes: attributesOf(node), empty });
    };
    if (this.document.documentElement !== null) visit(this.document.documentElement);
  }

  private written(node: Node): string {
    const source = this.sources.get(node);
    if (!(node instanceof Element)) {
      return source?.kind === "text" && source.text === contentOf(node)
        ? source.source
        : serializeToWellFormedString(node);
    }
    let inner = "";
    for (const at of node.childNodes) inner += this.written(at);
    const own = source?.kind === "element" && hasAttributes(node, source.attributes) ? source : undefined;
    if (own !== undefined && !own.empty) return own.open + inner + own.close;
    if (own !== undefined && inner === "") return own.open;
    const open =
      own === undefined ? `<${node.nodeName}${writtenAttributes(node)}` : own.open.slice(0, -2).trimEnd();
    return inner === "" ? `${open}/>` : `${open}>${inner}</${node.nodeName}>`;
  }
}

function rootStart(xml: string): number {
  const match = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*/.exec(xml);
  return match?.[0].length ?? 0;
}

function contentOf(node: Node): string {
  if (node instanceof CDATASection || node instanceof Text || node instanceof Comment) return node.data;
  return node instanceof ProcessingInstruction ? node.data : "";
}

function attributesOf(element: Element): readonly string[] {
  return element.attributes.flatMap(({ name, value }) => [name, value]);
}

function hasAttributes({ attributes }: Element, wanted: readonly string[]): boolean {
  return (
    attributes.length * 2 === wanted.length &&
    attributes.every(
      ({ name, value }, index) => wanted[index * 2] === name && wanted[index * 2 + 1] === value,
    )
  );
}

function writtenAttributes(element: Element): string {
  return element.attributes.map((each) => ` ${each.name}="${escaped(each.value)}"`).join("");
}

function escaped(value: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
  };
  return value.replace(/[&<"\t\n\r]/g, (sign) => entities[sign] ?? sign);
}

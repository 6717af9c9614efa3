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

/**
 * An XML part that keeps the very signs of everything that nobody edits: quotes, spaces, `<w:p/>` against `<w:p></w:p>`, what
 * stands before and after its root.
 */
export class SourceXml {
  readonly document: Document;
  private readonly sources = new Map<Node, Source>(); // with thousands of nodes a WeakMap costs a third of each collection
  private prologue = "";
  private epilogue = "";

  /** Parses a part, without a byte order mark. Throws where it is not well-formed, or has a document type, which no part may have. */
  constructor(xml: string) {
    if (xml.startsWith("\ufeff")) throw new Error("a second byte order mark");
    if (prologueOf(xml).replace(aside, "").includes("<!DOCTYPE")) throw new Error("a document type");
    this.document = parseXmlDocument(xml);
    this.remember(xml);
  }

  /** The part as it is now. */
  toString(): string {
    const root = this.document.documentElement;
    return this.prologue + (root === null ? "" : this.written(root)) + this.epilogue;
  }

  /** Walks the source beside the tree, tag by tag, and keeps what each node looked like. */
  private remember(xml: string): void {
    this.prologue = prologueOf(xml);
    const tokens =
      xml
        .slice(this.prologue.length)
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
    this.epilogue = tokens.slice(at).join("");
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

/** Comments and instructions, which may say anything. */
const aside = /<!--[^]*?-->|<\?[^]*?\?>/g;

function prologueOf(xml: string): string {
  return /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*/.exec(xml)?.[0] ?? "";
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

import { XmlElement, XmlScope } from "./xmlElement";

/**
 * Reads an XML text as far as a form needs it: elements, attributes, text. Comments and instructions are passed over. Throws where
 * it is not well-formed, or has a document type, which no part of a Word document may have. The text of what `isPicture` says of
 * an element is passed over: of a form, nine tenths may be pictures.
 */
export function parseXml(xml: string, isPicture: (element: XmlElement) => boolean = () => false): XmlElement {
  return new Parser(xml, isPicture).root();
}

/** An element that is not closed yet, under the name that it is to be closed by, and where what stands in it begins. */
type Open = {
  readonly element: XmlElement;
  readonly written: string;
  readonly scope: XmlScope;
  readonly from: number;
};

const outermost = new XmlScope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
const sign = { quote: 0x22, apostrophe: 0x27, slash: 0x2f, less: 0x3c, equals: 0x3d, greater: 0x3e };
const noAttributes: readonly string[] = [];

/** A shorter text is not worth the question. */
const leastPicture = 1_000;

class Parser {
  private at = 0;
  private readonly open: Open[] = [];
  /** Text and elements that stand in what is open: an array of its own for each would be much larger than what it holds. */
  private readonly pieces: (XmlElement | string)[] = [];
  /** The attributes of the tag that is being read. */
  private readonly attributes: string[] = [];
  private found: XmlElement | undefined;

  constructor(
    private readonly xml: string,
    private readonly isPicture: (element: XmlElement) => boolean,
  ) {
    if (xml.startsWith("\ufeff")) this.at = 1;
  }

  root(): XmlElement {
    for (let next = this.xml.indexOf("<", this.at); next !== -1; next = this.xml.indexOf("<", this.at)) {
      if (next > this.at) this.text(this.xml.slice(this.at, next));
      this.at = next;
      const kind = this.xml.charAt(next + 1);
      if (kind === "/") this.close();
      else if (kind === "?") this.passOver("?>");
      else if (kind === "!") this.aside();
      else this.start();
    }
    if (this.xml.slice(this.at).trim() !== "") throw new Error("text after the root");
    if (this.found === undefined || this.open.length > 0) throw new Error("no root, or one without an end");
    return this.found;
  }

  private text(raw: string): void {
    const around = this.open.at(-1)?.element;
    if (around === undefined) {
      if (raw.trim() !== "") throw new Error("text beside the root");
    } else if (raw.length < leastPicture || !this.isPicture(around))
      this.pieces.push(decoded(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw));
  }

  private close(): void {
    const closed = this.open.pop();
    if (closed === undefined || !this.xml.startsWith(closed.written, this.at + 2))
      throw new Error(`a wrong end at ${String(this.at)}`);
    this.at += 2 + closed.written.length;
    this.blanks();
    if (this.xml.charCodeAt(this.at) !== sign.greater) throw new Error(`a wrong end: ${closed.written}`);
    this.at += 1;
    if (this.pieces.length > closed.from) closed.element.close(this.pieces.splice(closed.from));
    this.keep(closed.element);
  }

  /** Puts an element that is closed into what stands around it. */
  private keep(element: XmlElement): void {
    if (this.open.length > 0) this.pieces.push(element);
  }

  private passOver(closer: string): string {
    const end = this.xml.indexOf(closer, this.at + 2);
    if (end === -1) throw new Error(`no ${closer}`);
    const passed = this.xml.slice(this.at, end);
    this.at = end + closer.length;
    return passed;
  }

  private aside(): void {
    if (this.xml.startsWith("<!--", this.at)) this.passOver("-->");
    else if (this.open.length > 0 && this.xml.startsWith("<![CDATA[", this.at))
      this.pieces.push(this.passOver("]]>").slice("<![CDATA[".length));
    else throw new Error("a document type");
  }

  private start(): void {
    this.at += 1;
    const written = this.name();
    this.attributes.length = 0;
    let declared: Map<string, string> | undefined;
    for (;;) {
      this.blanks();
      const code = this.xml.charCodeAt(this.at);
      if (code === sign.greater || code === sign.slash) break;
      const name = this.name();
      const value = this.value();
      if (name === "xmlns" || name.startsWith("xmlns:")) (declared ??= new Map()).set(name.slice(6), value);
      else this.attributes.push(name, value);
    }
    const around = this.open.at(-1);
    const outer = around?.scope ?? outermost;
    const scope = declared === undefined ? outer : outer.with(declared);
    const name = scope.nameOf(written);
    if (name === undefined) throw new Error(`a prefix that nobody declares: ${written}`);
    checkNames(this.attributes, scope);
    const attributes = this.attributes.length === 0 ? noAttributes : this.attributes.slice();
    const element = new XmlElement(name, scope, attributes);
    if (around === undefined) {
      if (this.found !== undefined) throw new Error("two roots");
      this.found = element;
    }
    const isEmpty = this.xml.charCodeAt(this.at) === sign.slash;
    if (isEmpty) this.at += 1;
    if (this.xml.charCodeAt(this.at) !== sign.greater) throw new Error("a tag without an end");
    this.at += 1;
    if (isEmpty) this.keep(element);
    else this.open.push({ element, written, scope, from: this.pieces.length });
  }

  private name(): string {
    const from = this.at;
    for (let code = this.xml.charCodeAt(this.at); !isEndOfName(code); code = this.xml.charCodeAt(this.at))
      this.at += 1;
    if (this.at === from) throw new Error("no name");
    return this.xml.slice(from, this.at);
  }

  private value(): string {
    this.blanks();
    if (this.xml.charCodeAt(this.at) !== sign.equals) throw new Error("an attribute without a value");
    this.at += 1;
    this.blanks();
    const quote = this.xml.charAt(this.at);
    const end = quote === '"' || quote === "'" ? this.xml.indexOf(quote, this.at + 1) : -1;
    if (end === -1) throw new Error("a value without quotes");
    const raw = this.xml.slice(this.at + 1, end);
    if (raw.includes("<")) throw new Error("a < in a value");
    this.at = end + 1;
    return decoded(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
  }

  private blanks(): void {
    while (isBlank(this.xml.charCodeAt(this.at))) this.at += 1;
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Also at the end of the text, where there is no code. */
function isEndOfName(code: number): boolean {
  return (
    isBlank(code) ||
    code === sign.greater ||
    code === sign.slash ||
    code === sign.equals ||
    code === sign.quote ||
    code === sign.apostrophe ||
    code === sign.less ||
    Number.isNaN(code)
  );
}

/** Throws where a prefix is declared by nobody, or an attribute stands there twice. */
function checkNames(attributes: readonly string[], scope: XmlScope): void {
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at] ?? "";
    if (name.includes(":") && scope.nameOf(name) === undefined) throw new Error(`no such prefix: ${name}`);
    for (let other = 0; other < at; other += 2)
      if (attributes[other] === name) throw new Error(`an attribute twice: ${name}`);
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decoded(raw: string): string {
  return raw.includes("&") ? raw.replace(/&([#\w]*)(;?)/g, entity) : raw;
}

function entity(_all: string, name: string, end: string): string {
  const [, hex, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
  const known =
    hex !== undefined || decimal !== undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : entities.get(name);
  if (known === undefined || end === "") throw new Error("an entity that is not known");
  return known;
}

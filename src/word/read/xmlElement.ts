/** A name as it was resolved: "w:p" is "p" of WordprocessingML. */
type Known = { readonly namespace: string | null; readonly local: string };

/** What prefixes stand for at a place of an XML text. Elements that declare none share that of their parent. */
export class XmlScope {
  /** Each name is resolved once: a document has hundreds of them, and uses each thousands of times. */
  private known: Map<string, Known> | undefined;

  constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer?: XmlScope,
  ) {}

  /** The scope of an element that declares namespaces of its own; "" for what has no prefix. */
  with(declared: ReadonlyMap<string, string>): XmlScope {
    return new XmlScope(declared, this);
  }

  namespaceOf(prefix: string): string | undefined {
    return this.declared.get(prefix) ?? this.outer?.namespaceOf(prefix);
  }

  /** An element's name; undefined for a prefix that nobody declares. */
  nameOf(written: string): Known | undefined {
    const known = this.known?.get(written);
    if (known !== undefined) return known;
    const found = this.resolved(written);
    if (found === undefined) return undefined;
    this.known ??= new Map();
    this.known.set(written, found);
    return found;
  }

  private resolved(written: string): Known | undefined {
    const colon = written.indexOf(":");
    const prefix = colon === -1 ? "" : written.slice(0, colon);
    if (this.outer !== undefined && !this.declared.has(prefix)) return this.outer.nameOf(written);
    const namespace = this.declared.get(prefix);
    if (colon === 0 || (colon > 0 && namespace === undefined)) return undefined;
    return { namespace: namespace === "" ? null : (namespace ?? null), local: written.slice(colon + 1) };
  }
}

const none: readonly never[] = [];

/**
 * An element of an XML text: no more than reading a form takes, for a fraction of the time and memory of a DOM. What is in it is
 * given to it when it is closed.
 */
export class XmlElement {
  /** The elements straight in it. */
  elements: readonly XmlElement[] = none;
  /** Its text, where it holds nothing else; text and elements in turn, where it holds both. */
  private said: string | readonly (XmlElement | string)[] | undefined;

  constructor(
    private readonly name: Known,
    private readonly scope: XmlScope,
    /** Names and values of its attributes, in turn. */
    private readonly attributes: readonly string[],
  ) {}

  get localName(): string {
    return this.name.local;
  }

  get namespaceURI(): string | null {
    return this.name.namespace;
  }

  /** All text in it, that of the elements in it too. */
  get textContent(): string {
    if (typeof this.said === "string") return this.said;
    return (this.said ?? this.elements)
      .map((piece) => (typeof piece === "string" ? piece : piece.textContent))
      .join("");
  }

  /** An attribute without a prefix. */
  getAttribute(name: string): string | undefined {
    const at = this.attributes.indexOf(name);
    return at % 2 === 0 ? this.attributes[at + 1] : this.attributeWhere((written) => written === name);
  }

  getAttributeNS(namespace: string, local: string): string | undefined {
    return this.attributeWhere((written) => {
      if (!written.endsWith(local) || !written.includes(":")) return false;
      const name = this.scope.nameOf(written);
      return name?.namespace === namespace && name.local === local;
    });
  }

  /** What a prefix stands for here. */
  lookupNamespaceURI(prefix: string): string | undefined {
    return this.scope.namespaceOf(prefix);
  }

  /** Takes what stands between its tags: text and elements in turn, in an array that nobody changes any more. */
  close(pieces: readonly (XmlElement | string)[]): void {
    const [first] = pieces;
    if (pieces.length === 1 && typeof first === "string") {
      this.said = first;
      return;
    }
    if (pieces.every(isElement)) this.elements = pieces;
    else [this.elements, this.said] = [pieces.filter(isElement), pieces];
  }

  private attributeWhere(isWanted: (name: string) => boolean): string | undefined {
    for (let at = 0; at < this.attributes.length; at += 2)
      if (isWanted(this.attributes[at] ?? "")) return this.attributes[at + 1];
    return undefined;
  }
}

function isElement(piece: XmlElement | string): piece is XmlElement {
  return typeof piece !== "string";
}

/** A name as it was resolved: "w:p" is "p" of WordprocessingML. */
type Known = { readonly namespace: string | null; readonly local: string };

/** What prefixes stand for at a place of an XML text. Elements that declare none share that of their parent. */
export class XmlScope {
  /** Each name is resolved once: a document has hundreds of them, and uses each thousands of times. */
  private readonly known = new Map<string, Known | undefined>();

  constructor(private readonly namespaces: ReadonlyMap<string, string>) {}

  /** The scope of an element that declares namespaces of its own; "" for what has no prefix. */
  with(declared: ReadonlyMap<string, string>): XmlScope {
    return new XmlScope(new Map([...this.namespaces, ...declared]));
  }

  namespaceOf(prefix: string): string | undefined {
    return this.namespaces.get(prefix);
  }

  /** An element's name; undefined for a prefix that nobody declares. */
  nameOf(written: string): Known | undefined {
    if (!this.known.has(written)) this.known.set(written, this.resolved(written));
    return this.known.get(written);
  }

  private resolved(written: string): Known | undefined {
    const colon = written.indexOf(":");
    if (colon === -1) return { namespace: this.namespaces.get("") || null, local: written };
    const namespace = this.namespaces.get(written.slice(0, colon));
    return namespace === undefined ? undefined : { namespace, local: written.slice(colon + 1) };
  }
}

const none: readonly never[] = [];

/** An element of an XML text: no more than reading a form takes, for a fraction of the time and memory of a DOM. */
export class XmlElement {
  private inner: XmlElement[] | undefined;
  /** Elements and text in turn, where there is text. */
  private pieces: (XmlElement | string)[] | undefined;

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

  /** The elements straight in it. */
  get elements(): readonly XmlElement[] {
    return this.inner ?? none;
  }

  /** All text in it, that of the elements in it too. */
  get textContent(): string {
    if (this.pieces === undefined) return this.elements.map((element) => element.textContent).join("");
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : piece.textContent)).join("");
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

  add(piece: XmlElement | string): void {
    if (typeof piece !== "string") (this.inner ??= []).push(piece);
    else this.pieces ??= [...this.elements];
    this.pieces?.push(piece);
  }

  private attributeWhere(isWanted: (name: string) => boolean): string | undefined {
    for (let at = 0; at < this.attributes.length; at += 2)
      if (isWanted(this.attributes[at] ?? "")) return this.attributes[at + 1];
    return undefined;
  }
}

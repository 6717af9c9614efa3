import { Element } from "slimdom";
import { SimulatorError } from "../wordError";
import { documentWithin, kindByType } from "./otherFiles";
import { partKey, relationsName, resolved } from "./partNames";
import { PartStore } from "./partStore";
import type { SourceXml } from "./sourceXml";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typesPart = "[Content_Types].xml";

/** The namespaces of the main part, and of files that are saved as Strict Open XML Document. */
const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const noRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;

/** The kinds of Word files, by the endings of their names. */
export type DocumentKind = "docx" | "docm" | "dotx" | "dotm";

const mainTypes: Readonly<Record<DocumentKind, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
  dotx: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  dotm: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
};

/** The parts beside the main one that Word reads to show a document: where one of them is broken, it shows none. */
const shown = /\/(?:styles|numbering|settings|header|footer|footnotes|endnotes|comments|glossaryDocument)$/;

/** A relationship to another part. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The parts of an opened .docx. */
export class DocxPackage {
  private readonly parts: PartStore;
  private knownTypes:
    | { readonly ofEnding: ReadonlyMap<string, Element>; readonly ofPart: ReadonlyMap<string, Element> }
    | undefined;
  /** The name of the main document part, most often "word/document.xml". */
  readonly mainPart: string;

  /** Opens a .docx. Throws SimulatorError with the reason when it is none, or when it is damaged. */
  constructor(bytes: Uint8Array) {
    this.parts = new PartStore(bytes);
    if (!this.has(typesPart)) throw otherArchive(this.parts);
    if (this.has(relationsName(""))) this.part(relationsName(""));
    const main = this.relations("").find(({ type }) => /\/officeDocument$/.test(type));
    if (main === undefined) throw noDocument();
    if (!this.has(main.target)) throw new SimulatorError("not-a-docx", "damaged", { detail: main.target });
    this.mainPart = main.target;
    const kind = kindByType(this.contentType(main.target));
    if (kind !== undefined) throw noDocument(kind);
    this.checkParts();
    this.parts.forgetUnread();
  }

  /** Which kind of Word file it says that it is; "docx" where it says nothing that is known. */
  get kind(): DocumentKind {
    const type = this.contentType(this.mainPart).toLowerCase();
    const kinds = Object.keys(mainTypes) as DocumentKind[]; // its keys are no others
    return kinds.find((kind) => mainTypes[kind].toLowerCase() === type) ?? "docx";
  }

  /** Makes a document of a template: they differ in nothing but what the file says of itself. */
  becomeDocument(): void {
    this.setContentType(this.mainPart, mainTypes.docx);
  }

  has(name: string): boolean {
    return this.parts.nameOf(name) !== undefined;
  }

  /** A part as XML that can be edited. Throws SimulatorError where it is not there or cannot be read. */
  part(name: string): SourceXml {
    return this.parts.xml(name);
  }

  /** A part as XML; undefined where it is not there or is broken. */
  partIfSound(name: string): SourceXml | undefined {
    if (!this.has(name)) return undefined;
    try {
      return this.part(name);
    } catch (failure) {
      if (failure instanceof SimulatorError) return undefined;
      throw failure;
    }
  }

  /** The text of a part as it is now, or undefined. Throws SimulatorError where it is no text. */
  text(name: string): string | undefined {
    return this.has(name) ? this.parts.text(name) : undefined;
  }

  /** A part that is no XML, as Word writes it into XML; "" where there is none. */
  base64(name: string): string {
    const bytes = this.parts.bytes(name) ?? new Uint8Array();
    let text = "";
    // Three bytes are four letters; more arguments than this are too many for a call.
    for (let at = 0; at < bytes.length; at += 30_000)
      text += btoa(String.fromCharCode(...bytes.subarray(at, at + 30_000)));
    return text;
  }

  /** The part that `from` relates to by that relationship type, "" being the package itself. */
  related(from: string, type: string): string | undefined {
    return this.relations(from).find((each) => each.type === type)?.target;
  }

  /** Every internal relationship of a part. */
  relations(from: string): readonly Relation[] {
    return elementsOf(this.partIfSound(relationsName(from)))
      .filter((each) => each.getAttribute("TargetMode") !== "External")
      .map((each) => {
        const target = resolved(from, each.getAttribute("Target") ?? "");
        return {
          id: each.getAttribute("Id") ?? "",
          type: each.getAttribute("Type") ?? "",
          target: this.parts.nameOf(target) ?? target,
        };
      });
  }

  /** Adds a part that the main document, or another part, relates to, with its content type. */
  addPart(
    name: string,
    text: string,
    relation: string,
    contentType: string,
    from = this.mainPart,
  ): SourceXml {
    const xml = this.parts.add(name, text);
    if (!this.has(relationsName(from))) this.parts.add(relationsName(from), noRelations);
    const root = rootOf(this.part(relationsName(from)));
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    append(root, relationshipsNamespace, "Relationship", {
      Id: freeId(root),
      Type: relation.includes(":") ? relation : `${officeRelationships}/${relation}`,
      Target: name.startsWith(folder) ? name.slice(folder.length) : `/${name}`,
    });
    this.setContentType(name, contentType);
    return xml;
  }

  /** The content type of a part; that of bytes of any kind where the file gives none. */
  contentType(name: string): string {
    const { ofEnding, ofPart } = this.contentTypes;
    const ending = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
    const found = ofPart.get(partKey(name)) ?? ofEnding.get(ending);
    return found?.getAttribute("ContentType") ?? "application/octet-stream";
  }

  /** Takes the parts as they are now for unedited: `save` writes them as they came. */
  takeAsUnedited(): void {
    this.parts.takeAsUnedited();
  }

  /** The whole file: parts in their order, those that nobody edited as they were, to the byte. */
  save(): Uint8Array {
    return this.parts.save();
  }

  private checkParts(): void {
    const root = this.part(this.mainPart).document.documentElement;
    if (root?.namespaceURI === strict) throw new SimulatorError("not-a-docx", "strict");
    if (root?.localName !== "document" || root.namespaceURI !== transitional)
      throw new SimulatorError("not-a-docx", "broken-xml", { detail: this.mainPart });
    if (this.has(relationsName(this.mainPart))) this.part(relationsName(this.mainPart));
    for (const { type, target } of this.relations(this.mainPart)) {
      // Word takes it in when it opens the document: what it makes of it, only Word knows.
      if (type.endsWith("/aFChunk")) throw new SimulatorError("not-a-docx", "takes-in", { detail: target });
      if (shown.test(type) && this.has(target)) this.part(target);
    }
  }

  private get contentTypes() {
    if (this.knownTypes !== undefined) return this.knownTypes;
    const types = elementsOf(this.part(typesPart));
    const by = (attribute: string, keyOf: (name: string) => string): ReadonlyMap<string, Element> =>
      new Map(
        types.flatMap((type) => {
          const name = type.getAttribute(attribute);
          return name === null ? [] : [[keyOf(name), type] as const];
        }),
      );
    this.knownTypes = {
      ofEnding: by("Extension", (ending) => ending.toLowerCase()),
      ofPart: by("PartName", partKey),
    };
    return this.knownTypes;
  }

  private setContentType(name: string, type: string): void {
    const override =
      this.contentTypes.ofPart.get(partKey(name)) ??
      append(rootOf(this.part(typesPart)), contentTypesNamespace, "Override", { PartName: `/${name}` });
    override.setAttribute("ContentType", type);
    this.knownTypes = undefined;
  }
}

function otherArchive(parts: PartStore): SimulatorError {
  const within = documentWithin(parts.names);
  return within === undefined
    ? noDocument(kindByType(new TextDecoder().decode(parts.bytes("mimetype"))))
    : new SimulatorError("not-a-docx", "archive", { detail: within });
}

function noDocument(detail = ""): SimulatorError {
  return new SimulatorError("not-a-docx", "no-document", { detail });
}

function elementsOf(xml: SourceXml | undefined): Element[] {
  const nodes = xml?.document.documentElement?.childNodes ?? [];
  return nodes.filter((node): node is Element => node instanceof Element);
}

function rootOf({ document }: SourceXml): Element {
  if (document.documentElement === null) throw new Error("a part without a root");
  return document.documentElement;
}

/** Adds an element, under the prefix that its parent has for the namespace. */
function append(
  parent: Element,
  namespace: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Element {
  const owner = parent.ownerDocument;
  if (owner === null) throw new Error("an element without a document");
  const made = owner.createElementNS(namespace, parent.prefix === null ? name : `${parent.prefix}:${name}`);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.appendChild(made);
  return made;
}

function freeId(relationships: Element): string {
  const taken = new Set(
    relationships.childNodes.map((node) => (node instanceof Element ? node.getAttribute("Id") : null)),
  );
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Element } from "slimdom";
import { SourceXml } from "./sourceXml";
import { SimulatorError } from "../wordError";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The namespace of the main part in files that are saved as Strict Open XML Document. */
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const noRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;

/** The parts of an opened .docx. Parts are parsed when first asked for and written back only when they were edited. */
export class DocxPackage {
  private readonly raw: Map<string, Uint8Array>;
  private readonly parsed = new Map<string, SourceXml>();
  /** The name of the main document part, most often "word/document.xml". */
  readonly mainPart: string;

  /** Opens a .docx. Throws SimulatorError with the reason when it is none. */
  constructor(bytes: Uint8Array) {
    this.raw = new Map(Object.entries(unzipped(bytes)));
    this.mainPart = this.related("", `${officeRelationships}/officeDocument`) ?? "word/document.xml";
    if (!this.raw.has(this.mainPart)) throw new SimulatorError("not-a-docx", "no-document");
    if (this.mainNamespace() === strict) throw new SimulatorError("not-a-docx", "strict");
  }

  private mainNamespace(): string | null {
    try {
      const root = this.part(this.mainPart).document.documentElement;
      if (root?.localName !== "document") throw new Error("no w:document");
      return root.namespaceURI;
    } catch (cause) {
      throw new SimulatorError("not-a-docx", "broken-xml", { cause });
    }
  }

  has(name: string): boolean {
    return this.raw.has(name) || this.parsed.has(name);
  }

  /** A part as XML that can be edited. */
  part(name: string): SourceXml {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const bytes = this.raw.get(name);
    if (bytes === undefined) throw new Error(`no part ${name}`);
    const xml = new SourceXml(strFromU8(bytes));
    this.parsed.set(name, xml);
    return xml;
  }

  /** The text of a part as it is now, or undefined. */
  text(name: string): string | undefined {
    const parsed = this.parsed.get(name);
    if (parsed !== undefined) return parsed.toString();
    const bytes = this.raw.get(name);
    return bytes === undefined ? undefined : strFromU8(bytes);
  }

  /** A part that is no XML, as Word writes it into XML; "" where there is none. */
  base64(name: string): string {
    let bytes = "";
    for (const byte of this.raw.get(name) ?? []) bytes += String.fromCharCode(byte);
    return btoa(bytes);
  }

  /** The part that `from` relates to by that relationship type, "" being the package itself. */
  related(from: string, type: string): string | undefined {
    return this.relations(from).find((each) => each.type === type)?.target;
  }

  /** Every internal relationship of a part. */
  relations(from: string): { readonly id: string; readonly type: string; readonly target: string }[] {
    const name = relationsName(from);
    if (!this.has(name)) return [];
    const root = this.part(name).document.documentElement;
    const found = root?.childNodes.filter((node): node is Element => node instanceof Element) ?? [];
    return found
      .filter((each) => each.getAttribute("TargetMode") !== "External")
      .map((each) => ({
        id: each.getAttribute("Id") ?? "",
        type: each.getAttribute("Type") ?? "",
        target: resolved(from, each.getAttribute("Target") ?? ""),
      }));
  }

  /** Adds a part that the main document, or another part, relates to, with its content type. */
  addPart(
    name: string,
    text: string,
    relation: string,
    contentType: string,
    from = this.mainPart,
  ): SourceXml {
    const xml = new SourceXml(text);
    this.parsed.set(name, xml);
    if (!this.has(relationsName(from))) this.parsed.set(relationsName(from), new SourceXml(noRelations));
    const relations = this.part(relationsName(from)).document;
    const types = this.part("[Content_Types].xml").document;
    const relationship = relations.createElementNS(relationshipsNamespace, "Relationship");
    relationship.setAttribute("Id", freeId(relations.documentElement));
    relationship.setAttribute(
      "Type",
      relation.includes(":") ? relation : `${officeRelationships}/${relation}`,
    );
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    relationship.setAttribute("Target", name.startsWith(folder) ? name.slice(folder.length) : `/${name}`);
    relations.documentElement?.appendChild(relationship);
    const override = types.createElementNS(contentTypesNamespace, "Override");
    override.setAttribute("PartName", `/${name}`);
    override.setAttribute("ContentType", contentType);
    types.documentElement?.appendChild(override);
    return xml;
  }

  /** The content type of a part. */
  contentType(name: string): string {
    const root = this.part("[Content_Types].xml").document.documentElement;
    const entries = root?.childNodes.filter((node): node is Element => node instanceof Element) ?? [];
    const override = entries.find((each) => each.getAttribute("PartName") === `/${name}`);
    const byExtension = entries.find((each) => each.getAttribute("Extension") === name.split(".").pop());
    return (override ?? byExtension)?.getAttribute("ContentType") ?? "application/xml";
  }

  /** The whole file: parts in their order, those that nobody edited as they were, to the byte. */
  save(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of new Set([...this.raw.keys(), ...this.parsed.keys()])) {
      const raw = this.raw.get(name);
      const text = this.parsed.get(name)?.toString();
      const same =
        raw !== undefined && (text === undefined || strFromU8(raw).replace(/^\uFEFF/, "") === text);
      files[name] = same ? raw : strToU8(text ?? "");
    }
    return zipSync(files, { mtime: new Date(2026, 0, 1) });
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new SimulatorError("not-a-docx", "legacy-doc");
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (cause) {
    throw new SimulatorError("not-a-docx", "not-a-zip", { cause });
  }
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith("/")));
}

function relationsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = [...from.split("/").slice(0, -1), ...target.split("/")];
  const steps: string[] = [];
  for (const step of path) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function freeId(relationships: Element | null): string {
  const taken = new Set(
    relationships?.childNodes.map((node) => (node instanceof Element ? node.getAttribute("Id") : null)),
  );
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

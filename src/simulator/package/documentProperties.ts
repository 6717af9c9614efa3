import { Element } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import type { SourceXml } from "./sourceXml";
import { WordError } from "../wordError";

const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const dublinCore = "http://purl.org/dc/elements/1.1/";
const terms = "http://purl.org/dc/terms/";
const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const declared = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The parts that hold properties: how the package relates to them, and what a new one is like. */
const parts = {
  core: {
    name: "docProps/core.xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    text: `${declared}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublinCore}" xmlns:dcterms="${terms}"></cp:coreProperties>`,
  },
  extended: {
    name: "docProps/app.xml",
    relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    text: `${declared}<Properties xmlns="${extended}"></Properties>`,
  },
  custom: {
    name: "docProps/custom.xml",
    relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
    contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    text: `${declared}<Properties xmlns="${custom}" xmlns:vt="${variants}"></Properties>`,
  },
} as const;

/** Where a built-in property stands: its part, namespace and element. */
export type PropertyPlace = {
  readonly part: "core" | "extended";
  readonly prefix: string;
  readonly namespace: string;
  readonly element: string;
};

/** `DocumentProperties` members → their elements. */
export const builtInProperties: Readonly<Record<string, PropertyPlace>> = {
  Title: { part: "core", prefix: "dc:", namespace: dublinCore, element: "title" },
  Subject: { part: "core", prefix: "dc:", namespace: dublinCore, element: "subject" },
  Author: { part: "core", prefix: "dc:", namespace: dublinCore, element: "creator" },
  Comments: { part: "core", prefix: "dc:", namespace: dublinCore, element: "description" },
  Keywords: { part: "core", prefix: "cp:", namespace: core, element: "keywords" },
  Category: { part: "core", prefix: "cp:", namespace: core, element: "category" },
  LastAuthor: { part: "core", prefix: "cp:", namespace: core, element: "lastModifiedBy" },
  RevisionNumber: { part: "core", prefix: "cp:", namespace: core, element: "revision" },
  LastPrintDate: { part: "core", prefix: "cp:", namespace: core, element: "lastPrinted" },
  CreationDate: { part: "core", prefix: "dcterms:", namespace: terms, element: "created" },
  LastSaveTime: { part: "core", prefix: "dcterms:", namespace: terms, element: "modified" },
  Template: { part: "extended", prefix: "", namespace: extended, element: "Template" },
  ApplicationName: { part: "extended", prefix: "", namespace: extended, element: "Application" },
  Security: { part: "extended", prefix: "", namespace: extended, element: "DocSecurity" },
  Manager: { part: "extended", prefix: "", namespace: extended, element: "Manager" },
  Company: { part: "extended", prefix: "", namespace: extended, element: "Company" },
};

export function builtInText(docx: DocxPackage, place: PropertyPlace): string | undefined {
  return elementsOf(docx, place.part).find((each) => isAt(each, place))?.textContent ?? undefined;
}

export function setBuiltInText(docx: DocxPackage, place: PropertyPlace, text: string): void {
  const root = rootOf(docx, place.part);
  const known = elementsOf(docx, place.part).find((each) => isAt(each, place));
  const element =
    known ??
    root.appendChild(
      (root.ownerDocument ?? missing()).createElementNS(place.namespace, place.prefix + place.element),
    );
  element.textContent = text;
}

/** The custom properties, in their order. */
export function customProperties(docx: DocxPackage): Element[] {
  return elementsOf(docx, "custom").filter((each) => each.localName === "property");
}

/** The key, type and value of a custom property. */
export function readCustom(property: Element): {
  readonly key: string;
  readonly type: string;
  readonly value: string | number | boolean;
} {
  const value = property.childNodes.find((each): each is Element => each instanceof Element);
  const text = value?.textContent ?? "";
  const key = property.getAttribute("name") ?? "";
  switch (value?.localName) {
    case "bool":
      return { key, type: "Boolean", value: /^\s*(true|1)\s*$/.test(text) };
    case "i4":
    case "int":
    case "r8":
      return { key, type: "Number", value: Number(text) };
    case "filetime":
      return { key, type: "Date", value: text };
    default:
      return { key, type: "String", value: text };
  }
}

/** Adds a custom property, or gives the one of that key another value. */
export function setCustom(docx: DocxPackage, key: string, value: string | number | boolean): Element {
  const root = rootOf(docx, "custom");
  const owner = root.ownerDocument ?? missing();
  const known = customProperties(docx).find(
    (each) => each.getAttribute("name")?.toLowerCase() === key.toLowerCase(),
  );
  const property = known ?? root.appendChild(owner.createElementNS(custom, "property"));
  if (known === undefined) {
    const ids = customProperties(docx).map((each) => Number(each.getAttribute("pid") ?? "1"));
    property.setAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
    property.setAttribute("pid", String(Math.max(1, ...ids) + 1));
    property.setAttribute("name", key);
  }
  const kind =
    typeof value === "boolean"
      ? "bool"
      : typeof value === "string"
        ? "lpwstr"
        : Number.isInteger(value)
          ? "i4"
          : "r8";
  const element = owner.createElementNS(variants, `vt:${kind}`);
  element.textContent = String(value);
  property.replaceChildren(element);
  return property;
}

function isAt(element: Element, { namespace, element: name }: PropertyPlace): boolean {
  return element.namespaceURI === namespace && element.localName === name;
}

function elementsOf(docx: DocxPackage, part: keyof typeof parts): Element[] {
  const nodes = known(docx, part)?.document.documentElement?.childNodes ?? [];
  return nodes.filter((each): each is Element => each instanceof Element);
}

function rootOf(docx: DocxPackage, part: keyof typeof parts): Element {
  const { name, relation, contentType, text } = parts[part];
  const xml = known(docx, part) ?? docx.addPart(name, text, relation, contentType, "");
  return xml.document.documentElement ?? missing();
}

function known(docx: DocxPackage, part: keyof typeof parts): SourceXml | undefined {
  const found = docx.relations("").find(({ type }) => type === parts[part].relation)?.target;
  return found === undefined ? undefined : docx.partIfSound(found);
}

function missing(): never {
  throw new WordError("GeneralException", "A part for properties is empty.");
}

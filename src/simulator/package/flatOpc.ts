import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { relationsName } from "./partNames";
import { children, descendants } from "./wml";

const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";
/** Parts that Word leaves out of `getOoxml`: add-in traces, custom XML, pictures of the page. */
const leftOut = /webExtension|customXml|thumbnail|attachedTemplate/i;

/**
 * `Body.getOoxml()`: the document as a Flat OPC package. As real Word does, it ends with one paragraph more than
 * `body.paragraphs` has; whether protection is in its settings no source says, so it is left out.
 */
export function flatOpc(docx: DocxPackage): string {
  const parts = [relationsPart(docx), ...[...reachable(docx, docx.mainPart)].map((name) => part(docx, name))];
  return `<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<pkg:package xmlns:pkg="${packageNamespace}">${parts.join("")}</pkg:package>`;
}

function reachable(docx: DocxPackage, from: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from) || !docx.has(from)) return seen;
  seen.add(from);
  const relations = relationsName(from);
  if (docx.has(relations)) seen.add(relations);
  for (const each of docx.relations(from)) if (!leftOut.test(each.type)) reachable(docx, each.target, seen);
  return seen;
}

function part(docx: DocxPackage, name: string): string {
  const type = docx.contentType(name);
  const named = `pkg:name="/${inQuotes(name)}" pkg:contentType="${inQuotes(type)}"`;
  if (!/[/+]xml$/i.test(type))
    return `<pkg:part ${named} pkg:compression="store"><pkg:binaryData>${docx.base64(name)}</pkg:binaryData></pkg:part>`;
  // What is broken and not needed to show the document is left out.
  const xml = docx.partIfSound(name);
  if (xml === undefined) return "";
  const whole = xml.toString().replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
  const text =
    name === docx.mainPart ? withLastParagraph(whole) : whole.replace(/<w:documentProtection\b[^>]*\/>/, "");
  return `<pkg:part ${named}><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`;
}

function inQuotes(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function relationsPart(docx: DocxPackage): string {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return (
    `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>` +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${inQuotes(docx.mainPart)}"/></Relationships>` +
    `</pkg:xmlData></pkg:part>`
  );
}

function withLastParagraph(documentXml: string): string {
  const prefix = /<\/([\w.-]+):body>/.exec(documentXml)?.[1];
  if (prefix === undefined) return documentXml;
  const end = documentXml.lastIndexOf(`</${prefix}:body>`);
  const section = documentXml.lastIndexOf(`<${prefix}:sectPr`, end);
  const closed = documentXml.indexOf(`</${prefix}:p>`, section);
  const at = section === -1 || (closed !== -1 && closed < end) ? end : section;
  return `${documentXml.slice(0, at)}<${prefix}:p/>${documentXml.slice(at)}`;
}

/** A package as Word on the web was seen to answer it: the body with its looks, and no other story (OfficeDev/office-js-docs 583). */
export function mainPartOf(flat: string): string {
  const others = /header|footer|settings|webSettings|comments\w*|people|footnotes|endnotes|glossary\/document/
    .source;
  return flat
    .replace(
      new RegExp(
        `<pkg:part pkg:name="/word/(?:glossary/[^"]*|(?:${others})\\d*\\.xml)"[^]*?</pkg:part>`,
        "g",
      ),
      "",
    )
    .replace(new RegExp(`<Relationship [^>]*Target="(?:/word/)?(?:${others})\\d*\\.xml"[^>]*/>`, "g"), "")
    .replace(/<w:(?:header|footer)Reference\b[^>]*\/>/g, "");
}

/** A package whose body ends after its first half. */
export function halfOf(flat: string): string {
  const document = parseXmlDocument(flat);
  const body = descendants(document, "body")[0];
  const blocks = body === undefined ? [] : ["p", "tbl", "sdt"].flatMap((name) => children(body, name));
  const inOrder = body?.childNodes.filter((node) => blocks.some((each) => each === node)) ?? [];
  for (const block of inOrder.slice(Math.floor(inOrder.length / 2))) block.parentNode?.removeChild(block);
  return serializeToWellFormedString(document);
}

/** How many bytes a text is on the wire. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Of a pair, both halves have two bytes.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

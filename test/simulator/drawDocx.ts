import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A small .docx drawn in a test: the inside of `w:body`, and parts beside it by name ("settings", "styles"). */
export function drawDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, index) => `<Relationship Id="rId${String(index + 1)}" Type="${relations}/${name}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": documentXml(body),
  };
  for (const name of names) files[`word/${name}.xml`] = parts[name] ?? "";
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The main part round the inside of `w:body`. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** `word/settings.xml` with the inside given. */
export function settingsXml(inside: string): string {
  return `<w:settings xmlns:w="${W}">${inside}</w:settings>`;
}

export function paragraph(text = "", properties = ""): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

export function cell(inside: string, properties = ""): string {
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = Array.from({ length: width }, () => '<w:gridCol w:w="2000"/>').join("");
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A content control round `content` (runs, paragraphs or cells); with `prompt`, it shows its placeholder. */
export function control(content: string, { id = 7, inside = "", shows = false } = {}): string {
  const placeholder = `<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>${shows ? "<w:showingPlcHdr/>" : ""}`;
  return `<w:sdt><w:sdtPr><w:id w:val="${String(id)}"/>${inside.startsWith("<w:lock") ? "" : placeholder}${inside}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export const promptRun =
  '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>';

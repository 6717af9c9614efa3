import { strToU8, zipSync } from "fflate";

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What a document has beside its body. */
export type Surroundings = {
  /** What `w:sectPr` holds. */
  readonly section?: string;
  /** Other parts by file name: the inside of their root element. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** Custom XML, for controls that are bound to it: its store's id and its text. */
  readonly customXml?: { readonly id: string; readonly xml: string };
  /** The inside of `w:settings`. */
  readonly settings?: string;
  /** Changes the text of the main part, for files of other programs. */
  readonly rewritten?: (documentXml: string) => string;
};

/** A part that the document relates to: `rId1` for the first, and so on. `kind` is "header", "comments" and the like. */
export type Part = { readonly kind: string; readonly xml: string };

/** The root of a part of WordprocessingML. */
export function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${inside}</w:${name}>`;
}

const namespaces = [
  `xmlns:w="${W}"`,
  `xmlns:r="${relations}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'mc:Ignorable="w14 w15"',
].join(" ");

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
].join("");

/** The main part of a document; controls, bookmarks and changes that have no id yet get the next free one. */
export function mainPart(body: string, section = ""): string {
  let last = 1000;
  const numbered = body.replace(
    /(<w:id w:val=|w:id=)"(next|same)"/g,
    (_whole, name: string, which: string) => {
      if (which === "next") last += 1;
      return `${name}"${String(last)}"`;
    },
  );
  const page =
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="400" w:footer="400" w:gutter="0"/>';
  return root("document", `<w:body>${numbered}<w:sectPr>${section}${page}</w:sectPr></w:body>`);
}

/** A small .docx, the same to the byte whenever it is drawn. */
export function docxOf(
  documentXml: string,
  { parts = {}, customXml, settings = "" }: Surroundings = {},
): Uint8Array {
  const related: Readonly<Record<string, Part>> = {
    ...parts,
    "styles.xml": { kind: "styles", xml: root("styles", styles) },
    "settings.xml": { kind: "settings", xml: root("settings", settings) },
  };
  const entries = Object.entries(related);
  const overrides = entries.map(
    ([name, { kind }]) => `<Override PartName="/word/${name}" ContentType="${types}.${kind}+xml"/>`,
  );
  const targets = entries.map(([name, { kind }]) => [kind, name] as const);
  const store = customXml === undefined ? undefined : storeOf(customXml);
  const toStore = store === undefined ? [] : [["customXml", "../customXml/item1.xml"] as const];
  return zipped({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join("")}${store?.override ?? ""}</Types>`,
    "_rels/.rels": relationshipsTo([["officeDocument", "word/document.xml"]]),
    "word/document.xml": documentXml,
    "word/_rels/document.xml.rels": relationshipsTo([...targets, ...toStore]),
    ...Object.fromEntries(entries.map(([name, { xml }]) => [`word/${name}`, xml])),
    ...store?.files,
  });
}

function relationshipsTo(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** Custom XML with the part that gives it its id. */
function storeOf({ id, xml }: { readonly id: string; readonly xml: string }): {
  readonly override: string;
  readonly files: Readonly<Record<string, string>>;
} {
  const namespace = relations.replace("relationships", "customXml");
  return {
    override:
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    files: {
      "customXml/item1.xml": xml,
      "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="${namespace}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
      "customXml/_rels/item1.xml.rels": relationshipsTo([["customXmlProps", "itemProps1.xml"]]),
    },
  };
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2026, 0, 1), level: 9 });
}

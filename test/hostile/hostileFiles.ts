import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawZip, joinedBytes, type DrawnFile } from "../simulator/odd/oddZip";

/** A file that no form can be read from or filled in, and how it is made. */
export type HostileFile = {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What is to be said of it, beside its name. */
  readonly words?: RegExp;
};

const published = new Uint8Array(readFileSync(join(__dirname, "../forms/published.docx")));
const files: readonly DrawnFile[] = Object.entries(unzipSync(published)).map(([name, bytes]) => ({
  name,
  bytes,
}));
const main = "word/document.xml";
const mainText = textOf(main);
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function textOf(name: string): string {
  return Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString("utf8");
}

/** The form with other bytes, or other headers, of one part; a part that it lacks is added. */
function withPart(name: string, change: Partial<DrawnFile>): Uint8Array {
  const known = files.some((file) => file.name === name);
  const part = { name, bytes: new Uint8Array(), ...change };
  return drawZip(
    known ? files.map((file) => (file.name === name ? { ...file, ...change } : file)) : [...files, part],
  );
}

const withText = (name: string, text: string): Uint8Array => withPart(name, { bytes: strToU8(text) });
const withMain = (from: string | RegExp, to: string): Uint8Array =>
  withText(
    main,
    mainText.replace(from, () => to),
  );
const withBytes = (...bytes: readonly number[]): Uint8Array => {
  const at = mainText.indexOf("</w:t>");
  return withPart(main, {
    bytes: joinedBytes([strToU8(mainText.slice(0, at)), Uint8Array.from(bytes), strToU8(mainText.slice(at))]),
  });
};
const sixteen = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const without = (name: string): Uint8Array => drawZip(files.filter((file) => file.name !== name));
const starting = (start: string | readonly number[], length = 4096): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(typeof start === "string" ? Buffer.from(start, "latin1") : start);
  return bytes;
};
const packageOf = (type: string, part: string, xml: string): Uint8Array =>
  drawZip(
    Object.entries({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${part}"/></Relationships>`,
      [part]: xml,
    }).map(([name, text]) => ({ name, bytes: strToU8(text) })),
  );
const legacy = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const random = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 0xff);
};
const nested = (levels: number, name: string): string =>
  `${`<w:${name}>`.repeat(levels)}${`</w:${name}>`.repeat(levels)}`;
const withBody = (inside: string): Uint8Array => withMain("<w:body>", `<w:body>${inside}`);

const otherFiles: Readonly<Record<string, () => Uint8Array>> = {
  "no bytes": () => new Uint8Array(),
  "one byte": () => Uint8Array.of(80),
  "a text": () => strToU8("Individualised Safety and Support Plan"),
  "a text in UTF-16": () => sixteen("\ufeffIndividualised Safety and Support Plan"),
  "a PDF": () => starting("%PDF-1.7\n"),
  "a Rich Text document": () => strToU8("{\\rtf1\\ansi Plan}"),
  "a web page": () => strToU8("<!DOCTYPE html><html><body>Plan</body></html>"),
  "a Word XML document": () =>
    strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>'),
  "a .doc": () => joinedBytes([starting(legacy), sixteen("WordDocument")]),
  "a document with a password": () => joinedBytes([starting(legacy), sixteen("EncryptedPackage")]),
  "a picture": () => starting([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  "a gzip": () => starting([0x1f, 0x8b, 8]),
  zeros: () => new Uint8Array(1_000_000),
  noise: () => random(1_000_000),
  "the letters PK": () => strToU8("PK"),
  "an empty archive": () => drawZip([]),
  "an archive of a text": () => drawZip([{ name: "plan.txt", bytes: strToU8("x") }]),
  "an Excel workbook": () =>
    packageOf(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "xl/workbook.xml",
      "<workbook/>",
    ),
  "a binary Excel workbook": () =>
    packageOf("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin", "\u0001\u0002"),
  "a PowerPoint presentation": () =>
    packageOf(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      "ppt/presentation.xml",
      "<p/>",
    ),
  "a Visio drawing": () =>
    packageOf("application/vnd.ms-visio.drawing.main+xml", "visio/document.xml", "<v/>"),
  "an OpenDocument text": () =>
    drawZip([
      { name: "mimetype", bytes: strToU8("application/vnd.oasis.opendocument.text"), isStored: true },
    ]),
  "a Strict document": () =>
    withText(main, mainText.replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")),
};

const cut = Array.from({ length: 14 }, (_, at): HostileFile => ({
  name: `the form cut off after ${String(at + 1)} of 15 parts`,
  bytes: () => published.slice(0, Math.floor((published.length * (at + 1)) / 15)),
}));

const flipped = Array.from({ length: 20 }, (_, at): HostileFile => ({
  name: `one bit of the packed text turned, place ${String(at + 1)}`,
  bytes: () => {
    const zip = drawZip(files);
    const start = Buffer.from(zip).indexOf(main) + main.length;
    const place = start + 40 + at * 97;
    zip[place] = (zip[place] ?? 0) ^ (1 << (at % 8));
    return zip;
  },
}));

const crooked: Readonly<Record<string, () => Uint8Array>> = {
  "a sum that is wrong": () => withPart(main, { says: { crc: 1 } }),
  "a sum that is wrong, of a part that nobody reads": () =>
    withPart("docProps/none.bin", { bytes: random(50), says: { crc: 1 } }),
  "a size that is too small": () => withPart(main, { says: { size: 10 } }),
  "a size that is too large": () => withPart(main, { says: { size: 100_000 } }),
  "a size of 4 GB": () => withPart(main, { says: { size: 0xfffffffe } }),
  "a way of packing that nobody knows": () => withPart(main, { says: { method: 12 } }),
  "a part with a password": () => withPart(main, { says: { flags: 1 } }),
  "another name in the directory": () => withPart(main, { localName: "word/other.xml" }),
  "more parts than it says": () => drawZip(files, { count: 60_000 }),
  "the main part twice": () => drawZip([...files, { name: main, bytes: strToU8("<a/>") }]),
  "the main part twice, in another case": () =>
    drawZip([...files, { name: "Word/Document.XML", bytes: strToU8("<a/>") }]),
  "five thousand parts": () =>
    drawZip([
      ...files,
      ...Array.from({ length: 5000 }, (_, at) => ({ name: `x/${String(at)}`, bytes: new Uint8Array() })),
    ]),
  "a part that is said to be plain and is packed": () => withPart(main, { says: { method: 0 } }),
  "text in place of the directory": () =>
    joinedBytes([published.subarray(0, 3000), strToU8("x".repeat(3000))]),
};

/** The form with more headers, which Word reads to show it. */
function withHeaders(count: number, inside: string): Uint8Array {
  const names = Array.from({ length: count }, (_, at) => `more${String(at)}.xml`);
  const relations = names.map((name) => `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="${name}"/>`); // prettier-ignore
  const others = files.filter(({ name }) => name !== "word/_rels/document.xml.rels");
  return drawZip([
    ...others,
    {
      name: "word/_rels/document.xml.rels",
      bytes: strToU8(
        textOf("word/_rels/document.xml.rels").replace(
          "</Relationships>",
          `${relations.join("")}</Relationships>`,
        ),
      ),
    },
    ...names.map((name) => ({
      name: `word/${name}`,
      bytes: strToU8(`<w:hdr xmlns:w="${W}">${inside}</w:hdr>`),
    })),
  ]);
}

const large: Readonly<Record<string, () => Uint8Array>> = {
  "300 MB of zeros": () =>
    zipSync({ ...unzipSync(published), "word/media/a.bin": new Uint8Array(300_000_000) }, { level: 1 }),
  "60 MB of zeros that say they are ten": () =>
    withPart("word/media/a.bin", { bytes: new Uint8Array(60_000_000), says: { size: 10 } }),
  "20 MB of text": () => withBody(`<w:p><w:r><w:t>${"word ".repeat(4_000_000)}</w:t></w:r></w:p>`),
  "a million elements": () => withBody("<w:p/>".repeat(1_000_000)),
  "ten thousand rows": () => withBody(`<w:tbl>${"<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(10_000)}</w:tbl>`),
  "ten thousand controls": () =>
    withBody("<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>".repeat(10_000)),
  "two thousand tables in one another": () => withBody(nested(2000, "tbl")),
  "a hundred thousand elements in one another": () => withBody(nested(100_000, "ins")),
  "half a million attributes": () => withBody('<w:r w:a="" w:b="" w:c="" w:d="" w:e=""/>'.repeat(100_000)),
  "an element of a hundred thousand attributes": () =>
    withBody(`<w:r ${Array.from({ length: 100_000 }, (_, at) => `w:a${String(at)}=""`).join(" ")}/>`),
  "a million comments": () => withBody("<!---->".repeat(1_000_000)),
  "a million instructions": () => withBody("<?a?>".repeat(1_000_000)),
  "half a million sections of signs": () =>
    withBody(`<w:p><w:r><w:t>${"<![CDATA[]]>".repeat(500_000)}</w:t></w:r></w:p>`),
  "two million signs by name": () => withBody(`<w:p><w:r><w:t>${"&lt;".repeat(2_000_000)}</w:t></w:r></w:p>`),
  "a hundred thousand names declared": () => withBody('<w:r xmlns:a="b"/>'.repeat(100_000)),
  "nine hundred names declared in one another": () =>
    withBody(`${'<w:ins xmlns:a="b">'.repeat(900)}${"<w:r/>".repeat(50_000)}${"</w:ins>".repeat(900)}`),
  "ten thousand paragraphs in four hundred controls": () =>
    withBody(
      `${"<w:sdt><w:sdtContent>".repeat(400)}${"<w:p/>".repeat(9000)}${"</w:sdtContent></w:sdt>".repeat(400)}`,
    ),
  "twenty headers of 1 MB": () =>
    withHeaders(20, `<w:p><w:r><w:t>${"word ".repeat(200_000)}</w:t></w:r></w:p>`),
  "twenty headers of many pieces": () => withHeaders(20, "<w:r/>".repeat(20_000)),
  "65 MB that are no archive": () => new Uint8Array(65 * 1024 * 1024 + 1).fill(65),
};

const broken: Readonly<Record<string, () => Uint8Array>> = {
  "no content types": () => without("[Content_Types].xml"),
  "no relationships": () => without("_rels/.rels"),
  "no main part": () => without(main),
  "relationships that are no XML": () => withText("_rels/.rels", "<Relationships"),
  "content types that are no XML": () => withText("[Content_Types].xml", "<Types"),
  "relationships of the main part that are no XML": () => withText("word/_rels/document.xml.rels", "no"),
  "relationships that lead nowhere": () =>
    withText("_rels/.rels", textOf("_rels/.rels").replace(main, "../../../etc/passwd")),
  "relationships to the web": () =>
    withText(
      "_rels/.rels",
      textOf("_rels/.rels").replace(
        `Target="${main}"`,
        `Target="https://example.org/a.docx" TargetMode="External"`,
      ),
    ),
  "styles that are no XML": () => withText("word/styles.xml", "<w:styles"),
  "styles in Latin-1": () =>
    withPart("word/styles.xml", {
      bytes: Uint8Array.from([...strToU8(`<w:styles xmlns:w="${W}">`), 0xe9, ...strToU8("</w:styles>")]),
    }),
  "an empty main part": () => withText(main, ""),
  "a main part of blanks": () => withText(main, " \n "),
  "no body": () => withText(main, `<w:document xmlns:w="${W}"/>`),
  "another root": () => withText(main, `<w:body xmlns:w="${W}"/>`),
  "no namespace": () => withText(main, "<document><body/></document>"),
  "a namespace of its own": () => withText(main, mainText.replaceAll(W, "urn:none")),
};

const malformed: Readonly<Record<string, () => Uint8Array>> = {
  "an element that is not closed": () => withMain("</w:body>", ""),
  "elements that cross": () => withMain("</w:p>", "</w:r>"),
  "an attribute twice": () => withMain("<w:body", '<w:body w:a="1" w:a="2"'),
  "an attribute without quotes": () => withMain("<w:body", "<w:body w:a=1"),
  "a prefix that nobody declares": () => withMain("<w:body>", "<w:body><none:p/>"),
  "two roots": () => withText(main, `${mainText}<w:document xmlns:w="${W}"/>`),
  "text after the root": () => withText(main, `${mainText}text`),
  "text before the root": () => withText(main, `text${mainText}`),
  "a < in an attribute": () => withMain("<w:body", '<w:body w:a="<"'),
  "a bare &": () => withMain("</w:t>", " & </w:t>"),
  "an entity that nobody declares": () => withMain("</w:t>", "&nbsp;</w:t>"),
  "-- in a comment": () => withMain("<w:body>", "<w:body><!-- a -- b -->"),
  "a comment without an end": () => withMain("<w:body>", "<w:body><!-- "),
  "CDATA without an end": () => withMain("<w:body>", "<w:body><![CDATA["),
  "]]> in a text": () => withMain("</w:t>", "]]></w:t>"),
  "a declaration in the middle": () => withMain("<w:body>", '<w:body><?xml version="1.0"?>'),
  "a tag without an end": () => withText(main, `${mainText.slice(0, 2000)}<w:p w:a="`),
  "XML 2.0": () => withMain('version="1.0"', 'version="2.0"'),
  "entities that grow": () =>
    withMain(
      "<w:document",
      '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document',
    ),
  "an entity of another file": () =>
    withMain("<w:document", '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'),
  "a document type": () => withMain("<w:document", "<!DOCTYPE html><w:document"),
};

const characters: Readonly<Record<string, () => Uint8Array>> = {
  "a byte that is no UTF-8": () => withBytes(0xff),
  "a letter in Latin-1": () => withBytes(0xe9),
  "half a letter": () => withBytes(0xc3),
  "a letter that is spelt too long": () => withBytes(0xc0, 0xaf),
  "half a sign": () => withBytes(0xed, 0xa0, 0x80),
  "a sign past the last": () => withBytes(0xf4, 0x90, 0x80, 0x80),
  "a zero": () => withBytes(0),
  "a control character": () => withBytes(1),
  "a control character by number": () => withMain("</w:t>", "&#1;</w:t>"),
  "a zero by number": () => withMain("</w:t>", "&#0;</w:t>"),
  "no character, by number": () => withMain("</w:t>", "&#xFFFE;</w:t>"),
  "half a sign, by number": () => withMain("</w:t>", "&#xD83D;</w:t>"),
  "a number past the last": () => withMain("</w:t>", "&#x110000;</w:t>"),
  "UTF-16 that is not": () => withMain("UTF-8", "UTF-16"),
  "UTF-8 that is not": () => withPart(main, { bytes: sixteen(`\ufeff${mainText}`) }),
  "UTF-16 with half a sign": () =>
    withPart(main, {
      bytes: joinedBytes([sixteen("\ufeff<a>"), Uint8Array.of(0x3d, 0xd8), sixteen("</a>")]),
    }),
  "UTF-16 with a byte too many": () =>
    withPart(main, {
      bytes: joinedBytes([sixteen(`\ufeff${mainText.replace("UTF-8", "UTF-16")}`), Uint8Array.of(32)]),
    }),
  "UTF-32": () => withPart(main, { bytes: Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]) }),
  "Windows-1252, and says so": () => withMain("UTF-8", "windows-1252"),
  "Latin-1, and says so": () => withMain("UTF-8", "ISO-8859-1"),
  "UTF-7, and says so": () => withMain("UTF-8", "UTF-7"),
  "an encoding that nobody knows": () => withMain("UTF-8", "x-none"),
  "two byte order marks": () => withPart(main, { bytes: strToU8(`\ufeff\ufeff${mainText}`) }),
};

const noForms: Readonly<Record<string, () => Uint8Array>> = Object.fromEntries(
  [
    ["nothing", ""],
    ["a letter", "<w:p><w:r><w:t>Dear Sam, thank you for the safety plan.</w:t></w:r></w:p>"],
    ["an empty table", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"],
    [
      "three hundred controls in one another",
      `${"<w:sdt><w:sdtContent>".repeat(300)}<w:p/>${"</w:sdtContent></w:sdt>".repeat(300)}`,
    ],
    [
      "a hundred tables in one another",
      `${"<w:tbl><w:tr><w:tc>".repeat(100)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(100)}`,
    ],
    ["a paragraph of half a million letters", `<w:p><w:r><w:t>${"x".repeat(500_000)}</w:t></w:r></w:p>`],
    [
      "a paragraph of half a million blanks",
      `<w:p><w:r><w:t xml:space="preserve">a${" ".repeat(500_000)}b</w:t></w:r></w:p>`,
    ],
    [
      "twenty thousand line breaks",
      `<w:p><w:r><w:t>Opening hours:</w:t>${"<w:br/>".repeat(20_000)}<w:t>x</w:t></w:r></w:p>`,
    ],
    ["ten thousand paragraphs", "<w:p><w:r><w:t>Legal</w:t></w:r></w:p>".repeat(10_000)],
    [
      "a table of ten thousand rows",
      `<w:tbl>${"<w:tr><w:tc><w:p><w:r><w:t>Risk</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>".repeat(10_000)}</w:tbl>`,
    ],
    ["a row of two thousand cells", `<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(2000)}</w:tr></w:tbl>`],
    [
      "a cell over two thousand million columns",
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ],
    ["fields that never end", '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'.repeat(5000)],
  ].map(([name = "", body = ""]) => [
    `a document of ${name}`,
    () => withText(main, `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  ]),
);

const related = (part: string, type: string, target: string): string =>
  textOf(part).replace("</Relationships>", `<Relationship Id="rIdOdd" Type="${type}" Target="${target}"/></Relationships>`); // prettier-ignore
const packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsOfMain = "word/_rels/document.xml.rels";

/** The form with these texts of parts in place of its own or beside them. */
function withTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  const kept = files.filter(({ name }) => texts[name] === undefined);
  return drawZip([...kept, ...Object.entries(texts).map(([name, text]) => ({ name, bytes: strToU8(text) }))]);
}

/** Forms that are what they should be, and that somebody has closed, or that are something else besides. */
const closed: readonly (readonly [name: string, bytes: () => Uint8Array, words: RegExp])[] = [
  ...["readOnly", "comments", "forms"].map(
    (edit) =>
      [
        `the form, protected: ${edit}`,
        () =>
          withText(
            "word/settings.xml",
            textOf("word/settings.xml").replace(/(<w:settings[^>]*>)/, `$1<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`), // prettier-ignore
          ),
        /protected against editing/,
      ] as const,
  ),
  [
    "the form, signed",
    () =>
      withTexts({
        "_rels/.rels": related("_rels/.rels", `${packageRelation}/digital-signature/origin`, "_xmlsignatures/origin.sigs"), // prettier-ignore
        "_xmlsignatures/origin.sigs": "",
        "_xmlsignatures/_rels/origin.sigs.rels": `<Relationships xmlns="${packageRelation}"><Relationship Id="r" Type="${packageRelation}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
        "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
      }),
    /has a digital signature/,
  ],
  [
    "the form, marked as final",
    () =>
      withTexts({
        "_rels/.rels": related("_rels/.rels", `${officeRelation}/custom-properties`, "docProps/custom.xml"),
        "docProps/custom.xml":
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
      }),
    /is marked as final/,
  ],
  [
    "the form, with another file that Word is to take in",
    () =>
      withTexts({
        [relationsOfMain]: related(relationsOfMain, `${officeRelation}/aFChunk`, "part.htm"),
        "word/part.htm": "<html>Risk</html>",
        [main]: mainText.replace(
          "<w:body>",
          `<w:body><w:altChunk xmlns:r="${officeRelation}" r:id="rIdOdd"/>`,
        ),
      }),
    /takes in another file/,
  ],
  [
    "the form, with macros",
    () =>
      withText(
        "[Content_Types].xml",
        textOf("[Content_Types].xml").replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), // prettier-ignore
      ),
    /with macros \(\.docm\)/,
  ],
  ["fewer parts than there are", () => drawZip(files, { count: files.length - 3 }), /is damaged/],
  [
    "an archive with the form in it",
    () => drawZip([{ name: "for you/form.docx", bytes: published }]),
    /an archive \(zip\) with for you\/form\.docx in it/,
  ],
  [
    "a web page after blank lines",
    () => strToU8("\r\n\r\n<!doctype html><html>Sign in</html>"),
    /a web page/,
  ],
  [
    "a web page as one file",
    () => strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related"),
    /a web page/,
  ],
  [
    "a damaged part with an unseen name",
    () => drawZip([...files, { name: "word/\u001b[31mx.bin", bytes: strToU8("x"), says: { crc: 1 } }]),
    /its part word\/\\u\{1b\}\[31mx\.bin/,
  ],
  [
    "comments that are no XML",
    () =>
      withTexts({
        [relationsOfMain]: related(relationsOfMain, `${officeRelation}/comments`, "comments.xml"),
        "word/comments.xml": "<w:comments",
      }),
    /its part word\/comments\.xml/,
  ],
];

/** All of them, made from nothing but the published form. */
export const hostileFiles: readonly HostileFile[] = [
  ...[otherFiles, crooked, large, broken, malformed, characters, noForms].flatMap((kind) =>
    Object.entries(kind).map(([name, bytes]) => ({ name, bytes })),
  ),
  ...cut,
  ...flipped,
  ...closed.map(([name, bytes, words]) => ({ name, bytes, words })),
];

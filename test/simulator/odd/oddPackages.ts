import { strToU8 } from "fflate";
import { oddDocuments } from "./oddDocuments";
import { drawZip, joinedBytes, type DrawnFile } from "./oddZip";

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`;
const rootRelations = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`;
const mainRelations = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/image" Target="media/logo.png"/><Relationship Id="rId3" Type="${relations}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId4" Type="${relations}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>`;
const picture = Uint8Array.from({ length: 3001 }, (_, at) => (at * 7919) & 0xff);

/** The files of a package round a main part. */
function filesAround(main: Uint8Array): readonly DrawnFile[] {
  const texts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": rootRelations,
    "word/_rels/document.xml.rels": mainRelations,
    "word/styles.xml": `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="A"/></w:styles>\n<!-- styles -->`,
    "customXml/item1.xml": "<plan><client>what the store says</client></plan>\n",
    "customXml/_rels/item1.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  };
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: strToU8(text) })),
    { name: "word/document.xml", bytes: main },
    { name: "word/media/logo.png", bytes: picture },
  ];
}

type Change = (files: readonly DrawnFile[]) => readonly DrawnFile[];

const each =
  (change: (file: DrawnFile) => Partial<DrawnFile>): Change =>
  (files) =>
    files.map((file) => ({ ...file, ...change(file) }));

const renamed =
  (from: string, to: string): Change =>
  (files) =>
    files.map((file) => (file.name === from ? { ...file, name: to } : file));

const reworded =
  (name: string, ...words: readonly (readonly [from: string | RegExp, to: string])[]): Change =>
  (files) =>
    files.map((file) => {
      if (file.name !== name) return file;
      const text = words.reduce(
        (said, [from, to]) => said.replaceAll(from, to),
        Buffer.from(file.bytes).toString("utf8"),
      );
      return { ...file, bytes: strToU8(text) };
    });

const added =
  (name: string, content: string | Uint8Array): Change =>
  (files) => [...files, { name, bytes: typeof content === "string" ? strToU8(content) : content }];

const inTurn =
  (...changes: readonly Change[]): Change =>
  (files) =>
    changes.reduce((now, change) => change(now), files);

const related = (type: string, target: string): Change =>
  reworded("word/_rels/document.xml.rels", [
    "</Relationships>",
    `<Relationship Id="rId90" Type="${relations}/${type}" Target="${target}"/></Relationships>`,
  ]);

const prefixed = (name: string): Change =>
  reworded(
    name,
    [/<(\/?)(Types|Default|Override|Relationships|Relationship)\b/g, "<$1p:$2"],
    [' xmlns="', ' xmlns:p="'],
  );

/** Packages that Word takes as they are, each odd in one way. */
export const oddPackages: readonly (readonly [what: string, change: Change, comment?: string])[] = [
  ["plain", (files) => files],
  [
    "a picture logo.PNG, by the type of png",
    inTurn(
      renamed("word/media/logo.png", "word/media/logo.PNG"),
      reworded("word/_rels/document.xml.rels", ["logo.png", "logo.PNG"]),
    ),
  ],
  [
    "a picture named in another case than where it is used",
    renamed("word/media/logo.png", "Word/Media/LOGO.png"),
  ],
  [
    "types and parts in capitals",
    reworded(
      "[Content_Types].xml",
      ["/word/document.xml", "/WORD/Document.XML"],
      ['Extension="png"', 'Extension="PNG"'],
    ),
  ],
  [
    "a part whose type nobody gives",
    inTurn(added("word/embeddings/thing.dat", picture), related("oleObject", "embeddings/thing.dat")),
  ],
  ["a part without an ending", inTurn(added("word/thing", picture), related("oleObject", "thing"))],
  [
    "targets from the root",
    reworded(
      "word/_rels/document.xml.rels",
      ['"styles.xml"', '"/word/styles.xml"'],
      ['"media/', '"../word/./media/'],
    ),
  ],
  [
    "a name that is spelt by numbers in one place",
    inTurn(
      renamed("word/media/logo.png", "word/media/my logo.png"),
      reworded("word/_rels/document.xml.rels", ["logo.png", "my%20logo.png"]),
    ),
  ],
  [
    "names that every object has",
    inTurn(
      added("__proto__", "x"),
      added("constructor", "y"),
      added("word/__proto__", picture),
      added("toString.xml", "<a/>"),
    ),
  ],
  ["a name with letters of other tongues", added("word/media/\u00e9t\u00e9 \u6f22.bin", picture)],
  [
    "a name with & and quotes",
    inTurn(added(`word/media/a&b'"c.png`, picture), related("image", "media/a&amp;b'&quot;c.png")),
  ],
  ["folders of their own", inTurn(added("word/", ""), added("empty/", ""))],
  ["nothing deflated", each(() => ({ isStored: true }))],
  ["sizes behind the files", each(() => ({ hasDescriptor: true }))],
  ["sizes in the field for large files", each(() => ({ is64: true }))],
  ["a comment at the end", (files) => files, "made by hand"],
  ["parts of no bytes", inTurn(added("word/media/none.png", ""), added("docProps/none.xml", ""))],
  [
    "properties that are no XML",
    inTurn(
      added("docProps/app.xml", "<Properties><broken"),
      reworded("_rels/.rels", [
        "</Relationships>",
        `<Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      ]),
    ),
  ],
  ["custom XML that is no XML", reworded("customXml/item1.xml", ["</plan>", "<"])],
  [
    "a theme that is no XML, in bytes that mean nothing",
    inTurn(
      added("word/theme/theme1.xml", joinedBytes([strToU8("<a>"), Uint8Array.of(0xff, 0xfe)])),
      related("theme", "theme/theme1.xml"),
    ),
  ],
  ["a picture that is not there", (files) => files.filter(({ name }) => name !== "word/media/logo.png")],
  ["relationships under a prefix", inTurn(prefixed("word/_rels/document.xml.rels"), prefixed("_rels/.rels"))],
  ["types under a prefix", prefixed("[Content_Types].xml")],
  [
    "a main part of another name",
    inTurn(
      renamed("word/document.xml", "a/main.xml"),
      renamed("word/_rels/document.xml.rels", "a/_rels/main.xml.rels"),
      reworded(
        "a/_rels/main.xml.rels",
        ['"styles.xml"', '"../word/styles.xml"'],
        ['"media/', '"../word/media/'],
      ),
      reworded("_rels/.rels", ["word/document.xml", "/a/main.xml"]),
      reworded("[Content_Types].xml", ["/word/document.xml", "/a/main.xml"]),
    ),
  ],
  [
    "a part to which nothing leads",
    inTurn(added("word/numbering.xml", `<w:numbering xmlns:w="${W}"/>`), added("notes/to self.txt", "kept")),
  ],
  [
    "UTF-16 beside the main part",
    each(({ name, bytes }) =>
      /customXml\/item1\.xml$|styles\.xml$/.test(name)
        ? { bytes: new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(bytes).toString("utf8")}`, "utf16le")) }
        : {},
    ),
  ],
];

export type OddFile = {
  readonly name: string;
  readonly docx: Uint8Array;
  /** An opening Word changes something of its main part to show it. */
  readonly hasOwnWays: boolean;
};

/** Every odd main part in every odd package. */
export function everyOddFile(): readonly OddFile[] {
  return oddPackages.flatMap(([packageName, change, comment]) =>
    oddDocuments.map(([documentName, main, hasOwnWays = false]) => ({
      hasOwnWays,
      name: `${packageName}; ${documentName}`,
      docx: drawZip(change(filesAround(main)), { comment }),
    })),
  );
}

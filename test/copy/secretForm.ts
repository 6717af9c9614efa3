import { strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, mainPart, root } from "../forms/docx";
import { cell, paragraph, row, run, table } from "../forms/wordXml";

/** A form with secrets wherever a Word file can keep one, and a few lines that may be on a copy. */
export type SecretForm = {
  readonly docx: Uint8Array;
  /** By where each is hidden. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
  /** Lines that may be chosen. */
  readonly lines: readonly string[];
};

const each = 8;
const hidingPlaces = [
  "deleted run",
  "inserted run",
  "moved away",
  "comment",
  "comment author",
  "revision author",
  "hidden run",
  "alt text",
  "custom XML",
  "core properties",
  "app properties",
  "custom properties",
  "header",
  "footer",
  "tag",
  "title of control",
  "bookmark",
  "worker-only line",
  "unchosen line",
  "not for now",
  "field code",
  "shape",
  "fallback",
  "footnote",
  "glossary",
  "settings",
  "people",
  "style name",
  "action table",
  "details",
  "data binding",
  "web extension",
  // In the paragraphs of the lines that may be chosen themselves.
  "beside a line: deleted",
  "beside a line: hidden",
  "beside a line: moved away",
  "beside a line: code of a field",
  "beside a line: alt text",
  "beside a line: fallback",
  "beside a line: bookmark",
  "beside a line: link",
  "entry of a list",
  "what a table is",
  "numbering",
  "theme",
  "font",
  "embedded file",
  "thumbnail",
  "web settings",
  "relationship",
  "macro",
] as const;
type HidingPlace = (typeof hidingPlaces)[number];

/** Draws it. The secrets look like nothing else, so that finding one means that it leaked. */
export function secretForm(): SecretForm {
  const secrets = new Map<HidingPlace, readonly string[]>(
    hidingPlaces.map((where, at) => [
      where,
      Array.from(
        { length: each },
        (_, index) => `Zq${String.fromCharCode(97 + (at % 26))}${at * each + index + 1000}vex`,
      ),
    ]),
  );
  const of = (where: HidingPlace): readonly string[] => secrets.get(where) ?? [];
  const all = (where: HidingPlace, draw: (secret: string, index: number) => string): string =>
    of(where).map(draw).join("");
  const by = (where: HidingPlace, index: number): string =>
    `w:author="${of(where)[index] ?? ""}" w:date="2026-01-01T00:00:00Z"`;

  const lines = [
    "I will try to keep my phone charged. I can carry a charger and a little money.",
    "I can see a doctor or nurse if I am hurt or in pain. In an emergency I can call 999.",
    "House and car keys",
    "Diary",
    "Family photos",
    "I can ask the fire service to visit and check my home.",
    "I can leave on 3 March with my sister.",
  ] as const;
  const hiding = paragraph(
    all(
      "deleted run",
      (text, at) =>
        `<w:del w:id="next" ${by("revision author", at)}><w:r><w:delText>${text}</w:delText></w:r></w:del>`,
    ) +
      all(
        "inserted run",
        (text, at) => `<w:ins w:id="next" ${by("revision author", at)}>${run(text)}</w:ins>`,
      ) +
      all(
        "moved away",
        (text, at) => `<w:moveFrom w:id="next" ${by("revision author", at)}>${run(text)}</w:moveFrom>`,
      ) +
      of("comment")
        .map(
          (_, at) =>
            `<w:commentRangeStart w:id="${at}"/>${run("x")}<w:commentRangeEnd w:id="${at}"/><w:r><w:commentReference w:id="${at}"/></w:r>`,
        )
        .join("") +
      all("hidden run", (text) => run(text, "<w:vanish/>")) +
      all("alt text", (text, at) => picture(at, text)) +
      all(
        "bookmark",
        (name, at) =>
          `<w:bookmarkStart w:id="${500 + at}" w:name="${name}"/><w:bookmarkEnd w:id="${500 + at}"/>`,
      ) +
      all(
        "field code",
        (code) =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCVARIABLE ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("y")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      all("shape", (text) => shape(paragraph(text))) +
      all(
        "fallback",
        (text) =>
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>z</w:t></mc:Choice><mc:Fallback><w:t>${text}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      of("footnote")
        .map((_, at) => `<w:r><w:footnoteReference w:id="${at + 2}"/></w:r>`)
        .join("") +
      of("tag")
        .map((tag, at) => control(tag, of("title of control")[at] ?? "", of("data binding")[at] ?? ""))
        .join(""),
  );
  const beside =
    all(
      "beside a line: deleted",
      (text) =>
        `<w:del w:id="next" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`,
    ) +
    all(
      "beside a line: moved away",
      (text) =>
        `<w:moveFrom w:id="next" w:author="A" w:date="2026-01-01T00:00:00Z">${run(text)}</w:moveFrom>`,
    ) +
    all("beside a line: hidden", (text) => run(text, "<w:vanish/>")) +
    all(
      "beside a line: code of a field",
      (code) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SET x ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ) +
    all("beside a line: alt text", (text, at) => picture(at + 50, text)) +
    all(
      "beside a line: fallback",
      (text) =>
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t></w:t></mc:Choice><mc:Fallback><w:t>${text}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ) +
    all(
      "beside a line: bookmark",
      (name, at) =>
        `<w:bookmarkStart w:id="${600 + at}" w:name="${name}"/><w:bookmarkEnd w:id="${600 + at}"/>`,
    ) +
    all(
      "beside a line: link",
      (text) => `<w:hyperlink w:anchor="${text}" w:tooltip="${text}"></w:hyperlink>`,
    ) +
    `<w:sdt><w:sdtPr><w:id w:val="next"/><w:dropDownList>${all("entry of a list", (text) => `<w:listItem w:displayText="${text}" w:value="${text}"/>`)}</w:dropDownList></w:sdtPr><w:sdtContent>${run("")}</w:sdtContent></w:sdt>`;
  const advice = (area: string, ...said: readonly string[]): readonly string[] => [
    cell(area),
    cell(said.map((line) => (line.startsWith("<") ? line : paragraph(line))).join("") || paragraph()),
  ];
  const body =
    paragraph("Individualised Safety and Support Plan") +
    table(
      [2000, 3000, 2000, 2000],
      [
        row([cell("Client name / ref"), cell(of("details")[0]), cell("Intake date"), cell("05/01/2026")]),
        row([cell("ISSP date"), cell("06/01/2026"), cell("Created on"), cell("06/01/2026")]),
        row([cell("Reviewed by"), cell(of("details")[1]), cell("Reviewed on"), cell(of("details")[2])]),
      ],
    ) +
    paragraph() +
    table(
      [2000, 2000, 2000, 2000, 2000, 2000],
      [
        row(
          [
            "List the risk factors or issues you would like to address",
            "Agreed action",
            "Who will do this?",
            "By when?",
            "Date complete",
            "Comment",
          ].map((head) => cell(head)),
        ),
        row([0, 1, 2, 3, 4, 5].map((at) => cell(of("action table")[at]))),
        row(
          [6, 7]
            .map((at) => cell(of("action table")[at]))
            .concat(
              of("details")
                .slice(3, 7)
                .map((text) => cell(text)),
            ),
        ),
      ],
    ) +
    paragraph("Options and advice") +
    table(
      [3000, 5000],
      [
        row(advice("General safety planning", lines[0], hiding, ...of("unchosen line").slice(0, 4))),
        row(
          advice(
            "Separating & post separation",
            lines[6],
            ...of("not for now").map((text) => `Talked about, not for now: ${text}`),
          ),
        ),
        row(advice("Legal", ...of("worker-only line").map((text) => `Marac: ${text}`))),
        row(advice("Children")),
        row(advice("Financial", of("details")[7] ?? "")),
        row(advice("Housing and security", lines[5])),
        row(advice("Health and wellbeing", lines[1], ...of("unchosen line").slice(4))),
        row(advice("Additional support factors")),
        row(
          advice(
            "In an emergency, I will try to take...",
            paragraph(run(lines[2]) + beside),
            lines[3],
            lines[4],
          ),
        ),
      ],
    );
  const described = body.replace(
    "<w:tblPr>",
    () => `<w:tblPr>${all("what a table is", (text) => `<w:tblDescription w:val="${text}"/>`)}`,
  );
  const docx = docxOf(mainPart(described), {
    settings: `<w:trackRevisions/><w:docVars>${all("settings", (text) => `<w:docVar w:name="${text}" w:val="${text}"/>`)}</w:docVars>`,
    customXml: {
      id: "{11111111-2222-3333-4444-555555555555}",
      xml: `<plan>${all("custom XML", (text) => `<is>${text}</is>`)}</plan>`,
    },
    parts: {
      "header1.xml": {
        kind: "header",
        xml: root(
          "hdr",
          all("header", (text) => paragraph(text)),
        ),
      },
      "footer1.xml": {
        kind: "footer",
        xml: root(
          "ftr",
          all("footer", (text) => paragraph(text)),
        ),
      },
      "comments.xml": {
        kind: "comments",
        xml: root(
          "comments",
          of("comment")
            .map(
              (text, at) =>
                `<w:comment w:id="${at}" ${by("comment author", at)}>${paragraph(text)}</w:comment>`,
            )
            .join(""),
        ),
      },
      "footnotes.xml": {
        kind: "footnotes",
        xml: root(
          "footnotes",
          of("footnote")
            .map((text, at) => `<w:footnote w:id="${at + 2}">${paragraph(text)}</w:footnote>`)
            .join(""),
        ),
      },
    },
  });
  return { docx: withMoreParts(docx, of), secrets, lines };
}

/** The parts that no form of ours has. */
function withMoreParts(docx: Uint8Array, of: (where: HidingPlace) => readonly string[]): Uint8Array {
  const joined = (where: HidingPlace): string => of(where).join(" ");
  return zipSync({
    ...unzipSync(docx),
    ...Object.fromEntries(
      Object.entries({
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:keywords>${joined("core properties")}</cp:keywords></cp:coreProperties>`,
        "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${joined("app properties")}</Company></Properties>`,
        "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property>${joined("custom properties")}</property></Properties>`,
        "word/glossary/document.xml": root(
          "glossaryDocument",
          `<w:docParts>${joined("glossary")}</w:docParts>`,
        ),
        "word/people.xml": `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${of(
          "people",
        )
          .map((name) => `<w15:person w15:author="${name}"/>`)
          .join("")}</w15:people>`,
        "word/stylesWithEffects.xml": root(
          "styles",
          of("style name")
            .map((name) => `<w:style w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
            .join(""),
        ),
        "word/numbering.xml": root(
          "numbering",
          of("numbering")
            .map(
              (name, at) =>
                `<w:abstractNum w:abstractNumId="${at}"><w:name w:val="${name}"/></w:abstractNum>`,
            )
            .join(""),
        ),
        "word/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${joined("theme")}"/>`,
        "word/fontTable.xml": root(
          "fonts",
          of("font")
            .map((name) => `<w:font w:name="${name}"/>`)
            .join(""),
        ),
        "word/embeddings/oleObject1.bin": joined("embedded file"),
        "docProps/thumbnail.jpeg": joined("thumbnail"),
        "word/webSettings.xml": root("webSettings", `<w:divs>${joined("web settings")}</w:divs>`),
        "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of(
          "relationship",
        )
          .map(
            (name, at) =>
              `<Relationship Id="rT${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///${name}.dotm" TargetMode="External"/>`,
          )
          .join("")}</Relationships>`,
        "word/vbaData.xml": joined("macro"),
        "word/webextensions/webextension1.xml": `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11">${joined("web extension")}</we:webextension>`,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  });
}

function picture(at: number, text: string): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="${900 + at}" name="${text}" descr="${text}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing></w:r>`;
}

function shape(inside: string): string {
  return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

function control(tag: string, title: string, bound: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/><w:id w:val="next"/><w:dataBinding w:xpath="/plan/${bound}" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/><w:text/></w:sdtPr><w:sdtContent>${run("w")}</w:sdtContent></w:sdt>`;
}

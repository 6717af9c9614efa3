import { DocxPackage } from "../../../src/simulator/package/docxPackage";
import { copyForView, paragraphMark } from "../../../src/simulator/view/viewCopy";
import { child, descendants, isW } from "../../../src/simulator/package/wml";
import { cell, control, documentXml, drawDocx, paragraph, promptRun, table } from "../drawDocx";
import { formFile } from "../inWord";

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const title = (text: string): { readonly inside: string } => ({ inside: `<w:alias w:val="${text}"/>` });

describe.each(["published", "in-use", "typed-controls"])("of the form %s", (name) => {
  const form = formFile(name);
  const copy = copyForView(form);

  test("nothing is lost", () => {
    expect(textOf(copy.docx)).toBe(textOf(form));
  });

  test("every paragraph carries the number by which Word knows it", () => {
    expect(marksOf(copy.docx)).toEqual(marksFor(form));
  });

  test("every control is known by its title, and whether its prompt shows", () => {
    expect(copy.controls.map(({ title: shown, placeholder }) => [shown, placeholder])).toEqual(
      controlsOf(form),
    );
    for (const { place } of copy.controls)
      if (place.kind === "elements") expect(place.elements).not.toEqual([]);
  });
});

test("a control in a paragraph stands between two marks", () => {
  const { docx, controls } = copyForView(
    drawDocx(`<w:p>${run("Name: ")}${control(run("SH-0417"), title("Name"))}</w:p>`),
  );
  expect(controls).toEqual([
    {
      index: 0,
      title: "Name",
      placeholder: false,
      place: { kind: "run", startMark: "view-control-0", endMark: "view-control-0-end" },
    },
  ]);
  expect(documentText(docx)).toContain(
    '<w:bookmarkStart w:id="0" w:name="view-control-0"/><w:r><w:t>SH-0417</w:t></w:r><w:bookmarkStart w:id="0" w:name="view-control-0-end"/>',
  );
});

test.each([
  [
    "paragraphs",
    control(paragraph("a") + paragraph("b")),
    [
      { paragraph: 0, name: "p" },
      { paragraph: 1, name: "p" },
    ],
  ],
  ["a paragraph in a cell", table([cell(control(paragraph("a")))]), [{ paragraph: 0, name: "p" }]],
  [
    "a cell",
    table([cell(paragraph("a")), control(cell(paragraph("b") + paragraph("c")))]),
    [{ paragraph: 2, name: "td" }],
  ],
  ["a table", control(table([cell(paragraph("a"))])), [{ paragraph: 0, name: "table" }]],
])("a control round %s is found from its paragraphs", (_, body, elements) => {
  const docx = drawDocx(body);
  const [found] = copyForView(docx).controls;
  expect(found?.place).toEqual({ kind: "elements", elements });
});

test("a control round a row is found from its first cell, past a table in that cell", () => {
  const inner = table([cell(paragraph("inner"))]);
  const row = `<w:tr>${cell(inner + paragraph("outer"))}${cell(paragraph("b"))}</w:tr>`;
  const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>${control(row)}</w:tbl>`;
  const [found] = copyForView(drawDocx(body)).controls;
  expect(found?.place).toEqual({ kind: "elements", elements: [{ paragraph: 1, name: "tr" }] });
});

test("text in wrappers that the renderer does not know stays, in order", () => {
  const body = `<w:customXml w:element="a"><w:p>${run("1")}<w:fldSimple w:instr="DATE">${run("2")}</w:fldSimple>
    <w:hyperlink w:anchor="x">${control(run("3"))}<w:ins w:id="1" w:author="a">${run("4")}</w:ins></w:hyperlink>
    <w:smartTag w:element="b"><w:smartTagPr/>${control(run("5"))}</w:smartTag><w:moveTo w:id="2" w:author="a">${run("6")}</w:moveTo></w:p></w:customXml>
    ${control(control(paragraph("7")))}`;
  const { docx } = copyForView(drawDocx(body));
  expect(textOf(docx)).toBe("1234567");
  expect(documentText(docx)).not.toMatch(/<w:(sdt|customXml|fldSimple|hyperlink|smartTag|moveTo)\b/);
});

test("controls in headers do not hide their text", () => {
  const header = documentXml("")
    .replace(/<w:body>.*<\/w:body>/, control(paragraph("SH-0417")))
    .replaceAll("w:document", "w:hdr");
  const { docx } = copyForView(drawDocx(paragraph("a"), { header }));
  expect(new DocxPackage(docx).text("word/header.xml")).toContain("<w:hdr");
  expect(new DocxPackage(docx).text("word/header.xml")).not.toContain("sdt");
});

test("bullets and tick boxes of Word's symbol fonts are drawn with signs that every computer has", () => {
  const level =
    '<w:lvl w:ilvl="0"><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>';
  const numbering = documentXml("")
    .replace(/<w:body>.*<\/w:body>/, level)
    .replaceAll("w:document", "w:numbering");
  const { docx } = copyForView(
    drawDocx('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>', { numbering }),
  );
  expect(new DocxPackage(docx).text("word/numbering.xml")).toContain(
    '<w:lvl w:ilvl="0"><w:lvlText w:val="•"/><w:rPr></w:rPr></w:lvl>',
  );
  expect(textOf(docx)).toBe("☑");
});

test("a prompt that shows is known as one, a control without a title by its tag", () => {
  const body = control(`<w:p>${promptRun}</w:p>`, { shows: true, inside: '<w:tag w:val="client"/>' });
  expect(copyForView(drawDocx(body)).controls).toMatchObject([{ title: "client", placeholder: true }]);
});

/** All the text of a document's body, in order. */
function textOf(docx: Uint8Array): string {
  return descendants(bodyOf(docx), "t")
    .map((text) => text.textContent)
    .join("");
}

/** The mark that stands first in each paragraph. */
function marksOf(docx: Uint8Array): (string | null)[] {
  return descendants(bodyOf(docx), "p").map((each) => {
    const [first] = each.childNodes.filter((node) => !isW(node, "pPr"));
    return first !== undefined && isW(first, "bookmarkStart") ? first.getAttribute("w:name") : null;
  });
}

function marksFor(docx: Uint8Array): string[] {
  return descendants(bodyOf(docx), "p").map((_, index) => paragraphMark(index));
}

function controlsOf(docx: Uint8Array): [string, boolean][] {
  return descendants(bodyOf(docx), "sdt").map((each) => {
    const properties = child(each, "sdtPr");
    const named = properties && (child(properties, "alias") ?? child(properties, "tag"));
    return [
      named?.getAttribute("w:val") ?? "",
      properties !== undefined && child(properties, "showingPlcHdr") !== undefined,
    ];
  });
}

function bodyOf(docx: Uint8Array) {
  const root = new DocxPackage(docx).part("word/document.xml").document.documentElement;
  const body = root === null ? undefined : child(root, "body");
  if (body === undefined) throw new Error("no w:body");
  return body;
}

function documentText(docx: Uint8Array): string {
  return new DocxPackage(docx).text("word/document.xml") ?? "";
}

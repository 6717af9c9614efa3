import { boxAt } from "../../src/word/recognise/box";
import type { FormParagraph } from "../../src/word/read/formDocument";
import { readOoxml } from "../../src/word/read/readOoxml";
import { cell, control, documentOf, packageOf, paragraph, partOf, prompt, row, run, table } from "./drawn";

const vanish = "<w:vanish/>";
const looks = (properties: string, text: string): string =>
  run(text).replace("<w:r>", `<w:r><w:rPr>${properties}</w:rPr>`);
const mark = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
const style = (type: string, id: string, inside: string, isDefault = false): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ""}>${inside}</w:style>`;

/** The first paragraph of a body with these styles. */
function firstOf(body: string, styles = ""): FormParagraph {
  const xml = packageOf([body], { "/word/styles.xml": partOf("styles", styles) });
  const [first] = readOoxml(xml).paragraphs;
  if (first === undefined) throw new Error("no paragraph");
  return first;
}

describe("hidden by its formatting", () => {
  test.each(["<w:vanish/>", '<w:vanish w:val="true"/>', "<w:webHidden/>", "<w:specVanish/>"])(
    "a run with %s is not read, and the paragraph knows of it",
    (properties) => {
      const found = firstOf(paragraph(run("Seen ") + looks(properties, "unseen")));
      expect(found).toMatchObject({ text: "Seen ", hasHidden: true });
    },
  );

  test.each(['<w:vanish w:val="0"/>', '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'])(
    "a run with %s is read",
    (properties) => {
      expect(firstOf(paragraph(looks(properties, "read")))).toMatchObject({ text: "read", hasHidden: false });
    },
  );

  const hidden = `<w:rPr>${vanish}</w:rPr>`;
  const based = '<w:basedOn w:val="Base"/>';
  test.each([
    ["its character style", style("character", "Base", hidden), '<w:rStyle w:val="Base"/>', "", true],
    [
      "what its character style is based on",
      style("character", "Base", hidden) + style("character", "Upper", based),
      '<w:rStyle w:val="Upper"/>',
      "",
      true,
    ],
    ["its paragraph style", style("paragraph", "Base", hidden), "", '<w:pStyle w:val="Base"/>', true],
    ["the default paragraph style", style("paragraph", "Normal", hidden, true), "", "", true],
    [
      "the document's defaults",
      `<w:docDefaults><w:rPrDefault>${hidden}</w:rPrDefault></w:docDefaults>`,
      "",
      "",
      true,
    ],
    [
      "nothing, where the style turns off what it is based on",
      style("paragraph", "Base", hidden) +
        style("paragraph", "Upper", `${based}<w:rPr><w:vanish w:val="0"/></w:rPr>`),
      "",
      '<w:pStyle w:val="Upper"/>',
      false,
    ],
    [
      "nothing, where a character style turns over what the paragraph style says",
      style("paragraph", "Base", hidden) + style("character", "Turn", hidden),
      '<w:rStyle w:val="Turn"/>',
      '<w:pStyle w:val="Base"/>',
      false,
    ],
    [
      "nothing, where the run itself says so",
      style("paragraph", "Base", hidden),
      '<w:vanish w:val="off"/>',
      '<w:pStyle w:val="Base"/>',
      false,
    ],
  ])("a run is hidden by %s", (_what, styles, ofRun, ofParagraph, isHidden) => {
    const found = firstOf(paragraph(looks(ofRun, "words"), ofParagraph), styles);
    expect(found).toMatchObject({ text: isHidden ? "" : "words", hasHidden: isHidden });
  });

  test("a table style hides all its cells; one that hides a part leaves every cell of it alone", () => {
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>${row(["words"])}</w:tbl>`;
    expect(firstOf(styled, style("table", "T", hidden)).text).toBe("");
    const inPart = style("table", "T", `<w:tblStylePr w:type="firstRow">${hidden}</w:tblStylePr>`);
    const xml = packageOf([styled], { "/word/styles.xml": partOf("styles", inPart) });
    expect(readOoxml(xml).tables[0]?.rows[0]?.cells[0]).toMatchObject({ text: "words", hasHidden: true });
  });

  test("a line that is hidden with its end is no line of its cell; one that is blank is", () => {
    const lines =
      paragraph("One") + paragraph(looks(vanish, "unseen"), mark(vanish)) + paragraph() + paragraph("Two");
    const document = readOoxml(documentOf(table([cell(lines)])));
    expect(document.tables[0]?.rows[0]?.cells[0]?.text).toBe("One\n\nTwo");
  });

  test("a control says what can be seen of it", () => {
    const document = readOoxml(documentOf(paragraph(control(run("Seen") + looks(vanish, "unseen")))));
    expect(document.controls[0]?.text).toBe("Seen");
  });
});

describe("codes of fields", () => {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (inCode: string, result: string): string =>
    char("begin") + inCode + char("separate") + run(result) + char("end");

  test("what a field shows is read, its code is not, nor what a field in the code shows", () => {
    const inner = field(code(" PAGE "), "7");
    const outer = field(code(" IF ") + inner + run(" = 7 yes"), "Shown");
    expect(firstOf(paragraph(run("a ") + outer + run(" b")))).toMatchObject({
      text: "a Shown b",
      hasOwnField: true,
    });
  });

  test.each([
    [" DATE ", true],
    [" MERGEFIELD Client ", true],
    [' HYPERLINK "https://example.org" ', false],
  ])("a box with the field %s is worked out by Word: %s", (text, isOwn) => {
    expect(firstOf(paragraph(field(code(text), "shown")))).toMatchObject({
      text: "shown",
      hasOwnField: isOwn,
      hasHidden: false,
    });
  });

  test("a code that goes on in other paragraphs is no text there", () => {
    const document = readOoxml(
      documentOf(
        paragraph(char("begin") + code(" IF ")),
        paragraph("in the code"),
        paragraph(char("separate") + run("Shown") + char("end")),
      ),
    );
    expect(document.paragraphs.map(({ text }) => text)).toEqual(["", "", "Shown"]);
  });

  test("a field that never ends hides nothing of what follows", () => {
    const document = readOoxml(documentOf(paragraph(char("begin") + code(" IF ")), paragraph("Legal")));
    expect(document.paragraphs.map(({ text }) => text)).toEqual(["", "Legal"]);
  });
});

describe("alternate content", () => {
  const alternatives = (choice: string, fallback: string, requires = "w14"): string =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const unknown = (content: string): string =>
    content.replace("<mc:Choice", '<mc:Choice xmlns:z="https://example.org/z"');

  test("the choice is read and the fallback is not, between runs as well as in them", () => {
    const between = firstOf(paragraph(alternatives(run("new"), run("old"))));
    expect(between).toMatchObject({ text: "new", hasHidden: true });
    const within = firstOf(paragraph(`<w:r>${alternatives("<w:t>new</w:t>", "<w:t>old</w:t>")}</w:r>`));
    expect(within).toMatchObject({ text: "new", hasHidden: true });
  });

  test("the fallback is read where the choice asks for what no Word knows", () => {
    const found = firstOf(paragraph(unknown(alternatives(run("new"), run("old"), "z"))));
    expect(found).toMatchObject({ text: "old", hasHidden: true });
  });

  test("alternatives that say the same hide nothing", () => {
    const found = firstOf(paragraph(alternatives(run("same"), run("same"))));
    expect(found).toMatchObject({ text: "same", hasHidden: false });
  });

  test("rows, cells and paragraphs are read once, and the cell knows what is not read", () => {
    const rows = alternatives(row(["new row"]), row(["old row"]));
    const blocks = cell(alternatives(paragraph("new"), paragraph("old")));
    const document = readOoxml(documentOf(table(rows, [blocks])));
    const cells = document.tables[0]?.rows.map(({ cells }) =>
      cells.map(({ text, hasHidden }) => [text, hasHidden]),
    );
    expect(cells).toEqual([[["new row", false]], [["new", true]]]);
  });
});

describe("a box", () => {
  const cellBox = (content: string): ReturnType<typeof boxAt> =>
    boxAt(readOoxml(documentOf(table([cell(content)]))), { kind: "cell", table: 0, row: 0, cell: 0 });

  test.each([
    ["hidden text", paragraph(looks(vanish, "unseen"))],
    ["hidden text under what it says", paragraph("Seen") + paragraph(looks(vanish, "unseen"))],
    ["a hidden mark, which new text would look like", paragraph("", mark(vanish))],
    ["an empty run that is hidden", paragraph(`<w:r><w:rPr>${vanish}</w:rPr></w:r>`)],
    ["a prompt over which hidden text is typed", paragraph(prompt(`<w:rPr>${vanish}</w:rPr>`))],
  ])("with %s is left alone", (_what, content) => {
    expect(cellBox(content)?.holdsHidden).toBe(true);
  });

  test.each([
    ["blank", paragraph()],
    ["with a hidden end below a blank line", paragraph() + paragraph("", mark(vanish))],
    ["with a prompt that is hidden by its own style", paragraph(prompt())],
  ])("%s can be filled", (_what, content) => {
    expect(cellBox(content)?.holdsHidden).toBe(false);
  });
});

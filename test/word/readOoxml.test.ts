import { FormError } from "../../src/plan/formError";
import { boxAt } from "../../src/word/recognise/box";
import { readOoxml } from "../../src/word/read/readOoxml";
import {
  cell,
  control,
  documentOf,
  merged,
  packageOf,
  paragraph,
  partOf,
  prompt,
  row,
  run,
  shaded,
  spanning,
  startsMerge,
  table,
} from "./drawn";

const deleted = `<w:del w:id="1" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>`;
const read = (...body: string[]): ReturnType<typeof readOoxml> => readOoxml(documentOf(...body));
const texts = (...body: string[]): string[] => read(...body).paragraphs.map((each) => each.text);

describe("text", () => {
  test("breaks, tabs and hyphens are read as characters, fields and hyperlinks as what they show", () => {
    const runs =
      "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/></w:r>";
    const field =
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    expect(texts(paragraph(runs + field + `<w:hyperlink>${run("link")}</w:hyperlink>`))).toEqual([
      "a\nb\tc\n\u20111link",
    ]);
  });

  test("deleted, moved-away and hidden text is not read; inserted and moved-in text is", () => {
    const inserted = `<w:ins w:id="2" w:author="A">${run("new ")}</w:ins><w:moveTo w:id="3" w:author="A">${run("here ")}</w:moveTo>`;
    const moved = `<w:moveFrom w:id="4" w:author="A">${run("there")}</w:moveFrom>`;
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>";
    const document = read(paragraph(deleted + inserted + moved + hidden));
    expect(document.paragraphs[0]?.text).toBe("new here ");
    expect(document.hasTrackedChanges).toBe(true);
    expect(read(paragraph("as it was")).hasTrackedChanges).toBe(false);
  });

  test("a placeholder is not read, and its control has a piece of its own", () => {
    const [first] = read(paragraph(run("Seen ") + prompt() + run("too"))).paragraphs;
    expect(first?.text).toBe("Seen too");
    expect(first?.pieces).toEqual([
      { text: "Seen ", controls: [] },
      { text: "", controls: [0] },
      { text: "too", controls: [] },
    ]);
  });

  test("text boxes are another story of Word: told apart, in no paragraph, once for both readers", () => {
    const box =
      "<w:drawing><w:txbxContent><w:p><w:r><w:t>Legal</w:t></w:r></w:p></w:txbxContent></w:drawing>";
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const document = read(paragraph(`<w:r>${both}<w:t>Around</w:t></w:r>`));
    expect(document.paragraphs.map(({ text, hasObjects }) => [text, hasObjects])).toEqual([["Around", true]]);
    expect(document.textBoxes).toEqual(["Legal"]);
  });

  test("list items are told by numbering, by the style's numbering, and not when it is taken away", () => {
    const numbered = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    const styles = partOf(
      "styles",
      `<w:style w:type="paragraph" w:styleId="Dots"><w:pPr>${numbered(3)}</w:pPr></w:style>` +
        '<w:style w:type="paragraph" w:styleId="MoreDots"><w:basedOn w:val="Dots"/></w:style>',
    );
    const styled = (style: string, more = ""): string => paragraph("", `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      paragraph("", numbered(1)),
      styled("MoreDots"),
      styled("Dots", numbered(0)),
      styled("ListBullet2"),
      styled("Normal"),
    ];
    const document = readOoxml(packageOf(body, { "/word/styles.xml": styles }));
    expect(document.paragraphs.map((each) => each.isListItem)).toEqual([true, true, false, true, false]);
  });
});

describe("tables", () => {
  test("nested tables follow the one around them and know its cell; its text leaves theirs out", () => {
    const inner = table(["in"]);
    const document = read(table(["a", cell(paragraph("before") + inner + paragraph("after"))]), table(["z"]));
    expect(document.tables.map(({ level, parent }) => [level, parent])).toEqual([
      [1, undefined],
      [2, { table: 0, row: 0, cell: 1 }],
      [1, undefined],
    ]);
    expect(document.tables[0]?.rows[0]?.cells[1]).toMatchObject({ text: "before\nafter", nestedTables: [1] });
    expect(document.paragraphs.map((each) => each.text)).toEqual(["a", "before", "in", "after", "z"]);
    expect(document.tables.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [2, 3],
      [4, 5],
    ]);
  });

  test("cells stand as they are, with their grid columns", () => {
    const document = read(
      table(row(["a", cell("b", spanning(2)), "c"]), row(["d", "e"], '<w:gridBefore w:val="2"/>')),
    );
    const columns = document.tables[0]?.rows.map((each) =>
      each.cells.map(({ gridStart, gridEnd }) => [gridStart, gridEnd]),
    );
    expect(columns).toEqual([
      [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
      [
        [2, 3],
        [3, 4],
      ],
    ]);
  });

  test("the lower part of a merged cell knows its top", () => {
    const document = read(
      table([cell("top", startsMerge), "a"], [cell("", merged), "b"], [cell("", merged), "c"]),
    );
    const tops = document.tables[0]?.rows.map((each) => each.cells.map((cells) => cells.mergedInto));
    const top = { table: 0, row: 0, cell: 0 };
    expect(tops).toEqual([
      [undefined, undefined],
      [top, undefined],
      [top, undefined],
    ]);
  });

  test("head rows, deleted rows, heights and shading are known", () => {
    const head = row([cell("a", shaded)], '<w:trHeight w:val="900"/><w:tblHeader/>');
    const gone = row(["b"], '<w:del w:id="5" w:author="A"/>');
    const document = read(table(head, gone));
    expect(document.tables[0]?.rows).toMatchObject([
      { isHead: true, isDeleted: false, height: 900, cells: [{ isShaded: true }] },
      { isHead: false, isDeleted: true, cells: [{ isShaded: false }] },
    ]);
    expect(document.hasTrackedChanges).toBe(true);
  });

  test("rows in a repeating section and cells in a control are rows and cells of the table", () => {
    const item = (text: string): string =>
      control(row([text, control(cell("x"))]), "<w15:repeatingSectionItem/>");
    const document = read(table(row(["a", "b"]), control(item("c") + item("d"), "<w15:repeatingSection/>")));
    expect(document.tables[0]?.rows.map((each) => each.cells.map(({ text }) => text))).toEqual([
      ["a", "b"],
      ["c", "x"],
      ["d", "x"],
    ]);
    expect(document.controls.map(({ kind, level, isContainer }) => [kind, level, isContainer])).toEqual([
      ["other", "row", true],
      ["other", "row", true],
      ["richText", "cell", false],
      ["other", "row", true],
      ["richText", "cell", false],
    ]);
  });
});

describe("controls", () => {
  test("each kind is known by its element, and none means rich text", () => {
    const kinds = [
      "<w:richText/>",
      "",
      "<w:text/>",
      '<w:text w:multiLine="1"/>',
      "<w:date/>",
      "<w:dropDownList/>",
      "<w:comboBox/>",
      "<w14:checkbox/>",
      "<w:picture/>",
      "<w:docPartObj/>",
      "<w:group/>",
    ];
    const document = read(...kinds.map((kind) => paragraph(control(run("x"), kind))));
    expect(document.controls.map(({ kind }) => kind)).toEqual([
      "richText",
      "richText",
      "plainText",
      "multiLine",
      "date",
      "dropDown",
      "comboBox",
      "checkBox",
      "other",
      "other",
      "other",
    ]);
  });

  test("properties are read; an unsigned id is read as Word counts it", () => {
    const properties =
      '<w:alias w:val="Due"/><w:tag w:val="due"/><w:temporary/><w:lock w:val="sdtLocked"/><w:dataBinding w:xpath="/a"/>' +
      '<w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date>';
    const drawn = documentOf(paragraph(control(run("1 May 2026"), properties))).replace(
      /<w:id w:val="\d+"/,
      '<w:id w:val="4294967295"',
    );
    expect(readOoxml(drawn).controls[0]).toMatchObject({
      id: -1,
      title: "Due",
      tag: "due",
      kind: "date",
      level: "run",
      isTemporary: true,
      isBound: true,
      isLocked: false,
      showsPlaceholder: false,
      text: "1 May 2026",
      dateFormat: "d MMMM yyyy",
      paragraphs: [0],
    });
  });

  test("the choices of a list leave its prompt out", () => {
    const items = (first: string): string =>
      `<w:dropDownList><w:listItem ${first}/><w:listItem w:displayText="Me" w:value="1"/><w:listItem w:value="You" w:displayText="You"/></w:dropDownList>`;
    const choices = (first: string): readonly string[] | undefined =>
      read(paragraph(prompt(items(first)))).controls[0]?.choices;
    expect(choices('w:value="Choose an item."')).toEqual(["Me", "You"]);
    expect(choices('w:displayText="Dewiswch eitem." w:value=""')).toEqual(["Me", "You"]);
    expect(choices('w:displayText="Her" w:value="Her"')).toEqual(["Her", "Me", "You"]);
    const bare = '<w:comboBox><w:listItem w:value="A"/><w:listItem w:value="B"/></w:comboBox>';
    expect(read(paragraph(prompt(bare))).controls[0]?.choices).toEqual(["A", "B"]);
  });

  test("a locked control locks what is in it; a group locks all but the controls in it", () => {
    const lock = '<w:lock w:val="contentLocked"/>';
    const locked = read(control(paragraph(control(run("x"))) + paragraph("bare"), lock));
    expect(locked.controls.map(({ isLocked }) => isLocked)).toEqual([true, true]);
    const grouped = read(control(paragraph(control(run("x"))) + paragraph("bare"), `<w:group/>${lock}`));
    expect(grouped.controls.map(({ isLocked }) => isLocked)).toEqual([false, false]);
    expect(grouped.paragraphs.map(({ isLocked }) => isLocked)).toEqual([true, true]);
  });

  test("a block control knows its paragraphs and text, a paragraph the controls around it", () => {
    const document = read(control(paragraph("a") + control(paragraph("b"))), paragraph("c"));
    expect(document.controls.map(({ text, paragraphs, parent }) => [text, paragraphs, parent])).toEqual([
      ["a\nb", [0, 1], undefined],
      ["b", [1], 0],
    ]);
    expect(document.paragraphs.map(({ controls }) => controls)).toEqual([[0], [0, 1], []]);
  });
});

describe("boxes", () => {
  const boxOf = (content: string): ReturnType<typeof boxAt> =>
    boxAt(read(table([content])), { kind: "cell", table: 0, row: 0, cell: 0 });

  test("a box has the control around its cell, in its blocks or in its line", () => {
    expect(boxOf(control(cell("x\ny")))).toMatchObject({
      kind: "richText",
      text: "x\ny",
      textBeside: "",
      control: { level: "cell" },
    });
    expect(boxOf(cell(control(paragraph("x"), "<w:text/>")))).toMatchObject({
      kind: "plainText",
      text: "x",
      control: { level: "block" },
    });
    expect(boxOf(cell(paragraph(prompt("<w:date/>")) + paragraph()))).toMatchObject({
      kind: "date",
      text: "",
      control: { level: "run" },
    });
    expect(boxOf(cell("x"))).toMatchObject({ kind: "cell", text: "x", controls: [] });
  });

  test("a box under a line of its cell has what stands in its own room, and no control of that line", () => {
    const heading = paragraph(run("Legal ") + control(run("Yes"), "<w:dropDownList/>"));
    const under = (...room: readonly string[]): ReturnType<typeof boxAt> =>
      boxAt(read(table([cell(heading + room.join(""))])), {
        kind: "cell",
        table: 0,
        row: 0,
        cell: 0,
        from: 1,
      });
    expect(under(paragraph(control(run("An order"))))).toMatchObject({
      kind: "richText",
      text: "An order",
      controls: [{ text: "An order" }],
    });
    expect(under(paragraph("An order"), paragraph("A solicitor"))).toMatchObject({
      kind: "cell",
      text: "An order\nA solicitor",
      controls: [],
      control: undefined,
    });
  });

  test("text beside the control is part of the answer and told apart", () => {
    const box = boxOf(cell(paragraph(run("by ") + control(run("Jo"))) + paragraph("and Sam")));
    expect(box).toMatchObject({
      text: "by Jo\nand Sam",
      textBeside: "by \nand Sam",
      control: { text: "Jo" },
    });
  });

  test("a control around nothing but another gives way to it; two side by side have no one answer", () => {
    expect(boxOf(control(cell(paragraph(control(run("x"), "<w:date/>")))))?.kind).toBe("date");
    expect(boxOf(control(cell(paragraph(run("due ") + control(run("x"), "<w:date/>")))))?.kind).toBe(
      "richText",
    );
    const two = boxOf(cell(paragraph(prompt()) + paragraph(prompt())));
    expect(two).toMatchObject({ kind: "other", control: undefined });
    expect(two?.controls).toHaveLength(2);
  });

  test("a line has a label before its answer, in a control or bare", () => {
    const line = (content: string): ReturnType<typeof boxAt> =>
      boxAt(read(paragraph(content)), { kind: "line", paragraph: 0 });
    expect(line("We are open: 9 to 5")).toMatchObject({
      kind: "line",
      label: "We are open:",
      text: "9 to 5",
    });
    expect(line(run("We are open ") + control(run("9 to 5")))).toMatchObject({
      kind: "richText",
      label: "We are open ",
      text: "9 to 5",
      textBeside: "",
    });
    expect(line(run("We are open: from ") + control(run("9")))).toMatchObject({
      label: "We are open:",
      text: "from 9",
      textBeside: "from",
    });
    expect(line(prompt())).toMatchObject({ kind: "richText", label: "", text: "" });
  });

  test("a line in a block control is all of that control", () => {
    const document = read(control(paragraph("01234 567890") + paragraph("Ask for Jo")));
    expect(boxAt(document, { kind: "line", paragraph: 0 })).toMatchObject({
      text: "01234 567890\nAsk for Jo",
      control: { level: "block" },
    });
  });

  test("a position that is not there has no box", () => {
    expect(boxAt(read(paragraph()), { kind: "line", paragraph: 9 })).toBeUndefined();
    expect(boxAt(read(paragraph()), { kind: "cell", table: 0, row: 0, cell: 0 })).toBeUndefined();
  });
});

describe("packages", () => {
  test("settings that come with the body tell protection and Track Changes; the glossary's do not", () => {
    const settings = (content: string): string => partOf("settings", content);
    const on = settings('<w:trackRevisions/><w:documentProtection w:edit="forms" w:enforcement="1"/>');
    expect(readOoxml(packageOf([paragraph()], { "/word/settings.xml": on }))).toMatchObject({
      protection: "forms",
      tracksChanges: true,
    });
    const off = settings('<w:documentProtection w:edit="forms" w:enforcement="0"/>');
    const parts = { "/word/settings.xml": off, "/word/glossary/settings.xml": on };
    expect(readOoxml(packageOf([paragraph()], parts))).toMatchObject({
      protection: undefined,
      tracksChanges: false,
    });
  });

  test("broken XML, and XML of something else, fails with a code", () => {
    for (const xml of [
      "",
      "<w:document",
      "<a/>",
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      packageOf([]).replace("w:body>", "w:bdoy>").replace("</w:body>", "</w:bdoy>"),
    ]) {
      expect(() => readOoxml(xml)).toThrow(FormError);
      expect(() => readOoxml(xml)).toThrow("not-a-docx");
    }
  });
});

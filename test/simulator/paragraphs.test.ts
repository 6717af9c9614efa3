import { unzipSync, strFromU8 } from "fflate";
import { cell, control, drawDocx, paragraph, promptRun, table } from "./drawDocx";
import { closeWord, codeOf, openWord } from "./inWord";

afterAll(closeWord);

test("text goes in at the start, at the end or in place of what stands, in the looks of its neighbour", async () => {
  const bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>We are open:</w:t></w:r></w:p>";
  const open = openWord(drawDocx(bold + paragraph("old")));
  await open.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertText(" 9 to 5", "End");
    first.getNext().insertText("new", "Replace");
    await context.sync();
  });
  expect(open.documentXml).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 9 to 5</w:t></w:r></w:p><w:p><w:r><w:t>new</w:t></w:r></w:p>',
  );
});

test("a new line starts a paragraph and signs of XML come through as they are", async () => {
  const open = openWord(drawDocx(paragraph()));
  await open.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("<&\"'>\nb", "Start");
    await context.sync();
  });
  expect(open.documentXml).toContain(
    "<w:p><w:r><w:t>&lt;&amp;\"'&gt;</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>",
  );
  const before = openWord(drawDocx(paragraph("xyz")));
  await before.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("a\nb", "Start");
    await context.sync();
  });
  expect(before.documentXml).toMatch(/<w:p><w:r><w:t>a<\/w:t><\/w:r><\/w:p><w:p><w:r><w:t>b<.*>xyz</);
});

test("Replace over a content control, and text beside one, are refused by name: nobody knows what Word does", async () => {
  const drawn = drawDocx(`<w:p><w:r><w:t>Ref: </w:t></w:r>${control("<w:r><w:t>x</w:t></w:r>")}</w:p>`);
  for (const where of ["Replace", "End"] as const) {
    const call = openWord(drawn).run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("y", where);
      await context.sync();
    });
    expect(await codeOf(call)).toBe("NotSettled");
  }
});

test("a list starts with a paragraph, goes on in the paragraphs after it, and has one definition", async () => {
  const { word, run } = openWord(drawDocx(paragraph("one") + paragraph("other")));
  await run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.startNewList().setLevelBullet(0, "Solid");
    first.insertParagraph("two", "After");
    await context.sync();
  });
  const parts = unzipSync(word.save());
  const numbering = strFromU8(parts["word/numbering.xml"] ?? new Uint8Array());
  expect(numbering.match(/<w:num /g)).toHaveLength(1);
  expect(numbering).toContain(
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>',
  );
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain("/word/numbering.xml");
  expect((word.partText("word/document.xml") ?? "").match(/<w:numId w:val="1"\/>/g)).toHaveLength(2);
  const items = await run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/isListItem");
    await context.sync();
    return paragraphs.items.map((each) => each.isListItem);
  });
  expect(items).toEqual([true, true, false]);
});

test("a paragraph that is a list item already cannot start a list", async () => {
  const { run } = openWord(drawDocx(paragraph("one")));
  const twice = run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.startNewList();
    first.startNewList();
    await context.sync();
  });
  expect(await codeOf(twice)).toBe("GeneralException");
});

test("a paragraph is deleted, but the last one of a cell only loses its text", async () => {
  const open = openWord(drawDocx(table([cell(paragraph("one") + paragraph("two"))])));
  await open.run(async (context) => {
    const body = context.document.body.tables.getFirst().getCell(0, 0).body;
    const first = body.paragraphs.getFirst();
    const last = body.paragraphs.getLast();
    first.delete();
    last.delete();
    await context.sync();
  });
  expect(open.documentXml).toContain("<w:tc><w:p></w:p></w:tc>".replace("<w:p></w:p>", "<w:p></w:p>"));
});

test("a stretch of a line is found without regard to case and replaced alone", async () => {
  const open = openWord(
    drawDocx(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Open: </w:t></w:r><w:r><w:t>9 to 5, Monday</w:t></w:r></w:p>',
    ),
  );
  await open.run(async (context) => {
    context.document.body.paragraphs.getFirst().search("9 TO 5").getFirst().insertText("10 to 4", "Replace");
    await context.sync();
  });
  expect(open.documentXml).toContain(
    '<w:t xml:space="preserve">Open: </w:t></w:r><w:r><w:t>10 to 4</w:t></w:r><w:r><w:t>, Monday</w:t></w:r>',
  );
});

test("the cursor is where the user clicked, and text goes in after it in the looks before it", async () => {
  const open = openWord(
    drawDocx(paragraph("first") + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>second</w:t></w:r></w:p>"),
  );
  let moved = 0;
  open.word.onSelectionChanged(() => (moved += 1));
  open.word.clickParagraph(1, 3);
  await open.run(async (context) => {
    context.document.getSelection().insertText("X", "End");
    await context.sync();
  });
  expect(open.documentXml).toContain(
    "<w:r><w:rPr><w:i/></w:rPr><w:t>sec</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>X</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ond</w:t></w:r>",
  );
  expect([moved, open.word.selectedParagraph]).toEqual([1, 1]);
});

test("in a control that shows its prompt the cursor's own insertText is not settled; round it the control can be found", async () => {
  const open = openWord(drawDocx(`<w:p>${control(promptRun, { shows: true })}</w:p>`));
  open.word.clickParagraph(0);
  const id = await open.run(async (context) => {
    const round = context.document.getSelection().parentContentControlOrNullObject;
    round.load("id");
    await context.sync();
    return round.id;
  });
  expect(id).toBe(7);
  const insert = open.run(async (context) => {
    context.document.getSelection().insertText("x", "End");
    await context.sync();
  });
  expect(await codeOf(insert)).toBe("NotSettled");
});

test("the parent control of a cursor in a plain-text control is a null object", async () => {
  const open = openWord(
    drawDocx(`<w:p>${control("<w:r><w:t>x</w:t></w:r>", { inside: "<w:text/>" })}</w:p>`),
  );
  open.word.clickParagraph(0);
  const isNull = await open.run(async (context) => {
    const round = context.document.getSelection().parentContentControlOrNullObject;
    round.load("id");
    await context.sync();
    return round.isNullObject;
  });
  expect(isNull).toBe(true);
});

const forOlder = (newer: string, older: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`;

test("what stands in a text box is no part of the body: not its paragraphs, not its words, not its controls", async () => {
  const inBox = `<w:txbxContent>${paragraph("In a box")}${control(paragraph("y"), { id: 5 })}</w:txbxContent>`;
  const shape = forOlder(`<w:drawing>${inBox}</w:drawing>`, `<w:pict>${inBox}</w:pict>`);
  const open = openWord(
    drawDocx(paragraph("First") + `<w:p><w:r><w:t>Before</w:t>${shape}</w:r></w:p>` + paragraph("Last")),
  );
  const found = await open.run(async (context) => {
    const { paragraphs, contentControls } = context.document.body;
    paragraphs.load("items/text");
    contentControls.load("items/id");
    await context.sync();
    return [paragraphs.items.map(({ text }) => text), contentControls.items.length];
  });
  expect(found).toEqual([["First", "Before", "Last"], 0]);
});

test("of a newer and an older form of the same words, the newer is read", async () => {
  const both = forOlder("<w:t>New</w:t>", "<w:t>Old</w:t>");
  const open = openWord(
    drawDocx(`<w:p><w:r>${both}</w:r>${forOlder("<w:r><w:t>er</w:t></w:r>", both)}</w:p>`),
  );
  const text = await open.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst().load("text");
    await context.sync();
    return first.text;
  });
  expect(text).toBe("Newer");
});

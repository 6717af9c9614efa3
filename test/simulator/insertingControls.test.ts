import { strFromU8, unzipSync } from "fflate";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, formFile, openWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

const styles = {
  styles: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
};
const firstOf = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const theOnly = (context: Word.RequestContext): Word.ContentControl =>
  context.document.contentControls.getFirst();

function act(open: OpenWord, queue: (context: Word.RequestContext) => unknown): Promise<void> {
  return open.run(async (context) => {
    queue(context);
    await context.sync();
  });
}

test("a control round a blank paragraph of a cell is a block that shows its prompt, and comes with its style and glossary", async () => {
  const open = openWord(
    drawDocx(table([cell(paragraph("Legal")), cell(paragraph("", '<w:jc w:val="right"/>'))]), styles),
  );
  const [id, subtype] = await open.run(async (context) => {
    const box = context.document.body.tables.getFirst().getCell(0, 1).body.paragraphs.getFirst();
    const made = box.insertContentControl();
    made.title = "Legal";
    made.tag = "issp-legal";
    made.load("id,subtype");
    await context.sync();
    return [made.id, made.subtype];
  });
  expect(subtype).toBe("RichTextParagraphs");
  expect(open.documentXml).toContain(
    `<w:sdt><w:sdtPr><w:alias w:val="Legal"/><w:tag w:val="issp-legal"/><w:id w:val="${String(id)}"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${promptRun}</w:p></w:sdtContent></w:sdt>`,
  );
  expect(open.word.partText("word/styles.xml")).toContain('w:styleId="PlaceholderText"');
  const saved = open.word.save();
  expect(await faultsOf(saved)).toEqual([]);
  const again = openWord(saved);
  await act(again, (context) =>
    context.document.contentControls.getByTag("issp-legal").getFirst().insertText("x", "Replace"),
  );
  expect(again.documentXml).toContain(
    '<w:jc w:val="right"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent>',
  );
});

test("what is typed into a new control looks as it would have looked in the blank line", async () => {
  const open = openWord(drawDocx(paragraph("", '<w:rPr><w:sz w:val="18"/></w:rPr>')));
  await act(open, (context) => firstOf(context).insertContentControl().insertText("x", "Replace"));
  expect(open.documentXml).toContain('<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>x</w:t></w:r>');
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a prompt that the add-in sets shows at once, and again whenever the control is emptied, in a saved file too", async () => {
  for (const profile of ["desktop", "word-2021"] as const) {
    const open = openWord(formFile("published"), profile);
    await act(open, (context) => {
      const made = context.document.body.tables.getFirst().getCell(0, 1).body.insertContentControl();
      made.placeholderText = "Client name or reference";
    });
    expect(open.documentXml).toContain("<w:t>Client name or reference</w:t>");
    const saved = open.word.save();
    expect(await faultsOf(saved)).toEqual([]);
    const again = openWord(saved, profile);
    await act(again, (context) => theOnly(context).insertText("SH-0417", "Replace"));
    expect(again.documentXml).not.toContain("Client name or reference");
    await act(again, (context) => {
      theOnly(context).clear();
    });
    expect(again.documentXml).toBe(open.documentXml);
    await act(again, (context) => (theOnly(context).placeholderText = "Client"));
    expect(again.documentXml).toContain("<w:t>Client</w:t>");
    expect(again.word.partText("word/glossary/document.xml")?.match(/<w:docPart>/g)).toHaveLength(2);
  }
});

test("on the web a prompt cannot be set", async () => {
  const open = openWord(drawDocx(`<w:p>${control(promptRun, { shows: true })}</w:p>`), "web");
  expect(await codeOf(act(open, (context) => (theOnly(context).placeholderText = "x")))).toBe("NotAllowed");
});

test("a control round a paragraph with words keeps them, and one round found words is inline", async () => {
  const open = openWord(drawDocx(paragraph("one") + paragraph("two three four")));
  await act(open, (context) => {
    firstOf(context).insertContentControl().tag = "whole";
    firstOf(context).getNext().search("three").getFirst().insertContentControl().tag = "part";
  });
  expect(open.documentXml).toMatch(/<w:sdtContent><w:p><w:r><w:t[^>]*>one</);
  expect(open.documentXml).toMatch(
    />two <\/w:t><\/w:r><w:sdt>.*<w:sdtContent><w:r><w:t>three<\/w:t><\/w:r><\/w:sdtContent>/,
  );
  const subtypes = await open.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/subtype,items/id");
    await context.sync();
    expect(new Set(contentControls.items.map((each) => each.id)).size).toBe(2);
    return contentControls.items.map((each) => each.subtype);
  });
  expect(subtypes).toEqual(["RichTextParagraphs", "RichTextInline"]);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("controls are not inserted into plain-text, locked, grouped or protected places", async () => {
  const insert = (docx: Uint8Array): Promise<string> =>
    codeOf(act(openWord(docx), (context) => firstOf(context).insertContentControl()));
  expect(await insert(drawDocx(control(paragraph("x"), { inside: "<w:text/>" })))).toBe("GeneralException");
  expect(await insert(drawDocx(control(paragraph("x"), { inside: '<w:lock w:val="contentLocked"/>' })))).toBe(
    "GeneralException",
  );
  expect(await insert(drawDocx(control(paragraph("x"), { inside: "<w:group/>" })))).toBe("GeneralException");
  const settings = settingsXml('<w:documentProtection w:edit="forms" w:enforcement="1"/>');
  expect(await insert(drawDocx(paragraph("x"), { settings }))).toBe("AccessDenied");
  const inPrompt = control(`<w:p>${promptRun}</w:p>`, { shows: true });
  expect(await insert(drawDocx(inPrompt))).toBe("NotSettled");
  const whole = act(openWord(drawDocx(paragraph("x"))), (context) =>
    context.document.body.insertContentControl(),
  );
  expect(await codeOf(whole)).toBe("NotSettled");
});

test("a control that is deleted leaves what it held, or takes it along", async () => {
  const open = openWord(
    drawDocx(
      table([cell(control(paragraph("kept")))]) +
        `<w:p>a${control("<w:r><w:t>gone</w:t></w:r>", { id: 8 })}</w:p>`,
    ),
  );
  await act(open, (context) => {
    context.document.contentControls.getById(7).delete(true);
    context.document.contentControls.getById(8).delete(false);
  });
  expect(open.documentXml).toMatch(/<w:tc><w:p><w:r><w:t[^>]*>kept<\/w:t><\/w:r><\/w:p><\/w:tc>/);
  expect(open.documentXml).not.toMatch(/w:sdt|gone/);
});

test("a blank line that was given a control is there again when the control is deleted with what it holds", async () => {
  for (const drawn of [paragraph("", '<w:jc w:val="right"/>'), paragraph() + paragraph("beside")]) {
    const open = openWord(drawDocx(table([cell(drawn)])));
    const before = open.documentXml;
    await act(open, (context) => firstOf(context).insertContentControl());
    await act(open, (context) => {
      theOnly(context).delete(false);
    });
    expect(open.documentXml).toBe(before);
  }
});

test("what no source settles of deleting a control is refused by name", async () => {
  const prompt = openWord(drawDocx(control(`<w:p>${promptRun}</w:p>`, { shows: true })));
  expect(
    await codeOf(
      act(prompt, (context) => {
        theOnly(context).delete(true);
      }),
    ),
  ).toBe("NotSettled");
  const locked = openWord(drawDocx(control(paragraph("x"), { inside: '<w:lock w:val="sdtLocked"/>' })));
  expect(
    await codeOf(
      act(locked, (context) => {
        theOnly(context).delete(true);
      }),
    ),
  ).toBe("GeneralException");
});

test("what a control looks like and allows is kept in the document and can be read", async () => {
  const open = openWord(drawDocx(control(paragraph("x"))));
  const read = await open.run(async (context) => {
    const found = theOnly(context);
    found.set({ appearance: "Tags", color: "#0000ff", cannotDelete: true });
    found.load("appearance,color,cannotDelete,cannotEdit,removeWhenEdited");
    await context.sync();
    return found.toJSON();
  });
  expect(read).toMatchObject({
    appearance: "Tags",
    color: "#0000FF",
    cannotDelete: true,
    cannotEdit: false,
    removeWhenEdited: false,
  });
  expect(open.documentXml).toContain('<w15:color w:val="0000FF"/><w15:appearance w15:val="tags"/>');
  const files = unzipSync(open.word.save());
  expect(strFromU8(files["word/document.xml"] ?? new Uint8Array())).toContain("w15:appearance");
  expect(await faultsOf(open.word.save())).toEqual([]);
});

import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, openWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

const tracking = { settings: settingsXml("<w:trackRevisions/>") };

/** A document in which changes are tracked. */
function openTracked(body: string): OpenWord {
  return openWord(drawDocx(body, tracking));
}

/** The body as it is now, without the numbers and authors of its tracked changes. */
function bodyOf({ documentXml }: OpenWord): string {
  return documentXml
    .replace(/ w:id="\d+" w:author="Author"/g, "")
    .replace(/^[^]*<w:body>|<w:sectPr\/>.*$/g, "");
}

function edit(open: OpenWord, act: (context: Word.RequestContext) => unknown): Promise<void> {
  return open.run(async (context) => {
    act(context);
    await context.sync();
  });
}

const firstOf = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const cellOf = (context: Word.RequestContext): Word.TableCell =>
  context.document.body.tables.getFirst().getCell(0, 0);
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const inserted = (text: string): string => `<w:ins>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (name: "ins" | "del"): string => `<w:pPr><w:rPr><w:${name}/></w:rPr></w:pPr>`;

test("new text is marked as inserted, and text that it replaces stays before it as deleted", async () => {
  const open = openTracked(`<w:p>${run("old")}</w:p><w:p>${run("kept")}</w:p>`);
  await edit(open, (context) => {
    firstOf(context).insertText("new", "Replace");
    firstOf(context).getNext().insertText("!", "End");
  });
  expect(bodyOf(open)).toBe(
    `<w:p>${deleted("old")}${inserted("new")}</w:p><w:p>${run("kept")}${inserted("!")}</w:p>`,
  );
  expect(open.documentXml.match(/w:id="\d+"/g)).toEqual(['w:id="1"', 'w:id="2"', 'w:id="3"']);
  const texts = await open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map((each) => each.text);
  });
  expect(texts).toEqual(["oldnew", "kept!"]);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a prompt that gives way leaves nothing behind, and comes back when the insertion is deleted again", async () => {
  for (const drawn of [
    `<w:p>${control(promptRun, { shows: true })}</w:p>`,
    control(`<w:p>${promptRun}</w:p>`, { shows: true }),
    table([control(cell(`<w:p>${promptRun}</w:p>`), { shows: true })]),
  ]) {
    const open = openTracked(drawn);
    const before = open.documentXml;
    await edit(open, (context) =>
      context.document.contentControls.getFirst().insertText("SH-0417", "Replace"),
    );
    expect(bodyOf(open)).toContain(inserted("SH-0417"));
    expect(bodyOf(open)).not.toMatch(/Click or tap|w:del|showingPlcHdr/);
    expect(await faultsOf(open.word.save())).toEqual([]);
    await edit(open, (context) => {
      context.document.contentControls.getFirst().clear();
    });
    expect(open.documentXml).toBe(before);
  }
});

test("an answer in a control is replaced and stays as deleted text; to empty it is not settled", async () => {
  const drawn = control(`<w:p>${run("one")}</w:p><w:p>${run("two")}</w:p>`);
  const open = openTracked(drawn);
  await edit(open, (context) => context.document.contentControls.getFirst().insertText("a\nb", "Replace"));
  expect(bodyOf(open)).toContain(
    `<w:p>${mark("del")}${deleted("one")}</w:p><w:p>${mark("ins")}${deleted("two")}${inserted("a")}</w:p><w:p>${inserted("b")}</w:p></w:sdtContent>`,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
  const emptied = edit(openTracked(drawn), (context) => {
    context.document.contentControls.getFirst().clear();
  });
  expect(await codeOf(emptied)).toBe("NotSettled");
});

test("a new paragraph has an inserted end; at the end of a cell it is the end before it that is new", async () => {
  const open = openTracked(table([cell(paragraph("one") + paragraph("three"))]));
  await edit(open, (context) => {
    const { paragraphs } = cellOf(context).body;
    paragraphs.getFirst().insertParagraph("two", "After");
    paragraphs.getLast().insertParagraph("four", "After");
  });
  expect(bodyOf(open).replace(/ xml:space="preserve"/g, "")).toContain(
    `<w:p>${run("one")}</w:p><w:p>${mark("ins")}${inserted("two")}</w:p><w:p>${mark("ins")}${run("three")}</w:p><w:p>${inserted("four")}</w:p></w:tc>`,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a deleted paragraph stays, marked; one that was only inserted goes", async () => {
  const open = openTracked(`<w:p>${run("one")}</w:p><w:p>${run("two")}</w:p>`);
  await edit(open, (context) => firstOf(context).insertParagraph("new", "After"));
  await edit(open, (context) => {
    const first = firstOf(context);
    first.getNext().delete();
    first.delete();
  });
  expect(bodyOf(open)).toBe(`<w:p>${mark("del")}${deleted("one")}</w:p><w:p>${run("two")}</w:p>`);
});

test("a new row is marked as inserted, a deleted one stays, and deleting the new one leaves no trace", async () => {
  const drawn = table([cell(paragraph("a"))], [cell(paragraph("b"))]);
  const open = openTracked(drawn);
  await edit(open, (context) => cellOf(context).insertRows("After", 1));
  expect(bodyOf(open)).toContain(
    `<w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p>${mark("ins")}</w:p></w:tc></w:tr>`,
  );
  await edit(open, (context) => {
    const found = context.document.body.tables.getFirst();
    found.getCell(1, 0).body.paragraphs.getFirst().insertText("new", "Start");
    found.getCell(2, 0).deleteRow();
  });
  expect(bodyOf(open)).toMatch(/<w:tr><w:trPr><w:del\/><\/w:trPr><w:tc><w:p>.*<w:delText[^>]*>b</);
  expect(await faultsOf(open.word.save())).toEqual([]);
  const values = await open.run(async (context) => {
    const found = context.document.body.tables.getFirst();
    found.load("values,rowCount");
    await context.sync();
    return [found.rowCount, found.values];
  });
  expect(values).toEqual([3, [["a"], ["new"], ["b"]]]);
  await edit(open, (context) => {
    context.document.body.tables.getFirst().getCell(1, 0).deleteRow();
  });
  expect(bodyOf(open)).not.toContain("w:ins");
});

test("a list that a paragraph is put into is tracked as a change of its properties", async () => {
  const open = openTracked(paragraph("one", '<w:jc w:val="right"/>'));
  await edit(open, (context) => {
    firstOf(context).startNewList().setLevelBullet(0, "Solid");
    firstOf(context).insertParagraph("two", "After");
  });
  expect(bodyOf(open)).toContain(
    '</w:numPr><w:jc w:val="right"/><w:rPr><w:ins/></w:rPr><w:pPrChange><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange></w:pPr>',
  );
  expect(open.documentXml.match(/w:pPrChange /g)).toHaveLength(1);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("text in the middle of another's insertion or deletion parts it in two", async () => {
  const theirs = `<w:ins w:id="3" w:author="IDVA">${run("abcd")}</w:ins><w:del w:id="4" w:author="IDVA"><w:r><w:delText>wxyz</w:delText></w:r></w:del>`;
  const open = openTracked(`<w:p>${theirs}</w:p>`);
  open.word.clickParagraph(0, 6);
  await edit(open, (context) => context.document.getSelection().insertText("!", "End"));
  open.word.clickParagraph(0, 2);
  await edit(open, (context) => context.document.getSelection().insertText("?", "End"));
  const their = / w:id="\d+" w:author="IDVA"/g;
  expect(bodyOf(open).replace(their, "")).toBe(
    `<w:p>${inserted("ab")}${inserted("?")}${inserted("cd")}${deleted("wx")}${inserted("!")}${deleted("yz")}</w:p>`,
  );
  expect(new Set(open.documentXml.match(/w:id="\d+"/g)).size).toBe(6);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("what somebody else inserted stays in their insertion when it is deleted", async () => {
  const open = openTracked(`<w:p><w:ins w:id="3" w:author="IDVA">${run("theirs")}</w:ins></w:p>`);
  await edit(open, (context) => firstOf(context).insertText("ours", "Replace"));
  expect(bodyOf(open)).toBe(
    `<w:p><w:ins w:id="3" w:author="IDVA">${deleted("theirs")}</w:ins>${inserted("ours")}</w:p>`,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("choices, ticks and looks are tracked too", async () => {
  const choices = ["IDVA", "Client"].map((text) => `<w:listItem w:displayText="${text}" w:value="${text}"/>`);
  const dropDown = control(run("IDVA"), {
    id: 1,
    inside: `<w:dropDownList>${choices.join("")}</w:dropDownList>`,
  });
  const tick = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
  const box = control(run("☐"), { id: 2, inside: tick });
  const open = openTracked(`<w:p>${dropDown}</w:p><w:p>${box}</w:p><w:p>${run("plain")}</w:p>`);
  await open.run(async (context) => {
    const of = (type: "DropDownList" | "CheckBox"): Word.ContentControl =>
      context.document
        .getContentControls({ types: [type] as unknown as [Word.ContentControlType.richText] })
        .getFirst();
    of("DropDownList").dropDownListContentControl.listItems.load("items/displayText");
    const { listItems } = of("DropDownList").dropDownListContentControl;
    listItems.load("items/displayText");
    await context.sync();
    listItems.items[1]?.select();
    of("CheckBox").checkboxContentControl.isChecked = true;
    context.document.body.paragraphs.getLast().font.bold = true;
    await context.sync();
  });
  expect(bodyOf(open)).toContain(deleted("IDVA") + inserted("Client"));
  expect(bodyOf(open)).toContain(deleted("☐") + inserted("☒"));
  expect(bodyOf(open)).toContain("<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>");
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("tracking can be turned on and off, and a protection that tracks lets nobody edit without", async () => {
  const open = openWord(drawDocx(paragraph("x")));
  await edit(open, (context) => (context.document.changeTrackingMode = "TrackAll"));
  expect(open.word.partText("word/settings.xml")).toContain("<w:trackRevisions/>");
  await edit(open, (context) => firstOf(context).insertText("y", "End"));
  await edit(open, (context) => (context.document.changeTrackingMode = "Off"));
  await edit(open, (context) => firstOf(context).insertText("z", "End"));
  expect(bodyOf(open)).toMatch(/<w:ins><w:r><w:t>y<\/w:t><\/w:r><\/w:ins><w:r><w:t>z/);
  expect(await faultsOf(open.word.save())).toEqual([]);

  const settings = settingsXml('<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>');
  const guarded = openWord(drawDocx(paragraph("x"), { settings }));
  const mode = await guarded.run(async (context) => {
    context.document.load("changeTrackingMode");
    firstOf(context).insertText("y", "End");
    await context.sync();
    return context.document.changeTrackingMode;
  });
  expect(mode).toBe("TrackAll");
  expect(bodyOf(guarded)).toContain(inserted("y"));
  const turnedOff = edit(guarded, (context) => (context.document.changeTrackingMode = "Off"));
  expect(await codeOf(turnedOff)).toBe("NotSettled");
});

test("the OOXML of the body shows the tracked changes", async () => {
  const ooxml = await openTracked(`<w:p>${run("old")}</w:p>`).run(async (context) => {
    firstOf(context).insertText("new", "Replace");
    const value = context.document.body.getOoxml();
    await context.sync();
    return value.value;
  });
  expect(ooxml).toMatch(/<w:del [^>]*><w:r><w:delText>old<.*<w:ins [^>]*><w:r><w:t>new</);
  expect(ooxml).toContain("<w:trackRevisions/>");
});

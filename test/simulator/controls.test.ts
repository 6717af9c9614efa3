import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, formFile, openWord, type OpenWord } from "./inWord";

afterAll(closeWord);

const inline = `<w:p>${control(promptRun, { shows: true })}</w:p>`;
const block = control(`<w:p>${promptRun}</w:p>`, { shows: true });

/** Runs one call on the only rich-text control of the document. */
function onControl(open: OpenWord, act: (found: Word.ContentControl) => unknown): Promise<void> {
  return open.run(async (context) => {
    act(context.document.contentControls.getFirst());
    await context.sync();
  });
}

test("real text drops the placeholder flag and its style, and keeps the placeholder, the id and the control", async () => {
  const open = openWord(drawDocx(inline));
  await onControl(open, (found) => found.insertText("SH-0417", "Replace"));
  expect(open.documentXml).toContain('<w:id w:val="7"/><w:placeholder>');
  expect(open.documentXml).toContain("<w:sdtContent><w:r><w:t>SH-0417</w:t></w:r></w:sdtContent>");
  expect(open.documentXml).not.toMatch(/showingPlcHdr|PlaceholderText|Click or tap/);
});

test.each(["desktop", "web", "word-2021"] as const)(
  "on %s clearing a control brings the placeholder back",
  async (profile) => {
    const open = openWord(drawDocx(inline), profile);
    const before = open.documentXml;
    await onControl(open, (found) => found.insertText("x", "Replace"));
    await onControl(open, (found) => {
      found.clear();
    });
    expect(open.documentXml).toBe(before);
  },
);

test("text typed into a control looks as its sdtPr says", async () => {
  const styled = `<w:p><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:id w:val="7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${promptRun}</w:sdtContent></w:sdt></w:p>`;
  const open = openWord(drawDocx(styled));
  await onControl(open, (found) => found.insertText("x", "Replace"));
  expect(open.documentXml).toContain("<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>");
});

test("a new line is a new paragraph in a block control; in an inline one nobody knows what it is", async () => {
  const open = openWord(drawDocx(block));
  await onControl(open, (found) => found.insertText("a\nb", "Replace"));
  expect(open.documentXml.match(/<w:p>/g)).toHaveLength(2);
  expect(
    await codeOf(onControl(openWord(drawDocx(inline)), (found) => found.insertText("a\nb", "Replace"))),
  ).toBe("NotSettled");
});

test("a paragraph goes to the end of a block control, in the looks of the one before, and never into an inline one", async () => {
  const open = openWord(drawDocx(control(paragraph("one", '<w:jc w:val="right"/>'))));
  await onControl(open, (found) => found.insertParagraph("two", "End"));
  expect(open.documentXml).toContain(
    '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>two</w:t></w:r></w:p></w:sdtContent>',
  );
  expect(
    await codeOf(onControl(openWord(drawDocx(inline)), (found) => found.insertParagraph("x", "End"))),
  ).toBe("GeneralException");
  expect(
    await codeOf(onControl(openWord(drawDocx(inline), "web"), (found) => found.insertParagraph("x", "End"))),
  ).toBe("NotAllowed");
  expect(
    await codeOf(onControl(openWord(drawDocx(block)), (found) => found.insertParagraph("x", "End"))),
  ).toBe("NotSettled");
});

test("a cell-level control keeps its cell, and refuses Replace where it goes round a row", async () => {
  const inCell = table([control(cell(`<w:p>${promptRun}</w:p>${paragraph()}`), { shows: true })]);
  const open = openWord(drawDocx(inCell));
  await onControl(open, (found) => found.insertText("x", "Replace"));
  expect(open.documentXml).toContain(
    "<w:sdtContent><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:sdtContent>",
  );
  const row = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid>${control(`<w:tr>${cell(paragraph("x"))}</w:tr>`)}</w:tbl>`;
  const round = openWord(drawDocx(row));
  const subtype = await round.run(async (context) => {
    const found = context.document.contentControls.getFirst();
    found.load("subtype");
    await context.sync();
    return found.subtype;
  });
  expect(subtype).toBe("RichTextTableRow");
  expect(await codeOf(onControl(round, (found) => found.insertText("x", "Replace")))).toBe("NotAllowed");
});

test("contentControls holds rich text only; other kinds come by type, as far as the Word knows them", async () => {
  const kinds = async (profile: "desktop" | "web"): Promise<string[]> => {
    const open = openWord(formFile("typed-controls"), profile);
    return open.run(async (context) => {
      const rich = context.document.contentControls;
      rich.load("items/type");
      const typed = context.document.getContentControls({
        types: ["PlainText", "DatePicker", "DropDownList"] as unknown as Word.ContentControlType[],
      });
      typed.load("items/type");
      await context.sync();
      expect(new Set(rich.items.map((each) => each.type))).toEqual(new Set(["RichText"]));
      return [...new Set(typed.items.map((each) => each.type))].sort();
    });
  };
  expect(await kinds("desktop")).toEqual(["DatePicker", "DropDownList", "PlainText"]);
  expect(await kinds("web")).toEqual(["DropDownList", "PlainText"]);
});

test("Word LTSC 2021 has no getContentControls: office.js itself says ApiNotFound", async () => {
  const open = openWord(formFile("typed-controls"), "word-2021");
  const call = open.run(async (context) => {
    context.document.getContentControls({ types: [Word.ContentControlType.richText] });
    await context.sync();
  });
  expect(await codeOf(call)).toBe("ApiNotFound");
});

test("while the placeholder shows, text is the prompt on desktop and nothing on the web", async () => {
  const textOn = (profile: "desktop" | "web"): Promise<string> =>
    openWord(drawDocx(inline), profile).run(async (context) => {
      const found = context.document.contentControls.getFirst();
      found.load("text");
      await context.sync();
      return found.text;
    });
  expect(await textOn("desktop")).toBe("Click or tap here to enter text.");
  expect(await textOn("web")).toBe("");
});

test("a plain-text control takes text, line breaks only where it is multi-line, and no paragraphs", async () => {
  const plain = (inside: string): Uint8Array =>
    drawDocx(`<w:p>${control(promptRun, { inside, shows: true })}</w:p>`);
  const act = (
    docx: Uint8Array,
    call: (found: Word.ContentControl) => unknown,
  ): { open: OpenWord; done: Promise<unknown> } => {
    const open = openWord(docx);
    const done = open.run(async (context) => {
      call(context.document.getContentControls({ types: [Word.ContentControlType.plainText] }).getFirst());
      await context.sync();
    });
    return { open, done };
  };
  const multi = act(plain('<w:text w:multiLine="1"/>'), (found) => found.insertText("a\nb", "Replace"));
  await multi.done;
  expect(multi.open.documentXml).toContain("<w:t>a</w:t><w:br/><w:t>b</w:t>");
  expect(await codeOf(act(plain("<w:text/>"), (found) => found.insertText("a\nb", "Replace")).done)).toBe(
    "GeneralException",
  );
  expect(await codeOf(act(plain("<w:text/>"), (found) => found.insertParagraph("a", "End")).done)).toBe(
    "GeneralException",
  );
});

test("a date picker's fullDate follows the text that is put into it", async () => {
  const date = '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/></w:date>';
  const open = openWord(drawDocx(`<w:p>${control(promptRun, { inside: date, shows: true })}</w:p>`));
  await open.run(async (context) => {
    context.document
      .getContentControls({ types: ["DatePicker"] as unknown as [Word.ContentControlType.richText] })
      .getFirst()
      .insertText("1 March 2026", "Replace");
    await context.sync();
  });
  expect(open.documentXml).toContain('<w:date w:fullDate="2026-03-01T00:00:00Z">');
});

test("an item of a drop-down is chosen by selecting it; typing into it is refused", async () => {
  const list =
    '<w:dropDownList><w:listItem w:displayText="Client" w:value="c"/><w:listItem w:displayText="IDVA" w:value="i"/></w:dropDownList>';
  const docx = drawDocx(`<w:p>${control(promptRun, { inside: list, shows: true })}</w:p>`);
  const open = openWord(docx);
  await open.run(async (context) => {
    const found = context.document.getContentControls({
      types: ["DropDownList"] as unknown as [Word.ContentControlType.richText],
    });
    found.load("items/id,items/dropDownListContentControl/listItems/items/displayText");
    await context.sync();
    found.items[0]?.dropDownListContentControl.listItems.items
      .find((item) => item.displayText === "IDVA")
      ?.select();
    await context.sync();
  });
  expect(open.documentXml).toContain("<w:sdtContent><w:r><w:t>IDVA</w:t></w:r></w:sdtContent>");
  expect(open.documentXml).toContain('w:lastValue="i"');
  const typed = openWord(docx).run(async (context) => {
    context.document
      .getContentControls({ types: ["DropDownList"] as unknown as [Word.ContentControlType.richText] })
      .getFirst()
      .insertText("IDVA", "Replace");
    await context.sync();
  });
  expect(await codeOf(typed)).toBe("GeneralException");
});

test("locked content and protected documents refuse edits", async () => {
  const locked = drawDocx(
    `<w:p>${control("<w:r><w:t>x</w:t></w:r>", { inside: '<w:lock w:val="sdtContentLocked"/>' })}</w:p>`,
  );
  expect(await codeOf(onControl(openWord(locked), (found) => found.insertText("y", "Replace")))).toBe(
    "GeneralException",
  );
  expect(await codeOf(onControl(openWord(locked, "web"), (found) => found.insertText("y", "Replace")))).toBe(
    "NotAllowed",
  );
  const settings = settingsXml('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
  expect(
    await codeOf(
      onControl(openWord(drawDocx(inline, { settings })), (found) => found.insertText("y", "Replace")),
    ),
  ).toBe("AccessDenied");
});

test("in a group the controls can be filled and what stands between them cannot", async () => {
  const group = (inside: string): string =>
    control(inside, { id: 9, inside: '<w:lock w:val="contentLocked"/><w:group/>' });
  const grouped = group(
    `${paragraph("Name:")}<w:p><w:r><w:t>x</w:t></w:r>${control(promptRun, { shows: true })}</w:p>` +
      control(paragraph("one"), { id: 8 }),
  );
  const open = openWord(drawDocx(grouped));
  await open.run(async (context) => {
    const [first, second] = [8, 7].map((id) => context.document.contentControls.getById(id));
    first?.insertParagraph("two", "End").insertText("!", "End");
    second?.insertText("SH-0417", "Replace");
    await context.sync();
  });
  expect(open.documentXml).toMatch(/<w:t>SH-0417<.*>one<.*>two<.*>!</);
  const bare = (act: (first: Word.Paragraph) => unknown): Promise<string> =>
    codeOf(
      openWord(drawDocx(grouped)).run(async (context) => {
        act(context.document.body.paragraphs.getFirst());
        await context.sync();
      }),
    );
  expect(await bare((first) => first.insertText("y", "End"))).toBe("GeneralException");
  expect(await bare((first) => first.insertParagraph("y", "After"))).toBe("GeneralException");
  expect(
    await bare((first) => {
      first.getNext().delete();
    }),
  ).toBe("GeneralException");
});

test("a control with locked content in a group stays locked", async () => {
  const locked = control("<w:r><w:t>x</w:t></w:r>", { inside: '<w:lock w:val="contentLocked"/>' });
  const open = openWord(
    drawDocx(
      control(`<w:p>${locked}</w:p>`, { id: 9, inside: "<w:group/>" }).replace(
        /<w:placeholder>.*?<\/w:placeholder>/,
        "",
      ),
    ),
  );
  expect(await codeOf(onControl(open, (found) => found.insertText("y", "Replace")))).toBe("GeneralException");
});

test("a temporary control goes away with the first edit and leaves its text", async () => {
  const open = openWord(
    drawDocx(
      `<w:p>${control(promptRun, { inside: "", shows: true }).replace("<w:placeholder>", "<w:temporary/><w:placeholder>")}</w:p>`,
    ),
  );
  await onControl(open, (found) => found.insertText("x", "Replace"));
  expect(open.documentXml).not.toContain("w:sdt");
  expect(open.documentXml).toContain("<w:t>x</w:t>");
});

test("a control without text of its own in the glossary gets Word's prompt, a custom one its own", async () => {
  const glossary = `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts><w:docPart><w:docPartPr><w:name w:val="DefaultPlaceholder_-1854013440"/></w:docPartPr><w:docPartBody><w:p><w:r><w:t>Client reference</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`;
  const docx = drawDocx(inline, { glossaryDocument: glossary });
  const cleared = async (profile: "desktop" | "web"): Promise<string> => {
    const open = openWord(docx, profile);
    await onControl(open, (found) => {
      found.clear();
    });
    return open.documentXml;
  };
  expect(await cleared("desktop")).toContain("Client reference");
  expect(await cleared("web")).toContain("Click or tap here to enter text.");
});

import { strToU8, unzipSync, zipSync } from "fflate";
import { openWord } from "../inWord";
import { faultsOf } from "../validity";
import type { Program } from "./sample";
import { act, bodyOf, first, linesOf, openLines, setUp } from "./sample";

/** A table with words is made at the start and its first cell read. */
export const tableCellAccess: Program = async () => {
  const open = openLines(first);
  await act(open, ({ document: { body } }) => {
    const table = body.insertTable(2, 3, "Start", [
      ["Who", "What", "When"],
      ["IDVA", "Call"],
    ]);
    table.styleBuiltIn = "GridTable5Dark_Accent2";
    table.styleFirstColumn = false;
  });
  const [text, values] = await open.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    const cell = table.getCell(0, 0).body;
    cell.load("text");
    table.load("values");
    await context.sync();
    return [cell.text, table.values];
  });
  expect(text).toBe("Who");
  expect(values).toEqual([
    ["Who", "What", "When"],
    ["IDVA", "Call", ""],
  ]);
  expect(bodyOf(open)).toMatch(
    /^<w:tbl><w:tblPr><w:tblStyle w:val="GridTable5Dark-Accent2"\/>.*w:firstColumn="0"/,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** The built-in properties load all at once. */
export const builtInProperties: Program = async () => {
  const files = unzipSync(openLines(first).word.save());
  const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  files["docProps/core.xml"] = strToU8(
    `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Plan</dc:title><dc:creator>IDVA</dc:creator><dcterms:created>2026-03-01T09:00:00Z</dcterms:created></cp:coreProperties>`,
  );
  const rels = new TextDecoder().decode(files["_rels/.rels"]);
  files["_rels/.rels"] = strToU8(
    rels.replace(
      "</Relationships>",
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
  );
  const read = await openWord(zipSync(files)).run(async (context) => {
    const { properties } = context.document;
    properties.load("*");
    await context.sync();
    return properties.toJSON();
  });
  expect(read).toMatchObject({ title: "Plan", author: "IDVA", subject: "", company: "" });
  expect(new Date(read.creationDate ?? 0).toISOString()).toBe("2026-03-01T09:00:00.000Z");
};

/** Custom properties of several types are added and read. */
export const customProperties: Program = async () => {
  const open = openLines(first);
  await act(open, ({ document: { properties } }) => {
    properties.customProperties.add("Pages", 12);
    properties.customProperties.add("Form", "Plan 2008");
    properties.customProperties.add("form", "Plan 2026");
  });
  const read = await open.run(async (context) => {
    const { customProperties: all } = context.document.properties;
    all.load("key,type,value");
    await context.sync();
    return all.items.map(({ key, type, value }: { key: string; type: string; value: unknown }) => [
      key,
      type,
      value,
    ]);
  });
  expect(read).toEqual([
    ["Pages", "Number", 12],
    ["Form", "String", "Plan 2026"],
  ]);
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** Each paragraph gets a control, tagged in turn; those of a tag then look alike and take a paragraph. */
export const contentControls: Program = async () => {
  const open = openLines("");
  await setUp(open);
  await open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("$none");
    await context.sync();
    paragraphs.items.forEach(
      (each, index) => (each.insertContentControl().tag = index % 2 === 0 ? "even" : "odd"),
    );
    await context.sync();
  });
  const titles = await open.run(async (context) => {
    const even = context.document.contentControls.getByTag("even");
    even.load("length");
    await context.sync();
    even.items.forEach((each, index) => {
      each.set({ color: "red", title: `Box ${index + 1}`, appearance: Word.ContentControlAppearance.tags });
      each.insertParagraph("One more line", "End");
    });
    context.document.contentControls.load("items/title,items/text");
    await context.sync();
    return context.document.contentControls.items.map(({ title, text }) => [title, text.split("\n").length]);
  });
  expect(titles).toEqual([
    ["Box 1", 2],
    ["", 1],
  ]);
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** A document is put together: a title, styled paragraphs, a control to fill later, names that are searched for, a footer. */
export const documentAssembly: Program = async () => {
  const open = openLines("");
  await act(open, ({ document: { body } }) => {
    body.insertText("Support plan\n", "Start").styleBuiltIn = "Heading1";
    body.insertParagraph("Who helps", "End").styleBuiltIn = "Heading2";
    const costs = body.insertParagraph("To be filled", "End");
    costs.styleBuiltIn = "Normal";
    costs.font.highlightColor = "#FFFF00";
    costs.insertContentControl().title = "Costs";
    body.insertParagraph("The Agency calls. The Agency writes.", "End").styleBuiltIn = "Normal";
  });
  await open.run(async (context) => {
    const found = context.document.body.search("Agency");
    found.load("font/bold");
    await context.sync();
    for (const each of found.items) {
      each.font.bold = true;
      each.insertContentControl().tag = "agency";
    }
    await context.sync();
    const agencies = context.document.contentControls.getByTag("agency");
    agencies.load("text");
    await context.sync();
    for (const each of agencies.items) each.insertText("IDVA service", "Replace");
    context.document.sections.getFirst().getFooter("Primary").insertParagraph("Confidential", "End");
    await context.sync();
  });
  expect(await linesOf(open)).toEqual([
    "Support plan",
    "",
    "Who helps",
    "To be filled",
    "The IDVA service calls. The IDVA service writes.",
  ]);
  expect(bodyOf(open)).toMatch(/^<w:p><w:pPr><w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t>Support plan</);
  expect(bodyOf(open).match(/<w:rPr><w:b\/><\/w:rPr><w:t>IDVA service</g)).toHaveLength(2);
  expect(bodyOf(open)).toMatch(
    /<w:alias w:val="Costs"\/>.*To be filled<\/w:t><\/w:r><\/w:p><\/w:sdtContent><\/w:sdt><w:p>/,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** The body as a whole is read, selected, added to and cleared. */
export const manageBody: Program = async () => {
  const open = openLines("");
  await setUp(open);
  const read = await open.run(async (context) => {
    const { body } = context.document;
    body.load("text,font/size,font/name,font/color");
    const ooxml = body.getOoxml();
    body.insertText("Before all. ", "Start");
    body.insertParagraph("At the end", "End");
    body.select();
    await context.sync();
    return {
      size: body.font.size,
      name: body.font.name,
      color: body.font.color,
      ooxml: ooxml.value.includes(first),
    };
  });
  expect(read).toEqual({ size: 10, name: "Times New Roman", color: "#000000", ooxml: true });
  expect((await linesOf(open))[0]).toBe(`Before all. ${first}`);
  await act(open, ({ document: { body } }) => {
    body.clear();
  });
  expect(await linesOf(open)).toEqual([""]);
};

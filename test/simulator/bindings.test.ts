import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, openWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

const store = "{0C2A1B7E-6F3D-4C8A-9B1E-5D2F7A9C3E41}";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A document with one custom XML part, which the controls of its body can be bound to. */
function withStore(body: string, xml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = unzipSync(drawDocx(body, parts));
  const add = (name: string, text: string, change?: (before: string) => string): void => {
    const before = files[name];
    files[name] = strToU8(change === undefined || before === undefined ? text : change(strFromU8(before)));
  };
  const relationship = (type: string, target: string): string =>
    `<Relationship Id="rIdStore" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  add("customXml/item1.xml", xml);
  add(
    "customXml/itemProps1.xml",
    `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${store}"/>`,
  );
  add(
    "customXml/_rels/item1.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("customXmlProps", "itemProps1.xml")}`,
  );
  add("word/_rels/document.xml.rels", "", (before) =>
    before.replace("</Relationships>", relationship("customXml", "../customXml/item1.xml")),
  );
  add("[Content_Types].xml", "", (before) =>
    before.replace(
      "</Types>",
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
  return zipSync(files);
}

function binding(xpath: string, prefixMappings = "xmlns:p='urn:plan'"): string {
  return `<w:dataBinding w:prefixMappings="${prefixMappings}" w:xpath="${xpath}" w:storeItemID="${store}"/>`;
}

const plan = (inside: string): string => `<plan xmlns="urn:plan">${inside}</plan>`;
const client = "/p:plan[1]/p:client[1]";
const plainText = (stored: string, shows = false): string =>
  `<w:p>${control(stored, { inside: `${binding(client)}<w:text/>`, shows })}</w:p>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

function firstOfType(context: Word.RequestContext, type: string): Word.ContentControl {
  const types = [type] as unknown as [Word.ContentControlType.richText];
  return context.document.getContentControls({ types }).getFirst();
}

function write(open: OpenWord, text: string, type = "PlainText"): Promise<void> {
  return open.run(async (context) => {
    firstOfType(context, type).insertText(text, "Replace");
    await context.sync();
  });
}

test("what custom XML says stands in a bound control when the document opens, over what the file had there", () => {
  const shown = (stored: string, shows: boolean, value: string): string =>
    SimulatedWord.open(withStore(plainText(stored, shows), plan(`<client>${value}</client>`))).partText(
      "word/document.xml",
    ) ?? "";
  expect(shown(run("old"), false, "SH-0417")).toContain(
    "<w:sdtContent><w:r><w:t>SH-0417</w:t></w:r></w:sdtContent>",
  );
  expect(shown(promptRun, true, "SH-0417")).not.toMatch(/showingPlcHdr|PlaceholderText/);
  expect(shown(run("old"), false, "")).toMatch(/<w:showingPlcHdr\/>.*PlaceholderText.*Click or tap/);
});

test("a document whose bound controls say what custom XML says is saved as it was", () => {
  const docx = withStore(plainText(run("SH-0417")), plan("<client>SH-0417</client>"));
  expect(unzipSync(SimulatedWord.open(docx).save())).toEqual(unzipSync(docx));
});

test("what is written into a bound control goes to custom XML, and is there when the document opens again", async () => {
  const docx = withStore(plainText(promptRun, true), plan("<!-- kept --><client/><other a='1'/>"));
  const open = openWord(docx);
  await write(open, "SH-0417 & more");
  expect(open.word.partText("customXml/item1.xml")).toBe(
    plan("<!-- kept --><client>SH-0417 &amp; more</client><other a='1'/>"),
  );
  const saved = open.word.save();
  expect(await faultsOf(saved)).toEqual([]);
  const again = openWord(saved);
  expect(again.documentXml).toContain("<w:t>SH-0417 &amp; more</w:t>");
  await again.run(async (context) => {
    firstOfType(context, "PlainText").clear();
    await context.sync();
  });
  expect(again.word.partText("customXml/item1.xml")).toContain("<client></client>");
  expect(again.documentXml).toContain("<w:showingPlcHdr/>");
});

test("all controls that are bound to one node say the same", async () => {
  const second = control(promptRun, { id: 8, inside: `${binding(client)}<w:text/>`, shows: true });
  const inCell = control(cell(`<w:p>${promptRun}</w:p>`), {
    id: 9,
    inside: `${binding(client)}<w:text/>`,
    shows: true,
  });
  const body = `${plainText(promptRun, true)}<w:p>${second}</w:p>${table([inCell])}`;
  const open = openWord(withStore(body, plan("<client/>")));
  await write(open, "SH-0417");
  expect(open.documentXml.match(/<w:t>SH-0417</g)).toHaveLength(3);
  expect(open.documentXml).not.toContain("showingPlcHdr");
});

test("an edit through the paragraph or at the cursor reaches custom XML too", async () => {
  const block = control(`<w:p>${run("SH")}</w:p>`, { inside: `${binding(client)}<w:text/>` });
  const open = openWord(withStore(block, plan("<client>SH</client>")));
  await open.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("-0417", "End");
    await context.sync();
  });
  open.word.clickParagraph(0);
  await open.run(async (context) => {
    context.document.getSelection().insertText("!", "End");
    await context.sync();
  });
  expect(open.word.partText("customXml/item1.xml")).toBe(plan("<client>SH-0417!</client>"));
});

test("attributes, positions and parts without prefixes are found", async () => {
  const xml = "<plan><row ref='a'/><row ref='b'/></plan>";
  const bound = control(run("x"), { inside: `${binding("/plan/row[2]/@ref", "")}<w:text/>` });
  const open = openWord(withStore(`<w:p>${bound}</w:p>`, xml));
  expect(open.documentXml).toContain("<w:t>b</w:t>");
  await write(open, "c");
  expect(open.word.partText("customXml/item1.xml")).toBe("<plan><row ref='a'/><row ref=\"c\"/></plan>");
});

test("a date is stored as a date and shown in the picker's own format", async () => {
  const picker = (storedAs: string): string =>
    `<w:p>${control(promptRun, { inside: `${binding(client)}<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>${storedAs}<w:calendar w:val="gregorian"/></w:date>`, shows: true })}</w:p>`;
  const asDateTime = '<w:storeMappedDataAs w:val="dateTime"/>';
  const open = openWord(withStore(picker(asDateTime), plan("<client>2026-03-01T00:00:00</client>")));
  expect(open.documentXml).toMatch(/w:fullDate="2026-03-01T00:00:00Z".*<w:t>1 March 2026</);
  const stored = async (storedAs: string): Promise<string> => {
    const filled = openWord(withStore(picker(storedAs), plan("<client/>")));
    await write(filled, "15 April 2026", "DatePicker");
    return filled.word.partText("customXml/item1.xml") ?? "";
  };
  expect(await stored(asDateTime)).toBe(plan("<client>2026-04-15T00:00:00</client>"));
  expect(await stored('<w:storeMappedDataAs w:val="date"/>')).toBe(plan("<client>2026-04-15</client>"));
  expect(await stored('<w:storeMappedDataAs w:val="text"/>')).toBe(plan("<client>15 April 2026</client>"));
});

test("a choice is stored by its value and shown by its words", async () => {
  const list = `${binding(client)}<w:dropDownList><w:listItem w:displayText="Client" w:value="c"/><w:listItem w:displayText="IDVA" w:value="i"/></w:dropDownList>`;
  const body = `<w:p>${control(promptRun, { inside: list, shows: true })}</w:p>`;
  const open = openWord(withStore(body, plan("<client>i</client>")));
  expect(open.documentXml).toContain("<w:t>IDVA</w:t>");
  await open.run(async (context) => {
    const { listItems } = firstOfType(context, "DropDownList").dropDownListContentControl;
    listItems.getFirst().select();
    await context.sync();
  });
  expect(open.word.partText("customXml/item1.xml")).toBe(plan("<client>c</client>"));
});

test("a binding that leads nowhere is like none", async () => {
  const open = openWord(withStore(plainText(promptRun, true), plan("<other/>")));
  await write(open, "SH-0417");
  expect(open.documentXml).toContain("<w:t>SH-0417</w:t>");
  expect(open.word.partText("customXml/item1.xml")).toBe(plan("<other/>"));
});

test("a title that is bound to the properties of the document follows them both ways", async () => {
  const core = (title: string): string =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
  const title = `<w:dataBinding w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>`;
  const files = unzipSync(drawDocx(`<w:p>${control(run("x"), { inside: title })}</w:p>`));
  files["docProps/core.xml"] = strToU8(core("Plan"));
  const type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  files["_rels/.rels"] = strToU8(
    strFromU8(files["_rels/.rels"] ?? new Uint8Array()).replace(
      "</Relationships>",
      `<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
  const open = openWord(zipSync(files));
  expect(open.documentXml).toContain("<w:t>Plan</w:t>");
  await write(open, "Support plan");
  expect(open.word.partText("docProps/core.xml")).toBe(core("Support plan"));
});

test("what no source settles of bound controls is refused by name, with nothing changed", async () => {
  const bound = (inside: string, xpath = client): string =>
    `<w:p>${control(run("x"), { inside: binding(xpath) + inside })}</w:p>`;
  const nested = plan("<client>x<deeper/></client>");
  const cases: readonly (readonly [string, string, string, string])[] = [
    [bound("<w:text/>", "//p:client"), plan("<client>x</client>"), "y", "PlainText"],
    [bound("<w:text/>"), nested, "y", "PlainText"],
    [bound('<w:text w:multiLine="1"/>'), plan("<client>x</client>"), "a\nb", "PlainText"],
    [bound(""), plan("<client>x</client>"), "y", "RichText"],
  ];
  for (const [body, xml, text, type] of cases) {
    const open = openWord(withStore(body, xml));
    const before = open.documentXml;
    expect(await codeOf(write(open, text, type))).toBe("NotSettled");
    expect(open.documentXml).toBe(before);
  }
  const tracked = openWord(
    withStore(bound("<w:text/>"), plan("<client>x</client>"), {
      settings: settingsXml("<w:trackRevisions/>"),
    }),
  );
  const before = tracked.documentXml;
  expect(await codeOf(write(tracked, "y"))).toBe("NotSettled");
  expect(tracked.documentXml).toBe(before);
  const beside = openWord(withStore(paragraph("free") + bound(""), plan("<client>x</client>")));
  await beside.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("!", "End");
    await context.sync();
  });
  expect(beside.documentXml).toContain(">!<");
});

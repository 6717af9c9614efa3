import { blankDocument } from "../../src/simulator/package/blankDocument";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { control, documentXml, drawDocx, paragraph, promptRun } from "./drawDocx";
import { closeWord, codeOf, openWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

const flat = (document: string, more = ""): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${document.replace(/^<\?xml[^>]*\?>\s*/, "")}</pkg:xmlData></pkg:part>${more}</pkg:package>`;

function inserting(
  open: OpenWord,
  ooxml: string,
  where: "Start" | "End" | "Replace" = "Start",
): Promise<void> {
  return open.run(async (context) => {
    context.document.body.insertOoxml(ooxml, where);
    await context.sync();
  });
}

function textsOf(open: OpenWord): Promise<string[]> {
  return open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

test("what is inserted into a blank document stands before its empty paragraph, its controls with ids", async () => {
  const open = openWord(blankDocument());
  const box = control(`<w:p>${promptRun}</w:p>`, { shows: true }).replace(/<w:id [^>]*>/, "");
  await inserting(open, flat(documentXml(paragraph("one") + box)));
  expect(await textsOf(open)).toEqual(["one", "Click or tap here to enter text.", ""]);
  expect(open.documentXml).toMatch(/<w:id w:val="-?\d+"\/>/);
});

test("what it names in a namespace of its own can be read again", async () => {
  const open = openWord(blankDocument());
  const shape = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r></w:p>`;
  await inserting(open, flat(documentXml(shape)));
  expect(() => SimulatedWord.open(open.word.save())).not.toThrow();
  expect(open.documentXml).toContain('<v:shape xmlns:v="urn:schemas-microsoft-com:vml"');
});

test.each([
  ["beside text", drawDocx(paragraph("x")), "Start", ""],
  ["in place of all", blankDocument(), "Replace", ""],
  ["with styles", blankDocument(), "Start", '<pkg:part pkg:name="/word/styles.xml"/>'],
] as const)("what Word makes of OOXML %s is not settled", async (_what, docx, where, more) => {
  const open = openWord(docx);
  expect(await codeOf(inserting(open, flat(documentXml(paragraph("one")), more), where))).toBe("NotSettled");
  expect(open.word.save()).toEqual(docx);
});

test("what is no OOXML is refused", async () => {
  expect(await codeOf(inserting(openWord(blankDocument()), "<p>"))).toBe("InvalidArgument");
});

test("createDocument without a file opens a blank document", async () => {
  const open = openWord(drawDocx(paragraph("x")));
  await open.run(async (context) => {
    context.application.createDocument().open();
    await context.sync();
  });
  const [file] = open.word.openedDocuments;
  if (file === undefined) throw new Error("none");
  expect(await textsOf(openWord(file))).toEqual([""]);
  expect(await faultsOf(file)).toEqual([]);
});

import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { SimulatorError } from "../../src/simulator/wordError";
import { documentXml, drawDocx, paragraph } from "./drawDocx";
import { closeWord, formFile, openWord } from "./inWord";

afterAll(closeWord);

function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function reasonOf(open: () => unknown): string {
  try {
    open();
  } catch (failure) {
    return failure instanceof SimulatorError ? failure.reason : String(failure);
  }
  return "opened";
}

test("a document that nobody edits is saved with every part as it was", () => {
  for (const name of ["published", "in-use", "typed-controls"]) {
    expect(partsOf(SimulatedWord.open(formFile(name)).save())).toEqual(partsOf(formFile(name)));
  }
});

test("an edit changes the words that it is about and not a byte beside them", async () => {
  const odd = `<w:p ><w:r  w:rsidR='00A1'><w:t>one</w:t></w:r></w:p><!-- kept --><w:p></w:p><w:p/><w:p><w:r><w:t>&#8226; caf&#xE9; &gt; x</w:t></w:r></w:p>`;
  const { word, run, documentXml: before } = openWord(drawDocx(odd));
  await run(async (context) => {
    context.document.body.paragraphs.getFirst().getNext().insertText("two", "Start");
    await context.sync();
  });
  const expected = documentXml(odd).replace("<w:p></w:p>", "<w:p><w:r><w:t>two</w:t></w:r></w:p>");
  expect(before).toBe(documentXml(odd));
  expect(word.partText("word/document.xml")).toBe(expected);
});

test("a part with another prefix for WordprocessingML keeps it in what is written", async () => {
  const parts = unzipSync(drawDocx(paragraph("one")));
  const other = documentXml(paragraph("one"))
    .replace(/w:/g, "word:")
    .replace(/xmlns:word:/g, "xmlns:")
    .replace("xmlns:w=", "xmlns:word=");
  parts["word/document.xml"] = strToU8(other.replace(/xmlns:w(?==)/, "xmlns:word"));
  const { word, run } = openWord(zipSync(parts));
  await run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph("two", "After");
    await context.sync();
  });
  expect(word.partText("word/document.xml")).toContain(
    "<word:p><word:r><word:t>two</word:t></word:r></word:p>",
  );
});

test("what is not a .docx is refused with its reason", () => {
  expect(reasonOf(() => SimulatedWord.open(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).toBe("legacy-doc");
  expect(reasonOf(() => SimulatedWord.open(strToU8("PK no zip at all")))).toBe("not-a-zip");
  expect(reasonOf(() => SimulatedWord.open(formFile("published").slice(0, 3000)))).toBe("not-a-zip");
  expect(reasonOf(() => SimulatedWord.open(zipSync({ mimetype: strToU8("x") })))).toBe("no-document");
  const broken = unzipSync(drawDocx(""));
  broken["word/document.xml"] = strToU8("<w:document><w:body></w:document>");
  expect(reasonOf(() => SimulatedWord.open(zipSync(broken)))).toBe("broken-xml");
});

test("getOoxml is a Flat OPC package with the parts that the document relates to and one paragraph more at its end", async () => {
  const { run } = openWord(formFile("published"));
  const ooxml = await run(async (context) => {
    const value = context.document.body.getOoxml();
    await context.sync();
    return value.value;
  });
  expect(ooxml).toContain('pkg:name="/word/document.xml"');
  expect(ooxml).toContain('pkg:name="/word/styles.xml"');
  expect(ooxml).not.toContain("docProps");
  expect(ooxml).toMatch(/<w:p\/><w:sectPr>/);
});

test("a created document is opened beside this one", async () => {
  const { word, run } = openWord(drawDocx(paragraph("here")));
  const other = drawDocx(paragraph("there"));
  await run(async (context) => {
    context.application.createDocument(Buffer.from(other).toString("base64")).open();
    await context.sync();
  });
  expect(word.openedDocuments).toHaveLength(1);
  expect(partsOf(word.openedDocuments[0] ?? other)["word/document.xml"]).toContain("there");
});

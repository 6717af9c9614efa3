import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import type { ProfileName } from "../../src/simulator/profiles";
import { cell, control, drawDocx, paragraph, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, openWord, showWord } from "./inWord";

afterAll(closeWord);

type Job = (context: Word.RequestContext) => unknown;

const form = drawDocx(
  paragraph("one two") + table([cell(paragraph("a"))], [cell(paragraph("b"))]) + control(paragraph("x")),
);
const firstOf = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const cellOf = (context: Word.RequestContext): Word.TableCell =>
  context.document.body.tables.getFirst().getCell(0, 0);
const theOnly = (context: Word.RequestContext): Word.ContentControl =>
  context.document.contentControls.getFirst();

const writes: Readonly<Record<string, Job>> = {
  "Paragraph.insertText": (context) => firstOf(context).insertText("x", "End"),
  "Paragraph.insertParagraph": (context) => firstOf(context).insertParagraph("x", "After"),
  "Paragraph.delete": (context) => {
    firstOf(context).delete();
  },
  "Paragraph.startNewList": (context) => firstOf(context).startNewList(),
  "Paragraph.insertContentControl": (context) => firstOf(context).insertContentControl(),
  "Range.insertText": (context) => firstOf(context).search("one").getFirst().insertText("1", "Replace"),
  "Font.bold": (context) => (firstOf(context).font.bold = true),
  "ContentControl.insertText": (context) => theOnly(context).insertText("a\nb", "Replace"),
  "ContentControl.clear": (context) => {
    theOnly(context).clear();
  },
  "ContentControl.delete": (context) => {
    theOnly(context).delete(true);
  },
  "ContentControl.tag": (context) => (theOnly(context).tag = "t"),
  "ContentControl.placeholderText": (context) => (theOnly(context).placeholderText = "t"),
  "ContentControl.cannotEdit": (context) => (theOnly(context).cannotEdit = true),
  "TableCell.insertRows": (context) => cellOf(context).insertRows("After", 1),
  "TableCell.deleteRow": (context) => {
    cellOf(context).deleteRow();
  },
  "Document.changeTrackingMode": (context) => (context.document.changeTrackingMode = "TrackAll"),
};

function act(docx: SimulatedWord, job: Job): Promise<string> {
  return codeOf(
    showWord(docx).run(async (context) => {
      job(context);
      await context.sync();
    }),
  );
}

test.each(["desktop", "web"] as const)(
  "on %s a document that is open for viewing can be read",
  async (profile) => {
    const open = showWord(SimulatedWord.open(form, { profile, mode: "viewing" }));
    const read = await open.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      theOnly(context).load("text,tag");
      firstOf(context).select();
      const first = theOnly(context);
      first.load("text");
      await context.sync();
      return [first.text, ooxml.value.includes("one two")];
    });
    expect(read).toEqual(["x", true]);
  },
);

test.each(Object.entries(writes))(
  "%s fails in a document that is open for viewing, and changes nothing",
  async (_, job) => {
    for (const profile of ["desktop", "web"] as const satisfies readonly ProfileName[]) {
      const word = SimulatedWord.open(form, { profile, mode: "viewing" });
      let changes = 0;
      word.onChanged(() => (changes += 1));
      expect(await act(word, job)).toBe("GeneralException");
      expect(unzipSync(word.save())).toEqual(unzipSync(form));
      expect(changes).toBe(0);
      expect(await act(SimulatedWord.open(form), job)).toBe("no failure");
    }
  },
);

test("a document that is marked as final can be read; what an edit of it does is not settled", async () => {
  const files = unzipSync(form);
  files["docProps/custom.xml"] = strToU8(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
  files["_rels/.rels"] = strToU8(
    strFromU8(files["_rels/.rels"] ?? new Uint8Array()).replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${type}" Target="docProps/custom.xml"/></Relationships>`,
    ),
  );
  const open = openWord(zipSync(files));
  expect(await act(open.word, (context) => firstOf(context).insertText("x", "End"))).toBe("NotSettled");
  expect(await act(open.word, (context) => firstOf(context).load("text"))).toBe("no failure");
});

test("a document that only recommends to open it for reading can be edited", async () => {
  const settings = settingsXml('<w:writeProtection w:recommended="1"/>');
  const open = openWord(drawDocx(paragraph("x"), { settings }));
  expect(await act(open.word, (context) => firstOf(context).insertText("y", "End"))).toBe("no failure");
  expect(open.documentXml).toContain(">y<");
});

import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { drawDocx } from "../simulator/drawDocx";
import { closeWord, openWord } from "../simulator/inWord";
import { actionPage, paragraph, prompt, run } from "./drawn";
import { FilledForm } from "./filledForm";

jest.setTimeout(60_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const vanish = "<w:rPr><w:vanish/></w:rPr>";
const hidden = (text: string): string => run(text).replace("<w:r>", `<w:r>${vanish}`);

function docxWith(content: string): Uint8Array {
  return drawDocx(actionPage() + content);
}
const lastLine = (docx: Uint8Array): number => new FilledForm(docx).text.split("\n").length - 1;

test.each([
  ["the end of hidden words", paragraph(hidden("unseen words"))],
  ["hidden words after what can be seen", paragraph(run("Seen ") + hidden("unseen words"))],
  ["a line that hides what is written in it", paragraph("", vanish)],
])("at %s the text is taken out again, and the failure is told", async (_what, line) => {
  for (const profile of profileNames) {
    const docx = docxWith(line);
    const open = openWord(docx, profile);
    const { text } = new FilledForm(open.word.save());
    open.word.clickParagraph(lastLine(docx));
    await expect(wordGateway.insertAtCursor("01632 960123")).rejects.toMatchObject({
      code: expect.stringMatching(/^(hidden|word-refused)$/) as unknown,
    });
    expect(new FilledForm(open.word.save()).text).toBe(text);
  }
});

test("a text that came into a line of hidden words, which nobody can tell from them, is not said to be safe", async () => {
  const docx = docxWith(paragraph(hidden("unseen words")));
  const open = openWord(docx);
  open.word.clickParagraph(lastLine(docx));
  await expect(wordGateway.insertAtCursor("01632 960123")).rejects.toMatchObject({ wrote: true });
});

test("a text that came hidden into a blank line is out again, and it is said so", async () => {
  const docx = docxWith(paragraph("", vanish));
  const open = openWord(docx);
  open.word.clickParagraph(lastLine(docx));
  await expect(wordGateway.insertAtCursor("01632 960123")).rejects.toMatchObject({
    code: "hidden",
    wrote: false,
  });
});

test.each([
  ["whose prompt is hidden", paragraph(prompt(vanish))],
  ["in a line that hides what is written", paragraph(prompt(), vanish)],
])("a blank box %s is refused before anything is written", async (_what, line) => {
  for (const profile of profileNames) {
    const docx = docxWith(line);
    const open = openWord(docx, profile);
    const before = open.documentXml;
    open.word.clickParagraph(lastLine(docx));
    await expect(wordGateway.insertAtCursor("01632 960123")).rejects.toMatchObject({
      code: "hidden",
      wrote: false,
    });
    expect(open.documentXml).toBe(before);
  }
});

import type { Program } from "./sample";
import { act, bodyOf, first, openLines, second, setUp } from "./sample";

/** The selected text turns red and is read. */
export const basicCall: Program = async () => {
  const open = openLines(first);
  open.word.clickParagraph(0, 0, 5);
  const text = await open.run(async (context) => {
    const selection = context.document.getSelection();
    selection.font.color = "red";
    selection.load("text");
    await context.sync();
    return selection.text;
  });
  expect(text).toBe("Locks");
  expect(bodyOf(open)).toContain(
    '<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>Locks</w:t></w:r><w:r><w:t> are',
  );
};

/** Several properties are set at once, and copied from one paragraph to another. */
export const manyProperties: Program = async () => {
  const open = openLines("");
  await setUp(open);
  await act(open, ({ document: { body } }) => {
    body.paragraphs.getFirst().set({ leftIndent: 30, font: { bold: true, color: "red" } });
  });
  await open.run(async (context) => {
    const from = context.document.body.paragraphs.getFirst();
    from.load("text,leftIndent,font/bold,font/color");
    await context.sync();
    from.getNext().set(from);
    await context.sync();
  });
  const looks = '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>';
  for (const text of [first, second])
    expect(bodyOf(open)).toContain(
      `<w:p><w:pPr><w:ind w:left="600"/>${looks}</w:pPr><w:r>${looks}<w:t>${text}</w:t></w:r></w:p>`,
    );
};

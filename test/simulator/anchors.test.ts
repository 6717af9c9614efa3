import { cell, control, drawDocx, paragraph, settingsXml, table } from "./drawDocx";
import { closeWord, openWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const commentNamed = (id: number, text: string): string =>
  `<w:comment w:id="${String(id)}" w:author="IDVA"><w:p w14:paraId="0000000${String(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
const comments = `<w:comments xmlns:w="${w}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14">${commentNamed(1, "Is this right?")}${commentNamed(2, "Yes")}</w:comments>`;
const commentsExtended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="0"/></w15:commentsEx>`;

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const opens = (id: number): string => `<w:commentRangeStart w:id="${String(id)}"/>`;
const closes = (id: number): string =>
  `<w:commentRangeEnd w:id="${String(id)}"/><w:r><w:commentReference w:id="${String(id)}"/></w:r>`;

function act(open: OpenWord, queue: (context: Word.RequestContext) => unknown): Promise<void> {
  return open.run(async (context) => {
    queue(context);
    await context.sync();
  });
}
const replaceFirst = (context: Word.RequestContext): unknown =>
  context.document.contentControls.getFirst().insertText("new", "Replace");

test("a comment on what is replaced goes, in all parts that know of it, and a comment beside stays", async () => {
  const inside = control(opens(1) + run("old") + closes(1));
  const open = openWord(
    drawDocx(`<w:p>${inside}${opens(2)}${run("beside")}${closes(2)}</w:p>`, { comments, commentsExtended }),
  );
  await act(open, replaceFirst);
  expect(open.documentXml).toContain(`<w:sdtContent>${run("new")}</w:sdtContent></w:sdt>${opens(2)}`);
  expect(open.word.partText("word/comments.xml")).not.toContain("Is this right?");
  expect(open.word.partText("word/comments.xml")).toContain("Yes");
  expect(open.word.partText("word/commentsExtended.xml")).not.toContain("00000001");
  const plain = openWord(
    drawDocx(`<w:p>${inside}${opens(2)}${run("beside")}${closes(2)}</w:p>`, { comments }),
  );
  await act(plain, replaceFirst);
  expect(await faultsOf(plain.word.save())).toEqual([]);
});

test("a comment that starts before what is replaced and ends in it goes whole; one that ends behind it stays", async () => {
  const ends = openWord(
    drawDocx(`<w:p>${opens(1)}${run("a")}${control(run("old") + closes(1))}</w:p>`, { comments }),
  );
  await act(ends, replaceFirst);
  expect(ends.documentXml).not.toContain("comment");
  const starts = openWord(
    drawDocx(`<w:p>${control(run("old") + opens(1))}${run("a")}${closes(1)}</w:p>`, { comments }),
  );
  await act(starts, replaceFirst);
  expect(starts.documentXml).toContain(`${opens(1)}${run("new")}</w:sdtContent>`);
  expect(starts.word.partText("word/comments.xml")).toContain("Is this right?");
});

test("an edit beside a comment in the same box keeps it", async () => {
  const open = openWord(drawDocx(control(`<w:p>${opens(1)}${run("old")}${closes(1)}</w:p>`), { comments }));
  await act(open, (context) => context.document.contentControls.getFirst().insertParagraph("more", "End"));
  expect(open.documentXml).toContain(closes(1));
  expect(open.word.partText("word/comments.xml")).toBe(comments);
});

test("while changes are tracked a comment stays with the deleted text", async () => {
  const settings = settingsXml("<w:trackRevisions/>");
  const open = openWord(
    drawDocx(`<w:p>${control(opens(1) + run("old") + closes(1))}</w:p>`, { comments, settings }),
  );
  await act(open, replaceFirst);
  expect(open.documentXml).toMatch(/commentRangeStart.*<w:delText>old<.*commentReference.*<w:t>new</);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a bookmark in what is replaced goes, one that reaches beyond it keeps its other end, and permissions stay", async () => {
  const bookmark = (id: number): readonly [string, string] => [
    `<w:bookmarkStart w:id="${String(id)}" w:name="b${String(id)}"/>`,
    `<w:bookmarkEnd w:id="${String(id)}"/>`,
  ];
  const [[goes, gone], [begins, ends]] = [bookmark(1), bookmark(2)];
  const permission = `<w:permStart w:id="3" w:edGrp="everyone"/>`;
  const open = openWord(
    drawDocx(
      `<w:p>${goes}${run("a")}${gone}${begins}${permission}${run("b")}<w:permEnd w:id="3"/></w:p><w:p>${run("c")}${ends}</w:p>`,
    ),
  );
  await act(open, (context) => context.document.body.paragraphs.getFirst().insertText("new", "Replace"));
  expect(open.documentXml).toContain(
    `<w:p>${begins}${permission}<w:permEnd w:id="3"/>${run("new")}</w:p><w:p>${run("c")}${ends}</w:p>`,
  );
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a row that is deleted takes its comments along", async () => {
  const drawn = table([cell(paragraph("a"))], [cell(`<w:p>${opens(1)}${run("b")}${closes(1)}</w:p>`)]);
  const open = openWord(drawDocx(drawn, { comments }));
  await act(open, (context) => {
    context.document.body.tables.getFirst().getCell(1, 0).deleteRow();
  });
  expect(open.word.partText("word/comments.xml")).not.toContain("Is this right?");
  expect(await faultsOf(open.word.save())).toEqual([]);
});

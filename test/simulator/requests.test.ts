import { drawDocx, paragraph } from "./drawDocx";
import { closeWord, codeOf, formFile, openWord, type OpenWord } from "./inWord";

afterAll(closeWord);

/** Waits until `Word.run` has cleaned up behind its batch. */
async function cleanedUp({ word }: OpenWord): Promise<void> {
  while (word.traffic.cleanUps === 0) await new Promise((done) => setTimeout(done, 5));
}

test("a member that nobody has simulated fails with its name", async () => {
  const { run } = openWord(drawDocx(paragraph("x")));
  const call = run(async (context) => {
    context.document.body.paragraphs.getFirst().getHtml();
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: "NotSimulated", message: "Paragraph.getHtml" });
});

test("what has not been loaded cannot be read: office.js says so itself", async () => {
  const { run } = openWord(drawDocx(paragraph("x")));
  const read = run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    await context.sync();
    return first.text;
  });
  expect(await codeOf(read)).toBe("PropertyNotLoaded");
});

test("round trips are counted, and apart from them the request by which Word.run cleans up", async () => {
  const open = openWord(drawDocx(paragraph("x")));
  const { word, run } = open;
  await run(async (context) => {
    context.document.body.load("text");
    await context.sync();
    context.document.body.load("text");
    await context.sync();
  });
  await cleanedUp(open);
  expect(word.traffic).toMatchObject({ requests: 2, cleanUps: 1 });
  expect(word.traffic.bytesIn).toBeGreaterThan(100);
});

test("a request can be made to fail before it does anything, after it did all, or at one of its actions", async () => {
  const twoEdits = (open: ReturnType<typeof openWord>): Promise<string> =>
    codeOf(
      open.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.insertText("a", "End");
        first.insertText("b", "End");
        await context.sync();
      }),
    );
  const before = openWord(drawDocx(paragraph("x")));
  before.word.failAt({ request: 0, code: 7000 });
  expect(await twoEdits(before)).toBe("AccessDenied");
  expect(before.documentXml).toContain('<w:t xml:space="preserve">x</w:t></w:r></w:p>');

  const after = openWord(drawDocx(paragraph("x")));
  after.word.failAt({ request: 0, after: true, code: 5001 });
  expect(await twoEdits(after)).toBe("GeneralException");
  expect(after.documentXml).toContain(">b<");

  const whole = openWord(drawDocx(paragraph("x")));
  await twoEdits(whole);
  const actions = whole.word.traffic.actions[0] ?? 0;
  const states = new Set<string>();
  for (let action = 0; action < actions; action += 1) {
    const half = openWord(drawDocx(paragraph("x")));
    half.word.failAt({ request: 0, action, code: "GeneralException" });
    expect(await twoEdits(half)).toBe("GeneralException");
    states.add(`${String(half.documentXml.includes(">a<"))} ${String(half.documentXml.includes(">b<"))}`);
  }
  expect([...states].sort()).toEqual(["false false", "true false", "true true"]);
});

test("listeners hear of a change and not of a read", async () => {
  const { word, run } = openWord(drawDocx(paragraph("x")));
  let changes = 0;
  word.onChanged(() => (changes += 1));
  await run(async (context) => {
    context.document.body.load("text");
    await context.sync();
  });
  expect(changes).toBe(0);
  await run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText("y", "End");
    await context.sync();
  });
  expect(changes).toBe(1);
});

test("a load that names nothing brings every property of the set and no other objects", async () => {
  const { run } = openWord(formFile("typed-controls"));
  const loaded = await run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items");
    const first = context.document.body.paragraphs.getFirst();
    first.load();
    await context.sync();
    return { title: controls.items[0]?.title, text: first.text };
  });
  expect(loaded).toEqual({ title: "", text: "Individualised Safety and Support Plan" });
});

import type { ProfileName } from "../../src/simulator/profiles";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { unkindnesses, type Unkindness } from "../../src/simulator/unkind/unkind";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, formFile, showWord, type OpenWord } from "./inWord";

afterAll(closeWord);

/** A Word that is unkind in these ways. */
function unkindWord(docx: Uint8Array, unkind: readonly Unkindness[], profile?: ProfileName): OpenWord {
  return showWord(SimulatedWord.open(docx, { unkind, ...(profile === undefined ? {} : { profile }) }));
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const inline = (text: string, id = 7): string => `<w:p>${control(run(text), { id })}</w:p>`;
const prompting = `<w:p>${control(promptRun, { shows: true })}</w:p>`;

/** The texts of all paragraphs, as an add-in reads them. */
function textsOf({ run: batch }: OpenWord): Promise<string[]> {
  return batch(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map((each) => each.text);
  });
}

function act(open: OpenWord, does: (context: Word.RequestContext) => unknown): Promise<void> {
  return open.run(async (context) => {
    does(context);
    await context.sync();
  });
}

function fill(open: OpenWord, text: string): Promise<void> {
  return act(open, (context) => context.document.contentControls.getFirst().insertText(text, "Replace"));
}

/** "waiting" when a promise has not come to anything after a while. */
function soon<T>(promise: Promise<T>): Promise<T | "waiting"> {
  return Promise.race([promise, new Promise<"waiting">((done) => setTimeout(done, 40, "waiting"))]);
}

test("every switch is off until it is turned on, names its report and says in a sentence what Word does", () => {
  const word = SimulatedWord.open(drawDocx(paragraph()));
  expect(word.unkind).toEqual([]);
  const names = Object.keys(unkindnesses) as Unkindness[]; // its keys are these
  word.setUnkind(names);
  expect(word.unkind).toEqual(names);
  word.setUnkind([]);
  expect(word.unkind).toEqual([]);
  for (const { report, what } of Object.values(unkindnesses)) {
    expect(report).toMatch(/^OfficeDev\/office-js/);
    expect(what).toMatch(/^[A-Z].*\.$/);
  }
});

test("no-answer: what is asked is done, and the add-in waits", async () => {
  const open = unkindWord(drawDocx(inline("x")), ["no-answer"]);
  expect(await soon(fill(open, "y"))).toBe("waiting");
  expect(open.documentXml).toContain(run("y"));
});

test("one answer can be lost, done or not done", async () => {
  const open = unkindWord(drawDocx(inline("x")), []);
  open.word.failAt({ request: 0, code: "NoAnswer" });
  open.word.failAt({ request: 1, code: "NoAnswer", after: true });
  expect(await soon(fill(open, "y"))).toBe("waiting");
  expect(open.documentXml).toContain(run("x"));
  expect(await soon(fill(open, "z"))).toBe("waiting");
  expect(open.documentXml).toContain(run("z"));
  expect(await soon(textsOf(open))).toEqual(["z"]);
});

test("no-answer-about-cursor: only the question where the cursor is goes unanswered", async () => {
  const open = unkindWord(drawDocx(paragraph("x")), ["no-answer-about-cursor"]);
  const cursor = act(open, (context) => context.document.getSelection().load("text"));
  expect(await soon(cursor)).toBe("waiting");
  expect(await soon(textsOf(open))).toEqual(["x"]);
});

test("slow-answers: answers come, later", async () => {
  const open = unkindWord(drawDocx(paragraph("x")), ["slow-answers"]);
  expect(open.word.slowness).toBeGreaterThan(1000);
  open.word.slowness = 120;
  const texts = textsOf(open);
  expect(await soon(texts)).toBe("waiting");
  expect(await texts).toEqual(["x"]);
});

test("one-call-at-a-time: what is asked while an answer is on its way is refused", async () => {
  const open = unkindWord(drawDocx(inline("x")), ["slow-answers", "one-call-at-a-time"]);
  open.word.slowness = 60;
  const first = fill(open, "y");
  await new Promise((done) => setTimeout(done, 20));
  expect(await codeOf(fill(open, "z"))).toBe("GeneralException");
  await first;
  expect(open.documentXml).toContain(run("y"));
});

test.each([
  ["too-many-requests", "ActivityLimitReached"],
  ["session-over", "InvalidOrTimedOutSession"],
] as const)("%s: nothing is done, and the code says why", async (name, code) => {
  const open = unkindWord(drawDocx(inline("x")), [name]);
  expect(await codeOf(fill(open, "y"))).toBe(code);
  expect(open.documentXml).toContain(run("x"));
});

test("answers-too-large: a whole form does not come back, what was asked with it is done", async () => {
  const open = unkindWord(formFile("published"), ["answers-too-large"]);
  const both = act(open, (context) => {
    context.document.body.paragraphs.getFirst().insertText("!", "End");
    context.document.body.getOoxml();
  });
  expect(await codeOf(both)).toBe("ResponsePayloadSizeLimitExceeded");
  expect((await textsOf(open))[0]).toMatch(/!$/);
});

test("selection-events: each request raises one", async () => {
  const open = unkindWord(drawDocx(paragraph("x")), ["selection-events"]);
  let moves = 0;
  open.word.onSelectionChanged(() => (moves += 1));
  await textsOf(open);
  await textsOf(open);
  expect(moves).toBe(2);
});

test("select-takes-focus: selecting is heard and counted, reading is not", async () => {
  const open = unkindWord(drawDocx(inline("x")), ["select-takes-focus"]);
  let heard = 0;
  open.word.onFocusTaken(() => (heard += 1));
  await textsOf(open);
  await act(open, (context) => {
    context.document.contentControls.getFirst().select();
    context.document.body.paragraphs.getFirst().select();
  });
  expect([heard, open.word.focusTaken]).toEqual([1, 2]);
  open.word.setUnkind([]);
  await act(open, (context) => {
    context.document.body.paragraphs.getFirst().select();
  });
  expect(open.word.focusTaken).toBe(2);
});

test.each([[[]], [["ranges-by-number"]]] as const)(
  "ranges-by-number: a range that is held, with %p, after a colleague's edits",
  async (unkind) => {
    const open = unkindWord(drawDocx(paragraph("one two") + paragraph("three")), unkind);
    const text = await open.run(async (context) => {
      const words = context.document.body.paragraphs.getFirst().getTextRanges([" "], true);
      words.load("items/text");
      await context.sync();
      open.word.meanwhile(0, (person) => {
        person.type(0, "new line\n", 0);
      });
      const [, second] = words.items;
      second?.load("text");
      await context.sync();
      return second?.text;
    });
    expect(text).toBe(unkind.length === 0 ? "two" : "lin");
  },
);

test.each([[[]], [["ranges-by-number"]]] as const)(
  "ranges-by-number: a range that is held, with %p, after an edit of the add-in's own before it",
  async (unkind) => {
    const open = unkindWord(drawDocx(paragraph("The house is")), unkind);
    const text = await open.run(async (context) => {
      const line = context.document.body.paragraphs.getFirst();
      const held = line.insertText(" green", "End");
      held.load("text");
      await context.sync();
      line.search("The").getFirst().insertText("[The]", "Replace");
      await context.sync();
      held.load("text");
      await context.sync();
      return held.text;
    });
    expect(text).toBe(unkind.length === 0 ? " green" : "is gre");
  },
);

test("controls-not-loaded: a list of controls fails to load, and what is reached without it does not", async () => {
  const open = unkindWord(drawDocx(inline("x")), ["controls-not-loaded"]);
  const listed = act(open, (context) => context.document.contentControls.load("items/tag"));
  expect(await codeOf(listed)).toBe("GeneralException");
  await fill(open, "y");
  expect(await textsOf(open)).toEqual(["y"]);
});

test("controls-in-tables-hidden: controls in tables are in no list", async () => {
  const docx = drawDocx(inline("x", 1) + table([cell(inline("y", 2))]) + paragraph());
  const open = unkindWord(docx, ["controls-in-tables-hidden"]);
  const ids = await open.run(async (context) => {
    const all = context.document.contentControls;
    const typed = context.document.getContentControls({
      types: ["RichText"] as unknown as Word.ContentControlType[], // what the types call it
    });
    all.load("items/id");
    typed.load("items/id");
    await context.sync();
    return [...all.items, ...typed.items].map(({ id }) => id);
  });
  expect(ids).toEqual([1, 1]);
});

test("one-control-refused: the first control takes nothing, the second does", async () => {
  const open = unkindWord(drawDocx(inline("x", 1) + inline("y", 2)), ["one-control-refused"]);
  expect(await codeOf(fill(open, "z"))).toBe("NotAllowed");
  await act(open, (context) => context.document.contentControls.getById(2).insertText("z", "Replace"));
  expect(await textsOf(open)).toEqual(["x", "z"]);
});

test("replace-keeps-prompt: the prompt stays behind the text, as text", async () => {
  const open = unkindWord(drawDocx(prompting), ["replace-keeps-prompt"]);
  await fill(open, "SH-1 ");
  expect(await textsOf(open)).toEqual(["SH-1 Click or tap here to enter text."]);
  expect(open.documentXml).not.toContain("showingPlcHdr");
  await fill(open, "SH-2");
  expect(await textsOf(open)).toEqual(["SH-2"]);
});

test("empty-control-ignores: text does not arrive in an empty control, and does in another", async () => {
  const open = unkindWord(drawDocx(prompting), ["empty-control-ignores"]);
  await fill(open, "SH-1");
  expect(open.documentXml).toContain("<w:showingPlcHdr/>");
  const full = unkindWord(drawDocx(inline("x")), ["empty-control-ignores"]);
  await fill(full, "SH-1");
  expect(await textsOf(full)).toEqual(["SH-1"]);
});

test.each([
  ["same-id", [4, 4]],
  ["ids-change", [7923, 7924]],
] as const)("%s: which ids controls say they have", async (name, expected) => {
  const nested = control(`<w:p>${control(run("x"), { id: 5 })}</w:p>`, { id: 4 });
  const open = unkindWord(drawDocx(nested), [name]);
  const idsNow = (): Promise<number[]> =>
    open.run(async (context) => {
      const all = context.document.contentControls;
      all.load("items/id");
      await context.sync();
      return all.items.map(({ id }) => id);
    });
  expect(await idsNow()).toEqual(expected);
  if (name === "ids-change") expect(await idsNow()).not.toEqual(expected);
});

test("no-controls-in-cells: a control goes round a paragraph, and not round one in a table", async () => {
  const docx = drawDocx(paragraph("x") + table([cell(paragraph("y"))]) + paragraph());
  const open = unkindWord(docx, ["no-controls-in-cells"]);
  const inCell = act(open, (context) =>
    context.document.body.tables.getFirst().getCell(0, 0).body.insertContentControl(),
  );
  expect(await codeOf(inCell)).toBe("GeneralException");
  await act(open, (context) => context.document.body.paragraphs.getFirst().insertContentControl());
  expect(open.documentXml.match(/<w:sdt>/g)).toHaveLength(1);
});

test("control-round-first-word: where the line holds other text, only the first word is in the control", async () => {
  const open = unkindWord(drawDocx(paragraph("Name: Ann Smith")), ["control-round-first-word"]);
  const text = await open.run(async (context) => {
    const name = context.document.body.paragraphs.getFirst().search("Ann Smith").getFirst();
    const made = name.insertContentControl();
    made.load("text");
    await context.sync();
    return made.text;
  });
  expect(text).toBe("Ann");
});

const merged = (kind: string): string => cell(paragraph("a"), `<w:vMerge${kind}/>`);
const mergedTable = drawDocx(
  table([merged(' w:val="restart"'), cell(paragraph("b"))], [merged(""), cell(paragraph("c"))]) + paragraph(),
);

test.each([
  [[], "no failure", "no failure"],
  [["merged-values-refused"], "GeneralException", "no failure"],
  [["merged-tables-refused"], "no failure", "GeneralException"],
] as const)(
  "%p: values, and cells, of a table with vertically merged cells",
  async (unkind, values, cells) => {
    const open = unkindWord(mergedTable, unkind);
    const first = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();
    expect(await codeOf(act(open, (context) => first(context).load("values")))).toBe(values);
    expect(await codeOf(act(open, (context) => first(context).rows.load("items/cellCount")))).toBe(cells);
  },
);

test("rows-with-controls-stay: a row with a control cannot be deleted, one without can", async () => {
  const docx = drawDocx(
    table([cell(inline("x"))], [cell(paragraph("y"))], [cell(paragraph("z"))]) + paragraph(),
  );
  const open = unkindWord(docx, ["rows-with-controls-stay"]);
  const deleting = (row: number): Promise<void> =>
    act(open, (context) => {
      context.document.body.tables.getFirst().deleteRows(row, 1);
    });
  expect(await codeOf(deleting(0))).toBe("GeneralException");
  await deleting(1);
  expect(await textsOf(open)).toEqual(["x", "z", ""]);
});

test.each([[[]], [["break-in-next-paragraph"]]] as const)(
  "break-in-next-paragraph: a line break behind the end of a paragraph, with %p",
  async (unkind) => {
    const open = unkindWord(drawDocx(paragraph("one") + paragraph("two")), unkind);
    await act(open, (context) => {
      const made = context.document.body.paragraphs.getFirst().insertText("!", "End");
      made.insertBreak("Line", "After");
    });
    expect(await textsOf(open)).toEqual(unkind.length === 0 ? ["one!\v", "two"] : ["one!", "\vtwo"]);
  },
);

test("list-with-empty-item: a new list has an empty item behind its first", async () => {
  const open = unkindWord(drawDocx(paragraph("one") + paragraph("two")), ["list-with-empty-item"]);
  await act(open, (context) => context.document.body.paragraphs.getFirst().startNewList());
  expect(await textsOf(open)).toEqual(["one", "", "two"]);
  expect(open.documentXml.match(/<w:numPr>/g)).toHaveLength(2);
});

test("lists-not-found: a list cannot be found by its id", async () => {
  const open = unkindWord(drawDocx(paragraph("one")), ["lists-not-found"]);
  const code = codeOf(
    open.run(async (context) => {
      const list = context.document.body.paragraphs.getFirst().startNewList();
      list.load("id");
      await context.sync();
      context.document.body.lists.getById(list.id).load("id");
      await context.sync();
    }),
  );
  expect(await code).toBe("GeneralException");
});

async function ooxmlOf(open: OpenWord): Promise<string> {
  return open.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return ooxml.value;
  });
}

test("body-only-ooxml: the document comes without its settings", async () => {
  const docx = drawDocx(paragraph("x"), { settings: settingsXml("<w:trackRevisions/>") });
  const whole = await ooxmlOf(unkindWord(docx, []));
  expect(whole).toContain("w:trackRevisions");
  const bare = await ooxmlOf(unkindWord(docx, ["body-only-ooxml"]));
  expect(bare).not.toMatch(/settings/);
  expect(bare).toContain(">x<");
  const form = await ooxmlOf(unkindWord(formFile("in-use"), ["body-only-ooxml"]));
  expect(form).not.toMatch(/header\d|footer\d|headerReference/);
  expect(form).toContain('pkg:name="/word/styles.xml"');
});

test("partial-ooxml: the second half of the body is missing", async () => {
  const open = unkindWord(drawDocx(["a", "b", "c", "d"].map((each) => paragraph(each)).join("")), [
    "partial-ooxml",
  ]);
  const ooxml = await ooxmlOf(open);
  expect([">a<", ">b<", ">c<", ">d<"].filter((each) => ooxml.includes(each))).toEqual([">a<", ">b<"]);
});

test("no-ooxml-after-edit: once something is edited, by anybody, the whole cannot be read", async () => {
  const open = unkindWord(drawDocx(paragraph("x")), ["no-ooxml-after-edit"]);
  expect(await ooxmlOf(open)).toContain(">x<");
  open.word.person.type(0, "y");
  expect(await codeOf(ooxmlOf(open))).toBe("ooxmlIsMalformated");
  expect(await textsOf(open)).toEqual(["xy"]);
});

test("hidden-text-left-out: what is formatted as hidden is in no text", async () => {
  const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>";
  const docx = drawDocx(`<w:p>${run("a")}${hidden}</w:p>`);
  expect(await textsOf(unkindWord(docx, []))).toEqual(["asecret"]);
  expect(await textsOf(unkindWord(docx, ["hidden-text-left-out"]))).toEqual(["a"]);
});

test("new-document-refused and new-document-lost: no document is opened, and only the first says so", async () => {
  const docx = drawDocx(paragraph("x"));
  const open = (word: ReturnType<typeof unkindWord>) =>
    word.run(async (context) => {
      context.application.createDocument(Buffer.from(docx).toString("base64")).open();
      await context.sync();
    });
  const told: number[] = [];
  for (const unkind of [[], ["new-document-refused"], ["new-document-lost"]] as const) {
    const opened = unkindWord(docx, unkind);
    opened.word.onOpened(({ length }) => told.push(length));
    expect([unkind, await codeOf(open(opened)), opened.word.openedDocuments.length]).toEqual(
      unkind[0] === undefined
        ? [[], "no failure", 1]
        : [unkind, unkind[0] === "new-document-refused" ? "InvalidArgument" : "no failure", 0],
    );
  }
  expect(told).toEqual([docx.length]);
});

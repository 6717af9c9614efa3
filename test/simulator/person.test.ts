import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";
import { closeWord, codeOf, openWord, showWord, type OpenWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

/** The body as it is now, without the numbers and authors of its tracked changes. */
function bodyOf({ documentXml }: OpenWord): string {
  return documentXml
    .replace(/ w:id="\d+" w:author="Author"/g, "")
    .replace(/^[^]*<w:body>|<w:sectPr\/>.*$/g, "")
    .replace(/ xml:space="preserve"/g, "");
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

/** The texts of all paragraphs, as an add-in reads them. */
function textsOf(open: OpenWord): Promise<string[]> {
  return open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map((each) => each.text);
  });
}

test("a person types at a place, over a stretch, on several lines, and takes words out", async () => {
  const open = openWord(drawDocx(paragraph("one") + paragraph("two")));
  const { person } = open.word;
  expect(person.type(0, "!")).toBe(true);
  expect(person.type(0, ">", 0)).toBe(true);
  expect(person.type(1, "hre", 1, 3)).toBe(true);
  expect(await textsOf(open)).toEqual([">one!", "thre"]);
  expect(person.type(1, "a\n\nb", 1, 3)).toBe(true);
  expect(await textsOf(open)).toEqual([">one!", "ta", "", "be"]);
  expect(person.erase(0, 1, 3)).toBe(true);
  expect(person.enter(0, 1)).toBe(true);
  expect(await textsOf(open)).toEqual([">", "e!", "ta", "", "be"]);
  expect(person.erase(0, 1, 9)).toBe(false);
  expect(person.type(0, "")).toBe(false);
  expect(() => person.type(9, "x")).toThrow("No paragraph 9.");
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("what is typed looks like what stands before it, and a new paragraph like the one that Enter was pressed in", () => {
  const open = openWord(
    drawDocx(
      `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>ab</w:t></w:r>${run("cd")}</w:p>`,
    ),
  );
  open.word.person.type(0, "X", 2);
  open.word.person.enter(0, 1);
  const right = '<w:pPr><w:jc w:val="right"/></w:pPr>';
  const bold = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
  expect(bodyOf(open)).toBe(
    `<w:p>${right}${bold("a")}</w:p><w:p>${right}${bold("b")}${bold("X")}${run("cd")}</w:p>`,
  );
});

test.each([
  ["in a line", `<w:p>${run("Ref: ")}${control(promptRun, { shows: true })}</w:p>`, 5],
  ["round a paragraph", control(`<w:p>${promptRun}</w:p>`, { shows: true }), 0],
  ["round a cell", table([control(cell(`<w:p>${promptRun}</w:p>`), { shows: true })]), 0],
])(
  "typing in a control %s takes the place of its prompt, and the prompt comes back when all is erased",
  (_where, drawn, start) => {
    const open = openWord(drawDocx(drawn));
    const before = bodyOf(open);
    expect(open.word.person.erase(0, start, start + 5)).toBe(false);
    expect(open.word.person.type(0, "SH-1", start + 8)).toBe(true);
    expect(bodyOf(open)).toBe(before.replace(promptRun, run("SH-1")).replace("<w:showingPlcHdr/>", ""));
    expect(open.word.person.type(0, "7", start + 4)).toBe(true);
    expect(open.word.person.erase(0, start, start + 5)).toBe(true);
    expect(bodyOf(open)).toBe(before);
  },
);

test("Word lets nobody type into a locked control, a drop-down, a protected document or one open for viewing", () => {
  const docx = (inside: string): Uint8Array =>
    drawDocx(`<w:p>${control(run("x"), { inside })}</w:p>${table([cell(paragraph("y"))])}`);
  const closed = [
    SimulatedWord.open(docx('<w:lock w:val="contentLocked"/>')),
    SimulatedWord.open(docx('<w:dropDownList><w:listItem w:displayText="A" w:value="A"/></w:dropDownList>')),
    SimulatedWord.open(docx(""), { mode: "viewing" }),
    SimulatedWord.open(
      drawDocx(paragraph("x"), {
        settings: settingsXml('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
      }),
    ),
  ];
  for (const word of closed) {
    const before = word.partText("word/document.xml");
    let heard = 0;
    word.onChanged(() => (heard += 1));
    expect(word.person.type(0, "z")).toBe(false);
    expect(word.person.type(0, "a\nb", 0, 1)).toBe(false);
    expect(word.person.erase(0, 0, 1)).toBe(false);
    expect(word.partText("word/document.xml")).toBe(before);
    expect(heard).toBe(0);
  }
});

test("a plain-text control takes Enter as a new line where it takes lines at all", () => {
  const one = openWord(drawDocx(`<w:p>${control(run("ab"), { inside: "<w:text/>" })}</w:p>`));
  const before = bodyOf(one);
  expect(one.word.person.enter(0, 1)).toBe(false);
  expect(one.word.person.type(0, "x\ny", 1)).toBe(false);
  expect(bodyOf(one)).toBe(before);
  const many = openWord(
    drawDocx(`<w:p>${control(run("ab"), { inside: '<w:text w:multiLine="1"/>' })}</w:p>`),
  );
  expect(many.word.person.type(0, "x\ny", 1)).toBe(true);
  expect(bodyOf(many)).toContain(`${run("a")}${run("x")}<w:r><w:br/></w:r>${run("y")}${run("b")}`);
});

test("an entry is chosen from a list, and a date typed into a picker is the picker's date", () => {
  const lists = drawDocx(
    `<w:p>${control(promptRun, { shows: true, inside: '<w:dropDownList><w:listItem w:displayText="IDVA" w:value="2"/></w:dropDownList>' })}</w:p>` +
      `<w:p>${control(promptRun, { shows: true, inside: '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>' })}</w:p>`,
  );
  const drawn = showWord(SimulatedWord.open(lists));
  expect(drawn.word.person.choose(0, "IDVA")).toBe(true);
  expect(drawn.word.person.type(1, "03/02/2026")).toBe(true);
  expect(bodyOf(drawn)).toContain(run("IDVA"));
  expect(bodyOf(drawn)).toContain('w:fullDate="2026-02-03T00:00:00Z"');
  expect(() => drawn.word.person.choose(0, "Client")).toThrow("no entry 'Client'");
});

test("a row comes in above or below in the looks of another, without its words, and goes; the last takes its table with it", async () => {
  const row = [
    cell(paragraph("a", '<w:jc w:val="right"/>'), '<w:tcW w:w="9" w:type="dxa"/>'),
    cell(paragraph("b")),
  ];
  const open = openWord(drawDocx(table(row) + paragraph("end")));
  const { person } = open.word;
  expect(person.insertRow(0, 0, "above")).toBe(true);
  expect(person.insertRow(0, 1, "below", ["c", "d"])).toBe(true);
  expect(await textsOf(open)).toEqual(["", "", "a", "b", "c", "d", "end"]);
  expect(bodyOf(open)).toContain(
    `<w:tr><w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run("c")}</w:p></w:tc>`,
  );
  expect(person.deleteRow(0, 1)).toBe(true);
  expect(await textsOf(open)).toEqual(["", "", "c", "d", "end"]);
  person.deleteRow(0, 0);
  person.deleteRow(0, 0);
  expect(bodyOf(open)).toBe(paragraph("end").replace(/ xml:space="preserve"/, ""));
  expect(() => person.deleteRow(0, 0)).toThrow("No row 0 in table 0.");
});

test("a row with a control that cannot be deleted stays", () => {
  const locked = control(run("x"), { inside: '<w:lock w:val="sdtLocked"/>' });
  const open = openWord(
    drawDocx(table([cell(`<w:p>${locked}</w:p>`)], [cell(paragraph("y"))]) + paragraph()),
  );
  expect(open.word.person.deleteRow(0, 0)).toBe(false);
  expect(open.word.person.deleteRow(0, 1)).toBe(true);
});

test("where changes are tracked, a person's are too", async () => {
  const tracked = { settings: settingsXml("<w:trackRevisions/>") };
  const open = openWord(
    drawDocx(paragraph("old") + table([cell(paragraph("a"))], [cell(paragraph("b"))]) + paragraph(), tracked),
  );
  open.word.person.type(0, "new\nline", 1, 3);
  expect(bodyOf(open)).toMatch(
    /^<w:p><w:pPr><w:rPr><w:ins\/><\/w:rPr><\/w:pPr><w:r><w:t>o<\/w:t><\/w:r><w:del><w:r><w:delText>ld<\/w:delText><\/w:r><\/w:del><w:ins><w:r><w:t>new<\/w:t><\/w:r><\/w:ins><\/w:p><w:p><w:ins><w:r><w:t>line/,
  );
  open.word.person.deleteRow(0, 0);
  open.word.person.insertRow(0, 1, "below", ["c"]);
  expect(bodyOf(open)).toContain("<w:delText>a</w:delText>");
  expect(bodyOf(open)).toMatch(/<w:tr><w:trPr><w:ins\/><\/w:trPr>.*<w:t>c</);
  expect(await faultsOf(open.word.save())).toEqual([]);
});

test("a colleague edits just before the n-th request, and what the add-in holds stands where it stood", async () => {
  const open = openWord(drawDocx(paragraph("one two three") + paragraph("last")));
  const seen = await open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    const [first, last] = paragraphs.items;
    if (first === undefined || last === undefined) throw new Error("no paragraphs");
    const words = first.getTextRanges([" "], true);
    words.load("items/text");
    const made = last.insertText("[made]", "End");
    context.trackedObjects.add(made);
    await context.sync();
    open.word.meanwhile(1, (person) => {
      person.type(0, "0 ", 0);
      person.type(0, "x", 7);
      person.type(1, "!", 7);
    });
    first.load("text");
    await context.sync();
    const before = first.text;
    for (const word of words.items) word.load("text");
    first.load("text");
    made.load("text");
    await context.sync();
    return [before, first.text, ...words.items.map(({ text }) => text), made.text];
  });
  expect(seen).toEqual(["one two three", "0 one txwo three", "one", "txwo", "three", "[ma!de]"]);
});

test("what a person has deleted cannot be used any more, and listeners hear of each change", async () => {
  const open = openWord(drawDocx(table([cell(paragraph("a"))], [cell(paragraph("b"))]) + paragraph("end")));
  let heard = 0;
  open.word.onChanged(() => (heard += 1));
  const code = await codeOf(
    open.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      open.word.meanwhile(0, (person) => person.deleteRow(0, 0));
      first.insertText("x", "End");
      await context.sync();
    }),
  );
  expect(code).toBe("ItemNotFound");
  expect(heard).toBe(1);
  expect(await textsOf(open)).toEqual(["b", "end"]);
});

test("the cursor goes behind what is typed at it, and stays among its words when something comes in before it", async () => {
  const open = openWord(drawDocx(paragraph("one two")));
  open.word.clickParagraph(0, 4);
  open.word.person.type(0, "X", 4);
  open.word.person.type(0, "0 ", 0);
  await open.run(async (context) => {
    context.document.getSelection().insertText("|", "Start");
    await context.sync();
  });
  expect(await textsOf(open)).toEqual(["0 one X|two"]);
});

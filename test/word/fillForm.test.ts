import { inWriting } from "../plan/inWriting";
import { textOf, type Form, type Wanted } from "../../src/plan/form";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "../simulator/drawDocx";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { faultsOf, formNames, truthOf, wholePlan, wholeWanted } from "./forms";

afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const everywhere = formNames.flatMap((name) => profileNames.map((profile) => ({ name, profile })));
/** A Word that has no way to some kinds of box fills the others and says which it left. */
const canFillAll = everywhere.filter(
  ({ name, profile }) => name !== "typed-controls" || profile === "desktop",
);

test.each(canFillAll)(
  "the whole plan goes into $name on $profile, and nothing else moves",
  async ({ name, profile }) => {
    const before = formFile(name);
    const { word } = openWord(before, profile);
    const { filled, left } = await wordGateway.fillForm(wholeWanted);
    expect(left).toEqual([]);
    expect(filled).toBe(52);
    expect(word.traffic.requests).toBe(2);
    expect(faultsOf(truthOf(name), new FilledForm(before), new FilledForm(word.save()), wholePlan)).toEqual(
      [],
    );
  },
);

test.each(everywhere)(
  "reading $name on $profile is one round trip and finds every answer",
  async ({ name, profile }) => {
    const { word } = openWord(formFile(name), profile);
    const form = await wordGateway.readForm();
    expect(word.traffic.requests).toBe(1);
    const truth = truthOf(name);
    for (const [key, places] of Object.entries(truth.fields)) {
      const box = key.startsWith("bag")
        ? form.bag[Number(key.slice(3)) - 1]
        : { ...form.fields, ...form.advice, ...form.service, serviceContact: form.service.contact }[key];
      expect({ key, answer: textOf(box?.answer ?? { kind: "blank" }), places: box?.places.length }).toEqual({
        key,
        answer: places[0]?.value,
        places: places.length,
      });
    }
    expect(form.actionRows.filter((row) => !row.blank)).toHaveLength(truth.actionRows.length);
  },
);

test.each(everywhere)(
  "filling $name a second time on $profile changes nothing",
  async ({ name, profile }) => {
    const open = openWord(formFile(name), profile);
    await wordGateway.fillForm(wholeWanted);
    const once = open.documentXml;
    open.word.resetTraffic();
    const { filled, undo } = await wordGateway.fillForm(wholeWanted);
    expect({ filled, undo, requests: open.word.traffic.requests }).toEqual({
      filled: 0,
      undo: undefined,
      requests: 1,
    });
    expect(open.documentXml).toBe(once);
  },
);

test.each([
  { profile: "web" as const, kinds: ["date"] },
  { profile: "word-2021" as const, kinds: ["date", "dropDown", "multiLine", "plainText"] },
])(
  "on $profile boxes of kind $kinds are left with their text, and all others filled",
  async ({ profile, kinds }) => {
    const { word } = openWord(formFile("typed-controls"), profile);
    const { left } = await wordGateway.fillForm(wholeWanted);
    expect(new Set(left.map((each) => each.why))).toEqual(new Set(["unsupported"]));
    expect([...new Set(left.map((each) => each.place?.kind))].sort()).toEqual(kinds);
    expect(left.every((each) => each.text !== "" && each.place !== undefined)).toBe(true);
    expect(word.traffic.requests).toBe(2);
    const form = await wordGateway.readForm();
    expect(textOf(form.service.contact?.answer ?? { kind: "blank" })).toBe(wholePlan.service.contact);
    expect(textOf(form.fields.clientRef?.places[1]?.answer ?? { kind: "blank" })).toBe(
      wholePlan.fields["clientRef"],
    );
  },
);

test("options go under what a box holds, as one real list, and use up the blank lines kept for writing", async () => {
  const { word } = openWord(formFile("in-use"));
  await wordGateway.fillForm({
    advice: {
      general: [
        { text: "One", status: "agreed" },
        { text: "Two", status: "agreed" },
      ],
    },
  });
  const after = new FilledForm(word.save());
  expect(after.cell(4, 2, 0)).toBe("Keep phone charged.\nOne\nTwo");
  expect(after.listItems.map((item) => item.text)).toEqual(["One", "Two"]);
  expect(new Set(after.listItems.map((item) => item.list)).size).toBe(1);
  const paragraphs = (docx: Uint8Array): number =>
    (new FilledForm(docx).parts["word/document.xml"] ?? "").match(/<w:p[ >/]/g)?.length ?? 0;
  expect(paragraphs(word.save())).toBe(paragraphs(formFile("in-use")));

  await wordGateway.fillForm({ advice: { general: [{ text: "Three", status: "agreed" }] } });
  const again = new FilledForm(word.save());
  expect(again.cell(4, 2, 0)).toBe("Keep phone charged.\nOne\nTwo\nThree");
  expect(new Set(again.listItems.map((item) => item.list)).size).toBe(1);
});

test("more options than blank lines make the box grow and lose nothing", async () => {
  const { word } = openWord(formFile("published"));
  const texts = Array.from({ length: 12 }, (_, index) => `Option ${String(index + 1)}`);
  for (const key of ["general", "separating", "legal", "support"] as const) {
    await wordGateway.fillForm({ advice: { [key]: texts.map((text) => ({ text, status: "agreed" })) } });
  }
  const after = new FilledForm(word.save());
  for (const [tableIndex, cellIndex] of [
    [4, 0],
    [4, 2],
    [5, 0],
  ] as const)
    expect(after.cell(tableIndex, 2, cellIndex)).toBe(texts.join("\n"));
  expect(after.cell(7, 2, 2)).toBe(texts.map((text) => `\u2022 ${text}`).join("\n"));
});

test("a detail that the form answers is written over, in its looks, on both pages", async () => {
  const { word } = openWord(formFile("in-use"));
  await wordGateway.fillForm({ fields: { clientRef: "SH-0600", intakeDate: "2026-02-27" } });
  const after = new FilledForm(word.save());
  expect([after.cell(0, 0, 1), after.cell(2, 0, 1), after.cell(0, 0, 3)]).toEqual([
    "SH-0600",
    "SH-0600",
    "27/02/2026",
  ]);
});

test("each page gets its own number, accounted for by its name, and undone", async () => {
  const open = openWord(formFile("published"));
  const before = wordsOf(open.word.save());
  const { written, standing, left, form, undo } = await wordGateway.fillForm({ pageNumbers: true });
  expect({ written: inWriting(written), standing, left }).toMatchObject({
    written: [
      { name: "page[0]", text: "1" },
      { name: "page[1]", text: "2" },
    ],
    standing: [],
    left: [],
  });
  const says = (read: Form) => read.fields.page?.places.map(({ answer }) => textOf(answer));
  expect(says(form)).toEqual(["1", "2"]);
  const once = open.documentXml;
  expect((await wordGateway.fillForm({ pageNumbers: true })).standing).toHaveLength(2);
  expect(open.documentXml).toBe(once);
  if (undo === undefined) throw new Error("nothing to undo");
  await wordGateway.undoFill(undo);
  expect(wordsOf(open.word.save())).toBe(before);
});

test("an answer that changed after it was read is not written over, and nothing else is written either", async () => {
  const open = openWord(formFile("in-use"));
  const seen = await wordGateway.readForm();
  await wordGateway.fillForm({ fields: { reviewedBy: "changed by a colleague" } });
  const now = open.documentXml;
  await expect(
    wordGateway.fillForm({ fields: { clientRef: "mine", reviewedBy: "me" } }, seen),
  ).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(open.documentXml).toBe(now);
});

test("a service line that says something else is replaced, its label and the rest of the form kept", async () => {
  const { word } = openWord(formFile("in-use"));
  await wordGateway.fillForm({ service: { contact: "01632 960001", openingHours: "9 to 5" } });
  await wordGateway.fillForm({ service: { contact: "01632 960002", openingHours: "10 to 4" } });
  const { lines, parts } = new FilledForm(word.save());
  expect(lines.slice(-3)).toEqual([
    "The service can be contacted on:",
    "01632 960002",
    "We are open: 10 to 4",
  ]);
  expect(parts["word/document.xml"]).toContain(
    '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">We are open: </w:t>',
  );
});

describe("service lines", () => {
  const withLines = (lines: string): Uint8Array => drawDocx(halfForm() + lines);
  const hours = (form: Form): string => textOf(form.service.openingHours?.answer ?? { kind: "blank" });
  test.each([
    ["nothing after the colon", paragraph("We are open:"), "We are open: 9 to 5"],
    [
      "an empty line under them",
      paragraph("We are open:") + paragraph() + paragraph("The service can be contacted on:"),
      "We are open: 9 to 5\n\nThe service",
    ],
    [
      "a control after the colon",
      `<w:p><w:r><w:t xml:space="preserve">We are open: </w:t></w:r>${control(promptRun, { id: 99, shows: true })}</w:p>`,
      "We are open: 9 to 5",
    ],
    [
      "a control under them",
      paragraph("We are open:") + `<w:p>${control(promptRun, { id: 99, shows: true })}</w:p>`,
      "We are open:\n9 to 5",
    ],
    [
      "a block control under them",
      paragraph("We are open:") + control(`<w:p>${promptRun}</w:p>`, { id: 99, shows: true }),
      "We are open:\n9 to 5",
    ],
  ])("are filled where they have %s", async (_what, lines, expected) => {
    const { word } = openWord(withLines(lines));
    const { left, form } = await wordGateway.fillForm({ service: { openingHours: "9 to 5" } });
    expect(left).toEqual([]);
    expect(hours(form)).toBe("9 to 5");
    expect(new FilledForm(word.save()).text).toContain(expected);
  });

  test("keep a blank line between the lines of an answer", async () => {
    const { word } = openWord(withLines(paragraph("We are open:")));
    const { left } = await wordGateway.fillForm({ service: { openingHours: "9 to 5\n\nnot on Sunday" } });
    expect(left).toEqual([]);
    expect(new FilledForm(word.save()).lines.at(-1)).toBe("We are open: 9 to 5\n\nnot on Sunday");
  });
});

test.each([
  ["for one line", "<w:text/>", "One"],
  ["for several lines", '<w:text w:multiLine="1"/>', "\u2022 One\n\u2022 Two"],
])("options go into a plain-text box %s that goes round the paragraph", async (_what, kind, expected) => {
  const box = control(paragraph("Prompt"), { id: 9, inside: kind, shows: true });
  const headings = ["General safety planning", "Legal"].map((text) => cell(paragraph(text)));
  const { word } = openWord(
    drawDocx(halfForm() + table(headings, [cell(box), cell(paragraph())]) + paragraph()),
  );
  const options = ["One", "Two"].map((text) => ({ text, status: "agreed" as const }));
  const { left } = await wordGateway.fillForm({ advice: { general: options } });
  expect(left.map(({ why, text }) => [why, text])).toEqual(expected === "One" ? [["one-line", "Two"]] : []);
  expect(new FilledForm(word.save()).cell(2, 1, 0)).toBe(expected);
});

describe("refusals", () => {
  test("a letter is no form", async () => {
    openWord(drawDocx(paragraph("Dear Sam, we are open: every day.")));
    await expect(wordGateway.readForm()).rejects.toMatchObject({ code: "not-a-form" });
  });

  test("half a form is filled as far as it goes", async () => {
    const { word } = openWord(drawDocx(halfForm()));
    const { filled, left } = await wordGateway.fillForm({
      fields: { clientRef: "SH-1" },
      advice: { legal: [{ text: "One", status: "agreed" }] },
    });
    expect(filled).toBe(1);
    expect(inWriting(left)).toMatchObject([{ name: "legal[0]", why: "not-found", text: "One" }]);
    expect(new FilledForm(word.save()).cell(0, 0, 1)).toBe("SH-1");
  });

  test("a protected document refuses with nothing written", async () => {
    const settings = settingsXml('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
    const open = openWord(drawDocx(halfForm(), { settings }));
    const before = open.documentXml;
    await expect(wordGateway.fillForm({ fields: { clientRef: "SH-1" } })).rejects.toMatchObject({
      code: "protected",
      wrote: false,
    });
    expect(open.documentXml).toBe(before);
  });

  test("a locked box is left, and the others are filled", async () => {
    const locked = `<w:p>${control(promptRun, { id: 5, inside: '<w:lock w:val="contentLocked"/><w:showingPlcHdr/>' })}</w:p>`;
    openWord(drawDocx(halfForm(locked)));
    const { left, form } = await wordGateway.fillForm({
      fields: { clientRef: "SH-1", createdOn: "2026-01-31" },
    });
    expect(inWriting(left)).toMatchObject([{ name: "clientRef", why: "locked", text: "SH-1" }]);
    expect(textOf(form.fields.createdOn?.answer ?? { kind: "blank" })).toBe("31/01/2026");
  });

  test("text beside a control is not doubled: the user is told", async () => {
    openWord(
      drawDocx(
        halfForm(
          `<w:p>${control(promptRun, { id: 5, shows: true })}<w:r><w:t>typed beside</w:t></w:r></w:p>`,
        ),
      ),
    );
    const { left, filled } = await wordGateway.fillForm({ fields: { clientRef: "SH-1" } });
    expect({ filled, left: inWriting(left) }).toMatchObject({
      filled: 0,
      left: [{ name: "clientRef", why: "beside-box" }],
    });
  });

  test("when Word stops half-way, what it wrote is taken out again, and the failure says that nothing is written", async () => {
    const open = openWord(formFile("published"));
    await wordGateway.fillForm(wholeWanted);
    const actions = open.word.traffic.actions[1] ?? 0;
    const half = openWord(formFile("published"));
    half.word.failAt({ request: 1, action: Math.floor(actions / 2), code: "AccessDenied" });
    await expect(wordGateway.fillForm(wholeWanted)).rejects.toMatchObject({
      code: "protected",
      wrote: false,
    });
    expect(wordsOf(half.word.save())).toBe(wordsOf(formFile("published")));
  });

  test("what Word refuses once is asked for again in parts, filled in full and taken back as one", async () => {
    const whole = openWord(formFile("published"));
    const { written } = await wordGateway.fillForm(wholeWanted);
    const all = wordsOf(whole.word.save());
    const actions = whole.word.traffic.actions[1] ?? 0;
    const { word } = openWord(formFile("published"));
    word.failAt({ request: 1, action: Math.floor(actions / 2), code: "GeneralException" });
    const filled = await wordGateway.fillForm(wholeWanted);
    const names = (said: typeof written) =>
      inWriting(said)
        .map(({ name }) => name)
        .sort();
    expect(filled).toMatchObject({ filled: 52, left: [] });
    expect(names(filled.written)).toEqual(names(written));
    expect(wordsOf(word.save())).toBe(all);
    if (filled.undo !== undefined) await wordGateway.undoFill(filled.undo);
    expect(wordsOf(word.save())).toBe(wordsOf(formFile("published")));
  });

  test("when Word fails for good, the failure says that something may be written", async () => {
    const { word } = openWord(formFile("published"));
    word.failAt({ request: 1, action: 40, code: "GeneralException" });
    for (const request of [2, 3, 4, 5, 6, 7]) word.failAt({ request, code: 5001 });
    await expect(wordGateway.fillForm(wholeWanted)).rejects.toMatchObject({
      code: "word-refused",
      wrote: true,
    });
  });
});

test("jobs that are asked for at once run one after the other", async () => {
  const { word } = openWord(formFile("published"));
  const jobs: Wanted[] = [
    { fields: { clientRef: "SH-1" } },
    { fields: { reviewedBy: "Sam" } },
    { advice: { legal: [{ text: "One", status: "agreed" }] } },
  ];
  await Promise.all(jobs.map((wanted) => wordGateway.fillForm(wanted)));
  const after = new FilledForm(word.save());
  expect([after.cell(0, 0, 1), after.cell(0, 1, 5), after.cell(5, 2, 0)]).toEqual(["SH-1", "Sam", "One"]);
});

/** Only the action page: a details table (its first box as given) and an action table. */
function halfForm(box: string = paragraph()): string {
  const head = [
    "List the risk factors or issues you would like to address",
    "Agreed action",
    "Who will do this?",
    "By when?",
    "Date complete",
    "Comment",
  ];
  return (
    paragraph("Individualised Safety and Support Plan") +
    table([
      cell(paragraph("Client name / ref")),
      cell(box),
      cell(paragraph("Created on")),
      cell(paragraph()),
    ]) +
    paragraph() +
    table(
      head.map((text) => cell(paragraph(text))),
      head.map(() => cell(paragraph())),
    ) +
    paragraph()
  );
}

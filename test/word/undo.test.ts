import { textOf } from "../../src/plan/form";
import type { ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { control, drawDocx, paragraph, promptRun } from "../simulator/drawDocx";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { formNames, wholeWanted } from "./forms";

afterAll(closeWord);

const cases = formNames.flatMap((name) =>
  (["desktop", "web", "word-2021"] satisfies ProfileName[]).map((profile) => ({ name, profile })),
);

test.each(cases)(
  "undo puts back all that a fill of $name wrote on $profile, in two round trips",
  async ({ name, profile }) => {
    const { word } = openWord(formFile(name), profile);
    const { undo } = await wordGateway.fillForm(wholeWanted);
    if (undo === undefined) throw new Error("nothing to undo");
    word.resetTraffic();
    await wordGateway.undoFill(undo);
    expect(word.traffic.requests).toBe(2);
    expect(wordsOf(word.save())).toBe(wordsOf(formFile(name)));
    expect(new FilledForm(word.save()).listItems).toEqual([]);
  },
);

test("undo brings a prompt back as a prompt", async () => {
  const open = openWord(formFile("published"));
  const before = open.documentXml.match(/showingPlcHdr/g)?.length;
  const { undo } = await wordGateway.fillForm({
    advice: { legal: [{ text: "One", status: "agreed" }], children: [{ text: "Two", status: "agreed" }] },
    service: { contact: "01632 960123" },
  });
  expect(open.documentXml.match(/showingPlcHdr/g)?.length).toBe((before ?? 0) - 3);
  if (undo !== undefined) await wordGateway.undoFill(undo);
  expect(open.documentXml.match(/showingPlcHdr/g)?.length).toBe(before);
});

test("undo gives back the blank lines that the list used up", async () => {
  const open = openWord(formFile("in-use"));
  const { undo } = await wordGateway.fillForm({
    advice: { general: ["One", "Two", "Three"].map((text) => ({ text, status: "agreed" })) },
  });
  if (undo !== undefined) await wordGateway.undoFill(undo);
  const general = /Keep phone charged\.<\/w:t><\/w:r><\/w:p>(.*?)<\/w:tc>/.exec(open.documentXml)?.[1] ?? "";
  expect(general.match(/<w:p[ >/]/g)).toHaveLength(7);
});

test("undo keeps its hands off when the user has changed a box since, and writes nothing", async () => {
  const open = openWord(formFile("published"));
  const { undo } = await wordGateway.fillForm({ fields: { clientRef: "SH-1", reviewedBy: "Sam" } });
  await wordGateway.fillForm({ fields: { reviewedBy: "Alex" } });
  const now = open.documentXml;
  if (undo === undefined) throw new Error("nothing to undo");
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ code: "changed-meanwhile", wrote: false });
  expect(open.documentXml).toBe(now);
});

test("an undo that Word stops half-way, and then answers no more, does not say that nothing was changed", async () => {
  const filled = async () => {
    const { word } = openWord(formFile("published"));
    const { undo } = await wordGateway.fillForm(wholeWanted);
    if (undo === undefined) throw new Error("nothing to undo");
    word.resetTraffic();
    return { word, undo };
  };
  const whole = await filled();
  await wordGateway.undoFill(whole.undo);
  const { word, undo } = await filled();
  const before = wordsOf(word.save());
  word.failAt({ request: 1, action: (whole.word.traffic.actions[1] ?? 0) - 50, code: "GeneralException" });
  for (const request of [3, 4, 5, 6, 7, 8]) word.failAt({ request, code: 5001 });
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ code: "word-refused", wrote: true });
  expect(wordsOf(word.save())).not.toBe(before);
});

test("undo takes out the rows that were added and leaves the others", async () => {
  const { word } = openWord(formFile("in-use"));
  const actions = Array.from({ length: 5 }, (_, index) => ({ risk: `Risk ${String(index)}`, action: "x" }));
  const { undo } = await wordGateway.fillForm({ actions });
  expect(new FilledForm(word.save()).rowCount(1)).toBe(8);
  if (undo !== undefined) await wordGateway.undoFill(undo);
  expect(new FilledForm(word.save()).rowCount(1)).toBe(6);
});

describe("in controls that go round paragraphs", () => {
  const form = (...lines: string[]): Uint8Array =>
    drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        headed("Legal", 1, true) +
        lines.join("") +
        paragraph("We are open: "),
    );
  const headed = (heading: string, id: number, shows: boolean, held = ""): string =>
    paragraph(heading) + control(shows ? `<w:p>${promptRun}</w:p>` : held, { id, shows });

  test("undo finds the lines under a box that has grown", async () => {
    const before = form(headed("Children", 2, true));
    const { word } = openWord(before);
    const options = ["One", "Two", "Three"].map((text) => ({ text, status: "agreed" as const }));
    const { undo, left } = await wordGateway.fillForm({
      advice: { legal: options.slice(1), children: options },
      service: { openingHours: "9 to 5" },
    });
    expect(left).toEqual([]);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(word.save())).toBe(wordsOf(before));
  });

  test.each([
    ["one line", paragraph("Mon to Fri, 9 to 5")],
    ["several", paragraph("Mon to Fri") + paragraph() + paragraph("9 to 5")],
  ])("undo gives back what was written over: %s", async (_what, held) => {
    const before = form(headed("Children", 2, true), headed("Opening hours:", 3, false, held));
    const { word } = openWord(before);
    const { undo, left } = await wordGateway.fillForm({ service: { openingHours: "Ring 01632 960123" } });
    expect(left).toEqual([]);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(word.save())).toBe(wordsOf(before));
  });
});

test("an undo that cannot tell the answer from its line takes nothing out", async () => {
  const open = openWord(
    drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        paragraph("Legal") +
        control(`<w:p>${promptRun}</w:p>`, { id: 1, shows: true }) +
        paragraph("Children") +
        control(`<w:p>${promptRun}</w:p>`, { id: 2, shows: true }) +
        paragraph("We are open:"),
    ),
  );
  const { undo } = await wordGateway.fillForm({
    advice: { legal: [{ text: "One", status: "agreed" }] },
    service: { openingHours: "9 to 5\n9 to 5 on Sunday\n9 to 5" },
  });
  const filled = open.documentXml;
  if (undo === undefined) throw new Error("nothing to undo");
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ code: "word-refused", wrote: false });
  expect(open.documentXml).toBe(filled);
});

describe("at the cursor", () => {
  test("text goes where the user clicked and can be undone", async () => {
    const { word } = openWord(formFile("in-use"));
    const before = wordsOf(word.save());
    const paragraphs = new FilledForm(word.save()).text.split("\n");
    word.clickParagraph(paragraphs.indexOf("Client agrees"));
    const { undo, form } = await wordGateway.insertAtCursor("; ring 01632 960123");
    expect(form.actionRows.map((row) => textOf(row.cells.comment?.answer ?? { kind: "blank" }))).toContain(
      "Client agrees; ring 01632 960123",
    );
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(word.save())).toBe(before);
  });

  test("in a blank box it takes the place of the prompt", async () => {
    const { word } = openWord(formFile("published"));
    const place = (await wordGateway.readForm()).service.contact?.places[0];
    word.clickParagraph(place?.position.kind === "line" ? place.position.paragraph : -1);
    const { form } = await wordGateway.insertAtCursor("01632 960123");
    expect(textOf(form.service.contact?.answer ?? { kind: "blank" })).toBe("01632 960123");
  });
});

test("a box is shown by selecting it in Word", async () => {
  const { word } = openWord(formFile("published"));
  const form = await wordGateway.readForm();
  const place = form.advice.children?.places[0];
  if (place === undefined) throw new Error("no Children box");
  await wordGateway.showPlace(place);
  const paragraphs = new FilledForm(word.save()).parts["word/document.xml"]?.split(/<w:p[ >/]/) ?? [];
  expect(paragraphs[word.selectedParagraph + 1]).toContain("Click or tap here");
});

test("undo of two lines in a service line leaves no line break behind", async () => {
  const open = openWord(formFile("published"));
  const before = open.documentXml;
  const { undo, left } = await wordGateway.fillForm({
    service: { openingHours: "Mon to Fri, 9 to 5\nSat, 10 to 1", contact: "01632 960123\nhelp@example.org" },
  });
  expect(left).toEqual([]);
  if (undo !== undefined) await wordGateway.undoFill(undo);
  expect(open.documentXml.match(/<w:br\b/g)).toEqual(before.match(/<w:br\b/g));
});

test("undo of two lines after a label leaves no line break behind", async () => {
  const form = drawDocx(
    paragraph("Individualised Safety and Support Plan") +
      paragraph("Legal") +
      control(`<w:p>${promptRun}</w:p>`, { id: 1, shows: true }) +
      paragraph("Children") +
      control(`<w:p>${promptRun}</w:p>`, { id: 2, shows: true }) +
      paragraph("We are open:"),
  );
  const open = openWord(form);
  const before = new FilledForm(open.word.save()).lines;
  const { undo, left } = await wordGateway.fillForm({ service: { openingHours: "Mon to Fri\nSat\nSun" } });
  expect(left).toEqual([]);
  expect(new FilledForm(open.word.save()).lines.at(-1)).toBe("We are open: Mon to Fri\nSat\nSun");
  if (undo !== undefined) await wordGateway.undoFill(undo);
  expect(new FilledForm(open.word.save()).lines).toEqual(before);
});

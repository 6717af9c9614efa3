import { inWriting } from "../plan/inWriting";
import { textOf } from "../../src/plan/form";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { drawDocx } from "../simulator/drawDocx";
import { closeWord, openWord } from "../simulator/inWord";
import { actionPage, cell, control, heads, paragraph, prompt, run, table } from "./drawn";

jest.setTimeout(60_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const hidden = (text: string): string => run(text).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
const hiddenMark = "<w:rPr><w:vanish/></w:rPr>";
const deleted = `<w:del w:id="90" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>`;

/** The first page with something else in the box for the client's reference. */
function withClientBox(content: string, actions?: string): string {
  return actionPage(actions).replace(
    /(Client name \/ ref<\/w:t><\/w:r><\/w:p><\/w:tc><w:tc>)<w:p><\/w:p>/,
    (_all, label: string) => label + content,
  );
}

test.each([
  ["hidden text", paragraph(hidden("unseen words")), "hidden"],
  ["a mark that hides what is written", paragraph("", hiddenMark), "hidden"],
  ["hidden text beside an answer", paragraph(run("Seen") + hidden("unseen words")), "hidden"],
  ["a control with hidden text in it", paragraph(control(hidden("unseen words"))), "hidden"],
  ["a prompt over which hidden text is typed", paragraph(prompt("<w:rPr><w:vanish/></w:rPr>")), "hidden"],
  ["an answer a part of which is deleted, not yet for good", paragraph(run("Seen") + deleted), "tracked"],
  [
    "other words for older readers",
    paragraph(
      `<mc:AlternateContent><mc:Choice Requires="w14">${run("new")}</mc:Choice><mc:Fallback>${run("old words")}</mc:Fallback></mc:AlternateContent>`,
    ),
    "hidden",
  ],
] as const)("a box with %s is left by name, as it is, and the others are filled", async (_what, box, why) => {
  for (const profile of profileNames) {
    const open = openWord(drawDocx(withClientBox(box)), profile);
    const before = open.documentXml;
    const { left, undo, filled } = await wordGateway.fillForm({
      fields: { clientRef: "AB 12", reviewedBy: "Sam" },
    });
    expect(inWriting(left)).toMatchObject([{ name: "clientRef", why, text: "AB 12" }]);
    expect(filled).toBe(1);
    const words = ["unseen words", "old words", "gone"].filter((each) => before.includes(each));
    expect(words.filter((each) => !open.documentXml.includes(each))).toEqual([]);
    expect(open.documentXml).not.toContain("AB 12");
    if (undo === undefined) throw new Error("nothing to undo");
    await wordGateway.undoFill(undo);
    expect(open.documentXml).not.toContain("Sam");
  }
});

test("deleted words in a box that says nothing stay beside what is written", async () => {
  const open = openWord(drawDocx(withClientBox(paragraph(deleted))));
  const { left } = await wordGateway.fillForm({ fields: { clientRef: "AB 12" } });
  expect(left).toEqual([]);
  expect(open.documentXml).toMatch(/AB 12.*gone/);
});

test("an action whose row holds a cell with deleted words is written once, without that cell, and a second fill does nothing", async () => {
  const withDeletion = [
    cell(""),
    cell(paragraph(control(run("Click or tap here to enter text.") + deleted, "<w:showingPlcHdr/>"))),
    ...Array.from({ length: 4 }, () => cell("")),
  ];
  openWord(drawDocx(withClientBox(paragraph(), table(heads, withDeletion, ["", "", "", "", "", ""]))));
  const actions = [{ risk: "Isolation", action: "Go to the group", who: "Client" }];
  const first = await wordGateway.fillForm({ actions });
  expect(inWriting(first.left)).toMatchObject([{ name: "actions[0].action", why: "tracked" }]);
  expect(first.filled).toBe(2);
  const again = await wordGateway.fillForm({ actions });
  expect(again.filled).toBe(0);
  expect(inWriting(again.left)).toMatchObject([{ name: "actions[0].action", why: "tracked" }]);
});

/** Text that goes to every box of a form with deletions in boxes of every build. */
const wantedBesideDeletions = {
  fields: { clientRef: "AB 12", reviewedBy: "Sam" },
  advice: { legal: [{ text: "Ask for an order", status: "agreed" as const }] },
  service: { contact: "01632 960 777" },
};
const promptText = run("Click or tap here to enter text.");
const shows = "<w:showingPlcHdr/>";

test.each([
  ["a blank cell", () => paragraph(deleted), []],
  ["a blank cell with room under it", () => paragraph() + paragraph(deleted) + paragraph(), []],
  [
    "a control that shows its prompt",
    () => paragraph(control(promptText + deleted, shows)),
    ["clientRef", "legal[0]"],
  ],
  [
    "a control round a line that shows its prompt",
    () => control(paragraph(promptText + deleted), shows),
    ["clientRef", "legal[0]"],
  ],
  ["a control with an answer", () => paragraph(control(run("Seen") + deleted)), ["clientRef", "legal[0]"]],
] as const)(
  "what is deleted in %s, not yet for good, is there after a fill and an undo",
  async (_what, box, names) => {
    for (const profile of profileNames) {
      const advice = table(["Legal", "Housing"], [cell(box()), ""]);
      const line = paragraph(run("You can contact us on: ") + deleted);
      const open = openWord(
        drawDocx(withClientBox(box()) + paragraph(run("Options and advice")) + advice + line),
        profile,
      );
      const gone = (): number => open.documentXml.split("<w:delText>gone</w:delText>").length - 1;
      const { left, undo } = await wordGateway.fillForm(wantedBesideDeletions);
      expect(
        inWriting(left)
          .map(({ name, why }) => [name, why])
          .sort(),
      ).toEqual([...names, "contact"].sort().map((name) => [name, "tracked"]));
      expect(gone()).toBe(3);
      if (undo === undefined) throw new Error("nothing to undo");
      await wordGateway.undoFill(undo);
      expect(gone()).toBe(3);
      expect(open.documentXml).not.toMatch(/AB 12|Ask for an order|Sam/);
    }
  },
);

test("an answer of several lines beside what is deleted is taken back alone, and several options are left by name", async () => {
  for (const profile of profileNames) {
    const box = paragraph(deleted);
    const advice = table(["Legal", "Housing"], [cell(box), ""]);
    const open = openWord(
      drawDocx(withClientBox(box) + paragraph(run("Options and advice")) + advice),
      profile,
    );
    const legal = ["Ask for an order", "See a solicitor"].map((text) => ({
      text,
      status: "agreed" as const,
    }));
    const wanted = { fields: { clientRef: "AB 12\nthe first\nof three" }, advice: { legal } };
    const { written, left, undo } = await wordGateway.fillForm(wanted);
    expect(written.map(({ text }) => text)).toEqual(["AB 12\nthe first\nof three"]);
    expect(inWriting(left).map(({ name, why }) => [name, why])).toEqual([
      ["legal[0]", "tracked"],
      ["legal[1]", "tracked"],
    ]);
    if (undo === undefined) throw new Error("nothing to undo");
    await wordGateway.undoFill(undo);
    expect(open.documentXml.split("<w:delText>gone</w:delText>")).toHaveLength(3);
    expect(open.documentXml).not.toMatch(/AB 12|the first|of three/);
  }
});

test("hidden words are no label, and hide no label", async () => {
  const labels = actionPage().replace(
    run("Intake date"),
    hidden("Created on ") + run("Intake date") + hidden(" and time"),
  );
  openWord(drawDocx(labels.replace(run("Reviewed on"), hidden("Reviewed on"))));
  const { fields } = await wordGateway.readForm();
  expect(fields.intakeDate?.places).toHaveLength(1);
  expect(fields.createdOn?.places).toHaveLength(1);
  expect(fields.reviewedOn).toBeUndefined();
});

test("a box is filled and taken back where the words beside it are hidden in part", async () => {
  const open = openWord(
    drawDocx(actionPage().replace(run("Intake date"), run("Intake date") + hidden(" (office use)"))),
  );
  const { left, undo } = await wordGateway.fillForm({ fields: { intakeDate: "2026-01-31" } });
  expect(left).toEqual([]);
  expect(open.documentXml).toContain("31/01/2026");
  if (undo === undefined) throw new Error("nothing to undo");
  await wordGateway.undoFill(undo);
  expect(open.documentXml).not.toContain("31/01/2026");
});

test("a row with hidden words is not blank, is not deleted, and is no model for new rows that would be hidden", async () => {
  const actions = table(
    heads,
    [cell(paragraph(hidden("unseen words"))), "", "", "", "", ""],
    ["", "", "", "", "", ""],
  );
  const open = openWord(drawDocx(actionPage(actions)));
  const { left, form } = await wordGateway.fillForm({ actions: [{ risk: "Isolation", action: "Call" }] });
  expect(left).toEqual([]);
  expect(form.actionRows.map(({ row, blank, fixed }) => [row, blank, fixed])).toEqual([
    [1, false, "row"],
    [2, false, undefined],
  ]);
  expect(open.documentXml).toContain("unseen words");

  const hides = cell(paragraph("", hiddenMark));
  const other = openWord(drawDocx(actionPage(table(heads, [hides, hides, hides, hides, hides, hides]))));
  const second = await wordGateway.fillForm({ actions: [{ risk: "Isolation", action: "Call" }] });
  expect(inWriting(second.left).map(({ name, why }) => [name, why])).toEqual([
    ["actions[0].risk", "hidden"],
    ["actions[0].action", "hidden"],
  ]);
  expect(other.documentXml).not.toContain("Isolation");
});

test("no row is put in after one with hidden words: whole actions are left, and a second fill writes nothing", async () => {
  const actions = table(heads, [cell(paragraph(hidden("unseen words"))), "", "", "", "", ""]);
  const open = openWord(drawDocx(actionPage(actions)));
  const before = open.documentXml;
  for (let fill = 0; fill < 2; fill += 1) {
    const { left, written } = await wordGateway.fillForm({
      actions: [{ risk: "Isolation", who: "Client" }, { action: "Call" }],
    });
    expect(written).toEqual([]);
    expect(inWriting(left).map(({ name, why }) => [name, why])).toEqual(
      ["actions[0].risk", "actions[0].who", "actions[1].action"].map((name) => [name, "hidden"]),
    );
  }
  expect(open.documentXml).toBe(before);
});

test("a fill is not taken back over words that somebody has hidden in the box since", async () => {
  const open = openWord(drawDocx(actionPage()));
  const { undo } = await wordGateway.fillForm({ fields: { clientRef: "AB 12" } });
  if (undo === undefined) throw new Error("nothing to undo");
  const xml = open.documentXml.replace(/(AB 12<\/w:t><\/w:r>)/, `$1${hidden("unseen words")}`);
  const body = /<w:body>(.*)<w:sectPr\/><\/w:body>/.exec(xml)?.[1] ?? "";
  const changed = openWord(drawDocx(body));
  await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(changed.documentXml).toContain("unseen words");
});

test("an answer in part hidden is read as what can be seen", async () => {
  openWord(drawDocx(withClientBox(paragraph(run("AB 12") + hidden(" at the refuge")))));
  const { fields } = await wordGateway.readForm();
  expect(textOf(fields.clientRef?.answer ?? { kind: "blank" })).toBe("AB 12");
});

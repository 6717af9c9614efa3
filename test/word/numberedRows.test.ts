import { wordGateway } from "../../src/word/wordGateway";
import { cell, drawDocx, paragraph, table } from "../simulator/drawDocx";
import { closeWord, openWord, type OpenWord } from "../simulator/inWord";
import { filledNow, wordsOf } from "./filledForm";

afterAll(closeWord);

const heads = ["Risk", "Agreed action", "Who", "By when", "Date complete", "Comment"];
const wanted = {
  actions: [
    { risk: "Threats", action: "Report to police", who: "Client", byWhen: "2026-12-01" },
    { risk: "Isolation", action: "Go to the group", who: "IDVA" },
  ],
};

function drawn(...rows: readonly (readonly string[])[]): Uint8Array {
  const cells = (texts: readonly string[]): readonly string[] => texts.map((text) => cell(paragraph(text)));
  return drawDocx(
    paragraph("Individualised Safety and Support Plan") +
      table(cells(["Client name / ref", "", "Intake date", ""])) +
      paragraph() +
      table(...[heads, ...rows].map(cells)),
  );
}

function numbered(...first: readonly string[]): Uint8Array {
  return drawn(...first.map((text) => [text, "", "", "", "", ""]));
}

function firstCells({ word }: OpenWord): readonly string[] {
  const form = filledNow(word);
  return Array.from({ length: form.rowCount(1) - 1 }, (_, row) => form.cell(1, row + 1, 0) ?? "");
}

test.each([
  [
    ["1.", "2.", "3."],
    ["1. Threats", "2. Isolation", "3."],
  ],
  [
    ["Risk 1", "Risk 2", "Risk 3"],
    ["Risk 1: Threats", "Risk 2: Isolation", "Risk 3"],
  ],
])("rows that say no more than their number, %j, are filled and keep it", async (printed, filled) => {
  const file = numbered(...printed);
  const open = openWord(file);
  const first = await wordGateway.fillForm(wanted);
  expect([first.left, firstCells(open)]).toEqual([[], filled]);
  expect(filledNow(open.word).row(1, 1).slice(1, 3)).toEqual(["Report to police", "Client"]);

  const again = await wordGateway.fillForm(wanted);
  expect([again.filled, again.left, again.standing.length]).toEqual([0, [], 7]);

  if (first.undo === undefined) throw new Error("nothing to undo");
  await wordGateway.undoFill(first.undo);
  expect(wordsOf(open.word.save())).toBe(wordsOf(file));
});

test("more actions than numbered rows come under them", async () => {
  const open = openWord(numbered("1.", "2."));
  const more = { actions: [...wanted.actions, { risk: "Money", action: "Open an account" }] };
  const { left } = await wordGateway.fillForm(more);
  expect([left, firstCells(open)]).toEqual([[], ["1. Threats", "2. Isolation", "Money"]]);
  const { filled } = await wordGateway.fillForm(more);
  expect(filled).toBe(0);
});

test("the next action goes under those of a colleague, who wrote behind the numbers", async () => {
  const open = openWord(
    drawn(
      ["1. Stalking", "Change locks", "", "", "", ""],
      ["2.", "", "", "", "", ""],
      ["3.", "", "", "", "", ""],
    ),
  );
  await wordGateway.fillForm({ actions: [{ risk: "Threats", action: "Report" }] });
  expect(firstCells(open)).toEqual(["1. Stalking", "2. Threats", "3."]);
});

test("a risk that stands alone behind its number is no blank row", async () => {
  const open = openWord(numbered("1. Stalking", "2."));
  await wordGateway.fillForm({ actions: [{ risk: "Threats", action: "Report" }] });
  expect(firstCells(open)).toEqual(["1. Stalking", "2. Threats"]);
  expect(filledNow(open.word).row(1, 1).slice(1)).toEqual(["", "", "", "", ""]);
});

test.each([[["2.", "1."]], [["1."]], [["7", "7"]], [["5.", "6."]], [["1.", "1."]], [["1.", "3.", "2."]]])(
  "%j are no numbers of rows, and nothing is written over them",
  async (printed) => {
    const open = openWord(numbered(...printed));
    await wordGateway.fillForm(wanted);
    expect(firstCells(open)).toEqual([...printed, "Threats", "Isolation"]);
  },
);

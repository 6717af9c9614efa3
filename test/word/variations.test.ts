import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FormError } from "../../src/plan/formError";
import { SimulatorError } from "../../src/simulator/wordError";
import { wordGateway } from "../../src/word/wordGateway";
import type { Truth } from "../forms/truth";
import { drawn, truthText, variations, variationsText } from "../forms/variations";
import { closeWord, openWord } from "../simulator/inWord";
import { FilledForm, filledNow, wordsOf } from "./filledForm";
import { wholePlan, wholeWanted } from "./forms";
import { lostUnseen, unseenIn } from "./unseen";
import { fillFaults, readingFaults } from "./variationsFaults";

afterAll(closeWord);

const folder = join(__dirname, "../forms/variations");
const names = variations.map(({ name }) => name);

/** Files that no Word opens as they are. */
const unopened: readonly string[] = ["strict", "damaged", "damaged-inside"];
const lookAlikes = variations.filter(({ notAForm }) => notAForm === true).map(({ name }) => name);
const forms = names.filter((name) => !unopened.includes(name) && !lookAlikes.includes(name));
const fillable = forms.filter((name) => name !== "protected");
/** Built of tables within tables or merged cells: a fill may take one round trip more. */
const inTables: readonly string[] = [
  "layout-table",
  "nested-boxes",
  "merged-risk",
  "head-of-two-rows",
  "merged-head-cells",
];

function docxOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
}

function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Truth; // written by truthText
}

test("the files are what the script draws, and no others", () => {
  expect(readdirSync(folder).sort()).toEqual(
    names.flatMap((name) => [`${name}.docx`, `${name}.json`]).sort(),
  );
  for (const variation of variations) {
    const { docx, truth } = drawn(variation);
    const { name } = variation;
    expect({ name, isSame: Buffer.from(docx).equals(docxOf(name)) }).toEqual({ name, isSame: true });
    expect(readFileSync(join(folder, `${name}.json`), "utf8")).toBe(truthText(truth));
    expect(docx.length).toBeLessThan(12_000);
  }
  const list = readFileSync(join(folder, "../README.md"), "utf8");
  expect(list).toBe(variationsText());
  expect(names.filter((name) => !list.split(/[\s,|]+/).includes(name))).toEqual([]);
  expect(readFileSync(join(__dirname, "../../README.md"), "utf8")).toContain("(test/forms/README.md)");
});

test("there are 40 forms and more, each named for what is special about it", () => {
  expect(forms.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names).size).toBe(names.length);
});

test.each(forms)("%s is read right: each box at its place with its answer, or named", async (name) => {
  const { word } = openWord(docxOf(name));
  const form = await wordGateway.readForm();
  expect(word.traffic.requests).toBe(1);
  expect(readingFaults(truthOf(name), form)).toEqual([]);
});

test.each(fillable)(
  "a whole plan goes into %s: each text in its own box or named as left, and nothing else moves",
  fillAndHold,
);

/** Fills a form, holds it against the truth, fills it again, and takes it back. */
async function fillAndHold(name: string): Promise<void> {
  const docx = docxOf(name);
  const before = new FilledForm(docx);
  const open = openWord(docx);
  const { left, undo } = await wordGateway.fillForm(wholeWanted);
  expect(open.word.traffic.requests).toBeLessThanOrEqual(inTables.includes(name) ? 3 : 2);
  const after = new FilledForm(open.word.save());
  expect(fillFaults(truthOf(name), before, after, wholePlan, left)).toEqual([]);

  const unseen = unseenIn(before.root);
  expect(lostUnseen(unseen, unseenIn(after.root))).toEqual([]);

  const once = open.documentXml;
  const again = await wordGateway.fillForm(wholeWanted);
  expect({ filled: again.filled, undo: again.undo }).toEqual({ filled: 0, undo: undefined });
  expect(open.documentXml).toBe(once);

  if (undo !== undefined) await wordGateway.undoFill(undo);
  const back = filledNow(open.word);
  expect(wordsOf(back)).toBe(wordsOf(before));
  expect(lostUnseen(unseen, unseenIn(back.root))).toEqual([]);
}

test("a fill of boxes that only paragraphs lead to takes two round trips once the form was read, and else one more", async () => {
  const { advice } = wholeWanted;
  openWord(docxOf("capitals"));
  await wordGateway.readForm();
  const unread = openWord(docxOf("nested-boxes"));
  await wordGateway.fillForm({ advice });
  expect(unread.word.traffic.requests).toBe(3);

  const { word } = openWord(docxOf("nested-boxes"));
  await wordGateway.readForm();
  word.resetTraffic();
  await wordGateway.fillForm({ advice });
  expect(word.traffic.requests).toBe(2);
  await wordGateway.fillForm({ fields: { clientRef: "SH-1" } });
  expect(word.traffic.requests).toBe(4);
});

test.each(["other-wordings", "capitals", "weak-words"])(
  "in %s an answer that is a mark alone is no question of the agency's",
  async (name) => {
    openWord(docxOf(name));
    const { filled, form } = await wordGateway.fillForm({ fields: { reviewedBy: "?" } });
    expect(filled).toBe(1);
    expect(form.fields.reviewedBy?.places.map(({ answer }) => answer)).toEqual([{ kind: "text", text: "?" }]);
  },
);

test("a protected form is read, and a fill writes nothing", async () => {
  const open = openWord(docxOf("protected"));
  const before = open.documentXml;
  await expect(wordGateway.fillForm(wholeWanted)).rejects.toMatchObject({ code: "protected", wrote: false });
  expect(open.documentXml).toBe(before);
});

test.each(lookAlikes)("%s is no form", async (name) => {
  openWord(docxOf(name));
  await expect(wordGateway.readForm()).rejects.toMatchObject({ code: "not-a-form" });
});

test.each(unopened)("%s is no Word document that can be opened", async (name) => {
  const read = async (): Promise<unknown> => {
    openWord(docxOf(name));
    return await wordGateway.readForm();
  };
  const failure: unknown = await read().catch((cause: unknown) => cause);
  expect(failure instanceof SimulatorError || failure instanceof FormError ? failure.code : failure).toBe(
    "not-a-docx",
  );
});

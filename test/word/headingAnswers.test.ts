import {
  adviceKeys,
  textOf,
  type AdviceKey,
  type FieldKey,
  type Form,
  type Place,
  type Wanted,
} from "../../src/plan/form";
import { advicePrompts, adviceWordings } from "../../src/word/recognise/labelWordings";
import { wordGateway } from "../../src/word/wordGateway";
import { cell, drawDocx, paragraph, table } from "../simulator/drawDocx";
import { isInTurn } from "../inTurn";
import { closeWord, formFile, openWord, type OpenWord } from "../simulator/inWord";
import { FilledForm, filledNow } from "./filledForm";
import { formNames } from "./forms";

jest.setTimeout(60_000);
afterAll(closeWord);

const headings = ["General safety planning", "Separating", "Legal", "Housing", "Children and family"];
const labels = ["Intake date", "Reviewed by", "Client name / ref", "Housing"];

/** How a form lays its areas out. */
const layouts: Readonly<Record<string, (keys: readonly AdviceKey[]) => string>> = {
  "a table each, advice with the heading": (keys) =>
    keys.map((key) => apart([saying(headingOf(key), promptOf(key))], [saying("")])).join(""),
  "a table each, advice in a row of its own": (keys) =>
    keys.map((key) => apart([saying(headingOf(key))], [saying(promptOf(key))], [saying("")])).join(""),
  "two side by side, advice with the headings": (keys) =>
    table(
      ...pairs(keys).flatMap((pair) => [
        pair.map((key) => saying(headingOf(key), promptOf(key))),
        pair.map(() => saying("")),
      ]),
    ),
  "two side by side, no advice": (keys) =>
    pairs(keys)
      .map((pair) =>
        apart(
          pair.map((key) => saying(headingOf(key))),
          pair.map(() => saying("")),
        ),
      )
      .join(""),
};
/** Half of the areas, so that an answer can be the only one to say a heading's words. */
const some: readonly AdviceKey[] = ["general", "separating", "health", "support"];

const drawnForms = Object.entries(layouts).flatMap(([name, areas]) => [
  { name, file: drawn(areas(adviceKeys)), answers: headings },
  { name: `${name}, some areas only`, file: drawn(areas(some)), answers: headings },
]);
const realForms = formNames.map((name) => ({ name, file: formFile(name), answers: ["Legal", "Housing"] }));
const forms = [...realForms, ...drawnForms];

/** What each area is tried with: one of the answers, each in its turn; all of them in the long run. */
function answersFor(form: (typeof forms)[number], key: AdviceKey): readonly string[] {
  if (process.env["EVERY_ANSWER"] !== undefined) return form.answers;
  const turn = forms.indexOf(form) + adviceKeys.indexOf(key);
  return form.answers.slice(turn % form.answers.length).slice(0, 1);
}

describe.each(forms)("in $name", (of) => {
  const { file } = of;
  test("an option that says what a heading says is accounted for as it stands", async () => {
    const faults: string[] = [];
    for (const key of adviceKeys)
      for (const text of answersFor(of, key)) {
        const { open, form } = await opened(file);
        const wanted: Wanted = { advice: { [key]: [{ text, status: "agreed" }] } };
        faults.push(...(await faultsOf(open, form, form.advice[key]?.places[0], wanted)));
      }
    expect(faults).toEqual([]);
  });

  test("the only line of a box, changed to what a heading says, is accounted for as it stands", async () => {
    const faults: string[] = [];
    for (const key of adviceKeys) {
      const { word } = openWord(file);
      await wordGateway.fillForm({ advice: { [key]: [{ text: "Call back", status: "agreed" }] } });
      const filled = word.save();
      for (const text of answersFor(of, key)) {
        const { open, form } = await opened(filled);
        const place = form.advice[key]?.places[0];
        if (place === undefined || textOf(place.answer) !== "Call back") continue;
        const lines = [{ key, position: place.position, was: ["Call back"], now: [text] }];
        faults.push(...(await faultsOf(open, form, place, { lines })));
      }
    }
    expect(faults).toEqual([]);
  });

  test("a detail that says what a label says is accounted for as it stands", async () => {
    const faults: string[] = [];
    for (const [turn, key] of (["clientRef", "reviewedBy"] satisfies readonly FieldKey[]).entries())
      for (const text of labels.filter((_, at) => isInTurn(at + turn + forms.indexOf(of), labels.length))) {
        const { open, form } = await opened(file);
        faults.push(
          ...(await faultsOf(open, form, form.fields[key]?.places[0], { fields: { [key]: text } })),
        );
      }
    expect(faults).toEqual([]);
  });
});

test.each([...realForms, ...drawnForms.slice(0, 1), ...drawnForms.slice(2, 3)])(
  "in $name a box is found again when all it says is what a heading says",
  async ({ file }) => {
    const { form } = await opened(file);
    for (const key of adviceKeys) {
      openWord(file);
      const text = key === "housing" ? "Legal" : "Housing";
      await wordGateway.fillForm({ advice: { [key]: [{ text, status: "agreed" }] } });
      const now = await wordGateway.readForm();
      expect([key, keysOf(now)]).toEqual([key, keysOf(form)]);
      expect(now.advice[key]?.places).toHaveLength(form.advice[key]?.places.length ?? 0);
    }
  },
);

test("a form that its own answers keep from being known again is said to be filled, and given back", async () => {
  const { open } = await opened(
    drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        table([saying("Additional support factors")], [saying("")]) +
        paragraph() +
        table([saying("Health and wellbeing")], [saying("Earlier")]),
    ),
  );
  const form = await wordGateway.readForm();
  const place = form.advice.health?.places[0];
  if (place === undefined) throw new Error("no Health box");
  const lines = [{ key: "health" as const, position: place.position, was: ["Earlier"], now: ["Housing"] }];
  const { written, left, undo, form: after } = await wordGateway.fillForm({ lines }, form);
  expect([written.map(({ text }) => text), left]).toEqual([["Housing"], []]);
  expect(textOf(after.advice.health?.answer ?? { kind: "blank" })).toBe("Housing");
  if (undo === undefined) throw new Error("nothing to undo");
  await wordGateway.undoFill(undo, undefined, after);
  expect(new FilledForm(open.word.save()).cell(1, 1, 0)).toBe("Earlier");
});

async function opened(file: Uint8Array): Promise<{ readonly open: OpenWord; readonly form: Form }> {
  const open = openWord(file);
  return { open, form: await wordGateway.readForm() };
}

/** What is wrong with how a fill accounts for one thing that is wanted in a place: it is written and stands there, or is left and does not. */
async function faultsOf(
  open: OpenWord,
  form: Form,
  place: Place | undefined,
  wanted: Wanted,
): Promise<readonly string[]> {
  if (place?.position.kind !== "cell") return [];
  const { table: inTable, row, cell: inRow } = place.position;
  const { written, standing, left } = await wordGateway.fillForm(wanted, form);
  const box = filledNow(open.word).cell(inTable, row, inRow) ?? "";
  const text = [...written, ...left][0]?.text;
  const isThere = box.split("\n").some((line) => line.replace(/^\u2022 /, "") === text);
  const isAccountedFor = isThere ? left.length === 0 : left.length > 0 && written.length === 0;
  return isAccountedFor && standing.length === 0
    ? []
    : [`${JSON.stringify({ wanted, box, left })}, ${String(written.length)} written`];
}

function keysOf({ fields, advice, bag }: Form): readonly string[] {
  return [...Object.keys({ ...fields, ...advice }), `${String(bag.length)} bags`];
}

function headingOf(key: AdviceKey): string {
  return adviceWordings[key][0] ?? "";
}

function promptOf(key: AdviceKey): string {
  return advicePrompts[adviceKeys.indexOf(key)] ?? "";
}

function saying(...lines: readonly string[]): string {
  return cell(lines.map((line) => paragraph(line.replace(/&/g, "&amp;"))).join(""));
}

function apart(...rows: readonly (readonly string[])[]): string {
  return table(...rows) + paragraph();
}

function pairs(keys: readonly AdviceKey[]): readonly (readonly AdviceKey[])[] {
  return keys.flatMap((_key, at) => (at % 2 === 0 ? [keys.slice(at, at + 2)] : []));
}

function drawn(areas: string): Uint8Array {
  const details = table([saying("Client name / ref"), saying(""), saying("Intake date"), saying("")]);
  return drawDocx(paragraph("Individualised Safety and Support Plan") + details + paragraph() + areas);
}

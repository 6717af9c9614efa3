import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textOf, type Form, type Wanted } from "../../src/plan/form";
import type { Filled } from "../../src/word/gateway";
import type { ProfileName } from "../../src/simulator/profiles";
import { profiles } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { variations } from "../forms/variations";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { formNames } from "./forms";
import { cellsOf, rowWanted, startedRows, swapped } from "./rowJobs";

jest.setTimeout(120_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const unopened: readonly string[] = ["strict", "damaged", "damaged-inside", "protected"];
const forms = [
  ...formNames.map((name) => ({ name, docx: formFile(name) })),
  ...variations
    .filter(({ name, notAForm }) => notAForm !== true && !unopened.includes(name))
    .map(({ name }) => ({ name, docx: new Uint8Array(readFileSync(join(__dirname, `../forms/variations/${name}.docx`))) })),
];

/** Three actions to work on, wherever the form takes them. */
const three = ["One", "Two", "Three"].map((risk) => ({
  risk,
  action: `Act on ${risk}`,
  who: "Client",
  byWhen: "2026-03-01",
  comment: "Noted",
}));

/** What is asked for, and what the three then say of their risks where nothing stands in the way. */
const jobs: readonly { readonly name: string; readonly wanted: (form: Form) => Wanted }[] = [
  {
    name: "edited",
    wanted: (form) => ({
      rows: [rowWanted(rowOf(form, "Two"), { kind: "write", cells: { action: "Other words\non two lines", comment: "" } })],
    }),
  },
  {
    name: "completed",
    wanted: (form) => ({
      rows: [rowWanted(rowOf(form, "Two"), { kind: "write", cells: { dateComplete: "2026-02-28" } })],
    }),
  },
  { name: "taken out", wanted: (form) => ({ rows: [rowWanted(rowOf(form, "Two"), { kind: "delete" })] }) },
  {
    name: "with one put in above",
    wanted: (form) => ({
      rows: [rowWanted(rowOf(form, "Two"), { kind: "insert-above", cells: { risk: "New", byWhen: "2026-04-01" } })],
    }),
  },
  { name: "moved up", wanted: (form) => ({ rows: swapped(rowOf(form, "One"), rowOf(form, "Two")) }) },
  {
    name: "all of these",
    wanted: (form) => ({
      fields: { reviewedBy: "Sam" },
      rows: [
        rowWanted(rowOf(form, "One"), { kind: "delete" }),
        rowWanted(rowOf(form, "Two"), { kind: "insert-above", cells: { risk: "New" } }),
        rowWanted(rowOf(form, "Two"), { kind: "write", cells: { who: "Police" } }),
        rowWanted(rowOf(form, "Three"), { kind: "delete" }),
      ],
      actions: [{ risk: "Four", action: "Act on Four" }],
    }),
  },
];

function rowOf(form: Form, risk: string) {
  return form.actionRows.find(({ cells }) => textOf((cells.risk ?? cells.action)?.answer ?? { kind: "blank" }).includes(risk));
}

/** The form with three actions in it; undefined where it takes none. */
async function withThree(docx: Uint8Array, profile: ProfileName) {
  const open = openWord(docx, profile);
  await wordGateway.fillForm({ actions: three });
  const form = await wordGateway.readForm();
  return rowOf(form, "One") && rowOf(form, "Two") && rowOf(form, "Three") ? { open, form } : undefined;
}

const everywhere = forms.flatMap((form) =>
  profileNames.flatMap((profile) => jobs.map((job) => ({ ...form, profile, job: job.name, wanted: job.wanted }))),
);
const tally = { done: 0, withLeft: 0, none: 0 };

test.each(everywhere)("an action of $name on $profile is $job, and that is taken back", async ({ docx, profile, wanted }) => {
  const ready = await withThree(docx, profile);
  if (ready === undefined) {
    tally.none += 1;
    return;
  }
  const { open, form } = ready;
  const asked = wanted(form);
  const before = new FilledForm(open.word.save());
  const words = wordsOf(open.word.save());
  open.word.resetTraffic();
  const filled = await wordGateway.fillForm(asked, form);
  const hard = form.actionRows.some(({ fixed }) => fixed === "table");
  expect(open.word.traffic.requests).toBeLessThanOrEqual(hard ? 3 : 2);
  expect(filled.left.filter(({ why }) => why === "not-kept")).toEqual([]);
  tally[filled.left.length === 0 ? "done" : "withLeft"] += 1;

  const after = new FilledForm(open.word.save());
  expect(rowFaults(before, after, form, asked, filled)).toEqual([]);
  expect(before.controlIds.every((id) => after.controlIds.includes(id))).toBe(true);
  expect(after.cellsWithoutParagraph).toBe(0);
  if (filled.undo !== undefined) {
    open.word.resetTraffic();
    await wordGateway.undoFill(filled.undo);
    expect(open.word.traffic.requests).toBe(2);
  }
  expect(wordsOf(open.word.save())).toBe(words);
});

test("the rows were worked on almost everywhere", () => {
  process.stdout.write(`${JSON.stringify(tally)}\n`);
  expect(tally.done).toBeGreaterThan(300);
});

/** What is wrong in the rows of the actions, read by the independent reader: every row as asked, or named as left. */
function rowFaults(before: FilledForm, after: FilledForm, form: Form, { rows = [], actions = [] }: Wanted, { left }: Filled): string[] {
  const faults: string[] = [];
  for (const table of new Set(form.actionRows.map((row) => row.table))) {
    const expected: (readonly (string | null)[])[] = [];
    for (let row = 0; row < before.rowCount(table); row += 1) {
      let says: (string | null)[] = [...before.row(table, row)];
      let isGone = false;
      rows.forEach((wanted, index) => {
        if (wanted.table !== table || wanted.row !== row) return;
        const place = form.actionRows.find((each) => each.table === table && each.row === row);
        const { now } = wanted;
        const isLeft = (name: string): boolean => left.some((each) => each.name.startsWith(`rows[${String(index)}]${name}`));
        if (now.kind === "insert-above") {
          if (isLeft("")) return;
          const made: (string | null)[] = says.map(() => "");
          for (const [column, text] of Object.entries(now.cells)) {
            const position = place?.cells[column as keyof typeof place.cells]?.position;
            if (position?.kind === "cell") made[position.cell] = shown(text);
          }
          expected.push(made);
          return;
        }
        const isDeleted = now.kind === "delete" && place?.fixed === undefined;
        if (isDeleted && !isLeft("")) {
          isGone = true;
          return;
        }
        const cells = now.kind === "write" ? now.cells : Object.fromEntries(Object.keys(place?.cells ?? {}).map((column) => [column, ""]));
        for (const [column, text] of Object.entries(cells)) {
          const position = place?.cells[column as keyof typeof place.cells]?.position;
          if (position?.kind !== "cell" || position.row !== row) continue;
          if (isLeft(`.${column}`)) continue;
          // The looks of a date are its box's own.
          says[position.cell] = /^\d{4}-/.test(text) ? null : shown(text);
        }
      });
      if (!isGone) expected.push(says);
    }
    const found = Array.from({ length: after.rowCount(table) }, (_, row) => after.row(table, row));
    const added = found.length - expected.length;
    if (added < 0 || added > actions.length) faults.push(`table ${String(table)} has ${String(found.length)} rows, not ${String(expected.length)}`);
    expected.forEach((row, index) => {
      row.forEach((text, cell) => {
        const is = found[index]?.[cell];
        const isAction = actions.length > 0 && before.row(table, index)[cell] === "";
        if (text !== null && is !== text && !isAction)
          faults.push(`${String(table)}/${String(index)}/${String(cell)} says "${String(is)}", not "${text}"`);
      });
    });
  }
  return faults;
}

function shown(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}
void cellsOf;
void startedRows;

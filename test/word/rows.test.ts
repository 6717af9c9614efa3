import { writtenName } from "../../src/plan/editNames";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textOf, type Form, type Wanted } from "../../src/plan/form";
import type { Filled } from "../../src/word/gateway";
import type { ProfileName } from "../../src/simulator/profiles";
import { profiles } from "../../src/simulator/profiles";
import { wordGateway } from "../../src/word/wordGateway";
import { variations } from "../forms/variations";
import { cell, drawDocx, paragraph, table } from "../simulator/drawDocx";
import { isInTurn, isLongRun } from "../inTurn";
import { closeWord, formFile, openWord } from "../simulator/inWord";
import { details, heads } from "./drawn";
import { FilledForm, filledNow, wordsOf } from "./filledForm";
import { formNames } from "./forms";
import { longForm } from "./longForm";
import { saidBy } from "../../src/plan/wantedRow";
import { rowWanted, startedRows, swapped } from "./rowJobs";

jest.setTimeout(120_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const unopened: readonly string[] = ["strict", "damaged", "damaged-inside", "protected"];
const forms = [
  ...formNames.map((name) => ({ name, docx: formFile(name) })),
  ...variations
    .filter(({ name, notAForm }) => notAForm !== true && !unopened.includes(name))
    .map(({ name }) => ({
      name,
      docx: new Uint8Array(readFileSync(join(__dirname, `../forms/variations/${name}.docx`))),
    })),
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
      rows: [
        rowWanted(rowOf(form, "Two"), {
          kind: "write",
          cells: { action: "Other words\non two lines", comment: "" },
        }),
      ],
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
      rows: [
        rowWanted(rowOf(form, "Two"), { kind: "insert-above", cells: { risk: "New", byWhen: "2026-04-01" } }),
      ],
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
    }),
  },
];

function rowOf(form: Form, risk: string) {
  return form.actionRows.find(({ cells }) =>
    textOf((cells.risk ?? cells.action)?.answer ?? { kind: "blank" }).includes(risk),
  );
}

/** Forms with three actions in them, by their names and the Words that filled them, and what they say. */
const prepared = new Map<string, Prepared>();
type Prepared = { readonly docx: Uint8Array; readonly form: FilledForm; readonly words: string };

/** The form with three actions in it; undefined where it takes none. */
async function withThree(name: string, docx: Uint8Array, profile: ProfileName) {
  const known = prepared.get(`${name} on ${profile}`);
  const open = openWord(known?.docx ?? docx, profile);
  if (known === undefined) await wordGateway.fillForm({ actions: three });
  const before = known ?? asPrepared(open.word.save());
  prepared.set(`${name} on ${profile}`, before);
  const form = await wordGateway.readForm();
  return rowOf(form, "One") && rowOf(form, "Two") && rowOf(form, "Three")
    ? { open, form, before }
    : undefined;
}

function asPrepared(docx: Uint8Array): Prepared {
  const form = new FilledForm(docx);
  return { docx, form, words: wordsOf(form) };
}

const alone: readonly string[] = ["edited", "taken out"];
/**
 * Every job on the three forms; on each variation those that the others are made of: in an everyday run all of them together on
 * one Word and one of them by itself, in their turn.
 */
const isTried = (number: number, name: string, profile: ProfileName, job: string): boolean =>
  (formNames as readonly string[]).includes(name) ||
  (job === "all of these" && isInTurn(number + profileNames.indexOf(profile), profileNames.length)) ||
  (profile === "desktop" && alone.includes(job) && isInTurn(number + alone.indexOf(job), alone.length));
const everywhere = forms.flatMap((form, number) =>
  profileNames.flatMap((profile) =>
    jobs
      .filter((job) => isTried(number, form.name, profile, job.name))
      .map((job) => ({ ...form, profile, job: job.name, wanted: job.wanted })),
  ),
);
const tally = { done: 0, withLeft: 0, none: 0 };

test.each(everywhere)(
  "an action of $name on $profile is $job, and that is taken back",
  async ({ name, docx, profile, wanted }) => {
    const ready = await withThree(name, docx, profile);
    if (ready === undefined) {
      tally.none += 1;
      return;
    }
    const { open, form, before } = ready;
    const asked = wanted(form);
    open.word.resetTraffic();
    const filled = await wordGateway.fillForm(asked, form);
    const hard = form.actionRows.some(({ fixed }) => fixed === "table");
    expect(open.word.traffic.requests).toBeLessThanOrEqual(hard ? 3 : 2);
    expect(filled.left.filter(({ why }) => why === "not-kept")).toEqual([]);
    tally[filled.left.length === 0 ? "done" : "withLeft"] += 1;

    const after = new FilledForm(open.word.save());
    expect(rowFaults(before.form, after, form, asked, filled)).toEqual([]);
    const isLost = (id: string): boolean => !after.controlIds.includes(id) && name !== "temporary-controls";
    expect(before.form.controlIds.filter(isLost)).toEqual([]);
    expect(after.cellsWithoutParagraph).toBe(0);
    if (filled.undo !== undefined) {
      open.word.resetTraffic();
      await wordGateway.undoFill(filled.undo);
      expect(open.word.traffic.requests).toBe(2);
    }
    expect(wordsOf(filledNow(open.word))).toBe(before.words);
  },
);

test("the rows were worked on almost everywhere", () => {
  process.stdout.write(`${JSON.stringify(tally)}\n`);
  expect(tally.done).toBeGreaterThan(isLongRun ? 200 : everywhere.length * 0.8);
});

/** What is wrong in the rows of the actions, read by the independent reader: every row as asked, or named as left. */
function rowFaults(
  before: FilledForm,
  after: FilledForm,
  form: Form,
  { rows = [] }: Wanted,
  { left }: Filled,
): string[] {
  const faults: string[] = [];
  for (const table of new Set(form.actionRows.map((row) => row.table))) {
    const expected: (readonly (string | null)[])[] = [];
    for (let row = 0; row < before.rowCount(table); row += 1) {
      const says: (string | null)[] = [...before.row(table, row)];
      const gone = new Set<number>();
      rows.forEach((wanted, index) => {
        if (wanted.table !== table || wanted.row !== row) return;
        const place = form.actionRows.find((each) => each.table === table && each.row === row);
        const { now } = wanted;
        const isLeft = (name: string): boolean =>
          left.some((each) => writtenName(each.name) === `rows[${String(index)}]${name}`);
        if (now.kind === "insert-above") {
          const isWhole = Object.keys(now.cells).every((column) => isLeft(`.${column}`));
          if (left.some(({ why }) => why === "no-row") || isLeft("") || isWhole) return;
          const made: (string | null)[] = says.map(() => "");
          for (const [column, text] of Object.entries(now.cells)) {
            const position = place?.cells[column as keyof typeof place.cells]?.position;
            if (position?.kind === "cell") made[position.cell] = shown(text);
          }
          expected.push(made);
          return;
        }
        const isDeleted = now.kind === "delete" && place?.fixed === undefined;
        if (isLeft("")) return;
        if (isDeleted) {
          gone.add(row);
          return;
        }
        const cells =
          now.kind === "write"
            ? now.cells
            : Object.fromEntries(Object.keys(place?.cells ?? {}).map((column) => [column, ""]));
        for (const [column, text] of Object.entries(cells)) {
          const position = place?.cells[column as keyof typeof place.cells]?.position;
          if (position?.kind !== "cell" || position.row !== row) continue;
          if (isLeft(`.${column}`)) continue;
          // The looks of a date are its box's own.
          says[position.cell] = /^\d{4}-/.test(text) ? null : shown(text);
        }
      });
      if (!gone.has(row)) expected.push(says);
    }
    const found = Array.from({ length: after.rowCount(table) }, (_, row) => after.row(table, row));
    if (found.length !== expected.length)
      faults.push(`table ${String(table)} has ${String(found.length)} rows, not ${String(expected.length)}`);
    expected.forEach((row, index) => {
      row.forEach((text, cell) => {
        const is = found[index]?.[cell];
        const isDetail = is === "Sam" && index < (form.actionRows[0]?.row ?? 0);
        if (text !== null && is !== text && !isDetail)
          faults.push(
            `${String(table)}/${String(index)}/${String(cell)} says "${String(is)}", not "${text}"`,
          );
      });
    });
  }
  return faults;
}

function shown(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}

describe("rows", () => {
  const opened = async (
    name: "published" | "in-use" | "typed-controls",
    profile: ProfileName = "desktop",
  ) => {
    const ready = await withThree(name, formFile(name), profile);
    if (ready === undefined) throw new Error("the form takes no actions");
    return ready;
  };

  test("a fill that is asked for again does nothing, where rows are written", async () => {
    const { open, form } = await opened("published");
    const wanted: Wanted = {
      rows: [
        ...swapped(rowOf(form, "One"), rowOf(form, "Two")),
        rowWanted(rowOf(form, "Three"), {
          kind: "write",
          cells: { dateComplete: "2026-02-28", comment: "" },
        }),
      ],
    };
    expect((await wordGateway.fillForm(wanted)).filled).toBeGreaterThan(0);
    const once = open.documentXml;
    expect(await wordGateway.fillForm(wanted)).toMatchObject({ filled: 0, left: [] });
    expect(open.documentXml).toBe(once);
  });

  test.each(["write", "delete", "insert-above"] as const)(
    "a row that has changed since it was seen fails a fill (%s), and nothing is written",
    async (kind) => {
      const { open, form } = await opened("published");
      const two = rowOf(form, "Two");
      await wordGateway.fillForm({
        rows: [rowWanted(two, { kind: "write", cells: { who: "A colleague" } })],
      });
      const now = open.documentXml;
      const rows = [rowWanted(two, kind === "delete" ? { kind } : { kind, cells: { action: "Mine" } })];
      await expect(wordGateway.fillForm({ fields: { reviewedBy: "Sam" }, rows })).rejects.toMatchObject({
        code: "changed-meanwhile",
        wrote: false,
      });
      expect(open.documentXml).toBe(now);
    },
  );

  test("taking out all rows keeps one to write in, and undo brings them all back", async () => {
    const { open, form } = await opened("in-use");
    const words = wordsOf(open.word.save());
    const rows = form.actionRows.map((row) => rowWanted(row, { kind: "delete" as const }));
    const { undo, form: after } = await wordGateway.fillForm({ rows });
    expect(after.actionRows.map(({ blank }) => blank)).toEqual([true]);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(open.word.save())).toBe(words);
  });

  test("rows that are taken out and new actions at the end go together", async () => {
    const { open, form } = await opened("in-use");
    const words = wordsOf(open.word.save());
    const rows = [rowWanted(rowOf(form, "One"), { kind: "delete" as const })];
    const { undo, form: after } = await wordGateway.fillForm({
      rows,
      actions: Array.from({ length: 6 }, (_, index) => ({ risk: `More ${String(index)}`, action: "x" })),
    });
    const risks = startedRows(after).map((row) => saidBy(row).risk);
    expect(risks).not.toContain("One");
    expect(risks.slice(-2)).toEqual(["More 4", "More 5"]);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(open.word.save())).toBe(words);
  });

  test("undo leaves rows alone when the table has changed since", async () => {
    const { open, form } = await opened("published");
    const { undo } = await wordGateway.fillForm({
      rows: [rowWanted(rowOf(form, "One"), { kind: "delete" })],
    });
    await wordGateway.fillForm({
      actions: Array.from({ length: 9 }, (_, index) => ({ risk: `More ${String(index)}` })),
    });
    const now = open.documentXml;
    if (undo === undefined) throw new Error("nothing to undo");
    await expect(wordGateway.undoFill(undo)).rejects.toMatchObject({
      code: "changed-meanwhile",
      wrote: false,
    });
    expect(open.documentXml).toBe(now);
  });

  test("a date goes into a picker as the picker shows it, a choice into a list, and what is no choice is left", async () => {
    const { form } = await opened("typed-controls");
    const one = rowOf(form, "One");
    const { left, form: after } = await wordGateway.fillForm({
      rows: [rowWanted(one, { kind: "write", cells: { byWhen: "2026-05-04", dateComplete: "soon" } })],
    });
    const now = after.actionRows.find(({ table, row }) => table === one?.table && row === one.row);
    const picture = now?.cells.dateComplete;
    if (picture?.kind === "date") expect(left).toMatchObject([{ why: "not-a-date", text: "soon" }]);
    expect(textOf(now?.cells.byWhen?.answer ?? { kind: "blank" })).toMatch(/4|04/);
  });

  test("details are emptied, prompts and all come back, and undo puts them in again", async () => {
    const open = openWord(formFile("typed-controls"));
    const fields = { reviewedOn: "2026-02-01", reviewedBy: "Sam", isspDate: "2026-01-01" };
    const blank = await wordGateway.readForm();
    const { left } = await wordGateway.fillForm({ fields });
    expect(left).toEqual([]);
    const words = wordsOf(open.word.save());
    const { undo, form } = await wordGateway.fillForm({ cleared: ["reviewedOn", "reviewedBy", "isspDate"] });
    expect(form.fields).toEqual(blank.fields);
    expect(await wordGateway.fillForm({ cleared: ["reviewedOn", "reviewedBy", "isspDate"] })).toMatchObject({
      filled: 0,
    });
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(open.word.save())).toBe(words);
  });

  test("editing one row of 500 writes one row", async () => {
    const open = openWord(longForm(formFile("published"), 500));
    const form = await wordGateway.readForm();
    open.word.resetTraffic();
    const row = form.actionRows[250];
    await wordGateway.fillForm({ rows: [rowWanted(row, { kind: "write", cells: { who: "Police" } })] }, form);
    const [, writing = 0] = open.word.traffic.actions;
    expect(open.word.traffic.requests).toBe(2);
    expect(writing).toBeLessThan(40);
  });

  test("a head that does not repeat is offered, made to, and undone", async () => {
    const docx = drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        table(...details.map((row) => row.map((text) => cell(paragraph(text))))) +
        paragraph() +
        table(
          ...[heads, heads.map(() => ""), heads.map(() => "")].map((row) =>
            row.map((text) => cell(paragraph(text))),
          ),
        ) +
        paragraph(),
    );
    const open = openWord(docx);
    const before = open.documentXml;
    const form0 = await wordGateway.readForm();
    const tables = (form0.print?.headingsNotRepeated ?? []).map((each) => each.table);
    expect(tables.length).toBeGreaterThan(0);
    open.word.resetTraffic();
    const { undo, form } = await wordGateway.fillForm({ repeatHeadings: tables });
    expect(open.word.traffic.requests).toBe(2);
    expect(form.print).toBeUndefined();
    expect(open.documentXml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(open.documentXml).toBe(before);
  });
});

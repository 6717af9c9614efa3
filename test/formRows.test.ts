import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { form } from "./runForm";
import { FilledForm } from "./word/filledForm";

const inUse = join(__dirname, "forms/in-use.docx");
const folder = mkdtempSync(join(tmpdir(), "form-"));
const out = join(folder, "out.docx");

afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(out, { force: true });
});
jest.setTimeout(60_000);

function plan(actionEdits: unknown): string {
  const path = join(folder, "plan.json");
  writeFileSync(path, JSON.stringify({ actionEdits }));
  return path;
}

const risks = (): readonly (string | undefined)[] => {
  const filled = new FilledForm(readFileSync(out));
  return Array.from({ length: filled.rowCount(1) }, (_, row) => filled.cell(1, row, 0)).slice(1);
};

test("rows are edited and taken out by the numbers that inspect gives", async () => {
  const edits = [
    { row: 1, who: "Police", byWhen: "2026-03-01", comment: "" },
    { row: 2, delete: true },
  ];
  const { code, stdout } = await form("fill", inUse, plan(edits), out);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ left: [], roundTrips: 2 });
  expect(new FilledForm(readFileSync(out)).row(1, 1)).toEqual(
    expect.arrayContaining(["Police", "01/03/2026"]),
  );
  expect(risks().filter((text) => text !== "")).toHaveLength(1);
});

test.each([
  [[{ row: 9, who: "x" }], /actionEdits\[0\]\.row: use a number from 1 to 2/],
  [
    [
      { row: 1, who: "x" },
      { row: 1, delete: true },
    ],
    /actionEdits\[1\]\.row: name each row once/,
  ],
  [[{ row: 1, delete: false }], /actionEdits\[0\]\.delete: write true, or remove this/],
  [[{ row: 1.5 }], /actionEdits\[0\]\.row: write a whole number/],
])("%j is refused on one line that says what to do, and nothing is written", async (edits, message) => {
  const { code, stderr } = await form("fill", inUse, plan(edits), out);
  expect({ code, isWritten: existsSync(out) }).toEqual({ code: 2, isWritten: false });
  expect(stderr).toMatch(message);
});

test("the next plan keeps what is open, takes out what is complete, and dates the plan", async () => {
  const { code, stdout } = await form("next-plan", inUse, out, "--on", "2026-03-01");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ takenOut: 1, kept: 1, left: [], roundTrips: 2 });
  expect(risks().filter((text) => text !== "")).toHaveLength(1);
  expect(new FilledForm(readFileSync(out)).text).toContain("01/03/2026");
});

test.each([
  [["next-plan", inUse, out], /--on 2026-03-01/],
  [["next-plan", inUse, out, "--on", "2026-02-31"], /enter a real date/],
])("%j is refused, and it is said what to give", async (given, message) => {
  const { code, stderr } = await form(...given);
  expect({ code, isWritten: existsSync(out) }).toEqual({ code: 2, isWritten: false });
  expect(stderr).toMatch(message);
});

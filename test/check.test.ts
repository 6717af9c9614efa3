import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretForm } from "./copy/secretForm";
import { form } from "./runForm";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
jest.setTimeout(60_000);

type Problem = {
  readonly kind: string;
  readonly first: boolean;
  readonly where?: string;
  readonly text: string;
};

async function problemsOf(...given: readonly string[]): Promise<readonly Problem[]> {
  const ended = await form("check", ...given);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(ended.stdout) as readonly Problem[]; // the promised shape
}

test("the problems of a form are printed worst first, each with its place and a sentence", async () => {
  const [first, ...others] = await problemsOf("test/forms/in-use.docx", "--on", "2026-11-29");
  expect(first).toEqual({
    kind: "overdue",
    first: true,
    where: "actions[0]",
    text: "“Report to police and ask for a marker on the address” is 321 days late.",
  });
  expect(others).toContainEqual({
    kind: "missing",
    first: false,
    where: "children",
    text: "Nothing is in the Children box yet.",
  });
});

test("comments, tracked changes and hidden text in the file are named", async () => {
  const path = join(folder, "form.docx");
  writeFileSync(path, secretForm().docx);
  const problems = await problemsOf(path);
  expect(problems.filter(({ kind }) => kind === "trace").map(({ text }) => text.split(".")[0])).toEqual([
    "The document holds comments",
    "Tracked changes are still in the document, with what was deleted",
    "The document holds hidden text",
  ]);
});

test("what is no form is refused in one line", async () => {
  const path = join(folder, "notes.docx");
  writeFileSync(path, "no zip");
  const ended = await form("check", path);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
});

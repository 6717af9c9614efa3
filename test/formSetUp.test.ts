import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cell, drawDocx, paragraph, settingsXml, table } from "./simulator/drawDocx";
import { faultsOf as invalidIn } from "./simulator/validity";
import { actionPage, optionPages } from "./word/drawn";
import { form } from "./runForm";
import { FilledForm } from "./word/filledForm";
import { faultsOf, formNames, truthOf, wholePlan } from "./word/forms";

const forms = join(__dirname, "forms");
const folder = mkdtempSync(join(tmpdir(), "form-set-up-"));
const [ready, out] = [join(folder, "ready.docx"), join(folder, "out.docx")];

afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  for (const each of [ready, out]) rmSync(each, { force: true });
});
jest.setTimeout(120_000);

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each(formNames)("set-up prepares %s, which is valid OOXML and is filled as before", async (name) => {
  const path = join(forms, `${name}.docx`);
  const ended = await form("set-up", path, ready);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const counts = { published: [10, 15], "in-use": [10, 10], "typed-controls": [22, 3] }[name];
  const filled = name === "in-use" ? ["clientRef", "clientRef", "intakeDate", "createdOn", "general"] : [];
  expect(JSON.parse(ended.stdout)).toEqual({
    named: counts[0],
    boxesAdded: counts[1],
    left: filled.map((field) => ({
      field,
      why: "it holds an answer and has no content control: set up a blank form",
    })),
    roundTrips: 2,
  });
  expect(await invalidIn(readFileSync(ready))).toEqual([]);

  const fill = await form("fill", ready, join(forms, "whole-plan.json"), out);
  const said = JSON.parse(fill.stdout) as { readonly written: readonly unknown[] };
  expect(said).toMatchObject({ filled: 52, left: [], standing: [], roundTrips: 2 });
  // The six options beyond the first of a box are named one by one.
  expect(said.written).toHaveLength(60);
  const before = new FilledForm(readFileSync(ready));
  expect(faultsOf(truthOf(name), before, new FilledForm(readFileSync(out)), wholePlan)).toEqual([]);
  expect(await invalidIn(readFileSync(out))).toEqual([]);
});

test("what is said of a blank form once holds for every copy, through the organisation's file", async () => {
  const blank = join(forms, "unseen/review-pairs.docx");
  const organisation = file("organisation.json", `{ "reviewEveryDays": 28 }`);
  const plan = file("plan.json", `{ "fields": { "reviewedOn": "2026-03-05", "reviewedBy": "Sam" } }`);
  const filled = async (...more: readonly string[]): Promise<unknown> => {
    rmSync(out, { force: true });
    return JSON.parse((await form("fill", blank, plan, out, ...more)).stdout) as unknown;
  };
  expect(await filled()).toMatchObject({ filled: 0, left: [{ name: "reviewedOn" }, { name: "reviewedBy" }] });

  const said = await form(
    ...["set-up", blank, ready, "--yes", "reviewedOn", "--no", "reviewedBy", "--remember", organisation],
  );
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(readFileSync(organisation, "utf8"))).toMatchObject({
    reviewEveryDays: 28,
    form: { boxes: [{ name: "reviewedOn" }], declined: [{ name: "reviewedBy" }] },
  });
  expect(await filled("--organisation", organisation)).toMatchObject({
    filled: 1,
    written: [{ name: "reviewedOn", text: "05/03/2026" }],
    left: [{ name: "reviewedBy", why: "the form has no such box" }],
  });
});

test.each([
  ["legal", ["--yes", "legal"], /^legal: nothing is asked about it here/],
  ["a box that is both", ["--yes", "reviewedOn", "--no", "reviewedOn"], /^reviewedOn: nothing is asked/],
])("set-up is not told of %s, and writes nothing", async (_what, more, words) => {
  const ended = await form("set-up", join(forms, "unseen/review-pairs.docx"), out, ...more);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(existsSync(out)).toBe(false);
});

test("nothing is remembered of a form that holds an answer, nor in a file that is not JSON", async () => {
  const organisation = file("organisation.json", "{");
  const answers = await form("set-up", join(forms, "in-use.docx"), out, "--remember", organisation);
  expect(answers).toMatchObject({ code: 2 });
  expect(answers.stderr).toMatch(/Use a blank one/);
  const blank = join(forms, "unseen/review-pairs.docx");
  const faulty = await form("set-up", blank, out, "--yes", "reviewedOn", "--remember", organisation);
  expect(faulty).toMatchObject({ code: 2 });
  expect(faulty.stderr).toMatch(/line 1, column 2: this is not JSON/);
  expect(readFileSync(organisation, "utf8")).toBe("{");
  const text = `{ "form": { "boxes": ["legal"] } }`;
  const odd = file("odd.json", text);
  const unread = await form("set-up", blank, out, "--yes", "reviewedOn", "--remember", odd);
  expect(unread).toMatchObject({ code: 2 });
  expect(unread.stderr).toMatch(/form\.boxes\[0\]: this is not what set-up has written/);
  expect(readFileSync(odd, "utf8")).toBe(text);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ["a plan", `{ "fields": { "clientRef": "SH-0523" } }`, /fields: remove this; the keys here are options,/],
  ["a plan of actions alone", `{ "actions": [{ "action": "Ring" }] }`, /actions: write this as \{ … \}/],
  ["a list of services", `{ "contacts": [{ "name": "Haven" }] }`, /contacts: write this as \{ … \}/],
])("nothing is remembered in %s: it is no organisation's file", async (_what, text, words) => {
  const other = file("other.json", text);
  const ended = await form("set-up", join(forms, "published.docx"), out, "--remember", other);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(readFileSync(other, "utf8")).toBe(text);
  expect(existsSync(out)).toBe(false);
});

test("setting up a form that is set up already does nothing", async () => {
  await form("set-up", join(forms, "published.docx"), ready);
  const again = await form("set-up", ready, out);
  expect(JSON.parse(again.stdout)).toEqual({ named: 0, boxesAdded: 0, left: [], roundTrips: 1 });
  expect(new FilledForm(readFileSync(out)).parts).toEqual(new FilledForm(readFileSync(ready)).parts);
});

test("set-up names what it leaves, and why; inspect says what is not certain", async () => {
  const page = optionPages().replace(">Financial<", ">Notes to file<").replace("We are open: ", "Ring us");
  const path = file("agency.docx", drawDocx(actionPage() + page));
  const { stdout } = await form("set-up", path, ready, "--word", "web");
  const { left } = JSON.parse(stdout) as {
    readonly left: readonly { readonly field: string; readonly why: string }[];
  }; // what the CLI prints
  const whyOf = (field: string): string | undefined => left.find((each) => each.field === field)?.why;
  expect(whyOf("financial")).toMatch(/say so in the pane first/);
  expect(whyOf("openingHours")).toBe("the form has no such box");
  expect(whyOf("clientRef")).toMatch(/leave --word web out/);
  const { problems } = JSON.parse((await form("inspect", path)).stdout) as {
    readonly problems: readonly string[];
  }; // what the CLI prints
  expect(problems).toContain(
    "It is not certain which box is for ‘Financial’. It stands in the place of ‘Financial’, under the heading “Notes to file”.",
  );
});

test.each([
  ["a letter", () => file("letter.docx", drawDocx(paragraph("Dear Sam"))), /No ISSP form/],
  [
    "a .doc",
    () => file("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
    /save it as Word Document/,
  ],
  ["a missing file", () => join(folder, "none.docx"), /cannot be read/],
  [
    "a protected document",
    () =>
      file(
        "protected.docx",
        drawDocx(actionPage() + table([cell(paragraph())]), {
          settings: settingsXml('<w:documentProtection w:edit="forms" w:enforcement="1"/>'),
        }),
      ),
    /Stop Protection/,
  ],
])("set-up refuses %s with one line that says what to do, and writes nothing", async (_what, path, words) => {
  const ended = await form("set-up", path(), out);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test("set-up wants a form and a file to write, and nothing else", async () => {
  const published = join(forms, "published.docx");
  for (const given of [[published], [published, ready, out]]) {
    const { code, stderr } = await form("set-up", ...given);
    expect(code).toBe(2);
    expect(stderr).toContain("set-up FORM.docx OUT.docx");
  }
});

import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { form } from "./runForm";

const published = readFileSync(join(__dirname, "forms/published.docx"));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "form-out-"));
  writeFileSync(at("form.docx"), published);
  writeFileSync(at("plan.json"), '{"fields":{"clientRef":"SH-1"}}');
  writeFileSync(at("services.csv"), "Name,Phone\nHaven,01632 960001\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
jest.setTimeout(60_000);

function at(name: string): string {
  return join(folder, name);
}

/** Every file of the folder with what it holds; what a link leads to counts for the link. */
function held(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((each) => !each.isDirectory());
  return Object.fromEntries(
    files.map(({ name }) => [
      name,
      existsSync(at(name)) ? readFileSync(at(name), "base64") : "leads nowhere",
    ]),
  );
}

const fill = (out: string, ...more: readonly string[]) =>
  form("fill", at("form.docx"), at("plan.json"), out, ...more);

test.each<[what: string, name: string, prepare: () => void, words: RegExp]>([
  ["the form", "form.docx", () => undefined, /the same file as .*form\.docx/],
  ["the plan", "plan.json", () => undefined, /the same file as .*plan\.json/],
  ["the services", "services.csv", () => undefined, /the same file as .*services\.csv/],
  ["the form by a longer way", "x/../form.docx", () => mkdirSync(at("x")), /the same file as/],
  [
    "a second name of the form",
    "twin.docx",
    () => linkSync(at("form.docx"), at("twin.docx")),
    /the same file/,
  ],
  ["a link to the form", "link.docx", () => symlinkSync("form.docx", at("link.docx")), /the same file as/],
  ["a link to the plan", "link.docx", () => symlinkSync("plan.json", at("link.docx")), /the same file as/],
  [
    "a link to another file",
    "link.docx",
    () => {
      writeFileSync(at("other.docx"), "mine");
      symlinkSync("other.docx", at("link.docx"));
    },
    /is a link/,
  ],
  ["a link that leads nowhere", "link.docx", () => symlinkSync("none.docx", at("link.docx")), /is a link/],
  ["a folder", "sub.docx", () => mkdirSync(at("sub.docx")), /is a folder/],
  ["a file in no folder", "none/out.docx", () => undefined, /There is no folder/],
  ["a file under a file", "plan.json/out.docx", () => undefined, /no folder|not a folder/],
  [
    "a file that may only be read",
    "kept.docx",
    () => {
      writeFileSync(at("kept.docx"), "mine");
      chmodSync(at("kept.docx"), 0o444);
    },
    /may only be read/,
  ],
  ["a name without an ending", "out", () => undefined, /ends in \.docx/],
  ["a text file", "notes.txt", () => writeFileSync(at("notes.txt"), "mine"), /ends in \.docx/],
  ["a name that is too long", `${"x".repeat(260)}.docx`, () => undefined, /too long/],
])("OUT is never %s, not even with --force", async (_what, name, prepare, words) => {
  prepare();
  const before = held();
  const ended = await fill(at(name), "--force", "--contacts", at("services.csv"));
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  expect(held()).toEqual(before);
});

test("a file that is there is replaced only with --force, and keeps who may read it", async () => {
  writeFileSync(at("out.docx"), "mine", { mode: 0o600 });
  const before = held();
  for (const given of [
    ["fill", at("form.docx"), at("plan.json"), at("out.docx")],
    ["set-up", at("form.docx"), at("out.docx")],
    ["next-plan", at("form.docx"), at("out.docx"), "--on", "2026-03-01"],
  ]) {
    const ended = await form(...given);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/is there already.*--force/);
    expect(held()).toEqual(before);
  }
  expect(await fill(at("out.docx"), "--force")).toMatchObject({ code: 0, stderr: "" });
  const { "out.docx": out, ...others } = held();
  const { "out.docx": _replaced, ...othersBefore } = before;
  expect(others).toEqual(othersBefore);
  expect(out).not.toBe(before["out.docx"]);
  expect((await form("inspect", at("out.docx"))).stdout).toContain("SH-1");
});

const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The form as another kind of Word file. */
function formOfKind(type: string): void {
  const parts = unzipSync(published);
  const said = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  parts["[Content_Types].xml"] = strToU8(said.replace(`${types}.document.main+xml`, type));
  writeFileSync(at("form.docx"), zipSync(parts));
}

test.each([
  [
    "with macros",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "out.docx",
    /with macros \(\.docm\)/,
  ],
  ["without macros", `${types}.document.main+xml`, "out.docm", /a Word document \(\.docx\)/],
  ["that is no template", `${types}.document.main+xml`, "out.dotx", /a Word document \(\.docx\)/],
])("a form %s is not written under the name of another kind", async (_what, type, name, words) => {
  formOfKind(type);
  const ended = await fill(at(name));
  expect({ code: ended.code, isWritten: existsSync(at(name)) }).toEqual({ code: 2, isWritten: false });
  expect(ended.stderr).toMatch(words);
});

test("a template is filled into a document, or into a template, as the name says", async () => {
  formOfKind(`${types}.template.main+xml`);
  for (const [name, kind] of [
    ["out.docx", "document"],
    ["out.DOTX", "template"],
  ] as const) {
    expect(await fill(at(name))).toMatchObject({ code: 0, stderr: "" });
    const said = strFromU8(unzipSync(readFileSync(at(name)))["[Content_Types].xml"] ?? new Uint8Array());
    expect(said).toContain(`${types}.${kind}.main+xml`);
  }
});

test("a new file is written beside the others, and nothing else is left in the folder", async () => {
  const before = held();
  const name = relative(process.cwd(), at("new.docx"));
  expect(await fill(name)).toMatchObject({ code: 0, stderr: "" });
  const { "new.docx": made, ...others } = held();
  expect(others).toEqual(before);
  expect(made).toBeDefined();
});

test("a name that is looked for in the folder of the call is said with that folder, and what cannot be seen in it is spelt", async () => {
  const ended = await form("fill", "none\u001b[31m.docx", at("plan.json"), at("out.docx"));
  expect(ended.stderr).toContain(`none\\u{1b}[31m.docx (in ${process.cwd()})`);
  expect(ended.stderr).not.toContain("\u001b");
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { form } from "./runForm";

const published = join(__dirname, "forms/published.docx");
const folder = mkdtempSync(join(tmpdir(), "form-plan-"));
const [plan, out] = [join(folder, "plan.json"), join(folder, "out.docx")];

afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(out, { force: true });
});

const json = '{"fields":{"clientRef":"Zoë \u0141"}}';

test.each([
  ["UTF-8", Buffer.from(json)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${json}`)],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${json}`, "utf16le")],
  ["UTF-16 with a mark, the other end first", Buffer.from(`\ufeff${json}`, "utf16le").swap16()],
])("a plan in %s is read to the letter", async (_what, bytes) => {
  writeFileSync(plan, bytes);
  const { code, stdout } = await form("fill", published, plan, out);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ written: [{ text: "Zoë \u0141" }, { text: "Zoë \u0141" }] });
});

test.each([
  ["Windows-1252", Buffer.from(json.replace("\u0141", ""), "latin1"), /not UTF-8/],
  ["UTF-16 without a mark", Buffer.from(json, "utf16le"), /not UTF-8/],
  ["half a letter", Buffer.from(json).subarray(0, Buffer.from(json).indexOf(0xc3) + 1), /not UTF-8/],
  ["UTF-16 with half a sign", Buffer.from(`\ufeff{"fields":{"clientRef":"\ud83d"}}`, "utf16le"), /not UTF-8/],
  ["nothing", Buffer.from(""), /plan\.json is empty/],
  [
    "a key twice",
    Buffer.from('{"fields":{},\n"fields":{"page":"1"}}'),
    /line 2, column 1: the key "fields" is there twice/,
  ],
  ["five million blanks", Buffer.alloc(5_000_000, " "), /plan\.json is too large/],
])("a plan of %s is refused on one line, and nothing is written", async (_what, bytes, words) => {
  writeFileSync(plan, bytes);
  const ended = await form("fill", published, plan, out);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(words);
  expect(ended.stderr).not.toContain("\u0000");
  expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

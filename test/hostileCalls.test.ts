import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileCalls, within } from "./hostile/hostileCalls";
import { form } from "./runForm";

const published = readFileSync(join(__dirname, "forms/published.docx"));
const root = mkdtempSync(join(tmpdir(), "hostile-"));
const before = process.cwd();
const folder = join(root, "here");

beforeEach(() => {
  mkdirSync(folder);
  process.chdir(folder);
  writeFileSync("form.docx", published);
  writeFileSync("plan.json", '{"fields":{"clientRef":"SH-1"}}');
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each(hostileCalls.filter(({ words }) => words !== undefined))(
  "$name: refused on one line that names the file and what to do, and nothing is written",
  async ({ given, prepare, words }) => {
    prepare?.(within(folder));
    const held = readdirSync(folder).sort();
    const { code, stdout, stderr } = await form(...given);
    expect({ code, stdout, held: readdirSync(folder).sort() }).toEqual({ code: 2, stdout: "", held });
    expect(stderr).toMatch(words ?? /^$/);
    expect(stderr).toMatch(/^[^\n\p{Cc}\p{Cf}]{1,1200}\n$/u);
    expect(readFileSync("form.docx").equals(published)).toBe(true);
  },
);

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../package.json";
import { verbs } from "../src/cli/verbs";
import { form } from "./runForm";

const published = join(__dirname, "forms/published.docx");
const root = mkdtempSync(join(tmpdir(), "form-call-"));
const plan = join(root, "plan.json");
writeFileSync(plan, '{"fields":{"clientRef":"SH-1"}}');
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([...verbs.keys()])(
  "--help and --version are answered beside the verb %s, whatever else is said",
  async (verb) => {
    for (const given of [
      [verb, "--help"],
      ["-h", verb, "none.docx"],
    ]) {
      const { code, stdout, stderr } = await form(...given);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(`form -- ${verb}`);
    }
    expect(await form(verb, "--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  },
);

test.each<[given: readonly string[], words: RegExp]>([
  [[], /^Use: .*inspect FORM\.docx \| fill/],
  [["fill", "a.docx"], /^Use: .* fill FORM\.docx PLAN\.json OUT\.docx /],
  [["inspct", "a.docx"], /no verb inspct\. Did you mean inspect\?/],
  [["frobnicate"], /no verb frobnicate\. There are inspect, fill/],
  [["constructor"], /no verb constructor\./],
  [["\u001b[2Jx"], /no verb \\u\{1b\}\[2Jx/],
  [["inspect", "a.docx", "--forec"], /no flag --forec\. Did you mean --force\?/],
  [["inspect", "a.docx", "-x"], /no flag -x\. There are --word/],
  [["inspect", "a.docx", "--word", "wbe"], /no Word wbe\. Did you mean web\?/],
  [["inspect", "a.docx", "--word", "toString"], /no Word toString\./],
  [["next-plan", "a.docx", "b.docx", "--on"], /^--on: say what, as in --on 2026-03-01\./],
  [["next-plan", "a.docx", "b.docx", "--on", "--force"], /^--on: say what/],
  [["inspect", "a.docx", "--force=yes"], /^--force takes nothing/],
  [["inspect", "a.docx"], /^a\.docx \(in .*\) cannot be read\. There is no such file/],
  [["inspect", __dirname], /is a folder/],
  [["inspect", "/dev/null"], /is no file but a device/],
])("%j is refused on one line that says what to do", async (given, words) => {
  const { code, stdout, stderr } = await form(...given);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(words);
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

test("where what was done cannot be printed, the exit code and a line say so, as OUT is written by then", () => {
  const printedOn = existsSync("/dev/full") ? openSync("/dev/full", "w") : openSync(plan, "r");
  const ended = spawnSync(
    process.execPath,
    [join(__dirname, "../src/cli/start.js"), "fill", published, plan, join(root, "out.docx")],
    { stdio: ["ignore", printedOn, "pipe"], encoding: "utf8" },
  );
  expect(ended.stderr).toMatch(/^What was done could not be printed\. .*look whether OUT was written.*\n$/);
  expect(ended.status).toBe(1);
  expect(readdirSync(root)).toContain("out.docx");
});

test("a folder that was taken away is said to be gone", async () => {
  const before = process.cwd();
  const gone = join(root, "gone");
  mkdirSync(gone);
  process.chdir(gone);
  rmdirSync(gone);
  try {
    const { code, stderr } = await form("fill", published, plan, "out.docx");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^out\.docx \(in a folder that is gone\) cannot be written\./);
  } finally {
    process.chdir(before);
  }
});

test("what is printed holds nothing that turns a terminal, and means the same", async () => {
  const list = join(root, "list.csv");
  writeFileSync(list, "Name,Phone\nHa\u009bven\u200f,01632 960001\n");
  const { stdout } = await form("contacts", list);
  expect(stdout).not.toMatch(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  expect(JSON.parse(stdout)).toHaveProperty("contacts.0.phone", "01632 960001");
});

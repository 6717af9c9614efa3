import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runForm } from "../src/cli/run";

const published = join(__dirname, "forms/published.docx");
const folder = mkdtempSync(join(tmpdir(), "taken-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What npm makes of `npm run form WORDS…` where PowerShell has taken the `--` away: through the npm of this computer. */
async function typed(...words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const script =
    "console.log(JSON.stringify([process.argv.slice(2), Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('npm_')))]))";
  writeFileSync(join(folder, "said.js"), script);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { form: "node said.js" } }));
  const { stdout: printed } = await promisify(execFile)("npm", ["run", "--silent", "form", ...words], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  const [given, environment] = JSON.parse(printed) as [string[], NodeJS.ProcessEnv]; // as printed above
  const said = { stdout: "", stderr: "" };
  const code = await runForm(
    given,
    { out: (text) => (said.stdout += text), err: (text) => (said.stderr += text) },
    environment,
  );
  return { code, ...said };
}

test.each([
  ["--word=web", ["inspect", published, "--word=web"]],
  ["--word web", ["inspect", published, "--word", "web"]],
  ["--list", ["client-copy", published, "--list"]],
  ["--actions", ["options", "--actions"]],
  ["--contacts=FILE", ["contacts", "--contacts=list.csv"]],
  ["--organisation=FILE", ["options", "--organisation=none.json"]],
  ["--remember=FILE", ["set-up", published, join(folder, "out.docx"), "--remember=none.json"]],
])("%s, which npm has taken, is not done without: one line says how to write it", async (_, words) => {
  const { code, stdout, stderr } = await typed(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(
    /^npm has taken --[a-z]+ for itself, [^\n]*npm run --silent form "--" and then the rest\.\n$/,
  );
  expect(readdirSync(folder).sort()).toEqual(["package.json", "said.js"]);
});

test("the same behind a -- in quotation marks is heard", async () => {
  const { code, stdout } = await typed("--", "options", "--actions");
  expect(code).toBe(0);
  expect(stdout).toContain('"sources"');
});

test("where --force or --yes may be npm’s own setting, it is named only when the call fails", async () => {
  writeFileSync(join(folder, "plan.json"), '{"fields":{"clientRef":"SH-1"}}');
  const fill = ["fill", published, join(folder, "plan.json"), join(folder, "out.docx"), "--force"];
  expect(await typed(...fill)).toMatchObject({ code: 0, stderr: "" });
  const { code, stderr } = await typed(...fill);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^[^\n]*is there already\.[^\n]*npm has taken --force for itself[^\n]*\n$/);
});

test("an npm around something else takes nothing from the command line", async () => {
  const said: string[] = [];
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  const environment = { npm_lifecycle_event: "test", npm_config_list: "true", npm_config_force: "true" };
  expect(await runForm(["--version"], output, environment)).toBe(0);
});

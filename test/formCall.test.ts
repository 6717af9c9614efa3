import { version } from "../package.json";
import { verbs } from "../src/cli/verbs";
import { form } from "./runForm";

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

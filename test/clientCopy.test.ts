import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { secretForm } from "./copy/secretForm";
import { leaksIn } from "./copy/leaks";
import { form } from "./runForm";

const folder = mkdtempSync(join(tmpdir(), "copy-"));
const out = join(folder, "out.docx");
const seeded = secretForm();
const path = file("form.docx", seeded.docx);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(out, { force: true });
});
jest.setTimeout(60_000);

type Listed = {
  readonly id: string;
  readonly text: string;
  readonly area: string;
  readonly sensitive: readonly string[];
  readonly offered: boolean;
};

function file(name: string, content: Uint8Array | string): string {
  const at = join(folder, name);
  writeFileSync(at, content);
  return at;
}

async function list(): Promise<readonly Listed[]> {
  const { stdout } = await form("client-copy", path, "--list");
  return JSON.parse(stdout) as readonly Listed[]; // the promised shape
}

function choices(parts: object): string {
  return file(
    "choices.json",
    JSON.stringify({ safe: "yes", tier: "discreet", lines: [], heading: "Notes", layout: "plain", ...parts }),
  );
}

test("the list says of each line what it gives away and whether it is offered", async () => {
  const lines = await list();
  const said = (text: string): Listed | undefined => lines.find((line) => line.text.startsWith(text));
  expect(said("House and car keys")).toMatchObject({ area: "bag", sensitive: [], offered: true });
  expect(said("I can leave on 3 March")).toMatchObject({ area: "separating", offered: true });
  expect(said("I can leave on 3 March")?.sensitive).toEqual(["leaving", "person", "time"]);
  expect(said("Marac:")).toMatchObject({ area: "legal", offered: false });
  const { secrets } = seeded;
  const kept = ["action table", "details", "deleted run", "comment", "hidden run", "tag"].flatMap(
    (where) => secrets.get(where) ?? [],
  );
  // One of the details stands in a box, as a line that was not chosen.
  expect(kept.filter((secret) => lines.some(({ text }) => text.includes(secret)))).toHaveLength(1);
});

test.each(["not-today", "talk-only", "we-keep-it"])(
  "the answer “%s” ends with 2, one line and no file",
  async (safe) => {
    const lines = (await list()).map(({ id }) => id);
    const ended = await form("client-copy", path, choices({ safe, lines }), out);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/^[^\n]*No copy was made\.\n$/);
    expect(existsSync(out)).toBe(false);
    expect((await form("client-copy", path, file("bare.json", JSON.stringify({ safe })), out)).stderr).toBe(
      ended.stderr,
    );
  },
);

test("six lines are chosen, one in other words, one in spite of its warning: the file holds those and nothing else", async () => {
  const lines = await list();
  const ids = seeded.lines.slice(1).map((text) => lines.find((line) => line.text === text)?.id ?? "");
  const [first = "", ...others] = ids;
  const ended = await form(
    "client-copy",
    path,
    choices({ lines: [{ id: first, text: "I can see my GP." }, ...others], layout: "large" }),
    out,
  );
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject({ lines: 6, warnings: [{ id: ids.at(-1) }] });
  const made = readFileSync(out);
  const main = strFromU8(unzipSync(made)["word/document.xml"] ?? new Uint8Array());
  const said = [...main.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(said).toEqual([
    "Notes",
    "I can leave on 3 March with my sister.",
    "I can ask the fire service to visit and check my home.",
    "I can see my GP.",
    "House and car keys",
    "Diary",
    "Family photos",
  ]);
  expect(leaksIn(made, [...[...seeded.secrets.values()].flat(), ...seeded.lines.slice(0, 2)])).toEqual([]);
});

test.each([
  ["a line that is not offered", { lines: ["MARAC"] }, /is not for a copy/],
  ["a line that is not there", { lines: ["legal-000000000000"] }, /has no line legal-000000000000/],
  ["no line", {}, /No line is chosen/],
  ["a heading that tells", { lines: ["FIRST"], heading: "Safety plan" }, /heading tells/],
  ["another tier", { lines: ["FIRST"], tier: "short" }, /tier: write "discreet" or "full"/],
  ["another answer", { safe: "ok" }, /safe: write "yes" or/],
  ["an answer that is left out", { safe: undefined }, /safe/],
])("%s makes no file", async (_, parts, why) => {
  const lines = await list();
  const named = (name: string): string =>
    (name === "MARAC" ? lines.find(({ offered }) => !offered)?.id : name === "FIRST" ? lines[0]?.id : name) ??
    "";
  const given = "lines" in parts ? { ...parts, lines: parts.lines.map(named) } : parts;
  const ended = await form("client-copy", path, choices(given), out);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(why);
  expect(existsSync(out)).toBe(false);
});

test("choices that are no JSON are named, and nothing of them is printed", async () => {
  const ended = await form("client-copy", path, file("bad.json", '{ "safe": "yes", pineapple'), out);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("not JSON");
  expect(ended.stderr).not.toContain("pineapple");
});

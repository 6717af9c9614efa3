import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
    expect((await form("client-copy", path, choices({ safe }), out)).stderr).toBe(ended.stderr);
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
  ["an answer in capitals", { safe: "YES", lines: ["FIRST"] }, /safe: write "yes" or/],
  ["an answer with a space", { safe: "yes ", lines: ["FIRST"] }, /safe: write "yes" or/],
  ["an answer that is no word", { safe: true, lines: ["FIRST"] }, /safe: write "yes" or/],
  ["answers in a list", { safe: ["yes"], lines: ["FIRST"] }, /safe: write "yes" or/],
  ["no answer but nothing", { safe: null, lines: ["FIRST"] }, /safe: write "yes" or/],
  ["a tier that is left out", { tier: undefined, lines: ["FIRST"] }, /tier/],
  ["a layout that nobody knows", { layout: "poster", lines: ["FIRST"] }, /layout: write "plain" or/],
  ["a key that nothing reads", { answer: "no", lines: ["FIRST"] }, /answer: remove this/],
  ["a line chosen twice", { lines: ["FIRST", "FIRST"] }, /is chosen twice/],
  ["lines that are no list", { lines: "all" }, /lines: write this as \[/],
  ["a line that is a number", { lines: [1] }, /lines\[0\]/],
  ["words that name the client", { lines: [{ id: "FIRST", text: "CLIENT" }] }, /name the client/],
  ["words that are the worker’s", { lines: [{ id: "FIRST", text: "Marac on Monday" }] }, /for the worker/],
  ["words of signs that nobody sees", { lines: [{ id: "FIRST", text: "\u200b\u2060 \u2022" }] }, /no words/],
  ["a heading that names a service", { lines: ["FIRST"], heading: "Women’s Aid" }, /heading tells/],
  ["a heading on two lines", { lines: ["FIRST"], heading: "Notes\nof Jane" }, /heading has signs/],
  ["a heading too long", { lines: ["FIRST"], heading: "Notes ".repeat(20) }, /heading: shorten/],
])("%s makes no file", async (_, parts, why) => {
  const lines = await list();
  const client = seeded.secrets.get("details")?.[0] ?? "";
  const written = JSON.stringify({
    tier: "discreet",
    lines: [],
    heading: "Notes",
    layout: "plain",
    safe: "yes",
    ...parts,
  })
    .replaceAll('"MARAC"', JSON.stringify(lines.find(({ offered }) => !offered)?.id))
    .replaceAll('"FIRST"', JSON.stringify(lines.find(({ offered }) => offered)?.id))
    .replaceAll('"CLIENT"', JSON.stringify(`for ${client}`));
  const ended = await form("client-copy", path, file("choices.json", written), out);
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

test("an answer that is given twice is none, whichever comes last", async () => {
  const line = JSON.stringify((await list()).find(({ offered }) => offered)?.id);
  const rest = `"tier": "discreet", "lines": [${line}], "heading": "", "layout": "plain"`;
  for (const text of [
    `{ "safe": "not-today", "safe": "yes", ${rest} }`,
    `{ "safe": "yes", "s\\u0061fe": "not-today", ${rest} }`,
    `{ "safe": "yes", ${rest}, "lines": [] }`,
    `[{ "safe": "yes", ${rest} }]`,
    `{ "__proto__": { "safe": "yes" }, ${rest} }`,
    `{ "safe": "yes", "__proto__": {}, ${rest} }`,
  ]) {
    const ended = await form("client-copy", path, file("choices.json", text), out);
    expect([text, ended.code, ended.stdout]).toEqual([text, 2, ""]);
    expect(existsSync(out)).toBe(false);
  }
});

test("the copy is never written over the form, the choices or a file that stands, and is a .docx", async () => {
  const first = (await list()).find(({ offered }) => offered)?.id;
  const chosen = choices({ lines: [first] });
  const link = join(folder, "link.docx");
  symlinkSync(path, link);
  const standing = file("standing.docx", "theirs");
  for (const given of [
    [path, chosen, path],
    [path, chosen, path, "--force"],
    [path, chosen, chosen, "--force"],
    [path, chosen, link, "--force"],
    [path, chosen, standing],
    [path, chosen, join(folder, "copy.docm")],
    [path, chosen, join(folder, "copy")],
    [path, chosen, folder],
    [path, chosen, join(folder, "nowhere", "copy.docx")],
    [path, chosen, out, "--list"],
    [path, out],
  ]) {
    expect(await form("client-copy", ...given)).toMatchObject({ code: 2, stdout: "" });
    expect(readFileSync(path)).toEqual(Buffer.from(seeded.docx));
    expect(readFileSync(standing, "utf8")).toBe("theirs");
    expect(readdirSync(folder).filter((name) => /^\.|^copy/.test(name) || name === "out.docx")).toEqual([]);
  }
});

test("other words for a line have their own warnings", async () => {
  const lines = await list();
  const id = lines.find(({ text }) => text === "Diary")?.id ?? "";
  const ended = await form(
    "client-copy",
    path,
    choices({ lines: [{ id, text: "Our code word is tea" }] }),
    out,
  );
  expect(JSON.parse(ended.stdout)).toEqual({ lines: 1, warnings: [{ id, sensitive: ["code-word"] }] });
});

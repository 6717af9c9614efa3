import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allCheckLines } from "../src/word/check/checkLines";

const root = join(__dirname, "..");
const papers = [
  "README.md",
  "CHANGELOG.md",
  "src/README.md",
  ".github/CONTRIBUTING.md",
  "test/assumptions.md",
];

function textOf(paper: string): string {
  return readFileSync(join(root, paper), "utf8");
}

test("the README is short enough to be read", () => {
  expect(textOf("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(150);
});

test.each(papers)("every file, link and script that %s names is there", (paper) => {
  const text = textOf(paper);
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = ""]) => to);
  expect(links.filter((to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(paper), to)))).toEqual(
    [],
  );
  expect(filesNamed(text).filter((file) => !isThere(file))).toEqual([]);
  const scripts = [...text.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(test|start|stop)\b)/g)];
  const known = Object.keys((JSON.parse(textOf("package.json")) as { scripts: object }).scripts);
  expect(scripts.flatMap(([, run, own]) => run ?? own ?? []).filter((each) => !known.includes(each))).toEqual(
    [],
  );
});

// On Windows and on a Mac one would be read where the other is meant: webpack looks for .tsx before .ts.
test("no two modules of a folder have names that differ only in capitals", () => {
  const modules = ["src", "test"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(room, path).replace(/\.tsx?$/, "")),
  );
  expect(modules.length).toBeGreaterThan(100);
  const small = modules.map((each) => each.toLowerCase());
  expect(modules.filter((each, at) => small.indexOf(each.toLowerCase()) !== at)).toEqual([]);
});

describe("each assumption about Word", () => {
  /** The cells of each row, without the heads of the tables and the rules under them. */
  const rows = textOf("test/assumptions.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| we assume |"))
    .map((line) => line.slice(2, -2).split(" | "));

  test("says what, why no source settles it, which test pins it and how to check it", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ""))).toEqual(
      [],
    );
  });

  test("is tried by a line of “Check this Word”, or named there as what a person has to see", () => {
    const named = rows.map(([what = "", , , check = ""]) => ({
      what,
      lines: [...(/\(([^()]+)\)$/.exec(check)?.[1] ?? "").matchAll(/`(\w+)`/g)].map(([, line = ""]) => line),
    }));
    expect(named.filter(({ lines }) => lines.length === 0)).toEqual([]);
    const known: readonly string[] = allCheckLines;
    expect(named.flatMap(({ lines }) => lines).filter((line) => !known.includes(line))).toEqual([]);
  });

  test("is pinned by tests that exist", () => {
    const pinned = rows.map(([what = "", , by = ""]) => ({
      what,
      by: [...by.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file = "", name = ""]) => ({ file, name })),
    }));
    expect(pinned.filter(({ by }) => by.length === 0)).toEqual([]);
    const missing = pinned.flatMap(({ by }) => by).filter(({ file, name }) => !isTitleIn(file, name));
    expect(missing).toEqual([]);
  });
});

/** What stands between backquotes and is the name of a file; not of one that a user is to bring or a build makes. */
function filesNamed(text: string): readonly string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return spans.filter((span) => /^[\w./-]+\.(tsx?|js|css|html|json|xml|md|csv|docx)$/.test(span));
}

const all = ["src", "test", "assets"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    join(folder, file).replaceAll("\\", "/"),
  ),
);

/** Whether a file has this path or ends with it: in a room, files are called by their names. */
function isThere(file: string): boolean {
  return existsSync(join(root, file)) || all.some((path) => `/${path}`.endsWith(`/${file}`));
}

/** Whether a test of a file has this title, as it is written there. */
function isTitleIn(file: string, name: string): boolean {
  if (!existsSync(join(root, file))) return false;
  return [...textOf(file).matchAll(/\(\s*("(?:[^"\\]|\\.)*")\s*,/g)].some(
    ([, title = '""']) => JSON.parse(title) === name,
  );
}

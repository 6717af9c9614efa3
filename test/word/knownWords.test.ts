import { allCheckLines } from "../../src/word/check/checkLines";
import { knownAmong, knownWords, type KnownWord } from "../../src/word/knownWords";

test("what is known of a Word names its line once and its reports", () => {
  for (const { line, reports } of knownWords) {
    expect(allCheckLines).toContain(line);
    expect(reports.length).toBeGreaterThan(0);
    for (const report of reports) expect(report).toMatch(/^OfficeDev\/[\w-]+ \d+$/);
  }
  const places = knownWords.map(({ line, platform }) => `${platform} ${line}`);
  expect(new Set(places).size).toBe(places.length);
});

const list: readonly KnownWord[] = [
  {
    line: "bullets",
    platform: "PC",
    builds: { from: "16.0.9126.100", until: "16.0.19127.20222" },
    reports: ["OfficeDev/office-js 1"],
  },
];

test.each([
  ["PC", "16.0.9126.99", false],
  ["PC", "16.0.9126.100", true],
  ["PC", "16.0.19127.9999", true],
  ["PC", "16.0.19127.20222", false],
  ["PC", "16.0.20000.1", false],
  ["PC", "", true],
  ["Mac", "16.0.10000.1", false],
])("on %s, build “%s”: %p", (platform, version, isKnown) => {
  expect(knownAmong(list, "bullets", { platform, version }) !== undefined).toBe(isKnown);
  expect(knownAmong(list, "tracked", { platform, version })).toBeUndefined();
});

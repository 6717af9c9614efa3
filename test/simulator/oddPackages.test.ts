import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { closeWord, openWord } from "./inWord";
import { everyOddFile } from "./odd/oddPackages";
import { filesIn } from "./odd/oddZip";

afterAll(closeWord);
jest.setTimeout(120_000);

/** Every file of an archive as text that can be compared, byte by byte. */
function bytesOf(docx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...filesIn(docx)].map(([name, bytes]) => [`file ${name}`, Buffer.from(bytes).toString("latin1")]),
  );
}

const files = everyOddFile();
/** All of them with `npm run test:long`; else every seventh, which meets every oddity at least once. */
const tried = process.env["EVERY_ODD_FILE"] === undefined ? files.filter((_, at) => at % 7 === 0) : files;

test("there are more than three hundred odd packages", () => {
  expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThan(300);
});

test.each(tried)("$name: opened and saved, no byte of it differs", ({ docx }) => {
  expect(Buffer.compare(SimulatedWord.open(docx).save(), docx)).toBe(0);
});

// In the others an opening Word has something to change first.
const plainOnes = tried.filter(({ hasOwnWays }) => !hasOwnWays);

test.each(plainOnes)(
  "$name: an edit changes the words that it is about, in the same signs",
  async ({ docx }) => {
    const { word, run } = openWord(docx);
    await run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("and last", "End");
      await context.sync();
    });
    const [before, after] = [bytesOf(docx), bytesOf(word.save())];
    const [main = "", ...others] = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(others).toEqual([]);
    const [was = "", now = ""] = [before[main], after[main]].map((bytes) => bytes?.replaceAll("\u0000", ""));
    expect(now).toContain("and last");
    expect(now.replace(/<(\w+):r><\1:t>and last<\/\1:t><\/\1:r>/, "")).toBe(was);
  },
);

test.each(tried)("$name: an edit of one part leaves every other as it was", async ({ docx }) => {
  const before = bytesOf(docx);
  const { word, run } = openWord(docx);
  await run(async (context) => {
    context.document.properties.title = "Edited";
    await context.sync();
  });
  const after = bytesOf(word.save());
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual(["file [Content_Types].xml", "file _rels/.rels", "file docProps/core.xml"]);
  expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([]);
});

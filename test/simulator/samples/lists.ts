import type { Program } from "./sample";
import { act, linesOf, openLines, setUp } from "./sample";

/** A list starts with a paragraph and takes items at both ends, one of them deeper; a paragraph after it is no item. */
export const insertList: Program = async () => {
  const open = openLines("");
  await setUp(open);
  const items = await open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("$none");
    await context.sync();
    const list = paragraphs.items[1]?.startNewList();
    list?.load("$none");
    await context.sync();
    list?.insertParagraph("At the start", "Start");
    const deep = list?.insertParagraph("Deep at the end", "End");
    if (deep !== undefined) deep.listItem.level = 4;
    list?.insertParagraph("After the list", "After");
    await context.sync();
    const all = context.document.body.paragraphs;
    all.load("items/text,items/isListItem");
    await context.sync();
    return all.items.map(({ text, isListItem }) => [text.split(" ")[0], isListItem]);
  });
  expect(items).toEqual([
    ["Locks", false],
    ["At", true],
    ["The", true],
    ["Deep", true],
    ["After", false],
  ]);
  expect(open.documentXml.match(/<w:ilvl w:val="4"\/>/g)).toHaveLength(1);
};

/** The levels of a list get numbers and bullets, and say which they have and which are used. */
export const organizeList: Program = async () => {
  const open = openLines("");
  await act(open, ({ document: { body } }) => {
    body.clear();
    body.insertParagraph("The only step so far", "Start");
  });
  const [types, existences] = await open.run(async (context) => {
    const list = context.document.body.paragraphs.getFirst().startNewList();
    list.load("$none");
    await context.sync();
    list.insertParagraph("A step before", "Start");
    const deep = list.insertParagraph("A step below", "End");
    list.setLevelNumbering(0, "LowerRoman");
    list.setLevelBullet(4, "Arrow");
    deep.listItem.level = 4;
    const { lists } = context.document.body;
    lists.load("items");
    await context.sync();
    const read = lists.getFirst();
    read.load("levelTypes,levelExistences");
    await context.sync();
    expect(lists.items).toHaveLength(1);
    return [read.levelTypes, read.levelExistences];
  });
  const others = Array.from({ length: 4 }, () => "Number");
  expect(types).toEqual([...others, "Bullet", ...others]);
  expect(existences).toEqual([true, false, false, false, true, false, false, false, false]);
  expect(open.word.partText("word/numbering.xml")).toContain(
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>',
  );
  expect(await linesOf(open)).toEqual(["A step before", "The only step so far", "A step below", ""]);
};

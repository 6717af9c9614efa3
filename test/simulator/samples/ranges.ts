import type { Program } from "./sample";
import { act, bodyOf, first, openLines, setUp } from "./sample";

/** Where one range lies to another is told, and to the cursor. */
export const compareLocation: Program = async () => {
  const open = openLines("");
  await setUp(open);
  open.word.clickParagraph(1, 3);
  const relations = await open.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    const [one, two] = paragraphs.items.map((each) => each.getRange());
    const cursor = context.document.getSelection();
    if (one === undefined || two === undefined) return [];
    const pairs = [
      one.compareLocationWith(two),
      two.compareLocationWith(one),
      two.compareLocationWith(cursor),
    ];
    const words = paragraphs.items[0]?.search("Locks").getFirst();
    if (words !== undefined) pairs.push(one.compareLocationWith(words), words.compareLocationWith(two));
    await context.sync();
    return pairs.map(({ value }) => value);
  });
  expect(relations).toEqual(["AdjacentBefore", "AdjacentAfter", "Contains", "ContainsStart", "Before"]);
};

/** The last paragraph is selected whole, or only its end is. */
export const scrollTo: Program = async () => {
  const open = openLines("");
  await setUp(open);
  const selected = async (mode?: "End"): Promise<string> => {
    await act(open, ({ document: { body } }) => {
      body.paragraphs.getLast().select(mode);
    });
    return open.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      await context.sync();
      return selection.text;
    });
  };
  expect(await selected()).toMatch(/^The school/);
  expect(await selected("End")).toBe("");
  expect(open.word.selectedParagraph).toBe(1);
};

/** A paragraph is split into its words, which are marked one after the other. */
export const splitWords: Program = async () => {
  const open = openLines(first);
  const words = await open.run(async (context) => {
    const found = context.document.body.paragraphs.getFirst().split([" "], true, true);
    found.load("text");
    await context.sync();
    let before: Word.Range | undefined;
    for (const word of found.items) {
      if (before !== undefined) before.font.highlightColor = "#FFFFFF";
      word.font.highlightColor = "#FFFF00";
      before = word;
      await context.sync();
    }
    return found.items.map(({ text }) => text);
  });
  expect(words).toEqual(["Locks", "are", "changed.", "Neighbours", "know", "the", "sign."]);
  expect(bodyOf(open).match(/<w:highlight w:val="white"\/>/g)).toHaveLength(6);
  expect(bodyOf(open)).toContain('<w:highlight w:val="yellow"/></w:rPr><w:t>sign.</w:t>');
};

import { faultsOf } from "../validity";
import type { Program } from "./sample";
import { act, bodyOf, first, linesOf, openLines, second, setUp } from "./sample";

/** The paragraph round the insertion point is read, and its sentences from there on. */
export const paragraphAtCursor: Program = async () => {
  const open = openLines(first, "One. Two here. Three.");
  open.word.clickParagraph(1, 7);
  const [text, sentences] = await open.run(async (context) => {
    const selection = context.document.getSelection();
    const round = selection.paragraphs.getFirst();
    round.load("text");
    const here = selection.getTextRanges(["."], false);
    here.load("$none");
    await context.sync();
    const end = context.document.getSelection().paragraphs.getFirst().getRange(Word.RangeLocation.end);
    const rest = here.items[0]?.getRange().expandTo(end).getTextRanges(["."], false);
    rest?.load("text");
    await context.sync();
    return [round.text, rest?.items.map((each) => each.text)];
  });
  expect(text).toBe("One. Two here. Three.");
  expect(sentences).toEqual([" Two here.", " Three."]);
};

/** Each term of the document is counted: whole words, in their case. */
export const wordCount: Program = async () => {
  const open = openLines("Call the IDVA. The idva calls", "the police; call the IDVA");
  const counts = await open.run(async (context) => {
    const terms = ["the", "The", "IDVA", "call", "calls"];
    const found = terms.map((term) => {
      const hits = context.document.body.search(term, { matchCase: true, matchWholeWord: true });
      hits.load("text");
      return hits;
    });
    await context.sync();
    return terms.map((term, index) => [term, found[index]?.items.length]);
  });
  expect(counts).toEqual([
    ["the", 3],
    ["The", 1],
    ["IDVA", 2],
    ["call", 1],
    ["calls", 1],
  ]);
};

/** Text and paragraphs get fonts, and one a built-in style. */
export const formattedText: Program = async () => {
  const open = openLines(first);
  await act(open, ({ document: { body } }) => {
    body.insertText("Plain words", "Replace").font.set({ name: "Courier New", bold: true, size: 18 });
    body
      .insertParagraph("In blue", "End")
      .font.set({ bold: false, italic: true, name: "Verdana", color: "blue", size: 30 });
    body.insertParagraph("Styled", "End").styleBuiltIn = "IntenseReference";
  });
  expect(bodyOf(open)).toContain(
    '<w:r><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr><w:t>Plain words</w:t></w:r>',
  );
  expect(bodyOf(open)).toMatch(
    /<w:rFonts w:ascii="Verdana"[^>]*><w:i\/><w:color w:val="0000FF"\/><w:sz w:val="60"\/>.*>In blue</,
  );
  expect(bodyOf(open)).toMatch(/<w:rPr><w:rStyle w:val="IntenseReference"\/>[^]*>Styled</);
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** Headers and footers of all kinds get paragraphs, and parts of their own where the document had none. */
export const headersAndFooters: Program = async () => {
  const open = openLines(first);
  const kinds = ["Primary", "FirstPage", "EvenPages"] as const;
  await act(open, ({ document }) => {
    const section = document.sections.getFirst();
    for (const kind of kinds) {
      section.getHeader(kind).clear();
      section.getHeader(kind).insertParagraph(`Head ${kind}`, "End");
      section.getFooter(kind).insertParagraph(`Foot ${kind}`, "End");
    }
  });
  const texts = await open.run(async (context) => {
    const section = context.document.sections.getFirst();
    const stories = kinds.flatMap((kind) => [section.getHeader(kind), section.getFooter(kind)]);
    for (const story of stories) story.load("text,type");
    await context.sync();
    return stories.map(({ text, type }) => [type, text.trim()]);
  });
  expect(texts).toEqual(
    kinds.flatMap((kind) => [
      ["Header", `Head ${kind}`],
      ["Footer", `Foot ${kind}`],
    ]),
  );
  expect(await linesOf(open)).toEqual([first]);
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** Text goes before, into the start and end of, after and in place of paragraphs, each marked in a colour. */
export const differentLocations: Program = async () => {
  const open = openLines("");
  await setUp(open);
  await act(open, ({ document: { body } }) => {
    const start = body.paragraphs.getFirst();
    start.insertParagraph("Before", "Before").font.highlightColor = "yellow";
    const text = body.paragraphs.getFirst().getNext().insertText("Start ", "Start");
    text.font.highlightColor = "blue";
    text.font.color = "white";
    body.paragraphs.getFirst().getNext().insertText(" End", "End").font.highlightColor = "green";
    body.paragraphs.getFirst().getNext().insertParagraph("After", "After").font.highlightColor = "red";
    body.paragraphs.getLast().insertText("Replaced", "Replace").font.highlightColor = "black";
  });
  expect(await linesOf(open)).toEqual(["Before", `Start ${first} End`, "After", "Replaced"]);
  expect(bodyOf(open)).toContain(
    '<w:r><w:rPr><w:color w:val="FFFFFF"/><w:highlight w:val="blue"/></w:rPr><w:t>Start </w:t></w:r>',
  );
  expect(bodyOf(open)).toMatch(/<w:highlight w:val="darkGreen"\/><\/w:rPr><w:t> End</);
};

/** Paragraphs are indented, spaced and centred, in points and in lines. */
export const paragraphProperties: Program = async () => {
  const open = openLines("");
  await setUp(open);
  const read = await open.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.leftIndent = 75;
    paragraph.lineSpacing = 20;
    paragraph.spaceAfter = 20;
    paragraph.lineUnitBefore = 1;
    context.document.body.paragraphs.getLast().alignment = "Centered";
    paragraph.load("leftIndent,lineSpacing,spaceAfter,lineUnitBefore,alignment");
    await context.sync();
    return paragraph.toJSON();
  });
  expect(read).toEqual({
    leftIndent: 75,
    lineSpacing: 20,
    spaceAfter: 20,
    lineUnitBefore: 1,
    alignment: "Left",
  });
  expect(bodyOf(open)).toContain(
    '<w:pPr><w:spacing w:line="400" w:lineRule="auto" w:after="400" w:beforeLines="100"/><w:ind w:left="1500"/></w:pPr>',
  );
  expect(bodyOf(open)).toMatch(/<w:jc w:val="center"\/><\/w:pPr><w:r><w:t>The school/);
  expect(await faultsOf(open.word.save())).toEqual([]);
};

/** All that a search finds is marked, with wildcards too. */
export const searching: Program = async () => {
  const open = openLines("Rent is £250.00 and the deposit £99.50.", second);
  const marked = await open.run(async (context) => {
    const plain = context.document.body.search("the");
    const money = context.document.body.search("£[0-9]{1,}.[0-9][0-9]", { matchWildcards: true });
    plain.load("length");
    money.load("items/text");
    await context.sync();
    for (const each of plain.items) each.font.highlightColor = "yellow";
    for (const each of money.items) each.font.color = "red";
    await context.sync();
    return [plain.items.length, money.items.map(({ text }) => text)];
  });
  expect(marked).toEqual([3, ["£250.00", "£99.50"]]);
  expect(bodyOf(open)).toContain('<w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>The</w:t>');
  expect(bodyOf(open)).toContain('<w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>£99.50</w:t>');
  expect(await linesOf(open)).toEqual(["Rent is £250.00 and the deposit £99.50.", second]);
};

/** A line break after a paragraph. */
export const lineBreaks: Program = async () => {
  const open = openLines("");
  await setUp(open);
  await act(open, ({ document: { body } }) => {
    body.paragraphs.getFirst().insertBreak("Line", "After");
  });
  expect(await linesOf(open)).toEqual([first, `\v${second}`]);
};

import type { Pressed } from "../../src/simulator/person/keyboard";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { cell, control, drawDocx, paragraph, promptRun, settingsXml, table } from "./drawDocx";

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const open = (body: string, settings?: string): SimulatedWord =>
  SimulatedWord.open(drawDocx(body, settings === undefined ? {} : { settings: settingsXml(settings) }));

/** The paragraph of the cursor, with "|" where it stands or "[…]" round what is selected. */
function shown({ keyboard }: SimulatedWord): string {
  const { paragraph: number, text, from, until } = keyboard.cursor;
  const inside = from < until ? `[${text.slice(from, until)}]` : "|";
  return `${number}: ${text.slice(0, from)}${inside}${text.slice(until)}`;
}

test("the cursor stands behind what is typed, also where that replaces a selection", () => {
  const word = open(paragraph("one two"));
  word.clickParagraph(0, 3);
  for (const letter of " and") word.keyboard.type(letter);
  expect(shown(word)).toBe("0: one and| two");
  word.clickParagraph(0, 4, 7);
  expect(word.keyboard.type("or")).toBe("done");
  expect(shown(word)).toBe("0: one or| two");
});

test("what is typed letter by letter is one run, and stays apart from what stood there", () => {
  const word = open(paragraph("one"));
  word.clickParagraph(0);
  for (const letter of " & two") word.keyboard.type(letter);
  expect(word.partText("word/document.xml")).toContain(
    '<w:t xml:space="preserve">one</w:t></w:r><w:r><w:t xml:space="preserve"> &amp; two</w:t></w:r>',
  );
});

test.each<[string, (word: SimulatedWord) => Pressed, string]>([
  ["the character before", ({ keyboard }) => keyboard.erase("character", "back"), "0: one two|three four"],
  ["the character behind", ({ keyboard }) => keyboard.erase("character", "forward"), "0: one two |hree four"],
  ["the word before", ({ keyboard }) => keyboard.erase("word", "back"), "0: one |three four"],
  ["the word behind", ({ keyboard }) => keyboard.erase("word", "forward"), "0: one two |four"],
  ["all behind", ({ keyboard }) => keyboard.erase("to the end of the paragraph", "forward"), "0: one two |"],
  ["all before", ({ keyboard }) => keyboard.erase("to the end of the paragraph", "back"), "0: |three four"],
])("%s is erased", (_, erase, then) => {
  const word = open(paragraph("one two three four"));
  word.clickParagraph(0, 8);
  expect(erase(word)).toBe("done");
  expect(shown(word)).toBe(then);
});

test("a character that is written with several code units goes whole", () => {
  const word = open(paragraph("a👩‍👧é"));
  word.clickParagraph(0);
  word.keyboard.erase("character", "back");
  word.keyboard.erase("character", "back");
  expect(shown(word)).toBe("0: a|");
});

test("Enter parts a paragraph, Backspace at its start and Delete at its end join it again", () => {
  const word = open(paragraph("ab") + paragraph("last"));
  word.clickParagraph(0, 1);
  expect(word.keyboard.enter()).toBe("done");
  expect(shown(word)).toBe("1: |b");
  expect(word.keyboard.erase("character", "back")).toBe("done");
  expect(shown(word)).toBe("0: a|b");
  word.keyboard.enter();
  word.clickParagraph(0);
  expect(word.keyboard.erase("character", "forward")).toBe("done");
  expect(shown(word)).toBe("0: a|b");
  word.clickParagraph(0, 0);
  expect(word.keyboard.erase("character", "back")).toBe("nothing");
  word.clickParagraph(1);
  expect(word.keyboard.erase("character", "forward")).toBe("nothing");
});

test("an empty line goes and leaves the looks of the other; of two different looks nobody knows which one stays", () => {
  const right = (text: string): string => paragraph(text, '<w:jc w:val="right"/>');
  const word = open(right("a") + paragraph() + paragraph("b"));
  word.clickParagraph(1);
  word.keyboard.erase("character", "forward");
  expect(shown(word)).toBe("1: |b");
  word.clickParagraph(1, 0);
  expect(word.keyboard.erase("character", "back")).toBe("not-simulated");
  expect(shown(word)).toBe("1: |b");
});

test("no key joins what is in a cell or control with what is outside", () => {
  const word = open(
    table([cell(paragraph("a")), cell(paragraph("b"))]) + control(paragraph("c")) + paragraph("d"),
  );
  for (const number of [0, 1, 2]) {
    word.clickParagraph(number);
    expect(word.keyboard.erase("character", "forward")).toBe("nothing");
    word.clickParagraph(number, 0);
    expect(word.keyboard.erase("character", "back")).toBe("nothing");
  }
});

test("a prompt gives way to what is typed, and when all is erased it is back, to be typed over", () => {
  const word = open(`<w:p>${run("Ref: ")}${control(promptRun, { shows: true })}</w:p>`);
  const before = word.partText("word/document.xml");
  word.clickParagraph(0, 5, 9);
  word.keyboard.type("X");
  expect(shown(word)).toBe("0: Ref: X|");
  word.keyboard.erase("character", "back");
  expect(word.partText("word/document.xml")).toBe(before);
  expect(word.keyboard.erase("character", "back")).toBe("nothing");
  word.keyboard.type("Y");
  expect(shown(word)).toBe("0: Ref: Y|");
  expect(word.partText("word/document.xml")).not.toContain("showingPlcHdr");
});

test("a locked control refuses", () => {
  const word = open(`<w:p>${control(run("x"), { inside: '<w:lock w:val="contentLocked"/>' })}</w:p>`);
  word.clickParagraph(0);
  const { keyboard } = word;
  expect([keyboard.type("y"), keyboard.erase("character", "back"), keyboard.enter()]).toEqual(
    Array(3).fill("refused"),
  );
  expect(shown(word)).toBe("0: x|");
});

test("Tab selects the next cell, Shift+Tab the one before, and behind the last cell a row comes in", () => {
  const word = open(table([cell(paragraph("a")), cell(paragraph("b"))]) + paragraph("end"));
  word.clickParagraph(0);
  expect(word.keyboard.tab("forward")).toBe("done");
  expect(shown(word)).toBe("1: [b]");
  expect(word.keyboard.tab("forward")).toBe("done");
  expect(shown(word)).toBe("2: |");
  word.keyboard.tab("back");
  word.keyboard.tab("back");
  expect(shown(word)).toBe("0: [a]");
  expect(word.keyboard.tab("back")).toBe("nothing");
  word.clickParagraph(4);
  expect(word.keyboard.tab("forward")).toBe("nothing");
});

test("where changes are tracked, Backspace and Delete go past what they strike through", () => {
  const word = open(paragraph("abcd"), "<w:trackRevisions/>");
  word.clickParagraph(0, 2);
  word.keyboard.erase("character", "back");
  expect(shown(word)).toBe("0: a|bcd");
  word.keyboard.erase("character", "forward");
  expect(shown(word)).toBe("0: ab|cd");
});

test("a colleague's edit leaves the cursor among the same words", () => {
  const word = open(paragraph("one two") + paragraph("last"));
  word.clickParagraph(0, 3);
  word.person.type(0, "0 ", 0);
  word.keyboard.type("!");
  expect(shown(word)).toBe("0: 0 one!| two");
});

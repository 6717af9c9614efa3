import { readOoxml } from "../../src/word/read/readOoxml";
import { boxAt } from "../../src/word/recognise/box";
import { documentOf, paragraph, run } from "./drawn";

/** A cell that holds so many controls, one in the other; `beside` says what stands beside the control of a level. */
function cellOf(levels: number, beside: (level: number) => string = () => ""): string {
  let inside = paragraph("Safe room");
  for (let level = levels - 1; level >= 0; level -= 1)
    inside = `<w:sdt><w:sdtPr><w:tag w:val="${String(level)}"/></w:sdtPr><w:sdtContent>${inside}${beside(level)}</w:sdtContent></w:sdt>`;
  return `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;
}

function answerTag(table: string): string | undefined {
  const document = readOoxml(documentOf(table));
  return boxAt(document, { kind: "cell", table: 0, row: 0, cell: 0 })?.control?.tag;
}

// By the rule as it was, four hundred controls took over a minute.
test.each([1, 2, 400])(
  "of %i controls around nothing but each other the innermost holds the answer",
  (levels) => {
    expect(answerTag(cellOf(levels))).toBe(String(levels - 1));
  },
);

test("a control that holds more than the control in it holds the answer, however deep it stands", () => {
  expect(answerTag(cellOf(400, (level) => (level === 300 ? paragraph("and the garage") : "")))).toBe("300");
});

test("with two controls side by side, the one around both holds the answer", () => {
  const one = (tag: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${run(tag)}</w:sdtContent></w:sdt>`;
  const around = (inside: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="both"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const table = (line: string): string => `<w:tbl><w:tr><w:tc><w:p>${line}</w:p></w:tc></w:tr></w:tbl>`;
  expect(answerTag(table(around(one("a") + one("b"))))).toBe("both");
  expect(answerTag(table(one("a") + one("b")))).toBeUndefined();
});

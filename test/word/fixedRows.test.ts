import { readOoxml } from "../../src/word/read/readOoxml";
import { recognise } from "../../src/word/recognise/recognise";
import {
  actionPage,
  cell,
  control,
  heads,
  packageOf,
  paragraph,
  partOf,
  prompt,
  row,
  run,
  table,
} from "./drawn";
import { blankRow } from "./recognised";

/** Why the first row for actions is not to be taken out. */
function whyFixed(first: string, settings = ""): unknown {
  const xml = packageOf([actionPage(table(heads, first, blankRow))], {
    "/word/settings.xml": partOf("settings", settings),
  });
  const form = recognise(readOoxml(xml), () => true);
  if (form === undefined) throw new Error("not recognised");
  return form.actionRows[0]?.fixed;
}

/** A row whose second cell holds blocks. */
const holding = (blocks: string, properties = ""): string =>
  row(["Money", cell(blocks), "", "", "", ""], properties);
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const locked = '<w:lock w:val="contentLocked"/>';
const vanish = "<w:rPr><w:vanish/></w:rPr>";

test.each<[string, string]>([
  ["plain words", holding(paragraph("Call"))],
  ["several paragraphs", holding(paragraph("Call") + paragraph("Write"))],
  ["nothing", row(blankRow)],
])("a row with %s can be taken out", (_what, drawn) => {
  expect(whyFixed(drawn)).toBeUndefined();
});

test.each<[string, string]>([
  ["a repeating section around it", control(holding(paragraph("Call")))],
  ["a locked control around a cell", row(["Money", control(cell("Call"), locked), "", "", "", ""])],
  ["a locked control around a paragraph", holding(control(paragraph("Call"), locked) + paragraph())],
])("a row with %s holds all rows of its table", (_what, drawn) => {
  expect(whyFixed(drawn)).toBe("table");
});

test.each<[string, string]>([
  ["a box of Word's", holding(paragraph(prompt()))],
  ["a table in it", holding(table(["Call"]) + paragraph())],
  ["a picture", holding(paragraph("<w:r><w:drawing/></w:r>"))],
  [
    "a field of Word's",
    holding(
      paragraph(
        char("begin") +
          "<w:r><w:instrText> DATE </w:instrText></w:r>" +
          char("separate") +
          run("1") +
          char("end"),
      ),
    ),
  ],
  [
    "a comment",
    holding(paragraph(`<w:commentRangeStart w:id="1"/>${run("Call")}<w:commentRangeEnd w:id="1"/>`)),
  ],
  [
    "deleted words",
    holding(paragraph('<w:del w:id="7" w:author="A"><w:r><w:delText>Call</w:delText></w:r></w:del>')),
  ],
  ["hidden words", holding(paragraph(run("Call").replace("<w:r>", `<w:r>${vanish}`)))],
  ["formatting that hides what is written in it", holding(paragraph("", vanish))],
  [
    "an item of a list",
    holding(paragraph("Call", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
  ],
  ["a line break", holding(paragraph(`${run("Call")}<w:r><w:br/></w:r>${run("Write")}`))],
])("a row with %s is not taken out: that could not be put back", (_what, drawn) => {
  expect(whyFixed(drawn)).toBe("row");
});

test("with Track Changes on no row is taken out: it would stay, marked as deleted", () => {
  expect(whyFixed(row(blankRow), "<w:trackRevisions/>")).toBe("row");
  expect(whyFixed(control(row(blankRow)), "<w:trackRevisions/>")).toBe("table");
});

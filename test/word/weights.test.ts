import { weights, type Mark } from "../../src/word/recognise/evidenceOfBox";
import {
  cell,
  documentOf,
  merged,
  paragraph,
  prompt,
  spanning,
  startsMerge,
  table,
  title,
  wide,
} from "./drawn";
import { doubtSaid, formIn } from "./recognised";

const areas = ["General safety planning", "Separating and post separation", "Legal"];

/** Areas one under the other, with the same cells beside each. */
function beside(...cells: readonly string[]): string {
  return (
    title +
    table(...areas.map((area) => [cell(area, wide(2000)), ...cells.map((each) => each.replace("#", area))]))
  );
}

function underHeads(...heads: readonly string[]): string {
  return title + table(["Area", ...heads], ...areas.map((area) => [area, ...heads.map(() => "")]));
}

const middling = (content: string): string => cell(content, wide(2000));
const room = (...lines: readonly string[]): string =>
  cell([...lines, "", ""].map((each) => paragraph(each)).join(""));
const listItem = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const others = title + table(["Legal", "Housing"], ["", ""]) + paragraph();

/** For each mark a form that is read otherwise without it, and the column or row of the box with it. */
const forms: Readonly<Record<Mark, readonly [form: string, box: number, isAsked?: "asked"]>> = {
  control: [beside("", cell(paragraph(prompt()))), 2],
  goodHead: [underHeads("Zone", "Details"), 2],
  badHead: [underHeads("Date", "Zone"), 2, "asked"],
  room: [beside("", room()), 2],
  blank: [beside("", "# was spoken of"), 1, "asked"],
  answer: [beside("", "# was spoken of"), 1, "asked"],
  list: [beside("# was spoken of", cell(paragraph("Papers for #", listItem))), 2],
  wide: [beside(middling(""), cell("", wide(3000))), 2],
  narrow: [beside(cell("", wide(1000)), middling("")), 2],
  spansMore: [others + table(["General safety planning", "☐"], [cell("", spanning(2))], ["", ""]), 2],
  asks: [beside(room("# date:"), room()), 2],
  sameEverywhere: [beside("Seen", ""), 2],
  never: [beside("☐ told of #", ""), 2],
  missing: [
    others +
      table(["General safety planning", cell("Children", startsMerge)], ["", cell("", merged)], ["", ""]),
    2,
  ],
};

/** Where the first area's box stands in its row or, below its heading, in which row, and what is asked about it. */
function read(form: string): { readonly at: number | undefined; readonly asked: string | undefined } {
  const place = formIn(documentOf(form))?.advice.general?.places[0];
  const position = place?.position;
  if (position?.kind !== "cell") return { at: undefined, asked: undefined };
  return {
    at: position.row > 0 && position.cell === 0 ? position.row : position.cell,
    asked: doubtSaid(place, "general"),
  };
}

describe("what speaks for a box", () => {
  test.each(Object.entries(forms))("%s decides a form", (mark, [form, box, isAsked]) => {
    const before = read(form);
    expect(before.at).toBe(box);
    expect(before.asked !== undefined).toBe(isAsked !== undefined);
    const property = jest.replaceProperty(weights, mark as Mark, 0);
    const without = read(form + paragraph()); // what was read once is remembered
    property.restore();
    expect(without).not.toEqual(before);
  });
});

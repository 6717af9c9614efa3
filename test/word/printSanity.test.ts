import { readOoxml } from "../../src/word/read/readOoxml";
import { recognise } from "../../src/word/recognise/recognise";
import { actionPage, cell, control, heads, packageOf, partOf, row, spanning, table, title } from "./drawn";
import { blankRow } from "./recognised";

type NotRepeated = readonly (readonly [table: number, rows: number])[] | undefined;

const repeats = "<w:tblHeader/>";
const [risk, ...otherHeads] = heads;
const upper = ["Risk", cell("Plan", spanning(3)), "", ""];
const lower = ["", "Agreed action", "Who will do this?", "By when?", "Date complete", "Comment"];
const titleOver = row([cell("Action plan", spanning(6))]);
const locked = '<w:lock w:val="contentLocked"/>';

/** The heads that do not repeat, as table and number of rows; undefined where there are none. */
function notRepeated(body: string, settings = ""): NotRepeated {
  const xml = packageOf([body], { "/word/settings.xml": partOf("settings", settings) });
  const form = recognise(readOoxml(xml), () => true);
  if (form === undefined) throw new Error("not recognised");
  return form.print?.headingsNotRepeated.map(({ table: index, rows }) => [index, rows]);
}

test.each<[string, string, NotRepeated]>([
  ["does not repeat, over two rows", actionPage(table(heads, blankRow, blankRow)), [[1, 1]]],
  ["repeats", actionPage(table(row(heads, repeats), blankRow, blankRow)), undefined],
  ["is over one row, which needs no second", actionPage(table(heads, blankRow)), undefined],
  ["has two rows", actionPage(table(row(upper), lower, blankRow, blankRow)), [[1, 2]]],
  [
    "has two rows, of which one repeats",
    actionPage(table(row(upper, repeats), lower, blankRow, blankRow)),
    [[1, 2]],
  ],
  [
    "has two rows that repeat",
    actionPage(table(row(upper, repeats), row(lower, repeats), blankRow, blankRow)),
    undefined,
  ],
  ["stands under a title in its table", actionPage(table(titleOver, heads, blankRow, blankRow)), undefined],
  [
    "stands in a cell of a table",
    table([cell(actionPage(table(heads, blankRow, blankRow)) + title)]),
    undefined,
  ],
  [
    "stands in a table with a locked cell",
    actionPage(table(row([control(cell(risk), locked), ...otherHeads]), blankRow, blankRow)),
    undefined,
  ],
  [
    "stands in a second table, the first repeating",
    actionPage(table(row(heads, repeats), blankRow, blankRow)) + title + table(heads, blankRow, blankRow),
    [[2, 1]],
  ],
])("of a head that %s", (_what, body, found) => {
  expect(notRepeated(body)).toEqual(found);
});

test("with Track Changes on nothing is offered: nobody knows whether it would be tracked", () => {
  const page = actionPage(table(heads, blankRow, blankRow));
  expect(notRepeated(page, "<w:trackRevisions/>")).toBeUndefined();
});

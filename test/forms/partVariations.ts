import {
  actionRow,
  allFilled,
  box,
  headings,
  heads,
  labelCell,
  options,
  prompts,
  wholeForm,
  type Head,
  actionTable,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, table } from "./wordXml";

const areas = headings.flat();

/** A table of two columns for each heading, which is over both. */
function underHeadings(rowsOf: (key: string) => readonly string[]): string {
  return areas
    .map(([key, text]) =>
      table(
        [3000, 9000],
        [row([labelCell(text, { width: 12000, span: 2 })]), ...rowsOf(key)],
      ),
    )
    .join(paragraph());
}

/** Rows of a heading at the left and cells beside it, under a head. */
function areaTable(columns: readonly string[], boxAt: number): string {
  const width = 2500;
  return table(
    ["Area", ...columns].map(() => width),
    [
      row(["Area", ...columns].map((text) => labelCell(text, { width }))),
      ...areas.map(([key, text]) =>
        row([
          labelCell(text, { width }),
          ...columns.map((_, at) => (at === boxAt ? box(key, { cell: { width } }) : cell("", { width }))),
        ]),
      ),
    ],
  );
}

const asked: readonly Head[] = [
  ["risk", "What are the risks?"],
  ["action", "What will we do about it?"],
  ["who", "Who will do it?"],
  ["byWhen", "When will it be done by?"],
  ["dateComplete", "When was it done?"],
  ["comment", "Comment"],
];

/** Forms whose boxes stand in parts: a column or a row of several under one heading is for options. */
export const partVariations: readonly Variation[] = [
  {
    name: "rows-under-headings",
    what: "Headings over two rows with a label each (“Options and advice”, “Client's decision”)",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: underHeadings((key) => [
          row([cell("Options and advice", { width: 3000 }), box(key, { cell: { width: 9000 } })]),
          row([cell("Client's decision", { width: 3000 }), cell("", { width: 9000 })]),
        ]),
      },
    ),
  },
  {
    name: "columns-under-headings",
    what: "Headings over two columns with a head each (“Date”, “Advice”)",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: underHeadings((key) => [
          row([labelCell("Date", { width: 3000 }), labelCell("Advice", { width: 9000 })]),
          row([cell("", { width: 3000 }), box(key, { cell: { width: 9000 } })]),
        ]),
      },
    ),
  },
  {
    name: "areas-with-who-and-when",
    what: "The areas with a column for options and, beside it, who does what by when",
    happens: allFilled,
    body: wholeForm(
      {},
      { options: areaTable(["Options and advice", "Who", "By when", "Date complete"], 0) },
    ),
  },
  {
    name: "one-heading-unlike",
    what: "One heading without the shade that the others have",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: table(
          [3000, 12000],
          areas.map(([key, text]) =>
            row([
              labelCell(text, { width: 3000, isShaded: key !== "children" }),
              box(key, { cell: { width: 12000 } }),
            ]),
          ),
        ),
      },
    ),
  },
  {
    name: "room-over-prompts",
    what: "A blank row over the lines of advice and another under them",
    happens: "The one under the advice is found; each asks first.",
    body: wholeForm(
      {},
      {
        options: headings
          .map((each) =>
            table(
              each.map(() => 4800),
              [
                row(each.map(([, text]) => labelCell(text, { width: 4800 }))),
                row(each.map(() => cell("", { width: 4800 }))),
                row(each.map(([key]) => cell(prompts[key] ?? "", { width: 4800 }))),
                row(each.map(([key]) => box(key, { confirm: "yes", cell: { width: 4800 } }))),
              ],
            ),
          )
          .join(paragraph()),
      },
    ),
  },
  {
    name: "heads-as-questions",
    what: "The heads of the action table as questions, and a head in two wordings, one under the other",
    happens: allFilled,
    body: wholeForm(
      {
        actions: actionTable(heads, [
          row(
            asked.map(([, text]) => cell(text, { width: 2500 })),
            { marks: { row: "head" } },
          ),
          ...[0, 1, 2].map(() => actionRow(heads)),
        ]),
      },
      { options: options({ gutters: true, prompts }) },
    ),
  },
];

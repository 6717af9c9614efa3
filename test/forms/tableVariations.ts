import {
  actionPage,
  actionRow,
  actionTable,
  box,
  details,
  detailsUnder,
  fieldLabels,
  headings,
  heads,
  labelCell,
  optionPages,
  serviceLines,
  titled,
  wholeForm,
  type Head,
  type HeadedKey,
  type Label,
  allFilled,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, headRow, paragraph, row, table } from "./wordXml";

/** A head of two rows: some heads reach down over both, others stand together under one word. */
const headOfTwo = [
  row(
    [
      labelCell("Risk", { width: 2500, merge: "restart" }),
      labelCell("Action plan", { width: 7500, span: 3 }),
      labelCell("Review", { width: 5000, span: 2 }),
    ],
    { properties: headRow, marks: { row: "head" } },
  ),
  row(
    [
      labelCell("", { width: 2500, merge: "continue" }),
      labelCell("What", { width: 2500 }),
      labelCell("Who", { width: 2500 }),
      labelCell("By when", { width: 2500 }),
      labelCell("Date complete", { width: 2500 }),
      labelCell("Comments", { width: 2500 }),
    ],
    { properties: headRow, marks: { row: "head" } },
  ),
].join("");

const numbered: readonly Head[] = [["-", "No."], ...heads];

/** One head over the row's number and its risk. */
const mergedHead = row(
  [
    labelCell("Risk", { width: 3000, span: 2 }),
    ...heads.slice(1).map(([, text]) => labelCell(text, { width: 2300 })),
  ],
  { properties: headRow, marks: { row: "head" } },
);

function numberedRow(number: number): string {
  const cells = numbered.map(([column]) =>
    column === "-" ? cell(`${String(number)}.`, { width: 500 }) : cell("", { width: 2500 }),
  );
  return row(cells, { marks: { row: "action" } });
}

/** One head over two columns: whose answer goes where, nothing says. */
const doubleHead = row(
  [
    labelCell("Risk", { width: 2500 }),
    labelCell("Agreed action", { width: 2500 }),
    labelCell("Who and when", { width: 5000, span: 2 }),
    labelCell("Date complete", { width: 2500 }),
    labelCell("Comment", { width: 2500 }),
  ],
  { properties: headRow, marks: { row: "head" } },
);

/** A risk over two actions of its own. */
const mergedRisk = [
  row(
    [
      cell("Weapons", { width: 2500, merge: "restart", marks: { says: "Weapons" } }),
      cell("Ask the police for a marker", { width: 2500, marks: { says: "Ask the police for a marker" } }),
      ...["", "", "", ""].map(() => cell("", { width: 2500 })),
    ],
    { marks: { row: "action" } },
  ),
  row(
    [
      cell("", { width: 2500, merge: "continue", marks: { says: "Weapons" } }),
      cell("Tell the school", { width: 2500, marks: { says: "Tell the school" } }),
      ...["", "", "", ""].map(() => cell("", { width: 2500 })),
    ],
    { marks: { row: "action" } },
  ),
];

/** The whole form in one table of six columns. */
function bigTable(): string {
  const wide = 2500;
  const pairs = (labels: readonly Label[]): string => {
    const cells = labels
      .slice(0, 3)
      .flatMap(([key, text]) => [labelCell(text, { width: wide }), box(key, { cell: { width: wide } })]);
    return row(cells);
  };
  const threeOf = (of: readonly Label<HeadedKey>[], drawn: (label: Label<HeadedKey>) => string): string =>
    row(of.map(drawn));
  const actions = actionTable(heads, 3)
    .replace(/^<w:tbl[^]*?<\/w:tblGrid>/, "")
    .replace("</w:tbl>", "");
  const rows = [
    ...fieldLabels.map(pairs),
    row([
      labelCell("Page", { width: wide }),
      box("page", { cell: { width: wide } }),
      labelCell("of", { width: wide }),
      box("pageCount", { cell: { width: wide } }),
      cell("", { width: wide * 2, span: 2 }),
    ]),
    actions,
    ...headings.flatMap((of) => [
      threeOf(of, ([, text]) => labelCell(text, { width: wide * 2, span: 2 })),
      threeOf(of, ([key]) => box(key, { cell: { width: wide * 2, span: 2 } })),
    ]),
  ];
  const columns = heads.map(([key]) => key).join(" ");
  return table(
    Array.from({ length: 6 }, () => wide),
    rows,
    { actions: columns },
  );
}

/** Forms whose tables are built otherwise. */
export const tableVariations: readonly Variation[] = [
  {
    name: "head-of-two-rows",
    what: "A head of two rows, cells merged across and down",
    happens: "Filled; no row can be added to such a table, so actions without a blank row are named.",
    body: wholeForm({
      actions: actionTable(heads, 4, { head: headOfTwo }),
    }),
  },
  {
    name: "merged-head-cells",
    what: "One head over a number and the risk",
    happens: "The risk goes beside the number; every box is filled.",
    body: wholeForm({
      actions: actionTable(numbered, [1, 2, 3, 4].map(numberedRow), { head: mergedHead }),
    }),
  },
  {
    name: "one-head-over-two-columns",
    what: "One head over two columns to write in (“Who and when”)",
    happens: "Who and when are named as not found; the others are filled.",
    refused: ["who", "byWhen"],
    body: wholeForm({
      actions: actionTable(
        heads.map(([key, text]) => [key === "who" || key === "byWhen" ? "-" : key, text]),
        4,
        { head: doubleHead },
      ),
    }),
  },
  {
    name: "merged-risk",
    what: "A risk merged down over several actions",
    happens: "New actions begin in a row of their own; those without a blank row are named.",
    body: wholeForm({ actions: actionTable(heads, [...mergedRisk, actionRow(heads), actionRow(heads)]) }),
  },
  {
    name: "bands",
    what: "A title over the table and bands between its rows (“Immediate”, “Longer term”)",
    happens: "Actions go into the rows, not into the bands.",
    body: wholeForm({
      actions: actionTable(
        heads,
        ["Immediate", "Longer term"].flatMap((band) => [
          row([labelCell(band, { width: 15000, span: 6 })]),
          actionRow(heads),
          actionRow(heads),
        ]),
      ).replace(
        "</w:tblGrid>",
        `</w:tblGrid>${row([labelCell("Action plan", { width: 15000, span: 6 })], { marks: { row: "head" } })}`,
      ),
    }),
  },
  {
    name: "labels-above",
    what: "Labels above their boxes instead of beside them",
    happens: allFilled,
    body: wholeForm(
      { details: detailsUnder() },
      {
        head: detailsUnder([
          [
            ["clientRef", "Client name / ref"],
            ["page", "Page"],
            ["pageCount", "of"],
          ],
        ]),
      },
    ),
  },
  {
    name: "whole-form-one-table",
    what: "The whole form as one table",
    happens: "Filled; no row can be added above the boxes, so actions without a blank row are named.",
    body: titled() + bigTable() + paragraph() + serviceLines(),
  },
  {
    name: "layout-table",
    what: "The form nested in a table that lays out the page",
    happens: allFilled,
    body: table(
      [15400],
      [
        row([cell(actionPage() + paragraph(), { width: 15400 })]),
        row([cell(optionPages() + paragraph(), { width: 15400 })]),
      ],
    ),
  },
  {
    name: "service-table",
    what: "The service lines as a small table",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        service:
          table(
            [5000, 9000],
            [
              row([
                labelCell("The service can be contacted on:", { width: 5000 }),
                box("serviceContact", { cell: { width: 9000 } }),
              ]),
              row([
                labelCell("We are open:", { width: 5000 }),
                box("openingHours", { cell: { width: 9000 } }),
              ]),
            ],
          ) + paragraph(),
      },
    ),
  },
  {
    name: "other-questions",
    what: "The agency's own questions among the details (“Worker:”, “Team:”)",
    happens: "Found and filled; the agency's own are left alone.",
    body: wholeForm({
      details: [
        details([fieldLabels[0]?.slice(0, 3) ?? [], fieldLabels[1] ?? []]),
        paragraph(),
        table(
          [1500, 2500, 1500, 2500, 1500, 1500, 1500, 1500],
          [
            row([
              labelCell("Worker:", { width: 1500 }),
              cell("", { width: 2500 }),
              labelCell("Team:", { width: 1500 }),
              cell("", { width: 2500 }),
              labelCell("Page", { width: 1500 }),
              box("page", { cell: { width: 1500 } }),
              labelCell("of", { width: 1500 }),
              box("pageCount", { cell: { width: 1500 } }),
            ]),
          ],
        ),
      ].join(""),
    }),
  },
];

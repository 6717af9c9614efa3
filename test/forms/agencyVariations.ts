import {
  actionRow,
  actionTable,
  allFilled,
  box,
  headings,
  heads,
  labelCell,
  wholeForm,
  type Head,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, headRow, paragraph, row, table } from "./wordXml";

const own: Head = ["-", "Area"];

/** A row for an action beside a cell of the agency's own, which can go on over several rows. */
function rowBeside(said: string, merge?: "restart" | "continue"): string {
  const cells = heads.map(() => cell("", { width: 2000 }));
  return row([cell(said, { width: 1000, merge }), ...cells], { marks: { row: "action" } });
}

/** Forms as agencies have rebuilt them: with columns and tables of their own. */
export const agencyVariations: readonly Variation[] = [
  {
    name: "lettered-rows",
    what: "Rows for actions with a letter printed before each, in a column without a head",
    happens: "Actions go into the lettered rows, then into new ones without a letter.",
    body: wholeForm({
      actions: actionTable(
        [["-", ""], ...heads],
        ["A", "B.", "C", "D"].map((letter) =>
          row([cell(letter), ...heads.map(() => cell())], { marks: { row: "action" } }),
        ),
      ),
    }),
  },
  {
    name: "areas-merged-beside-actions",
    what: "Areas printed beside the rows for actions, each merged over two rows, and a blank row at the end",
    happens: "No action goes beside an area: what finds no room in the blank row is named.",
    body: wholeForm({
      actions: table(
        [1000, ...heads.map(() => 2000)],
        [
          row(
            [own, ...heads].map(([, text]) => labelCell(text)),
            { properties: headRow, marks: { row: "head" } },
          ),
          ...["Money", "Housing and security"].flatMap((area) => [
            rowBeside(area, "restart"),
            rowBeside("", "continue"),
          ]),
          actionRow([own, ...heads]),
        ],
        { actions: [own, ...heads].map(([column]) => column).join(" ") },
      ),
    }),
  },
  {
    name: "headings-in-tables-of-their-own",
    what: "Each heading in a table of one cell, and the box in another under it",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: headings
          .flat()
          .map(([key, text]) =>
            [table([9000], [row([labelCell(text)])]), paragraph(), table([9000], [row([box(key)])])].join(""),
          )
          .join(paragraph()),
      },
    ),
  },
];

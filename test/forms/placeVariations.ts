import {
  allFilled,
  box,
  details,
  fieldLabels,
  headings,
  labelCell,
  options,
  wholeForm,
  type Label,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, table, type CellLooks } from "./wordXml";

const width = 2400;
const boxOf = (key: string, looks: CellLooks): string =>
  key === "-" ? cell("", looks) : box(key, { cell: looks });

/** A label behind its box; one of the agency's own has a box that stays. */
function behind([key, text]: Label): readonly string[] {
  return [boxOf(key, { width }), labelCell(text, { width })];
}

const labels = fieldLabels.flat();
const labelled = (...keys: readonly string[]): readonly Label[] =>
  keys.map((key) => labels.find(([each]) => each === key) ?? ["-", "Worker"]);
const pairs = [
  labelled("clientRef", "intakeDate"),
  labelled("-", "isspDate"),
  labelled("createdOn", "reviewedOn"),
  labelled("reviewedBy", "-"),
];
const page = details([labelled("page", "pageCount")]);

const inParts = new Set(["intakeDate", "isspDate"]);
const columns = Array.from({ length: 8 }, () => 1100);

/** Two details in a row, a date in three cells. */
function inThree(of: readonly Label[]): string {
  return row(
    of.flatMap(([key, text]) => [
      labelCell(text, { width: 1100 }),
      ...(inParts.has(key)
        ? Array.from({ length: 3 }, () => cell("", { width: 1100 }))
        : [boxOf(key, { width: 3300, span: 3 })]),
    ]),
  );
}

const areas = headings.map((labels) => labels.filter(([key]) => !key.startsWith("bag")));

/** Forms in which a box stands otherwise than beside or below a label in a table. */
export const placeVariations: readonly Variation[] = [
  {
    name: "labels-behind-boxes",
    what: "Each label at the right of its box, one of the agency's own among them",
    happens: allFilled,
    body: wholeForm({
      details: table(
        [width, width, width, width],
        [...pairs, labelled("page", "pageCount")].map((each) => row(each.flatMap(behind))),
      ),
    }),
  },
  {
    name: "dates-in-three-cells",
    what: "Dates with a cell each for day, month and year",
    happens: "Those dates are named as not found; the others are filled.",
    refused: [...inParts],
    body: wholeForm({ details: table(columns, pairs.map(inThree)) + page }),
  },
  {
    name: "bag-under-a-line",
    what: "What to take under a line of the page, all other boxes in tables with their headings",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: [
          options({}, areas),
          paragraph("If I need to leave, I will try and take with me..."),
          table([9600], [row([box("bag1", { cell: { width: 9600 } })])]),
        ].join(""),
      },
    ),
  },
];

import {
  actionTable,
  box,
  details,
  headings,
  labelCell,
  optionRows,
  optionTable,
  options,
  prompts,
  secondHead,
  serviceLines,
  titled,
  wholeForm,
  type HeadedKey,
  allFilled,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, table } from "./wordXml";

/** The rows of the option boxes with each heading at the left of its box. */
function besideRows(): string {
  const each = headings
    .flat()
    .map(([key, text]) => row([labelCell(text, { width: 3000 }), box(key, { cell: { width: 12000 } })]));
  return table([3000, 12000], each);
}

const ownPrompts: Readonly<Partial<Record<HeadedKey, string>>> = {
  general: "Think about exits, phones, who can hear",
  separating: "Think about timing and who knows",
  legal: "Court, police, solicitor",
  children: "School, contact, handover",
  financial: "Own account, debts, benefits",
  housing: "Locks, refuge, council",
  health: "GP, counselling",
  support: "Alcohol, drugs, disability",
};

/** What somebody may have written in the boxes, over a row that is blank. */
const answersOrAdvice: Readonly<Partial<Record<HeadedKey, string>>> = {
  general: "Spoke about phones",
  separating: "Not before March",
  bag1: "Passport",
  legal: "Solicitor rung",
  children: "School knows",
  bag2: "Keys",
  financial: "Own account open",
  housing: "Locks changed",
  bag3: "Medicine",
  health: "GP seen",
  support: "None now",
  bag4: "Phone",
};

const confirmed = (key: string, looks: object): string => box(key, { cell: looks, confirm: "yes" });
const bare = (_key: string, looks: object): string => cell("", looks);

/** Forms whose option boxes stand otherwise. */
export const optionVariations: readonly Variation[] = [
  {
    name: "no-prompts-no-gutters",
    what: "No lines of advice, no narrow columns between the boxes",
    happens: allFilled,
    body: wholeForm({}, { options: options() }),
  },
  {
    name: "prompts-with-headings",
    what: "Lines of advice in the heading's own cell",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: options(
          {},
          headings.map((each) =>
            each.map(
              ([key, text]) => [key, prompts[key] === undefined ? text : `${text}\n${prompts[key]}`] as const,
            ),
          ),
        ),
      },
    ),
  },
  {
    name: "own-prompts",
    what: "An agency's own lines of advice in a row over the boxes",
    happens: "The boxes under them are found; each asks first.",
    body: wholeForm({}, { options: options({ prompts: ownPrompts, boxOf: confirmed }) }),
  },
  {
    name: "advice-or-answers",
    what: "A row of text under every heading with a blank row under it: advice, or answers?",
    happens: "The boxes are named as not found.",
    refused: [
      "general",
      "separating",
      "legal",
      "children",
      "financial",
      "housing",
      "health",
      "support",
      "bag",
    ],
    body: wholeForm({}, { options: options({ prompts: answersOrAdvice, boxOf: bare }) }),
  },
  {
    name: "one-option-table",
    what: "All option boxes in one table",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: table(
          [4800, 250, 4800, 250, 4800],
          headings.flatMap((each) => optionRows(each, { gutters: true, prompts })),
        ),
      },
    ),
  },
  {
    name: "table-for-each-box",
    what: "A table for each option box",
    happens: allFilled,
    body: wholeForm(
      {},
      {
        options: headings
          .flat()
          .map((each) => optionTable([each], each[0].startsWith("bag") ? {} : { prompts }))
          .join(paragraph()),
      },
    ),
  },
  {
    name: "boxes-beside-headings",
    what: "Option boxes beside their headings",
    happens: allFilled,
    body: wholeForm({}, { options: besideRows() }),
  },
  {
    name: "beside-or-below",
    what: "A heading with a box as wide beside it and another below",
    happens: "Named as not found: nothing tells which is meant.",
    refused: [
      "general",
      "separating",
      "legal",
      "children",
      "financial",
      "housing",
      "health",
      "support",
      "bag",
    ],
    body: wholeForm(
      {},
      {
        options: table(
          [7000, 7000],
          headings
            .flat()
            .flatMap(([, text]) => [
              row([labelCell(text, { width: 7000 }), cell("", { width: 7000 })]),
              row([cell("", { width: 7000 }), cell("", { width: 7000 })]),
            ]),
        ),
      },
    ),
  },
  {
    name: "tall-box-below",
    what: "A heading with a box beside it and a higher one below",
    happens: "The high ones are found; each asks first.",
    body: wholeForm(
      {},
      {
        options: table(
          [7000, 7000],
          headings.flat().flatMap(([key, text]) => [
            row([labelCell(text, { width: 7000 }), cell("", { width: 7000 })]),
            row([box(key, { confirm: "yes", cell: { width: 7000 } }), cell("", { width: 7000 })], {
              properties: '<w:trHeight w:val="1800"/>',
            }),
          ]),
        ),
      },
    ),
  },
  {
    name: "unknown-heading",
    what: "One heading in words that say nothing (“Court and police”), in the place of “Legal”",
    happens: "Found by its place among the others; it asks first.",
    body: wholeForm(
      {},
      {
        options: options(
          {
            gutters: true,
            boxOf: (key, looks) => box(key, { cell: looks, confirm: key === "legal" ? "yes" : undefined }),
          },
          headings.map((each) =>
            each.map(([key, text]) => [key, key === "legal" ? "Court and police" : text] as const),
          ),
        ),
      },
    ),
  },
  {
    name: "nested-boxes",
    what: "Each page's boxes in tables nested in cells of their own",
    happens: allFilled,
    body: [
      titled(),
      details(),
      paragraph(),
      actionTable(),
      titled("Individualised Safety and Support Plan", "Options and advice"),
      secondHead(),
      paragraph(),
      table(
        [7700, 7700],
        [0, 2].map((at) =>
          row(
            headings
              .slice(at, at + 2)
              .map((each) => cell(optionTable(each, { prompts }) + paragraph(), { width: 7700 })),
          ),
        ),
      ),
      paragraph(),
      serviceLines(),
    ].join(""),
  },
];

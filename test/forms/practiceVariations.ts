import {
  actionRow,
  actionTable,
  allFilled,
  box,
  details,
  headings,
  heads,
  labelCell,
  options,
  prompts,
  prose,
  serviceLines,
  title,
  titled,
  unmarked,
  wholeForm,
  type Head,
  type HeadedKey,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, control, paragraph, row, run, table } from "./wordXml";

const advised = (key: HeadedKey): string => box(key, { says: "Advice as an example." });

/** A plan that is filled in to show how. */
const example = unmarked(
  [
    details(
      [
        [
          ["clientRef", "Client name / ref"],
          ["intakeDate", "Intake date"],
          ["isspDate", "ISSP date"],
        ],
      ],
      (key) => box(key, { says: key === "clientRef" ? "Jane Example" : "01/02/2025" }),
    ),
    paragraph(),
    actionTable(heads, [
      actionRow(heads, { risk: "He has a key", action: "Change the locks", who: "Housing" }),
      actionRow(heads),
    ]),
    titled(title, "Options and advice"),
    options({ boxOf: advised }),
    serviceLines(),
  ].join(""),
);

const areas = headings.flat();
const width = 3000;
const withOptions = (drawn: string): string => wholeForm({}, { options: drawn });

/** A heading merged down beside rows, each with a label. */
function withParts(labels: readonly string[], boxAt: number): string {
  return table(
    [width, width, 6000],
    areas.flatMap(([key, text]) =>
      labels.map((label, at) =>
        row([
          labelCell(at === 0 ? text : "", { width, merge: at === 0 ? "restart" : "continue" }),
          cell(label, { width }),
          at === boxAt ? box(key, { cell: { width: 6000 } }) : cell("", { width: 6000 }),
        ]),
      ),
    ),
  );
}

const tick = control(run("☐"), { kind: "checkbox" });
let controls = 0;
/** Words in a control as Google Docs puts it round what it exports. */
const exported = (text: string): string =>
  text === "" ? paragraph() : paragraph(control(run(text), { tag: `goog_rdk_${String((controls += 1))}` }));

const withOwn: readonly Head[] = [...heads, ["-", "Status"], ["-", "Team"]];
/** A row with what is printed in the agency's own columns. */
function withPrinted(): string {
  const printed = ["Open / Closed", "Lead agency to confirm"];
  return actionRow(withOwn, {}, (column, says, looks) =>
    cell(column === "-" ? (printed.shift() ?? "") : says, looks),
  );
}

/** Forms as services keep them: with what helps their workers to fill them, and with what they note beside. */
export const practiceVariations: readonly Variation[] = [
  {
    name: "worked-example-before",
    what: "A worked example of a filled plan before the form",
    happens: "The form is filled; the example is left alone.",
    body: [titled(`Worked example – ${title}`), example, wholeForm()].join(""),
  },
  {
    name: "worked-example-behind",
    what: "An example under a title of its own and the form's, behind the form",
    happens: "The form is filled; the example is left alone.",
    body: [wholeForm(), titled("Example of a completed ISSP"), titled(), example].join(""),
  },
  {
    name: "clients-copy-behind",
    what: "A page for the client's copy behind the form, under the form's title, with the details again",
    happens: "The form is filled; the copy is left alone.",
    body: [wholeForm(), titled(`Copy for client: ${title}`), unmarked(details()), prose("My plan")].join(""),
  },
  {
    name: "labelled-rows-beside-headings",
    what: "Headings merged down beside rows with a label each (“Date”, “Options and advice”, “Worker”)",
    happens: allFilled,
    body: withOptions(withParts(["Date", "Options and advice", "Worker"], 1)),
  },
  {
    name: "ticks-under-headings",
    what: "Boxes to tick under each heading, in its cell (“Discussed”, “N/A”)",
    happens: allFilled,
    body: withOptions(
      table(
        [width, 6000],
        areas.map(([key, text]) =>
          row([
            labelCell(text, { width }).replace(
              "</w:tc>",
              `${paragraph(tick + run(" Discussed  ") + tick + run(" N/A"))}</w:tc>`,
            ),
            box(key, { cell: { width: 6000 } }),
          ]),
        ),
      ),
    ),
  },
  {
    name: "google-controls-round-words",
    what: "Headings and lines of advice in controls of Google Docs",
    happens: allFilled,
    body: withOptions(
      table(
        [width, 6000],
        areas.map(([key, text]) =>
          row([
            cell(exported(text) + exported(prompts[key] ?? ""), { width }),
            box(key, { cell: { width: 6000 } }),
          ]),
        ),
      ),
    ),
  },
  {
    name: "choices-printed-in-own-columns",
    what: "Columns of the agency's own with the same choice or words printed in each row",
    happens: "Actions go into the rows; what is printed stays.",
    body: wholeForm({
      actions: actionTable(
        withOwn,
        Array.from({ length: 4 }, () => withPrinted()),
      ),
    }),
  },
];

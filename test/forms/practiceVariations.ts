import {
  actionRow,
  actionTable,
  box,
  details,
  heads,
  options,
  serviceLines,
  title,
  titled,
  unmarked,
  wholeForm,
  type HeadedKey,
} from "./formParts";
import type { Variation } from "./variation";
import { paragraph } from "./wordXml";

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
];

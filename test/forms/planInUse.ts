import type { ActionRow } from "../../src/plan/form";
import { docxOf, mainPart } from "./docx";
import { actionRow, actionTable, box, details, fieldLabels, heads, optionPages, titled } from "./formParts";
import { withoutMarks } from "./truth";
import { paragraph } from "./wordXml";

const answers: Readonly<Record<string, string>> = {
  clientRef: "SH-0417",
  intakeDate: "02/01/2026",
  isspDate: "05/01/2026",
  createdOn: "05/01/2026",
};

const done = { who: "IDVA", byWhen: "12/01/2026", dateComplete: "09/01/2026" };
const open = { who: "IDVA", byWhen: "26/01/2026" };

/** Twelve actions, of which the second, the seventh and the last are complete. */
export const twelveActions: readonly Partial<ActionRow>[] = [
  { risk: "Weapons", action: "Ask the police for a marker on my address", ...open },
  { risk: "Stalking", action: "Keep a log of calls and visits", ...done, comment: "Log kept at work" },
  { risk: "Housing", action: "Ask for new locks", ...open, who: "Housing" },
  { risk: "Child contact", action: "See a solicitor about the order", ...open, who: "Client" },
  { risk: "Isolation", action: "Go to the toddler group", ...open, who: "Client" },
  { risk: "Money", action: "Ask about a new bank account", ...open, who: "Client" },
  { risk: "Breach of bail", action: "Report each one to the police", ...done },
  { risk: "Health", action: "Make an appointment with the GP", ...open, who: "Client" },
  { risk: "School", action: "Tell the school who collects", ...open, who: "Client" },
  { risk: "Phone", action: "Check the phone with help", ...open },
  { risk: "Pets", action: "Find a place for the dog", ...open, comment: "RSPCA rung" },
  { risk: "Work", action: "Tell the manager", ...done, who: "Client" },
];

const nextPage = paragraph('<w:r><w:br w:type="page"/></w:r>');

/** A plan with twelve actions over two pages, and a blank row on each. */
export function planInUse(): Uint8Array {
  const page = (labels: typeof fieldLabels, actions: readonly Partial<ActionRow>[]): string =>
    titled() +
    details(labels, (key, looks) => box(key, { says: answers[key] ?? "", cell: looks })) +
    paragraph() +
    actionTable(heads, [...actions.map((action) => actionRow(heads, action)), actionRow(heads)]);
  const second = [
    [
      ["clientRef", "Client name / ref"],
      ["page", "Page"],
      ["pageCount", "of"],
    ],
  ] as const;
  const body = [
    page(fieldLabels, twelveActions.slice(0, 6)),
    nextPage,
    page(second, twelveActions.slice(6)),
    nextPage,
    optionPages(),
  ].join("");
  return docxOf(withoutMarks(mainPart(body)));
}

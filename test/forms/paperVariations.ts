import {
  actionTable,
  allFilled,
  box,
  details,
  fieldLabels,
  options,
  prose,
  serviceLines,
  title,
  titled,
  unmarked,
  wholeForm,
  type Label,
} from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, table } from "./wordXml";

/** The head that the papers of one client share, with what the form asks for among it. */
const clientAnd = (...labels: readonly Label[]): string =>
  unmarked(details([[["clientRef", "Client name / ref"], ...labels]]));
const reviewed: readonly Label[] = [
  ["reviewedBy", "Reviewed by"],
  ["reviewedOn", "Reviewed on"],
];
const intake: Label = ["intakeDate", "Intake date"];
const created: Label = ["createdOn", "Created on"];

const audit = [
  titled("ISSP audit"),
  clientAnd(intake, ["reviewedBy", "Reviewed by"]),
  paragraph(),
  table(
    [3000, 2000, 4000],
    ["General safety planning", "Legal", "Children", "Housing and security"].map((area) =>
      row([cell(area), cell(), cell()]),
    ),
  ),
].join("");

const referral = [
  titled("MARAC referral form"),
  clientAnd(intake, created),
  paragraph(),
  unmarked(
    actionTable(
      [
        ["risk", "Risk"],
        ["action", "Agreed action"],
        ["who", "Who"],
        ["byWhen", "By when"],
        ["comment", "Comment"],
      ],
      2,
    ),
  ),
].join("");

const consent = [
  titled("Consent to share information"),
  prose("My worker may speak with the services below."),
  clientAnd(...reviewed),
].join("");

const bannered = table(
  [2400, 2400, 2400, 2400],
  [
    row([cell("Case closure form", { span: 4 })]),
    row([cell("Client name"), cell(), cell("Intake date"), cell()]),
    row([cell("Reviewed by"), cell(), cell("Reviewed on"), cell()]),
  ],
);

const agreement = [
  titled("Confidentiality agreement"),
  prose(
    "Client name / ref: ________________",
    "Reviewed by: ________________",
    "Reviewed on: ____________",
    "We are open: ",
  ),
].join("");

/** Forms that stand in one file with other papers of the same client. */
export const paperVariations: readonly Variation[] = [
  {
    name: "papers-before",
    what: "An audit, a referral and a closure form with a client, dates and actions of their own before the form",
    happens: "The form is filled; the other papers are left alone.",
    body: [audit, referral, bannered, paragraph(), wholeForm()].join(""),
  },
  {
    name: "papers-behind",
    what: "A referral, a consent form and an agreement with a client, dates and actions of their own behind the form",
    happens: "The form is filled; the other papers are left alone.",
    body: [wholeForm(), referral, consent, agreement].join(""),
  },
  {
    name: "paper-with-the-only-box",
    what: "Who reviews the plan is asked on the closure form behind it alone",
    happens: "That box asks first; the others are filled.",
    body: [
      wholeForm({ details: details([fieldLabels[0] ?? [], [created, ["reviewedOn", "Reviewed on"]]]) }),
      titled("Case closure form"),
      details([[["reviewedBy", "Reviewed by"]]], (key, looks) =>
        box(key, { confirm: "elsewhere", cell: looks }),
      ),
    ].join(""),
  },
  {
    name: "sections-named-as-papers",
    what: "Parts of the form headed as other papers are (“Risk assessment”, “2. Needs assessment”)",
    happens: allFilled,
    body: [
      titled(title, "Risk assessment"),
      details([fieldLabels[0] ?? []]),
      prose("2. Needs assessment"),
      actionTable(),
      titled("Options and advice"),
      options(),
      prose("4. Risk assessment"),
      details([[created, ...reviewed]]),
      serviceLines(),
    ].join(""),
  },
];

import {
  allFilled,
  actionRow,
  actionTable,
  box,
  details,
  fieldLabels,
  headings,
  heads,
  options,
  prompts,
  secondHead,
  serviceLines,
  title,
  wholeForm,
  type Head,
  type HeadedKey,
  type Label,
} from "./formParts";
import type { Variation } from "./variation";
import { cell } from "./wordXml";

function renamed<K extends string>(
  labels: readonly (readonly Label<K>[])[],
  words: Readonly<Partial<Record<K, string>>>,
): readonly (readonly Label<K>[])[] {
  return labels.map((each) => each.map(([key, text]) => [key, words[key] ?? text] as const));
}

function renamedHeads(words: Readonly<Partial<Record<Head[0], string>>>): readonly Head[] {
  return heads.map(([key, text]) => [key, words[key] ?? text] as const);
}

type Wording = {
  readonly title?: string;
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly second?: readonly Label[];
  readonly columns: Readonly<Partial<Record<Head[0], string>>>;
  readonly headings: Readonly<Partial<Record<HeadedKey, string>>>;
  readonly contact?: string;
  readonly hours?: string;
  /** Boxes to be confirmed. */
  readonly confirm?: readonly string[];
};

/** The published form with other words. */
function worded({ confirm = [], ...words }: Wording): string {
  const boxOf = (key: string, looks: object): string =>
    box(key, { cell: looks, confirm: confirm.includes(key) ? "yes" : undefined });
  const columns = heads.map(([key]) => key).filter((key) => confirm.includes(key));
  return wholeForm(
    {
      title: words.title,
      details: details(renamed(fieldLabels, words.fields), boxOf),
      actions: actionTable(renamedHeads(words.columns), 4, {
        confirm: columns.length === 0 ? undefined : columns.join(" "),
      }),
    },
    {
      title: words.title,
      head: secondHead(words.second),
      options: options({ gutters: true, prompts, boxOf }, renamed(headings, words.headings)),
      service: serviceLines(words.contact, words.hours),
    },
  );
}

const numberedHeads: readonly Head[] = [
  ["-", "No."],
  ...heads.slice(0, 1),
  ["-", "Priority (H/M/L)"],
  ...heads.slice(1),
];

/** A row that is blank but for its number. */
function numberedRow(number: number): string {
  let isFirst = true;
  return actionRow(numberedHeads, {}, (_column, says, looks) => {
    const text = isFirst ? String(number) : says;
    isFirst = false;
    return cell(text, looks);
  });
}

/** Forms that say it in other words. */
export const wordingVariations: readonly Variation[] = [
  {
    name: "other-wordings",
    what: "An agency's own wording of labels, heads and headings",
    happens: allFilled,
    body: worded({
      fields: {
        clientRef: "Client name/reference:",
        intakeDate: "Date of intake:",
        isspDate: "Date of ISSP:",
        page: "Page no:",
        pageCount: "out of",
        createdOn: "Date created:",
        reviewedOn: "Date of review:",
        reviewedBy: "Reviewer:",
      },
      second: [["clientRef", "Service user name / reference:"]],
      columns: {
        risk: "Risks / issues",
        action: "Action agreed:",
        who: "Who by",
        byWhen: "Target date",
        dateComplete: "Completed on",
        comment: "Comments / outcome",
      },
      headings: {
        general: "General safety",
        separating: "Separation and post-separation",
        legal: "Legal options:",
        children: "Children & young people",
        financial: "Finances",
        housing: "Housing & security",
        health: "Health & well-being",
        support: "Additional support needs",
        bag1: "Things I will take with me",
        bag2: "What to pack",
      },
      contact: "You can contact us on:",
      hours: "Opening hours: ",
    }),
  },
  {
    name: "capitals",
    what: "Capitals, colons, “&”",
    happens: allFilled,
    body: worded({
      title: title.toUpperCase(),
      fields: {
        clientRef: "CLIENT NAME & REF:",
        intakeDate: "INTAKE DATE:",
        isspDate: "ISSP DATE:",
        page: "PAGE:",
        pageCount: "OF:",
        createdOn: "CREATED ON:",
        reviewedOn: "REVIEWED ON:",
        reviewedBy: "REVIEWED BY:",
      },
      second: [["clientRef", "CLIENT NAME & REF:"]],
      columns: {
        risk: "RISK FACTORS OR ISSUES",
        action: "AGREED ACTION(S)",
        who: "WHO WILL DO THIS?",
        byWhen: "BY WHEN?",
        dateComplete: "DATE COMPLETE",
        comment: "COMMENTS:",
      },
      headings: {
        general: "GENERAL SAFETY PLANNING:",
        separating: "SEPARATING & POST-SEPARATION:",
        legal: "LEGAL:",
        children: "CHILD(REN):",
        financial: "FINANCIAL:",
        housing: "HOUSING & SECURITY:",
        health: "HEALTH & WELLBEING:",
        support: "ADDITIONAL SUPPORT FACTORS:",
        bag1: "IF I NEED TO LEAVE, I WILL TRY AND TAKE WITH ME…",
        bag2: "IN AN EMERGENCY, I WILL TRY TO TAKE…",
      },
      contact: "THE SERVICE CAN BE CONTACTED ON:",
      hours: "WE ARE OPEN: ",
    }),
  },
  {
    name: "typos",
    what: "One wrong, missing or swapped letter",
    happens: "Found and filled; in a short word (“By wehn?”, “Coment”, “Leagl”) it asks first.",
    body: worded({
      fields: {
        clientRef: "Cleint name / ref",
        intakeDate: "Intake daet",
        isspDate: "ISSP datee",
        createdOn: "Creatd on",
        reviewedOn: "Reviewwed on",
        reviewedBy: "Reviewed bye",
      },
      second: [["clientRef", "Clent name / ref"]],
      columns: {
        risk: "Risk factors or isues",
        action: "Agreed acton",
        who: "Who will do tihs?",
        byWhen: "By wehn?",
        dateComplete: "Date complet",
        comment: "Coment",
      },
      headings: {
        general: "General safety planing",
        separating: "Seperating & post separation",
        legal: "Leagl",
        children: "Childern",
        financial: "Finanical",
        housing: "Housing and securty",
        health: "Heath and wellbeing:",
        support: "Additional suport factors:",
      },
      contact: "The service can be contcted on:",
      hours: "We are opne: ",
      confirm: ["byWhen", "comment", "legal"],
    }),
  },
  {
    name: "welsh-english",
    what: "Welsh and English together (“Enw / Name”)",
    happens: "Found and filled; “Enw / Name” alone does not say whose name, so it asks first.",
    body: worded({
      title: "Cynllun Diogelwch a Chymorth Unigol / Individualised Safety and Support Plan",
      fields: {
        clientRef: "Enw / Name",
        intakeDate: "Dyddiad derbyn / Intake date",
        isspDate: "Dyddiad yr ISSP / ISSP date",
        page: "Tudalen / Page",
        pageCount: "o / of",
        createdOn: "Crëwyd ar / Created on",
        reviewedOn: "Adolygwyd ar / Reviewed on",
        reviewedBy: "Adolygwyd gan / Reviewed by",
      },
      second: [["clientRef", "Enw cleient / Client name"]],
      columns: {
        risk: "Risgiau neu faterion\nRisk factors or issues",
        action: "Cam y cytunwyd arno\nAgreed action",
        who: "Pwy / Who",
        byWhen: "Erbyn pryd? / By when?",
        dateComplete: "Dyddiad cwblhau / Date complete",
        comment: "Sylwadau / Comments",
      },
      headings: {
        general: "Cynllunio diogelwch cyffredinol\nGeneral safety planning",
        separating: "Gwahanu ac ar ôl gwahanu\nSeparating & post separation",
        legal: "Cyfreithiol / Legal",
        children: "Plant / Children",
        financial: "Ariannol / Financial",
        housing: "Tai a diogelwch | Housing and security",
        health: "Iechyd a lles | Health and wellbeing",
        support: "Ffactorau cymorth ychwanegol – Additional support factors",
        bag1: "Os bydd angen i mi adael, byddaf yn ceisio mynd â\nIf I need to leave, I will try and take with me...",
        bag2: "Mewn argyfwng, byddaf yn ceisio mynd â\nIn an emergency, I will try to take...",
        bag3: "Os bydd angen i mi adael, byddaf yn ceisio mynd â\nIf I need to leave, I will try and take with me...",
        bag4: "Mewn argyfwng, byddaf yn ceisio mynd â\nIn an emergency, I will try to take...",
      },
      contact: "Gellir cysylltu â'r gwasanaeth ar / The service can be contacted on:",
      hours: "Rydym ar agor / We are open: ",
      confirm: ["clientRef"],
    }),
  },
  {
    name: "weak-words",
    what: "Words that may mean something else (“Money”, “Notes”, “Person”, “Name”)",
    happens: "Found; each of them asks first, the others are filled.",
    body: worded({
      fields: { clientRef: "Name", isspDate: "Date", reviewedOn: "Review date" },
      columns: { who: "Person", comment: "Notes" },
      headings: { financial: "Money", support: "Other" },
      confirm: ["clientRef", "isspDate", "reviewedOn", "who", "comment", "financial", "support"],
    }),
  },
  {
    name: "other-column-order",
    what: "Another order of columns and of boxes",
    happens: allFilled,
    body: wholeForm(
      {
        actions: actionTable(
          [5, 1, 0, 3, 2, 4].flatMap((at) => heads.slice(at, at + 1)),
          4,
        ),
      },
      {
        options: options(
          { prompts },
          [...headings].reverse().map((each) => [...each].reverse()),
        ),
      },
    ),
  },
  {
    name: "added-columns",
    what: "Added columns (“No.”, “Priority”)",
    happens: "Found and filled; the added columns are left alone.",
    body: wholeForm({ actions: actionTable(numberedHeads, [1, 2, 3, 4].map(numberedRow)) }),
  },
];

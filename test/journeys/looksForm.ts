import { docxOf, mainPart } from "../forms/docx";
import {
  actionRow,
  actionTable,
  box,
  details,
  fieldLabels,
  heads,
  optionPages,
  options,
  prompts,
  titled,
} from "../forms/formParts";
import { withoutMarks } from "../forms/truth";
import { paragraph } from "../forms/wordXml";

/** A name and a number that are both long, with no place to break in one of them. */
export const longRef = "Aleksandra Katarzyna Featherstonehaugh-Cholmondeley-Wojciechowska NT-2026-004417";

const longAction =
  "Ask the housing association for new locks, window locks and a light at the back door, and send them the letter of support; ring again each Tuesday until https://www.housing-association-of-the-northern-counties.example/report-a-repair/locks-and-doors answers";
const longRisk =
  "Ex-partner has a key to the house, knows the routine of the children, and has come to the door three times";
const saidOf = (key: string): string =>
  ({
    clientRef: longRef,
    intakeDate: "02/01/2026",
    isspDate: "05/01/2026",
    createdOn: "05/01/2026",
    reviewedBy: "Oluwaseun Adebayo-Thistlethwaite, Independent Domestic Violence Advisor",
    legal:
      "A court order can tell someone to stay away from me or my home. My worker can help me ask [name of solicitor] about one.\nTalked about, not for now: help with legal costs\nMy solicitor has the file number 2026/ABCDEFGHIJKLMNOPQRSTUVWXYZ/0001, and I can ring on Mondays, Wednesdays and Fridays between nine and half past eleven in the morning.",
    general:
      "I can keep my phone charged and carry a charger.\nI can plan how to get out fast, by day or by night.",
    bag1: "House and car keys\nBirth certificates",
  })[key] ?? "";

/** So many of its rows are not complete. */
export const openInFullForm = 4;

/** A form that is full, with texts as long as people write them, an action that is late and one that is done. */
export function fullForm(): Uint8Array {
  const rows = [
    {
      risk: longRisk,
      action: longAction,
      who: "Client, IDVA, Housing association and the Sanctuary Scheme",
      byWhen: "12/01/2026",
      comment: "Rung on 3 January; they ring back",
    },
    {
      risk: "Very frightened",
      action: "Agree safe times to call and what a missed call means",
      who: "IDVA",
      byWhen: "26/01/2026",
      dateComplete: "20/01/2026",
    },
    {
      risk: "Stalking",
      action: "Keep a log of contact, with dates and screenshots",
      who: "Client",
      byWhen: "",
    },
    { risk: "Housing", action: "Ask about a managed move", who: "", byWhen: "1 December 2030" },
    { risk: "What the client fears (further injury or violence)", action: "", who: "", byWhen: "" },
  ];
  const second = [
    [
      ["clientRef", "Client name / ref"],
      ["page", "Page"],
      ["pageCount", "of"],
    ],
  ] as const;
  const boxOf = (key: string, looks: object) => box(key, { says: saidOf(key), cell: looks });
  const body = [
    titled(),
    details(fieldLabels, boxOf),
    paragraph(),
    actionTable(heads, [...rows.map((row) => actionRow(heads, row)), actionRow(heads)]),
    paragraph(),
    optionPages({ head: details(second, boxOf), options: options({ gutters: true, prompts, boxOf }) }),
  ].join("");
  return docxOf(withoutMarks(mainPart(body)));
}

/** A form in which boxes have to be asked for, with a look-alike beside words that nobody knows. */
export function strangeForm(): Uint8Array {
  const body = [
    titled(),
    details(fieldLabels),
    paragraph(),
    actionTable(),
    optionPages({
      options: options({
        boxOf: (key, looks) => (key === "financial" ? box("", { cell: looks }) : box(key, { cell: looks })),
      }).replace("Financial", "Notes to file"),
    }),
  ].join("");
  return docxOf(withoutMarks(mainPart(body)));
}

/** A document that is no form at all. */
export function letter(): Uint8Array {
  return docxOf(
    withoutMarks(mainPart([paragraph("Dear Ms Shah,"), paragraph("Thank you for your letter.")].join(""))),
  );
}

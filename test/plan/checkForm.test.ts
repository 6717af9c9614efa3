import { adviceKeys, type Form } from "../../src/plan/form";
import { checkForm } from "../../src/plan/checkForm";
import { isPressing, type Finding } from "../../src/plan/finding";
import { findingWords } from "../../src/plan/checkWords";
import { box, form, place, rows } from "./drawForm";

const today = "2026-11-29";

/** A plan in which nothing is missing. */
const good: Form = form({
  fields: {
    clientRef: box(place("SH-0417"), place("SH-0417")),
    intakeDate: box(place("05/01/2026")),
    isspDate: box(place("06/01/2026")),
    page: box(place("1"), place("2")),
    pageCount: box(place("2"), place("2")),
    createdOn: box(place("06/01/2026")),
    reviewedOn: box(place("03/02/2026")),
    reviewedBy: box(place("Sam")),
  },
  actionRows: rows(
    {
      risk: "Weapons",
      action: "Report to the police",
      who: "IDVA",
      byWhen: "12/01/2026",
      dateComplete: "10/01/2026",
    },
    { risk: "Housing", action: "Ask the council", who: "IDVA", byWhen: "12/12/2026" },
    { risk: "Money", action: "See an adviser", who: "Client", byWhen: "ongoing" },
    {},
  ),
  advice: Object.fromEntries(adviceKeys.map((key) => [key, box(place("I can keep my phone charged."))])),
  bag: [box(place("Diary")), box(place(""))],
  service: { contact: box(place("Haven: 01632 960001")), openingHours: box(place("9am to 5pm")) },
});

/** The same with thirty faults planted in it. */
const faulty: Form = {
  ...good,
  traces: ["comments", "changes", "hidden"], // 1 to 3
  fields: {
    ...good.fields,
    clientRef: box(place("SH-0417"), place("SH-0471")), // 4
    intakeDate: box(place("07/01/2026")), // 5: after the plan
    page: box(place("1"), place("1")), // 6
    pageCount: box(place("2"), place("3")), // 7
    createdOn: box(place("")), // 8
    reviewedOn: box(place("01/01/2026")), // 9: before the plan
    reviewedBy: box(place("")), // 10
  },
  actionRows: rows(
    { risk: "Weapons", action: "Report to the police", who: "IDVA", byWhen: "12/01/2026" }, // 11: late
    { risk: "Housing", action: "Ask the council", who: "", byWhen: "12/12/2026" }, // 12: who
    { risk: "Money", action: "See an adviser", who: "Client", byWhen: "" }, // 13: when
    { risk: "Stalking", action: "", who: "IDVA", byWhen: "12/12/2026" }, // 14: no action
    { risk: "Pets", action: "RSPCA", who: "IDVA", byWhen: "31/02/2026" }, // 15: no such day
    { risk: "School", action: "Tell the head", who: "IDVA", byWhen: "x", dateComplete: "01/12/2026" }, // 16: still to come
    { risk: "Locks", action: "Change the locks", who: "IDVA", byWhen: "x", dateComplete: "02/01/2026" }, // 17: before the plan
    { risk: "Phone", action: "Ring [name of service]", who: "IDVA", byWhen: "12/12/2026" }, // 18: blank
    { risk: "Court", action: "Go to court", who: "IDVA", byWhen: "XX/XX/2026" }, // 19: placeholder
    { risk: "Debt", action: "Letter", who: "IDVA", byWhen: "28/11/2026" }, // 20: late by a day
  ),
  advice: {
    ...good.advice,
    general: box(place("I can ask [name of solicitor].\nI feel least safe at [places and times].")), // 21, 22
    legal: box(place("I can see Click or tap here to enter text.")), // 23
    children: box(place("")), // 24
    financial: box(place("")), // 25
    housing: box(place("Go to Jane Smith\nStay at 14 Elm Road")), // 26, 27
    support: box(place("Ring his mother on 07700 900123")), // 28
  },
  service: { contact: box(place("")), openingHours: box(place("")) }, // 29, 30
};

const keysOf = (checked: Form): readonly string[] => checkForm(checked, today).map(({ key }) => key);

test("a form in which nothing is missing has no findings", () => {
  expect(keysOf(good)).toEqual([]);
});

test("thirty planted faults are thirty findings", () => {
  const findings = checkForm(faulty, today);
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  expect(findings.map(findingWords)).toEqual([
    "The pages name different clients: “SH-0417” and “SH-0471”. One page may be somebody else’s.",
    "The page numbers do not follow each other.",
    "The pages do not agree on how many there are.",
    "An action (agreed action) still says “[name of service]”.",
    "An action (by when?) still says “XX/XX/2026”.",
    "General safety planning still says “[name of solicitor]”.",
    "General safety planning still says “[places and times]”.",
    "Legal still says “Click or tap here to enter text.”.",
    "“Report to the police” is 321 days late.",
    "“Letter” is 1 day late.",
    "“RSPCA” has a date that is not in the calendar: 31/02/2026.",
    "“Tell the head” is complete on a day that is still to come: 01/12/2026.",
    "“Change the locks” was complete on 02/01/2026, before the plan of 06/01/2026.",
    "Agree what to do about “Stalking”.",
    "Say who will deal with “Housing”.",
    "Set a date for “Money”.",
    "ISSP date is before intake date.",
    "Reviewed on is before ISSP date.",
    "The document holds comments. Whoever is sent it can read them.",
    "Tracked changes are still in the document, with what was deleted.",
    "The document holds hidden text. Whoever is sent it can find it.",
    "Fill in “Created on”.",
    "Fill in “Reviewed by”.",
    "Nothing is in the Children box yet.",
    "Nothing is in the Financial box yet.",
    "Say how the service can be contacted.",
    "Say when the service is open.",
    "Housing and security may hold another person’s full name: “Jane Smith”. Is it needed?",
    "Housing and security may hold another person’s address: “14 Elm Road”. Is it needed?",
    "Additional support may hold another person’s number: “07700 900123”. Is it needed?",
  ]);
});

test("each finding that stands somewhere leads there", () => {
  for (const finding of checkForm(faulty, today))
    expect([finding.kind, finding.place !== undefined]).toEqual([finding.kind, finding.kind !== "trace"]);
});

test("what presses comes before what is worth a look", () => {
  const pressing = checkForm(faulty, today).map(isPressing);
  expect(pressing.lastIndexOf(true)).toBeLessThan(pressing.indexOf(false));
});

test("another person’s name is a hint only: services, days and first words are none", () => {
  const said = (...lines: readonly string[]): readonly Finding[] =>
    checkForm({ ...good, advice: { ...good.advice, legal: box(place(lines.join("\n"))) } }, today, (line) =>
      line.startsWith("Haven"),
    );
  expect(
    said(
      "Haven House: 01632 960001",
      "I can call the National Domestic Abuse Helpline on 0808 2000 247.",
      "Ask Citizens Advice.",
      "On Monday Morning",
      "I can ask Universal Credit.",
    ),
  ).toEqual([]);
  expect(said("Ask Jane Smith").map(findingWords)).toEqual([
    "Legal may hold another person’s full name: “Jane Smith”. Is it needed?",
  ]);
  expect(said("Ask Mrs Patel").map(findingWords)).toEqual([
    "Legal may hold another person’s full name: “Mrs Patel”. Is it needed?",
  ]);
  for (const title of ["Mr", "Ms", "Miss", "Mx", "Dr"])
    // A title makes a name of what else is a thing.
    expect(said(`Ask ${title} Court`).map(findingWords)).toEqual([
      `Legal may hold another person’s full name: “${title} Court”. Is it needed?`,
    ]);
});

test("a finding has the same key when the form is read again", () => {
  expect(keysOf(structuredClone(faulty))).toEqual(keysOf(faulty));
});

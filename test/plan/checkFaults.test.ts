import { checkForm } from "../../src/plan/checkForm";
import { findingWords } from "../../src/plan/checkWords";
import { isPressing } from "../../src/plan/finding";
import {
  adviceKeys,
  type ActionColumn,
  type AdviceKey,
  type Box,
  type FieldKey,
  type Form,
} from "../../src/plan/form";
import { nextPlan } from "../../src/plan/nextPlan";
import { standingRows } from "../../src/pane/actions/standingRows";
import { openRows } from "../../src/pane/finish/reviewDraft";
import { box, form, place, row, rows } from "./drawForm";

const today = "2026-11-29";
const good: Form = form({
  fields: {
    clientRef: box(place("SH-0417"), place("SH-0417")),
    intakeDate: box(place("05/01/2026")),
    isspDate: box(place("06/01/2026")),
    page: box(place("1"), place("2")),
    pageCount: box(place("2"), place("2")),
    createdOn: box(place("06/01/2026")),
    reviewedOn: box(place("")),
    reviewedBy: box(place("")),
  },
  actionRows: rows({ risk: "Locks", action: "Ask the council", who: "IDVA", byWhen: "12/12/2026" }, {}),
  advice: Object.fromEntries(adviceKeys.map((key) => [key, box(place("I can keep my phone charged."))])),
  service: { contact: box(place("Haven: 01632 960001")), openingHours: box(place("9am to 5pm")) },
});
type Row = Readonly<Partial<Record<ActionColumn, string>>>;
const action = (look: Row): Form => ({
  ...good,
  actionRows: rows(
    { risk: "Locks", action: "Ask the council", who: "IDVA", byWhen: "12/12/2026", ...look },
    {},
  ),
});
const details = (fields: Partial<Record<FieldKey, Box>>): Form => ({
  ...good,
  fields: { ...good.fields, ...fields },
});
const advice = (key: AdviceKey, text: string): Form => ({
  ...good,
  advice: { ...good.advice, [key]: box(place(text)) },
});
const names = (...refs: readonly string[]): Form =>
  details({ clientRef: box(...refs.map((ref) => place(ref))) });
const said = (checked: Form): readonly string[] => checkForm(checked, today).map(findingWords);

test("a good form has nothing to say", () => {
  expect(said(good)).toEqual([]);
});

test.each<readonly [string, Form, string, "first" | "look"]>([
  // By when.
  [
    "a date within words",
    action({ byWhen: "by 12/01/2026" }),
    "“Ask the council” is 321 days late.",
    "first",
  ],
  ["a week", action({ byWhen: "w/c 3rd March 2026" }), "“Ask the council” is 265 days late.", "first"],
  [
    "the end of a month",
    action({ byWhen: "End of Jan 2026" }),
    "“Ask the council” is 302 days late.",
    "first",
  ],
  [
    "not yet complete",
    action({ byWhen: "12/01/2026", dateComplete: "Not yet" }),
    "“Ask the council” is 321 days late.",
    "first",
  ],
  [
    "started only",
    action({ byWhen: "12/01/2026", dateComplete: "Started 10/01/2026" }),
    "“Ask the council” is 321 days late.",
    "first",
  ],
  [
    "a dash for complete",
    action({ byWhen: "12/01/2026", dateComplete: "-" }),
    "“Ask the council” is 321 days late.",
    "first",
  ],
  [
    "soon, long ago",
    action({ byWhen: "ASAP" }),
    "“Ask the council” was due by “ASAP”. Counted from the day of the plan, that was 13/01/2026. Is it done?",
    "look",
  ],
  [
    "a day without its year",
    action({ byWhen: "12 Jan" }),
    "“Ask the council” was due by “12 Jan”. Counted from the day of the plan, that was 12/01/2026. Is it done?",
    "look",
  ],
  ["no answer for when", action({ byWhen: "TBC" }), "An action (by when?) still says “TBC”.", "first"],
  ["a dash for when", action({ byWhen: "-" }), "An action (by when?) still says “-”.", "first"],
  ["a question mark for who", action({ who: "?" }), "An action (who will do this?) still says “?”.", "first"],
  [
    "who is to be agreed",
    action({ who: "to be agreed" }),
    "An action (who will do this?) still says “to be agreed”.",
    "first",
  ],
  [
    "another weekday",
    action({ byWhen: "Mon 10 Feb 2026" }),
    "“Ask the council” has a date that is not in the calendar: Mon 10 Feb 2026.",
    "first",
  ],
  [
    "a slip in the year",
    action({ byWhen: "12/12/0206" }),
    "“Ask the council” has a date that is not in the calendar: 12/12/0206.",
    "first",
  ],
  [
    "what only a reader can tell",
    action({ byWhen: "12/12/2026", dateComplete: "See comment" }),
    "“Ask the council” has “See comment” for date complete. Is it done?",
    "look",
  ],
  [
    "done before agreed, in words",
    action({ dateComplete: "Done 02/01/2026" }),
    "“Ask the council” was complete on 02/01/2026, before the plan of 06/01/2026.",
    "first",
  ],
  ["no risk", action({ risk: "" }), "Say which risk or issue “Ask the council” is about.", "look"],
  ["no action", action({ action: "" }), "Agree what to do about “Locks”.", "first"],
  // Names.
  [
    "another reference",
    names("SH-0417", "SH-0471"),
    "The pages name different clients: “SH-0417” and “SH-0471”. One page may be somebody else’s.",
    "first",
  ],
  [
    "another name",
    names("Jane Smith", "Amira Khan"),
    "The pages name different clients: “Jane Smith” and “Amira Khan”. One page may be somebody else’s.",
    "first",
  ],
  [
    "a sister",
    names("Jane Smith", "Anne Smith"),
    "The pages name different clients: “Jane Smith” and “Anne Smith”. One page may be somebody else’s.",
    "first",
  ],
  [
    "a slip",
    names("Jane Smith", "Jane Smiht"),
    "The pages name the client in almost the same way: “Jane Smith” and “Jane Smiht”. Is it a slip, or somebody else’s page?",
    "first",
  ],
  [
    "a title",
    names("Jane Smith", "Ms. Jane Smith"),
    "The pages name the client in different ways: “Jane Smith” and “Ms. Jane Smith”. Write it in one way on all of them.",
    "look",
  ],
  [
    "another order",
    names("Jane Smith", "Smith, Jane"),
    "The pages name the client in different ways: “Jane Smith” and “Smith, Jane”. Write it in one way on all of them.",
    "look",
  ],
  [
    "a middle name",
    names("Jane Smith", "Jane Anne Smith"),
    "The pages name the client in different ways: “Jane Smith” and “Jane Anne Smith”. Write it in one way on all of them.",
    "look",
  ],
  [
    "initials",
    names("J. Smith", "Jane Smith"),
    "The pages name the client in different ways: “J. Smith” and “Jane Smith”. Write it in one way on all of them.",
    "look",
  ],
  [
    "a reference more",
    names("Jane Smith", "Jane Smith SH-0417"),
    "The pages name the client in different ways: “Jane Smith” and “Jane Smith SH-0417”. Write it in one way on all of them.",
    "look",
  ],
  ["no name yet", names("TBC", "TBC"), "Client name or ref still says “TBC”.", "first"],
  // Details.
  [
    "no such day",
    details({ isspDate: box(place("31/02/2026")) }),
    "ISSP date is not a full date: “31/02/2026”.",
    "look",
  ],
  ["no year", details({ createdOn: box(place("6 Jan")) }), "Created on is not a full date: “6 Jan”.", "look"],
  [
    "a slip in a year",
    details({ intakeDate: box(place("05/01/20226")) }),
    "Intake date is not a full date: “05/01/20226”.",
    "look",
  ],
  [
    "a day to come",
    details({ intakeDate: box(place("05/01/2062")), isspDate: box(place("")) }),
    "Intake date is a day that is still to come: 05/01/2062.",
    "look",
  ],
  // Left open.
  ["a bare blank", advice("legal", "I can ask [ ]."), "Legal still says “[ ]”.", "first"],
  ["lines", advice("legal", "Ring ____ first"), "Legal still says “____”.", "first"],
  ["crosses", advice("legal", "Ring 07xxx xxxxxx"), "Legal still says “07xxx xxxxxx”.", "first"],
  ["to be confirmed", advice("legal", "Solicitor: TBC"), "Legal still says “TBC”.", "first"],
  [
    "a prompt",
    { ...good, service: { ...good.service, contact: box(place("Choose an item.")) } },
    "The service line still says “Choose an item.”.",
    "first",
  ],
])("%s is found", (_, checked, sentence, where) => {
  const findings = checkForm(checked, today);
  expect(findings.map(findingWords)).toContain(sentence);
  const [found] = findings.filter((each) => findingWords(each) === sentence);
  expect(found !== undefined && isPressing(found)).toBe(where === "first");
});

test.each<readonly [string, Form]>([
  ["an action that goes on", action({ byWhen: "Ongoing" })],
  ["an action that goes on from a day", action({ byWhen: "From 12/01/2026, ongoing" })],
  ["an action for when it is safe", action({ byWhen: "When safe" })],
  ["an action for each week", action({ byWhen: "Weekly" })],
  ["an action that needs no day", action({ byWhen: "N/A" })],
  ["a day to come in words", action({ byWhen: "by end of Dec 2026" })],
  ["an action done in time", action({ byWhen: "12/01/2026", dateComplete: "10/01/2026" })],
  ["an action that is no longer needed", action({ byWhen: "12/01/2026", dateComplete: "No longer needed" })],
  ["an action done, in a word", action({ byWhen: "12/01/2026", dateComplete: "Done" })],
  ["an action done, with no day to be done by", action({ byWhen: "", dateComplete: "10/01/2026" })],
  ["one that is done as the one above", action({ who: "”" })],
  ["no comment", action({ comment: "-" })],
  ["no date complete yet", action({ dateComplete: "-" })],
  ["names in other letters", names("Jane Smith", "JANE  SMITH")],
  ["names with another accent mark of the keyboard", names("O'Neill", "O'Neill ")],
  [
    "details in other ways of writing a date",
    details({ isspDate: box(place("6 January 2026")), createdOn: box(place("6.1.26")) }),
  ],
  ["a plan that nobody has reviewed", details({ reviewedOn: box(place("")), reviewedBy: box(place("")) })],
  ["dates on one day", details({ intakeDate: box(place("06/01/2026")) })],
  [
    "pages 3 and 4 of 4",
    details({ page: box(place("3"), place("4")), pageCount: box(place("4"), place("4")) }),
  ],
  ["an option with a number of a service", advice("legal", "I can call 999 or 101.")],
  ["kisses", advice("legal", "Thank you xx")],
  [
    "a table without a column for risks",
    {
      ...good,
      actionRows: [
        row({ action: "Ask", who: "IDVA", byWhen: "12/12/2026" }, { columns: ["action", "who", "byWhen"] }),
      ],
    },
  ],
])("%s is nothing to say", (_, checked) => {
  expect(said(checked)).toEqual([]);
});

test.each([
  "Not yet",
  "Started 10/01/2026",
  "Ongoing",
  "See comment",
  "-",
  "Unable to contact 10/01/2026",
  "Deferred to 12/12/2026",
  "3 of 5 done",
])(
  "an action whose date complete says “%s” stays in the next plan, and a review asks about it",
  (dateComplete) => {
    const open = action({ dateComplete });
    expect(nextPlan(open, { on: today }).description).toMatchObject({ goes: [], stays: ["Locks"] });
    expect(openRows(standingRows(open).rows)).toHaveLength(1);
  },
);

test("what is said not to be done was not complete too early, whatever day stands beside it", () => {
  expect(
    checkForm(action({ dateComplete: "Not done on 02/01/2026" }), today).map(({ kind }) => kind),
  ).not.toContain("done-before-agreed");
});

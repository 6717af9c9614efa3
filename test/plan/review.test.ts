import { actionState } from "../../src/plan/actionState";
import { dateRemark, isInverted } from "../../src/plan/dateRemark";
import type { IsoDate } from "../../src/plan/calendar";
import { reviewTriggers } from "../../src/plan/data/reviewTriggers";
import { editsToFill } from "../../src/plan/editsToFill";
import { options } from "../../src/plan/data/options";
import { textOf } from "../../src/plan/form";
import { nextPlan } from "../../src/plan/nextPlan";
import { organisationFrom } from "../../src/plan/organisation";
import { reviewDue, rowForAnswer } from "../../src/plan/review";
import { dashRisks, optionsForRisk, riskInForm, rowsWithoutAction } from "../../src/plan/risks";
import { applyEdits } from "./applyEdits";
import { box, cellAt, form as drawForm, place, row, rows } from "./drawForm";

const today: IsoDate = "2026-02-04";

test.each([
  [
    { risk: "One", action: "x", who: "y", byWhen: "03/02/2026" },
    { state: "open", due: -1, isOverdue: true, missing: [] },
  ],
  [
    { risk: "One", action: "x", who: "y", byWhen: "Wed 4 February 2026" },
    { state: "open", due: 0, isOverdue: false },
  ],
  [
    { risk: "One", byWhen: "ongoing" },
    { state: "open", missing: ["action", "who"], dateProblems: [] },
  ],
  [
    { risk: "One", action: "x", who: "y", dateComplete: "01/02/2026" },
    { state: "done", missing: [], isOverdue: false },
  ],
  [
    { risk: "One", byWhen: "31/02/2026" },
    { dateProblems: [{ kind: "no-such-date", column: "byWhen", said: "31/02/2026" }] },
  ],
  [{ dateComplete: "05/02/2026" }, { dateProblems: [{ kind: "complete-later", date: "2026-02-05" }] }],
] as const)("%j: how the action stands", (look, state) => {
  expect(actionState(row(look), today)).toMatchObject(state);
});

test("past dates for what is to be done, and later ones for what is complete, are remarked on", () => {
  expect(dateRemark("byWhen", "2026-02-01", today)).toEqual({ kind: "past", days: 3 });
  expect(dateRemark("byWhen", today, today)).toBeUndefined();
  expect(dateRemark("dateComplete", "2026-02-06", today)).toEqual({ kind: "later", days: 2 });
  expect(isInverted("2026-02-02", "2026-02-01")).toBe(true);
  expect(isInverted("2026-02-02", undefined)).toBe(false);
});

const reviewed = () =>
  drawForm({
    fields: {
      clientRef: box(place("SH-1", "cell", {}, cellAt(0, 0, 0))),
      createdOn: box(place("01/01/2026", "cell", {}, cellAt(0, 0, 1))),
      reviewedOn: box(place("01/02/2026", "cell", {}, cellAt(0, 0, 2))),
      reviewedBy: box(place("Sam", "cell", {}, cellAt(0, 0, 3))),
    },
    actionRows: rows(
      { risk: "Done", dateComplete: "01/02/2026" },
      { risk: "Open", comment: "Noted" },
      { risk: "Done too", dateComplete: "yes" },
    ),
  });

test("the next plan takes out what is complete, dates the plan, blanks the review and keeps the rest", () => {
  const form = reviewed();
  const { wanted, description } = nextPlan(form, { on: "2026-03-01" });
  expect(description).toEqual({
    on: "2026-03-01",
    goes: ["Done", "Done too"],
    stays: ["Open"],
    dated: ["createdOn"],
    blanked: ["reviewedOn", "reviewedBy"],
    emptied: 0,
    unable: [],
  });
  const after = applyEdits(form, editsToFill(form, wanted).edits);
  expect(after.actionRows.map(({ cells }) => textOf(cells.risk?.answer ?? { kind: "blank" }))).toEqual([
    "Open",
  ]);
  expect(Object.values(after.fields).map(({ answer }) => textOf(answer))).toEqual([
    "SH-1",
    "01/03/2026",
    "",
    "",
  ]);
});

test("a review goes through what is open, and writes each answer where a practitioner looks for it", () => {
  const [open, ...others] = reviewed().actionRows.filter(
    ({ blank, cells }) => !blank && cells.dateComplete?.answer.kind !== "text",
  );
  if (open === undefined) throw new Error("nothing is open");
  expect(others).toEqual([]);
  const cells = (answer: Parameters<typeof rowForAnswer>[1]) => {
    const now = rowForAnswer(open, answer)?.now;
    return now?.kind === "write" ? now.cells : undefined;
  };
  expect(cells({ kind: "still-right" })).toBeUndefined();
  expect(cells({ kind: "done", on: today })).toEqual({ dateComplete: today });
  expect(cells({ kind: "new-date", byWhen: "2026-03-01" })).toEqual({ byWhen: "2026-03-01" });
  expect(cells({ kind: "not-needed", on: today })).toEqual({
    comment: "Noted\nNo longer needed, 04/02/2026",
    dateComplete: today,
  });
});

test("the next review is due so many days after the last, or after the plan was made", () => {
  expect(reviewDue(reviewed(), 28)).toBe("2026-03-01");
  expect(reviewDue(drawForm(), 28)).toBeUndefined();
  expect(reviewDue(reviewed(), undefined)).toBeUndefined();
});

test("a picked risk becomes an action once, and is shown until it has an agreed action", () => {
  const [injury, , fears] = dashRisks();
  if (injury === undefined || fears === undefined) throw new Error("no risks");
  const form = drawForm({ actionRows: rows({ risk: injury.label, action: "x" }, { risk: fears.label }) });
  const money = dashRisks({ "dash-money": "Money worries" }).filter(({ id }) => id === "dash-money");
  expect([injury, fears, ...money].map((risk) => riskInForm(form, risk))).toEqual([
    "open",
    "open",
    undefined,
  ]);
  expect(rowsWithoutAction(form).map(({ cells }) => cells.risk?.answer)).toEqual([
    { kind: "text", text: fears.label },
  ]);
  expect(optionsForRisk("dash-money", options).length).toBeGreaterThan(0);
  expect(optionsForRisk("dash-money", options).every(({ workerOnly }) => !workerOnly)).toBe(true);
});

test("a risk whose actions are all complete can be picked again", () => {
  const [injury, other] = dashRisks();
  if (injury === undefined || other === undefined) throw new Error("no risks");
  const done = { risk: injury.label, action: "x", dateComplete: "05/01/2026" };
  const complete = drawForm({ actionRows: rows(done, done) });
  expect(riskInForm(complete, injury)).toBe("complete");
  const open = drawForm({ actionRows: rows(done, { risk: injury.label.toUpperCase() }) });
  expect(riskInForm(open, injury)).toBe("open");
  expect(riskInForm(complete, other)).toBeUndefined();
});

test("no two reasons for a review are the same", () => {
  expect(new Set(reviewTriggers.map(({ id }) => id)).size).toBe(9);
});

describe("an organisation's file", () => {
  test("sets how often a plan is reviewed, and labels for the risks", () => {
    const { organisation, problems } = organisationFrom(
      '{"reviewEveryDays":28,"dash":{"dash-money":" Money worries "}}',
    );
    expect(problems).toEqual([]);
    expect(organisation).toMatchObject({ reviewEveryDays: 28, dash: { "dash-money": "Money worries" } });
  });

  test.each([
    ['{"reviewEveryDays":"28"}', /^reviewEveryDays: write a whole number of days from 1 to 366/],
    ['{"reviewEveryDays":0}', /^reviewEveryDays: write a whole number/],
    ['{"dash":[]}', /^dash: write this as/],
    ['{"dash":{"dash-mony":"x"}}', /there is no risk of this id: use one of dash-injury/],
    ['{"dash":{"dash-money":""}}', /write some text here/],
    ['{"dash":{"dash-money":"a\\nb"}}', /on one line/],
  ])("%s is left out, and said so", (json, problem) => {
    const { organisation, problems } = organisationFrom(json);
    expect(organisation).toMatchObject({ dash: {} });
    expect(organisation.reviewEveryDays).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

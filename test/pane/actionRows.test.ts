import type { IsoDate } from "../../src/plan/calendar";
import { emptyAction } from "../../src/pane/actions/actionDraft";
import { byWhenRemark, completeRemark } from "../../src/pane/actions/dateRemarks";
import { listedActions } from "../../src/pane/actions/listedActions";
import type { RowsDraft } from "../../src/pane/actions/rowsDraft";
import { noRowsDraft, withAnswers, withMoved, withOut, withRisk } from "../../src/pane/actions/rowsDraft";
import { countRows } from "../../src/pane/actions/typedRows";
import { canMove } from "../../src/pane/actions/changedRow";
import { rowsWork } from "../../src/pane/actions/rowsWork";
import { isShownBy, sorted } from "../../src/pane/actions/shownActions";
import type { StandingRow } from "../../src/pane/actions/standingRows";
import { standingRows, standingRowsAfter } from "../../src/pane/actions/standingRows";
import { barWords, doneWords } from "../../src/pane/words/actionsWork";
import type { Form } from "../../src/plan/form";
import { formWith, paperForm } from "./paperForm";

const today: IsoDate = "2026-01-20";
const form = formWith({
  actions: [
    { risk: "Weapons", action: "Report", who: "IDVA", byWhen: "12/01/2026" },
    { risk: "Housing", action: "Locks", who: "Housing", byWhen: "22/01/2026" },
    { risk: "Money", action: "Bank", dateComplete: "19/01/2026" },
  ],
});
const rows = standingRows(form).rows;
const work = (draft: RowsDraft, of: Form = form, standing = rows) =>
  rowsWork(of, standing, draft, today, false);
const at = (index: number): StandingRow => {
  const row = rows[index];
  if (row === undefined) throw new Error(`no row ${index}`);
  return row;
};

/** What a fill answers that wrote so many cells and found nothing standing. */
const done = (filled: number) => ({ filled, written: [], standing: [], left: [], form });

/** The form once a draft is written. */
async function written(draft: RowsDraft): Promise<Form> {
  return (await paperForm(form).fillForm(work(draft).wanted)).form;
}
const risksIn = (of: Form) => standingRows(of).rows.map(({ says }) => says.risk);

test("an answer that is typed back to what the form says is no change", () => {
  const typed = withAnswers(noRowsDraft, at(0), { ...emptyAction, ...at(0).says, who: "Police" });
  expect(work(typed)).toMatchObject({ changed: 1, wrong: 0 });
  expect(withAnswers(typed, at(0), { ...emptyAction, ...at(0).says })).toEqual(noRowsDraft);
});

test("only the columns that differ are asked for, dates as the calendar has them", () => {
  const typed = withAnswers(noRowsDraft, at(0), { ...emptyAction, ...at(0).says, byWhen: "in 2 weeks" });
  expect(work(typed).wanted.rows).toMatchObject([
    { row: 1, was: { risk: "Weapons" }, now: { kind: "write", cells: { byWhen: "2026-02-03" } } },
  ]);
});

test("a date that is not real holds everything back", () => {
  const typed = withAnswers(noRowsDraft, at(0), { ...emptyAction, ...at(0).says, byWhen: "31 2 2026" });
  expect(barWords(work(typed), false)).toBe("Put 1 answer right first");
});

test("an action is moved by its words: rows stay, and others keep theirs", async () => {
  const moved = withMoved(noRowsDraft, rows, at(0).id, 1);
  expect(barWords(work(moved), false)).toBe("Change the order");
  expect(risksIn(await written(moved))).toEqual(["Housing", "Weapons", "Money"]);
  expect(withMoved(moved, rows, at(0).id, -1).order).toBeUndefined();
});

test("an action that is moved and changed goes with its change; one below it can be deleted at the same time", async () => {
  const moved = withMoved(noRowsDraft, rows, at(0).id, 1);
  const changed = withAnswers(moved, at(0), { ...emptyAction, ...at(0).says, comment: "Rung" });
  const after = await written(withOut(changed, at(2).id, true));
  expect(standingRows(after).rows.map(({ says }) => [says.risk, says.comment])).toEqual([
    ["Housing", ""],
    ["Weapons", "Rung"],
  ]);
});

test("an action is not moved to where its words cannot be written", () => {
  expect(canMove(form, rows, noRowsDraft, at(0).id, 1)).toBe(true);
  expect(canMove(form, rows, noRowsDraft, at(0).id, -1)).toBe(false);
  const locked: Form = {
    ...form,
    actionRows: form.actionRows.map((row, index) =>
      index === 1 && row.cells.who !== undefined
        ? { ...row, cells: { ...row.cells, who: { ...row.cells.who, refusal: "locked" } } }
        : row,
    ),
  };
  const standing = standingRows(locked).rows;
  expect(canMove(locked, standing, noRowsDraft, standing[0]?.id ?? "", 1)).toBe(false);
});

test("risks of the Dash are never counted in words", () => {
  const picked = ["dash-weapons", "dash-money"].reduce(
    (draft, id) => withRisk(draft, { id: id as "dash-money", label: `The risk ${id}` }, true), // ids of the list
    noRowsDraft,
  );
  expect(barWords(work(picked), false)).toBe("Add these actions");
  expect(doneWords(work(picked), done(2))).toBe("These actions added");
  // In the order of the Dash: weapons stand before money there.
  expect(work(picked).wanted.actions?.map(({ risk }) => risk)).toEqual([
    "The risk dash-weapons",
    "The risk dash-money",
  ]);
});

test("a row keeps its id when it is edited, when one above it goes and when one comes in", () => {
  const known = standingRows(form);
  const rewritten = (of: Form, index: number, text: string): Form => ({
    ...of,
    actionRows: of.actionRows.map((row, each) =>
      each === index && row.cells.risk !== undefined
        ? { ...row, cells: { ...row.cells, risk: { ...row.cells.risk, answer: { kind: "text", text } } } }
        : row,
    ),
  });
  const ids = (of: Form) => standingRowsAfter(known, of).rows.map(({ id }) => id);
  expect(ids(rewritten(form, 1, "Home"))).toEqual(rows.map(({ id }) => id));
  expect(ids({ ...form, actionRows: form.actionRows.slice(1) })).toEqual([at(1).id, at(2).id]);
  const other = formWith({ actions: [{ risk: "New" }] }).actionRows.slice(0, 1);
  expect(
    ids({ ...form, actionRows: [...form.actionRows.slice(0, 1), ...other, ...form.actionRows.slice(1)] }),
  ).toEqual([at(0).id, "row 4", at(1).id, at(2).id]);
});

test("a row that was taken out and comes back is the same row, and what was to become of it is not counted meanwhile", () => {
  const known = standingRows(form);
  const without = standingRowsAfter(known, { ...form, actionRows: form.actionRows.slice(1) });
  const draft = withOut(noRowsDraft, at(0).id, true);
  expect(countRows(draft, without.rows)).toBe(0);
  const back = standingRowsAfter(without, form);
  expect(back.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(countRows(draft, back.rows)).toBe(1);
  expect(countRows(draft)).toBe(1);
});

test("filters and orders are about what is shown; the soonest comes first, those without a date last", () => {
  const listed = listedActions(form, today).map((action) => ({ action }));
  const shown = (filter: Parameters<typeof isShownBy>[0]) =>
    listed.filter(({ action }) => isShownBy(filter, action)).map(({ action }) => action.answers.risk);
  expect(shown("open")).toEqual(["Weapons", "Housing"]);
  expect(shown("due")).toEqual(["Weapons", "Housing"]);
  expect(shown("done")).toEqual(["Money"]);
  expect(shown("all")).toEqual(["Weapons", "Housing", "Money"]);
  expect(sorted([...listed].reverse(), "byWhen").map(({ action }) => action.answers.risk)).toEqual([
    "Weapons",
    "Housing",
    "Money",
  ]);
});

test.each([
  ["tomorrow", "Wednesday 21 January 2026"],
  ["12 1 2026", "Monday 12 January 2026. This date has passed."],
  ["1 1 2026", "Thursday 1 January 2026. This is before the plan was created."],
  ["1 6 2027", "Tuesday 1 June 2027. This is more than a year away."],
  ["ongoing", undefined],
])("by when: %s", (byWhen, remark) => {
  expect(byWhenRemark({ ...emptyAction, byWhen }, today, "2026-01-05")).toBe(remark);
});

test.each([
  ["today", "Tuesday 20 January 2026"],
  ["tomorrow", "Wednesday 21 January 2026. This day is still to come."],
  ["1 1 2026", "Thursday 1 January 2026. This is before the plan was created."],
])("complete: %s", (dateComplete, remark) => {
  expect(completeRemark({ ...emptyAction, dateComplete }, today, "2026-01-05")).toBe(remark);
});

import type { Form, WantedRow } from "../../src/plan/form";
import { textOf } from "../../src/plan/form";
import { editsToFill } from "../../src/plan/editsToFill";
import { wantedRow } from "../../src/plan/wantedRow";
import { applyEdits } from "./applyEdits";
import { form as drawForm, place, row, rows } from "./drawForm";
import { inWriting } from "./inWriting";
import { rowsToMove } from "./rowsToMove";

const four = () =>
  drawForm({
    actionRows: rows({ risk: "One", who: "Sam" }, { risk: "Two" }, { risk: "Three" }, { risk: "Four" }),
  });
const risks = (form: Form) =>
  form.actionRows.map(({ cells }) => (cells.risk === undefined ? "" : textOf(cells.risk.answer)));
const wantedAt = (form: Form, at: number, now: WantedRow["now"]): WantedRow => {
  const found = form.actionRows[at];
  if (found === undefined) throw new Error("no such row");
  return wantedRow(found, now);
};
const after = (form: Form, ...wanted: readonly WantedRow[]): Form =>
  applyEdits(form, editsToFill(form, { rows: wanted }).edits);

test("rows are put in and taken out where the user saw them, whatever else is asked", () => {
  const form = four();
  const put = (risk: string) => ({ kind: "insert-above", cells: { risk } }) as const;
  const remove = { kind: "delete" } as const;
  expect(risks(after(form, wantedAt(form, 1, remove), wantedAt(form, 3, remove)))).toEqual(["One", "Three"]);
  expect(risks(after(form, wantedAt(form, 1, put("A")), wantedAt(form, 1, put("B"))))).toEqual([
    "One",
    "A",
    "B",
    "Two",
    "Three",
    "Four",
  ]);
  expect(
    risks(after(form, wantedAt(form, 0, remove), wantedAt(form, 2, put("A")), wantedAt(form, 2, remove))),
  ).toEqual(["Two", "A", "Four"]);
});

test.each([
  [0, 3, ["Two", "Three", "Four", "One"]],
  [3, 0, ["Four", "One", "Two", "Three"]],
  [1, 2, ["One", "Three", "Two", "Four"]],
])(
  "an action moved from %i to %i passes the others, and a second fill does nothing",
  (from, to, expected) => {
    const form = four();
    const moved = rowsToMove(form.actionRows, from, to);
    const now = after(form, ...moved);
    expect(risks(now)).toEqual(expected);
    expect(editsToFill(now, { rows: moved })).toMatchObject({ edits: [], left: [] });
  },
);

test("no row is put back in the looks of one that hides text: where there is no other, it is emptied", () => {
  const hiding = (text: string, at: number) => {
    const plain = row({ risk: text }, { at });
    const risk = { ...place(text, "cell", {}, plain.cells.risk?.position), refusal: "hidden" as const };
    return { ...plain, cells: { ...plain.cells, risk } };
  };
  const form = drawForm({
    actionRows: [
      row({ risk: "One" }, { at: 1 }),
      hiding("Two", 2),
      row({ risk: "Three" }, { at: 3 }),
      row({ risk: "Four" }, { at: 4 }),
      hiding("Five", 5),
    ],
  });
  const moves = (...at: readonly number[]) =>
    editsToFill(form, { rows: at.map((each) => wantedAt(form, each, { kind: "delete" })) }).edits.map(
      (edit) => (edit.kind === "delete-row" ? `${edit.row} like ${edit.like}` : edit.kind),
    );
  expect(moves(0)).toEqual(["rewrite-row"]);
  expect(moves(2)).toEqual(["3 like after"]);
  expect(moves(3)).toEqual(["4 like before"]);
  expect(moves(2, 3)).toEqual(["rewrite-row", "4 like before"]);
  const { edits, left } = editsToFill(form, { rows: [wantedAt(form, 1, { kind: "delete" })] });
  expect(edits.map(({ kind }) => kind)).not.toContain("delete-row");
  expect(left.map(({ why }) => why)).toContain("hidden");
});

test("the last row of a run is emptied, as is one that is fixed", () => {
  const form = drawForm({
    actionRows: [
      row({ risk: "One" }, { at: 1 }),
      { ...row({ risk: "Two" }, { at: 2 }), fixed: "row" as const },
      row({ risk: "Under a band" }, { at: 4 }),
    ],
  });
  const wanted = form.actionRows.map((_, at) => wantedAt(form, at, { kind: "delete" }));
  expect(risks(after(form, ...wanted))).toEqual(["", ""]);
});

test("a row that says neither what the user saw nor what is wanted is named as changed", () => {
  const form = four();
  const wanted = { ...wantedAt(form, 1, { kind: "delete" }), was: { risk: "Else" } };
  const { changedRows } = editsToFill(form, { rows: [wanted, wantedAt(form, 0, { kind: "delete" })] });
  expect(changedRows).toEqual([wanted]);
});

test("the only row of a table, which would be emptied, is left where somebody has written in it since", () => {
  const form = drawForm({ actionRows: [row({ risk: "One", who: "Police" }, { at: 1 })] });
  const wanted = { ...wantedAt(form, 0, { kind: "delete" }), was: { risk: "One", who: "" } };
  expect(editsToFill(form, { rows: [wanted] })).toMatchObject({ edits: [], changedRows: [wanted] });
});

test("dates, choices and locks are respected, and what is left is named with its text", () => {
  const form = drawForm({
    actionRows: rows({
      risk: "One",
      who: place("", "dropDown", { choices: ["Client", "Police"] }),
      byWhen: place("", "date", { dateFormat: "d MMMM yyyy" }),
      dateComplete: place("", "cell", { refusal: "locked" }),
    }),
  });
  const cells = { who: "police", byWhen: "2026-03-01", dateComplete: "2026-03-02", comment: "x" };
  const { edits, left } = editsToFill(form, { rows: [wantedAt(form, 0, { kind: "write", cells })] });
  expect(edits).toMatchObject([
    { kind: "rewrite-row", cells: [{ text: "Police" }, { text: "1 March 2026" }, { text: "x" }] },
  ]);
  expect(inWriting(left)).toMatchObject([
    { name: "rows[0].dateComplete", why: "locked", text: "2026-03-02" },
  ]);
});

test("a table that the user has not confirmed is not written to, and loses no row", () => {
  const doubted = (text: string) => place(text, "cell", { confirm: { kind: "older-plan" } });
  const form = drawForm({ actionRows: rows({ risk: doubted("One") }, { risk: doubted("Two") }) });
  const { edits, left } = editsToFill(form, {
    rows: [wantedAt(form, 0, { kind: "delete" }), wantedAt(form, 1, { kind: "insert-above", cells: {} })],
  });
  expect(edits).toEqual([]);
  expect(left.map(({ why }) => why)).toEqual(["to-confirm", "to-confirm"]);
});

test("the words for a row above one that the user has not confirmed are left cell by cell", () => {
  const doubted = (text: string) => place(text, "cell", { confirm: { kind: "older-plan" } });
  const form = drawForm({ actionRows: rows({ risk: doubted("One") }) });
  const { edits, left } = editsToFill(form, {
    rows: [wantedAt(form, 0, { kind: "insert-above", cells: { risk: "Weapons", who: "Police" } })],
  });
  expect(edits).toEqual([]);
  expect(inWriting(left)).toMatchObject([
    { name: "rows[0].risk", why: "to-confirm", text: "Weapons" },
    { name: "rows[0].who", why: "to-confirm", text: "Police" },
  ]);
});

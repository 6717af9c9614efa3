import { editsToFill } from "../../src/plan/editsToFill";
import type { Form, Place, Wanted, WantedLines } from "../../src/plan/form";
import { applyEdits } from "./applyEdits";
import { box, cellAt, form, place } from "./drawForm";

const there = cellAt(5, 2, 0);
const legalPlace = (text: string, look: Partial<Place> = {}): Place => ({
  ...place(text, "richText", {}, there),
  ...look,
});
const legal = (...places: readonly Place[]): Form =>
  form({ advice: { ...form().advice, legal: box(...places) } });
const lines = (was: readonly string[], now: readonly string[]): WantedLines => ({
  key: "legal",
  position: there,
  was,
  now,
});
const agreed = (...texts: readonly string[]) => texts.map((text) => ({ text, status: "agreed" as const }));
const nowOf = (on: Form, wanted: Wanted): unknown => {
  const { edits, left, changed } = editsToFill(on, wanted);
  return {
    now: edits.map((edit) => (edit.kind === "rewrite-lines" ? edit.now : edit)),
    left: left.map(({ why }) => why),
    changed: changed?.length ?? 0,
  };
};

test.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
  ["changed", "One\nTwo", ["One", "Two"], ["One", "New"], ["One", "New"]],
  ["taken out", "One\n\nTwo", ["One", "Two"], ["Two"], ["Two"]],
  ["put in another order", "One\nTwo", ["One", "Two"], ["Two", "One"], ["Two", "One"]],
  [
    "known without the bullets of a plain box",
    "\u2022 One\n\u2022 Two",
    ["One", "\u2022 Two"],
    ["Two"],
    ["Two"],
  ],
  [
    "put on one line each, blank ones left out",
    "One\nTwo",
    ["One", "Two"],
    ["New\nwords", " "],
    ["New words"],
  ],
])("lines that stand are %s", (_what, text, was, now, written) => {
  const wanted = { lines: [lines(was, now)] };
  const on = legal(legalPlace(text));
  expect(nowOf(on, wanted)).toEqual({ now: [written], left: [], changed: 0 });
  expect(nowOf(applyEdits(on, editsToFill(on, wanted).edits), wanted)).toEqual({
    now: [],
    left: [],
    changed: 0,
  });
});

test("a line of which only the capitals change is a change", () => {
  expect(nowOf(legal(legalPlace("one")), { lines: [lines(["one"], ["One"])] })).toMatchObject({
    now: [["One"]],
  });
});

test.each([
  ["says something else", legalPlace("One\nMine")],
  ["is blank", legalPlace("")],
  ["has one line more", legalPlace("One\nTwo\nThree")],
])("a box that %s has changed since, and nothing is edited", (_what, now) => {
  expect(nowOf(legal(now), { lines: [lines(["One", "Two"], ["One"])] })).toEqual({
    now: [],
    left: [],
    changed: 1,
  });
});

test("a box that has moved is known by its lines, where only one says them", () => {
  const moved = cellAt(6, 2, 0);
  const wanted = { lines: [lines(["One"], ["New"])] };
  expect(nowOf(legal(legalPlace("One", { position: moved })), wanted)).toMatchObject({ now: [["New"]] });
  const two = legal(legalPlace("One", { position: moved }), legalPlace("One", { position: cellAt(7, 2, 0) }));
  expect(nowOf(two, wanted)).toEqual({ now: [], left: [], changed: 1 });
  // One may have been done by somebody already, and the other be another plan's: nobody can tell which is meant.
  const oneDone = legal(
    legalPlace("New", { position: moved }),
    legalPlace("One", { position: cellAt(7, 2, 0) }),
  );
  expect(nowOf(oneDone, wanted)).toEqual({ now: [], left: [], changed: 1 });
  // Another box that happens to say what is wanted is not the one, while that stands where it stood.
  const other = legal(legalPlace("Mine"), legalPlace("New", { position: moved }));
  expect(nowOf(other, wanted)).toEqual({ now: [], left: [], changed: 1 });
});

test.each([
  ["locked", legalPlace("One", { refusal: "locked" }), ["New"]],
  ["to-confirm", legalPlace("One", { confirm: { kind: "several" } }), ["New"]],
  ["unsupported", legalPlace("One", { kind: "dropDown", choices: ["One"] }), ["New"]],
  ["unsupported", legalPlace("One"), ["New", "More than stood"]],
  ["too-long", legalPlace("One"), ["x".repeat(2001)]],
])("lines are left with a reason: %s", (why, at, now) => {
  expect(nowOf(legal(at), { lines: [lines(["One"], now)] })).toEqual({ now: [], left: [why], changed: 0 });
});

test("a long line that stands may stay", () => {
  const long = "x".repeat(2500);
  const wanted = { lines: [lines([long, "One"], ["New", long])] };
  expect(nowOf(legal(legalPlace(`${long}\nOne`)), wanted)).toMatchObject({ now: [["New", long]], left: [] });
});

test("what is added is held against what the box is to say, and a second fill makes no edits", () => {
  const on = legal(legalPlace("One\nTwo"));
  const wanted = {
    lines: [lines(["One", "Two"], ["New"])],
    advice: { legal: agreed("New", "Two", "Three") },
  };
  const { edits } = editsToFill(on, wanted);
  expect(edits).toMatchObject([
    { kind: "rewrite-lines", now: ["New"] },
    { kind: "add-lines", lines: [{ text: "Two" }, { text: "Three" }] },
  ]);
  const after = applyEdits(on, edits);
  expect(after.advice.legal?.answer).toEqual({ kind: "text", text: "New\nTwo\nThree" });
  expect(editsToFill(after, wanted)).toMatchObject({ edits: [], left: [], changed: undefined });
});

test("a box for one line takes a line in place of the one that goes", () => {
  const on = legal(legalPlace("One; Two", { kind: "plainText" }));
  expect(nowOf(on, { lines: [lines(["One", "Two"], ["Two", "New"])] })).toMatchObject({
    now: [["Two; New"]],
  });
  const wanted = { lines: [lines(["One; Two"], [])], advice: { legal: agreed("Three") } };
  expect(editsToFill(on, wanted).edits).toMatchObject([
    { now: [] },
    { kind: "add-lines", lines: [{ text: "Three" }] },
  ]);
});

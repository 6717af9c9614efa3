import { writtenName } from "../../src/plan/editNames";
import { editsToFill } from "../../src/plan/editsToFill";
import type { ActionRow, ActionRowPlace } from "../../src/plan/form";
import { form, place, row, rows } from "./drawForm";
import { inWriting } from "./inWriting";

/** Each edit as "kind table/row: column texts", and what is left as "name why". */
function fillOf(actionRows: readonly ActionRowPlace[], ...actions: readonly Partial<ActionRow>[]) {
  const { edits, left } = editsToFill(form({ actionRows }), { actions });
  return {
    edits: edits.map((edit) => {
      if (edit.kind !== "fill-row" && edit.kind !== "add-row") return edit.kind;
      const at = edit.kind === "fill-row" ? edit.row : edit.afterRow;
      return `${edit.kind} ${String(edit.table)}/${String(at)}: ${edit.cells.map(({ text }) => text).join(" | ")}`;
    }),
    left: left.map(({ name, why }) => `${writtenName(name)} ${why}`),
  };
}

const police = { risk: "Weapons", action: "Report", who: "IDVA", byWhen: "2026-02-09" };
const group = { risk: "Isolation", action: "Go to the group", who: "Client" };

test("actions go to the first blank rows, then to new rows, each after the one before", () => {
  expect(fillOf(rows({ risk: "Debts" }, {}, { risk: "Fire" }), police, group, { risk: "Locks" })).toEqual({
    edits: [
      "fill-row 1/2: Weapons | Report | IDVA | 09/02/2026",
      "add-row 1/3: Isolation | Go to the group | Client",
      "add-row 1/4: Locks",
    ],
    left: [],
  });
});

test("an edit names its action and cells as the plan does", () => {
  const { edits } = editsToFill(form(), { actions: [{}, { who: "IDVA" }] });
  expect(inWriting(edits)).toMatchObject([
    { name: "actions[1]", cells: [{ name: "actions[1].who", text: "IDVA" }] },
  ]);
});

test("an action that a row says already is left alone, dates as dates and spaces aside", () => {
  const said = rows({ risk: "Weapons ", action: "Report", who: "IDVA", byWhen: "Mon 9 Feb 2026" }, {});
  expect(fillOf(said, police)).toEqual({ edits: [], left: [] });
});

test("an action that differs in a cell is a new one", () => {
  expect(fillOf(rows({ ...police, byWhen: "10/02/2026" }, {}), police).edits).toHaveLength(1);
});

test("a row whose locked cell says something else is another action", () => {
  const said = rows({ risk: "Weapons", who: place("Police", "richText", { refusal: "locked" }) }, {});
  expect(fillOf(said, { risk: "Weapons", who: "IDVA" }).edits).toEqual(["fill-row 1/2: Weapons | IDVA"]);
});

test("each row stands for one wanted action", () => {
  expect(fillOf(rows(group, {}, {}), group, group).edits).toEqual([
    "fill-row 1/2: Isolation | Go to the group | Client",
  ]);
});

test("a row with more words than are wanted is another action", () => {
  const done = rows({ risk: "Isolation", action: "Go to the group", dateComplete: "12/01/2026" }, {});
  expect(fillOf(done, { risk: "Isolation" }).edits).toEqual(["fill-row 1/2: Isolation"]);
  expect(fillOf(rows({ ...group, comment: "Agreed" }, {}), group).edits).toHaveLength(1);
});

test("an action that stands is named cell by cell, with the words of the form", () => {
  const said = rows({ risk: "Weapons ", action: "Report", who: "IDVA", byWhen: "Mon 9 Feb 2026" });
  const { standing } = editsToFill(form({ actionRows: said }), { actions: [police] });
  expect(inWriting(standing)).toMatchObject([
    { name: "actions[0].risk", text: "Weapons " },
    { name: "actions[0].action", text: "Report" },
    { name: "actions[0].who", text: "IDVA" },
    { name: "actions[0].byWhen", text: "Mon 9 Feb 2026", place: { position: { table: 1, row: 1, cell: 3 } } },
  ]);
});

test("an action with a cell that refuses its text is not written twice, and the cell is left again", () => {
  const list = { choices: ["Client", "Police"] };
  const refusing = rows(
    { risk: "Weapons", action: "Report", who: place("", "dropDown", list), byWhen: "09/02/2026" },
    {},
  );
  expect(fillOf(refusing, police)).toEqual({ edits: [], left: ["actions[0].who not-a-choice"] });
  const chosen = rows({ ...police, who: place("Client", "dropDown", list) }, {});
  expect(fillOf(chosen, police).edits).toHaveLength(1);
});

test("where two actions fit one row, it goes to the one that lets the most actions be found", () => {
  const list = place("", "dropDown", { choices: ["Client"] });
  const said = rows({ risk: "Debts", who: list }, { risk: "Debts" }, {});
  expect(fillOf(said, { risk: "Debts" }, { risk: "Debts", who: "IDVA" })).toEqual({
    edits: [],
    left: ["actions[1].who not-a-choice"],
  });
});

test("new rows go under the last of several action tables, blank rows of all are filled first", () => {
  const two = [
    row(police, { table: 1, at: 1 }),
    row({}, { table: 1, at: 2 }),
    row(police, { table: 5, at: 1 }),
  ];
  expect(fillOf(two, group, { risk: "Fire" }).edits).toEqual([
    "fill-row 1/2: Isolation | Go to the group | Client",
    "add-row 5/1: Fire",
  ]);
});

test("several lines in a cell stay several lines", () => {
  expect(fillOf(rows({}), { comment: "one\r\ntwo" }).edits).toEqual(["fill-row 1/1: one\ntwo"]);
});

describe("cells with controls", () => {
  const who = () => place("", "dropDown", { choices: ["Client", "IDVA"] });
  const when = () => place("", "date", { dateFormat: "d MMMM yyyy" });

  test("take a choice in the list's spelling and a date in the picker's picture", () => {
    expect(fillOf(rows({ who: who(), byWhen: when() }), { ...police, who: "idva" }).edits).toEqual([
      "fill-row 1/1: Weapons | Report | IDVA | 9 February 2026",
    ]);
  });

  test("that cannot take the text are left; the other cells are filled, and not again", () => {
    const wanted = { ...police, who: "Nan", byWhen: "ongoing" };
    expect(fillOf(rows({ who: who(), byWhen: when() }), wanted)).toEqual({
      edits: ["fill-row 1/1: Weapons | Report"],
      left: ["actions[0].who not-a-choice", "actions[0].byWhen not-a-date"],
    });
    const filled = rows({ risk: "Weapons", action: "Report", who: who(), byWhen: when() }, {});
    expect(fillOf(filled, wanted).edits).toEqual([]);
    expect(fillOf(filled, wanted).left).toHaveLength(2);
  });

  test("are not copied into a new row: it takes any text, dates as day, month, year", () => {
    const full = rows({ risk: "Debts", who: who(), byWhen: when() });
    expect(fillOf(full, { ...police, who: "Nan" })).toEqual({
      edits: ["add-row 1/1: Weapons | Report | Nan | 09/02/2026"],
      left: [],
    });
    const { edits } = editsToFill(form({ actionRows: full }), { actions: [police] });
    expect(edits).toMatchObject([
      { kind: "add-row", cells: [{ place: { kind: "cell", answer: { kind: "blank" } } }, {}, {}, {}] },
    ]);
  });
});

test("a column that the form's table lacks is left, the other cells are filled", () => {
  const narrow = [row({}, { columns: ["risk", "action"] })];
  expect(fillOf(narrow, police)).toEqual({
    edits: ["fill-row 1/1: Weapons | Report"],
    left: ["actions[0].who not-found", "actions[0].byWhen not-found"],
  });
});

test("a blank row that is locked is passed over", () => {
  const lock = () => place("", "richText", { refusal: "locked" });
  const locked = { risk: lock(), action: lock(), who: lock(), byWhen: lock() };
  expect(fillOf(rows(locked, {}), police).edits).toEqual([
    "fill-row 1/2: Weapons | Report | IDVA | 09/02/2026",
  ]);
});

test("where the form has no action table, every cell is left", () => {
  expect(fillOf([], group)).toEqual({
    edits: [],
    left: ["actions[0].risk not-found", "actions[0].action not-found", "actions[0].who not-found"],
  });
});

test("a date that does not exist and a text longer than a page are left", () => {
  expect(fillOf(rows({}), { risk: "x".repeat(2001), action: "Report", byWhen: "2026-02-30" })).toEqual({
    edits: ["fill-row 1/1: Report"],
    left: ["actions[0].risk too-long", "actions[0].byWhen not-a-date"],
  });
});

test("two hundred actions are paired with five hundred rows that are much alike", () => {
  const list = place("", "dropDown", { choices: ["Client"] });
  const many = Array.from({ length: 500 }, (_, index) =>
    row({ risk: "Debts", action: index === 0 ? "" : `Call ${String(index)}`, who: list }, { at: index + 1 }),
  );
  const wanted = Array.from({ length: 200 }, (_, index) => ({
    risk: "Debts",
    action: `Call ${String(499 - index)}`,
    who: index === 7 ? "IDVA" : "",
  }));
  expect(fillOf(many, ...wanted, { risk: "Debts" })).toEqual({
    edits: [],
    left: ["actions[7].who not-a-choice"],
  });
});

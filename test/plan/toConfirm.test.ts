import { writtenName } from "../../src/plan/editNames";
import { editsToFill } from "../../src/plan/editsToFill";
import { box, cellAt, form, place, row } from "./drawForm";
import { inWriting } from "./inWriting";

const unsure = { confirm: { kind: "word", said: "Money" } } as const;

test("a place that the user has not confirmed is left, with the text for it", () => {
  const maybe = place("", "cell", unsure);
  const found = editsToFill(
    form({
      fields: { reviewedBy: box(maybe) },
      advice: { financial: box(maybe) },
      bag: [box(maybe)],
      service: { contact: box(maybe) },
    }),
    {
      fields: { reviewedBy: "Sam" },
      advice: { financial: [{ text: "Benefits check", status: "agreed" }] },
      bag: ["Keys"],
      service: { contact: "01632 960123" },
    },
  );
  expect(found.edits).toEqual([]);
  expect(found.left.map(({ name, why, text }) => [writtenName(name), why, text])).toEqual([
    ["reviewedBy", "to-confirm", "Sam"],
    ["financial[0]", "to-confirm", "Benefits check"],
    ["bag[0]", "to-confirm", "Keys"],
    ["contact", "to-confirm", "01632 960123"],
  ]);
});

test("of two places the sure one is filled", () => {
  const pages = [place("", "cell", unsure, cellAt(0, 0, 1)), place("", "cell", {}, cellAt(2, 0, 1))];
  const { edits, left } = editsToFill(form({ fields: { clientRef: box(...pages) } }), {
    fields: { clientRef: "SH-0417" },
  });
  expect(edits).toMatchObject([{ places: [pages[1]] }]);
  expect(left).toMatchObject([{ why: "to-confirm", place: pages[0] }]);
});

test("what an unconfirmed place says already is not asked about", () => {
  const found = editsToFill(form({ fields: { reviewedBy: box(place("Sam", "cell", unsure)) } }), {
    fields: { reviewedBy: "Sam" },
  });
  expect({ ...found, standing: inWriting(found.standing) }).toMatchObject({
    edits: [],
    standing: [{ name: "reviewedBy", text: "Sam" }],
    left: [],
  });
});

test("no row is filled in an action table that the user has not confirmed, and none is added to it", () => {
  const cells = { risk: place("", "cell", unsure), action: place("", "cell", unsure) };
  for (const blank of [true, false]) {
    const rows = [{ ...row(cells, { columns: ["risk", "action"] }), blank }];
    const { edits, left } = editsToFill(form({ actionRows: rows }), {
      actions: [{ risk: "Weapons", action: "Report" }],
    });
    expect(edits).toEqual([]);
    expect(left.map(({ name, why }) => [writtenName(name), why])).toEqual([
      ["actions[0].risk", "to-confirm"],
      ["actions[0].action", "to-confirm"],
    ]);
  }
});

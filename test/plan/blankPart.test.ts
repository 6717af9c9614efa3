import { blankPart } from "../../src/plan/blankPart";
import { box, cellAt, form, place, rows } from "./drawForm";

test("the middle of the longest run of blank cells is where least can be read", () => {
  const drawn = form({
    fields: { clientRef: box(place("SH-1", "cell", {}, cellAt(0, 0, 0))) },
    actionRows: rows({ risk: "Weapons", action: "Report" }, {}, {}, {}),
    advice: { legal: box(place("Legal aid", "cell", {}, cellAt(2, 0, 1))) },
    bag: [],
    service: {},
  });
  expect(blankPart(drawn)?.position).toEqual(cellAt(1, 3, 1));
});

test("a form without a blank cell has no such part", () => {
  expect(
    blankPart(form({ fields: {}, actionRows: [], advice: { legal: box(place("x")) }, bag: [], service: {} })),
  ).toBeUndefined();
});

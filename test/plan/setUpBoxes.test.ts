import { nameAt } from "../../src/plan/setUpBoxes";
import { cellAt, form } from "./drawForm";

test.each([
  ["clientRef", cellAt(0, 0, 0)],
  ["who", cellAt(1, 2, 2)],
  ["legal", cellAt(4, 2, 2)],
  ["bag", cellAt(5, 2, 9)],
  ["openingHours", { kind: "line", paragraph: 92 }],
  [undefined, cellAt(9, 0, 0)],
] as const)("a box is for %s, a cell of an action for its column", (name, position) => {
  expect(nameAt(form(), position)).toBe(name);
});

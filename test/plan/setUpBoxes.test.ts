import { fieldKeys } from "../../src/plan/form";
import { canHold, nameAt } from "../../src/plan/setUpBoxes";
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

test("a date picker is a box for a date and for nothing else, a list of choices for one answer, a check box for none", () => {
  const heldBy = (kind: "date" | "dropDown" | "checkBox") =>
    [...fieldKeys, "legal" as const, "bag" as const].filter((name) => canHold(name, kind));
  expect(heldBy("date")).toEqual(["intakeDate", "isspDate", "createdOn", "reviewedOn"]);
  expect(heldBy("dropDown")).toEqual(fieldKeys);
  expect(heldBy("checkBox")).toEqual([]);
});

import { behindNumber, rowNumberIn } from "../../src/plan/rowNumber";

test.each([
  ["1.", { printed: "1.", value: 1, rest: "" }],
  [" 12 ", { printed: "12", value: 12, rest: "" }],
  ["Risk 2", { printed: "Risk 2", value: 2, rest: "" }],
  ["Action 3:", { printed: "Action 3:", value: 3, rest: "" }],
  ["3) Threats\nand more", { printed: "3)", value: 3, rest: "Threats\nand more" }],
])("%j begins with its number", (text, number) => {
  expect(rowNumberIn(text)).toEqual(number);
});

test.each(["", "999", "1.5", "12/03/2026", "3.30pm", "2 children", "Risk of eviction", "High", "R1"])(
  "%j has no number of a row",
  (text) => {
    expect(rowNumberIn(text)).toBeUndefined();
  },
);

test("a text goes behind the number as it is printed", () => {
  const behind = (number: string): string => {
    const found = rowNumberIn(number);
    return found === undefined ? "" : behindNumber(found, "Threats");
  };
  expect(["1.", "2", "Risk 3", "Risk 4:"].map(behind)).toEqual([
    "1. Threats",
    "2: Threats",
    "Risk 3: Threats",
    "Risk 4: Threats",
  ]);
});

import { everyShipped } from "../../../src/plan/data/additions";
import { calledNumbers } from "../../../src/plan/data/numbers";

test("every number in a wording has its source and the day it was checked", () => {
  const known = new Set(calledNumbers.map(({ number }) => number));
  const said = everyShipped.flatMap(({ id, wording }) =>
    (wording.match(/\d[\d ]*\d|\d/g) ?? []).map((number) => ({ id, number })),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(({ number }) => !known.has(number))).toEqual([]);
});

test("a source is a page of the operator's and its date is a real day in the past", () => {
  for (const { source, checkedOn } of calledNumbers) {
    expect(source).toMatch(/^https:\/\//);
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
    expect(Date.parse(checkedOn)).toBeLessThan(Date.now());
  }
});

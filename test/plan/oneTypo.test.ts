import { isOneTypoFrom } from "../../src/plan/oneTypo";

test.each([
  ["intake", "intke", true],
  ["intake", "intakee", true],
  ["intake", "inatke", true],
  ["intake", "antake", true],
  ["intake", "intake", false],
  ["intake", "itnkae", false],
  ["intake", "in", false],
])("%s and %s: one typo apart is %p", (a, b, expected) => {
  expect(isOneTypoFrom(a, b)).toBe(expected);
  expect(isOneTypoFrom(b, a)).toBe(expected);
});

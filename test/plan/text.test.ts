import { cleanText, squeezed } from "../../src/plan/text";

test.each([
  ["\u202e01632 960001\u202c", "01632 960001"],
  ["\u2067Sam\u2069 \u202aLee", "Sam Lee"],
  ["\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"],
])("what turns words round unseen is taken out of %j, the letters stay", (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
  expect(squeezed(typed)).toBe(clean);
});

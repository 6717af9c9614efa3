import { cleanText, lineKey, squeezed } from "../../src/plan/text";

test.each([
  ["\u202e01632 960001\u202c", "01632 960001"],
  ["\u2067Sam\u2069 \u202aLee", "Sam Lee"],
  ["\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"],
])("unseen marks that turn words round are taken out of %j, and the letters stay", (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
  expect(squeezed(typed)).toBe(clean);
});

test.each([
  ["\u2022 Keys.", "keys"],
  ["- Keys", "keys"],
  ["\u2610 \u2013 Keys", "keys"],
])("a line is the same with and without what begins it: %j", (line, same) => {
  expect(lineKey(line)).toBe(same);
});

test.each([
  ["*67 before the number", "67 before the number"],
  ["-5 degrees", "5 degrees"],
  ["0808 2000 247", "08082000247"],
  ["Talked about, not for now: keys", "Keys"],
  ["...", ""],
  ["Keys?", "Keys"],
])("%j is another line than %j", (line, other) => {
  expect(lineKey(line)).not.toBe(lineKey(other));
});

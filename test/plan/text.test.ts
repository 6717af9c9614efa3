import { cleanText, lineKey, onOneLine, squeezed } from "../../src/plan/text";
import { openingTimes } from "../../src/services/openingTimes";

test.each([
  ["\u202e01632 960001\u202c", "01632 960001"],
  ["\u2067Sam\u2069 \u202aLee", "Sam Lee"],
  ["\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"],
])("unseen marks that turn words round are taken out of %j, and the letters stay", (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
  expect(squeezed(typed)).toBe(clean);
});

test.each([
  ["07700\u200b900\u2060123\ufeff", "07700900123"],
  ["Sam\u{e0049}\u{e0067}\u{e006e} Lee", "Sam Lee"],
  [
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Sam",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Sam",
  ],
  ["\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e", "\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e"],
])("what nobody can see is taken out of %j, and what makes a sign or a flag stays", (typed, clean) => {
  expect(cleanText(typed)).toBe(clean);
});

// By patterns that try every start, these took minutes.
test("a text of a hundred thousand spaces, lines or dots is compared like any other", () => {
  const many = 100_000;
  expect(lineKey(`a${"\n".repeat(many)}b`)).toContain("b");
  expect(lineKey(`a${".".repeat(many)}b.`)).toMatch(/b$/);
  expect(onOneLine(`a${" ".repeat(many)}b\n \n c`)).toMatch(/b c$/);
  expect(openingTimes(`9am${" ".repeat(many)}to 5pm`)).toBeUndefined();
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

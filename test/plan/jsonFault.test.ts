import fc from "fast-check";
import { lineOfJsonFault } from "../../src/plan/jsonFault";

test.each([
  ["", 1],
  ["{\n}\n]", 3],
  ['{\n "a": [1,\n 2,]\n}', 3],
  ['{\n "a": 1\n "b": 2\n}', 3],
  ['{\n "a": 1,\n}', 3],
  ['{\n "a: 1\n}', 2],
  ["{\n a: 1\n}", 2],
  ["[1, 2\n\n", 3],
  ["[01]", 1],
  ['{"a"}', 1],
  ["[\n\u00a01]", 2],
])("%j stops being JSON on line %d", (text, line) => {
  expect(lineOfJsonFault(text)).toBe(line);
});

test("a fault is found in a text if, and only if, it is not JSON", () => {
  const cutAndJoined = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom("", ",", "]", "}", '"', ":", "\n", "[", "{", "0", "\\", "null"),
    )
    .map(([json, from, gone, put]) => {
      const at = from % (json.length + 1);
      return json.slice(0, at) + put + json.slice(at + (gone % 3));
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), cutAndJoined, fc.string()), (text) => {
      expect(lineOfJsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test("ten thousand brackets are no trouble", () => {
  expect(lineOfJsonFault("[".repeat(10_000))).toBe(1);
  expect(lineOfJsonFault("[".repeat(10_000) + "]".repeat(10_000))).toBeUndefined();
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

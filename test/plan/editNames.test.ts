import { nameFor, partNamed, type WantedPart } from "../../src/plan/editNames";

const parts: readonly (readonly [string, WantedPart])[] = [
  ["clientRef", { kind: "field", key: "clientRef" }],
  ["openingHours", { kind: "service", key: "openingHours" }],
  ["legal[0]", { kind: "option", key: "legal", index: 0 }],
  ["bag[12]", { kind: "option", key: "bag", index: 12 }],
  ["lines[1].bag", { kind: "lines", key: "bag", index: 1 }],
  ["actions[2].who", { kind: "action", index: 2, column: "who" }],
  ["rows[0].comment", { kind: "row", index: 0, column: "comment" }],
  ["rows[3]", { kind: "row", index: 3 }],
  ["page[1]", { kind: "page", index: 1 }],
  ["headings[0]", { kind: "headings", index: 0 }],
];

test.each(parts)("%s names one wanted thing, and is read as such", (name, part) => {
  expect(nameFor(part)).toBe(name);
  expect(partNamed(name)).toEqual(part);
});

test.each(["cursor", "actions[2]", "actions[2].colour", "lines[0]", "colour[1]", "legal[0].who", "legal"])(
  "%s names no wanted thing",
  (name) => {
    expect(partNamed(name)).toBeUndefined();
  },
);

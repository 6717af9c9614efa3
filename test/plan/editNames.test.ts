import { writtenName, type EditName } from "../../src/plan/editNames";

const names: readonly (readonly [string, EditName])[] = [
  ["clientRef", { kind: "field", key: "clientRef" }],
  ["openingHours", { kind: "service", key: "openingHours" }],
  ["legal[0]", { kind: "option", key: "legal", index: 0 }],
  ["bag[12]", { kind: "option", key: "bag", index: 12 }],
  ["lines[1].bag", { kind: "lines", key: "bag", index: 1 }],
  ["actions[2].who", { kind: "action", index: 2, column: "who" }],
  ["actions[2]", { kind: "action", index: 2 }],
  ["rows[0].comment", { kind: "row", index: 0, column: "comment" }],
  ["rows[3]", { kind: "row", index: 3 }],
  ["page[1]", { kind: "page", index: 1 }],
  ["headings[0]", { kind: "headings", index: 0 }],
  ["cursor", { kind: "cursor" }],
];

test.each(names)("%s names one wanted thing", (written, name) => {
  expect(writtenName(name)).toBe(written);
});

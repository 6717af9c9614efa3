import { howRefsDiffer } from "../../src/plan/clientNames";
import { clientOf, isClientAfter, isSameClient } from "../../src/plan/client";
import type { Form } from "../../src/plan/form";
import { answerFrom } from "../../src/plan/form";

/** A form whose pages say these names or refs; without pages it has no such box. */
function formFor(...pages: readonly string[]): Form {
  const places = pages.map((text, paragraph) => ({
    position: { kind: "line", paragraph } as const,
    kind: "cell" as const,
    answer: answerFrom(text),
  }));
  const [first] = places;
  const fields = first === undefined ? {} : { clientRef: { answer: first.answer, places } };
  return { fields, actionRows: [], advice: {}, bag: [], service: {}, problems: [] };
}

const same = (one: Form, other: Form) => isSameClient(clientOf(one), clientOf(other));

test("a form is for the client that its pages name, each name once", () => {
  expect(clientOf(formFor("AB123", " ab123 ")).refs).toEqual(["AB123"]);
  expect(clientOf(formFor("", "AB123")).refs).toEqual(["AB123"]);
  expect(clientOf(formFor("AB123", "CD456")).refs).toEqual(["AB123", "CD456"]);
});

test("case, spaces and line breaks make no other client; a single other letter does", () => {
  expect(same(formFor("Priya  Shah"), formFor("priya\nshah"))).toBe(true);
  expect(same(formFor("AB123"), formFor("AB124"))).toBe(false);
  expect(same(formFor("é"), formFor("e\u0301"))).toBe(true);
});

test("a blank name, no box for a name and a name are three things", () => {
  expect(same(formFor("", ""), formFor(""))).toBe(true);
  expect(same(formFor(""), formFor())).toBe(false);
  expect(same(formFor(""), formFor("AB123"))).toBe(false);
});

test("a page with another client's name makes it another form", () => {
  expect(same(formFor("AB123", "AB123"), formFor("AB123", "CD456"))).toBe(false);
  expect(same(formFor("CD456", "AB123"), formFor("AB123", "CD456"))).toBe(true);
});

test("a form that says what was written into it is still the same client's, also where one page kept what it said", () => {
  const after = (before: Form, ref: string, now: Form) => isClientAfter(clientOf(before), ref, clientOf(now));
  expect(after(formFor("", ""), "AB123", formFor("AB123", "AB123"))).toBe(true);
  expect(after(formFor("AB123", "AB123"), "AB124", formFor("AB124", "AB123"))).toBe(true);
  expect(after(formFor("AB123", "AB123"), "AB124", formFor("AB124", "CD456"))).toBe(false);
  expect(after(formFor("AB123"), "AB124", formFor())).toBe(false);
});

test("a reference that differs by one figure is another client's, whatever letters stand around it", () => {
  for (const [one, other] of [
    ["SH-0417", "SH-0418"],
    ["AB12C", "AB13C"],
    ["Ref X12345", "Ref X12346"],
  ])
    expect(howRefsDiffer([one ?? "", other ?? ""])).toBe("other");
  expect(howRefsDiffer(["Ayesha Khan", "Ayesha Kahn"])).toBe("typo");
});

import fc from "fast-check";
import type { IsoDate } from "../../src/plan/calendar";
import { addDays, daysBetween } from "../../src/plan/calendar";
import { openQuestion } from "../../src/plan/dateQuestion";
import { formatDate } from "../../src/plan/dates";
import { anyDate } from "./anyDate";

const today: IsoDate = "2026-11-29";
const happened = ["intakeDate", "createdOn", "reviewedOn", "dateComplete"] as const;

test.each([
  ["reviewedOn", "30 11 2026", { kind: "to-come", answer: "2026-11-30" }],
  ["reviewedOn", "tomorrow", { kind: "to-come", answer: "2026-11-30" }],
  ["reviewedOn", "29 nov", undefined],
  ["dateComplete", "3 jan", { kind: "to-come", answer: "2027-01-03", otherYear: "2026-01-03" }],
  ["dateComplete", "3 1 2026", undefined],
  ["dateComplete", "next friday", { kind: "to-come", answer: "2026-12-04" }],
  ["intakeDate", "1/12/2027", { kind: "to-come", answer: "2027-12-01" }],
  ["byWhen", "3 jan", undefined],
  ["byWhen", "3 1 2026", undefined], // typed in full: it has passed, and is only remarked on
  ["byWhen", "29 jun", { kind: "passed", answer: "2026-06-29", otherYear: "2027-06-29" }],
  ["byWhen", "yesterday", undefined],
  ["isspDate", "1 12 2026", undefined],
  ["reviewedOn", "soon", undefined],
  ["reviewedOn", "", undefined],
] as const)("%s %j asks %j", (name, typed, question) => {
  expect(openQuestion(name, typed, today, undefined)).toEqual(question);
});

test("the day of something that has happened is asked about exactly when it is still to come", () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...happened), (date, name) => {
      const question = openQuestion(name, formatDate(date), today, undefined);
      expect(question).toEqual(daysBetween(today, date) > 0 ? { kind: "to-come", answer: date } : undefined);
    }),
  );
});

test("the other year that is offered for a day without one lies on the right side of today", () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.constantFrom(...happened, "byWhen" as const), (day, meant, name) => {
      const question = openQuestion(name, formatDate(meant, "d MMM"), day, undefined);
      if (question?.otherYear === undefined) return;
      const days = daysBetween(day, question.otherYear);
      expect(name === "byWhen" ? days : -days).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a date that was kept is not asked about again; another one is", () => {
  const tomorrow = addDays(today, 1);
  expect(openQuestion("reviewedOn", "tomorrow", today, tomorrow)).toBeUndefined();
  expect(openQuestion("reviewedOn", "2 12 2026", today, tomorrow)).toEqual({
    kind: "to-come",
    answer: "2026-12-02",
  });
});

import { cellText, dateOrWords, openCellQuestion } from "../../src/plan/dateOrWords";

const today = "2026-01-06"; // a Tuesday

test.each([
  "ongoing",
  "On-going",
  "weekly",
  "Each week",
  "every 2 weeks",
  "2 x weekly",
  "weekly from 12 Jan",
  "from 12/01/2026, ongoing",
  "Next review",
  "At the next review",
  "by next session",
  "Immediately",
  "ASAP",
  "as soon as possible",
  "Mondays",
  "before the MARAC",
  "after court",
  "when it is safe",
  "N/A",
  "TBC",
  "Long term",
  "done",
  "within 2 weeks",
  "w/c 12/01/2026",
  "end of January 2026",
  "by 5 March 2026 at 10am",
  "24hrs",
  "January",
])("“%s” in By when goes in as these words, and nothing is asked", (typed) => {
  expect(dateOrWords("byWhen", typed, today)).toEqual({ kind: "words", isCertain: true });
  expect(openCellQuestion("byWhen", typed, today, undefined)).toBeUndefined();
  expect(cellText("byWhen", ` ${typed} `, today)).toBe(typed);
});

test.each([
  ["today", "2026-01-06"],
  ["tomorrow", "2026-01-07"],
  ["in 2 weeks", "2026-01-20"],
  ["by Friday", "2026-01-09"],
  ["12 Jan", "2026-01-12"],
  ["12.1.26", "2026-01-12"],
])("“%s” in By when is the day %s", (typed, date) => {
  expect(dateOrWords("byWhen", typed, today)).toEqual({ kind: "date", date });
  expect(cellText("byWhen", typed, today)).toBe(date);
});

test.each([
  "12 Mrach 2026",
  "tomorow",
  "ongiong",
  "Fri 2pm",
  "next review 12/3",
  "12th",
  "1201",
  "Sam",
  "March or so",
])("“%s” in By when is asked about once", (typed) => {
  expect(dateOrWords("byWhen", typed, today)).toEqual({ kind: "words", isCertain: false });
  expect(openCellQuestion("byWhen", typed, today, undefined)).toEqual({ kind: "words", answer: typed });
  expect(openCellQuestion("byWhen", ` ${typed}`, today, typed)).toBeUndefined();
  expect(cellText("byWhen", typed, today)).toBe(typed);
});

test.each([
  ["31 2 2026", "no-such-day"],
  ["31 Feb 2026", "no-such-day"],
  ["1/13/2026", "no-such-month"],
  ["12/01/20226", "no-such-year"],
  ["Mon 13 Jan 2026", "wrong-weekday"],
  ["by 31/02/2026", "no-such-day"],
  ["from 31/02/2026, ongoing", "no-such-day"],
  ["29 February", "no-year"],
])("“%s” in By when is a wrong date: %s", (typed, kind) => {
  expect(dateOrWords("byWhen", typed, today)).toMatchObject({ kind: "wrong", problem: { kind } });
  expect(cellText("byWhen", typed, today)).toBeUndefined();
});

test.each(["Ongoing", "Not yet", "N/A", "In progress", "No longer needed", "Done"])(
  "“%s” in Date complete goes in as these words",
  (typed) => {
    expect(dateOrWords("dateComplete", typed, today)).toEqual({ kind: "words", isCertain: true });
  },
);

test("a date is asked about in Date complete as before, and what nobody understands too", () => {
  expect(openCellQuestion("dateComplete", "8 1 2026", today, undefined)).toMatchObject({ kind: "to-come" });
  expect(openCellQuestion("dateComplete", "Sam", today, undefined)).toEqual({ kind: "words", answer: "Sam" });
  expect(openCellQuestion("byWhen", "4 Jan", today, undefined)).toMatchObject({ kind: "passed" });
});

test("where no day is known to count from, words that count stand as they are", () => {
  for (const typed of ["tomorrow", "12 Jan", "within 2 weeks", "ongoing"])
    expect(dateOrWords("byWhen", typed).kind).toBe("words");
  expect(dateOrWords("byWhen", "12/01/2026")).toEqual({ kind: "date", date: "2026-01-12" });
  expect(dateOrWords("byWhen", "31/02/2026").kind).toBe("wrong");
});

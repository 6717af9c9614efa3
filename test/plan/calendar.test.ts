import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  isoDate,
  isoIn,
  localDay,
  partsOf,
  weekdayNames,
  weekdayOf,
} from "../../src/plan/calendar";
import { anyDate } from "./anyDate";

test.each([
  ["2026-01-31", "2026-01-31"],
  [" 2026-01-31 ", "2026-01-31"],
  ["2024-02-29", "2024-02-29"],
  ["2000-02-29", "2000-02-29"],
  ["1900-02-29", undefined],
  ["2026-02-29", undefined],
  ["2026-02-30", undefined],
  ["2026-13-01", undefined],
  ["2026-00-10", undefined],
  ["2026-04-31", undefined],
  ["2026-1-5", undefined],
  ["31/01/2026", undefined],
  ["on 2026-01-31", undefined],
])("%s as an ISO date is %s", (text, date) => {
  expect(isoIn(text)).toBe(date);
});

test.each([
  ["2026-02-09", "Monday"],
  ["1970-01-01", "Thursday"],
  ["2000-02-29", "Tuesday"],
  ["1969-12-31", "Wednesday"],
] as const)("%s is a %s", (date, weekday) => {
  expect(weekdayNames[weekdayOf(date)]).toBe(weekday);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-03-31", -13, "2025-02-28"],
] as const)("%s and %d months is %s", (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test("the days when clocks change are a day like any other", () => {
  expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
  expect(addDays("2026-03-29", 1)).toBe("2026-03-30");
  expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});

test("days that are added can be counted back, and are days of the calendar", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const later = addDays(date, days);
      expect(daysBetween(date, later)).toBe(days);
      expect(isoIn(later)).toBe(later);
      expect(weekdayOf(later)).toBe((((weekdayOf(date) + days) % 7) + 7) % 7);
    }),
  );
});

test("a date is its parts", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const { year, month, day } = partsOf(date);
      expect(isoDate(year, month, day)).toBe(date);
    }),
  );
});

test("today is the day on the local clock, late in the evening and early in the morning", () => {
  expect(localDay(new Date(2026, 0, 31, 23, 59))).toBe("2026-01-31");
  expect(localDay(new Date(2026, 6, 1, 0, 1))).toBe("2026-07-01");
});

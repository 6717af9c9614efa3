import fc from "fast-check";
import type { IsoDate } from "../../src/plan/calendar";
import { addMonths, daysBetween } from "../../src/plan/calendar";
import { dateIn, formatDate, lacksYear, readDate, readWrittenDate } from "../../src/plan/dates";
import { anyDate } from "./anyDate";

const today: IsoDate = "2026-02-04"; // a Wednesday

describe("typed dates, on Wednesday 4 February 2026", () => {
  test.each([
    // day, month, year
    ["27 3 2026", "2026-03-27"],
    ["27/3/26", "2026-03-27"],
    ["27/03/2026", "2026-03-27"],
    ["27.03.2026", "2026-03-27"],
    ["27-03-2026", "2026-03-27"],
    ["27 – 3 – 2026", "2026-03-27"],
    ["27 / 3 / 2026", "2026-03-27"],
    ["  5 1 2026  ", "2026-01-05"],
    ["3/4/2026", "2026-04-03"],
    ["12 11 26", "2026-11-12"],
    ["27032026", "2026-03-27"],
    ["270326", "2026-03-27"],
    ["２７ ３ ２０２６", "2026-03-27"],
    ["29 2 2024", "2024-02-29"],
    // month in letters
    ["27 March 2026", "2026-03-27"],
    ["27 mar 2026", "2026-03-27"],
    ["27mar2026", "2026-03-27"],
    ["27-Mar-26", "2026-03-27"],
    ["27th March 2026", "2026-03-27"],
    ["the 1st of March, 2026", "2026-03-01"],
    ["2 Sept 2026", "2026-09-02"],
    ["3 JUNE 2026", "2026-06-03"],
    ["March 27 2026", "2026-03-27"],
    // no year: the nearest
    ["27 3", "2026-03-27"],
    ["27 March", "2026-03-27"],
    ["27/3", "2026-03-27"],
    ["3/12", "2025-12-03"],
    ["3 jan", "2026-01-03"],
    ["29 nov", "2025-11-29"],
    ["Fri 27 mar", "2026-03-27"],
    ["4 8", "2026-08-04"], // 181 days ahead; 184 since the last
    // weekday in front
    ["Mon 9 Feb 2026", "2026-02-09"],
    ["Monday, 9 February 2026", "2026-02-09"],
    ["on thurs 5/2/26", "2026-02-05"],
    // year first
    ["2026-03-27", "2026-03-27"],
    ["2026/3/27", "2026-03-27"],
    // words
    ["today", "2026-02-04"],
    ["Tomorrow", "2026-02-05"],
    ["yesterday", "2026-02-03"],
    ["in 2 weeks", "2026-02-18"],
    ["2 weeks", "2026-02-18"],
    ["in two weeks", "2026-02-18"],
    ["in a week", "2026-02-11"],
    ["in 2 weeks time", "2026-02-18"],
    ["in 2 weeks' time", "2026-02-18"],
    ["a week today", "2026-02-11"],
    ["in a fortnight", "2026-02-18"],
    ["3 days from now", "2026-02-07"],
    ["in 1 month", "2026-03-04"],
    ["in 6 months", "2026-08-04"],
    ["in a year", "2027-02-04"],
    ["10 days ago", "2026-01-25"],
    ["next week", "2026-02-11"],
    ["next month", "2026-03-04"],
    // weekdays
    ["friday", "2026-02-06"],
    ["by Fri", "2026-02-06"],
    ["this friday", "2026-02-06"],
    ["on Monday", "2026-02-09"],
    ["wednesday", "2026-02-11"],
    ["next friday", "2026-02-13"],
    ["next monday", "2026-02-09"],
    ["next wednesday", "2026-02-11"],
    ["next sunday", "2026-02-15"],
    ["last friday", "2026-01-30"],
    ["last wednesday", "2026-01-28"],
    ["friday week", "2026-02-13"],
    ["a week on friday", "2026-02-13"],
    ["a week tomorrow", "2026-02-12"],
  ])("%j is %s", (typed, date) => {
    expect(readDate(typed, today)).toBe(date);
  });

  test.each([
    ["", { kind: "nothing-typed" }],
    ["  ", { kind: "nothing-typed" }],
    ["31 2 2026", { kind: "no-such-day", year: 2026, month: 2, days: 28 }],
    ["29 2 2026", { kind: "no-such-day", year: 2026, month: 2, days: 28 }],
    ["30 February 2024", { kind: "no-such-day", year: 2024, month: 2, days: 29 }],
    ["31/4/2026", { kind: "no-such-day", year: 2026, month: 4, days: 30 }],
    ["32 1 2026", { kind: "no-such-day", year: 2026, month: 1, days: 31 }],
    ["0 1 2026", { kind: "no-such-day", year: 2026, month: 1, days: 31 }],
    ["2026-02-30", { kind: "no-such-day", year: 2026, month: 2, days: 28 }],
    ["3/27/2026", { kind: "no-such-month", month: 27 }],
    ["1 13 2026", { kind: "no-such-month", month: 13 }],
    ["1 0 2026", { kind: "no-such-month", month: 0 }],
    ["20260327", { kind: "no-such-month", month: 26 }],
    ["27 13", { kind: "no-such-month", month: 13 }],
    ["31 4", { kind: "no-such-day", year: 2026, month: 4, days: 30 }],
    ["30 feb", { kind: "no-such-day", year: 2026, month: 2, days: 28 }],
    ["29 feb", { kind: "no-year" }], // the nearest is two years away
    ["Thu 27 3", { kind: "wrong-weekday", date: "2026-03-27", weekday: "Friday" }],
    ["27 3 206", { kind: "no-such-year", year: 206 }],
    ["27 3 20266", { kind: "no-such-year", year: 20266 }],
    ["27 3 1066", { kind: "no-such-year", year: 1066 }],
    ["Mon 10 Feb 2026", { kind: "wrong-weekday", date: "2026-02-10", weekday: "Tuesday" }],
    ["soon", { kind: "not-a-date" }],
    ["ongoing", { kind: "not-a-date" }],
    ["next", { kind: "not-a-date" }],
    ["in weeks", { kind: "not-a-date" }],
    ["27", { kind: "not-a-date" }],
    ["March 2026", { kind: "not-a-date" }],
    ["27 ma 2026", { kind: "not-a-date" }],
    ["27 3 2026 10:00", { kind: "not-a-date" }],
    ["27 3 twenty", { kind: "not-a-date" }],
    ["-27 3 2026 4", { kind: "not-a-date" }],
  ])("%j is no date: %j", (typed, problem) => {
    expect(readDate(typed, today)).toEqual(problem);
  });
});

describe("weekdays counted from the ends of a week", () => {
  test.each([
    ["sunday", "2026-02-08", "2026-02-15"],
    ["next sunday", "2026-02-08", "2026-02-15"],
    ["next monday", "2026-02-08", "2026-02-09"],
    ["next friday", "2026-02-06", "2026-02-13"],
    ["next friday", "2026-02-09", "2026-02-20"],
    ["next friday", "2026-02-07", "2026-02-13"],
    ["in 1 month", "2026-01-31", "2026-02-28"],
  ] as const)("%j on %2$s", (typed, day, date) => {
    expect(readDate(typed, day)).toBe(date);
  });
});

describe("a date without a year", () => {
  test.each([
    ["29 nov", "2026-11-29", "2026-11-29"],
    ["29 nov", "2026-12-31", "2026-11-29"],
    ["3 jan", "2026-11-29", "2027-01-03"],
    ["31 dec", "2027-01-02", "2026-12-31"],
    ["29 feb", "2027-12-01", "2028-02-29"],
    ["29 feb", "2024-08-30", "2024-02-29"],
  ] as const)("%j on %s is %s", (typed, day, date) => {
    expect(readDate(typed, day)).toBe(date);
  });

  const pictures = ["d MMM", "d/M", "d MMMM", "dd.MM", "ddd d MMM"];

  test("is never further away than the same day of another year, nor than half a year", () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.constantFrom(...pictures), (day, meant, picture) => {
        const typed = formatDate(meant, picture);
        const read = readDate(typed, day);
        if (typeof read === "object") {
          // Another weekday than the one that was typed, or 29 February with no leap year near.
          expect(picture.startsWith("ddd") ? read.kind : typed).toMatch(
            /^(wrong-weekday|no-year|29\D*(feb\w*|0?2))$/i,
          );
          return;
        }
        expect(formatDate(read, picture)).toBe(typed);
        const distance = Math.abs(daysBetween(day, read));
        expect(distance).toBeLessThanOrEqual(183);
        for (const year of [-1, 1]) {
          const other = addMonths(read, 12 * year);
          expect(distance).toBeLessThanOrEqual(Math.abs(daysBetween(day, other)));
        }
      }),
    );
  });

  test("is no written date: what a form says does not depend on the day it is read", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...pictures), (date, picture) => {
        expect(readWrittenDate(formatDate(date, picture))).toEqual({ kind: "no-year" });
        expect(lacksYear(formatDate(date, picture))).toBe(true);
        expect(lacksYear(formatDate(date, `${picture} yyyy`))).toBe(false);
      }),
    );
  });
});

test("words that count from today are no written date", () => {
  expect(readWrittenDate("tomorrow")).toEqual({ kind: "not-a-date" });
  expect(readWrittenDate("friday")).toEqual({ kind: "not-a-date" });
});

describe("Word's date pictures", () => {
  test.each([
    ["dd/MM/yyyy", "09/02/2026"],
    ["d/M/yy", "9/2/26"],
    ["d MMMM yyyy", "9 February 2026"],
    ["dddd, d MMMM yyyy", "Monday, 9 February 2026"],
    ["ddd d MMM yyyy", "Mon 9 Feb 2026"],
    ["yyyy-MM-dd", "2026-02-09"],
    ["dd.MM.yy", "09.02.26"],
    ["d 'of' MMMM, yyyy", "9 of February, 2026"],
    ['"on" dd MMM yyyy', "on 09 Feb 2026"],
    ["DD/MM/YYYY", "09/02/2026"],
    ["MMMM d, yyyy", "February 9, 2026"],
    ["'d'd MM yyyy", "d9 02 2026"],
  ])("%s shows %s, and it is read back", (picture, text) => {
    expect(formatDate("2026-02-09", picture)).toBe(text);
    expect(dateIn(text, picture)).toBe("2026-02-09");
  });

  test.each(["9  February 2026", "9\u00a0February\u00a02026", "9 February\t2026"])(
    "%j is read in its picture, however wide its gaps are",
    (text) => expect(dateIn(text, "d MMMM yyyy")).toBe("2026-02-09"),
  );

  test("the picture of a form that states none is day, month, year", () => {
    expect(formatDate("2026-02-09")).toBe("09/02/2026");
    expect(dateIn("09/02/2026")).toBe("2026-02-09");
    expect(dateIn("9/2/2026")).toBe("2026-02-09");
  });

  test.each([
    ["31/02/2026", "dd/MM/yyyy"],
    ["02/30/2026", "dd/MM/yyyy"],
    ["9 Feb 2026", "dd/MM/yyyy"],
    ["", "dd/MM/yyyy"],
    ["Tuesday 9 February 2026", "dddd d MMMM yyyy"],
    ["Someday 9 February 2026", "dddd d MMMM yyyy"],
    ["9 Febtember 2026", "d MMMM yyyy"],
    ["February 2026", "MMMM yyyy"],
  ])("%j in the picture %s is no date", (text, picture) => {
    expect(dateIn(text, picture)).toBeUndefined();
  });

  test("any date comes back from any picture that has day, month and four digits of year", () => {
    const pictures = ["dd/MM/yyyy", "d MMMM yyyy", "dddd, d MMM yyyy", "yyyy-MM-dd", "ddMMyyyy", "d.M.yyyy"];
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...pictures), (date, picture) => {
        expect(dateIn(formatDate(date, picture), picture)).toBe(date);
      }),
    );
  });
});

test("a date that the pane shows can be typed back", () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.constantFrom("dd/MM/yyyy", "ddd d MMM yyyy", "d MMMM yyyy", "dddd, d MMMM yyyy"),
      (date, picture) => {
        expect(readDate(formatDate(date, picture), today)).toBe(date);
      },
    ),
  );
});

test("whatever is typed gives a real date or a problem", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 /.a-z-]{0,14}$/)), (typed) => {
      const read = readDate(typed, today);
      if (typeof read === "string") expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
      else expect(read).toHaveProperty("kind");
    }),
  );
});

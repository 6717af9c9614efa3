import { monthNames, weekdayNames, type IsoDate } from "../../plan/calendar";
import type { DateQuestion } from "../../plan/dateQuestion";
import { formatDate, type DateProblem } from "../../plan/dates";

const likeThis = "like 27 3 2026";

/** What to do about a text that is no date, as an instruction; undefined when nothing was typed. */
export function dateProblemWords(problem: DateProblem): string | undefined {
  switch (problem.kind) {
    case "nothing-typed":
      return undefined;
    case "not-a-date":
      return `Enter a real date, ${likeThis}`;
    case "no-year":
      return `Enter the year too, ${likeThis}`;
    case "no-such-year":
      return `Enter a year from 1900 to 2099, ${likeThis}`;
    case "no-such-month":
      return `Enter the day first and then a month from 1 to 12, ${likeThis}`;
    case "no-such-day":
      return `Enter a real date, ${likeThis}. ${monthNames[problem.month - 1] ?? "This month"} ${problem.year} has ${problem.days} days`;
    case "wrong-weekday":
      return `Check the day: ${plainDay(problem.date)} is a ${problem.weekday}`;
  }
}

/** A date so that nobody takes it for another: "Sunday 29 November 2026". */
export function dayInFull(date: IsoDate): string {
  return formatDate(date, "dddd d MMMM yyyy");
}

/** "29 November 2026". */
export function plainDay(date: IsoDate): string {
  return formatDate(date, "d MMMM yyyy");
}

/** "Sun 29 Nov 2026". */
export function shortDay(date: IsoDate): string {
  return formatDate(date, "ddd d MMM yyyy");
}

/** "March 2026". */
export function monthAndYear(date: IsoDate): string {
  return formatDate(date, "MMMM yyyy");
}

/** "Mo", Monday first. */
export const weekdaysInShort = [...weekdayNames.slice(1), weekdayNames[0]].map((name) => name.slice(0, 2));

/** What is asked of a date that may not be the one that was meant. */
export function dateQuestionWords({ kind, answer }: DateQuestion): string {
  switch (kind) {
    case "words":
      return "Not a date: is it meant in words?";
    case "to-come":
      return `${dayInFull(answer)} is still to come. Is that right?`;
    case "passed":
      return `${dayInFull(answer)} has passed. Which year do you mean?`;
  }
}

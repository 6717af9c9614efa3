import type { IsoDate } from "./calendar";
import { completionIn } from "./completeWords";
import { openQuestion, type DateQuestion } from "./dateQuestion";
import { readDate, readWrittenDate, type DateProblem } from "./dates";
import { dueDateIn, goesOn, isDone, monthName, wrongDateIn } from "./dueDate";
import type { ActionColumn } from "./form";

/** The columns of the action table that ask for a date, where words are usual too. */
export const dateColumns = ["byWhen", "dateComplete"] as const satisfies readonly ActionColumn[];
export type DateColumn = (typeof dateColumns)[number];

/** Whether a column asks for a date. */
export function isDateColumn(column: ActionColumn): column is DateColumn {
  return dateColumns.some((each) => each === column);
}

/**
 * What was typed where the action table asks for a date: a date, words in its place ("ongoing", "at the next review"), or a date
 * that the calendar does not have. Words that may be a date gone wrong ("12 Mrach") are not certain.
 */
export type DateOrWords =
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "words"; readonly isCertain: boolean }
  | { readonly kind: "wrong"; readonly problem: DateProblem };

/** Tells what was typed; without `today`, words that count from a day ("tomorrow", "12 Jan") stand as they are. */
export function dateOrWords(column: DateColumn, typed: string, today?: IsoDate): DateOrWords {
  const read = today === undefined ? readWrittenDate(typed) : readDate(typed, today);
  if (typeof read === "string") return { kind: "date", date: read };
  if (read.kind === "no-year" && today === undefined) return { kind: "words", isCertain: true };
  const problem = read.kind === "not-a-date" ? wrongDateIn(typed) : read;
  return problem === undefined
    ? { kind: "words", isCertain: areWords(column, typed, today) }
    : { kind: "wrong", problem };
}

/** As the form is to have it: a date as ISO, words as they were typed; undefined for a date that the calendar does not have. */
export function cellText(column: DateColumn, typed: string, today: IsoDate): string | undefined {
  const read = dateOrWords(column, typed, today);
  if (read.kind === "wrong") return undefined;
  return read.kind === "date" ? read.date : typed.trim();
}

/** What is to be asked of what was typed, or undefined: there is no doubt, or the user has said that this very answer is right. */
export function openCellQuestion(
  column: DateColumn,
  typed: string,
  today: IsoDate,
  kept: string | undefined,
): DateQuestion | undefined {
  const read = dateOrWords(column, typed, today);
  if (read.kind === "date") return openQuestion(column, typed, today, kept);
  const answer = typed.trim();
  return read.kind === "words" && !read.isCertain && answer !== kept ? { kind: "words", answer } : undefined;
}

function areWords(column: DateColumn, typed: string, today: IsoDate | undefined): boolean {
  const said = typed.normalize("NFKC").toLowerCase();
  if (goesOn.test(said) || dueDateIn(typed, today) !== undefined) return true;
  if (/\d/.test(said) || months.test(said)) return false;
  return (
    isDone(said) ||
    inPlaceOfDate.test(said) ||
    (column === "dateComplete" && completionIn(typed) !== "unclear")
  );
}

const months = new RegExp(`\\b${monthName}\\b`);

/** What stands in "By when?" where no day was named: how soon, what it waits for, or that nobody can say yet. */
const inPlaceOfDate =
  /\b(?:asap|as soon as|soon|immediate(?:ly)?|urgent(?:ly)?|now|straight ?away|same day|at once|always|permanent(?:ly)?|indefinite(?:ly)?|(?:long|short|medium)[- ]term|flexible|open[- ]ended)\b|\bn\/?a\b|\bnot (?:applicable|known|needed|yet)\b|\bunknown\b|\bt\.?b\.?[acdn]\b|\bto be (?:agreed|arranged|confirmed|decided)\b|\b(?:reviews?|sessions?|meetings?|appointments?|visits?|contact|calls?|hearings?|court|trial|sentenc\w+|marac|conference|case|tenancy|release|birth|school|term|holidays?|christmas|easter|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/;

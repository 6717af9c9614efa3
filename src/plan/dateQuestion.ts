import { daysBetween, isoDate, partsOf, type IsoDate } from "./calendar";
import { lacksYear, readDate } from "./dates";
import { details } from "./details";
import { fieldKeys, type ActionColumn, type FieldKey } from "./form";

/** What is to be asked of a date before `answer` is written. `otherYear` is the same day where the year was not typed. */
export type DateQuestion =
  /** Of something that has happened: it is still to come. */
  | { readonly kind: "to-come"; readonly answer: IsoDate; readonly otherYear?: IsoDate }
  /** Of something to be done: it has passed, and its year was not typed. */
  | { readonly kind: "passed"; readonly answer: IsoDate; readonly otherYear: IsoDate }
  /** It is no date: whether it is meant in words. */
  | { readonly kind: "words"; readonly answer: string; readonly otherYear?: undefined };

/** The dates that say when something happened. */
const behind: ReadonlySet<FieldKey | ActionColumn> = new Set<FieldKey | ActionColumn>([
  ...fieldKeys.filter((key) => details[key].hasHappened),
  "dateComplete",
]);

/** What is to be asked of what was typed for a date, or undefined: it is no date, there is no doubt, or the user has said that this very date is right. */
export function openQuestion(
  name: FieldKey | ActionColumn,
  typed: string,
  today: IsoDate,
  kept: string | undefined,
): DateQuestion | undefined {
  const question = dateQuestion(name, typed, today);
  return question?.answer === kept ? undefined : question;
}

function dateQuestion(
  name: FieldKey | ActionColumn,
  typed: string,
  today: IsoDate,
): DateQuestion | undefined {
  const date = readDate(typed, today);
  if (typeof date === "object") return undefined;
  const days = daysBetween(today, date);
  const isGuessed = lacksYear(typed);
  if (behind.has(name) && days > 0)
    return { kind: "to-come", answer: date, otherYear: isGuessed ? sameDay(date, -1) : undefined };
  const otherYear = sameDay(date, 1);
  return name === "byWhen" && days < 0 && isGuessed && otherYear !== undefined
    ? { kind: "passed", answer: date, otherYear }
    : undefined;
}

function sameDay(date: IsoDate, years: 1 | -1): IsoDate | undefined {
  const { year, month, day } = partsOf(date);
  return isoDate(year + years, month, day);
}

import { dateOf } from "../../plan/actionDue";
import { dateRemark, isInverted } from "../../plan/dateRemark";
import type { IsoDate } from "../../plan/calendar";
import { daysBetween } from "../../plan/calendar";
import { readDate } from "../../plan/dates";
import type { Form } from "../../plan/form";
import { dayInFull } from "../words/dates";
import type { ActionDraft } from "./actionDraft";
import { actionsWords } from "../words/actions";

const farAhead = 366;

/** What to think of about the day by which an action is to be done: its weekday, and gently what is odd about it. */
export function byWhenRemark(answers: ActionDraft, today: IsoDate, createdOn?: IsoDate): string | undefined {
  const date = dateTyped(answers.byWhen, today);
  if (date === undefined) return undefined;
  const day = dayInFull(date);
  if (answers.dateComplete.trim() !== "") return day;
  if (isInverted(createdOn, date)) return actionsWords.beforePlan(day);
  if (dateRemark("byWhen", date, today) !== undefined) return actionsWords.hasPassed(day);
  return daysBetween(today, date) > farAhead ? actionsWords.farAhead(day) : day;
}

/** The same of the day on which an action was done. */
export function completeRemark(
  answers: ActionDraft,
  today: IsoDate,
  createdOn?: IsoDate,
): string | undefined {
  const date = dateTyped(answers.dateComplete, today);
  if (date === undefined) return undefined;
  const day = dayInFull(date);
  if (dateRemark("dateComplete", date, today) !== undefined) return actionsWords.stillToCome(day);
  if (isInverted(createdOn, date)) return actionsWords.beforePlan(day);
  return day;
}

/** The day on which the plan was created, where the form says it in a way that can be read. */
export function dayCreated({ fields: { createdOn } }: Form): IsoDate | undefined {
  return dateOf(createdOn?.places.find(({ answer }) => answer.kind === "text"));
}

function dateTyped(text: string, today: IsoDate): IsoDate | undefined {
  const date = readDate(text, today);
  return typeof date === "string" ? date : undefined;
}

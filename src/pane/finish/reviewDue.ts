import type { IsoDate } from "../../plan/calendar";
import { formatDate } from "../../plan/dates";
import type { Form } from "../../plan/form";
import { reviewDue } from "../../plan/review";

/** When the plan is to be reviewed, as a sentence; undefined where the organisation sets no interval. */
export function reviewDueWords(
  form: Form,
  everyDays: number | undefined,
  today: IsoDate,
): string | undefined {
  const due = reviewDue(form, everyDays);
  if (due === undefined) return undefined;
  return `Review ${due < today ? "was due" : "due"} on ${formatDate(due, "dddd d MMMM yyyy")}.`;
}

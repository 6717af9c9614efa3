import { dueIn } from "../../plan/actionDue";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";

/** How many days ahead an action counts as due. */
export const soon = 7;

/** How many actions are overdue or due within a week. */
export function countDue(form: Form, today: IsoDate): number {
  return form.actionRows.filter((row) => {
    if (row.blank) return false;
    const due = dueIn(row, today);
    return due !== undefined && due <= soon;
  }).length;
}

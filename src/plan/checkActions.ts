import { dateOf, isComplete } from "./actionDue";
import { actionState } from "./actionState";
import { daysBetween, type IsoDate } from "./calendar";
import { firstAnswered } from "./checkDetails";
import { completionIn } from "./completeWords";
import { dueDateIn, lastDateIn } from "./dueDate";
import type { Finding } from "./finding";
import { textOf, type ActionColumn, type ActionRowPlace, type Form } from "./form";
import { onOneLine } from "./text";

/**
 * What is to be said of the rows of the action table: late, longest first; dates that cannot be; what is open by the words that it
 * was given; what only a reader can tell.
 */
export function actionFindings(form: Form, today: IsoDate): readonly Finding[] {
  const agreed = dateOf(firstAnswered(form.fields.isspDate)) ?? dateOf(firstAnswered(form.fields.createdOn));
  const started = form.actionRows.filter(({ blank }) => !blank);
  const findings = started.flatMap((row, action): readonly Finding[] => {
    const about = cellText(row, "action") || cellText(row, "risk");
    const one = { row, action, about };
    const { dateProblems } = actionState(row, today);
    const done = dateOf(row.cells.dateComplete) ?? lastDateIn(cellText(row, "dateComplete"));
    const late = lateness(row, agreed, today);
    const isLate = late !== undefined;
    return [
      ...(late?.isInFull === true
        ? [
            {
              kind: "overdue",
              key: `overdue ${action}`,
              days: late.days,
              place: row.cells.byWhen,
              ...one,
            } as const,
          ]
        : []),
      ...(late?.isInFull === false
        ? [
            {
              kind: "when-passed",
              key: `passed ${action}`,
              said: cellText(row, "byWhen"),
              date: late.date,
              place: row.cells.byWhen,
              ...one,
            } as const,
          ]
        : []),
      ...dateProblems.map((problem) => ({
        kind: "date-problem" as const,
        key: `date ${action} ${problem.column} ${problem.kind}`,
        problem,
        place: row.cells[problem.column],
        ...one,
      })),
      ...(agreed !== undefined && isComplete(row) && done !== undefined && daysBetween(agreed, done) < 0
        ? [
            {
              kind: "done-before-agreed",
              key: `done-before ${action}`,
              done,
              agreed,
              place: row.cells.dateComplete,
              ...one,
            } as const,
          ]
        : []),
      ...(!isLate && completionIn(cellText(row, "dateComplete")) === "unclear"
        ? [
            {
              kind: "completion-unclear",
              key: `unclear ${action}`,
              said: cellText(row, "dateComplete"),
              place: row.cells.dateComplete,
              ...one,
            } as const,
          ]
        : []),
    ];
  });
  // The longest overdue first.
  const late = findings.filter(({ kind }) => kind === "overdue");
  const others = findings.filter(({ kind }) => kind !== "overdue");
  return [...late.sort((a, b) => daysLate(b) - daysLate(a)), ...others];
}

type Lateness = { readonly date: IsoDate; readonly days: number; readonly isInFull: boolean };

/** How late an action is that is not done, by whatever its "by when" says. */
function lateness(row: ActionRowPlace, agreed: IsoDate | undefined, today: IsoDate): Lateness | undefined {
  if (isComplete(row)) return undefined;
  const date = dateOf(row.cells.byWhen);
  const due = date === undefined ? dueDateIn(cellText(row, "byWhen"), agreed) : { date, isInFull: true };
  if (due === undefined) return undefined;
  const days = daysBetween(due.date, today);
  return days > 0 ? { ...due, days } : undefined;
}

function daysLate(finding: Finding): number {
  return finding.kind === "overdue" ? finding.days : 0;
}

function cellText(row: ActionRowPlace, column: ActionColumn): string {
  const place = row.cells[column];
  return place === undefined ? "" : onOneLine(textOf(place.answer));
}

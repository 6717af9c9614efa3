import type { IsoDate } from "./calendar";
import { daysBetween } from "./calendar";
import { dateOf, dueIn, isComplete } from "./actionDue";
import { readWrittenDate } from "./dates";
import type { ActionColumn, ActionRowPlace } from "./form";

/** How an action stands on a day. */
export type ActionState = {
  /** "done" once its date complete says so; a form without that column knows none. */
  readonly state: "open" | "done";
  /** What it lacks, of the columns that the form has. One that is done needs no date to be done by. */
  readonly missing: readonly AskedColumn[];
  /** In how many days it is due, negative when overdue; absent when done, and where no date can be read. */
  readonly due?: number;
  readonly isOverdue: boolean;
  /** What cannot be right in its dates, or is to be looked at. */
  readonly dateProblems: readonly ActionDateProblem[];
};

const askedColumns = ["risk", "action", "who", "byWhen"] as const;
type AskedColumn = (typeof askedColumns)[number];

/** Of a row's dates; the pane and the CLI turn it into an instruction. */
export type ActionDateProblem =
  /** It looks like a date, and the calendar has no such day: "31/02/2026", "Mon 10 Feb 2026", "12/01/20226". */
  | { readonly kind: "no-such-date"; readonly column: DateColumn; readonly said: string }
  /** It says that it was complete on a day that is still to come. */
  | { readonly kind: "complete-later"; readonly column: "dateComplete"; readonly date: IsoDate };

type DateColumn = "byWhen" | "dateComplete";

/** Tells how an action stands. */
export function actionState(row: ActionRowPlace, today: IsoDate): ActionState {
  const isDone = isComplete(row);
  const due = dueIn(row, today);
  const missing = askedColumns.filter(
    (column) => row.cells[column]?.answer.kind === "blank" && !(column === "byWhen" && isDone),
  );
  return {
    state: isDone ? "done" : "open",
    missing,
    ...(due === undefined ? {} : { due }),
    isOverdue: due !== undefined && due < 0,
    dateProblems: dateProblems(row, today),
  };
}

function dateProblems({ cells }: ActionRowPlace, today: IsoDate): readonly ActionDateProblem[] {
  const columns: readonly (DateColumn & ActionColumn)[] = ["byWhen", "dateComplete"];
  const impossible = columns.flatMap((column): readonly ActionDateProblem[] => {
    const place = cells[column];
    if (place?.answer.kind !== "text" || dateOf(place) !== undefined) return [];
    const read = readWrittenDate(place.answer.text);
    const isNone =
      typeof read === "object" &&
      ["no-such-day", "no-such-month", "no-such-year", "wrong-weekday"].includes(read.kind);
    return isNone ? [{ kind: "no-such-date", column, said: place.answer.text }] : [];
  });
  const complete = dateOf(cells.dateComplete);
  const isLater = complete !== undefined && daysBetween(today, complete) > 0;
  return [
    ...impossible,
    ...(isLater ? [{ kind: "complete-later", column: "dateComplete", date: complete } as const] : []),
  ];
}

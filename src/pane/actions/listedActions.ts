import { dateOf } from "../../plan/actionDue";
import { actionState, type ActionDateProblem, type ActionState } from "../../plan/actionState";
import type { IsoDate } from "../../plan/calendar";
import type { ActionRow, ActionRowPlace, Form, Place } from "../../plan/form";
import { textOf } from "../../plan/form";
import { actionsWords } from "../words/actions";
import { shortDay } from "../words/dates";
import { soon } from "./countDue";

/** What is to be seen of an action at a glance, in words. */
export type ActionBadge = {
  readonly kind: "missing" | "overdue" | "due" | "done" | "look";
  readonly text: string;
};

/** An action of the form as the pane lists it. Dates that can be read are shown with their weekday. */
export type ListedAction = {
  readonly answers: ActionRow;
  readonly badges: readonly ActionBadge[];
  /** The day by which it is to be done, where it can be read. */
  readonly due: IsoDate | undefined;
  /** The box to show in Word. */
  readonly place: Place | undefined;
};

/** The actions of the form in its own order, blank rows left out. */
export function listedActions(form: Form, today: IsoDate): readonly ListedAction[] {
  return form.actionRows.filter((row) => !row.blank).map((row) => listedAction(row, today));
}

/** One action of the form. */
export function listedAction(row: ActionRowPlace, today: IsoDate): ListedAction {
  const { risk, action, who, byWhen, dateComplete, comment } = row.cells;
  return {
    answers: {
      risk: said(risk),
      action: said(action),
      who: said(who),
      byWhen: shownDate(byWhen),
      dateComplete: shownDate(dateComplete),
      comment: said(comment),
    },
    badges: badgesOf(actionState(row, today), row),
    due: dateOf(byWhen),
    place: row.cells.risk ?? row.cells.action ?? Object.values(row.cells)[0],
  };
}

function badgesOf(
  { missing, state, due, dateProblems }: ActionState,
  { cells }: ActionRowPlace,
): readonly ActionBadge[] {
  return [
    ...missing.map((column) => ({ kind: "missing", text: actionsWords.missing[column] }) as const),
    ...(state === "done"
      ? [{ kind: "done", text: actionsWords.done(shownDate(cells.dateComplete)) } as const]
      : []),
    ...(due === undefined ? [] : dueBadge(due)),
    ...dateProblems.map((problem) => ({ kind: "look", text: dateProblemBadge(problem) }) as const),
  ];
}

function dueBadge(days: number): readonly ActionBadge[] {
  if (days < 0) return [{ kind: "overdue", text: actionsWords.overdue(-days) }];
  if (days === 0) return [{ kind: "due", text: actionsWords.dueToday }];
  return days <= soon ? [{ kind: "due", text: actionsWords.dueIn(days) }] : [];
}

function dateProblemBadge(problem: ActionDateProblem): string {
  return problem.kind === "complete-later"
    ? actionsWords.completeLater
    : actionsWords.noSuchDay(problem.said);
}

function said(place: Place | undefined): string {
  return place === undefined ? "" : textOf(place.answer);
}

/** What a date cell says, with the weekday where it is a date. */
function shownDate(place: Place | undefined): string {
  const date = dateOf(place);
  return date === undefined ? said(place) : shortDay(date);
}

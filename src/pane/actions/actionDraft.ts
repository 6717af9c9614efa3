import { noDrafts } from "../drafts/noDrafts";
import type { IsoDate } from "../../plan/calendar";
import { cellText, dateColumns, dateOrWords, isDateColumn } from "../../plan/dateOrWords";
import { editsToFill } from "../../plan/editsToFill";
import type { ActionColumn, ActionRow, Form, Place } from "../../plan/form";
import { actionColumns, textOf } from "../../plan/form";
import { onOneLine } from "../../plan/text";
import type { ChoiceRule } from "../choiceRule";
import { ruleOf } from "../choiceRule";
import { actionsWords } from "../words/actions";

/** An action as it is typed, not yet in the form. */
export type ActionDraft = ActionRow;

export const emptyAction: ActionDraft = noDrafts.rows.own;

/** The columns that the form's action table has. */
export function columnsOf(form: Form): readonly ActionColumn[] {
  return actionColumns.filter((column) => form.actionRows.some(({ cells }) => cells[column] !== undefined));
}

/** Whether a date of the draft is not a real one. */
export function hasWrongDate(draft: ActionDraft, today: IsoDate): boolean {
  return wrongDatesIn(draft, today) > 0;
}

/** How many dates of some answers are not real ones. */
export function wrongDatesIn(answers: Partial<ActionRow>, today: IsoDate): number {
  return dateColumns.filter((column) => {
    const typed = answers[column]?.trim() ?? "";
    return typed !== "" && dateOrWords(column, typed, today).kind === "wrong";
  }).length;
}

/** The action as it goes to the form, dates as ISO; undefined while nothing is typed or a date is not real. */
export function wantedAction(draft: ActionDraft, today: IsoDate): Partial<ActionRow> | undefined {
  const wanted: Partial<Record<ActionColumn, string>> = {};
  for (const column of actionColumns) {
    const typed = draft[column].trim();
    if (typed === "") continue;
    const text = isDateColumn(column) ? cellText(column, typed, today) : typed;
    if (text === undefined) return undefined;
    wanted[column] = text;
  }
  return Object.keys(wanted).length === 0 ? undefined : wanted;
}

/** Whether a row of the form says all of an action already. */
export function saysAction(form: Form, wanted: Partial<ActionRow>): boolean {
  const { edits, left } = editsToFill(form, { actions: [wanted] });
  return edits.length === 0 && left.length === 0;
}

/** What fields of an action need of the form and of the day. */
export type FieldsOfForm = {
  readonly columns: readonly ActionColumn[];
  readonly who: WhoChoices;
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
};

/** Who may be named: the choices of the form's own list where it has one, else names that are likely. */
export type WhoChoices = { readonly choices: readonly string[]; readonly rule: ChoiceRule };

/** So many names of the form stand before those often named: a form in long use must not crowd these out. */
const namesFirst = 4;

/** The choices of the box that the answer goes to or, where it has no list, the names in the form and those often named. */
export function whoChoices(place: Place | undefined, named: readonly string[]): WhoChoices {
  const { oftenNamed } = actionsWords;
  const others = named.filter((name) => !oftenNamed.includes(name));
  const likely = [...others.slice(0, namesFirst), ...oftenNamed, ...others.slice(namesFirst)];
  const names = place?.choices ?? likely.map((name) => onOneLine(name));
  return { choices: [...new Set(names)].filter((name) => name !== ""), rule: ruleOf(place) };
}

/** The box for who does it in the row that the next action goes to. */
export function nextWho(form: Form): Place | undefined {
  return form.actionRows.find((row) => row.blank)?.cells.who;
}

/** Who is named in the form: in its actions, then who reviewed it. */
export function namesIn(form: Form): readonly string[] {
  const named = form.actionRows.flatMap(({ cells: { who } }) =>
    who === undefined ? [] : [textOf(who.answer)],
  );
  const reviewer = form.fields.reviewedBy === undefined ? "" : textOf(form.fields.reviewedBy.answer);
  return [...new Set([...named, reviewer])];
}

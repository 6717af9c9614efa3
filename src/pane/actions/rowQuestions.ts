import type { IsoDate } from "../../plan/calendar";
import { dateColumns, openCellQuestion } from "../../plan/dateOrWords";
import type { ActionRow } from "../../plan/form";
import { wrongDatesIn } from "./actionDraft";
import { changeOf, type KeptDates, type RowsDraft } from "./rowsDraft";

/** How many questions about dates a row's answers leave open. */
export function questionsIn(answers: Partial<ActionRow>, today: IsoDate, kept: KeptDates = {}): number {
  return dateColumns.filter(
    (column) => openCellQuestion(column, answers[column] ?? "", today, kept[column]) !== undefined,
  ).length;
}

/** As `questionsIn`, of what is changed in a row; one that is to go asks nothing. */
export function questionsInChange(draft: RowsDraft, id: string, today: IsoDate): number {
  const { cells, out } = changeOf(draft, id);
  return out ? 0 : questionsIn(cells, today, draft.kept[id]);
}

/** How many dates that a row was changed to are none. */
export function wrongDatesInChange(draft: RowsDraft, id: string, today: IsoDate): number {
  const { cells, out } = changeOf(draft, id);
  return out ? 0 : wrongDatesIn(cells, today);
}

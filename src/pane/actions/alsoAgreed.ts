import type { AgreedForRisk, KeptDates, RowsDraft } from "./rowsDraft";
import { agreedId, withAlso, withKept } from "./rowsDraft";
import type { AnswerProblems, RowsWork } from "./rowsWork";

/** What is agreed beside what the cell of an action says: each is to be a row of its own. */
export type AlsoAgreed = {
  /** By the id of the offered action. */
  readonly agreed: Readonly<Record<string, AgreedForRisk>>;
  readonly problems: (actionId: string) => AnswerProblems;
  readonly kept: (actionId: string) => KeptDates | undefined;
  readonly onKeep: (actionId: string, column: keyof KeptDates, answer: string) => void;
  readonly onAgreed: (actionId: string, agreed: AgreedForRisk) => void;
};

/** The same of a row, an action above one, or "own"; undefined where all shares the cell. */
export function alsoAgreed(
  id: string,
  inOneCell: boolean,
  draft: RowsDraft,
  work: RowsWork,
  onDraft: (change: (draft: RowsDraft) => RowsDraft) => void,
): AlsoAgreed | undefined {
  if (inOneCell) return undefined;
  return {
    agreed: draft.also[id] ?? {},
    problems: (actionId) => work.problems.get(agreedId(id, actionId)) ?? {},
    kept: (actionId) => draft.kept[agreedId(id, actionId)],
    onKeep: (actionId, column, date) => onDraft((now) => withKept(now, agreedId(id, actionId), column, date)),
    onAgreed: (actionId, agreed) => onDraft((now) => withAlso(now, id, actionId, agreed)),
  };
}

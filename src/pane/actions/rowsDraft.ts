import type { DateColumn } from "../../plan/dateOrWords";
import type { ActionRow } from "../../plan/form";
import type { ActionDraft } from "./actionDraft";
import { noDrafts } from "../drafts/noDrafts";
import type { Risk } from "../../plan/risks";
import type { StandingRow } from "./standingRows";
import { rowsInOrder } from "./typedRows";

/** What is to become of an action that stands in the form: texts as typed, by column. */
export type RowChange = { readonly cells: Partial<ActionRow>; readonly out: boolean };

/** A new action that has a place of its own: above an action of the form. */
export type ActionAbove = { readonly id: string; readonly above: string; readonly answers: ActionDraft };

/** A risk that the Dash found. What was agreed about it is kept while it is not picked. */
export type PickedRisk = {
  readonly picked: boolean;
  /** In the practitioner's own words. */
  readonly answers: ActionDraft;
  /** Of the actions that are offered, by id: what was typed is kept while it is not ticked. */
  readonly agreed: Readonly<Record<string, AgreedForRisk>>;
};

/** One of the actions that are offered for a risk. */
export type AgreedForRisk = { readonly ticked: boolean; readonly answers: ActionDraft };

/** What of an action's dates the user has said is right, though there was something to ask of it: a date, or words in its place. */
export type KeptDates = Readonly<Partial<Record<DateColumn, string>>>;

/** Everything about actions that is not in the form yet. */
export type RowsDraft = {
  /** The action of the small form. */
  readonly own: ActionDraft;
  /** By the id of the row. */
  readonly changes: Readonly<Record<string, RowChange>>;
  /** The ids of the rows in the order that is wanted; undefined for the order of the form. */
  readonly order: readonly string[] | undefined;
  readonly above: readonly ActionAbove[];
  /** By the id of the risk. */
  readonly risks: Readonly<Record<string, PickedRisk>>;
  /** What is agreed beside what a cell says, each a row more: by the id of its row, of an action above one, or "own". */
  readonly also: Readonly<Record<string, PickedRisk["agreed"]>>;
  /** By the id of a row, an action above one, a risk, or "own". */
  readonly kept: Readonly<Record<string, KeptDates>>;
};

export const noRowsDraft = noDrafts.rows;

const emptyAction = noRowsDraft.own;

/** Nothing is to become of it. */
export const unchanged: RowChange = { cells: {}, out: false };

/** How a row stands in the draft. */
export function changeOf(draft: RowsDraft, id: string): RowChange {
  return draft.changes[id] ?? unchanged;
}

/** The answers of a row as they are shown in its fields: typed, else as in the form. */
export function answersOf(standing: StandingRow, draft: RowsDraft): ActionDraft {
  return answersWith(standing, draft.changes[standing.id]);
}

/** The same, of one change. */
export function answersWith({ says }: StandingRow, change: RowChange | undefined): ActionDraft {
  return { ...emptyAction, ...says, ...change?.cells };
}

/** The draft with other answers for a row; an answer that is what the form says is no change. */
export function withAnswers(draft: RowsDraft, { id, says }: StandingRow, answers: ActionDraft): RowsDraft {
  const cells = Object.fromEntries(
    Object.entries(answers).filter(([column, text]) => text !== (says[column as keyof ActionRow] ?? "")), // its own keys
  );
  return withChange(draft, id, { ...changeOf(draft, id), cells });
}

/** The draft with a row to be deleted, or not. */
export function withOut(draft: RowsDraft, id: string, out: boolean): RowsDraft {
  return withChange(draft, id, { ...changeOf(draft, id), out });
}

/** The draft without anything about a row. */
export function withoutChange(draft: RowsDraft, id: string): RowsDraft {
  const { [id]: _, ...kept } = draft.kept;
  const { [id]: __, ...also } = draft.also;
  return withChange({ ...draft, kept, also }, id, unchanged);
}

/** The draft once the user has said that a date which was asked about, or what stands in its place, is right. */
export function withKept(draft: RowsDraft, id: string, column: DateColumn, answer: string): RowsDraft {
  return { ...draft, kept: { ...draft.kept, [id]: { ...draft.kept[id], [column]: answer } } };
}

/** The draft once a row has been moved one up (-1) or down (1). */
export function withMoved(draft: RowsDraft, rows: readonly StandingRow[], id: string, by: -1 | 1): RowsDraft {
  const ids = rowsInOrder(rows, draft).map((row) => row.id);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return draft;
  const order = ids.map((each) => (each === id ? other : each === other ? id : each));
  return { ...draft, order: order.every((each, index) => each === rows[index]?.id) ? undefined : order };
}

function withChange(draft: RowsDraft, id: string, change: RowChange): RowsDraft {
  const { [id]: _, ...others } = draft.changes;
  const isNone = !change.out && Object.keys(change.cells).length === 0;
  return { ...draft, changes: isNone ? others : { ...others, [id]: change } };
}

/** The draft with a new action above a row; where one is begun there already, as it is. */
export function withAbove(draft: RowsDraft, above: string): RowsDraft {
  if (draft.above.some((each) => each.above === above)) return draft;
  return { ...draft, above: [...draft.above, { id: `above ${above}`, above, answers: emptyAction }] };
}

/** With what is typed for an action that has a place of its own. */
export function withAnswersAbove(draft: RowsDraft, id: string, answers: ActionDraft): RowsDraft {
  return { ...draft, above: draft.above.map((each) => (each.id === id ? { ...each, answers } : each)) };
}

/** The draft without one of its new actions above a row. */
export function withoutAbove(draft: RowsDraft, id: string): RowsDraft {
  const { [id]: _, ...also } = draft.also;
  return { ...draft, also, above: draft.above.filter((each) => each.id !== id) };
}

/** The draft with a risk picked, or not: what was agreed about it is kept. */
export function withRisk(draft: RowsDraft, risk: Risk, picked: boolean): RowsDraft {
  return { ...draft, risks: { ...draft.risks, [risk.id]: { ...riskIn(draft, risk), picked } } };
}

/** The draft with what is typed about a risk in own words. */
export function withRiskAnswers(draft: RowsDraft, risk: Risk, answers: ActionDraft): RowsDraft {
  return {
    ...draft,
    risks: { ...draft.risks, [risk.id]: { ...riskIn(draft, risk), picked: true, answers } },
  };
}

/** The draft with one of the actions that are offered for a risk agreed, or not. */
export function withAgreed(draft: RowsDraft, risk: Risk, actionId: string, agreed: AgreedForRisk): RowsDraft {
  const now = riskIn(draft, risk);
  const picked = { ...now, picked: true, agreed: { ...now.agreed, [actionId]: agreed } };
  return { ...draft, risks: { ...draft.risks, [risk.id]: picked } };
}

/** The draft with one more of the offered actions agreed beside a row, or not. */
export function withAlso(draft: RowsDraft, id: string, actionId: string, agreed: AgreedForRisk): RowsDraft {
  return { ...draft, also: { ...draft.also, [id]: { ...draft.also[id], [actionId]: agreed } } };
}

/** Where dates and problems of an agreed action are kept. */
export function agreedId(riskId: string, actionId: string): string {
  return `${riskId} ${actionId}`;
}

function riskIn(draft: RowsDraft, { id, label }: Risk): PickedRisk {
  return draft.risks[id] ?? { picked: false, answers: { ...emptyAction, risk: label }, agreed: {} };
}

/** What is still a draft once `written` is in the form, the small form's action only if that was asked for: what was typed since. */
export function draftBeside(written: RowsDraft, now: RowsDraft, wroteOwn: boolean): RowsDraft {
  const typedSince = <Part>(
    before: Readonly<Record<string, Part>>,
    after: Readonly<Record<string, Part>>,
  ): Record<string, Part> =>
    Object.fromEntries(Object.entries(after).filter(([id, part]) => part !== before[id]));
  return {
    own: wroteOwn && now.own === written.own ? emptyAction : now.own,
    changes: typedSince(written.changes, now.changes),
    order: now.order === written.order ? undefined : now.order,
    above: now.above.filter((each) => !written.above.includes(each)),
    risks: typedSince(written.risks, now.risks),
    also: {
      ...typedSince(written.also, now.also),
      ...(!wroteOwn && now.also["own"] && { own: now.also["own"] }),
    },
    kept: typedSince(written.kept, now.kept),
  };
}

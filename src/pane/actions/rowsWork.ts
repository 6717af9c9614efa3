import type { IsoDate } from "../../plan/calendar";
import { dash } from "../../plan/data/dash";
import { editsToFill } from "../../plan/editsToFill";
import type { ActionColumn, ActionRow, Form, Wanted } from "../../plan/form";
import { wantedRow } from "../../plan/wantedRow";
import { isMendable, mendableWords } from "../words/mendable";
import type { ActionDraft } from "./actionDraft";
import { hasWrongDate, saysAction, wantedAction } from "./actionDraft";
import { inCells, inRows } from "./agreedRows";
import { askedOf, type AskedRow } from "./changedRow";
import { questionsIn, questionsInChange, wrongDatesInChange } from "./rowQuestions";
import { agreedId, answersOf, changeOf, type RowsDraft } from "./rowsDraft";
import { agreedFor, rowsInOrder } from "./typedRows";
import type { StandingRow } from "./standingRows";

/** What the draft would do to the form. */
export type RowsWork = {
  readonly wanted: Wanted;
  /** What of the draft each wanted row and action stands for, by its index. */
  readonly ids: { readonly rows: readonly string[]; readonly actions: readonly (readonly string[])[] };
  readonly added: number;
  /** Risks of the Dash among those: how many is not said, for it would read as a score. */
  readonly picked: number;
  readonly changed: number;
  readonly deleted: number;
  readonly moved: boolean;
  /** The small form's action, which the form has already. */
  readonly ownInForm: boolean;
  /** How many answers are to be put right first. */
  readonly wrong: number;
  /** How many questions about dates are to be answered first. */
  readonly asked: number;
  /** What to put right, by the id of a row, an action above one, a risk, or "own". */
  readonly problems: ReadonlyMap<string, AnswerProblems>;
  /** The ids of all in which something is to be put right or answered. */
  readonly held: readonly string[];
};

/** Instructions by column. */
export type AnswerProblems = Readonly<Partial<Record<ActionColumn, string>>>;

/** The id of the small form's action. */
export const ownId = "own";

/**
 * Works out what of a draft differs from the form. `isAdding` is whether the small form is open; `inOneCell` whether what is
 * agreed about a risk, with the same who and by when, shares a row, one a line.
 */
export function rowsWork(
  form: Form,
  rows: readonly StandingRow[],
  draft: RowsDraft,
  today: IsoDate,
  isAdding: boolean,
  inOneCell = false,
): RowsWork {
  const ordered = rowsInOrder(rows, draft);
  const asked: AskedRow[] = rows.flatMap((slot, index) =>
    askedOf(slot, ordered[index] ?? slot, draft, today),
  );
  const slotOf = new Map(ordered.map(({ id }, index) => [id, rows[index]]));
  const added: Added[] = [];
  const wrongDates: string[] = [];
  const askedAbout: string[] = [];
  let questions = 0;
  /** Whether something is to be put right or answered before an action is added. */
  const isToMend = (id: string, answers: ActionDraft): boolean => {
    const count = questionsIn(answers, today, draft.kept[id]);
    questions += count;
    if (count > 0) askedAbout.push(id);
    if (hasWrongDate(answers, today)) wrongDates.push(id);
    return count > 0 || hasWrongDate(answers, today);
  };
  const add = (id: string, answers: ActionDraft, kind: Added["kind"]): void => {
    const cells = wantedAction(answers, today);
    if (isToMend(id, answers)) return;
    if (cells !== undefined) added.push({ id, ids: [id], kind, cells });
  };
  for (const { id, above, answers } of draft.above) {
    const slot = slotOf.get(above);
    const cells = wantedAction(answers, today);
    if (isToMend(id, answers)) continue;
    if (slot !== undefined && cells !== undefined)
      asked.push({ id, kind: "above", wanted: wantedRow(slot.row, { kind: "insert-above", cells }) });
    else if (cells !== undefined) added.push({ id, ids: [id], kind: "own", cells });
  }
  /** What is agreed beside a row is about the risk that the row names by now. */
  const addAlso = (rowId: string, risk: string | undefined): void => {
    for (const { id, answers } of agreedFor({ agreed: draft.also[rowId] ?? {} }))
      add(agreedId(rowId, id), { ...answers, risk: risk ?? answers.risk }, "own");
  };
  const aboves = new Map(draft.above.map(({ id, answers }) => [id, answers.risk]));
  const standing = new Map(rows.map((row) => [row.id, answersOf(row, draft).risk]));
  for (const id of Object.keys(draft.also))
    if (id !== ownId && !changeOf(draft, id).out) addAlso(id, aboves.get(id) ?? standing.get(id));
  // In the order of the Dash, as they are shown, whatever was ticked first.
  for (const { id } of dash) {
    const risk = draft.risks[id];
    if (risk?.picked !== true) continue;
    const agreed = agreedFor(risk);
    for (const { ids, answers } of inOneCell ? inCells(id, agreed) : inRows(id, agreed)) {
      const held = ids.filter((each) => isToMend(each, answers));
      const cells = wantedAction(answers, today);
      if (held.length === 0 && cells !== undefined)
        added.push({ id: ids[0] ?? id, ids, kind: "risk", cells });
    }
    // The risk alone is a row only while nothing is agreed about it.
    if (agreed.length === 0 || saysMore(risk.answers)) add(id, risk.answers, "risk");
  }
  if (isAdding) add(ownId, draft.own, "own");
  if (isAdding) addAlso(ownId, draft.own.risk);
  const ownInForm = added.some(({ id, cells }) => id === ownId && saysAction(form, cells));
  const toAdd = added.filter(({ id }) => id !== ownId || !ownInForm);

  const wanted: Wanted = {
    rows: asked.map(({ wanted: row }) => row),
    actions: toAdd.map(({ cells }) => cells),
  };
  const problems = problemsOf(form, wanted, asked, toAdd);
  const isChange = ({ kind }: AskedRow): boolean => kind === "change";
  return {
    wanted,
    ids: { rows: asked.map(({ id }) => id), actions: toAdd.map(({ ids }) => ids) },
    added: toAdd.length + asked.filter(({ kind }) => kind === "above").length,
    picked: toAdd.filter(({ kind }) => kind === "risk").length,
    changed: asked.filter(isChange).length,
    deleted: asked.filter(({ kind }) => kind === "delete").length,
    moved: ordered.some((row, index) => row !== rows[index]),
    ownInForm,
    wrong:
      wrongDates.length +
      rows.reduce((sum, { id }) => sum + wrongDatesInChange(draft, id, today), 0) +
      countOf(problems),
    asked: questions + rows.reduce((sum, { id }) => sum + questionsInChange(draft, id, today), 0),
    problems,
    held: [
      ...wrongDates,
      ...askedAbout,
      ...problems.keys(),
      ...rows
        .filter(({ id }) => wrongDatesInChange(draft, id, today) + questionsInChange(draft, id, today) > 0)
        .map(({ id }) => id),
    ],
  };
}

/** What the bar leads to: all of it is to be open, once. */
export type HeldWork = Pick<RowsWork, "held">;

/** Whether something in what an id stands for, or in what is agreed beside it, is held. */
export function isHeld({ held }: HeldWork, id: string): boolean {
  return held.some((each) => each === id || each.startsWith(agreedId(id, "")));
}

function saysMore(answers: ActionDraft): boolean {
  return Object.entries(answers).some(([column, text]) => column !== "risk" && text.trim() !== "");
}

type Added = {
  readonly id: string;
  /** All that share the row. */
  readonly ids: readonly string[];
  readonly kind: "own" | "risk";
  readonly cells: Partial<ActionRow>;
};

function problemsOf(
  form: Form,
  wanted: Wanted,
  asked: readonly AskedRow[],
  added: readonly Added[],
): ReadonlyMap<string, AnswerProblems> {
  const problems = new Map<string, AnswerProblems>();
  for (const { name, why } of editsToFill(form, wanted).left) {
    if ((name.kind !== "row" && name.kind !== "action") || !isMendable(why)) continue;
    const id = (name.kind === "row" ? asked : added)[name.index]?.id;
    if (name.column === undefined || id === undefined) continue;
    problems.set(id, { ...problems.get(id), [name.column]: mendableWords[why] });
  }
  return problems;
}

function countOf(problems: ReadonlyMap<string, AnswerProblems>): number {
  return [...problems.values()].reduce((sum, each) => sum + Object.keys(each).length, 0);
}

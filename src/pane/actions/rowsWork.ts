import type { IsoDate } from "../../plan/calendar";
import { dash } from "../../plan/data/dash";
import { cellText, dateColumns, isDateColumn, openCellQuestion } from "../../plan/dateOrWords";
import { editsToFill } from "../../plan/editsToFill";
import type { ActionColumn, ActionRow, Form, Wanted, WantedRow } from "../../plan/form";
import { actionColumns } from "../../plan/form";
import { squeezed } from "../../plan/text";
import { wantedRow } from "../../plan/wantedRow";
import { isMendable, leftWords } from "../words/left";
import type { ActionDraft } from "./actionDraft";
import { hasWrongDate, saysAction, wantedAction, wrongDatesIn } from "./actionDraft";
import { agreedId, answersOf, changeOf, type KeptDates, type RowsDraft } from "./rowsDraft";
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
  const asked: Asked[] = rows.flatMap((slot, index) => askedOf(slot, ordered[index] ?? slot, draft, today));
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
  const isChange = ({ kind }: Asked): boolean => kind === "change";
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

type AgreedRow = { readonly ids: readonly string[]; readonly answers: ActionDraft };

function inRows(riskId: string, agreed: ReturnType<typeof agreedFor>): readonly AgreedRow[] {
  return agreed.map(({ id, answers }) => ({ ids: [agreedId(riskId, id)], answers }));
}

function inCells(riskId: string, agreed: ReturnType<typeof agreedFor>): readonly AgreedRow[] {
  const cells = new Map<string, AgreedRow>();
  for (const { ids, answers } of inRows(riskId, agreed)) {
    const key = JSON.stringify([squeezed(answers.who), squeezed(answers.byWhen)]);
    const there = cells.get(key);
    const lines = there === undefined ? [answers.action] : [there.answers.action, answers.action];
    cells.set(key, {
      ids: [...(there?.ids ?? []), ...ids],
      answers: { ...answers, action: lines.filter((line) => line.trim() !== "").join("\n") },
    });
  }
  return [...cells.values()];
}

function saysMore(answers: ActionDraft): boolean {
  return Object.entries(answers).some(([column, text]) => column !== "risk" && text.trim() !== "");
}

/** Whether a row can be moved one up (-1) or down (1): everything that the two say can be written where the other stands. */
export function canMove(
  form: Form,
  rows: readonly StandingRow[],
  draft: RowsDraft,
  id: string,
  by: -1 | 1,
): boolean {
  const ordered = rowsInOrder(rows, draft);
  const from = ordered.findIndex((row) => row.id === id);
  const [slot, content] = [rows[from], ordered[from]];
  const [otherSlot, otherContent] = [rows[from + by], ordered[from + by]];
  if (slot === undefined || content === undefined || otherSlot === undefined || otherContent === undefined)
    return false;
  const swapped = [
    wantedRow(slot.row, { kind: "write", cells: { ...blanks(slot), ...otherContent.says } }),
    wantedRow(otherSlot.row, { kind: "write", cells: { ...blanks(otherSlot), ...content.says } }),
  ];
  const { left, changedRows } = editsToFill(form, { rows: swapped });
  return left.length === 0 && changedRows === undefined;
}

type Asked = {
  readonly id: string;
  readonly kind: "change" | "move" | "delete" | "above";
  readonly wanted: WantedRow;
};
type Added = {
  readonly id: string;
  /** All that share the row. */
  readonly ids: readonly string[];
  readonly kind: "own" | "risk";
  readonly cells: Partial<ActionRow>;
};

/** What is to become of the row of `slot` once it holds what `content` says now. */
function askedOf(
  slot: StandingRow,
  content: StandingRow,
  draft: RowsDraft,
  today: IsoDate,
): readonly Asked[] {
  const { id } = content;
  const change = changeOf(draft, id);
  if (change.out) return [{ id, kind: "delete", wanted: wantedRow(slot.row, { kind: "delete" }) }];
  const typed = typedCells(change.cells, today, draft.kept[id]);
  const full = slot === content ? typed : { ...blanks(slot), ...content.says, ...typed };
  const cells = Object.fromEntries(
    Object.entries(full).filter(
      ([column, text]) => squeezed(text) !== squeezed(slot.says[column as ActionColumn] ?? ""), // its own keys
    ),
  );
  if (Object.keys(cells).length === 0) return [];
  const kind = Object.keys(typed).length > 0 ? "change" : "move";
  return [{ id, kind, wanted: wantedRow(slot.row, { kind: "write", cells }) }];
}

function blanks({ says }: StandingRow): Partial<ActionRow> {
  return Object.fromEntries(Object.keys(says).map((column) => [column, ""]));
}

/** Typed answers as the form is to have them, dates as ISO; a date that is not real, or asked about, is left out. */
function typedCells(cells: Partial<ActionRow>, today: IsoDate, kept: KeptDates = {}): Partial<ActionRow> {
  return Object.fromEntries(
    actionColumns.flatMap((column) => {
      const typed = cells[column]?.trim();
      if (typed === undefined || questionsIn({ [column]: typed }, today, kept) > 0) return [];
      const text = typed === "" || !isDateColumn(column) ? typed : cellText(column, typed, today);
      return text === undefined ? [] : [[column, text]];
    }),
  );
}

function questionsIn(answers: Partial<ActionRow>, today: IsoDate, kept: KeptDates = {}): number {
  return dateColumns.filter(
    (column) => openCellQuestion(column, answers[column] ?? "", today, kept[column]) !== undefined,
  ).length;
}

function questionsInChange(draft: RowsDraft, id: string, today: IsoDate): number {
  const { cells, out } = changeOf(draft, id);
  return out ? 0 : questionsIn(cells, today, draft.kept[id]);
}

function wrongDatesInChange(draft: RowsDraft, id: string, today: IsoDate): number {
  const { cells, out } = changeOf(draft, id);
  return out ? 0 : wrongDatesIn(cells, today);
}

function problemsOf(
  form: Form,
  wanted: Wanted,
  asked: readonly Asked[],
  added: readonly Added[],
): ReadonlyMap<string, AnswerProblems> {
  const problems = new Map<string, AnswerProblems>();
  for (const { name, why } of editsToFill(form, wanted).left) {
    if ((name.kind !== "row" && name.kind !== "action") || !isMendable(why)) continue;
    const id = (name.kind === "row" ? asked : added)[name.index]?.id;
    if (name.column === undefined || id === undefined) continue;
    problems.set(id, { ...problems.get(id), [name.column]: leftWords(why) });
  }
  return problems;
}

function countOf(problems: ReadonlyMap<string, AnswerProblems>): number {
  return [...problems.values()].reduce((sum, each) => sum + Object.keys(each).length, 0);
}

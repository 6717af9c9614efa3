import { isComplete } from "../../plan/actionDue";
import type { IsoDate } from "../../plan/calendar";
import type { DateQuestion } from "../../plan/dateQuestion";
import { openQuestion } from "../../plan/dateQuestion";
import { cellText, openCellQuestion } from "../../plan/dateOrWords";
import { formatDate, readDate } from "../../plan/dates";
import { editsToFill } from "../../plan/editsToFill";
import type { Form, Wanted } from "../../plan/form";
import { textOf } from "../../plan/form";
import type { ReviewAnswer } from "../../plan/review";
import { rowForAnswer } from "../../plan/review";
import type { StandingRow } from "../actions/standingRows";
import { isMendable } from "../words/mendable";
import { reasonsWords, reviewNoteWords } from "../words/review";

/** What a review finds of an open action. */
export const findings = ["done", "still-right", "new-date", "not-needed"] as const;
export type Finding = (typeof findings)[number];

/** What was found of one action. */
export type ReviewedAction = {
  readonly finding: Finding;
  /** As typed: the day when it was done, or the new one. */
  readonly date: string;
  /** The date, or the words in its place, that the user has said are right, though there was something to ask of them. */
  readonly kept?: string;
};

/** A review that is not in the form yet. */
export type ReviewDraft = {
  readonly reviewedOn: string;
  /** The same of the day of the review. */
  readonly keptOn?: string;
  readonly reviewedBy: string;
  /** Why the plan is reviewed. */
  readonly reasons: readonly string[];
  /** Whether the reasons are to stand in the form. */
  readonly writesReasons: boolean;
  /** By the id of the row. */
  readonly found: Readonly<Record<string, ReviewedAction>>;
};

/** A review as far as it is done, and where in it the user is: 0 the start, then the open actions, then the end. */
export type ReviewInHand = { readonly draft: ReviewDraft; readonly at: number };

/** A review of today that has found nothing yet. */
export function newReview(form: Form, today: IsoDate): ReviewDraft {
  const { reviewedBy } = form.fields;
  return {
    reviewedOn: formatDate(today),
    reviewedBy: reviewedBy === undefined ? "" : textOf(reviewedBy.answer),
    reasons: [],
    writesReasons: false,
    found: {},
  };
}

/** What was typed for a review. */
export function reviewAsText({ reviewedOn, reviewedBy, found }: ReviewDraft): readonly string[] {
  const typed = [reviewedOn, reviewedBy, ...Object.values(found).map(({ date }) => date)];
  return [typed.filter((text) => text.trim() !== "").join("\n")];
}

/** The actions that a review looks at: those that are not complete. */
export function openRows(rows: readonly StandingRow[]): readonly StandingRow[] {
  return rows.filter(({ row }) => !isComplete(row));
}

/** What a review would write. */
export type ReviewWork = {
  readonly wanted: Wanted;
  readonly details: number;
  readonly actions: number;
  /** Whether an answer is to be put right first. */
  readonly isWrong: boolean;
  /** The first step in which something is to be put right or answered; 0 is the start. */
  readonly held: number;
  /** How many questions about dates are to be answered first. */
  readonly asked: number;
};

/** What of a review the form does not say yet. */
export function reviewWork(
  form: Form,
  rows: readonly StandingRow[],
  draft: ReviewDraft,
  today: IsoDate,
): ReviewWork {
  const on = dateTyped(draft.reviewedOn, today);
  const open = openRows(rows);
  const found = open.flatMap(({ id, row }, index) => {
    const reviewed = draft.found[id];
    return reviewed === undefined
      ? []
      : [{ row, answer: answerOf(reviewed, on ?? today, today), step: index + 1 }];
  });
  const wantedRows = found.flatMap(({ row, answer }) => {
    const wanted = answer && rowForAnswer(row, answer);
    return wanted === undefined ? [] : [wanted];
  });
  const fields = {
    ...(on !== undefined && form.fields.reviewedOn !== undefined && { reviewedOn: on }),
    ...(draft.reviewedBy.trim() !== "" &&
      form.fields.reviewedBy !== undefined && { reviewedBy: draft.reviewedBy.trim() }),
  };
  const words = reasonsLine(draft, today);
  const writesReasons = draft.writesReasons && draft.reasons.length > 0 && form.advice.general !== undefined;
  const wanted: Wanted = {
    fields,
    rows: wantedRows,
    ...(writesReasons && { advice: { general: [{ text: words, status: "agreed" }] } }),
  };
  const { edits, left } = editsToFill(form, { fields });
  const asked = [
    openQuestion("reviewedOn", draft.reviewedOn, today, draft.keptOn),
    ...open.map(({ id }) => questionOf(draft.found[id], today)),
  ];
  const isWrongAtStart =
    (draft.reviewedOn.trim() !== "" && on === undefined) || left.some(({ why }) => isMendable(why));
  const wrongSteps = found.flatMap(({ answer, step }) => (answer === undefined ? [step] : []));
  const askedSteps = asked.flatMap((question, step) => (question === undefined ? [] : [step]));
  return {
    wanted,
    details:
      new Set(edits.flatMap((edit) => (edit.kind === "write" ? edit.key : []))).size +
      (writesReasons ? 1 : 0),
    actions: wantedRows.length,
    isWrong: isWrongAtStart || wrongSteps.length > 0,
    held: isWrongAtStart ? 0 : Math.min(...(wrongSteps.length > 0 ? wrongSteps : askedSteps)),
    asked: askedSteps.length,
  };
}

/** The reasons as one line of the form. */
export function reasonsLine({ reviewedOn, reasons }: ReviewDraft, today: IsoDate): string {
  const on = dateTyped(reviewedOn, today);
  return reasonsWords(on, reasons);
}

/** A review in words, for the case notes. */
export function reviewNote(draft: ReviewDraft, rows: readonly StandingRow[], today: IsoDate): string {
  const open = openRows(rows);
  const of = (finding: Finding): number =>
    open.filter(({ id }) => draft.found[id]?.finding === finding).length;
  return reviewNoteWords(
    { on: dateTyped(draft.reviewedOn, today), by: draft.reviewedBy.trim(), reasons: draft.reasons },
    open.length,
    findings.map((finding) => [finding, of(finding)]),
  );
}

/** What is to be asked of the day that was found of an action. */
function questionOf(reviewed: ReviewedAction | undefined, today: IsoDate): DateQuestion | undefined {
  if (reviewed?.finding === "done") return openQuestion("dateComplete", reviewed.date, today, reviewed.kept);
  return reviewed?.finding === "new-date"
    ? openCellQuestion("byWhen", reviewed.date, today, reviewed.kept)
    : undefined;
}

/** What was found of an action, with its days; undefined while a day is missing. */
function answerOf({ finding, date }: ReviewedAction, on: IsoDate, today: IsoDate): ReviewAnswer | undefined {
  const typed = dateTyped(date, today);
  const byWhen = cellText("byWhen", date, today);
  switch (finding) {
    case "still-right":
      return { kind: "still-right" };
    case "done":
      return typed && { kind: "done", on: typed };
    case "new-date":
      return byWhen === undefined ? undefined : { kind: "new-date", byWhen };
    case "not-needed":
      return { kind: "not-needed", on };
  }
}

function dateTyped(typed: string, today: IsoDate): IsoDate | undefined {
  const date = readDate(typed, today);
  return typeof date === "string" ? date : undefined;
}

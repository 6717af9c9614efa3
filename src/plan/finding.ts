import type { ActionDateProblem } from "./actionState";
import type { IsoDate } from "./calendar";
import type { Missing } from "./check";
import type { PersonHint } from "./checkPeople";
import type { RefsDiffer } from "./clientNames";
import type { ActionRowPlace, Area, BoxOrColumn, FieldKey, Place, TraceKind } from "./form";

/** An action of the form, by which it is (from 0, blank rows not counted) and what its row says. */
export type CheckedAction = {
  readonly row: ActionRowPlace;
  readonly action: number;
  /** What the row says it is about: the action or, failing that, the risk. */
  readonly about: string;
};

/** Something to put right in a form, or to look at. `key` tells it from the others and is the same when the form is read again. */
export type Finding = { readonly key: string; readonly place?: Place } & (
  | { readonly kind: "clients-differ"; readonly refs: readonly string[]; readonly how: RefsDiffer }
  | { readonly kind: "pages-differ"; readonly field: "page" | "pageCount" }
  /** A blank of a wording, or a prompt of a form, that was left in what somebody wrote. */
  | { readonly kind: "blank-left"; readonly box: BoxOrColumn; readonly blank: string }
  | ({ readonly kind: "overdue"; readonly days: number } & CheckedAction)
  /** By words that count from the day of the plan ("next week", "12 Jan"): what they mean has passed, and it is open. */
  | ({ readonly kind: "when-passed"; readonly said: string; readonly date: IsoDate } & CheckedAction)
  | ({ readonly kind: "date-problem"; readonly problem: ActionDateProblem } & CheckedAction)
  /** Only a reader can tell from its "date complete" if it is done. */
  | ({ readonly kind: "completion-unclear"; readonly said: string } & CheckedAction)
  | ({
      readonly kind: "done-before-agreed";
      readonly done: IsoDate;
      readonly agreed: IsoDate;
    } & CheckedAction)
  /** The date of a detail is none, or is still to come. */
  | {
      readonly kind: "detail-date";
      readonly field: FieldKey;
      readonly problem: "no-date" | "to-come";
      readonly said: string;
    }
  /** The second of two details comes before the first. */
  | { readonly kind: "dates-inverted"; readonly first: FieldKey; readonly second: FieldKey }
  | { readonly kind: "missing"; readonly missing: Missing }
  /** Still in the file: whoever is sent it can find it. */
  | { readonly kind: "trace"; readonly trace: TraceKind }
  | ({ readonly kind: "person"; readonly area: Area } & PersonHint)
);
export type FindingKind = Finding["kind"];

/** Whether a finding is to be put right first; the others are worth a look. */
export function isPressing(finding: Finding): boolean {
  switch (finding.kind) {
    case "missing":
      return isPressingMissing(finding.missing);
    case "clients-differ":
      return finding.how === "other" || finding.how === "typo";
    case "person":
    case "when-passed":
    case "completion-unclear":
    case "detail-date":
      return false;
    default:
      return true;
  }
}

function isPressingMissing(missing: Missing): boolean {
  return missing.kind === "no-actions" || (missing.kind === "action" && missing.column !== "risk");
}

import { capital, counted, listed, withStood } from "./counting";
import type { EditName } from "../../plan/editNames";
import type { WantedRow } from "../../plan/form";
import type { Filled } from "../../word/gateway";
import { stoodAlready } from "../stoodAlready";
import type { RowsWork } from "../actions/rowsWork";
import { stoppedRowsWords } from "./progress";

/** What the bar's button says. */
export function barWords(work: RowsWork, isAdding: boolean): string {
  if (work.wrong > 0) return `Put ${counted(work.wrong, "answer")} right first`;
  if (work.asked > 0) return `Answer ${counted(work.asked, "question")} first`;
  const clauses = [
    ...(work.added > 0 ? [`add ${addedWords(work)}`] : []),
    ...(work.changed > 0 ? [`change ${counted(work.changed, "action")}`] : []),
    ...(work.deleted > 0 ? [`delete ${counted(work.deleted, "action")}`] : []),
    ...(work.moved ? ["change the order"] : []),
  ];
  if (clauses.length > 0) return capital(listed(clauses));
  if (isAdding && work.ownInForm) return "This action is in the form";
  return isAdding ? "No new action to add" : "Nothing to change";
}

/** What is said once it is done, and of how much of it stood in the form already. */
export function doneWords(work: RowsWork, filled: Filled): string {
  const waiting = rowsNotBegun(filled);
  if (waiting > 0) return stoppedRowsWords(rowsIn(work) - waiting, rowsIn(work), filled.stoppedBy);
  const { added, changed, deleted } = countOf(stoodAlready(filled), work);
  return withStood(stepWords(work, filled), added + changed + deleted);
}

/** What Undo calls it: what was done. */
export function stepWords(work: RowsWork, filled: Filled): string {
  const count = countOf(stoodAlready(filled), work);
  const done = {
    ...work,
    added: work.added - count.added - rowsNotBegun(filled),
    changed: work.changed - count.changed,
    deleted: work.deleted - count.deleted,
  };
  const words = filled.filled > 0 ? wordsOf(done) : "";
  const nothing = work.added > 0 ? "No action was added" : "Nothing was changed";
  return words === "" ? nothing : words;
}

/** How many new rows a fill did not come to, because it was stopped. */
function rowsNotBegun({ left }: Filled): number {
  const rows = left.flatMap(({ name, why }) =>
    why === "stopped" && name.kind === "action" ? [name.index] : [],
  );
  return new Set(rows).size;
}

function rowsIn({ wanted }: RowsWork): number {
  return wanted.actions?.length ?? 0;
}

/** Of a change of the order the words are many rows': what of it stood is not said. */
function countOf(
  stood: readonly EditName[],
  { wanted, moved }: RowsWork,
): Pick<RowsWork, "added" | "changed" | "deleted"> {
  const rows = moved ? [] : stood.flatMap((part) => (part.kind === "row" ? [wanted.rows?.[part.index]] : []));
  const ofKind = (kind: WantedRow["now"]["kind"]): number =>
    rows.filter((row) => row?.now.kind === kind).length;
  return {
    added: stood.filter(({ kind }) => kind === "action").length,
    changed: ofKind("write"),
    deleted: ofKind("delete"),
  };
}

function wordsOf(work: RowsWork): string {
  const clauses = [
    ...(work.added > 0 ? [`${addedWords(work)} added`] : []),
    ...(work.changed > 0 ? [`${counted(work.changed, "action")} changed`] : []),
    ...(work.deleted > 0 ? [`${counted(work.deleted, "action")} deleted`] : []),
    ...(work.moved ? ["order changed"] : []),
  ];
  return capital(listed(clauses));
}

/** Whether there is anything to write. */
export function isWork({ added, changed, deleted, moved }: RowsWork): boolean {
  return added + changed + deleted > 0 || moved;
}

/** What to think of before actions are deleted. */
export function deletionWords({ deleted }: RowsWork): string | undefined {
  if (deleted === 0) return undefined;
  return `Delete ${deleted === 1 ? "this action" : `these ${deleted} actions`} from the form? Undo can bring ${deleted === 1 ? "it" : "them"} back.`;
}

/** What to think of before a risk goes in about which nothing is agreed. */
export function bareRiskWords({ picked, wanted }: RowsWork): string | undefined {
  const isBare = picked > 0 && wanted.actions?.some(({ action = "" }) => action.trim() === "") === true;
  return isBare ? "A risk with nothing agreed goes in without an action." : undefined;
}

/** A count of risks would read as a score, so with risks of the Dash among them no count is said. */
function addedWords({ added, picked }: RowsWork): string {
  return picked > 0 ? "these actions" : counted(added, "action");
}

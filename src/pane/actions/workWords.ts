import { counted, listed } from "../words";
import type { RowsWork } from "./rowsWork";

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

/** What is said once it is done. */
export function doneWords(work: RowsWork): string {
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

/** A count of risks would read as a score, so with risks of the Dash among them no count is said. */
function addedWords({ added, picked }: RowsWork): string {
  return picked > 0 ? "these actions" : counted(added, "action");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

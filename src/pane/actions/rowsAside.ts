import { actionColumns, type ActionRow } from "../../plan/form";
import type { RowsDraft } from "./rowsDraft";
import { rowsClashing } from "./rowsTogether";
import { agreedFor } from "./typedRows";

/** What of a draft has no room beside another, as text: an action each, its cells on lines of their own. */
export function rowsAside(written: RowsDraft, now: RowsDraft): readonly string[] {
  const typed = new Set(textsOf(now));
  return textsOf(rowsClashing(written, now)).filter((text) => !typed.has(text));
}

function textsOf({ own, changes, above, risks, also }: RowsDraft): readonly string[] {
  const picked = Object.values(risks);
  const agreed = [...picked.map((each) => each.agreed), ...Object.values(also)];
  return [
    own,
    ...Object.values(changes).map(({ cells }) => cells),
    ...above.map(({ answers }) => answers),
    // The risk alone is a label of ours.
    ...picked.flatMap(({ answers }) => (answers.action.trim() === "" ? [] : [answers])),
    ...agreed.flatMap((each) => agreedFor({ agreed: each }).map(({ answers }) => answers)),
  ]
    .map(linesOf)
    .filter((text) => text !== "");
}

function linesOf(answers: Partial<ActionRow>): string {
  const cells = actionColumns.map((column) => answers[column]?.trim() ?? "");
  return cells.filter((text) => text !== "").join("\n");
}

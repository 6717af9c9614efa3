import { squeezed } from "../../plan/text";
import type { ActionDraft } from "./actionDraft";
import { agreedId } from "./rowsDraft";
import type { agreedFor } from "./typedRows";

/** What is agreed about a risk, as a row is to say it. */
type AgreedRow = { readonly ids: readonly string[]; readonly answers: ActionDraft };

/** Each thing that is agreed in a row of its own. */
export function inRows(riskId: string, agreed: ReturnType<typeof agreedFor>): readonly AgreedRow[] {
  return agreed.map(({ id, answers }) => ({ ids: [agreedId(riskId, id)], answers }));
}

/** What is agreed with the same who and by when in one row, one a line. */
export function inCells(riskId: string, agreed: ReturnType<typeof agreedFor>): readonly AgreedRow[] {
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

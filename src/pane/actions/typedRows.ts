import type { ActionRow } from "../../plan/form";
import type { ActionDraft } from "./actionDraft";
import type { AgreedForRisk, PickedRisk, RowChange, RowsDraft } from "./rowsDraft";
import type { StandingRow } from "./standingRows";

/**
 * How much of a draft is not in a form with these rows, or in none that is known: a change, a new action and another order count as
 * one each, the risks of the Dash not. A row that is to be deleted and has gone is no work.
 */
export function countRows(draft: RowsDraft, rows?: readonly StandingRow[]): number {
  const slots = new Map(rows?.map((row) => [row.id, row]));
  const isChange = ([id, change]: readonly [string, RowChange]): boolean => {
    const says = slots.get(id)?.says;
    const isOther = ([column, text]: readonly [string, string]): boolean =>
      says === undefined || text.trim() !== (says[column as keyof ActionRow] ?? "").trim(); // its own keys
    if (change.out) return rows === undefined || slots.has(id);
    return Object.entries(change.cells).some(isOther);
  };
  return [
    ...Object.entries(draft.changes).filter(isChange),
    ...[draft.own, ...draft.above.map(({ answers }) => answers)].filter((answers) => !saysNothing(answers)),
    ...Object.values(draft.also).flatMap((agreed) => agreedFor({ agreed })),
    ...(rows === undefined || rowsInOrder(rows, draft) === rows ? [] : ["order"]),
  ].length;
}

/** Whether nothing is typed for an action. */
export function saysNothing(answers: ActionDraft): boolean {
  return Object.values(answers).every((text) => text.trim() === "");
}

/** The rows in the order that is wanted; rows that an order does not know of stand after their neighbour in the form. */
export function rowsInOrder(rows: readonly StandingRow[], { order }: RowsDraft): readonly StandingRow[] {
  if (order === undefined) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = order.flatMap((id) => byId.get(id) ?? []);
  return known.length === rows.length ? known : rows;
}

/** What is agreed about a risk, in the order in which it was ticked. */
export function agreedFor({
  agreed,
}: Pick<PickedRisk, "agreed">): readonly (AgreedForRisk & { readonly id: string })[] {
  return Object.entries(agreed).flatMap(([id, each]) => (each.ticked ? [{ ...each, id }] : []));
}

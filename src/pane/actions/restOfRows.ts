import type { Filled } from "../../word/gateway";
import { emptyAction } from "./actionDraft";
import { agreedId, draftBeside, type PickedRisk, type RowChange, type RowsDraft } from "./rowsDraft";
import { agreedFor } from "./typedRows";
import { ownId, type RowsWork } from "./rowsWork";

/** The ids of the parts of a draft that a fill did not come to, because it was stopped. */
export function notBegun({ ids }: RowsWork, { left }: Filled): ReadonlySet<string> {
  return new Set(
    left.flatMap(({ name, why }) => {
      if (why !== "stopped") return [];
      if (name.kind === "row") return ids.rows[name.index] ?? [];
      return name.kind === "action" ? (ids.actions[name.index] ?? []) : [];
    }),
  );
}

/** What is still a draft once a fill was stopped: the parts that it did not come to, and what was typed since. */
export function restOfRows(
  written: RowsDraft,
  now: RowsDraft,
  rest: ReadonlySet<string>,
  wroteOwn: boolean,
): RowsDraft {
  const isRest = (id: string): boolean => rest.has(id);
  // What is agreed beside the action of the small form takes its risk from there.
  const keepsOwn = isRest(ownId) || Object.keys(now.also[ownId] ?? {}).some((id) => isRest(agreedId(ownId, id))); // prettier-ignore
  const beside = draftBeside(written, now, wroteOwn && !keepsOwn);
  const riskAbove = new Map(written.above.map(({ id, answers }) => [id, answers.risk]));
  const changes: Record<string, RowChange> = { ...beside.changes };
  for (const [id, change] of Object.entries(now.changes)) if (isRest(id)) changes[id] = change;
  const also: Record<string, PickedRisk["agreed"]> = { ...beside.also };
  for (const [rowId, agreed] of Object.entries(now.also)) {
    const kept = keptOf(rowId, agreed, isRest, riskAbove.get(rowId));
    if (kept !== undefined) also[rowId] = kept;
  }
  const risks: Record<string, PickedRisk> = { ...beside.risks };
  for (const [id, risk] of Object.entries(now.risks)) {
    const agreed = keptOf(id, risk.agreed, isRest);
    if (agreed === undefined && !isRest(id)) continue;
    const answers = isRest(id) ? risk.answers : { ...emptyAction, risk: risk.answers.risk };
    risks[id] = { picked: true, answers, agreed: agreed ?? {} };
  }
  const above = now.above.filter((each) => isRest(each.id) || !written.above.includes(each));
  return { ...beside, changes, also, risks, above, kept: now.kept };
}

/** Of what is agreed about a risk or beside a row, that which is still to be written; undefined when all of it is. */
function keptOf(
  of: string,
  agreed: PickedRisk["agreed"],
  isRest: (id: string) => boolean,
  risk?: string,
): PickedRisk["agreed"] | undefined {
  const kept = agreedFor({ agreed }).filter(({ id }) => isRest(agreedId(of, id)));
  if (kept.length === 0) return undefined;
  return Object.fromEntries(
    kept.map(({ id, ticked, answers }) => [
      id,
      { ticked, answers: risk === undefined ? answers : { ...answers, risk } },
    ]),
  );
}

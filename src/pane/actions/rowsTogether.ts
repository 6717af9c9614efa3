import { clashing } from "../drafts/clashing";
import { noDrafts } from "../drafts/noDrafts";
import { saysNothing } from "./typedRows";
import type { RowsDraft } from "./rowsDraft";

/** The draft once what it was written into the form has been taken back; what was typed since stays. */
export function withDraftBack(written: RowsDraft, now: RowsDraft): RowsDraft {
  const standing = new Set(now.above.map(({ id }) => id));
  return {
    own: saysNothing(now.own) ? written.own : now.own,
    changes: { ...written.changes, ...now.changes },
    order: now.order ?? written.order,
    above: [...written.above.filter(({ id }) => !standing.has(id)), ...now.above],
    risks: { ...written.risks, ...now.risks },
    also: { ...written.also, ...now.also },
    kept: { ...written.kept, ...now.kept },
  };
}

/** What of a draft would be lost beside another, which has other words for the same rows. */
export function rowsClashing(under: RowsDraft, over: RowsDraft): RowsDraft {
  const begun = new Set(over.above.map(({ id }) => id));
  const isLost = !saysNothing(over.own) && over.own !== under.own;
  return {
    ...noDrafts.rows,
    own: isLost ? under.own : noDrafts.rows.own,
    changes: clashing(under.changes, over.changes),
    above: under.above.filter((each) => begun.has(each.id) && !over.above.includes(each)),
    risks: clashing(under.risks, over.risks),
    also: clashing(under.also, over.also),
  };
}

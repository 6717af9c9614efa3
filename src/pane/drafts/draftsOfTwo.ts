import { rowsClashing, withDraftBack } from "../actions/rowsTogether";
import type { OptionsDraft } from "../options/optionsDraft";
import type { ServicesDraft } from "../services/servicesDraft";
import { clashing } from "./clashing";
import type { Drafts } from "./draftKinds";
import { noDrafts } from "./noDrafts";

/** Two of the same client in one; where both have words for the same thing, those of `over` stay. */
export function draftsTogether(under: Drafts, over: Drafts): Drafts {
  return {
    details: { ...under.details, ...over.details },
    rows: withDraftBack(under.rows, over.rows),
    options: optionsTogether(under.options, over.options),
    services: servicesTogether(under.services, over.services),
    review: over.review ?? under.review,
  };
}

/** What of `under` would be lost beside `over`, which has other words for the same thing. */
export function draftsClashing(under: Drafts, over: Drafts): Drafts {
  return {
    details: clashing(under.details, over.details),
    rows: rowsClashing(under.rows, over.rows),
    options: optionsClashing(under.options, over.options),
    services: { ...noDrafts.services, edited: clashing(under.services.edited, over.services.edited) },
    review: over.review === undefined ? undefined : under.review,
  };
}

/** Two drafts of options in one; where both have words for the same option or line, those of `over` stay. */
export function optionsTogether(under: OptionsDraft, over: OptionsDraft): OptionsDraft {
  return {
    chosen: { ...under.chosen, ...over.chosen },
    lines: {
      changes: { ...under.lines.changes, ...over.lines.changes },
      orders: { ...under.lines.orders, ...over.lines.orders },
    },
  };
}

/** What of one draft of options would be lost beside another. */
export function optionsClashing(under: OptionsDraft, over: OptionsDraft): OptionsDraft {
  return {
    chosen: clashing(under.chosen, over.chosen),
    lines: { changes: clashing(under.lines.changes, over.lines.changes), orders: {} },
  };
}

function servicesTogether(under: ServicesDraft, over: ServicesDraft): ServicesDraft {
  return {
    edited: { ...under.edited, ...over.edited },
    ticked: new Set([...under.ticked, ...over.ticked]),
    leftAsIs: new Set([...under.leftAsIs, ...over.leftAsIs]),
  };
}

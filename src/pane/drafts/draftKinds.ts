import type { RowsDraft } from "../actions/rowsDraft";
import { noRowsDraft, rowsClashing, withDraftBack } from "../actions/rowsDraft";
import type { DetailsDraft } from "../details/detailsDraft";
import type { ReviewInHand } from "../finish/reviewDraft";
import type { OptionsDraft } from "../options/optionsDraft";
import { noDraft, optionsClashing, optionsTogether } from "../options/optionsDraft";
import type { ServicesDraft } from "../services/servicesDraft";
import { noServicesDraft, servicesTogether } from "../services/servicesDraft";
import { clashing } from "./clashing";

/** Everything that is typed or chosen in the pane for one client and may not be in the form yet. */
export type Drafts = {
  readonly details: DetailsDraft;
  readonly rows: RowsDraft;
  readonly options: OptionsDraft;
  readonly services: ServicesDraft;
  /** Undefined while no review is begun. */
  readonly review: ReviewInHand | undefined;
};
export type DraftKey = keyof Drafts;

export const noDrafts: Drafts = {
  details: {},
  rows: noRowsDraft,
  options: noDraft,
  services: noServicesDraft,
  review: undefined,
};

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
    services: { ...noServicesDraft, edited: clashing(under.services.edited, over.services.edited) },
    review: over.review === undefined ? undefined : under.review,
  };
}

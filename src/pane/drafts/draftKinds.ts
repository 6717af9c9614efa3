import type { RowsDraft } from "../actions/rowsDraft";
import type { DetailsDraft } from "../details/detailsDraft";
import type { ReviewInHand } from "../finish/reviewDraft";
import type { OptionsDraft } from "../options/optionsDraft";
import type { ServicesDraft } from "../services/servicesDraft";

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

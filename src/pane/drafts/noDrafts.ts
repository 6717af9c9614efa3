import type { Drafts } from "./draftKinds";

/** Nothing typed and nothing chosen. It stands apart from what works on drafts, which the first load does without. */
export const noDrafts: Drafts = {
  details: {},
  rows: {
    own: { risk: "", action: "", who: "", byWhen: "", dateComplete: "", comment: "" },
    changes: {},
    order: undefined,
    above: [],
    risks: {},
    also: {},
    kept: {},
  },
  options: { chosen: {}, lines: { changes: {}, orders: {} } },
  services: { edited: {}, ticked: new Set(), leftAsIs: new Set() },
  review: undefined,
};

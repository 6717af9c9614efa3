import type { PlaceDoubt } from "../../plan/doubt";

/**
 * What leaves doubt about a box that was found. Every kind of evidence that is low is one of these; where two readings are as
 * likely, the box is not given at all.
 */
export type Doubt = PlaceDoubt;

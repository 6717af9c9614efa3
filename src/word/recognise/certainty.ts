import type { PlaceDoubt } from "../../plan/doubt";
import type { ActionColumn, AdviceKey, FieldKey, ServiceKey } from "../../plan/form";

/**
 * What leaves doubt about a box that was found. Every kind of evidence that is low is one of these; where two readings are as
 * likely, the box is not given at all.
 */
export type Doubt = Exclude<PlaceDoubt, { readonly kind: "says" }>;

/** What a box is for. */
export type BoxOrColumn = FieldKey | AdviceKey | ServiceKey | ActionColumn | "bag";

import type { AdviceKey, BagList, BoxName, FieldKey, Position, ServiceKey } from "../../plan/form";
import type { Doubt } from "./certainty";
import type { ActionTable } from "./recogniseActions";

/** A box that was found, what it is for, and what leaves doubt about it. */
export type Found<K extends BoxName> = {
  readonly key: K;
  readonly position: Position;
  readonly doubt?: Doubt;
  /** Of a box for what to take: the list that its heading names. */
  readonly list?: BagList;
};

/** All that was found of the form, in document order. */
export type FoundParts = {
  readonly actions: readonly ActionTable[];
  readonly fields: readonly Found<FieldKey>[];
  readonly advice: readonly Found<AdviceKey>[];
  readonly bag: readonly Found<"bag">[];
  readonly service: readonly Found<ServiceKey>[];
  /** What two labels or headings with one box between them ask for, and headings whose box nothing tells: none gets one. */
  readonly disputed: readonly BoxName[];
  /** How many plans the document holds; the parts are those of the last. */
  readonly plans: number;
};

import type { Place } from "../plan/form";

/** What a box takes: any words, only those of its list, or others from its user but not from the pane. */
export type ChoiceRule = "any" | "list" | "list-or-own";

/** The rule of a box; one that is not in the form yet takes any words. */
export function ruleOf(place: Place | undefined): ChoiceRule {
  if (place?.choices === undefined) return "any";
  return place.kind === "dropDown" ? "list" : "list-or-own";
}

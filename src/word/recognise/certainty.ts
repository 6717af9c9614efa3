import { boxNames } from "../../plan/boxNames";
import type { ActionColumn, AdviceKey, FieldKey, ServiceKey } from "../../plan/form";

/**
 * What leaves doubt about a box. This is the one place that says which evidence is low; a box found so is written to only once
 * the user has said that it is the right one. Where two readings are as likely, the box is not given at all.
 *
 * - `word`: its label, head or heading may mean something else ("Money", "Notes", "Person", "Name"), or holds a typo and has
 *   fewer than eight letters ("Leagl").
 * - `place`: its heading says nothing, but stands where the published form has the one that is missing.
 * - `below`: another box stands beside the heading, and only their shapes tell them apart.
 * - `beside`: the same, the other way round.
 * - `rows`: two rows to write in stand under the heading; the upper one is likelier.
 * - `own-advice`: the row above reads as the agency's own advice, and can be an answer.
 * - `several`: more than one box has this heading.
 * - `earlier-plan`: it stands in an earlier plan of the document, and the last has no such box.
 * - `older-plan`: it stands in the last plan of the document, and another is newer or still blank.
 */
export type Doubt =
  | { readonly kind: "word" | "place"; readonly said: string }
  | {
      readonly kind: "below" | "beside" | "rows" | "own-advice" | "several" | "earlier-plan" | "older-plan";
    };

/** What little speaks for a box, as one sentence to the user. It quotes labels and headings, never answers. */
export function sentenceOf(doubt: Doubt, key: BoxOrColumn): string {
  const name = boxNames[key];
  switch (doubt.kind) {
    case "word":
      return `Its label is “${said(doubt.said)}”, which may be ‘${name}’.`;
    case "place":
      return `It stands in the place of ‘${name}’, under the heading “${said(doubt.said)}”.`;
    case "below":
      return `It stands below the heading for ‘${name}’; the box beside the heading may be meant.`;
    case "beside":
      return `It stands beside the heading for ‘${name}’; the box below the heading may be meant.`;
    case "rows":
      return `It is the upper of two rows under the heading for ‘${name}’.`;
    case "own-advice":
      return `It stands under a line that may be advice on ‘${name}’, or an answer.`;
    case "several":
      return `More than one box has the heading ‘${name}’.`;
    case "earlier-plan":
      return `It stands in an earlier plan of this document; the last one has no box for ‘${name}’.`;
    case "older-plan":
      return "It stands in the last plan of this document, and another plan in it is newer or still blank.";
  }
}

/** What a box is for. */
export type BoxOrColumn = FieldKey | AdviceKey | ServiceKey | ActionColumn | "bag";

/** A label on one line, cut where it is long. */
function said(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}

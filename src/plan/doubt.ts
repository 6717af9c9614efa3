/**
 * What leaves doubt about a place: it is written to only once the user has said that it is the right one. `said` quotes a
 * label, a heading or what stands in the place, whole.
 *
 * - `word`: its label, head or heading may mean something else ("Money", "Notes", "Person", "Name"), or holds a typo and has
 *   fewer than eight letters ("Leagl").
 * - `place`: its heading says nothing, but stands where the published form has the one that is missing.
 * - `below`: another box stands beside the heading, and only their shapes tell them apart.
 * - `beside`: the same, the other way round.
 * - `columns`: another cell beside the heading can be meant as well; the nearer one is likelier.
 * - `rows`: two rows to write in stand under the heading; the upper one is likelier.
 * - `own-advice`: the row above reads as the agency's own advice, and can be an answer.
 * - `elsewhere`: it stands apart from the form's other boxes, in a table that is built otherwise.
 * - `several`: more than one box has this heading.
 * - `earlier-plan`: it stands in an earlier plan of the document, and the last has no such box.
 * - `older-plan`: it stands in the last plan of the document, and another is newer or still blank.
 * - `says`: it holds text that can be an answer and can be the agency's own: the user pointed to it, and it can be a heading in
 *   words that nobody knows; or it is nothing but labels, or the same choice as in every box.
 */
export type PlaceDoubt =
  | { readonly kind: "word" | "place" | "says"; readonly said: string }
  | {
      readonly kind:
        | "below"
        | "beside"
        | "columns"
        | "rows"
        | "own-advice"
        | "elsewhere"
        | "several"
        | "earlier-plan"
        | "older-plan";
    };

import type { BoxName } from "../../plan/form";
import type { Asked } from "../../plan/setUpQuestions";
import type { BoxAtCursor, NoBox, SetUpDone } from "../../word/gateway";
import { boxCalled, isColumn, labelOf } from "./labels";
import { counted } from "./counting";

/** What is said once the user has shown a box, or said which boxes are right. */
export function pointedWords(asked: readonly Asked[]): string {
  return `Used for ${namesOf(asked)}. To have it found next time, choose Set up this form in the … menu`;
}

/** What is said once the user has said that a place is not the box, or where it cannot be. */
export function notUsedWords(asked: readonly Asked[]): string {
  return `Not used for ${namesOf(asked)}`;
}

/** "Financial", or "8 boxes". */
function namesOf(asked: readonly Asked[]): string {
  const names = [...new Set(asked.map(({ name }) => labelOf(name)))];
  return names.length > 2 ? counted(names.length, "box", "boxes") : names.join(" and ");
}

/** The question whether these are the right boxes. */
export function askedWords(asked: readonly Asked[]): string {
  const [first, ...others] = asked;
  if (first === undefined) return "";
  if (others.length === 0) return `Is this the ${boxCalled(first.name)}?`;
  if (asked.every(({ name }) => isColumn(name))) return "Is this the action table?";
  return `Are these the right boxes? ${[...new Set(asked.map(({ name }) => labelOf(name)))].join(", ")}.`;
}

/** Why the place at the cursor cannot be the box, and what to do. */
export function whyNoBoxWords(name: BoxName, { why, of }: Extract<BoxAtCursor, { kind: "no-box" }>): string {
  if (why === "taken" && of !== undefined)
    return `That is the ${boxCalled(of)}. Click in the ${boxCalled(name)}, then press Use this box`;
  return noBox[why];
}

const noBox: Readonly<Record<NoBox, string>> = {
  label: "That is a label or a heading. Click in the box beside or under it, then press Use this box",
  taken: "That box is for something else. Click in another, then press Use this box",
  actions:
    "That is the action table. It is filled from Actions. Click in another box, then press Use this box",
  "wrong-kind":
    "That box holds a date or a choice and cannot hold this. Click in another, then press Use this box",
  "not-a-box":
    "No box stands there. Click in a cell of a table or in a box with a prompt, then press Use this box",
  unclear:
    "Word does not say which blank box that is. Type a letter in it, press Use this box, then take the letter out",
};

/** What is said once the form is set up. */
export function setUpDoneWords({ named, added, left }: SetUpDone): string {
  const refused = left.filter(({ why }) => why === "not-kept").length;
  const done = [
    ...(named > 0 ? [`${counted(named, "box", "boxes")} named`] : []),
    ...(added > 0 ? [`${counted(added, "box", "boxes")} added`] : []),
  ].join(", ");
  const rest = refused > 0 ? `Word did not keep ${counted(refused, "box", "boxes")}` : "";
  return [done === "" ? "Nothing was changed" : done, ...(rest === "" ? [] : [rest])].join(". ");
}

import type { BoxName } from "../../plan/form";
import type { Asked } from "../../plan/setUpQuestions";
import type { LeftAsItIs, SetUp, SetUpReason } from "../../plan/setUp";
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

/** What setting up is going to do, a clause each after "It will"; none when there is nothing to do. */
export function setUpWords({ named, added }: SetUp): readonly string[] {
  if (named.length + added.length === 0) return [];
  return [
    ...(named.length > 0
      ? [`name ${counted(named.length, "box", "boxes")}, to be found at once next time;`]
      : []),
    ...(added.length > 0 ? [`put a named box into ${counted(added.length, "blank place")};`] : []),
    "keep the look of the form, on paper too: Word shows a name only in a box that is clicked in;",
    "change no answer, and say nothing about a client.",
  ];
}

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

/** The boxes that are not set up, by why: a sentence and the names. */
export function leftAsItIsWords(left: readonly LeftAsItIs[]): readonly string[] {
  return reasons.flatMap(([why, words]) => {
    const names = left.filter((each) => each.why === why).map(({ name }) => labelOf(name));
    return names.length === 0 ? [] : [`${words}: ${[...new Set(names)].join(", ")}.`];
  });
}

const reasons: readonly (readonly [SetUpReason, string])[] = [
  ["to-confirm", "Say first whether these are the right boxes"],
  ["not-found", "Not found, so click in them first"],
  ["filled", "Filled in already. Set up your blank form to have them too"],
  ["locked", "Locked"],
  ["hidden", "With hidden text in them, or hiding what is written"],
  ["unsupported", "Out of this Word’s reach"],
  ["tracked", "Turn Track Changes off first"],
  ["no-prompt", "This Word puts boxes only with a prompt. Set up the form in Word for Windows or Mac"],
  ["not-kept", "Not kept by Word"],
];

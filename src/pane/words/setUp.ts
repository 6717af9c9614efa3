import type { LeftAsItIs, SetUp, SetUpReason } from "../../plan/setUp";
import { counted } from "./counting";
import { labelOf } from "./labels";

/** What is said before a form is set up. */
export const setUpDialogWords = {
  title: "Set up this form",
  allSetUp: "All boxes that can be set up are set up.",
  itWill: "Do this once, in your organisation’s blank form. It will:",
  leftAsTheyAre: "These boxes are left as they are:",
  cancel: "Cancel",
  close: "Close",
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

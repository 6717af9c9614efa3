import type { LeftReason } from "../../plan/edits";

/** Reasons that lie in what was typed; the others lie in the form or in Word. */
export type Mendable = Extract<LeftReason, "not-a-choice" | "not-a-date" | "too-long" | "one-line">;

/** What is to be typed otherwise, for each of them. */
export const mendableWords: Readonly<Record<Mendable, string>> = {
  "not-a-choice": "The list in this box does not have these words. Show the box and choose from its list.",
  "not-a-date": "This box takes a date. Enter one, like 27 3 2026.",
  "too-long": "This is longer than the box can hold. Shorten it and try again.",
  "one-line": "This box holds one line. Take out the line breaks and try again.",
};

/** Whether the user can mend it by typing something else. */
export function isMendable(why: LeftReason): why is Mendable {
  return why in mendableWords;
}

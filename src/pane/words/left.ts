import type { LeftReason } from "../../plan/edits";
import { mendableWords } from "./mendable";

/** Why a box was left as it was, and what to do about it. */
export function leftWords(why: LeftReason): string {
  return leftReasons[why];
}

const leftReasons: Readonly<Record<LeftReason, string>> = {
  ...mendableWords,
  "not-found": "The form has no such box. Copy the text and put it where it belongs.",
  "to-confirm": "I am not sure that this is the right box. Say whether it is, then try again.",
  locked: "This box is locked. Unlock it in Word, or ask whoever keeps the form.",
  unsupported:
    "This Word does not let the pane fill this kind of box. Copy the text, show the box, and paste it there.",
  answered: "The form says something else here. Show the box and type over it in Word to change it.",
  "beside-box": "There is other text beside this box. Show the box, and keep the text that is right.",
  commented: "A comment stands on this box and would be lost. Show the box and change it in Word.",
  tracked: "Changes in this box are tracked. Accept or reject them in Word, or change it there.",
  hidden:
    "This box has hidden text, or hides what is written in it. Press Ctrl+Shift+8 in Word to see it, or ask whoever keeps the form.",
  "no-row": "The table has no blank row left. Add rows to it in Word, read the form again, and try again.",
  "not-shown":
    "This Word does not show this box to add-ins. Copy the text, and paste it into the box in Word.",
  refused: "Word would not let the pane write in this box. Copy the text, show the box, and paste it there.",
  "not-kept": "Word did not keep the text. Copy it, show the box, and paste it there.",
  stopped: "It was stopped before this was written. It is still typed in its tab.",
};

import { counted } from "./counting";

/** What is said where a copy becomes the next plan. */
export const nextPlanWords = {
  title: "Next plan",
  close: "Close",
  keepCopy:
    "Keep the plan as it is now: in Word, save a copy under another name (File, Save a Copy) and open that copy. The pane cannot see whether you have.",
  haveCopy: "I have saved a copy, and the document that is open is the one for the next plan",
  saveFirst: "Save a copy first",
  day: "Day of the next plan",
  putDateRight: "Put the date right first",
  turn: "Turn this copy into the next plan",
  done: "This is the next plan now. Save it.",
  nothingChanged: "Nothing was changed",
  whatItDoes: "What this will do",
  noneGoes: "No action is complete, so none goes.",
  takenOut: (count: number) => `${counted(count, "complete action")} taken out:`,
  completeAction: "complete action",
  stayBlank: (count: number) =>
    `Of these, ${counted(count, "row")} stay in the table, blank: Word cannot take out what they are made of.`,
  locked: "Left as they are, for their boxes are locked:",
  noneOpen: "No action is open.",
  kept: (count: number) => `${counted(count, "open action")} kept as they are:`,
  openAction: "open action",
  dated: (label: string, day: string) => `${label}: ${day}`,
  madeBlank: (label: string) => `${label}: made blank`,
  restStays: "Options, what to take and the service lines stay as they are.",
  noWords: "An action without words",
};

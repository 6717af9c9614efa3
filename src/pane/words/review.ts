import type { IsoDate } from "../../plan/calendar";
import type { Finding, ReviewWork } from "../finish/reviewDraft";
import { counted, listed } from "./counting";
import { dayInFull, plainDay } from "./dates";

/** What is said in a review. */
export const reviewWords = {
  findings: {
    done: "Done",
    "still-right": "Still right as it is",
    "new-date": "Needs a new date",
    "not-needed": "No longer needed",
  },
  /** Where "no longer needed" is written, and whether the action is closed with it. */
  whereNotNeeded: (cell: "action" | "comment", isClosed: boolean) =>
    `“No longer needed” and the day of the review go into its ${cell === "action" ? "agreed action" : "comment"}${
      isClosed
        ? ", and the day into its date complete: it is closed, and leaves the form with the next plan"
        : ""
    }.`,
  review: "Review",
  close: "Close the review",
  end: "What will be written",
  actionOf: (at: number, count: number) => `Action ${at} of ${count}`,
  noneOpen: "No action is open.",
  back: "Back",
  done: "The review is in the form",
  nothingChanged: "Nothing was changed",
  whyNow: "Why now?",
  tickReasons: "Tick what applies, or nothing. The form has no box for this.",
  whereReason: "Where the reason goes",
  reasonInNotes: "Not in the form: at the end I copy it for the case notes",
  reasonInForm: "In the form: a line in the General safety planning box",
  whoReads: (line: string) => `Whoever sees the form reads it: “${line}”`,
  whatOfAction: "How does this action stand?",
  by: (day: string) => `by ${day}`,
  reasonIn: (line: string) => `General safety planning: ${line}`,
  unseen: (count: number) => `${count} of the open actions stay as they are: nothing was chosen.`,
  forCaseNotes: "For the case notes",
  caseNotes: "the case notes",
  noDateBox: "The form has no box for the date of the review.",
  anAction: "An action",
  doneOn: (action: string, day: string) => `${action}: done on ${day}`,
  newDate: (action: string, byWhen: string) => `${action}: ${byWhen}`,
  notNeeded: (action: string) => `${action}: no longer needed`,
};

/** What leads on in a review: to the actions, the next of them, or the end. */
export function nextStepWords(at: number, count: number): string {
  if (at === count) return "See what will be written";
  return at === 0 ? `Look at ${counted(count, "open action")}` : "Next";
}

/** What the bar says of a review. */
export function reviewBarWords({ details, actions, isWrong, asked }: ReviewWork): string {
  if (isWrong) return "Put the answer right first";
  if (asked > 0) return `Answer ${counted(asked, "question")} first`;
  const parts = [
    ...(details > 0 ? [counted(details, "answer")] : []),
    ...(actions > 0 ? [counted(actions, "action")] : []),
  ];
  return parts.length === 0 ? "Nothing to write yet" : `Write the review: ${listed(parts)}`;
}

/** When the plan is to be reviewed. */
export function reviewDueWords(due: IsoDate, isLate: boolean): string {
  return `Review ${isLate ? "was due" : "due"} on ${dayInFull(due)}.`;
}

/** The reasons for a review as one line of the form. */
export function reasonsWords(on: IsoDate | undefined, reasons: readonly string[]): string {
  return `Reviewed${on === undefined ? "" : ` on ${plainDay(on)}`}: ${reasons.join("; ")}.`;
}

/** A review in words, for the case notes: when, by whom and why, how many actions were open, and what was found of them. */
export function reviewNoteWords(
  {
    on,
    by,
    reasons,
  }: { readonly on: IsoDate | undefined; readonly by: string; readonly reasons: readonly string[] },
  open: number,
  found: readonly (readonly [Finding, number])[],
): string {
  const of = found
    .filter(([, count]) => count > 0)
    .map(([finding, count]) => `${count} ${foundWords[finding]}`);
  return [
    `Safety plan reviewed${on === undefined ? "" : ` on ${plainDay(on)}`}${by === "" ? "" : ` by ${by}`}.`,
    ...(reasons.length > 0 ? [`Why: ${reasons.join("; ")}.`] : []),
    `${counted(open, "open action")}${of.length > 0 ? `: ${of.join(", ")}` : ""}.`,
  ].join("\n");
}

const foundWords: Readonly<Record<Finding, string>> = {
  done: "done",
  "still-right": "still right",
  "new-date": "given a new date",
  "not-needed": "no longer needed",
};

import type { Job, Progress } from "../formInWord";
import type { FormErrorCode } from "../../plan/formError";
import { counted } from "./counting";
import { failureWords } from "./jobFailures";

/** What is said of work that takes a while and can be counted. */
export const progressWords = {
  stop: "Stop",
  stopping: "Stopping",
  rowsInForm: ({ done, all }: Progress) => `${done} of ${counted(all, "row")} are in the form`,
};

/** What the job in hand does, said once it has taken over a second. */
export function jobWords(job: Job, progress: Progress | undefined): string {
  return progress === undefined ? doing[job] : `Writing ${counted(progress.all, "row")}…`;
}

/** What is said once a job was stopped with so many of its rows written, by the user or by a failure. */
export function stoppedRowsWords(done: number, all: number, stoppedBy: FormErrorCode | undefined): string {
  const why = stoppedBy === undefined ? "" : `${failureWords(stoppedBy, "fill").title} `;
  const rest = all - done === 1 ? "1 is not, and waits here" : `${all - done} are not, and wait here`;
  return `${why}${done} of ${counted(all, "row")} ${done === 1 ? "is" : "are"} in the form. ${rest} as typed.`;
}

const doing: Readonly<Record<Job, string>> = {
  read: "Reading the form…",
  fill: "Writing to the form…",
  undo: "Putting it back…",
  show: "Showing the box in Word…",
  insert: "Writing at the cursor…",
  point: "Looking where the cursor is…",
  "set-up": "Setting up the form…",
  copy: "Opening the copy…",
};

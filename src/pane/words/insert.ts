import { counted, listed } from "./counting";

/** What is said where services are put in the form. */
export const insertWords = {
  services: (count: number) => counted(count, "service"),
  insertSome: (count: number) => `Add ${counted(count, "service")} to the form`,
  back: "Back to the list",
  untickAll: "Untick all",
  inServiceLine: "In the form’s service line",
  asLine: "As a line in a box",
  atCursorInWord: "At the cursor in Word",
  asLines: "As lines in a box",
  whereToPut: (what: string) => `Where to put ${what}`,
  whichBox: "Which box",
  clickFirst: "Click in the document first, where it is to go.",
  forWorkers: (names: readonly string[]) =>
    `${listed(names)}: for practitioners only, not for the client to call.`,
  nameTells: (names: readonly string[]) =>
    `The name tells what it is for: ${listed(names)}. Put it in only if that is safe where the plan is kept.`,
  takesPlace: (now: string) => `The form says “${now}”. This takes its place.`,
  wordsForPlan: "Words for the plan",
  wordsAtCursor: "Words at the cursor",
  chooseService: "Choose a service to add to the form",
  isClosed: "This service is closed",
  writeFirst: "Write the words first",
  insertAtCursor: "Add at the cursor",
  insertedAtCursor: (what: string) => `${what} added at the cursor`,
  saysAlready: "This is in the form",
  putInLine: "Put it in the service line",
  inLine: (what: string) => `${what} put in the service line`,
  addTo: (lines: number, area: string) => `Add ${counted(lines, "line")} to ${area}`,
  addedTo: (lines: number, area: string) => `${counted(lines, "line")} added to ${area}`,
  nothingAdded: "Nothing was added",
};

import { counted } from "./counting";

/** What is said in the list of what to put right. */
export const checkListWords = {
  toLookAt: (count: number) => `${counted(count, "thing")} to look at`,
  first: "Put right first",
  look: "Worth a look",
  services: "Services to look at",
  isRight: "It is right",
  show: "Show",
  showOf: (finding: string) => `Show: ${finding}`,
  fixOf: (fix: string, finding: string) => `${fix}: ${finding}`,
  fixAll: (fix: string, count: number) => `${fix}: all ${count}`,
  typed: "Typed, but not in the form yet: go there by the link above, and press the button at the bottom.",
};

/** What a fix is called, and what it types. */
export const fixWords = {
  makeAll: (ref: string) => `Make all ${ref}`,
  doneToday: "Done today",
  stillRight: "It is still right",
  isRight: "It is right",
  withRowAbove: "It goes with the row above",
  notRelevant: "Not relevant",
  nothingNeeded: "Nothing needed",
  meantToBe: "It is meant to be there",
  needed: "It is needed",
};

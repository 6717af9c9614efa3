import { counted } from "./counting";

/** What is said in Finish. */
export const finishWords = {
  nothingMissing: "Nothing is missing",
  stillToDo: (count: number) => `${counted(count, "thing")} still to do`,
  showOf: (missing: string) => `Show: ${missing}`,
  show: "Show",
  whatNext: "What to do next:",
  save: "Save the document where you keep it now.",
  caseNotes: "Note the plan in the case notes.",
  copy: "Keep a copy in the client’s file. Give the client a copy only if it is safe.",
  review: "Review",
  startReview: "Start a review",
  goOnWithReview: "Go on with the review",
  nextPlan: "Next plan",
  aboutForm: "About this form",
  printing: "Printing",
  headingsDoNotRepeat: "When the action table runs over a page, its headings do not repeat on the next.",
  repeatHeadings: "Repeat the headings on each page",
  headingsRepeat: "The headings repeat on each page",
  nothingChanged: "Nothing was changed",
};

import type { Nation } from "../../plan/data/nations";
import { counted, listed } from "./counting";

const nationNames: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const alsoNewer = "Also show newer topics";

/** What is said in Options, but for the lines that stand in the form. */
export const optionsWords = {
  noBoxes: "This document has no boxes for options and advice.",
  search: "Search options",
  clearSearch: "Clear the search",
  whatFor:
    "Tick what you have talked about. You see its words, and can change them, before they go into the form.",
  alsoNewer,
  noneFound: (among: number) =>
    `No option has all these words. We looked in the words of ${counted(among, "option")}.`,
  noOptionHas: (words: readonly string[]) => `None has ${listed(words.map((word) => `“${word}”`))}.`,
  alsoFoundNewer: (count: number) =>
    `${counted(count, "newer topic")} ${count === 1 ? "fits" : "fit"} too: turn on “${alsoNewer}”.`,
  found: (count: number) => `${counted(count, "option")} found.`,
  area: "Area",
  notFound: "not found",
  notSure: "not sure",
  inFormCount: (count: number) => `${count} in form`,
  chosenCount: (count: number) => `${count} chosen`,
  stay: "Stay on this area",
  showToClient: "Show to client",
  tickToShow: "“Show to client” comes once something is ticked.",
  whereCursorIs: (area: string) => `${area}, where the cursor is`,
  takeCare: "Take care.",
  goesInAs: (text: string) => `Goes in as: ${text}`,
  wordsForPlan: "Words for the plan",
  forWorkerOnly: "For the worker only",
  offPaper: "Keep details off paper",
  notInAppendix: "Not in Appendix A",
  fillInBlank: (blank: string) => `Fill in ${blank} or take it out`,
  goToBlank: (blank: string) => `Go to ${blank}`,
  howItStands: "How it stands",
  helpPutOff: "Choose Agreed or take this out: help in danger is never put off.",
  onlyIn: (nations: readonly Nation[]) => `${listed(nations.map((nation) => nationNames[nation]))} only`,
  agreed: "Agreed",
  notForNow: "Not for now",
  somethingElse: "Something else to take",
  whichList: "Which list?",
  lists: {
    leaving: "If I need to leave",
    emergency: "In an emergency",
    other: "Other boxes for what to take",
  },
  ownWords: "Your own words",
  alsoInForm: "Also in the form",
};

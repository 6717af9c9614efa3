import { counted } from "./counting";

/** What is said in Details. */
export const detailsWords = {
  details: (count: number) => counted(count, "detail"),
  keepFormOf: (label: string) => `Keep what the form says, ${label}`,
  keepForm: "Keep what the form says",
  formSays: (said: string) => `The form says ${said}`,
  toTakeOut: "To take it out, delete it in Word",
  refIsSafer: "A reference is safer than a name",
  onBothPages: "It goes on both pages",
  pageEach: "Each page gets its own number",
  pageSays: (page: string, said: string) => `Page ${page} says ${said}. To change it, type over it in Word`,
  pagesUnlike: (count: number) =>
    `The form has boxes for it on ${counted(count, "page")}: write the number of each page in Word`,
  nothingFilledIn: "Nothing was filled in",
  filledIn: (count: number) => `${counted(count, "detail")} filled in`,
  fillIn: (count: number) => `Fill in ${counted(count, "detail")}`,
  answerFirst: (count: number) => `Answer ${counted(count, "question")} first`,
  putRight: (count: number) => `Put ${counted(count, "detail")} right first`,
  byHand: (count: number) => `${counted(count, "detail")} to put in by hand`,
  nothingNew: "Type a detail to fill in",
  ourService: "The service can be contacted on",
  sayOurs: "Add your service once, in Services",
  putOurs: "Put in our service:",
  takesPlace: (says: string) => `The form says “${says}”. This takes its place.`,
  howToType: "Type dates like 27 3 2026",
  noTable: "This document has no details table.",
};

/** How many details there are of each kind: those to fill in, and those that are typed and wait for something. */
type DetailCounts = Readonly<Record<"count" | "asked" | "wrong" | "byHand", number>>;

/** What the button says: what it will do, else what the first of the waiting details wait for. */
export function barWords({ count, asked, wrong, byHand }: DetailCounts): string {
  if (count > 0) return detailsWords.fillIn(count);
  if (asked > 0) return detailsWords.answerFirst(asked);
  if (wrong > 0) return detailsWords.putRight(wrong);
  return byHand > 0 ? detailsWords.byHand(byHand) : detailsWords.nothingNew;
}

import type { CopyAnswer, CopyLayout, CopyRefusal, CopyTier } from "../../plan/copyChoice";
import type { CopyArea, Withheld } from "../../plan/copyLines";
import type { SensitiveReason } from "../../plan/sensitive";
import { counted, listed } from "./counting";
import { areaLabels } from "./labels";

/** What is said while a copy for the client is made. */
export const copyWords = {
  title: "Copy for the client",
  about: "You are asked first if it is safe to take home.",
  close: "Close the copy",
  back: "Back",
  step: (step: number) => `Step ${step} of 3`,
  askFirst: "Ask your client first",
  notKept: "The answers are not kept.",
  questions: [
    "Is it safe to take this home with you?",
    "Where will you keep it?",
    "Who else sees your bag, coat, car, post, phone or photos?",
    "What would happen if it was found?",
    "Would something smaller be safer: a card, or one number?",
  ],
  sayNothing: "Remind them: do not tell the person causing harm about the plan.",
  decided: "What did you decide together?",
  answers: {
    yes: "Yes, it is safe to take",
    "not-today": "Not today",
    "talk-only": "Talk it through only",
    "we-keep-it": "We keep it here",
  } satisfies Record<CopyAnswer, string>,
  noCopy: "Then no copy is made. Safer today:",
  safer: [
    "Learn one number by heart.",
    "Write one number on a card, without a name.",
    "Can someone you trust keep it?",
    "Ask again next time.",
  ],
  doneNoCopy: "Done: no copy today",
  saidNoCopy: "No copy was made",
  toLines: "Next: choose the lines",
  chooseLines: "Choose each line",
  tierLabel: "How much",
  tiers: { discreet: "Short and discreet", full: "Full plan" } satisfies Record<CopyTier, string>,
  tierAbout: {
    discreet: "Only lines that could be on anybody’s list. Nothing goes on the copy that you do not tick.",
    full: "Every line that can be given. Nothing goes on the copy that you do not tick.",
  } satisfies Record<CopyTier, string>,
  noneDiscreet: "No line is plain enough for this. Look under Full plan, or give one number on a card.",
  noneAtAll: "The form has no line that can be given.",
  changeWords: "Change words",
  changeWordsOf: (line: string) => `Change words: ${line}`,
  wordsOf: "Words on the copy alone",
  ownWordsAgain: "Take the form’s words",
  changed: "Changed for the copy",
  ticked: (count: number) => `${counted(count, "line")} ticked`,
  toPage: "Next: see the page",
  seePage: "See the page",
  heading: "Heading",
  noHeading: "None",
  layout: "Layout",
  layouts: { plain: "Plain", large: "Large print", card: "Pocket card" } satisfies Record<CopyLayout, string>,
  fold: "Fold it twice with the words inside. It is blank outside.",
  page: "The page as it will be",
  wholePage: "This is the whole page. Nothing is added: no name, no date.",
  printIt: "Print it, hand it over and close it without saving.",
  ifSaved:
    "If it is saved, Word can add your name and the day. Word on the web saves it in your OneDrive by itself: delete it there once it is printed.",
  givesAway: (count: number) =>
    count === 1
      ? "1 line gives something away. Ask your client again."
      : `${count} lines give something away. Ask your client again.`,
  make: "Make this copy",
  opensAs: "Opens in a window of its own.",
  download: "Download it instead",
  downloaded: (name: string) =>
    `${name} is in your downloads: delete it there once it is printed. If no file came, as in Word for Mac, use the words as a message below.`,
  asMessage: "As a message",
  messageLabel: "the message",
  messageCaution:
    "Messages are read by others: on the lock screen, on shared devices and in backups. Ask where and when it is safe to send it.",
};

/** The name of the file that a copy is downloaded as: as plain as its heading. */
export function copyFileName(heading: string): string {
  return `${heading.replace(/[^\p{L}\p{N} -]/gu, "").trim() || "Notes"}.docx`;
}

/** What a line gives away, as one caution. */
export function givesAwayWords(reasons: readonly SensitiveReason[]): string {
  return reasons.map((reason) => cautions[reason]).join(" ");
}

const cautions: Readonly<Record<SensitiveReason, string>> = {
  "code-word": "Speaks of a code word.",
  route: "Shows a way out.",
  leaving: "Shows a plan to leave.",
  "hidden-things": "Shows that something is ready or hidden.",
  address: "Gives an address.",
  place: "Names a place.",
  person: "Names somebody.",
  time: "Gives a day or a time.",
  number: "Gives a number that shows what it is.",
  "police-or-court": "Speaks of the police or a court.",
  abuse: "Says what has happened.",
  accounts: "Shows a change to a phone, an account or the home.",
  health: "Says something private about health.",
  immigration: "Speaks of immigration.",
  "about-client": "Is written about the client, not for them.",
  blank: "Has a blank to fill in.",
  details: "Details of this kind are safer off paper.",
  "own-words": "Has words that I do not know. Look for names, places and times.",
};

/** How many lines are not offered, and why. */
export function withheldWords(withheld: readonly Withheld[]): string {
  const why = (["worker-only", "not-now", "in-doubt", "names-client"] as const).flatMap((each) => {
    const count = withheld.filter((one) => one === each).length;
    return count === 0 ? [] : [`${count} ${whyWithheld[each]}`];
  });
  return `Lines that are not offered: ${listed(why)}.`;
}

const whyWithheld: Readonly<Record<Withheld, string>> = {
  "worker-only": "for the worker only",
  "not-now": "not for now",
  "in-doubt": "in a box that is not certain",
  "names-client": "with the client’s name or ref",
};

/** Where a line comes from. */
export function copyAreaWords(area: CopyArea): string {
  return area === "contact" || area === "openingHours" ? "The service" : areaLabels[area];
}

/** Why no page can be made of what is chosen. */
export function copyRefusalWords({ kind }: Pick<CopyRefusal, "kind">): string {
  switch (kind) {
    case "not-safe":
      return "No copy is made unless it is safe to take.";
    case "several-clients":
      return "The pages of this form name different clients. Check which is right before a copy is made.";
    case "no-lines":
      return "Tick the lines for the copy first.";
    case "unknown-line":
    case "withheld-line":
      return "A line has changed in the form. Choose the lines again.";
    case "empty-line":
      return "A line has no words. Give it some, or untick it.";
    case "telling-heading":
    case "odd-heading":
      return "The heading tells what the paper is. Choose another.";
    case "line-twice":
      return "A line is ticked twice. Choose the lines again.";
    case "withheld-words":
      return "The changed words name the client, or are for the worker. Change them again.";
  }
}

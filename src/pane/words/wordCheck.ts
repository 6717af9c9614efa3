import type { AboutWord } from "../../word/check/aboutWord";
import type { Tried } from "../../word/check/checkWord";
import { checkLines, type CheckGroup, type CheckLine } from "../../word/check/checkLines";
import type { Outcome, WhyUntried } from "../../word/check/trial";

/** What "Check this Word" says round its lines. */
export const wordCheckWords = {
  title: "Check this Word",
  what: "Tries, in a blank document, what this pane relies on in Word. It takes a minute or two. Nothing is sent: the result is yours to copy.",
  how: "Open a new document, open this pane there, and press Check this Word in its Help. In a document with anything in it, nothing is done.",
  begin: "Check this Word",
  newDocument: "Open a new document",
  asked: "Word was asked to open a new document. If none has come, press File, then New.",
  notAsked: "Word did not open one. Press File, then New.",
  progress: (tried: number, of: number) =>
    tried === 0
      ? "Starting. Leave Word alone until it is done."
      : `${tried} of ${of} tried. Leave Word alone until it is done.`,
  notBlank:
    "Nothing was done, because something is in this document. Open a new, blank one, and check there.",
  notDone: "The check could not be made. Nothing was done in your documents. Try again later.",
  done: (holds: number, differs: number, untried: number) =>
    `${holds} hold, ${differs} ${differs === 1 ? "does" : "do"} not, ${untried} cannot be tried by the pane. You can close the document of the check without saving it.`,
  didWindowCome: "Has Word just opened another, blank document?",
  yes: "Yes",
  no: "No",
  table: "the result",
  lookedAt: "What the pane relies on",
};

/** What an outcome is called. */
export function outcomeWords({ outcome, isKnown }: Pick<Tried, "outcome" | "isKnown">): string {
  switch (outcome.kind) {
    case "holds":
      return "Holds";
    case "differs":
      return `Does not hold${knownWords(isKnown)}. This Word: “${visible(outcome.found)}”, not “${visible(outcome.wanted)}”`;
    case "refused":
      return `Does not hold${knownWords(isKnown)}. This Word refuses it: ${outcome.code}`;
    case "asks":
      return "Not known yet: answer the question above";
    case "untried":
      return untriedWords[outcome.why];
  }
}

function knownWords(isKnown: boolean): string {
  return isKnown ? ", as is known of this Word, and the pane does without" : "";
}

const untriedWords: Readonly<Record<WhyUntried, string>> = {
  person: "Cannot be tried here: a person has to look",
  "not-in-this-word": "Cannot be tried here: this Word does not offer it, and the pane does without",
  "not-there": "Cannot be tried here: this Word did not keep what it is tried on",
  "not-read": "Cannot be tried here: the document could not be read afterwards",
  "no-answer": "Cannot be tried here: Word did not answer",
  "not-begun": "Not tried: the check ended before",
};

/** Tabs, breaks and nothing at all, so that they can be seen. */
function visible(text: string): string {
  return text.replaceAll("\t", "→").replace(/[\v\n]/g, "↵");
}

const groupWords: Readonly<Record<CheckGroup, string>> = {
  answers: "Answers",
  reading: "Reading",
  controls: "Boxes",
  lists: "Lines and lists",
  rows: "Rows",
  cursor: "Cursor and keyboard",
  form: "The pane itself",
  newDocument: "New documents",
};

/** What the pane relies on, a sentence a line. */
export const lineWords: Readonly<Record<CheckLine, string>> = {
  answers: "Word answers each request",
  soon: "Each answer comes within two seconds",
  overlapping: "Two requests at the same time are both answered",
  whole: "A document that was edited is read as a whole, in one answer",
  stories: "Settings and page headers come with the document",
  readTwice: "Read twice in one request, the document says what stood at each moment",
  searchStops: "A search that finds nothing stops what was asked after it",
  readBeforeFailure: "What was read before a failure in the same request stays readable",
  lastParagraph: "A document that is read ends with one empty paragraph more than it has",
  paragraphsInOrder: "Word lists each paragraph once, those in tables too",
  breaks: "Tabs and line breaks are in the text of a paragraph",
  hiddenText: "Hidden words are in the text of a paragraph",
  deletedText: "Words deleted with Track Changes on are in the text of a paragraph",
  textBox: "What stands in a text box is not among the paragraphs",
  outerTables: "Tables within tables are not among those of the document",
  raggedRows: "Cells are counted as they stand, in rows of different lengths too",
  mergedValues: "The texts of a table with vertically merged cells can be read",
  mergedCells: "The rows of a table with vertically merged cells can be asked for their cells",
  roomInLine: "A stretch between two places in a line is what stands between them",
  expandTo: "A stretch from one word to another takes in the line break between them",
  pictures: "Pictures come with the document when it is read",
  listed: "Boxes (content controls) can be listed",
  listedInTables: "Boxes in tables are in that list",
  controlIds: "A box has the same number in the file and in Word",
  idsStay: "A box keeps its number from one request to the next",
  ownIds: "A box within a box has a number of its own",
  promptGoes: "Text put into an empty box takes the place of its prompt",
  promptReturns: "A box that is emptied shows its prompt again",
  promptOfChoice: "An emptied drop-down shows its prompt again",
  promptOfList: "A box whose list is taken out shows its prompt again, in no list",
  plainText: "Text can be put into a plain-text box",
  multiLine: "A new line in a plain-text box of several lines is a line break",
  choice: "A choice can be made in a drop-down",
  date: "A date can be put into a date picker, and its calendar follows",
  breakInLine: "A line break can be put into a box within a line",
  locked: "A box that is locked refuses text",
  bound: "Two boxes for one property of the document say the same",
  controlInCell: "A new box round the lines of a cell stands inside the cell",
  ownPrompt: "A new box can be given a prompt of its own",
  controlRoundWords: "A new box goes round all words that it is put round",
  bullets: "A new list has its bullets and its items, and no more",
  listById: "A list can be found again by its number",
  rewrittenItem: "An item that is written over stays an item, and so is a line put in before it",
  breakStays: "A line break at the end of a paragraph stays in it",
  looksKept: "Text written over a line keeps its looks",
  tracked: "With Track Changes on, the old words stay as deleted before the new ones",
  trackedRow: "With Track Changes on, a new row is marked as new",
  rowLike: "A new row has the looks of the row beside it, not its words or boxes",
  rowsMoved: "Rows come and go where they are asked to",
  rowWithControl: "A row that holds a box can be deleted",
  headRows: "The first rows of a table can be made to repeat on each page, and no others",
  rangesFollow: "Words that the pane holds stay the same words after an edit before them",
  rowBetween: "A cell that the pane holds stays the same cell when a row is put in above it",
  keyboardStays: "Showing a place in the document leaves the keyboard in the pane",
  cursorAnswer: "Word says where its cursor is",
  cursorTold: "Word tells the pane when its cursor has moved",
  cursorQuiet: "Word does not say so when nothing has moved",
  handlerGone: "A pane that stops listening to the cursor takes no other listener with it",
  selectScrolls: "The document scrolls to the box that was filled",
  focusSaid: "While you type in the document, the pane knows that it has not the keyboard",
  coverKey: "F9 reaches the pane while the keyboard is in it",
  coverKeyInCalendar: "After Esc in an open calendar, F9 covers the pane",
  tabLeaves: "Tab leads out of the pane behind its last thing, and Shift+Tab before its first",
  form: "The pane fills a small form, and takes it back",
  copyProperties: "A copy for the client has no name, date or template in its file when it is saved",
  copyNames: "Word keeps the name of who saves a copy out of it",
  newDocument: "Word opens a new document for the pane",
};

/** The result as text to copy: which Word it was, and a line each, what does not hold first. */
export function resultText({ platform, version, sets }: AboutWord, tried: readonly Tried[]): string {
  const groupOf = (line: CheckLine): string =>
    (Object.keys(checkLines) as CheckGroup[]) // its keys are these
      .filter((group) => (checkLines[group] as readonly CheckLine[]).includes(line))
      .map((group) => groupWords[group])
      .join("");
  const lines = worstFirst(tried).map((each) =>
    [groupOf(each.line), lineWords[each.line], outcomeWords(each)].join("\t"),
  );
  return [
    `Check this Word: ${platform === "" ? "platform not said" : platform}, ${version === "" ? "version not said" : `version ${version}`}`,
    sets.join(", "),
    ...lines,
  ].join("\n");
}

/** What does not hold comes before what could not be tried, and both before what holds. */
export function worstFirst(tried: readonly Tried[]): readonly Tried[] {
  const rank = ({ kind }: Outcome): number =>
    ["differs", "refused", "asks", "untried", "holds"].indexOf(kind);
  const ranked = tried.map((each) => ({ each, at: Math.max(1, rank(each.outcome)) }));
  return ranked.sort((one, other) => one.at - other.at).map(({ each }) => each);
}

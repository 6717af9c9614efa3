/**
 * What "Check this Word" looks at, a name a line, by what it is about. Each stands for a belief of `test/assumptions.md`, or for
 * what some Word has been reported to do; its words stand in the pane.
 */
export const checkLines = {
  answers: ["answers", "soon", "overlapping"],
  reading: [
    "whole",
    "stories",
    "readTwice",
    "searchStops",
    "readBeforeFailure",
    "lastParagraph",
    "paragraphsInOrder",
    "breaks",
    "hiddenText",
    "deletedText",
    "textBox",
    "outerTables",
    "raggedRows",
    "mergedValues",
    "mergedCells",
    "roomInLine",
    "expandTo",
    "pictures",
  ],
  controls: [
    "listed",
    "listedInTables",
    "controlIds",
    "idsStay",
    "ownIds",
    "promptGoes",
    "promptReturns",
    "promptOfChoice",
    "promptOfList",
    "plainText",
    "multiLine",
    "choice",
    "date",
    "breakInLine",
    "locked",
    "bound",
    "controlInCell",
    "ownPrompt",
    "controlRoundWords",
  ],
  lists: ["bullets", "listById", "rewrittenItem", "breakStays", "looksKept", "tracked", "trackedRow"],
  rows: ["rowLike", "rowsMoved", "rowWithControl", "headRows", "rangesFollow", "rowBetween"],
  // The first of these is told by where the keyboard is: nothing before it selects anything.
  cursor: [
    "keyboardStays",
    "cursorAnswer",
    "cursorTold",
    "cursorQuiet",
    "handlerGone",
    "selectScrolls",
    "focusSaid",
    "coverKey",
    "coverKeyInCalendar",
    "tabLeaves",
  ],
  form: ["form"],
  newDocument: ["copyProperties", "copyNames", "newDocument"],
} as const;

export type CheckGroup = keyof typeof checkLines;
export type CheckLine = (typeof checkLines)[CheckGroup][number];

/** Every line, in the order in which they are tried: what may take the keyboard or open a window comes last. */
export const allCheckLines: readonly CheckLine[] = Object.values(checkLines).flat();

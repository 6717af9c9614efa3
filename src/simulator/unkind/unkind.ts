/** One way in which a real Word has been unkind to add-ins. */
type Report = {
  /** Where it was reported: owner, repository and number. */
  readonly report: string;
  /** What this Word does, in one sentence for anybody. */
  readonly what: string;
};

/**
 * What the simulated Word can be made to do to an add-in, each as somebody has seen a real Word do it. All are off by default,
 * and any can be on together.
 */
export const unkindnesses = {
  "no-answer": {
    report: "OfficeDev/office-js 702, 719, 505, 4941",
    what: "Word does what it is asked and never answers.",
  },
  "no-answer-about-cursor": {
    report: "OfficeDev/office-js 4941",
    what: "Word never answers where the cursor is, and answers everything else.",
  },
  "slow-answers": { report: "OfficeDev/office-js 4812, 1672", what: "Each answer takes some seconds." },
  "one-call-at-a-time": {
    report: "OfficeDev/office-js 253, 483",
    what: "While an answer is on its way, Word refuses everything else.",
  },
  "too-many-requests": {
    report: "OfficeDev/office-js-docs-pr ActivityLimitReached",
    what: "Word says that it has been asked too often, and does nothing.",
  },
  "session-over": {
    report: "OfficeDev/office-js-docs-pr InvalidOrTimedOutSession",
    what: "The session is over: Word does nothing until the page is loaded again.",
  },
  "answers-too-large": {
    report: "OfficeDev/office-js-docs-pr ResponsePayloadSizeLimitExceeded",
    what: "Word does what it is asked, but sends no answer as large as a whole form.",
  },
  "selection-events": {
    report: "OfficeDev/office-js 477",
    what: "Whatever the add-in asks, Word says that the cursor has moved.",
  },
  "select-takes-focus": {
    report: "OfficeDev/office-js 4549, 316",
    what: "Selecting a place in the document takes the keyboard out of the pane.",
  },
  "ranges-by-number": {
    report: "OfficeDev/office-js 1215",
    what: "Ranges that the add-in holds stay where they were when somebody, or the add-in, edits before them.",
  },
  "controls-not-loaded": {
    report: "OfficeDev/office-js 3593, 146",
    what: "Loading a list of content controls fails.",
  },
  "controls-in-tables-hidden": {
    report: "OfficeDev/office-js 2040",
    what: "Content controls in tables are in no list of controls.",
  },
  "one-control-refused": {
    report: "OfficeDev/office-js-docs 981; OfficeDev/office-js 53, 6865",
    what: "Nothing can be written into the first content control of the document.",
  },
  "replace-keeps-prompt": {
    report: "OfficeDev/office-js 1516",
    what: "Text for a control that shows its prompt is put in front of the prompt, which stays as text.",
  },
  "empty-control-ignores": {
    report: "OfficeDev/office-js 2183",
    what: "Text for an empty content control does not arrive, and nothing is said.",
  },
  "same-id": {
    report: "OfficeDev/office-js 6253",
    what: "A content control in another one has the id of the outer one.",
  },
  "ids-change": {
    report: "OfficeDev/office-js 2759, 2501",
    what: "Content controls have other ids each time that they are asked.",
  },
  "no-controls-in-cells": {
    report: "OfficeDev/office-js 3367, 2336",
    what: "No content control can be put into a table.",
  },
  "control-round-first-word": {
    report: "OfficeDev/office-js 1771",
    what: "A content control goes round the first word only, where the line holds other text.",
  },
  "merged-values-refused": {
    report: "OfficeDev/office-js 3200",
    what: "The texts of a table with vertically merged cells cannot be read.",
  },
  "merged-tables-refused": {
    report: "OfficeDev/office-js 3200",
    what: "Nothing at all can be asked of rows and cells in a table with vertically merged cells.",
  },
  "rows-with-controls-stay": {
    report: "OfficeDev/office-js 1056",
    what: "A row that holds a content control cannot be deleted.",
  },
  "break-in-next-paragraph": {
    report: "OfficeDev/office-js 2792",
    what: "A line break at the end of a paragraph lands at the start of the next one.",
  },
  "list-with-empty-item": {
    report: "OfficeDev/office-js 3156",
    what: "A new list has an empty item more.",
  },
  "lists-not-found": {
    report: "OfficeDev/office-js 6525",
    what: "A list cannot be found by its id.",
  },
  "body-only-ooxml": {
    report: "OfficeDev/office-js-docs 583",
    what: "The document is read without its settings, headers, footers and comments.",
  },
  "partial-ooxml": {
    report: "OfficeDev/office-js 3098, 5017",
    what: "The document is read with its second half missing.",
  },
  "no-ooxml-after-edit": {
    report: "OfficeDev/office-js 6016",
    what: "Once anything has been edited, the document cannot be read as a whole.",
  },
  "new-document-refused": {
    report: "OfficeDev/office-js 546",
    what: "Word does not open a new document for the pane, and says so.",
  },
  "new-document-lost": {
    report: "OfficeDev/office-js 5507, 4905",
    what: "Word says that it has opened a new document for the pane, and no window comes.",
  },
  "hidden-text-left-out": {
    report: "OfficeDev/office-js 1299",
    what: "Text that is formatted as hidden is in no text that is read.",
  },
} as const satisfies Readonly<Record<string, Report>>;

export type Unkindness = keyof typeof unkindnesses;

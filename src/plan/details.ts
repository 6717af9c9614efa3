/** A detail of the plan: a box of the form's details table. */
export type Detail = {
  readonly kind: "text" | "date" | "number";
  /** Its name in the published form, for sentences to the user. */
  readonly name: string;
  /** What the pane calls it. */
  readonly label: string;
  /** What its content control is called in Word. */
  readonly title: string;
  /** Whether the published form asks for it on each page; the others stand once. */
  readonly isOnEveryPage: boolean;
  /** When a plan that lacks it is not complete. */
  readonly isMissed: "always" | "once-reviewed" | "never";
  /** What the next plan does with it: the day of that plan is written, it is blanked, or it stays. */
  readonly inNextPlan: "dated" | "blanked" | "kept";
  /** It is noted at each review, and a form can have room for several. */
  readonly isNotedAgain?: true;
  /** Of a date: it says when something happened, and a day to come is asked about. */
  readonly hasHappened?: true;
  /** Of a date: it is often today. */
  readonly isOftenToday?: true;
  /** What its label cell says, the form's own words first: they are preferred where two labels of one table ask for the same. */
  readonly wordings: readonly string[];
  /** Words too common to be believed by themselves: a label only beside other labels of the details table. */
  readonly weakWordings?: readonly string[];
};

const all = {
  clientRef: {
    kind: "text",
    name: "Client name / ref",
    label: "Client name or ref",
    title: "Client name or reference",
    isOnEveryPage: true,
    isMissed: "always",
    inNextPlan: "kept",
    wordings: [
      "Client name / ref",
      "Client name",
      "Client ref",
      "Client id",
      "Client no",
      "Client initials",
      "Client initials / ref",
      "Client name / no",
      "Client name / id",
      "Name of client",
      "Name of client / ref",
      "Name / ref",
      "Name / client ref",
      "Service user name / ref",
      "Service user name",
      "Service user ref",
      "Case ref",
      "Survivor name / ref",
      "Survivor name",
      "Enw cleient",
    ],
    weakWordings: ["Client", "Name", "Ref", "Initials", "Enw"],
  },
  intakeDate: {
    kind: "date",
    name: "Intake date",
    label: "Intake date",
    title: "Intake date",
    isOnEveryPage: false,
    isMissed: "always",
    inNextPlan: "kept",
    hasHappened: true,
    wordings: ["Intake date", "Date of intake", "Intake", "Client intake date", "Intake on"],
  },
  isspDate: {
    kind: "date",
    name: "ISSP date",
    label: "ISSP date",
    title: "ISSP date",
    isOnEveryPage: false,
    isMissed: "always",
    inNextPlan: "dated",
    wordings: [
      "ISSP date",
      "Date of ISSP",
      "ISSP dated",
      "ISSP completed on",
      "Date ISSP completed",
      "Date of plan",
      "Plan date",
      "Safety plan date",
      "Date of safety plan",
      "Support plan date",
    ],
    weakWordings: ["Date", "Dyddiad"],
  },
  page: {
    kind: "number",
    name: "Page",
    label: "Page",
    title: "Page",
    isOnEveryPage: true,
    isMissed: "never",
    inNextPlan: "kept",
    wordings: ["Page", "Page no", "Tudalen"],
  },
  pageCount: {
    kind: "number",
    name: "of",
    label: "Number of pages",
    title: "Number of pages",
    isOnEveryPage: true,
    isMissed: "never",
    inNextPlan: "kept",
    wordings: ["of", "of page", "Total page", "No of page", "Page total", "out of", "o"],
  },
  createdOn: {
    kind: "date",
    name: "Created on",
    label: "Created on",
    title: "Created on",
    isOnEveryPage: false,
    isMissed: "always",
    inNextPlan: "dated",
    hasHappened: true,
    isOftenToday: true,
    wordings: [
      "Created on",
      "Date created",
      "Created",
      "Created date",
      "Date of creation",
      "Plan created on",
    ],
  },
  reviewedOn: {
    kind: "date",
    name: "Reviewed on",
    label: "Reviewed on",
    title: "Reviewed on",
    isOnEveryPage: false,
    isMissed: "once-reviewed",
    inNextPlan: "blanked",
    isNotedAgain: true,
    hasHappened: true,
    isOftenToday: true,
    wordings: [
      "Reviewed on",
      "Date reviewed",
      "Reviewed",
      "Reviewed date",
      "Date of review",
      "Last reviewed",
      "Last reviewed on",
      "Plan reviewed on",
    ],
    weakWordings: ["Review date", "Review", "Review on"],
  },
  reviewedBy: {
    kind: "text",
    name: "Reviewed by",
    label: "Reviewed by",
    title: "Reviewed by",
    isOnEveryPage: false,
    isMissed: "once-reviewed",
    inNextPlan: "blanked",
    isNotedAgain: true,
    wordings: [
      "Reviewed by",
      "Reviewer",
      "Name of reviewer",
      "Reviewer name",
      "Reviewed by whom",
      "Plan reviewed by",
      "Review by whom",
    ],
  },
} satisfies Readonly<Record<string, Detail>>;

/** The details, in the order of the form. To add one, add an entry: its words, and a test of its labels. */
export const details: Readonly<Record<keyof typeof all, Detail>> = all;

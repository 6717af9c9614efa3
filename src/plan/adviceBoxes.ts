/** One of the boxes for options and advice. */
export type AdviceBox = {
  /** Its name in the published form, for sentences to the user. */
  readonly name: string;
  /** What the pane calls it. */
  readonly label: string;
  /** What its content control is called in Word. */
  readonly title: string;
  /** What its heading says, the form's own words first. */
  readonly wordings: readonly string[];
  /** Words that head other things too. */
  readonly weakWordings: readonly string[];
};

const all = {
  general: {
    name: "General safety planning",
    label: "General safety planning",
    title: "General safety planning",
    wordings: [
      "General safety planning",
      "General safety",
      "General safety plan",
      "General safety advice",
      "Safety planning",
    ],
    weakWordings: ["General", "Safety at home", "Safety", "Staying safe", "Keeping safe"],
  },
  separating: {
    name: "Separating & post separation",
    label: "Separating",
    title: "Separating and post separation",
    wordings: [
      "Separating & post separation",
      "Separation and post-separation",
      "Separating",
      "Separation",
      "Post separation",
      "Separating or leaving",
      "Leaving and after leaving",
      "Separating and after separation",
      "Separation and after",
    ],
    weakWordings: ["Leaving", "Leaving safely", "Moving on", "If I leave", "Ending the relationship"],
  },
  legal: {
    name: "Legal",
    label: "Legal",
    title: "Legal",
    wordings: [
      "Legal",
      "Legal option",
      "Legal advice",
      "Legal issue",
      "Legal support",
      "Legal matter",
      "Criminal and civil option",
      "Legal / criminal justice",
    ],
    weakWordings: ["Police", "Court", "Police and court", "Criminal justice", "Civil option", "Solicitor"],
  },
  children: {
    name: "Children",
    label: "Children",
    title: "Children",
    wordings: [
      "Children",
      "Child",
      "Children and young people",
      "Children / young people",
      "Children and family",
      "Children's safety",
      "Children and school",
    ],
    weakWordings: ["Family", "Young people", "Parenting", "School", "Child contact"],
  },
  financial: {
    name: "Financial",
    label: "Financial",
    title: "Financial",
    wordings: [
      "Financial",
      "Finance",
      "Finances",
      "Money and benefits",
      "Finance and benefits",
      "Financial support",
      "Financial issue",
      "Financial advice",
    ],
    weakWordings: ["Money", "Benefit", "Debt", "Money and debt", "Work and money"],
  },
  housing: {
    name: "Housing and security",
    label: "Housing and security",
    title: "Housing and security",
    wordings: [
      "Housing and security",
      "Housing",
      "Housing and home security",
      "Housing / accommodation",
      "Accommodation",
      "Accommodation and security",
      "Home and security",
      "Housing option",
      "Housing and safety",
    ],
    weakWordings: ["Home", "Security", "Home security", "Property", "Where I live"],
  },
  health: {
    name: "Health and wellbeing",
    label: "Health and wellbeing",
    title: "Health and wellbeing",
    wordings: [
      "Health and wellbeing",
      "Health and well being",
      "Health",
      "Wellbeing",
      "Physical and mental health",
      "Health issue",
      "Health needs",
    ],
    weakWordings: ["Medical", "Mental health", "Physical health", "Emotional wellbeing"],
  },
  support: {
    name: "Additional support factors",
    label: "Additional support",
    title: "Additional support",
    wordings: [
      "Additional support factors",
      "Additional support",
      "Additional support need",
      "Additional factor",
      "Additional need",
      "Other support factor",
      "Other support",
      "Other support need",
      "Any other support",
      "Support factor",
      "Support need",
    ],
    weakWordings: ["Other", "Additional", "Anything else", "Support", "Other need", "Other agency"],
  },
} satisfies Readonly<Record<string, AdviceBox>>;

/** The boxes for options and advice, in the order of the form. To add one, add an entry, and options for it. */
export const adviceBoxes: Readonly<Record<keyof typeof all, AdviceBox>> = all;

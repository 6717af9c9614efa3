/** What is said of the lines of a box that stand in the form. */
export const linesWords = {
  problems: {
    "no-words": "Write the words, or press Take out",
    "said-twice": "The form says this already. Change the words, or press Take out",
  },
  inForm: (line: string) => `In the form: ${line}`,
  inFormNotNow: (line: string) => `In the form, not for now: ${line}`,
  changeOf: (line: string) => `Change: ${line}`,
  change: "Change",
  keepInForm: "Keep in the form",
  takeOut: "Take out",
  wordsInForm: "Words in the form",
  position: (position: number, count: number) => `Line ${position} of ${count}`,
  moveUp: "Move up",
  moveDown: "Move down",
  toBeTakenOut: "To be taken out",
  toBeChanged: (text: string) => `To be changed to: ${text}`,
};

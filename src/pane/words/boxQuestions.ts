/** What is said where only the user can say which box is meant. */
export const boxQuestionsWords = {
  notFoundSeveral: (count: number) =>
    `I could not find ${count} boxes. Click in one in Word, then press Use this box beside its name.`,
  useFor: (box: string) => `Use this box for ${box}`,
  useThisBox: "Use this box",
  yesOne: "Yes, use it",
  yesSeveral: "Yes, use them",
  showOf: (box: string) => `Show, ${box}`,
  show: "Show",
  noOf: (box: string) => `No, ${box}`,
  no: "No",
  notFound: (box: string) => `I could not find the ${box}. Click in it in Word, then press Use this box.`,
  isThisYourForm: "Is this your form all the same? Click in one of its boxes in Word, and say which it is.",
  boxIsFor: "The box is for",
};

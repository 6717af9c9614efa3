/** What is said on the cover and of it. Nothing on the cover tells what the pane is. */
export const coverWords = {
  cover: "Cover",
  key: "F9",
  showAgain: "Show again",
  orPress: "or press F9",
  stillOpen: "The document is still open in Word.",
  moveWord: "Move it to a blank part",
  moveWordLabel: "Move it to a blank part of the document",
  byItself: "Cover by itself",
  never: "Never",
  after: (minutes: number) => (minutes === 1 ? "After 1 minute" : `After ${minutes} minutes`),
};

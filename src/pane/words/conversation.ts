/** What is said round the words that are shown to the client. */
export const conversationWords = {
  lookTogether: "Words to look at together",
  back: "Back",
  shownTitle: "Notes",
  moveWord: "Move Word to a blank part first",
};

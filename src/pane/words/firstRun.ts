/** What a newcomer reads once. */
export const firstRunWords = {
  title: "How it works",
  steps: [
    "Type here while you talk.",
    "A wide button comes at the bottom. Press it: only then does it go into the form.",
    "Save in Word, as you do now.",
  ],
  leave: "Got it",
};

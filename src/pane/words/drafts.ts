/** What is said of what is typed and not in the form. */
export const draftsWords = {
  notInFormYet: "Not in the form yet",
  goTo: (tab: string) => `Go to ${tab}`,
  keptAside: (things: string, refs: readonly string[]) =>
    `Kept aside: ${things}${refs.length > 0 ? ` for ${refs.join(" and ")}` : ""}`,
  lookAtIt: "Look at it",
  nothingWritten: (things: string) => `Nothing of it was written here: ${things}.`,
  useIt: "Use it in this form",
  keepAside: "Keep it aside",
  throwAway: "Throw it away",
};

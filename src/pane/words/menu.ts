/** Words of the menu, of what it opens, and of Undo: none of it is wanted before something was pressed or done. */
export const menuWords = {
  undo: "Undo",
  earlierSteps: "Earlier steps",
  putBackAbove: "Put back this and all that is above it",
  setUp: "Set up this form",
  openWithForm: "Open this pane with this form",
  help: "Help",
  textSize: "Text size",
  textSizes: { usual: "Usual", larger: "Larger", largest: "Largest" },
  close: "Close",
} as const;

/** What is said before a form is made to open the pane. */
export const openWithFormWords = {
  title: "Open this pane with this form",
  what: "Word can open this pane by itself whenever this document is opened, where the pane is installed.",
  kept: "This is kept in the document itself: that a pane is to open, and which. Nothing of the plan or of a client is kept with it, and nothing on this computer.",
  copies:
    "It goes with the file: every copy of it asks for the pane too, wherever it is opened. Turn it off before the file leaves your organisation, and save. A copy for the client never has it.",
  blank: "In your organisation’s blank form, every plan made from it has it.",
  on: "On for this document.",
  off: "Off for this document.",
  asking: "Asking Word",
  turnOn: "Open it with this form",
  turnOff: "Do not open it any more",
  turnedOn: "Turned on. Save the document to keep it so.",
  turnedOff: "Turned off. Save the document to keep it so.",
  refused: "Word did not take this. The document is as it was.",
  notSaid: "Word does not say whether it is on. Nothing was changed.",
  unknown: "Word has not answered. Close this, open it again and look whether it is on.",
  close: "Close",
};

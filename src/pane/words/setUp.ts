/** What is said before a form is set up. */
export const setUpDialogWords = {
  title: "Set up this form",
  allSetUp: "All boxes that can be set up are set up.",
  itWill: "Do this once, in your organisation’s blank form. It will:",
  leftAsTheyAre: "These boxes are left as they are:",
  cancel: "Cancel",
  close: "Close",
};

/** What is said of the add-in and of what it does with what is typed. */
export const aboutWords = {
  title: "About and your data",
  whatItIs: "This pane helps you fill in the ISSP form that is open in Word.",
  nothingStored:
    "Nothing about a client is stored or sent. What you type goes into your Word document when you press the button at the bottom, and nowhere else. You save the document yourself, as you do now.",
  draftsGo: "What you have typed but not yet put in the form is gone when you close this pane.",
  servicesStay:
    "The services you add are kept on this computer, so that they are here next time: their names, numbers, hours and notes, which of them is your own, and what the columns of a list are. Write nothing about a client in them.",
  notUsed: "Not used of your organisation’s own options and services, for whoever looks after them:",
  close: "Close",
};

/** What Help says: the keys, what is kept, what to do when Word refuses, and who can help. */
export const helpWords = {
  whatItIs: "This pane helps you fill in the ISSP form that is open in Word.",
  keysTitle: "Keys",
  keysNeed: "They work while the cursor is in the pane. F6 goes from Word to the pane and back.",
  storedTitle: "What is stored",
  nothingStored:
    "Nothing about a client is stored or sent. What you type goes into your Word document when you press the button at the bottom, and nowhere else. You save the document yourself, as you do now.",
  draftsGo: "What you have typed but not yet put in the form is gone when you close this pane.",
  servicesStay:
    "The services you add are kept on this computer, so that they are here next time: their names, numbers, hours and notes, which of them is your own, and what the columns of a list are. Write nothing about a client in them.",
  settingsStay:
    "Kept too: after how many minutes the pane covers itself, how large its text is, and that you have read how it works. “Open this pane with this form” is kept in the document, and goes with every copy of the file.",
  refusedTitle: "When Word refuses",
  refused: [
    "Look whether the document can be edited: press Enable Editing, or turn off protection on the Review tab.",
    "Read what the pane says at the bottom. It says whether anything was changed. Your words stay in the pane.",
    "Press “…”, then “Read the form again”, and try once more.",
    "If it still does not work, press Copy beside your words and paste them into the form yourself.",
  ],
  aboutTitle: "About",
  version: (version: string) => `ISSP for Word, version ${version}`,
  licence:
    "Free to use under the MIT licence. It is built with Fluent UI, React, fflate, libphonenumber-js, PapaParse, slimdom and valibot, which are under the MIT licence too, and Microsoft’s Office.js.",
  support: (address: string) => `Help from your organisation: ${address}`,
  notUsed: "For whoever looks after your organisation’s files. Not used of them:",
};

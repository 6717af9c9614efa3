import { counted } from "./counting";

/** What is said where a list of services is brought in or given out. */
export const listsWords = {
  inDownloads: (file: string) =>
    `${file} is in your downloads. If it is not there, this Word does not allow it: copy the list as text.`,
  copied: "Copied. Paste it into a blank text file and save that as services.csv.",
  textSelected: "The text is selected. Press Ctrl and C to copy it.",
  exportTitle: "Export your services",
  exportAbout: (count: number) =>
    `${counted(count, "service")} of your own, with your notes. A spreadsheet opens the file, and Import reads it again.`,
  download: (file: string) => `Download ${file}`,
  copyAsText: "Copy as text",
  back: "Back to the list",
  asText: "The list as text",
  notRead: "This file could not be read. Nothing was changed. Choose it again.",
  importSome: (count: number) => `Import ${counted(count, "service")}`,
  importTitle: "Import services",
  importAbout:
    "Choose a list: a workbook (.xlsx), a spreadsheet (.csv), contact cards (.vcf), or another directory (.json, .zip). You see first what it would change in your own list.",
  chooseFile: "Choose a file",
  chooseOther: "Choose another file",
  file: "File of services",
  wasRead: (file: string) => `${file} was read.`,
  chooseFirst: "Choose a file first",
  hasAll: "Your list has all of it already",
  noneUsable: "Nothing in it can be used",
  added: (count: number) => `${count} added`,
  changed: (count: number) => `${count} changed`,
  importDone: (what: string) => `Import done: ${what}`,
  couldNotBeUsed: (count: number) => `${counted(count, "row")} could not be used`,
  toLookAt: (count: number) => `${counted(count, "thing")} to look at`,
  perhapsSame: (count: number) => `${count} perhaps the same, under another name`,
  isTheSame: (service: string) => `It is ${service}: change that`,
  gone: (count: number) => `${count} in your list and not in this one`,
  takeOut: (service: string) => `Take ${service} out of your list`,
  ofThem: (count: number, more: number) => (more > 0 ? `${count} rows, such as:` : ""),
  showAllOf: (count: number) => `Show all ${count}`,
  exportEveryone: (file: string) => `Download ${file} for everyone`,
  everyoneAbout:
    "To give your whole team this list, send this file to whoever looks after the pane for you. Your notes are left out of it.",
  takenOutCount: (count: number) => `${count} taken out`,
  new: (count: number) => `${count} new`,
  sameAsYours: (count: number) => `${count} the same as in your list`,
  showMore: (count: number) => `Show ${count} more`,
  theFile: "The file",
  row: (row: number) => `Row ${row}`,
  takenOut: "taken out",
};

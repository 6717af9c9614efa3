import type { Column } from "../../services/columnWordings";
import { contactLabels } from "./contacts";
import { counted } from "./counting";

/** What a column of a list can be, as the user chooses it. */
export const columnChoices: readonly (readonly [Column, string])[] = [
  ["name", contactLabels.name],
  ["organisation", "Organisation"],
  ["phone", contactLabels.phone],
  ["otherPhones", contactLabels.otherPhones],
  ["text", contactLabels.text],
  ["relay", contactLabels.relay],
  ["email", contactLabels.email],
  ["website", contactLabels.website],
  ["hours", contactLabels.hours],
  ["area", contactLabels.area],
  ["nations", contactLabels.nations],
  ["forWhom", contactLabels.forWhom],
  ["languages", contactLabels.languages],
  ["categories", contactLabels.categories],
  ["note", contactLabels.note],
  ["address", contactLabels.address],
  ["addressMayBeGiven", contactLabels.addressMayBeGiven],
  ["showsOnBills", contactLabels.showsOnBills],
  ["closed", contactLabels.closed],
  ["source", contactLabels.source],
  ["checkedOn", contactLabels.checkedOn],
  ["checkedBy", contactLabels.checkedBy],
  ["person", "A person’s name: left out"],
];

/** What is said where the columns of a list are named. */
export const columnWords = {
  columns: (count: number) => `What each of ${counted(count, "column")} is`,
  column: (number: number) => `Column ${number}`,
  such: (value: string) => (value === "" ? "Blank" : `Such as: ${value}`),
  notRead: "Not read",
  firstRowNames: "The first row names the columns",
  remembered: "Lists with the same columns are read like this next time.",
  sayWhich: "No row names the columns. Say what each is.",
  columnsAreRight: "These columns are right",
  sheet: "Sheet",
  paste: "Or paste a table here",
  pasteHint: "Copied from Word, Excel or a web page",
  pasted: "The pasted table",
  noTable: "There was no table in what was pasted. Copy the whole table and paste it again.",
};

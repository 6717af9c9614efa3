import Papa from "papaparse";
import { columnWordings, type Column } from "./columnWordings";
import type { Contact } from "./contact";
import { standsForBlank } from "./table";

const columns = [
  "name",
  "phone",
  "otherPhones",
  "text",
  "relay",
  "website",
  "email",
  "hours",
  "categories",
  "area",
  "nations",
  "forWhom",
  "languages",
  "showsOnBills",
  "clientCopy",
  "address",
  "addressMayBeGiven",
  "closed",
  "note",
  "source",
  "checkedOn",
  "checkedBy",
  "id",
] as const satisfies readonly Exclude<Column, "organisation" | "person" | "label">[];

/** The list as CSV (UTF-8 with its mark, CRLF, commas) that imports again the same; no cell is a formula to a spreadsheet. */
export function exportContacts(contacts: readonly Contact[]): string {
  const heads = columns.map((column) => columnWordings[column][0] ?? column);
  const rows = contacts.map((contact) => columns.map((column) => inert(cellOf(contact[column]))));
  return `\ufeff${Papa.unparse([heads, ...rows], { newline: "\r\n" })}\r\n`;
}

function cellOf(answer: Contact[(typeof columns)[number]]): string {
  return typeof answer === "object" ? answer.join("; ") : (answer ?? "");
}

/**
 * A spreadsheet takes a cell that starts with one of these for a formula, which can send anything anywhere. Source: OWASP,
 * CSV injection.
 */
function inert(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) || standsForBlank(cell.replace(/^'+/, "")) ? `'${cell}` : cell;
}

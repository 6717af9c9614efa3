import type { Contact } from "./contact";

/** The list as CSV (UTF-8 with its mark, CRLF, commas) that imports again the same; no cell is a formula to a spreadsheet. */
export declare function exportContacts(contacts: readonly Contact[]): string;

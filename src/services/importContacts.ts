import type { Contact, ContactField } from "./contact";

/** What is wrong in a file, where, and how to put it right. */
export type ImportProblem = {
  /** The row of the file, from 1 as a spreadsheet counts, or the place in a JSON list; 0 for the file as a whole. */
  readonly row: number;
  /** The column as the file calls it, or "". */
  readonly field: string;
  readonly what: string;
  readonly how: string;
  /** False when the row could not be used at all; true when the rest of it is used. */
  readonly used: boolean;
};

/** What became of a row. */
export type RowOutcome =
  | { readonly kind: "contact"; readonly row: number; readonly id: string }
  | { readonly kind: "duplicate"; readonly row: number; readonly of: number }
  | { readonly kind: "not-used"; readonly row: number };

export type Imported = {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ImportProblem[];
  /** One for every row that is not blank. */
  readonly rows: readonly RowOutcome[];
  /** What the file speaks of: an answer that it leaves blank is taken away from a contact, one that it has no column for stays. */
  readonly fields: readonly ContactField[];
};

/** Reads a file of services: CSV, Open Referral (HSDS) JSON, or the JSON that the command line prints. Never throws. */
export declare function importContacts(file: Uint8Array | string, fileName: string): Imported;

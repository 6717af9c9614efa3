/** What is wrong in a file, where, and how to put it right. */
export type ImportProblem = {
  /** The row of the file, from 1 as a spreadsheet counts, or the place in a JSON list; 0 for the file as a whole. */
  readonly row: number;
  /** The column as the file calls it, or "". */
  readonly field: string;
  readonly what: string;
  readonly how: string;
  /** False when the row, or the file, could not be used at all; true when the rest of it is used. */
  readonly used: boolean;
};

/** Codes of the failures that stop a whole job. Only words.ts turns them into words. */
export type FormErrorCode =
  | "not-a-docx" // the file is no Word document that can be opened
  | "not-a-form" // no ISSP form in the document
  | "protected" // Word refuses edits: protected, read-only, viewing mode
  | "locked" // a box that was asked for is locked
  | "changed-meanwhile" // the form no longer says what it said when it was read
  | "place-missing" // a place that was read cannot be found in Word
  | "bad-plan" // the plan file is not a plan
  | "word-refused"; // Word failed in a way that nobody foresaw

/** A job that could not be done. `wrote` says whether anything had been written by then. */
export class FormError extends Error {
  constructor(
    readonly code: FormErrorCode,
    options: { readonly cause?: unknown; readonly detail?: string; readonly wrote?: boolean } = {},
  ) {
    super(options.detail === undefined ? code : `${code}: ${options.detail}`, { cause: options.cause });
    this.name = "FormError";
    this.detail = options.detail;
    this.wrote = options.wrote ?? false;
  }

  readonly detail: string | undefined;
  readonly wrote: boolean;
}

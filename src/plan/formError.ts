/** Codes of the failures that stop a whole job. Only the pane and the command line turn them into words. */
export type FormErrorCode =
  | "not-a-docx" // the file is no Word document that can be opened
  | "not-a-form" // no ISSP form in the document
  | "protected" // Word refuses edits: protected, read-only, viewing mode
  | "locked" // a box that was asked for is locked
  | "hidden" // what is written there, nobody would see
  | "changed-meanwhile" // the form no longer says what it said when it was read
  | "place-missing" // a place that was read cannot be found in Word
  | "bad-plan" // the plan file is not a plan
  | "other-client" // the form says another name or ref than the one that this was meant for
  | "no-answer" // Word has not answered in time: nobody knows whether it was written
  | "too-large" // the document is larger than this Word hands out or takes in, for its pictures as a rule
  | "session-over" // Word on the web has closed the session: only a reload of its tab helps
  | "busy" // Word is busy, or was asked too much at a time
  | "not-in-browser" // Word in a browser cannot do this, the Word app can
  | "not-loaded" // the code for it did not come from the server of the pane: Word was not asked
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

/** The same failure of a job that had written by then, in part at least. */
export function inPart({ code, cause, detail }: FormError): FormError {
  return new FormError(code, { cause, detail, wrote: true });
}

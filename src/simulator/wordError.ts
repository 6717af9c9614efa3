/**
 * A failure that the simulated Word reports to the add-in, with the code that Word uses.
 * "NotSimulated" is the simulator's own: the member exists in Word and nobody has taught it to the simulator yet;
 * "NotSettled" too: no source says what Word does here, so nothing may rely on it.
 */
export type WordErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotSettled"
  | "NotSimulated"
  | "ooxmlIsMalformated";

export class WordError extends Error {
  constructor(
    readonly code: WordErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "WordError";
  }
}

/** Why a file cannot be opened. */
export type Unopened =
  | "empty"
  | "legacy-doc"
  | "encrypted"
  | "archive"
  | "takes-in"
  | "not-a-zip"
  | "damaged"
  | "too-large"
  | "no-document"
  | "strict"
  | "broken-xml"
  | "encoding";

/** A file that the simulator cannot open, and why. */
export class SimulatorError extends Error {
  constructor(
    readonly code: "not-a-docx",
    readonly reason: Unopened,
    { detail = "", ...options }: { readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(`${code}: ${reason} ${detail}`.trimEnd(), options);
    this.name = "SimulatorError";
    this.detail = detail;
  }

  /** The part that is at fault, what of it is too much, or what kind of file it is; "" where there is nothing to say. */
  readonly detail: string;
}

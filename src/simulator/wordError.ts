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

/** A file that the simulator cannot open, and why. */
export class SimulatorError extends Error {
  constructor(
    readonly code: "not-a-docx",
    readonly reason: "legacy-doc" | "not-a-zip" | "no-document" | "broken-xml" | "strict",
    options: { readonly cause?: unknown } = {},
  ) {
    super(`${code}: ${reason}`, options);
    this.name = "SimulatorError";
  }
}

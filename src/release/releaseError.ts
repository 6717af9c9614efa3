/** Why no release was made, as a sentence that says what to do. Nothing has been written then. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

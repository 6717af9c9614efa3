import { FormError, type FormErrorCode } from "../plan/formError";

let last: Promise<unknown> = Promise.resolve();

/**
 * The one way to Word: runs a batch after all earlier ones, since Word mixes up batches that overlap (OfficeDev/office-js
 * 253, 1672). Every failure comes out as a FormError; Office's own message stays in `cause`.
 */
export function runWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const turn = last.then(() => Word.run(batch));
  last = turn.catch(() => undefined);
  return turn.catch((failure: unknown) => {
    throw formErrorFrom(failure);
  });
}

/** Translates what office.js throws, once, for the whole project. */
export function formErrorFrom(failure: unknown): FormError {
  if (failure instanceof FormError) return failure;
  const code = codeOf(failure);
  return new FormError(codes[code] ?? "word-refused", {
    cause: failure,
    detail: code === "" ? undefined : code,
  });
}

/**
 * Word's codes for a document that may not be edited. Viewing mode answers with GeneralException (OfficeDev/office-js
 * 5484), which has other causes too, so that one stays "word-refused".
 */
const codes: Readonly<Record<string, FormErrorCode>> = {
  AccessDenied: "protected",
  NotAllowed: "protected",
  ItemNotFound: "place-missing",
};

function codeOf(failure: unknown): string {
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return "";
  return typeof failure.code === "string" ? failure.code : "";
}

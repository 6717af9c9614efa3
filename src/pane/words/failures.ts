import type { FormErrorCode } from "../../plan/formError";

/** A failure as the user is told of it: what happened, and what is safe and what to do. */
export type FailureWords = { readonly title: string; readonly advice: string };

/** What failed, and what to do then. */
export type Refused = { readonly title: string; readonly then: string };

/** What is safe when a job has failed, or was not begun. */
export const nothingChanged = "Nothing was changed in the form; your text is still here.";

/** What is said while Word lets a job wait. */
export const slowWords =
  "Word has not answered yet. What you typed is still here and can be copied. Wait, or stop waiting and go on.";

export const noAnswer = "Word has not answered.";

const waitAndRead = "Nothing was changed. Wait a moment, then press Read the form again.";

/** What to say when the form could not be read. Office's own messages are never shown. */
export function readingFailure(code: FormErrorCode): FailureWords {
  if (code === "no-answer") return { title: noAnswer, advice: waitAndRead };
  const known: Readonly<Partial<Record<FormErrorCode, Refused>>> = causes;
  const { title, then } = known[code] ?? { title: "Word could not read this document.", then: waitAndRead };
  return { title, advice: then };
}

/** What to say of a job that was not begun, as a part of the pane has not come. */
export function notBegun(): FailureWords {
  const { title, then } = causes["not-loaded"];
  return { title, advice: `${nothingChanged} ${then}` };
}

/** Why a form cannot be read, or nothing be done with it. */
export const causes = {
  "not-a-docx": {
    title: "This is not a Word document that can be read.",
    then: "Open your form in Word, then press Read the form again.",
  },
  "not-a-form": {
    title: "This document has no ISSP form in it.",
    then: "Open your form, then press Read the form again.",
  },
  protected: {
    title: "This document can’t be edited right now.",
    then: "It may be read-only, protected or open for viewing. Turn editing on in Word, then try again.",
  },
  "too-large": {
    title: "This document is too large for this Word.",
    then: "Pictures are the usual cause: make them smaller or take them out. Or open the form in the Word app for Windows or Mac. Then try again.",
  },
  "session-over": {
    title: "Word has closed this session.",
    then: "Copy what you have typed here first: it goes when the page reloads. Then reload this tab of the browser.",
  },
  busy: { title: "Word is busy.", then: "Wait a moment, then try again." },
  "not-in-browser": {
    title: "Word in a browser can’t do this.",
    then: "Open the form in the Word app for Windows or Mac and try again there, or do it by hand here.",
  },
  "not-loaded": {
    title: "A part of the pane has not come.",
    then: "Check that you are online, then try again. If it stays so, the pane may have been updated: copy what you have typed here first, then close the pane and open it again.",
  },
} as const satisfies Readonly<Partial<Record<FormErrorCode, Refused>>>;

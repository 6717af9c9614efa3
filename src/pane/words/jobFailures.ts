import type { FormErrorCode } from "../../plan/formError";
import type { Job } from "../formInWord";
import {
  causes,
  noAnswer,
  nothingChanged,
  readingFailure,
  type FailureWords,
  type Refused,
} from "./failures";

type JobInWord = Exclude<Job, "read">;

/** What to say when a job failed. Office's own messages are never shown. */
export function failureWords(code: FormErrorCode, job: Job, wrote = false): FailureWords {
  if (job === "read") return readingFailure(code);
  if (wrote && code !== "no-answer") return inPartWords(code, job);
  if (code === "changed-meanwhile")
    return job === "undo" ? changedSinceFill : job === "set-up" ? changedSinceShown : changedSinceRead;
  if (code === "place-missing" && job === "show") return cannotShow;
  if (code === "no-answer") return { title: noAnswer, advice: unanswered[job] };
  const { title, then } = code === "word-refused" ? refused[job] : failures[code];
  return { title, advice: `${safe[job]}${then}` };
}

/** A cause that Word gave tells what helps, too. */
function inPartWords(code: FormErrorCode, job: JobInWord): FailureWords {
  const { title, advice } = job === "set-up" ? setUpInPart : writtenInPart;
  if (code !== "too-large" && code !== "session-over" && code !== "busy") return { title, advice };
  return { title: failures[code].title, advice: `${advice} ${failures[code].then}` };
}

const safe: Readonly<Record<JobInWord, string>> = {
  fill: `${nothingChanged} `,
  insert: `${nothingChanged} `,
  undo: "Nothing was put back. ",
  show: "",
  point: "Nothing was changed in the form. ",
  "set-up": "Nothing was changed in the form. ",
  copy: "No copy was opened. ",
};

const refused: Readonly<Record<JobInWord, Refused>> = {
  fill: { title: "Word could not write to this document.", then: "Try again." },
  insert: { title: "Word could not write at the cursor.", then: "Click in the document, then try again." },
  undo: { title: "Word could not undo this.", then: "Look at the form, or use Undo in Word." },
  show: { title: "Word could not show this box.", then: "Try again." },
  point: {
    title: "Word could not say where the cursor is.",
    then: "Click in the box in Word, then press Use this box.",
  },
  "set-up": { title: "Word could not set up this form.", then: "Try again." },
  copy: { title: "Word could not open a new document.", then: "Use Download it instead, below the page." },
};

/** Nobody knows what became of a job that was not answered. */
const unanswered: Readonly<Record<JobInWord, string>> = {
  fill: "It may be in the form already. Your text is still here. Read the form again, and look before you try again.",
  insert:
    "It may be in the form already. Your text is still here. Look where the cursor is before you try again.",
  undo: "Some of it may be put back already. Read the form again, and look before you try again.",
  show: "Nothing was changed. Wait a moment, then try again.",
  point: "Nothing was changed in the form. Wait a moment, then try again.",
  "set-up": "Some of it may be set up already. Read the form again, and look before you try again.",
  copy: "The copy may be open already. Look for its window, and close those that you do not need.",
};

const failures: Readonly<Record<Exclude<FormErrorCode, "word-refused" | "no-answer">, Refused>> = {
  ...causes,
  locked: {
    title: "A box of the form is locked.",
    then: "Unlock it in Word or ask whoever keeps the form, then try again.",
  },
  hidden: {
    title: "Text at the cursor would be hidden in this form.",
    then: "Put the cursor somewhere else in Word, then try again.",
  },
  "changed-meanwhile": {
    title: "The form has changed since it was read.",
    then: "Read the form again, then try again.",
  },
  "place-missing": {
    title: "A box of the form is no longer there.",
    then: "Read the form again, then try again.",
  },
  "bad-plan": { title: "This could not be read as a plan.", then: "Check what you typed, then try again." },
  "other-client": {
    title: "The form now has another name or ref.",
    then: "Look whose form it is, then try again.",
  },
};

const changedSinceRead: FailureWords = {
  title: "The form has changed since it was read.",
  advice: `${nothingChanged} Read the form again, look at what it says now, then try again.`,
};

const changedSinceShown: FailureWords = {
  title: "The form has changed since it was read.",
  advice: "Nothing was changed in the form. Read the form again, then set it up.",
};

const changedSinceFill: FailureWords = {
  title: "You have changed it since, so it was not put back.",
  advice: "Nothing was changed in the form. Change it in Word, or use Undo in Word.",
};

const cannotShow: FailureWords = {
  title: "I could not find this box.",
  advice: "It may have been moved or deleted in Word. Read the form again.",
};

const writtenInPart: FailureWords = {
  title: "Word stopped before it was done.",
  advice: "Part of it may be in the form; your text is still here. Look at the form, then read it again.",
};

const setUpInPart: FailureWords = {
  title: "Word stopped before it was done.",
  advice: "Some boxes are set up, the others are as they were. Set up this form again to go on.",
};

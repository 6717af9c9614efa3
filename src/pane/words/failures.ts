import { formatDate, type DateProblem } from "../../plan/dates";
import { monthNames, type IsoDate } from "../../plan/calendar";
import type { DateQuestion } from "../../plan/dateQuestion";
import type { LeftReason } from "../../plan/edits";
import type { FormErrorCode } from "../../plan/formError";
import type { Job } from "../formInWord";

/** A failure as the user is told of it: what happened, and what is safe and what to do. */
export type FailureWords = { readonly title: string; readonly advice: string };

const nothingChanged = "Nothing was changed in the form; your text is still here.";

/** What to say when a job failed. Office's own messages are never shown. */
export function failureWords(code: FormErrorCode, job: Job, wrote = false): FailureWords {
  if (wrote && code !== "no-answer") return inPartWords(code, job);
  if (code === "changed-meanwhile")
    return job === "undo" ? changedSinceFill : job === "set-up" ? changedSinceShown : changedSinceRead;
  if (code === "place-missing" && job === "show") return cannotShow;
  if (code === "no-answer") return { title: "Word has not answered.", advice: unanswered[job] };
  const { title, then } = code === "word-refused" ? refused[job] : failures[code];
  return { title, advice: job === "read" ? then : `${safe[job]}${then}` };
}

/** A cause that Word gave tells what helps, too. */
function inPartWords(code: FormErrorCode, job: Job): FailureWords {
  const { title, advice } = job === "set-up" ? setUpInPart : writtenInPart;
  if (code !== "too-large" && code !== "session-over" && code !== "busy") return { title, advice };
  return { title: failures[code].title, advice: `${advice} ${failures[code].then}` };
}

const safe: Readonly<Record<Exclude<Job, "read">, string>> = {
  fill: `${nothingChanged} `,
  insert: `${nothingChanged} `,
  undo: "Nothing was put back. ",
  show: "",
  point: "Nothing was changed in the form. ",
  "set-up": "Nothing was changed in the form. ",
};

type Refused = { readonly title: string; readonly then: string };

const refused: Readonly<Record<Job, Refused>> = {
  read: {
    title: "Word could not read this document.",
    then: "Nothing was changed. Wait a moment, then press Read the form again.",
  },
  fill: { title: "Word could not write to this document.", then: "Try again." },
  insert: { title: "Word could not write at the cursor.", then: "Click in the document, then try again." },
  undo: { title: "Word could not undo this.", then: "Look at the form, or use Undo in Word." },
  show: { title: "Word could not show this box.", then: "Try again." },
  point: {
    title: "Word could not say where the cursor is.",
    then: "Click in the box in Word, then press Use this box.",
  },
  "set-up": { title: "Word could not set up this form.", then: "Try again." },
};

/** What is said while Word lets a job wait. */
export const slowWords =
  "Word has not answered yet. What you typed is still here and can be copied. Wait, or stop waiting and go on.";

/** Nobody knows what became of a job that was not answered. */
const unanswered: Readonly<Record<Job, string>> = {
  read: "Nothing was changed. Wait a moment, then press Read the form again.",
  fill: "It may be in the form already. Your text is still here. Read the form again, and look before you try again.",
  insert:
    "It may be in the form already. Your text is still here. Look where the cursor is before you try again.",
  undo: "Some of it may be put back already. Read the form again, and look before you try again.",
  show: "Nothing was changed. Wait a moment, then try again.",
  point: "Nothing was changed in the form. Wait a moment, then try again.",
  "set-up": "Some of it may be set up already. Read the form again, and look before you try again.",
};

const failures: Readonly<Record<Exclude<FormErrorCode, "word-refused" | "no-answer">, Refused>> = {
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

const leftReasons: Readonly<Record<LeftReason, string>> = {
  "not-found": "The form has no such box. Copy the text and put it where it belongs.",
  "to-confirm": "I am not sure that this is the right box. Say whether it is, then try again.",
  locked: "This box is locked. Unlock it in Word, or ask whoever keeps the form.",
  unsupported:
    "This Word does not let the pane fill this kind of box. Copy the text, show the box, and paste it there.",
  "not-a-choice": "The list in this box does not have these words. Show the box and choose from its list.",
  "not-a-date": "This box takes a date. Enter one, like 27 3 2026.",
  "too-long": "This is longer than the box can hold. Shorten it and try again.",
  "one-line": "This box holds one line. Take out the line breaks and try again.",
  answered: "The form says something else here. Show the box and type over it in Word to change it.",
  "beside-box": "There is other text beside this box. Show the box, and keep the text that is right.",
  commented: "A comment stands on this box and would be lost. Show the box and change it in Word.",
  tracked: "Changes in this box are tracked. Accept or reject them in Word, or change it there.",
  hidden:
    "This box has hidden text, or hides what is written in it. Press Ctrl+Shift+8 in Word to see it, or ask whoever keeps the form.",
  "no-row": "The table has no blank row left. Add rows to it in Word, read the form again, and try again.",
  "not-shown":
    "This Word does not show this box to add-ins. Copy the text, and paste it into the box in Word.",
  refused: "Word would not let the pane write in this box. Copy the text, show the box, and paste it there.",
  "not-kept": "Word did not keep the text. Copy it, show the box, and paste it there.",
};

/** Why a box was left as it was, and what to do about it. */
export function leftWords(why: LeftReason): string {
  return leftReasons[why];
}

/** Reasons that lie in what was typed; the others lie in the form or in Word. */
const mendable: ReadonlySet<LeftReason> = new Set(["not-a-choice", "not-a-date", "too-long", "one-line"]);

/** Whether the user can mend it by typing something else. */
export function isMendable(why: LeftReason): boolean {
  return mendable.has(why);
}

const likeThis = "like 27 3 2026";

/** What to do about a text that is no date, as an instruction; undefined when nothing was typed. */
export function dateProblemWords(problem: DateProblem): string | undefined {
  switch (problem.kind) {
    case "nothing-typed":
      return undefined;
    case "not-a-date":
      return `Enter a real date, ${likeThis}`;
    case "no-year":
      return `Enter the year too, ${likeThis}`;
    case "no-such-year":
      return `Enter a year from 1900 to 2099, ${likeThis}`;
    case "no-such-month":
      return `Enter the day first and then a month from 1 to 12, ${likeThis}`;
    case "no-such-day":
      return `Enter a real date, ${likeThis}. ${monthNames[problem.month - 1] ?? "This month"} ${problem.year} has ${problem.days} days`;
    case "wrong-weekday":
      return `Check the day: ${formatDate(problem.date, "d MMMM yyyy")} is a ${problem.weekday}`;
  }
}

/** A date so that nobody takes it for another: "Sunday 29 November 2026". */
export function dayInFull(date: IsoDate): string {
  return formatDate(date, "dddd d MMMM yyyy");
}

/** What is asked of a date that may not be the one that was meant. */
export function dateQuestionWords({ kind, date }: DateQuestion): string {
  return kind === "to-come"
    ? `${dayInFull(date)} is still to come. Is that right?`
    : `${dayInFull(date)} has passed. Which year do you mean?`;
}

/** "1 detail", "3 details". */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

const list = new Intl.ListFormat("en-GB");

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { monthName } from "./dueDate";

/** What "date complete" says besides a day: that it is done, that it is not, or what only a reader can tell. */
export type SaidOfCompletion = "done" | "open" | "unclear";

/**
 * What a text in "date complete" says. "Not yet" is no completion, and what is not understood is none either, whatever day stands
 * beside it ("unable to contact 27/11"): an action that is open must not go unseen.
 */
export function completionIn(text: string): SaidOfCompletion {
  const said = text
    .normalize("NFKC")
    .replace(/\u2019/g, "'")
    .trim();
  if (closed.test(said)) return "done";
  if (stillOpen.test(said) || !/[\p{L}\p{N}\p{S}]/u.test(said)) return "open";
  return (done.test(said) && !inDoubt.test(said)) || isOnlyADay(said) ? "done" : "unclear";
}

/** A day, however it is written, and at most who did it: "27/11/26 JS", "12 Jan 2026 (IDVA)", "mid October". */
function isOnlyADay(said: string): boolean {
  const isDay = new RegExp(`\\d ?[/.-] ?\\d|\\b${monthName}\\b`, "i").test(said);
  const rest = said.replace(who, " ").replace(new RegExp(`\\b(?:${monthName}|${ofDays})\\b`, "gi"), " ");
  return isDay && !/[\p{L}\p{N}]/u.test(rest);
}

const closed =
  /\b(?:no longer|not) (?:needed|required|applicable|relevant|wanted)\b|\bn\/?a\b|\bcancelled\b|\bdeclined\b|\bwithdrawn\b/i;
const stillOpen =
  /\bnot\b|\bno\b|\byet\b|\bun(?:done|finished|completed)|\bin[- ]?complete\b|\bpart(?:ly|ial(?:ly)?)?\b|\bhalf\b|\bawait|\bpending\b|\boutstanding\b|\bin (?:progress|hand)\b|\bon-?going\b|\bstarted\b|\bbegun\b|\bwaiting\b|\bto (?:do|be|follow)\b|\bdue\b|\bwill\b|\bplanned\b|\bbooked\b|\bchas(?:e|ed|ing)\b|\bopen\b|\bt\.?b\.?[acdn]\b|^\?+$/i;
/** It may be done, or not, or only so far. */
const inDoubt =
  /\?$|\b(?:almost|nearly|mostly|about|can|may|might|could|should|unable|never|fail\w*)\b|n't|cannot|(?<!\b100 ?|\d)\b\d\d? ?%|\d (?:out )?of \d|^[1-3]\/[2-4] \D|\bby (?:\d|the )/i;
const done =
  /\bdone\b|\bcomplete(?:d)?\b|\bfinished\b|\bachieved\b|\bactioned\b|\bresolved\b|\bclosed\b|\bended\b|\byes\b|^y$|\bin place\b|\bsent\b.*\d|^[\u2713\u2714\u2611\u2705\u221a]+$|^(?:today|same day)$/iu;
const ofDays =
  "\\d{1,4}(?:st|nd|rd|th)?|on|at|in|of|the|and|mid|early|late|end|am|pm|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";
/** Initials, the field's roles, or "by" and a name. */
const who =
  /\bby(?: \p{Lu}[\p{L}'-]*){1,2}|\b(?:IDVA|ISVA|SW|[Ww]orker|[Cc]lient|[Pp]olice|[A-Z]\.?[A-Z])\b/gu;

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
  if (inDoubt.test(said)) return "unclear";
  return done.test(said) || isOnlyADay(said) || (sent.test(said) && /\d/.test(said)) ? "done" : "unclear";
}

/** A day, however it is written, and at most who did it: "27/11/26 JS", "12 Jan 2026 (IDVA)", "mid October". */
function isOnlyADay(said: string): boolean {
  if (!/\d/.test(said) && !months.test(said)) return false;
  const rest = said
    .replace(days, " ")
    .replace(months, " ")
    .replace(by, " ")
    .replace(/\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?\b/gi, " ")
    .replace(/\b(?:on|at|in|of|the|and|mid|early|late|start|beginning|end|am|pm)\b/gi, " ")
    .replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/gi, " ");
  return !/[\p{L}\p{N}]/u.test(rest);
}

const closed =
  /\b(?:no longer|not) (?:needed|required|applicable|relevant|wanted)\b|\bn\/?a\b|\bcancelled\b|\bdeclined\b|\bwithdrawn\b/i;
const stillOpen =
  /\bnot\b|\bno\b|\byet\b|\bun(?:done|finished|completed?)|\bin[- ]?complete\b|\bpart(?:ly|ial(?:ly)?)?\b|\bhalf\b|\bawait|\bpending\b|\boutstanding\b|\bin (?:progress|hand)\b|\bon-?going\b|\bstarted\b|\bbegun\b|\bwaiting\b|\bto (?:do|be|follow)\b|\bdue\b|\bwill\b|\bplanned\b|\bbooked\b|\bchas(?:e|ed|ing)\b|\bopen\b|\bt\.?b\.?[acdn]\b|^\?+$/i;
/** It may be done, or not, or only so far. */
const inDoubt =
  /\?$|\b(?:almost|nearly|mostly|about to|maybe|may|might|could|should|can) (?:be |have )?(?:been )?(?:done|completed?|finished)\b|\bmostly\b|\bcan't\b|\b(?:could|did|does|has|have|is|was|won)n't\b|\bcannot\b|\bunable\b|\bnever\b|\bfail|\b(?:attempted|tried|trying)\b|\b(?:moved|deferred|postponed|re-?scheduled|re-?booked|carried (?:over|forward))\b|\bon hold\b|\bnext\b|\breviews?\b|\b(?:dna|utc|fta)\b|(?<!\b100 ?|\d)\b\d{1,2} ?%|\b\d+ (?:out )?of \d+\b|\b[1-3]\/[2-4] (?:done|completed?)\b|\bby (?=\d|(?:the )?(?:end|next)\b|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
const done =
  /\bdone\b|\bcomplete(?:d)?\b|\bfinished\b|\bachieved\b|\bactioned\b|\bresolved\b|\bclosed\b|\bended\b|\byes\b|^y$|\bin place\b|^[\u2713\u2714\u2611\u2705\u221a]+$|^(?:today|same day)$/iu;
/** With a day beside it, what was sent or fitted is done. */
const sent = /\b(?:sent|submitted|fitted|installed|attended|referred|referral made)\b/i;

const days =
  /\b\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[:.]\d{2} ?(?:am|pm)?\b/gi;
const months =
  /(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
/** Initials, the field's roles, or "by" and a name. */
const by =
  /\bby \p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?|\b(?:IDVA|ISVA|IDSVA|SW|worker|client|police)\b|\b[A-Z]\.? ?[A-Z]\.?(?![A-Za-z])/gu;

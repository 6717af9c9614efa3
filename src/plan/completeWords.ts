/** What "date complete" says besides a day: that it is done, that it is not, or what only a reader can tell. */
export type SaidOfCompletion = "done" | "open" | "unclear";

/**
 * What a text in "date complete" says. "Not yet" is no completion, and what is not understood is none either: an action that is open
 * must not go unseen.
 */
export function completionIn(text: string): SaidOfCompletion {
  const said = text
    .normalize("NFKC")
    .replace(/\u2019/g, "'")
    .trim();
  if (closed.test(said)) return "done";
  if (stillOpen.test(said) || !/[\p{L}\p{N}\p{S}]/u.test(said)) return "open";
  return /\d/.test(said) || done.test(said) ? "done" : "unclear";
}

const closed =
  /\b(?:no longer|not) (?:needed|required|applicable|relevant|wanted)\b|\bn\/?a\b|\bcancelled\b|\bdeclined\b|\bwithdrawn\b/i;
const stillOpen =
  /\bnot\b|\bno\b|\byet\b|\bun(?:done|finished)|\bin-?complete\b|\bpart(?:ly|ial(?:ly)?)?\b|\bhalf\b|\bawait|\bpending\b|\boutstanding\b|\bin (?:progress|hand)\b|\bon-?going\b|\bstarted\b|\bbegun\b|\bwaiting\b|\bto (?:do|be|follow)\b|\bdue\b|\bwill\b|\bplanned\b|\bbooked\b|\bchas(?:e|ed|ing)\b|\bopen\b|\bt\.?b\.?[acdn]\b|^\?+$/i;
const done =
  /\bdone\b|\bcomplete(?:d)?\b|\bfinished\b|\bachieved\b|\bactioned\b|\bresolved\b|\bclosed\b|\bended\b|\byes\b|^y$|\bin place\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^[\u2713\u2714\u2611\u2705\u221a]+$|^(?:today|same day)$/iu;

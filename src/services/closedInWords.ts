import type { Contact } from "./contact";

/** Whether the name of a service, or a note on it, says that it is closed: "Haven (now closed)", "Closed March 2025". */
export function closedInWords(name: string, notes: readonly string[]): Contact["closed"] {
  const words = [
    name.match(inCapitals) ?? name.match(inName),
    ...notes.map((note) => note.match(inNote)),
  ].flatMap((match) =>
    match === null ? [] : [(match.input ?? "").slice(match.index, (match.index ?? 0) + match[0].length + 30)],
  );
  const [around] = words;
  if (around === undefined) return undefined;
  return isForNow(around) ? "for-now" : "closed";
}

/** Whether words that say that a service is closed say too that it will open again. */
export function isForNow(text: string): boolean {
  return /\b(?:temporar|currently|for now|until)/i.test(text);
}

const closed = String.raw`(?:closed(?: down)?|ceased(?: trading| operating)?|defunct|disbanded|no longer (?:running|operating|open|available|provided|in operation|exists?))`;
const how = String.raw`(?:(?:now|is|has|was|been|permanently|temporarily|currently|sadly|service|project|charity|centre|helpline|the|this) )*`;

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`;
/** "March 2026", "31/03/2026", "since May": "closed August" is a holiday. */
const when = String.raw`(?:\s+(?:(?:on|in|from|as of)\s+)?(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${month}\s+\d{2,4}|20\d\d)|\s+since\s+[\w\s/]+)?`;

const inName = new RegExp(String.raw`(?:[([:\u2013\u2014-]\s*|^\W*|\bnow )${how}${closed}${when}\W*(?:[)\]]|$|\s[\u2013\u2014-])|^\W*${closed}\s*[:\u2013\u2014-]`, "i"); // prettier-ignore
/** "CLOSED Anchor": in capitals before a name that is not. */
const inCapitals = /^\W*(?:CLOSED|DEFUNCT|CEASED)\s+(?=\p{Lu}?\p{Ll})/u;

/** Whether a note says that a service may have ended: "Do not refer", "Funding ended", "Merged with Anchor". */
export function mayHaveEnded(note: string): boolean {
  return /\b(?:do not|don['’]?t) refer\b(?!\s+\w)|\b(?:funding|service|project|contract|scheme|provision)\s+(?:(?:has|have|was|is|now)\s+)*(?:ended|finished|stopped|ceased|withdrawn|expired)\b|\b(?:merged (?:with|into)|replaced by|superseded by|now (?:part of|called|known as))\b/i.test(note); // prettier-ignore
}

/** "Closed on Mondays", "closed to new referrals", "closed 12-1" say when it is open, or to whom. */
const inNote = new RegExp(
  String.raw`(?:^|[.;\n(]\s*)${how}${closed}\b(?!\s*[,:]?\s*(?:on|at|for|over|between|during|to|by|every|weekends?|bank|public|lunch|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]*\b|\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m|-|\u2013|to)|from \d|groups?|sessions?|referrals?|lists?|doors?|cases?))(?!-)`,
  "i",
);

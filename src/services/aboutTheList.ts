/** Whether a row speaks of the list itself: who keeps it, when it was looked through, whom to tell. Its number is no service's. */
export function speaksOfTheList(text: string): boolean {
  return ofTheList.test(text);
}

const changes = String.raw`(?:updates?|changes|corrections?|amendments?|additions|errors|mistakes)`;
const made = String.raw`(?:compiled|maintained|produced|prepared|collated|created|updated|amended|kept|owned|checked|reviewed)`;

const ofTheList = new RegExp(
  [
    String.raw`^\W*(?:for|with|any|report|send|please (?:report|send|tell)|to (?:make|report|suggest))\b.{0,20}\b${changes}\b`,
    String.raw`^\W*any (?:queries|questions|problems)\b`,
    String.raw`^\W*(?:if|when) you (?:know of|notice|spot|find)\b`,
    String.raw`^\W*to (?:update|amend|correct|add to)\b`,
    String.raw`^\W*(?:please )?(?:contact|email|ring|call|tell|let)\b.{0,30}\b(?:with|of|about|for|if)\b.{0,20}\b(?:${changes}|out of date|list|directory)\b`,
    String.raw`^\W*(?:this |the )?(?:list|directory|document|spreadsheet)\b.{0,20}\b(?:${made}|correct|owner|holder|by)\b`,
    String.raw`^\W*(?:last )?${made}(?:\s+and\s+\w+)?\s*(?:by\b|on\b|:|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)`,
    String.raw`^\W*(?:correct (?:at|as (?:at|of))|page \d|version \d|source:|copyright\b|disclaimer\b|©)|^\W*total\W*$`,
  ].join("|"),
  "i",
);

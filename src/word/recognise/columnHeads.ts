/** Words of heads over columns in which options are written, in the words of agencies' own forms. */
const ofOptions = [
  [
    "option",
    "options",
    "advice",
    "advised",
    "discussed",
    "agreed",
    "detail",
    "details",
    "plan",
    "this review",
  ],
  ["can do", "will do", "going to do"],
].flat();

/** Words of heads over columns for something else, by what is written there. */
const ofOther = [
  // a mark or a number
  [
    "yes",
    "no",
    "y ?\\/ ?n",
    "n ?\\/ ?a",
    "tick",
    "ticked",
    "score",
    "scale",
    "rating",
    "rag",
    "level",
    "priority",
    "not",
  ],
  // a day
  ["date", "when", "by", "complete", "completed", "done"],
  // another time than now
  ["last", "previous", "past", "before", "start", "end", "closure", "close", "exit"],
  // how it stands
  ["happening", "situation", "status", "concern", "concerns", "need", "needs", "outcome", "outcomes"],
  // somebody
  [
    "sign",
    "signed",
    "signature",
    "initial",
    "initials",
    "who",
    "worker",
    "agency",
    "agencies",
    "organisation",
  ],
  ["contact", "contacts", "phone", "tel", "telephone", "email", "address"],
].flat();

/** Heads that say one of these and no more: within others the words mean something else. */
const ofOtherAlone = ["\\d{1,3}", "risks?", "names?( and (number|role)s?)?", "rank(ing)?", "referred( to)?"];

/** Heads that say one of these and no more: a tick, initials or a name can be meant as well. */
const unclearAlone = ["discussed", "agreed", "advised"];

const somewhere = (words: readonly string[]): RegExp => new RegExp(`\\b(${words.join("|")})\\b`, "iu");
const alone = (words: readonly string[]): RegExp => new RegExp(`^\\W*(${words.join("|")})\\W*$`, "iu");
const saysOptions = somewhere(ofOptions);
const saysOther = somewhere(ofOther);
const saysOtherAlone = alone(ofOtherAlone);
const isUnclear = alone(unclearAlone);

/** Whether a column's head says that options are written under it. */
export function isGoodHead(text: string): boolean {
  return saysOptions.test(text) && !isUnclear.test(text) && !isBadHead(text);
}

/** Whether a column's head says that something else is written under it: it asks for one word, has boxes to tick, or names a risk. */
export function isBadHead(text: string): boolean {
  const asksForOneWord = /\?\W*$/.test(text) && !/^\W*(what|how|which)\b/i.test(text);
  const isOfRisk = /^what is the risk|^how worried/i.test(text);
  const hasTicks = /[\u2610-\u2612\u2713\u2714]|\(.*\/.*\)/u.test(text);
  return asksForOneWord || isOfRisk || hasTicks || saysOther.test(text) || saysOtherAlone.test(text);
}

import type { ActionColumn, AdviceKey, FieldKey, ServiceKey } from "../../plan/form";
import {
  halvesOf,
  matcherOf,
  sameWords,
  type Match,
  type Matcher,
  type Wordings,
} from "../../plan/looseMatch";
import {
  actionWordings,
  advicePrompts,
  adviceWordings,
  bagWordings,
  fieldWordings,
  serviceWordings,
  weakActionWordings,
  weakAdviceWordings,
  weakFieldWordings,
} from "./labelWordings";

const field = labelMatcherOf(fieldWordings);
const weakField = labelMatcherOf(weakFieldWordings);
const actionHead = labelMatcherOf(actionWordings);
const weakActionHead = labelMatcherOf(weakActionWordings);
const advice = labelMatcherOf(adviceWordings);
const weakAdvice = labelMatcherOf(weakAdviceWordings);
const bag = labelMatcherOf(bagWordings);
const service = labelMatcherOf(serviceWordings);
const anything = labelMatcherOf({
  label: [fieldWordings, actionWordings, adviceWordings, bagWordings].flatMap((wordings) =>
    Object.values(wordings).flat(),
  ),
});

/** A matcher that looks past what is set before a label to count or mark it, and past marks of footnotes after it. */
function labelMatcherOf<K extends string>(wordings: Wordings<K>): Matcher<K> {
  const match = matcherOf(wordings);
  return (text, typoFrom) => {
    const found = match(text, typoFrom);
    const bare = found === undefined && text.length <= 160 ? bareLabel(text) : text;
    return bare === text ? found : match(bare);
  };
}

/** A label without "1.", "A)", "Q3", "Section 2:" or a symbol before it, and without a footnote's mark after it. */
function bareLabel(text: string): string {
  const bare = text
    .trim()
    .replace(/^[^\p{L}\p{N}([]+/u, "")
    .replace(enumerator, "")
    .replace(/(?<=[\p{L}?)])\s?(?:[*†‡§¹²³⁴-⁹]+|\[\d{1,2}\])$|(?<=[\p{L}?)])\d$/u, "");
  return bare === text.trim() ? text : bare;
}

const enumerator =
  /^(?:(?:section|part|question|step)\s+\w{1,3}\s*[:.)–-]\s*|q\s?\d{1,2}[:.)]?\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]\s*|\d{1,2}(?:\.\d{1,2})*\s+)(?=\p{L})/iu;

/** The fewest letters that a label needs for one typo to be forgiven where labels around it are known. */
export const typoFromAmongLabels = 5;

/** The field that a label asks for. */
export function fieldLabelled(text: string): FieldKey | undefined {
  return isOfOthers(/\(([^)]*)\)/.exec(text)?.[1] ?? "") ? undefined : field(text)?.key;
}

/** Whether a remark, a caption or a heading says that what stands by it is about another person or another paper. */
export function isOfOthers(text: string): boolean {
  return /\b(perpetrators?|abusers?|suspects?|alleged|other (parent|party)|police|courts?|school|gp|history|document control|declined|not wanted|tried|already)\b/i.test(
    text,
  );
}

/** A key that a text stands for, and whether its words leave doubt about it. */
export type Reading<K extends string> = { readonly key: K; readonly isDoubtful: boolean };

/** The field that a label asks for where other labels of the details table stand around it ("Name", "Date", "Intke"). */
export function fieldLabelledAmongLabels(text: string): Reading<FieldKey> | undefined {
  const weak = weakField(text);
  const match = weak ?? field(text, typoFromAmongLabels);
  return match && { key: match.key, isDoubtful: weak !== undefined || match.isShortTypo };
}

/** The column of the action table that a head is over; the least distance wins where two heads are over the same. */
export function actionColumnHeaded(text: string, typoFrom?: number): Match<ActionColumn> | undefined {
  return actionHead(text, typoFrom);
}

/** The column that a head may be over, in words that may mean something else. */
export function actionColumnPerhaps(text: string): ActionColumn | undefined {
  return weakActionHead(text)?.key;
}

/** The advice box that a heading is over. */
export function adviceHeaded(text: string): AdviceKey | undefined {
  return advice(text)?.key;
}

/** The advice box that a heading may be over: words that may mean something else, or a typo in a short one. */
export function advicePerhaps(text: string): AdviceKey | undefined {
  return (weakAdvice(text) ?? advice(text, typoFromAmongLabels))?.key;
}

/** Whether a text heads a box for what to take in an emergency. */
export function isBagHeading(text: string): boolean {
  if (text.length > 240 || !/\bI will\b|take|pack|bag/i.test(text)) return false;
  return headsBag(text) || halvesOf(text).some((halves) => halves.some(headsBag));
}

function headsBag(text: string): boolean {
  return (
    bag(text) !== undefined ||
    (text.length <= 120 &&
      /^(if i (need|have|had) to leave|if i leave|in emergency)\b.*\b(take|pack|bring)\b/.test(
        sameWords(text),
      ))
  );
}

/** Whether a text is a line of advice to the practitioner, as it stands between a heading and its box. */
export function isAdvicePrompt(text: string): boolean {
  return isPublishedPrompt(text) || /^advice (on|about|re|regarding)\b/.test(sameWords(text.slice(0, 60)));
}

/** Whether a text reads as an agency's own line of advice rather than as an answer: an instruction, a question, a list of topics. */
export function soundsLikeAdvice(text: string): boolean {
  if (/\b(I|I'm|I've|me|my|she|he|her|his|they)\b/.test(text)) return false;
  return (
    isAdvicePrompt(text) ||
    /^(think|consider|discuss|explore|ask|talk|include|check|note|advise|e\.?g\b|for example|such as|what|who|how|is|are|does|has|have|any)\b/i.test(
      text.trim(),
    ) ||
    text.split("/").length > 2
  );
}

/** Whether a text is one of the published form's lines of advice, give or take some words. */
export function isPublishedPrompt(text: string): boolean {
  if (text.length > 400 || text.length < 12) return false;
  const words = wordSet(text);
  return publishedPrompts.some((prompt) => {
    const shared = [...words].filter((word) => prompt.has(word)).length;
    const likeness = shared / (words.size + prompt.size - shared);
    return likeness >= (prompt.size < 6 ? 0.9 : 0.6);
  });
}

/** Whether a text may be a label, a head or a heading of any kind: one look instead of many. */
export function mayBeLabel(text: string): boolean {
  const [first = "", ...others] = text.split("\n");
  return (
    anything(text) !== undefined || (others.length > 0 && anything(first) !== undefined) || isBagHeading(text)
  );
}

/**
 * A line that begins with a label: what it asks for, what stands in the room for its answer, and the next label on the line with
 * all that follows, known or not. `isFull` where the next label leaves no room.
 */
export type LabelLine<K extends string> = {
  readonly key: K;
  readonly rest: string;
  readonly tail: string;
  readonly isFull: boolean;
};

/** The service line that a paragraph begins. */
export function serviceLineIn(text: string): LabelLine<ServiceKey> | undefined {
  const colon = text.indexOf(":");
  const key = service(colon === -1 ? text : text.slice(0, colon))?.key;
  return key && { key, ...parted(colon === -1 ? "" : text.slice(colon + 1)) };
}

/**
 * The detail that a line begins with, its label ended by a colon or a ruled line ("Name ____"); undefined for a line without
 * either, and for one that leaves no room for its answer or asks for two details.
 */
export function fieldLineIn(text: string): LabelLine<FieldKey> | undefined {
  const end = /:|_{3,}|\.{4,}|…{2,}/.exec(text);
  if (end === null) return undefined;
  const key = fieldLabelled(text.slice(0, end.index));
  const line = parted(text.slice(end.index + (end[0] === ":" ? 1 : 0)));
  return key === undefined || line.isFull ? undefined : { key, ...line };
}

/** Parts what follows a label from the next label on the line: after a gap, words that end in a colon or a ruled line. */
function parted(after: string): Omit<LabelLine<never>, "key"> {
  const gap = /[^\S\n]*(?:\t| {3,})[^\S\n]*(?=\p{L}[^\t:_…\n]{0,60}?\s*(?::|_{3,}|…{2,}|\.{4,}))/u.exec(
    after,
  );
  const rest = gap === null ? after : after.slice(0, gap.index);
  const isFull =
    asksForMore(after) || runsOn(rest) || isPrinted(rest) || (gap !== null && rest.trim() === "");
  return { rest, tail: after.slice(rest.length), isFull };
}

/**
 * Whether what stands in the room for an answer is printed there: a label of its own ("By:"), words between ruled lines, choices
 * to tick.
 */
export function isPrinted(text: string): boolean {
  return (
    /^\s*\p{L}[^:\n]{0,40}:\s*$/mu.test(text) ||
    /^\s*\/[\s/]*\/?\s{2,}\p{L}/u.test(text) ||
    (/\p{L}{2}/u.test(text) && /_{3,}|…{2,}|\.{4,}|[\u2610-\u2612\u25a1\u25a2]/u.test(text))
  );
}

/** Whether words that ask for something follow a ruled line without a gap: once it is filled, nothing tells where they begin. */
function runsOn(rest: string): boolean {
  return /(?:_{2,}|…|\.{4,})\s*\p{L}[^:_…]{0,60}(?::|_{3,}|…{2,}|\.{4,})/u.test(rest);
}

/** Whether the label of a detail stands in what follows another: one to six words before a colon or a ruled line. */
function asksForMore(rest: string): boolean {
  return [...rest.matchAll(/([^:_…\t]+?)\s*(?=:|_{3,}|…{2,}|\.{4,})/g)].some(([, before = ""]) => {
    const words = before.trim().split(/\s+/);
    return [1, 2, 3, 4, 5, 6].some(
      (count) => count <= words.length && fieldLabelled(words.slice(-count).join(" ")) !== undefined,
    );
  });
}

/** Whether a text is a line to write on and no answer: "____", "……", "__/__/____". */
export function isRuledLine(text: string): boolean {
  return /^[\s_.…/]*$/.test(text) && /[_.…]{2}/.test(text.replace(/[\s/]/g, ""));
}

/** Whether a text names the form, as its title does. */
export function namesTheForm(text: string): boolean {
  return formName.test(text);
}

/** Whether a text is the form's title and nothing else. */
export function isFullTitle(text: string): boolean {
  return (
    text.length < 140 &&
    namesTheForm(text) &&
    [[text], ...halvesOf(text)].flat().some((each) => fullTitle.test(sameWords(each)))
  );
}

const fullTitle = /^individuali[sz]ed safety support plan( issp)?$/;

/** Whether a text heads a page of the form and can hardly stand elsewhere. */
export function headsPage(text: string): boolean {
  return isFullTitle(text) || sameWords(text) === "option advice";
}

/**
 * Whether a text heads a page of the form: it names the form, or says "Options and advice". A sentence that mentions the form is
 * no title, nor is one of a paper about it ("ISSP audit").
 */
export function isFormTitle(text: string): boolean {
  if (text.length > 90 || field(text) !== undefined) return false;
  return sameWords(text) === "option advice" || isFullTitle(text) || isNameAlone(text.trim());
}

/** Whether a text names the form, and around the name stand whose it is and which page or version, and nothing that makes it another paper. */
function isNameAlone(text: string): boolean {
  const name = formName.exec(text);
  if (name === null || /[.;!]$|[.;!?]\s/.test(text) || isAboutOthers.test(text)) return false;
  const after = text.slice(name.index + name[0].length).trim();
  return (
    after === "" ||
    /^(\W|form|review|document|part|page|options?|for|version|copy|template|v?\d)/i.test(after)
  );
}

const formName = /individuali[sz]ed\s+safety\s*(?:&|and)\s*support\s+plan(?:\s*\(?ISSP\)?)?|\bISSP\b/i;

/** Verbs, and the nouns of papers that are about the form. */
const isAboutOthers =
  /\b(is|are|was|were|be|been|has|have|had|will|would|should|must|can|may|do|does|please|see|attached?|using|use|complet(e|ed|ing)|discuss(ed)?|agreed?|referrals?|requests?|guidance|guides?|guidelines?|letter|minutes|agenda|audit|training|policy|procedure|consent|feedback|evaluation|survey|meeting|about|how)\b/i;

const publishedPrompts = advicePrompts.map(wordSet);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(sameWords(text).split(" "));
}

import {
  adviceKeys,
  type ActionColumn,
  type AdviceKey,
  type BagList,
  type FieldKey,
  type ServiceKey,
} from "../../plan/form";
import {
  halvesOf,
  matcherOf,
  remembering,
  sameWords,
  type Match,
  type Matcher,
  type Wordings,
} from "../../plan/looseMatch";
import {
  actionWordings,
  advicePrompts,
  adviceTopics,
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

// With what counts or marks it.
const longestLabel = 160;

/** A matcher that looks past what is set before a label to count or mark it, and past marks of footnotes after it. */
function labelMatcherOf<K extends string>(wordings: Wordings<K>): Matcher<K> {
  const match = matcherOf(wordings);
  return (text, typoFrom) => {
    const found = match(text, typoFrom);
    const bare = found === undefined && text.length <= longestLabel ? bareLabel(text) : text;
    return bare === text ? found : match(bare);
  };
}

/** A label without "1.", "A)", "Q3", "Section 2:", "Box 2:" or a symbol before it, and without a footnote's mark after it. */
const bareLabel = remembering((text) => {
  const counted = text
    .trim()
    .replace(/^[^\p{L}\p{N}([]+/u, "")
    .replace(enumerator, "");
  // Only where a mark ends it: the pattern looks back from every place of a text.
  const bare = /[*†‡§¹²³⁴-⁹\]\d]$/.test(counted) ? counted.replace(footnoteMark, "") : counted;
  return bare === text.trim() ? text : bare;
});

const footnoteMark = /(?<=[\p{L}?)])\s?(?:[*†‡§¹²³⁴-⁹]+|\[\d{1,2}\])$|(?<=[\p{L}?)])\d$/u;

const enumerator =
  /^(?:(?:section|part|question|step|box|area|topic)\s+\w{1,3}\s*[:.)–-]\s*|q\s?\d{1,2}[:.)]?\s+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]\s*|\d{1,2}(?:\.\d{1,2})*\s+)(?=\p{L})/iu;

/** The fewest letters that a label needs for one typo to be forgiven where labels around it are known. */
export const typoFromAmongLabels = 5;

/** The field that a label asks for. A remark can make it another's ("Case ref (police)"). */
export function fieldLabelled(text: string): FieldKey | undefined {
  if (text.length > longestLabel) return undefined;
  return isOfOtherPaper(/\(([^)]*)\)/.exec(text)?.[1] ?? "") ? undefined : field(text)?.key;
}

/** Whether a remark or a caption says that what stands by it is another person's, or what was not agreed to. */
export function isOfOthers(text: string): boolean {
  return /\b(perpetrators?|abusers?|suspects?|alleged|other (parent|party)|declined|not (wanted|agreed)|tried)\b/i.test(
    text,
  );
}

/** Whether a remark or a caption says that what stands by it is another person's or another paper's. */
export function isOfOtherPaper(text: string): boolean {
  return (
    isOfOthers(text) ||
    isManagers(text) ||
    isForOffice(text) ||
    /\b(police|courts?|school|gp|history|document control|management|supervision|oversight|consent)\b/i.test(
      text,
    )
  );
}

/** Whether a caption says that what stands under it is for those who keep the file: "Office use only". */
export function isForOffice(text: string): boolean {
  return /\b(office|official|admin(istration|istrative)?|internal|staff|data entry) (use|purposes)\b/i.test(
    text,
  );
}

/** Whether a text speaks of the worker's manager, and not of the worker as well. */
function isManagers(text: string): boolean {
  return (
    /\b(managers?|supervisors?|team leaders?)\b/i.test(text) &&
    !/\b(idvas?|workers?|practitioners?|advocates?)\b/i.test(text)
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

/** Whether a head has one of the words in it that may mean a column: "Named person", "Review outcome". */
export function speaksOfColumn(text: string, column: ActionColumn): boolean {
  const words = new Set(sameWords(text).split(" "));
  return weakActionWordings[column].some((wording) => words.has(sameWords(wording)));
}

/** The advice box that a heading is over. */
export function adviceHeaded(text: string): AdviceKey | undefined {
  return advice(text)?.key;
}

/** The advice box that a heading may be over: words that may mean something else, or a typo in a short one. */
export function advicePerhaps(text: string): AdviceKey | undefined {
  return (weakAdvice(text) ?? advice(text, typoFromAmongLabels))?.key;
}

/** The one area that a heading in an agency's own words is about; undefined where it is about two, or none. */
export function adviceAbout(text: string): AdviceKey | undefined {
  if (text.length > 60 || /[.!]\s*$/.test(text)) return undefined;
  const [key, ...others] = adviceKeys.filter((each) => adviceTopics[each].test(text));
  return others.length === 0 ? key : undefined;
}

/** Whether a text heads a box for what to take in an emergency. */
export function isBagHeading(text: string): boolean {
  if (text.length > 240 || !/\bI will\b|take|pack|bag/i.test(text)) return false;
  return headsBag(text) || halvesOf(text).some((halves) => halves.some(headsBag));
}

/** Which list of what to take a heading names; undefined where it names neither, or both. */
export function bagListHeaded(text: string): BagList | undefined {
  const words = sameWords(text);
  const isLeaving = /\b(if|when) (i|we) (need to|have to|had to|must )?\s?leave\b/.test(words);
  const isEmergency = /\bin (an )?emergency\b/.test(words);
  if (isLeaving === isEmergency) return undefined;
  return isLeaving ? "leaving" : "emergency";
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
    /^(please|write in|record|think|consider|discuss|explore|ask|talk|include|check|note|advise|e\.?g\b|for example|such as|what|who|how|is|are|does|has|have|any)\b/i.test(
      text.trim(),
    ) ||
    text.split("/").length > 2
  );
}

/** Whether a text is one of the published form's lines of advice, give or take some words. */
export function isPublishedPrompt(text: string): boolean {
  return text.length <= 400 && text.length >= 12 && isLikePrompt(text);
}

const isLikePrompt = remembering((text) => {
  const words = wordSet(text);
  return publishedPrompts.some((prompt) => {
    const shared = [...words].filter((word) => prompt.has(word)).length;
    const likeness = shared / (words.size + prompt.size - shared);
    return likeness >= (prompt.size < 6 ? 0.9 : 0.6);
  });
});

/** The service line that a label begins. */
export function serviceLabelled(text: string): ServiceKey | undefined {
  return service(text)?.key;
}

/** Whether a label is the published form's own sentence about its service: no letter and no list says that. */
export function isOwnServiceLine(label: string): boolean {
  return sameWords(label) === sameWords(serviceWordings.contact[0] ?? "");
}

/** Whether a text may be a label, a head or a heading of any kind: one look instead of many. */
export function mayBeLabel(text: string): boolean {
  const [first = "", ...others] = text.split("\n");
  return (
    anything(text) !== undefined || (others.length > 0 && anything(first) !== undefined) || isBagHeading(text)
  );
}

const publishedPrompts = advicePrompts.map(wordSet);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(sameWords(text).split(" "));
}

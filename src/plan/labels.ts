import type { ActionColumn, AdviceKey, FieldKey, ServiceKey } from "./form";
import {
  actionWordings,
  advicePrompts,
  adviceWordings,
  bagWordings,
  fieldWordings,
  serviceWordings,
  weakFieldWordings,
} from "./labelWordings";
import { matcherOf, sameWords, type Match } from "./looseMatch";

const field = matcherOf(fieldWordings);
const weakField = matcherOf(weakFieldWordings);
const actionHead = matcherOf(actionWordings);
const advice = matcherOf(adviceWordings);
const bag = matcherOf(bagWordings);
const service = matcherOf(serviceWordings);
const anything = matcherOf({
  label: [fieldWordings, actionWordings, adviceWordings, bagWordings].flatMap((wordings) =>
    Object.values(wordings).flat(),
  ),
});

/** The fewest letters that a label needs for one typo to be forgiven where labels around it are known. */
export const typoFromAmongLabels = 5;

/** The field that a label asks for. */
export function fieldLabelled(text: string): FieldKey | undefined {
  return field(text)?.key;
}

/** The field that a label asks for where other labels of the details table stand around it ("Name", "Date", "Tpage"). */
export function fieldLabelledAmongLabels(text: string): FieldKey | undefined {
  return (weakField(text) ?? field(text, typoFromAmongLabels))?.key;
}

/** The column of the action table that a head is over; the least distance wins where two heads are over the same. */
export function actionColumnHeaded(text: string, typoFrom?: number): Match<ActionColumn> | undefined {
  return actionHead(text, typoFrom);
}

/** The advice box that a heading is over. */
export function adviceHeaded(text: string, typoFrom?: number): AdviceKey | undefined {
  return advice(text, typoFrom)?.key;
}

/** Whether a text heads a box for what to take in an emergency. */
export function isBagHeading(text: string): boolean {
  if (text.length > 120 || !/\bI will\b|take|pack|bag/i.test(text)) return false;
  return (
    bag(text) !== undefined ||
    /^(if i (need|have|had) to leave|if i leave|in emergency)\b.*\b(take|pack|bring)\b/.test(sameWords(text))
  );
}

/** Whether a text is a line of advice to the practitioner, as it stands between a heading and its box. */
export function isAdvicePrompt(text: string): boolean {
  return isPublishedPrompt(text) || /^advice (on|about|re|regarding)\b/.test(sameWords(text.slice(0, 60)));
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

/** The service line that a paragraph begins, and what stands after its colon. */
export function serviceLineIn(text: string): { readonly key: ServiceKey; readonly rest: string } | undefined {
  const colon = text.indexOf(":");
  const key = service(colon === -1 ? text : text.slice(0, colon))?.key;
  return key === undefined ? undefined : { key, rest: colon === -1 ? "" : text.slice(colon + 1) };
}

/** The detail that a line begins with, and what stands after its colon; undefined for a line without one. */
export function fieldLineIn(text: string): { readonly key: FieldKey; readonly rest: string } | undefined {
  const colon = text.indexOf(":");
  const key = colon === -1 ? undefined : fieldLabelled(text.slice(0, colon));
  return key === undefined ? undefined : { key, rest: text.slice(colon + 1) };
}

/** Whether a text names the form, as its title does. */
export function namesTheForm(text: string): boolean {
  return /individuali[sz]ed\s+safety\s*(&|and)\s*support\s+plan|\bISSP\b/i.test(text);
}

/** Whether a text is the form's title and nothing else. */
export function isFullTitle(text: string): boolean {
  return (
    text.length < 90 &&
    namesTheForm(text) &&
    /^individuali[sz]ed safety support plan( issp)?$/.test(sameWords(text))
  );
}

/** Whether a text heads a page of the form: it names the form and little else, or says "Options and advice". */
export function isFormTitle(text: string): boolean {
  if (text.length > 90 || field(text) !== undefined) return false;
  return namesTheForm(text) || sameWords(text) === "option advice";
}

const publishedPrompts = advicePrompts.map(wordSet);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(sameWords(text).split(" "));
}

import { adviceKeys, fieldKeys, fieldsOnEveryPage, type AdviceKey, type FieldKey } from "../../plan/form";
import type { FormDocument, FormParagraph } from "../read/formDocument";
import { headed } from "./headings";
import { fieldLabelled, serviceLabelled } from "./labels";
import type { Stretch } from "./neighbours";
import { isUnderTitle, isWithin, mayBeTitle, namesAPlan, standsAlone } from "./otherPapers";
import { isFormTitle } from "./titles";

/** What a stretch of the document holds of the form: a detail, "details" where it is a table of them, an option, or actions. */
export type Holding = Stretch & { readonly part: FieldKey | AdviceKey | "actions" | "details" | "bag" };
type Parts = ReadonlySet<Holding["part"]>;

/** A stretch from one title to the next: whether its title is the form's, or what may head a part of it, and whether it is large. */
type Section = Stretch & { readonly isKnown: boolean; readonly isLarge: boolean };

/**
 * Where papers stand whose titles say nothing of the form: from a heading that is as large as the form's title, or begins a page,
 * or stands behind all parts of the form, to the next title of the form. One that holds a part which the form has nowhere else is
 * counted as the form's, and so is a whole plan. Without a title of the form nothing tells which page is whose, and there is none.
 */
export function unknownPapersIn(
  document: FormDocument,
  others: readonly Stretch[],
  holdings: () => readonly Holding[],
): readonly Stretch[] {
  const { paragraphs } = document;
  const first = paragraphs.find(namesForm);
  if (first === undefined) return [];
  const titles = paragraphs.filter(
    (paragraph) => namesForm(paragraph) || isTitle(document, others, paragraph),
  );
  const unknownTitles = titlesThatSayNothing(document, titles);
  if (unknownTitles.size === 0) return [];
  const held = holdings().filter((each) => !isWithin(others, each));
  const formEnds = lastNew(held.filter(({ start }) => start > first.index));
  const isLarge = ({ startsPage, style }: FormParagraph): boolean =>
    startsPage || (style !== undefined && (style === first.style || /^(title|heading ?1)$/i.test(style)));
  const sections = sectionsFrom(
    titles.filter((title) => namesForm(title) || isLarge(title) || title.index > formEnds),
    unknownTitles,
    isLarge,
    paragraphs.length,
  );
  const heldIn = (section: Section): Parts =>
    new Set(held.filter((each) => isWithin([section], each)).map(({ part }) => part));
  const known = sections.filter((section) => section.isKnown);
  const own = new Set(known.flatMap((section) => [...heldIn(section)]));
  const last = Math.max(...held.filter((each) => isWithin(known, each)).map(({ start }) => start));
  const unknown = sections.filter((section) => !section.isKnown);
  // A form goes on behind its title, sooner than it begins before it.
  const inOrder = [
    ...unknown.filter(({ start }) => start > first.index),
    ...unknown.filter(({ start }) => start < first.index).reverse(),
  ];
  const papers: Stretch[] = [];
  for (const section of inOrder) {
    const parts = heldIn(section);
    const isInside = section.start > first.index && section.start < last;
    const isForms = section.isLarge ? bringsMore(parts, own, isInside) : !repeats(parts, own);
    if (!isForms && !isWholePlan(parts)) papers.push(section);
    else for (const part of parts) own.add(part);
  }
  return papers;
}

/** Where the last part begins of which there was none before; a detail alone is no part. */
function lastNew(held: readonly Holding[]): number {
  const seen = new Set<Holding["part"]>(fieldKeys);
  let last = -1;
  for (const { start, part } of [...held].sort((one, other) => one.start - other.start)) {
    if (!seen.has(part)) last = start;
    seen.add(part);
  }
  return last;
}

/** Whether a page asks for all that a plan asks for: it is one, whatever it is called. */
function isWholePlan(parts: Parts): boolean {
  return parts.has("actions") && parts.has("details") && optionsOf(parts).length >= 2;
}

function optionsOf(parts: Parts): readonly AdviceKey[] {
  return adviceKeys.filter((key) => parts.has(key));
}

/**
 * Whether parts are what the form has not got yet: a table of actions, things to take, options none of which it has, or its details.
 * Of a page that stands before or behind the form, details are not the form's where the form asks for any itself.
 */
function bringsMore(parts: Parts, own: Parts, isInside: boolean): boolean {
  const isAsked = isInside ? own.has("details") : fieldKeys.some((key) => own.has(key));
  const options = optionsOf(parts);
  return (
    (["actions", "bag"] as const).some((part) => parts.has(part) && !own.has(part)) ||
    (parts.has("details") && !isAsked) ||
    (options.length > 0 && options.every((part) => !own.has(part)))
  );
}

/** Whether the form has any of the parts, but for what stands on each page: a line over others says little of whose they are. */
function repeats(parts: Parts, own: Parts): boolean {
  return [...parts].some((part) => !isOnEveryPage(part) && own.has(part));
}

function isOnEveryPage(part: Holding["part"]): boolean {
  return fieldKeys.some((key) => key === part && fieldsOnEveryPage.has(key));
}

function namesForm({ text }: FormParagraph): boolean {
  return isFormTitle(text.trim()) || namesAPlan(text.trim());
}

/** Whether a paragraph outside of other papers may be a title. */
function isTitle(document: FormDocument, others: readonly Stretch[], paragraph: FormParagraph): boolean {
  return (
    mayBeTitle(paragraph.text) &&
    !/[:_\t…]|\.\./.test(paragraph.text) &&
    standsAlone(document, paragraph) &&
    !isWithin(others, { start: paragraph.index, end: paragraph.index + 1 })
  );
}

/** Those of the titles that say nothing of the form. */
function titlesThatSayNothing(
  document: FormDocument,
  titles: readonly FormParagraph[],
): ReadonlySet<FormParagraph> {
  const heads = letterheads(document, titles);
  const found = new Set<FormParagraph>();
  let lastOfForm: number | undefined;
  for (const title of titles) {
    if (namesForm(title)) lastOfForm = title.index;
    else if (
      !saysOfForm(title.text) &&
      !heads.has(title.text.trim().toLowerCase()) &&
      !isUnderTitle(document, lastOfForm, title.index)
    )
      found.add(title);
  }
  return found;
}

function sectionsFrom(
  titles: readonly FormParagraph[],
  unknown: ReadonlySet<FormParagraph>,
  isLarge: (title: FormParagraph) => boolean,
  end: number,
): readonly Section[] {
  const sections: Section[] = [];
  let now = { isKnown: true, isLarge: true };
  let start = 0;
  const close = (at: number): void => {
    if (at > start) sections.push({ start, end: at, ...now });
    start = at;
  };
  for (const title of titles) {
    close(title.index);
    // A heading such as "Details" goes on with what it stands in.
    if (namesForm(title)) now = { isKnown: true, isLarge: true };
    else if (unknown.has(title)) now = { isKnown: false, isLarge: isLarge(title) };
  }
  close(end);
  return sections;
}

/** Whose paper it is, not what it is: what heads several pages, or stands over a title of the form. */
function letterheads(document: FormDocument, titles: readonly FormParagraph[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of titles) {
    const says = text.trim().toLowerCase();
    times.set(says, (times.get(says) ?? 0) + 1);
  }
  const over = titles.filter((title) => {
    const next = document.paragraphs
      .slice(title.index + 1, title.index + 8)
      .filter(({ text }) => text.trim() !== "")
      .slice(0, 3);
    return next.some(namesForm);
  });
  return new Set([
    ...[...times].filter(([, count]) => count > 1).map(([says]) => says),
    ...over.map(({ text }) => text.trim().toLowerCase()),
  ]);
}

/**
 * Whether a heading says no more than what parts of the form are called: "Client details", "2. Further review", "Housing". Of
 * tables of actions their captions say which is to be filled (`tablesToFill`).
 */
function saysOfForm(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return (
    /\bactions?\b/i.test(text) ||
    headed(text) !== undefined ||
    fieldLabelled(text) !== undefined ||
    serviceLabelled(text) !== undefined ||
    words.every((word) => ofForm.has(word))
  );
}

const ofForm: ReadonlySet<string> = new Set(
  [
    "the of for and or my your our their his her to with in on at by from if you need this we us it as",
    "action actions plan plans planning safety safe support options option advice risk risks issues agreed needs",
    "review reviews reviewed details detail information contact contacts client clients service services about",
    "form page pages part section continued continuation sheet summary further more other additional notes comments",
    "take bag things items list leave leaving emergency one two three four useful numbers who what when how",
    "confidential copy official sensitive date dates individualised individualized issp",
    "first second third fourth new updated latest current next previous version",
  ].flatMap((line) => line.split(" ")),
);

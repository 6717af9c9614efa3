import type { AdviceKey } from "../../plan/form";
import type { FormDocument, FormParagraph } from "../read/formDocument";
import { headed } from "./headings";
import { fieldLabelled, serviceLabelled } from "./labels";
import type { Stretch } from "./neighbours";
import { isUnderTitle, isWithin, mayBeTitle, namesAPlan, standsAlone } from "./otherPapers";
import { isFormTitle } from "./titles";

/** What a stretch of the document holds of the form; "details" is more than a detail: a table of them. */
export type Holding = Stretch & { readonly part: "actions" | "detail" | "details" | "bag" | AdviceKey };

/** A stretch from one title to the next; `isKnown` where its title is the form's, or what may head a part of it. */
type Section = Stretch & { readonly isKnown: boolean };

/**
 * Where papers stand whose titles say nothing of the form: from a heading that is as large as the form's title, or begins a page,
 * to the next title of the form. One that holds a part which the form has nowhere else is counted as the form's. Without a title
 * of the form nothing tells which page is whose, and there is none.
 */
export function unknownPapersIn(
  document: FormDocument,
  others: readonly Stretch[],
  holdings: () => readonly Holding[],
): readonly Stretch[] {
  const first = document.paragraphs.find(namesForm);
  if (first === undefined) return [];
  const sections = sectionsIn(document, others, first.style);
  if (sections.every(({ isKnown }) => isKnown)) return [];
  const held = holdings().filter((each) => !isWithin(others, each));
  const heldIn = (section: Section): ReadonlySet<Holding["part"]> =>
    new Set(held.filter((each) => isWithin([section], each)).map(({ part }) => part));
  const known = sections.filter(({ isKnown }) => isKnown);
  const own = new Set(known.flatMap((section) => [...heldIn(section)]));
  const last = Math.max(...held.filter((each) => isWithin(known, each)).map(({ start }) => start));
  const unknown = sections.filter(({ isKnown }) => !isKnown);
  // A form goes on behind its title, sooner than it begins before it.
  const inOrder = [
    ...unknown.filter(({ start }) => start > first.index),
    ...unknown.filter(({ start }) => start < first.index).reverse(),
  ];
  const papers: Stretch[] = [];
  for (const section of inOrder) {
    const parts = heldIn(section);
    if (!bringsMore(parts, own, section.start > first.index && section.start < last)) papers.push(section);
    else for (const part of parts) own.add(part);
  }
  return papers;
}

/**
 * Whether parts are what the form has not got yet: a table of actions, things to take, options none of which it has, or its details.
 * Of a page that stands before or behind the form, details are not the form's where the form asks for the client itself.
 */
function bringsMore(
  parts: ReadonlySet<Holding["part"]>,
  own: ReadonlySet<Holding["part"]>,
  isInside: boolean,
): boolean {
  const options = [...parts].filter((part) => !wholes.has(part));
  return (
    (["actions", "bag"] as const).some((part) => parts.has(part) && !own.has(part)) ||
    (parts.has("details") && !own.has(isInside ? "details" : "detail")) ||
    (options.length > 0 && options.every((part) => !own.has(part)))
  );
}

const wholes: ReadonlySet<Holding["part"]> = new Set(["actions", "detail", "details", "bag"]);

function namesForm({ text }: FormParagraph): boolean {
  return isFormTitle(text.trim()) || namesAPlan(text.trim());
}

function sectionsIn(
  document: FormDocument,
  others: readonly Stretch[],
  titleStyle: string | undefined,
): readonly Section[] {
  const { paragraphs } = document;
  const isLarge = ({ startsPage, style }: FormParagraph): boolean =>
    startsPage || (style !== undefined && (style === titleStyle || /^(title|heading ?1)$/i.test(style)));
  const titles = paragraphs.filter(
    (paragraph) =>
      namesForm(paragraph) ||
      (mayBeTitle(paragraph.text) &&
        isLarge(paragraph) &&
        standsAlone(document, paragraph) &&
        !isWithin(others, { start: paragraph.index, end: paragraph.index + 1 })),
  );
  const heads = letterheads(document, titles);
  const lastOfForm = (at: number): number | undefined =>
    titles.findLast((title) => title.index < at && namesForm(title))?.index;
  const sections: Section[] = [];
  let isKnown = true;
  let start = 0;
  const close = (end: number): void => {
    if (end > start) sections.push({ start, end, isKnown });
    start = end;
  };
  for (const title of titles) {
    const isForms = namesForm(title);
    const says = title.text.trim().toLowerCase();
    const isUnknown =
      !isForms &&
      !heads.has(says) &&
      !saysOfForm(title.text) &&
      !isUnderTitle(document, lastOfForm(title.index), title.index);
    close(title.index);
    // A heading such as "Details" goes on with what it stands in.
    if (isForms) isKnown = true;
    else if (isUnknown) isKnown = false;
  }
  close(paragraphs.length);
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

/** Whether a heading says no more than what parts of the form are called: "Client details", "2. Further actions", "Housing". */
function saysOfForm(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return (
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
  ].flatMap((line) => line.split(" ")),
);

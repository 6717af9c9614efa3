import type { FieldKey, ServiceKey } from "../../plan/form";
import { type FormDocument, type FormParagraph } from "../read/formDocument";
import { mayBeBox } from "./answerControl";
import { fieldLabelled, serviceLabelled } from "./labels";
import { isPrinted, isRuledLine } from "./labelLines";

/**
 * One label of a line that has several, with the room behind it. `nth` counts the labels of the line from 0, known or not; `from`
 * and `to` are where its room begins and ends, its white space included. `control` is the one that the room is.
 */
export type LinePart = {
  readonly nth: number;
  readonly key?: FieldKey | ServiceKey;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly control?: number;
};

/**
 * The labels of a line that asks for several things, a known one first or two known ones among them; none for a line that asks for
 * one thing, and for one where nothing tells where a label begins. No key has what leaves no room, what no colon ends (once it is
 * filled, nothing parts it from its answer), and a number of pages among others.
 */
export function linePartsOf(document: FormDocument, paragraph: FormParagraph): readonly LinePart[] {
  // A number that Word counts is nobody's to write.
  if (paragraph.text.length > longestLine || (paragraph.hasOwnField && pagesOf.test(paragraph.text)))
    return [];
  const parts = partsByControls(document, paragraph) ?? partsByText(paragraph.text);
  const known = parts.filter(({ key }) => key !== undefined);
  const isOfForm = known.length >= 2 || (known.length === 1 && parts[0]?.key !== undefined);
  return parts.length >= 2 && isOfForm ? parts : [];
}

/** Whether a part asks for the client's name alone or for a reference alone, the other beside it: what is typed for both can be either. */
export function isHalfOfClient(part: LinePart, parts: readonly LinePart[]): boolean {
  return (
    part.key === "clientRef" &&
    parts.some(
      (other) =>
        other !== part &&
        (other.key === "clientRef" ||
          /^\W*(full |first |last )?(name|initials|ref(erence)?|id)\b/i.test(other.label)),
    )
  );
}

const longestLine = 300;

/** Controls in a line, each with words before it; undefined for a line with fewer than two, or with one in another. */
function partsByControls(document: FormDocument, { pieces }: FormParagraph): readonly LinePart[] | undefined {
  const parts: LinePart[] = [];
  let label = "";
  let at = 0;
  for (const { text, controls } of pieces) {
    const own = controls.filter((index) => mayBeBox(document.controls[index]));
    const [control, ...others] = own;
    const last = parts.at(-1);
    if (others.length > 0) return undefined;
    if (control === undefined) label += text;
    else if (last?.control === control && label === "")
      parts[parts.length - 1] = { ...last, to: at + text.length };
    else {
      const words = label.trim();
      parts.push({
        nth: parts.length,
        key: keyOf(words),
        label: words,
        from: at,
        to: at + text.length,
        control,
      });
      label = "";
    }
    at += text.length;
  }
  return parts.length < 2 || label.trim() !== "" ? undefined : parts;
}

/** The labels of a text that colons end, or ruled lines; none where words stand that are neither a label nor an answer. */
export function partsByText(text: string): readonly LinePart[] {
  const pages = pagesOf.exec(text);
  if (pages !== null) return partsOfPages(pages);
  const labels: { readonly start: number; readonly end: number; readonly isBare: boolean }[] = [];
  let from = 0;
  let isBehindRule = true;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const said = text.slice(from, index);
    const isRule = mark !== ":";
    if (isRule && isBetweenHalves(said)) return [];
    if (/\p{L}/u.test(said)) {
      const start = labelStart(said, isBehindRule);
      if (start === undefined && isRule) return [];
      // Words before a colon that are no label are part of the answer.
      if (start === undefined) continue;
      labels.push({ start: from + start, end: isRule ? index : index + 1, isBare: isRule });
    } else if (!isRule) return [];
    isBehindRule = isRule;
    from = index + mark.length;
  }
  return labels.map(({ start, end, isBare }, nth): LinePart => {
    const to = labels[nth + 1]?.start ?? text.length;
    const label = text.slice(start, end);
    const isFree = !isBare && hasRoom(text.slice(end, to), nth === labels.length - 1);
    return { nth, key: isFree ? keyOf(label.replace(/:$/, "")) : undefined, label, from: end, to };
  });
}

/** "Page ____ of ____", filled or not, and nothing else: what stands round the two numbers tells which is which. */
const pagesOf = /^(\s*page)([\s_.…]*|\s*\d{1,3}\s*)(?<=[^\p{L}])(of)([\s_.…]*|\s*\d{1,3}\s*)$/iu;

function partsOfPages([
  ,
  page = "",
  first = "",
  of = "",
  second = "",
]: readonly string[]): readonly LinePart[] {
  const [between, behind] = [page.length + first.length, page.length + first.length + of.length];
  return [
    { nth: 0, key: "page", label: page, from: page.length, to: between },
    { nth: 1, key: "pageCount", label: of, from: behind, to: behind + second.length },
  ];
}

// "10:30" has no label in it.
const marks = /(?<!\d(?=:\d)):|_{3,}|\.{4,}|…{2,}/g;

/** Whether what stands before a ruled line joins two that hold one answer: "We are open: ____ to ____". */
function isBetweenHalves(said: string): boolean {
  return /^\s*(to|until|till|and|or)\s*$/i.test(said);
}

/** Where the label begins in what stands between the end of one label or ruled line and the end of the next. */
function labelStart(said: string, isBehindRule: boolean): number | undefined {
  const lead = /^\s*/.exec(said)?.[0].length ?? 0;
  // A remark in brackets behind a ruled line is about that line.
  if (isBehindRule) return said[lead] === "(" ? undefined : lead;
  const gap = [...said.matchAll(/\s*\t\s*| {3,}/g)].at(-1);
  const behindGap = gap && gap.index + gap[0].length;
  if (behindGap !== undefined && keyOf(said.slice(behindGap)) !== undefined) return behindGap;
  const words = [...said.matchAll(/\S+/g)].slice(-mostWords);
  const known = words.find(({ index }) => keyOf(said.slice(index)) !== undefined);
  const isLabel = behindGap !== undefined && /^\p{L}/u.test(said.slice(behindGap));
  return known?.index ?? (isLabel ? behindGap : undefined);
}

const mostWords = 6;

function keyOf(label: string): LinePart["key"] {
  const words = label.trim().replace(/:$/, "");
  const key = fieldLabelled(words) ?? serviceLabelled(words);
  return key === "page" || key === "pageCount" ? undefined : key;
}

/** Whether there is room for an answer, or one stands there and nothing else. */
function hasRoom(room: string, isLast: boolean): boolean {
  const said = room.trim();
  if (said === "") return isLast || /\t| {3}/.test(room);
  return isRuledLine(said) || !isPrinted(said);
}

/** Whether a part of a line in a cell has its box there for sure: some room on the line is drawn or filled. */
export function hasDrawnRoom(document: FormDocument, paragraph: FormParagraph): boolean {
  return linePartsOf(document, paragraph).some(
    ({ from, to, control }) => control !== undefined || paragraph.text.slice(from, to).trim() !== "",
  );
}

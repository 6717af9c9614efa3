import { lengthOf, spanOf } from "./positions";
import type { Span } from "./selection";
import { paragraphText } from "./text";
import type { Given, Thing, ThingOf } from "../members/things";
import { WordError } from "../wordError";

type Range = ThingOf<"Range">;

/**
 * `getTextRanges`: the sentences of a range, each with the mark that ends it. Where the range is a cursor, the sentence round
 * it. `trim` leaves the spaces at both ends out.
 */
export function textRanges(range: Range, endings: readonly string[], trim: boolean): Thing {
  const { paragraph, start, end } = inOneParagraph(range, "getTextRanges");
  if (endings.length === 0 || endings.includes(""))
    throw new WordError("InvalidArgument", "Range.getTextRanges without ending marks");
  if (start !== end) return rangesIn(paragraph, pieces({ paragraph, start, end }, endings, false), trim);
  const whole = pieces({ paragraph, start: 0, end: lengthOf(paragraph) }, endings, false);
  const round = whole.find((each) => each.start <= start && start < each.end) ?? whole[whole.length - 1];
  return rangesIn(paragraph, round === undefined ? [] : [round], trim);
}

/** `split`: what stands between delimiters, with or without them. */
export function split(
  range: Range,
  delimiters: readonly string[],
  trimDelimiters: boolean,
  trimSpacing: boolean,
): Thing {
  const span = inOneParagraph(range, "split");
  if (delimiters.length === 0 || delimiters.includes(""))
    throw new WordError("InvalidArgument", "Range.split without delimiters");
  return rangesIn(span.paragraph, pieces(span, delimiters, trimDelimiters), trimSpacing);
}

/** A list of texts that an add-in gave. */
export function texts(given: Given | undefined): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}

export function rangeOf(span: Span): Range {
  return { type: "Range", nodes: [span.paragraph], span };
}

function rangesIn(paragraph: Span["paragraph"], found: readonly Span[], trim: boolean): Thing {
  const text = paragraphText(paragraph);
  const kept = found
    .map((span) => (trim ? trimmed(text, span) : span))
    .filter((span) => span.start < span.end);
  return { type: "Collection", of: "RangeCollection", items: () => kept.map(rangeOf) };
}

function pieces({ paragraph, start, end }: Span, marks: readonly string[], leaveOut: boolean): Span[] {
  const text = paragraphText(paragraph);
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const mark = marks.find((each) => text.startsWith(each, at) && at + each.length <= end);
    if (mark === undefined) {
      at += 1;
      continue;
    }
    found.push({ paragraph, start: from, end: leaveOut ? at : at + mark.length });
    at += mark.length;
    from = at;
  }
  if (from < end) found.push({ paragraph, start: from, end });
  return found;
}

function trimmed(text: string, { paragraph, start, end }: Span): Span {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  return { paragraph, start: start + lead, end: start + Math.max(lead, inside.trimEnd().length) };
}

function inOneParagraph(range: Range, member: string): Span {
  const span = spanOf(range);
  if (span === undefined) throw new WordError("NotSimulated", `Range.${member} over several paragraphs`);
  return span;
}

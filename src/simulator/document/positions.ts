import type { Element } from "slimdom";
import type { Span } from "./selection";
import { runText, runsIn } from "./text";
import type { ThingOf } from "../members/things";
import { ancestor, descendants, documentOf, isW } from "../package/wml";
import { WordError } from "../wordError";

type Range = ThingOf<"Range">;

/**
 * A stretch of a story (the body, a header): how many characters stand before its start and its end, each end of a paragraph
 * counted as one.
 */
export type Extent = { readonly start: number; readonly end: number; readonly story: Element };

/** Where a range starts and ends in its story. A whole paragraph reaches behind its end. */
export function extentOf(range: Range): Extent {
  const { nodes, span } = range;
  if (span !== undefined) {
    const start = placeOf(span.paragraph);
    return { start: start + span.start, end: start + span.end, story: storyOf(span.paragraph) };
  }
  const paragraphs = nodes.flatMap((node) => (isW(node, "p") ? [node] : descendants(node, "p")));
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  if (first !== undefined && last !== undefined)
    return { start: placeOf(first), end: placeOf(last) + lengthOf(last) + 1, story: storyOf(first) };
  const runs = nodes.flatMap((node) => (isW(node, "r") ? [node] : runsIn(node)));
  const paragraph = runs[0] === undefined ? undefined : ancestor(runs[0], "p");
  if (paragraph === undefined) throw new WordError("NotSettled", "Where a range stands that holds nothing");
  const spans = runs.map((run) => spanOfRun(paragraph, run));
  const start = placeOf(paragraph);
  return {
    start: start + Math.min(...spans.map((each) => each.start)),
    end: start + Math.max(...spans.map((each) => each.end)),
    story: storyOf(paragraph),
  };
}

/** How one range lies to another (Word.LocationRelation). */
export function relationOf(one: Extent, other: Extent): string {
  if (one.story !== other.story) return "Unrelated";
  if (one.start === other.start && one.end === other.end) return "Equal";
  if (one.end < other.start) return "Before";
  if (other.end < one.start) return "After";
  if (one.end === other.start) return "AdjacentBefore";
  if (other.end === one.start) return "AdjacentAfter";
  if (one.start <= other.start && other.end <= one.end)
    return one.start === other.start ? "ContainsStart" : one.end === other.end ? "ContainsEnd" : "Contains";
  if (other.start <= one.start && one.end <= other.end)
    return one.start === other.start ? "InsideStart" : one.end === other.end ? "InsideEnd" : "Inside";
  return one.start < other.start ? "OverlapsBefore" : "OverlapsAfter";
}

/** The stretch of its paragraph that a range is, where it is in one. */
export function spanOf({ nodes, span }: Range): Span | undefined {
  if (span !== undefined) return span;
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0) return undefined;
  if (isW(only, "p")) return { paragraph: only, start: 0, end: lengthOf(only) };
  const paragraph = isW(only, "r") ? ancestor(only, "p") : undefined;
  return paragraph === undefined ? undefined : spanOfRun(paragraph, only);
}

export function lengthOf(paragraph: Element): number {
  return runsIn(paragraph).reduce((sum, run) => sum + runText(run).length, 0);
}

function spanOfRun(paragraph: Element, run: Element): Span {
  let start = 0;
  for (const each of runsIn(paragraph)) {
    if (each === run) break;
    start += runText(each).length;
  }
  return { paragraph, start, end: start + runText(run).length };
}

function placeOf(paragraph: Element): number {
  let at = 0;
  for (const each of descendants(storyOf(paragraph), "p")) {
    if (each === paragraph) return at;
    at += lengthOf(each) + 1;
  }
  return at;
}

/** The root of the part that a node is in. */
function storyOf(node: Element): Element {
  return documentOf(node).documentElement ?? node;
}

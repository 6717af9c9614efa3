import type { Element } from "slimdom";
import type { OpenDocument } from "../document/openDocument";
import { lengthOf, spanOf } from "../document/positions";
import type { References } from "../requests";
import { overlapping } from "../document/runs";
import type { Caret, Span } from "../document/selection";
import type { Thing } from "../members/things";
import { descendants, isConnected, isW } from "../package/wml";

/** What a place is: the cursor moves behind what is typed at it; a range takes in nothing that is typed at its edges. */
export type Edge = "cursor" | "start" | "end";

/** Where a place has gone in an edit. */
export type Moved = (place: Caret, edge: Edge) => Caret;

/** How places move when characters of a paragraph are replaced, `grown` more or fewer than there were. */
export function replacedIn(paragraph: Element, from: number, until: number, grown: number): Moved {
  return (place, edge) => {
    const { offset } = place;
    if (place.paragraph !== paragraph || offset < from) return place;
    if (offset === from && (edge === "end" || (edge === "start" && from < until))) return place;
    if (edge === "end" && offset < until) return { paragraph, offset: from };
    return { paragraph, offset: Math.max(offset, until) + grown };
  };
}

/** How places move when a paragraph is split in two. */
export function splitAt(paragraph: Element, at: number, second: Element): Moved {
  return (place, edge) => {
    const { offset } = place;
    const stays = place.paragraph !== paragraph || offset < at || (offset === at && edge === "end");
    return stays ? place : { paragraph: second, offset: offset - at };
  };
}

/** How places move when a paragraph goes into another, behind or before what stands there. */
export function joinedAt(kept: Element, gone: Element, at: number): Moved {
  return (place) => (place.paragraph === gone ? { paragraph: kept, offset: at + place.offset } : place);
}

/** One edit after another. */
export function inTurn(first: Moved, second: Moved): Moved {
  return (place, edge) => second(first(place, edge), edge);
}

/**
 * Carries out a person's edit so that the cursor, the selection and the ranges that an add-in holds stand afterwards where
 * they stood, among the same words.
 */
export function followed(open: OpenDocument, references: References, edit: () => Moved | undefined): void {
  if (open.unkind.has("ranges-by-number")) {
    keptByNumber(open, references, edit);
    return;
  }
  const stretches = new Map<Thing, Span>();
  references.revise((thing) => {
    const inRuns = thing.type === "Range" && thing.span === undefined && thing.caret === undefined;
    if (
      inRuns &&
      thing.nodes.length > 0 &&
      thing.nodes.every((node) => isW(node, "r") && isConnected(node))
    ) {
      const [first, last] = [thing.nodes[0], thing.nodes[thing.nodes.length - 1]].map((node) =>
        node === undefined ? undefined : spanOf({ type: "Range", nodes: [node] }),
      );
      if (first !== undefined && last !== undefined && first.paragraph === last.paragraph)
        stretches.set(thing, { ...first, end: last.end });
    }
    return thing;
  });
  const moved = edit();
  if (moved === undefined) return;
  open.caret = moved(open.caret, "cursor");
  if (open.selected !== undefined) open.selected = movedSpan(open.selected, moved);
  references.revise((thing) => {
    if (thing.type !== "Range" && thing.type !== "Font") return thing;
    const runs = stretches.get(thing);
    if (runs !== undefined) return { ...thing, nodes: runsNow(movedSpan(runs, moved)) ?? thing.nodes };
    const span = thing.span === undefined ? {} : { span: movedSpan(thing.span, moved) };
    const caret =
      thing.type === "Range" && thing.caret !== undefined ? { caret: moved(thing.caret, "cursor") } : {};
    return { ...thing, ...span, ...caret };
  });
}

/** Carries out a request of the add-in itself: where ranges stay by their numbers, they do so over its own edits too. */
export function followedInRequest(open: OpenDocument, references: References, run: () => void): void {
  if (!open.unkind.has("ranges-by-number")) {
    run();
    return;
  }
  keptByNumber(open, references, () => {
    run();
    return open.changed ? (place) => place : undefined;
  });
}

/** What an add-in holds stands afterwards in the paragraph with the same number, among whatever words. */
function keptByNumber(open: OpenDocument, references: References, edit: () => Moved | undefined): void {
  const numbered = descendants(open.body, "p");
  const places = new Map<Thing, { readonly number: number; readonly span: Span }>();
  references.revise((thing) => {
    const span =
      thing.type === "Range" && thing.caret === undefined && !thing.nodes.some((node) => isW(node, "body"))
        ? spanOf(thing)
        : undefined;
    if (span !== undefined) places.set(thing, { number: numbered.indexOf(span.paragraph), span });
    return thing;
  });
  const moved = edit();
  if (moved === undefined) return;
  open.caret = moved(open.caret, "cursor");
  const now = descendants(open.body, "p");
  references.revise((thing) => {
    const place = places.get(thing);
    const paragraph = place === undefined ? undefined : now[place.number];
    if (place === undefined || paragraph === undefined) return thing;
    const end = Math.min(place.span.end, lengthOf(paragraph));
    return {
      type: "Range",
      nodes: [paragraph],
      span: { paragraph, start: Math.min(place.span.start, end), end },
    };
  });
}

/** A stretch that is split in two keeps its first part. */
function movedSpan(span: Span, moved: Moved): Span {
  const start = moved({ paragraph: span.paragraph, offset: span.start }, "start");
  const end = moved({ paragraph: span.paragraph, offset: span.end }, "end");
  const last = end.paragraph === start.paragraph ? end.offset : lengthOf(start.paragraph);
  return { paragraph: start.paragraph, start: start.offset, end: Math.max(start.offset, last) };
}

/** The runs of a stretch; undefined where its words are gone, so that the range is as deleted. */
function runsNow({ paragraph, start, end }: Span): readonly Element[] | undefined {
  const runs = start < end ? overlapping(paragraph, start, end) : [];
  return runs.length > 0 ? runs : undefined;
}

import type { Element } from "slimdom";
import { assertRichText } from "../edits/controlInsertion";
import { kindOf } from "../document/controls";
import { controlThing } from "./membersOfControls";
import { cellRound, controlRound, notFound, paragraphs, select } from "./nearby";
import { extentOf, relationOf, spanOf } from "../document/positions";
import { controlRoundRange, deleteRange, insertAtRange, insertBreakAfter } from "../edits/rangeEdits";
import { search } from "../document/searching";
import { controlAt } from "../document/selection";
import { styleName, styleOfParagraph } from "../package/styles";
import { applyStyle } from "../edits/styling";
import { paragraphText, runText } from "../document/text";
import { rangeOf, split, textRanges, texts } from "../document/textRanges";
import type { Given, Members, Thing, ThingOf } from "./things";
import { isThing, said } from "./things";
import { ancestor, descendants, isW } from "../package/wml";
import { WordError } from "../wordError";

type Range = ThingOf<"Range">;

export const rangeMembers: Members<Range> = {
  Text: { since: "WordApi 1.1", get: rangeText },
  IsEmpty: { since: "WordApi 1.3", get: (range) => rangeText(range) === "" },
  Font: {
    since: "WordApi 1.1",
    get: ({ nodes, span }) => ({ type: "Font", nodes, ...(span === undefined ? {} : { span }) }),
  },
  Style: {
    since: "WordApi 1.1",
    get: (range, open) => {
      const names = new Set(
        paragraphsRound(range).map((each) => styleName(styleOfParagraph(open.docx, each))),
      );
      const [name] = names;
      if (names.size !== 1 || name === undefined)
        throw new WordError("NotSettled", "Range.style of paragraphs in several styles");
      return name;
    },
    set: (range, value, open) => applyStyle(open, paragraphsRound(range), said(value), false, runsOf(range)),
  },
  StyleBuiltIn: {
    since: "WordApi 1.3",
    set: (range, value, open) => applyStyle(open, paragraphsRound(range), said(value), true, runsOf(range)),
  },
  Paragraphs: { since: "WordApi 1.1", get: (range) => paragraphs(() => paragraphsRound(range)) },
  ParentContentControl: {
    since: "WordApi 1.1",
    get: (range) => controlOfRange(range) ?? notFound("Range.parentContentControl"),
  },
  ParentContentControlOrNullObject: { since: "WordApi 1.3", get: (range) => controlOfRange(range) },
  ParentTableCell: {
    since: "WordApi 1.3",
    get: (range) => cellOfRange(range) ?? notFound("Range.parentTableCell"),
  },
  ParentTableCellOrNullObject: { since: "WordApi 1.3", get: (range) => cellOfRange(range) },
  InsertText: {
    since: "WordApi 1.1",
    call: (range, open, text, where) => insertAtRange(open, range, said(text), said(where)),
  },
  InsertContentControl: {
    since: "WordApi 1.1",
    call: (range, open, kind) => {
      assertRichText(kind, "Range.insertContentControl");
      return controlThing(controlRoundRange(open, range));
    },
  },
  InsertBreak: {
    since: "WordApi 1.1",
    call: (range, open, kind, where) => insertBreakAfter(open, range, said(kind), said(where)),
  },
  Delete: {
    since: "WordApi 1.1",
    call: (range, open) => {
      deleteRange(open, range);
      return undefined;
    },
  },
  GetTextRanges: {
    since: "WordApi 1.3",
    call: (range, _open, endings, trim) => textRanges(range, texts(endings), trim === true),
  },
  Split: {
    since: "WordApi 1.3",
    call: (range, _open, delimiters, _paragraphs, trimDelimiters, trimSpacing) =>
      split(range, texts(delimiters), trimDelimiters === true, trimSpacing === true),
  },
  GetRange: { since: "WordApi 1.3", call: (range, _open, where) => partOf(range, where) },
  ExpandTo: { since: "WordApi 1.3", call: (range, _open, other) => expanded(range, asRange(other)) },
  CompareLocationWith: {
    since: "WordApi 1.3",
    call: (range, _open, other) => relationOf(extentOf(range), extentOf(asRange(other))),
  },
  Search: {
    since: "WordApi 1.1",
    call: (range, _open, text, options) => {
      if (range.span !== undefined || range.caret !== undefined)
        throw new WordError("NotSimulated", "Range.search in a stretch of a paragraph");
      return search(paragraphsRound(range), said(text), options);
    },
  },
  Select: {
    since: "WordApi 1.1",
    call: ({ nodes, caret, span }, open, mode) => {
      const first = nodes[0];
      if (first !== undefined) select(open, first, mode);
      if (span !== undefined) {
        const isWhole = mode !== "Start" && mode !== "End";
        open.caret = { paragraph: span.paragraph, offset: mode === "End" ? span.end : span.start };
        open.selected = isWhole && span.start < span.end ? span : undefined;
      } else if (caret !== undefined) open.caret = caret;
      return undefined;
    },
  },
};

/** The part of an object that a range location names; what lies outside of it is not simulated. */
export function partOf(range: Range, where: Given | undefined): Thing {
  if (where === undefined || where === null || where === "Whole") return range;
  const span = spanOf(range);
  if (span === undefined || !["Start", "End", "Content"].includes(said(where)))
    throw new WordError("NotSimulated", `getRange(${JSON.stringify(where)})`);
  if (where === "Content") return rangeOf(span);
  const at = where === "Start" ? span.start : span.end;
  return rangeOf({ ...span, start: at, end: at });
}

function rangeText({ nodes, span }: Range): string {
  if (span !== undefined) return paragraphText(span.paragraph).slice(span.start, span.end);
  return nodes
    .map((node, index) => {
      const previous = index === 0 ? undefined : nodes[index - 1];
      const goesOn =
        previous !== undefined && isW(node, "r") && ancestor(node, "p") === ancestor(previous, "p");
      return `${index === 0 || goesOn ? "" : "\n"}${nodeText(node)}`;
    })
    .join("");
}

function nodeText(node: Element): string {
  if (isW(node, "r")) return runText(node);
  return isW(node, "p")
    ? paragraphText(node)
    : descendants(node, "p")
        .map((each) => paragraphText(each))
        .join("\n");
}

function asRange(given: Given | undefined): Range {
  if (!isThing(given) || given.type !== "Range") throw new WordError("InvalidArgument", "a range is wanted");
  return given;
}

function expanded(one: Range, other: Range): Thing {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (relationOf(extentOf(one), extentOf(other)) === "Unrelated") return notFound("Range.expandTo");
  if (first === undefined || second === undefined || first.paragraph !== second.paragraph)
    throw new WordError("NotSimulated", "Range.expandTo over several paragraphs");
  return rangeOf({
    paragraph: first.paragraph,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  });
}

function runsOf({ nodes }: Range): readonly Element[] {
  return nodes.flatMap((node) => (isW(node, "r") ? [node] : descendants(node, "r")));
}

function paragraphsRound({ nodes, caret }: Range): readonly Element[] {
  if (caret !== undefined) return [caret.paragraph];
  const found = nodes.flatMap((node) => {
    const inside = isW(node, "p") ? [node] : descendants(node, "p");
    const round = ancestor(node, "p");
    return inside.length > 0 || round === undefined ? inside : [round];
  });
  return [...new Set(found)];
}

function controlOfRange({ nodes, caret }: Range): Thing | null {
  if (caret !== undefined) {
    const control = controlAt(caret);
    return control !== undefined && kindOf(control) === "RichText"
      ? { type: "ContentControl", node: control }
      : null;
  }
  const first = nodes[0];
  return first === undefined ? null : controlRound(first);
}

function cellOfRange({ nodes, caret }: Range): Thing | null {
  const from = caret?.paragraph ?? nodes[0];
  return from === undefined ? null : (cellRound(from) ?? null);
}

import type { Cursor } from "../person/cursor";
import { drawnAt, drawnBefore, drawnText, placesOf, type DrawnPlace } from "./textMap";

/** A stretch of a paragraph that the user has selected; where the selection goes over several, the place where it ends. */
export type Selected = {
  readonly paragraph: number;
  readonly from: number;
  readonly until: number | undefined;
  readonly severalParagraphs: boolean;
};

/** The drawn paragraphs and Word's, place by place. */
export class DrawnText {
  private paragraphs: ReadonlyMap<number, readonly HTMLElement[]> = new Map();
  private readonly texts: string[] = [];

  /** `paragraphs` as they are drawn, `texts` as Word has them. */
  set(paragraphs: ReadonlyMap<number, readonly HTMLElement[]>, texts: readonly string[]): void {
    this.paragraphs = paragraphs;
    this.texts.splice(0, this.texts.length, ...texts);
  }

  /** What Word takes for selected. A click in a prompt selects the prompt, to be typed over. */
  selected(selection: Selection, clicked: boolean): Selected | undefined {
    const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = selection;
    if (anchorNode === null || focusNode === null) return undefined;
    const anchor = this.placeOf({ node: anchorNode, offset: anchorOffset });
    const focus = this.placeOf({ node: focusNode, offset: focusOffset });
    if (anchor === undefined || focus === undefined) return undefined;
    const { paragraph, offset } = focus;
    if (anchor.paragraph !== paragraph)
      return { paragraph, from: offset, until: undefined, severalParagraphs: true };
    const prompt = isCollapsed ? this.promptAround(focusNode, paragraph, offset, clicked) : undefined;
    if (prompt !== undefined) return { paragraph, ...prompt, severalParagraphs: false };
    const [from, until] = [Math.min(anchor.offset, offset), Math.max(anchor.offset, offset)];
    return { paragraph, from, until: from < until ? until : undefined, severalParagraphs: false };
  }

  /** Where the ends of Word's selection are drawn. */
  endsOf({ paragraph, from, until }: Cursor): readonly [DrawnPlace, DrawnPlace] | undefined {
    const pieces = this.paragraphs.get(paragraph);
    if (pieces === undefined || pieces.every((piece) => piece.getClientRects().length === 0))
      return undefined;
    const places = this.placesIn(paragraph, pieces);
    const [start, end] = [from, until].map((place) => {
      const count = places.findIndex((each) => each >= place);
      return drawnAt(pieces, count === -1 ? places.length - 1 : count);
    });
    return start === undefined || end === undefined ? undefined : [start, end];
  }

  /**
   * Draws what was typed or taken out in the paragraph of the cursor, where that is only letters of one text. Returns whether
   * it could: otherwise the document has to be drawn anew.
   */
  follow({ paragraph, text }: Cursor): boolean {
    const pieces = this.paragraphs.get(paragraph);
    const before = this.texts[paragraph];
    if (pieces === undefined || before === undefined || drawnText(pieces) !== before) return false;
    const { start, gone, come } = difference(before, text);
    if (/[\t\v]/.test(come)) return false;
    const place = drawnAt(pieces, start);
    if (place === undefined || !(place.node instanceof Text)) return false;
    const { node, offset } = place;
    const isPrompt = node.parentElement?.closest("[data-placeholder]") != null;
    const rest = node.data.length - gone + come.length;
    if (isPrompt || offset + gone > node.data.length || rest === 0) return false;
    node.replaceData(offset, gone, come);
    this.texts[paragraph] = text;
    return true;
  }

  private placeOf(place: DrawnPlace): { readonly paragraph: number; readonly offset: number } | undefined {
    const element = place.node instanceof Element ? place.node : place.node.parentElement;
    const own = element?.closest<HTMLElement>("[data-paragraph]");
    if (own == null) return element === null ? undefined : endNear(element);
    const paragraph = Number(own.dataset["paragraph"]);
    const pieces = this.paragraphs.get(paragraph);
    if (pieces === undefined) return undefined;
    return { paragraph, offset: this.placesIn(paragraph, pieces)[drawnBefore(pieces, place)] ?? 0 };
  }

  private placesIn(paragraph: number, pieces: readonly HTMLElement[]): readonly number[] {
    return placesOf(drawnText(pieces), this.texts[paragraph] ?? "");
  }

  /** The stretch of the prompt that the cursor is inside of; with `edges` also where it stands at an end of it. */
  private promptAround(
    node: Node,
    paragraph: number,
    at: number,
    edges: boolean,
  ): { readonly from: number; readonly until: number } | undefined {
    const frame = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
      "[data-placeholder]",
    );
    const pieces = this.paragraphs.get(paragraph);
    if (frame == null || pieces === undefined) return undefined;
    const places = this.placesIn(paragraph, pieces);
    const isInline = frame.closest("[data-paragraph]") !== null;
    const from = isInline ? (places[drawnBefore(pieces, { node: frame, offset: 0 })] ?? 0) : 0;
    const until = isInline
      ? (places[drawnBefore(pieces, { node: frame, offset: frame.childNodes.length })] ?? 0)
      : (this.texts[paragraph] ?? "").length;
    return edges || (from < at && at < until) ? { from, until } : undefined;
  }
}

/** The end of the last paragraph of the cell or page whose empty part has the cursor. */
function endNear(element: Element): { readonly paragraph: number; readonly offset: number } | undefined {
  const all = element.closest("td, section")?.querySelectorAll<HTMLElement>("[data-paragraph]") ?? [];
  const number = [...all].at(-1)?.dataset["paragraph"];
  return number === undefined ? undefined : { paragraph: Number(number), offset: Number.POSITIVE_INFINITY };
}

/** What one text has in place of what another had, and where. */
function difference(
  before: string,
  now: string,
): { readonly start: number; readonly gone: number; readonly come: string } {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, now.length) - start;
  while (end < shorter && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { start, gone: before.length - start - end, come: now.slice(start, now.length - end) };
}

/** A place in what is drawn: a text node and so many characters into it, or an element and so many children. */
export type DrawnPlace = { readonly node: Node; readonly offset: number };

/** Marks a line break that is drawn only to give an empty paragraph its height. */
export const filler = "filler";

/**
 * Where each place in a drawn text stands in the text that Word has. What is drawn may hold more (the sign of a symbol, the
 * number of a footnote) or less (a page break): what both have in the same order belongs together, a place between goes with
 * what stands before it. `drawn.length + 1` numbers.
 */
export function placesOf(drawn: string, text: string): readonly number[] {
  if (sameText(drawn, text)) return Array.from({ length: drawn.length + 1 }, (_, place) => place);
  const common = commonLengths(drawn, text);
  const places = [0];
  let next = 0;
  let at = 0;
  for (let index = 0; index < drawn.length; index += 1) {
    while (
      next < text.length &&
      !isSame(drawn[index], text[next]) &&
      (common[index]?.[next + 1] ?? 0) > (common[index + 1]?.[next] ?? 0)
    )
      next += 1;
    if (isSame(drawn[index], text[next])) {
      next += 1;
      at = next;
    }
    places.push(at);
  }
  return places;
}

/** The text that the pieces of a paragraph show, "\v" for a line break. */
export function drawnText(pieces: readonly HTMLElement[]): string {
  return unitsOf(pieces).map(textOfUnit).join("");
}

/** How many drawn characters stand before a place in one of the pieces. */
export function drawnBefore(pieces: readonly HTMLElement[], { node, offset }: DrawnPlace): number {
  const until = document.createRange();
  until.setStart(node, offset);
  let count = 0;
  for (const unit of unitsOf(pieces)) {
    if (unit === node) return count + Math.min(offset, textOfUnit(unit).length);
    const parent = unit.parentNode;
    const behind = parent === null ? 0 : [...parent.childNodes].indexOf(unit as ChildNode) + 1; // a child of its parent
    if (parent === null || until.comparePoint(parent, behind) > 0) break;
    count += textOfUnit(unit).length;
  }
  return count;
}

/** The place behind so many drawn characters: in the earlier of two texts that meet there. */
export function drawnAt(pieces: readonly HTMLElement[], count: number): DrawnPlace | undefined {
  let left = count;
  let last: DrawnPlace | undefined;
  for (const unit of unitsOf(pieces)) {
    const { length } = textOfUnit(unit);
    const isText = unit instanceof Text;
    if (isText && left <= length && (left > 0 || last === undefined)) return { node: unit, offset: left };
    if (!isText && left === 0 && last === undefined) return before(unit);
    left -= length;
    last = isText ? { node: unit, offset: length } : behind(unit);
    if (left === 0 && !isText) return last;
  }
  const end = pieces.at(-1);
  return last ?? (end === undefined ? undefined : { node: end, offset: 0 });
}

/** The texts and line breaks of a paragraph, in their order. */
function unitsOf(pieces: readonly HTMLElement[]): Node[] {
  const units: Node[] = [];
  for (const piece of pieces) {
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text || isBreak(node)) units.push(node);
  }
  return units;
}

function isBreak(node: Node): boolean {
  return node instanceof HTMLBRElement && node.dataset[filler] === undefined;
}

function textOfUnit(unit: Node): string {
  return unit instanceof Text ? unit.data : "\v";
}

function before(node: Node): DrawnPlace | undefined {
  const parent = node.parentNode;
  return parent === null
    ? undefined
    : { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) }; // a child of its parent
}

function behind(node: Node): DrawnPlace | undefined {
  const place = before(node);
  return place === undefined ? undefined : { ...place, offset: place.offset + 1 };
}

function sameText(drawn: string, text: string): boolean {
  if (drawn.length !== text.length) return false;
  for (let index = 0; index < text.length; index += 1) if (!isSame(drawn[index], text[index])) return false;
  return true;
}

/** The renderer shows a tab as a wide space. */
function isSame(drawn: string | undefined, own: string | undefined): boolean {
  return drawn === own || (drawn === "\u2003" && own === "\t");
}

/** The length of the longest common subsequence of what follows each pair of places. */
function commonLengths(drawn: string, text: string): readonly Uint16Array[] {
  const table = Array.from({ length: drawn.length + 1 }, () => new Uint16Array(text.length + 1));
  for (let row = drawn.length - 1; row >= 0; row -= 1)
    for (let column = text.length - 1; column >= 0; column -= 1) {
      const [own, next] = [table[row], table[row + 1]];
      if (own === undefined || next === undefined) continue;
      own[column] = isSame(drawn[row], text[column])
        ? (next[column + 1] ?? 0) + 1
        : Math.max(next[column] ?? 0, own[column + 1] ?? 0);
    }
  return table;
}

import { limits, type TooMuch } from "./limits";

/** What has been counted of the parts that are read as XML, all together. */
export type Counted = Record<(typeof counts)[number], number>;

/** The counts of a file of which nothing has been read. */
export function nothingCounted(): Counted {
  return { xml: 0, nodes: 0, namespaces: 0, rows: 0, controls: 0, paragraphs: 0, held: 0 };
}

/**
 * Counts an XML text to what was counted before, and says what is more than can be read, before it is read; undefined where
 * nothing is.
 */
export function tooMuchIn(xml: string, counted: Counted): TooMuch | undefined {
  counted.xml += xml.length;
  // One for each of these is made when the text is read, however little is in them.
  counted.nodes += timesIn(xml, "&");
  const declaring = new Standing();
  const holding = new Standing();
  let declared = xml.indexOf("xmlns");
  let depth = 0;
  let until = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", until)) {
    if (at > until) counted.nodes += 1;
    const next = xml.charAt(at + 1);
    if (next === "!" || next === "?") {
      counted.nodes += 1;
      until = endOfAside(xml, at);
    } else if (next === "/") {
      until = endOfTag(xml, at);
      declaring.end(depth);
      holding.end(depth);
      depth -= 1;
    } else {
      let attributes = 0;
      until = endOfTag(xml, at, () => (attributes += 1));
      counted.nodes += 1 + attributes;
      if (attributes > limits.attributes) return "attributes";
      const isOpen = xml.charAt(until - 2) !== "/";
      if (isOpen) depth += 1;
      if (declared !== -1 && declared < at) declared = xml.indexOf("xmlns", at);
      if (declared !== -1 && declared < until) {
        if (isOpen) declaring.begin(depth);
        counted.namespaces += declaring.count;
      }
      const kind = kinds.get(localName(xml, at + 1));
      if (kind !== undefined) {
        counted[kind] += 1;
        counted.held += holding.count;
        if (kind === "controls" && isOpen) holding.begin(depth);
      }
    }
    const more = counts.find((count) => counted[count] > limits[count]);
    if (more !== undefined) return more;
    if (depth > limits.depth) return "depth";
    if (until === -1) return undefined;
  }
  return undefined;
}

const counts = ["rows", "controls", "paragraphs", "held", "namespaces", "nodes", "xml"] as const;

/** The elements of a kind that are open at a place. */
class Standing {
  private readonly depths: number[] = [];

  get count(): number {
    return this.depths.length;
  }

  begin(depth: number): void {
    this.depths.push(depth);
  }

  end(depth: number): void {
    if (this.depths.at(-1) === depth) this.depths.pop();
  }
}

function timesIn(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}

const kinds: ReadonlyMap<string, "rows" | "controls" | "paragraphs"> = new Map([
  ["tr", "rows"],
  ["sdt", "controls"],
  ["p", "paragraphs"],
]);

/** The name that begins at a place, without its prefix. */
function localName(xml: string, at: number): string {
  let from = at;
  for (let place = at; place < xml.length; place += 1) {
    const code = xml.charCodeAt(place);
    if (code === 0x3a) from = place + 1;
    else if (code === 0x3e || code === 0x2f || code <= 0x20) return xml.slice(from, place);
  }
  return "";
}

/** Where a comment, a CDATA section or an instruction ends; -1 where it does not. */
export function endOfAside(xml: string, at: number): number {
  const closers = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
  ] as const;
  const closer = closers.find(([open]) => xml.startsWith(open, at))?.[1] ?? ">";
  const end = xml.indexOf(closer, at + 2);
  return end === -1 ? -1 : end + closer.length;
}

/** Where a tag ends; ">" may stand in what its attributes say. `onValue` is told of each of these. */
export function endOfTag(xml: string, at: number, onValue?: () => void): number {
  let quote = 0;
  for (let place = at + 1; place < xml.length; place += 1) {
    const sign = xml.charCodeAt(place);
    if (quote !== 0) {
      if (sign !== quote) continue;
      quote = 0;
      onValue?.();
    } else if (sign === 0x3e) return place + 1;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
  }
  return xml.length;
}

import { limits, type TooMuch } from "./limits";

/** What of an XML text is more than can be read, before it is read; undefined where nothing is. */
export function tooMuchIn(xml: string): TooMuch | undefined {
  let depth = 0;
  let nodes = 0;
  const counted = { rows: 0, controls: 0 };
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const next = xml.charAt(at + 1);
    if (next === "!" || next === "?") {
      const end = endOfAside(xml, at);
      if (end === -1) return undefined;
      at = end;
      continue;
    }
    const end = endOfTag(xml, at);
    if (next === "/") depth -= 1;
    else {
      nodes += 1;
      if (xml.charAt(end - 2) !== "/") depth += 1;
      const kind = kinds.get(localName(xml, at + 1));
      if (kind !== undefined) counted[kind] += 1;
    }
    if (counted.rows > limits.rows) return "rows";
    if (counted.controls > limits.controls) return "controls";
    if (nodes > limits.nodes) return "nodes";
    if (depth > limits.depth) return "depth";
    at = end;
  }
  return undefined;
}

const kinds: ReadonlyMap<string, "rows" | "controls"> = new Map([
  ["tr", "rows"],
  ["sdt", "controls"],
]);

/** The name that begins at a place, without its prefix; "" where it is longer than those that count. */
function localName(xml: string, at: number): string {
  let from = at;
  for (let place = at; place < at + 20; place += 1) {
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

/** Where a tag ends; ">" may stand in what its attributes say. */
export function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let place = at + 1; place < xml.length; place += 1) {
    const sign = xml.charCodeAt(place);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === 0x3e) return place + 1;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
  }
  return xml.length;
}

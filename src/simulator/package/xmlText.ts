/** How the text of an XML part is written in bytes. */
export type XmlEncoding = {
  readonly kind: "utf-8" | "utf-16le" | "utf-16be";
  /** The bytes begin with a byte order mark. */
  readonly isMarked: boolean;
};

/** The text of a part, without a byte order mark, and how it was written. */
export type XmlText = { readonly text: string; readonly encoding: XmlEncoding };

/**
 * Decodes a part, which is UTF-8 or UTF-16 (ECMA-376 part 2, §6.2.5). Throws where it is neither, is not what it declares, or has
 * bytes that mean nothing: a character that is lost here would be lost in the file.
 */
export function xmlText(bytes: Uint8Array): XmlText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding.kind, { fatal: true }).decode(bytes);
  const declared = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/
    .exec(text.slice(0, 300))?.[1]
    ?.toLowerCase();
  const fits =
    declared === undefined ||
    (encoding.kind === "utf-8" ? isEightBit(declared, text) : isSixteenBit(declared, encoding));
  if (!fits) throw new Error(`declared as ${declared}`);
  return { text, encoding };
}

/** A text in the bytes of its part. */
export function xmlBytes({ text, encoding: { kind, isMarked } }: XmlText): Uint8Array {
  const whole = isMarked ? `\uFEFF${text}` : text;
  if (kind === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1)
    view.setUint16(at * 2, whole.charCodeAt(at), kind === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { kind: "utf-16le", isMarked: true };
  if (first === 0xfe && second === 0xff) return { kind: "utf-16be", isMarked: true };
  // Without a mark, "<" shows it.
  if (first === 0x3c && second === 0) return { kind: "utf-16le", isMarked: false };
  if (first === 0 && second === 0x3c) return { kind: "utf-16be", isMarked: false };
  return { kind: "utf-8", isMarked: first === 0xef && second === 0xbb && third === 0xbf };
}

function isEightBit(declared: string, text: string): boolean {
  if (declared === "utf-8" || declared === "utf8") return true;
  // eslint-disable-next-line no-control-regex
  return (declared === "us-ascii" || declared === "ascii") && /^[\u0000-\u007f]*$/.test(text);
}

function isSixteenBit(declared: string, { kind }: XmlEncoding): boolean {
  return declared === "utf-16" || declared === kind;
}

/** The text of a file in whatever encoding: its byte order mark says which, else what its bytes can be. */
export function fileText(file: Uint8Array | string): string {
  const text = typeof file === "string" ? file : decoded(file);
  return onceDecoded(text.replace(/^\ufeff+/, ""));
}

/** "St Annâ€™s": a text in UTF-8 that was opened as Windows-1252 and saved again. Where all of it can be read so, it is. */
function onceDecoded(text: string): string {
  if (!/â€|Ã[\u0080-\u00bf\u0192\u2018-\u203a]|Â[\u00a0-\u00bf]/.test(text)) return text;
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const at = marks.indexOf(character);
    return at >= 0 ? 0x80 + at : code;
  });
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** Whether a file is a zip archive, as workbooks are, or a workbook of the older kind. */
export function isWorkbook(file: Uint8Array | string): boolean {
  const start = typeof file === "string" ? file.slice(0, 4) : String.fromCharCode(...file.slice(0, 4));
  return start === "PK\u0003\u0004" || start === "\u00d0\u00cf\u0011\u00e0";
}

/** Whether the letters of a file are taken for Windows-1252, as they are no UTF-8. */
export function isWindows1252(file: Uint8Array): boolean {
  return !isWorkbook(file) && encodingOf(file) === "windows-1252";
}

function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== "windows-1252") return new TextDecoder(encoding).decode(bytes);
  return fromWindows1252(bytes);
}

/** Some versions of Node take Windows-1252 for Latin-1, which has no dashes and curly quotes. */
export function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (mark) => marks[mark.charCodeAt(0) - 0x80] ?? mark);
}

/** What Windows-1252 has from 80 to 9F. */
const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark UTF-16 shows in the empty half of each letter.
  const start = bytes.slice(0, 200);
  const empty = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (empty(1) > start.length / 4) return "utf-16le";
  if (empty(0) > start.length / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252"; // what spreadsheets on Windows save as "CSV"
  }
}

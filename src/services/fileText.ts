/** The text of a file, whatever way of writing letters as bytes it uses: its mark says, else what its bytes can be. */
export function fileText(file: Uint8Array | string): string {
  const text = typeof file === "string" ? file : new TextDecoder(encodingOf(file)).decode(file);
  return text.replace(/^\ufeff+/, "");
}

/** Whether a file is a zip archive, as workbooks are, or a workbook of the older kind. */
export function isWorkbook(file: Uint8Array | string): boolean {
  const start = typeof file === "string" ? file.slice(0, 4) : String.fromCharCode(...file.slice(0, 4));
  return start === "PK\u0003\u0004" || start === "\u00d0\u00cf\u0011\u00e0";
}

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

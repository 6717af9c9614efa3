import type { Document, Element } from "slimdom";

/** How a number is shown, by the index that cells give as their style. */
export type Formats = readonly string[];

/** What the format of each style says; the built-in ones that are for days and times by what they show. */
export function formatsIn(styles: Document | undefined): Formats {
  if (styles === undefined) return [];
  const own = new Map(
    styles
      .getElementsByTagNameNS("*", "numFmt")
      .map((each) => [each.getAttribute("numFmtId"), each.getAttribute("formatCode") ?? ""]),
  );
  const cellStyles = styles.getElementsByTagNameNS("*", "cellXfs")[0];
  return (cellStyles?.children ?? []).map((style) => {
    const id = style.getAttribute("numFmtId");
    return own.get(id) ?? builtIn(Number(id));
  });
}

/** Source: ECMA-376, part 1, 18.8.30. */
function builtIn(id: number): string {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "dd/mm/yyyy";
  if (id >= 18 && id <= 21) return "hh:mm";
  return id === 22 ? "dd/mm/yyyy hh:mm" : "";
}

/** The styles that cross a cell out, by the index that cells give. */
export function crossedOutIn(styles: Document | undefined): ReadonlySet<number> {
  const part = (name: string) => styles?.getElementsByTagNameNS("*", name)[0]?.children ?? [];
  const fonts = part("fonts").map(isCrossedOut);
  return new Set(part("cellXfs").flatMap((style, at) => fonts[Number(style.getAttribute("fontId") ?? -1)] === true ? [at] : [])); // prettier-ignore
}

/** Whether a font, or the properties of a run, cross out. */
export function isCrossedOut(font: Element): boolean {
  const strike = font.children.find(({ localName }) => localName === "strike");
  return strike !== undefined && !/^(?:0|false)$/.test(strike.getAttribute("val") ?? "");
}

type Context = {
  readonly shared: readonly string[];
  readonly formats: Formats;
  readonly crossedOut: ReadonlySet<number>;
  readonly is1904: boolean;
};

/** What a cell shows; what is crossed out stands between ~~ and ~~. */
export function cellWords(cell: Element, context: Context): string {
  const words = shownIn(cell, context);
  const isCrossed = context.crossedOut.has(Number(cell.getAttribute("s") ?? 0));
  return isCrossed && words.trim() !== "" ? `~~${words.replace(/~~/g, "")}~~` : words;
}

function shownIn(cell: Element, { shared, formats, is1904 }: Context): string {
  const value = cell.children.find(({ localName }) => localName === "v")?.textContent ?? "";
  switch (cell.getAttribute("t")) {
    case "s":
      return plain(shared[Number(value)] ?? "");
    case "inlineStr":
      return plain(richText(cell));
    case "str":
    case "d":
      return plain(value);
    case "b":
      return value === "1" ? "yes" : "no";
    case "e":
      return value;
    default:
      return value === ""
        ? ""
        : numberWords(Number(value), formats[Number(cell.getAttribute("s") ?? 0)] ?? "", is1904);
  }
}

/** The text of a string with its runs; how it is read aloud in another writing is no part of it. */
export function richText(string: Element): string {
  return string
    .getElementsByTagNameNS("*", "t")
    .filter((text) => text.parentElement?.localName !== "rPh")
    .map((text) => {
      const run = text.parentElement?.children.find(({ localName }) => localName === "rPr");
      const words = text.textContent ?? "";
      return run !== undefined && isCrossedOut(run) && words.trim() !== "" ? `~~${words.trim()}~~ ` : words;
    })
    .join("");
}

function numberWords(number: number, format: string, is1904: boolean): string {
  if (!Number.isFinite(number)) return "";
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  if (/[yd]/i.test(code) || /m{3}/i.test(code)) return dayWords(number, is1904);
  if (/h/i.test(code)) return timeWords(number);
  // "00000 000000" shows the 0 that the number itself has lost.
  const shown = (format.split(";")[0] ?? "").replace(/"([^"]*)"|\\(.)/g, "$1$2");
  if (/^\+?[0\s()-]*0[0\s()-]*$/.test(shown) && Number.isInteger(number) && number >= 0) {
    const places = shown.replace(/[^0]/g, "").length;
    const digits = String(number).padStart(places, "0");
    return digits.length === places ? filledIn(shown, digits) : digits;
  }
  return String(number);
}

function filledIn(shown: string, digits: string): string {
  let at = 0;
  return shown.replace(/0/g, () => digits[at++] ?? "");
}

/** Days are counted from the last day of 1899, or from 1904. Excel's own 29 February 1900 concerns nobody here. */
function dayWords(serial: number, is1904: boolean): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial + (is1904 ? 1462 : 0)) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
}

function timeWords(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** "_x000D_" is how a sheet writes a character that XML cannot hold. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, "\n"); // prettier-ignore
}

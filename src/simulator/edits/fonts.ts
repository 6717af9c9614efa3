import { Element } from "slimdom";
import { colorCode } from "../document/colors";
import type { DocxPackage } from "../package/docxPackage";
import { assertEditable } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { isOwn, keepFormer, revisionRound } from "../document/revisions";
import { overlapping, runsOfSpan } from "../document/runs";
import { place, placed } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { looks } from "../package/styles";
import { runsIn } from "../document/text";
import type { ThingOf, Wire } from "../members/things";
import { attribute, child, descendants, isOn, isW, make, paragraphProperties } from "../package/wml";
import { WordError } from "../wordError";

type Font = ThingOf<"Font">;

/** What one property of a font is, over all of its text. Word's answer for text that differs is known for few of them. */
export function fontValue(
  open: OpenDocument,
  font: Font,
  member: string,
  read: (docx: DocxPackage, run: Element) => Wire,
): Wire {
  const values = new Set(textOf(font).map((each) => read(open.docx, each)));
  if (values.size > 1) throw new WordError("NotSettled", `Font.${member} of text in which it differs`);
  const [value] = values;
  return value ?? null;
}

/** Changes the looks of all of a font's text, and of the ends of paragraphs that are whole in it. */
export function changeFont(open: OpenDocument, font: Font, change: (properties: Element) => void): void {
  const runs =
    font.span === undefined
      ? font.nodes.flatMap(ownRuns)
      : runsOfSpan(font.span.paragraph, font.span.start, font.span.end);
  for (const run of runs) assertEditable(open, run);
  const tracked = tracksChanges(open.docx);
  for (const run of runs) {
    const properties = child(run, "rPr") ?? run.insertBefore(make(run, "rPr"), run.firstChild);
    if (tracked && !isOwn(revisionRound(run), "ins")) keepFormer(properties);
    change(properties);
    if (properties.childNodes.length === 0) properties.remove();
  }
  if (font.span !== undefined) return;
  for (const paragraph of font.nodes.flatMap(paragraphsIn)) {
    assertEditable(open, paragraph);
    const properties = placed(paragraphProperties(paragraph), "rPr");
    if (tracked) keepFormer(properties);
    change(properties);
    const holder = properties.parentNode;
    if (properties.childNodes.length === 0) properties.remove();
    if (holder instanceof Element && holder.childNodes.length === 0) holder.remove();
  }
}

/** Turns a property such as `w:b` on, or off against what a style says. */
export function setFlag(docx: DocxPackage, properties: Element, name: string, on: boolean): void {
  child(properties, name)?.remove();
  if (on) place(properties, make(properties, name));
  else if (properties.parentNode instanceof Element && isOn(styled(docx, properties, name)))
    place(properties, make(properties, name, { val: "0" }));
}

export function flag(name: string): (docx: DocxPackage, run: Element) => boolean {
  return (docx, run) => isOn(looks(docx, run, "rPr", name));
}

export function sizeOf(docx: DocxPackage, run: Element): number {
  return Number(attribute(looks(docx, run, "rPr", "sz")) ?? "20") / 2;
}

export function colorOf(docx: DocxPackage, run: Element): string {
  const color = attribute(looks(docx, run, "rPr", "color"));
  return color === undefined || color === "auto" ? "#000000" : `#${color.toUpperCase()}`;
}

export function fontNameOf(docx: DocxPackage, run: Element): string {
  const fonts = looks(docx, run, "rPr", "rFonts");
  const theme = attribute(fonts, "asciiTheme");
  if (theme !== undefined) return themeFont(docx, theme);
  return attribute(fonts, "ascii") ?? "Times New Roman";
}

/** The highlight colours of Word, which has no others (ECMA-376 part 1, §17.18.40). */
const highlights: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  cyan: "00FFFF",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGray: "808080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  green: "00FF00",
  lightGray: "C0C0C0",
  magenta: "FF00FF",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

export function highlightOf(docx: DocxPackage, run: Element): string | null {
  const code = highlights[attribute(looks(docx, run, "rPr", "highlight")) ?? ""];
  return code === undefined ? null : `#${code}`;
}

/** The name under which OOXML knows a highlight colour. */
export function highlightNamed(given: string): string {
  const code = colorCode(given, "Font.highlightColor");
  const found = Object.entries(highlights).find(([, each]) => each === code)?.[0];
  if (found === undefined)
    throw new WordError("NotSettled", `Font.highlightColor ${given}, which is no highlight of Word`);
  return found;
}

/** What a style says of the text that properties belong to, the properties themselves left out. */
function styled(docx: DocxPackage, properties: Element, name: string): Element | undefined {
  const holder = properties.parentNode;
  if (!(holder instanceof Element)) return undefined;
  const node = isW(holder, "pPr") ? holder.parentNode : holder;
  return node instanceof Element ? looks(docx, node, "rPr", name) : undefined;
}

function textOf({ nodes, span }: Font): Element[] {
  if (span !== undefined) return overlapping(span.paragraph, span.start, span.end);
  const runs = nodes.flatMap(ownRuns);
  return runs.length > 0 ? runs : nodes.flatMap(paragraphsIn);
}

function ownRuns(node: Element): Element[] {
  if (isW(node, "r")) return [node];
  const paragraphs = paragraphsIn(node);
  return paragraphs.length > 0 ? paragraphs.flatMap((each) => runsIn(each)) : runsIn(node);
}

function paragraphsIn(node: Element): Element[] {
  return isW(node, "p") ? [node] : descendants(node, "p");
}

function themeFont(docx: DocxPackage, name: string): string {
  const part = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/theme"))?.target;
  const root = part === undefined ? null : (docx.partIfSound(part)?.document.documentElement ?? null);
  const wanted = name.startsWith("major") ? "majorFont" : "minorFont";
  const find = (node: Element, path: readonly string[]): Element | undefined => {
    const [next, ...rest] = path;
    if (next === undefined) return node;
    const inner = node.childNodes.find(
      (each): each is Element => each instanceof Element && each.localName === next,
    );
    return inner === undefined ? undefined : find(inner, rest);
  };
  const font = root === null ? undefined : find(root, ["themeElements", "fontScheme", wanted, "latin"]);
  const typeface = font?.getAttribute("typeface");
  if (typeface === null || typeface === undefined)
    throw new WordError("NotSettled", "Font.name of a theme font without a theme");
  return typeface;
}

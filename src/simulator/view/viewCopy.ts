import type { Element, Node } from "slimdom";
import { DocxPackage } from "../package/docxPackage";
import { paragraphText } from "../document/text";
import { spellBullets, spellSymbols } from "./signs";
import { ancestor, attribute, child, descendants, isOn, isW, make } from "../package/wml";

/** A content control as the view shows it. */
export type ViewedControl = {
  /** Its place among the `w:sdt` of the document, from 0. */
  readonly index: number;
  /** What Word writes on its tab: title, else tag, else nothing. */
  readonly title: string;
  /** Its prompt is showing. */
  readonly placeholder: boolean;
  readonly place: ControlPlace;
};

/** Where a control stands in the view: between two marks in a paragraph, or as whole elements. */
export type ControlPlace =
  | { readonly kind: "run"; readonly startMark: string; readonly endMark: string }
  | { readonly kind: "elements"; readonly elements: readonly ViewedElement[] };

/** An element of the view, found from a paragraph that stands right in it, or that is it. */
export type ViewedElement = {
  readonly paragraph: number;
  readonly name: "p" | "td" | "tr" | "table";
};

/** A copy of a document that the renderer can show without losing anything, and what stands where in it. */
export type ViewCopy = {
  readonly docx: Uint8Array;
  readonly controls: readonly ViewedControl[];
  /** What each paragraph says, a character a place, as Word counts them. */
  readonly texts: readonly string[];
};

/** The mark (a bookmark, which the renderer turns into an element with this id) at the start of the n-th `w:p` of the body. */
export function paragraphMark(paragraph: number): string {
  return `view-paragraph-${paragraph}`;
}

/**
 * A copy for docx-preview, which drops whatever stands in a wrapper that it does not know, and says of no element where it
 * comes from: all wrappers are taken off, and marks put in. Paragraphs are counted as `SimulatedWord.clickParagraph` does.
 */
export function copyForView(docx: Uint8Array): ViewCopy {
  const copy = new DocxPackage(docx);
  const root = copy.part(copy.mainPart).document.documentElement;
  const body = root === null ? undefined : child(root, "body");
  if (body === undefined) return { docx, controls: [], texts: [] };

  for (const bookmark of [...descendants(body, "bookmarkStart"), ...descendants(body, "bookmarkEnd")])
    bookmark.parentNode?.removeChild(bookmark);
  const paragraphs = descendants(body, "p");
  const texts = paragraphs.map((paragraph) => paragraphText(paragraph));
  const places = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  const controls = descendants(body, "sdt").map((control, index) => viewedControl(control, index, places));
  paragraphs.forEach((paragraph, index) => {
    paragraph.insertBefore(mark(paragraph, paragraphMark(index)), afterProperties(paragraph));
  });
  unwrapAll(body);
  spellSymbols(body);

  for (const { target, type } of copy.relations(copy.mainPart)) {
    const part =
      copy.has(target) && /\/(header|footer|numbering)$/.test(type) ? copy.part(target) : undefined;
    const inside = part?.document.documentElement;
    if (inside && type.endsWith("/numbering")) spellBullets(inside);
    else if (inside) unwrapAll(inside);
  }
  return { docx: copy.save(), controls, texts };
}

/** Reads a control, and marks its ends when it stands in a paragraph. */
function viewedControl(control: Element, index: number, places: ReadonlyMap<Element, number>): ViewedControl {
  const properties = child(control, "sdtPr");
  const content = child(control, "sdtContent");
  const named = (name: string): string => (properties && attribute(child(properties, name)))?.trim() ?? "";
  const elements =
    content === undefined ? [] : content.childNodes.flatMap((node) => elementsOf(node, places));
  const shown = {
    index,
    title: named("alias") || named("tag"),
    placeholder: properties !== undefined && isOn(child(properties, "showingPlcHdr")),
  };
  if (elements.length > 0) return { ...shown, place: { kind: "elements", elements } };
  const startMark = `view-control-${index}`;
  const endMark = `${startMark}-end`;
  if (content !== undefined && ancestor(control, "p") !== undefined) {
    content.insertBefore(mark(content, startMark), content.firstChild);
    content.appendChild(mark(content, endMark));
  }
  return { ...shown, place: { kind: "run", startMark, endMark } };
}

/** The elements of the view that a block, row, cell or wrapper of them becomes. */
function elementsOf(node: Node, places: ReadonlyMap<Element, number>): ViewedElement[] {
  if (isW(node, "p")) return elementAt(node, "p", places);
  if (isW(node, "tc")) return elementAt(lastParagraph(node), "td", places);
  if (isW(node, "tr")) return elementAt(lastParagraph(cellOf(node)), "tr", places);
  if (isW(node, "tbl")) return elementAt(lastParagraph(cellOf(node)), "table", places);
  if (isW(node, "sdt") || isW(node, "sdtContent") || isW(node, "customXml"))
    return node.childNodes.flatMap((inner) => elementsOf(inner, places));
  return [];
}

function elementAt(
  paragraph: Element | undefined,
  name: ViewedElement["name"],
  places: ReadonlyMap<Element, number>,
): ViewedElement[] {
  const place = paragraph && places.get(paragraph);
  return place === undefined ? [] : [{ paragraph: place, name }];
}

/** The first cell of a row or table. */
function cellOf(holder: Element): Element | undefined {
  return descendants(holder, "tc")[0];
}

/** The paragraph that closes a cell, which is never one of a table in it. */
function lastParagraph(cell: Element | undefined): Element | undefined {
  return cell && descendants(cell, "p").findLast((paragraph) => ancestor(paragraph, "tc") === cell);
}

/** Elements that the renderer drops or hardly looks into, and that do not change the look of what is in them. */
const wrappers = ["sdt", "customXml", "smartTag", "fldSimple", "dir", "bdo", "hyperlink"] as const;

/** Moved text looks like inserted and deleted text. */
const renamed = [
  ["moveTo", "ins"],
  ["moveFrom", "del"],
] as const;

function unwrapAll(root: Element): void {
  for (const name of wrappers)
    for (const wrapper of descendants(root, name)) replaceWith(wrapper, contentOf(wrapper));
  for (const [name, known] of renamed)
    for (const moved of descendants(root, name))
      replaceWith(moved, [make(moved, known, {}, contentOf(moved))]);
}

function contentOf(wrapper: Element): Node[] {
  const holder = isW(wrapper, "sdt") ? child(wrapper, "sdtContent") : wrapper;
  const properties = ["sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr"];
  return [...(holder?.childNodes ?? [])].filter((node) => !properties.some((name) => isW(node, name)));
}

function replaceWith(wrapper: Element, content: readonly Node[]): void {
  for (const node of content) wrapper.parentNode?.insertBefore(node, wrapper);
  wrapper.parentNode?.removeChild(wrapper);
}

function mark(near: Element, name: string): Element {
  return make(near, "bookmarkStart", { id: "0", name });
}

function afterProperties(paragraph: Element): Node | null {
  return child(paragraph, "pPr")?.nextSibling ?? (child(paragraph, "pPr") ? null : paragraph.firstChild);
}

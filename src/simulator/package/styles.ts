import type { Element } from "slimdom";
import type { DocxPackage } from "./docxPackage";
import { ancestor, attribute, child, children, isW } from "./wml";
import { WordError } from "../wordError";

/** What says how paragraphs (`pPr`) or their text (`rPr`) look. */
export type LooksKind = "pPr" | "rPr";

/** A style by the id that paragraphs and runs give. */
function styleWithId(docx: DocxPackage, id: string | undefined): Element | undefined {
  return allStyles(docx).find((each) => attribute(each, "styleId") === id);
}

/**
 * A style by the name that the user sees, or by the name of a built-in one ("Heading1", "GridTable5Dark_Accent2"). Word
 * makes a built-in style that the document lacks out of its own stock, which is not simulated.
 */
export function styleNamed(docx: DocxPackage, name: string, builtIn: boolean): Element {
  const plain = (text: string): string => text.replace(/[\s_-]/g, "").toLowerCase();
  const found = allStyles(docx).find((each) => {
    const own = attribute(child(each, "name")) ?? "";
    return builtIn ? plain(own) === plain(name) : own.toLowerCase() === name.toLowerCase();
  });
  if (found !== undefined) return found;
  if (builtIn) throw new WordError("NotSimulated", `The built-in style ${name}, which the document lacks`);
  throw new WordError("NotSettled", `The style ${name}, which the document lacks`);
}

/** The name of a style as the user sees it: Word keeps its headings in small letters. */
export function styleName(style: Element | undefined): string {
  const name = (style === undefined ? undefined : attribute(child(style, "name"))) ?? "Normal";
  return /^(heading|toc) \d$/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The style of a paragraph, its own or the document's default. */
export function styleOfParagraph(docx: DocxPackage, paragraph: Element): Element | undefined {
  const properties = child(paragraph, "pPr");
  const id = properties === undefined ? undefined : attribute(child(properties, "pStyle"));
  return id === undefined ? defaultStyle(docx, "paragraph") : styleWithId(docx, id);
}

/**
 * The element that says how a paragraph or run looks in one way: its own, its style's, the document's default. Table styles are
 * not looked at.
 */
export function looks(docx: DocxPackage, node: Element, kind: LooksKind, name: string): Element | undefined {
  const paragraph = isW(node, "p") ? node : ancestor(node, "p");
  const marks = isW(node, "p") ? child(node, "pPr") : node;
  const own =
    isW(node, "p") && kind === "pPr" ? marks : marks === undefined ? undefined : child(marks, "rPr");
  const direct = own === undefined ? undefined : child(own, name);
  if (direct !== undefined) return direct;
  const runStyle = own === undefined ? undefined : attribute(child(own, "rStyle"));
  const fromRun =
    runStyle === undefined ? undefined : inherited(docx, styleWithId(docx, runStyle), kind, name);
  if (fromRun !== undefined) return fromRun;
  const style = paragraph === undefined ? undefined : styleOfParagraph(docx, paragraph);
  return inherited(docx, style, kind, name) ?? documentDefault(docx, kind, name);
}

function inherited(
  docx: DocxPackage,
  from: Element | undefined,
  kind: LooksKind,
  name: string,
): Element | undefined {
  let style = from;
  for (let depth = 0; style !== undefined && depth < 11; depth += 1) {
    const properties = child(style, kind);
    const found = properties === undefined ? undefined : child(properties, name);
    if (found !== undefined) return found;
    const based = attribute(child(style, "basedOn"));
    style = based === undefined ? undefined : styleWithId(docx, based);
  }
  return undefined;
}

function documentDefault(docx: DocxPackage, kind: LooksKind, name: string): Element | undefined {
  const root = stylesRoot(docx);
  const defaults = root === undefined ? undefined : child(root, "docDefaults");
  const holder = defaults === undefined ? undefined : child(defaults, `${kind}Default`);
  const properties = holder === undefined ? undefined : child(holder, kind);
  return properties === undefined ? undefined : child(properties, name);
}

function defaultStyle(docx: DocxPackage, type: string): Element | undefined {
  return allStyles(docx).find(
    (each) =>
      attribute(each, "type") === type && ["1", "true", "on"].includes(attribute(each, "default") ?? ""),
  );
}

function allStyles(docx: DocxPackage): Element[] {
  const root = stylesRoot(docx);
  return root === undefined ? [] : children(root, "style");
}

function stylesRoot(docx: DocxPackage): Element | undefined {
  const part = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/styles"))?.target;
  return part === undefined || !docx.has(part)
    ? undefined
    : (docx.part(part).document.documentElement ?? undefined);
}

import { attribute, child, children, elementsIn, isOn, isW, MC, valueOf } from "./ooxml";
import type { XmlElement } from "./xmlElement";

/** The styles that stand around a run: of its paragraph and of the innermost table. Undefined is the default style. */
export type StylesAround = { readonly paragraph?: string; readonly table?: string };

/** Tells what the formatting of a document hides. Text in white or in a tiny size is formatting like any other here: it is read. */
export type Visibility = {
  /**
   * Whether text with these run properties (`w:rPr`) is hidden: by `w:vanish`, and by `w:webHidden`, which only some views
   * of Word hide, or `w:specVanish`. Styles, what they are based on, and the document's defaults count.
   */
  hides(properties: XmlElement | undefined, around: StylesAround): boolean;
  /** Whether a table style hides some of its rows or columns: which, is not worked out. */
  hidesInPart(tableStyle: string | undefined): boolean;
};

/** Reads the styles of a document (`w:styles`), so far as they came with it. */
export function visibilityIn(styles: XmlElement | undefined): Visibility {
  const all = children(styles, "style");
  const byId = new Map(all.map((style) => [attribute(style, "styleId") ?? "", style]));
  const defaults = child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr");
  const ofDefault = (type: string): string | undefined =>
    attribute(
      all.find((style) => attribute(style, "type") === type && isOn(attribute(style, "default"))),
      "styleId",
    );
  const standard = { paragraph: ofDefault("paragraph"), table: ofDefault("table") };

  const known = new Map<string, Map<string, boolean>>(switches.map((name) => [name, new Map()]));
  const saidBy = (id: string | undefined, name: string): boolean => {
    if (id === undefined) return false;
    const already = known.get(name)?.get(id);
    if (already !== undefined) return already;
    const chain = chainOf(byId, id);
    const said = chain.map((style) => switchIn(child(style, "rPr"), name)).find((each) => each !== undefined);
    known.get(name)?.set(id, said === true);
    return said === true;
  };

  // In most documents no style hides anything.
  const areStylesPlain = [defaults, ...all.map((style) => child(style, "rPr"))].every((looks) =>
    switches.every((name) => child(looks, name) === undefined),
  );
  const hides = (properties: XmlElement | undefined, around: StylesAround): boolean => {
    if (areStylesPlain) return switches.some((name) => switchIn(properties, name) === true);
    const levels = [
      around.table ?? standard.table,
      around.paragraph ?? standard.paragraph,
      valueOf(properties, "rStyle"),
    ];
    return (
      (switchIn(properties, "vanish") ?? isToggledOn(defaults, levels, saidBy)) ||
      others.some(
        (name) =>
          switchIn(properties, name) ??
          (switchIn(defaults, name) === true || levels.some((id) => saidBy(id, name))),
      )
    );
  };
  const hidesInPart = (table: string | undefined): boolean =>
    chainOf(byId, table ?? standard.table ?? "").some((style) =>
      children(style, "tblStylePr").some((part) => switchIn(child(part, "rPr"), "vanish") === true),
    );
  return { hides, hidesInPart };
}

/** What hides besides `w:vanish`, and all that hides. */
const others = ["webHidden", "specVanish"] as const;
const switches = ["vanish", ...others] as const;

/** `w:vanish` in styles: each kind of style that says it turns it over, unless the defaults have it (ECMA-376 §17.7.3). */
function isToggledOn(
  defaults: XmlElement | undefined,
  levels: readonly (string | undefined)[],
  saidBy: (id: string | undefined, name: string) => boolean,
): boolean {
  if (switchIn(defaults, "vanish") === true) return true;
  return levels.filter((id) => saidBy(id, "vanish")).length % 2 === 1;
}

/** A style and those that it is based on, itself first. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, id: string): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let style = byId.get(id); style !== undefined && !chain.includes(style);) {
    chain.push(style);
    style = byId.get(valueOf(style, "basedOn") ?? "");
  }
  return chain;
}

function switchIn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(properties, name);
  return found === undefined ? undefined : isOn(attribute(found, "val") ?? "1");
}

/** What Word reads of an `mc:AlternateContent`, and what it does not. */
export type Alternatives = { readonly read?: XmlElement; readonly unread: readonly XmlElement[] };

/** The first choice that asks for nothing but Microsoft's own extensions is read; where there is none, the fallback. */
export function alternativesIn(element: XmlElement): Alternatives {
  const branches = elementsIn(element).filter((each) => each.namespaceURI === MC);
  const read =
    branches.find((each) => each.localName === "Choice" && isUnderstood(each)) ??
    branches.find((each) => each.localName === "Fallback");
  return { read, unread: branches.filter((each) => each !== read) };
}

function isUnderstood(choice: XmlElement): boolean {
  const prefixes = (choice.getAttribute("Requires") ?? "").split(/\s+/).filter((each) => each !== "");
  return prefixes.every((prefix) => {
    const namespace = choice.lookupNamespaceURI(prefix);
    return (
      namespace === undefined || /^http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\//.test(namespace)
    );
  });
}

/** The bare words in an element, hidden or not; those of drawings and text boxes, and what was deleted, are not among them. */
export function wordsIn(element: XmlElement): string {
  return elementsIn(element)
    .map((each) => {
      if (isW(each, "t")) return each.textContent;
      return isElsewhere(each) ? "" : wordsIn(each);
    })
    .join("");
}

function isElsewhere(element: XmlElement): boolean {
  return ["drawing", "pict", "object", "del", "moveFrom"].some((name) => isW(element, name));
}

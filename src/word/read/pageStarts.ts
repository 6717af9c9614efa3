import { attribute, child, children, elementsIn, hasFlag, isW, valueOf } from "./ooxml";
import type { XmlElement } from "./xmlElement";

/** Tells which texts are made to begin a page: the first of the body, one behind a break, and one whose paragraph asks for it. */
export class PageStarts {
  private isDue = true;
  private sections: readonly XmlElement[] | undefined;
  private ended = 0;

  constructor(private readonly body: XmlElement) {}

  /** A paragraph begins, with its `w:pPr`. */
  begin(properties: XmlElement | undefined): void {
    if (hasFlag(properties, "pageBreakBefore")) this.isDue = true;
  }

  /** A run of a paragraph has a `w:br`. */
  break(element: XmlElement): void {
    if (attribute(element, "type") === "page") this.isDue = true;
  }

  /** Whether the text that comes now begins a page; what comes after it does not. */
  take(): boolean {
    const isFirst = this.isDue;
    this.isDue = false;
    return isFirst;
  }

  /** A paragraph ends, with its `w:pPr`: a section can end with it, and how the next begins is said where that ends. */
  end(properties: XmlElement | undefined): void {
    if (child(properties, "sectPr") === undefined) return;
    this.sections ??= sectionsIn(this.body);
    this.ended += 1;
    const begins = valueOf(this.sections[this.ended], "type");
    if (begins !== "continuous" && begins !== "nextColumn") this.isDue = true;
  }
}

/** The properties of the sections, in the order in which they end. */
function sectionsIn(parent: XmlElement): readonly XmlElement[] {
  return elementsIn(parent).flatMap((element): readonly XmlElement[] => {
    if (isW(element, "sectPr")) return [element];
    if (isW(element, "p")) return children(child(element, "pPr"), "sectPr");
    return isW(element, "tbl") ? [] : sectionsIn(element);
  });
}

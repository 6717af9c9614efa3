import type { TraceKind } from "../../plan/form";
import { child, elementsIn, isW } from "./ooxml";
import type { StylesAround } from "./visibility";
import type { XmlElement } from "./xmlElement";

type Looks = { readonly hides: (properties: XmlElement | undefined, around: StylesAround) => boolean };

/**
 * What is left in a file besides what its body shows in reading: comments wherever they are anchored, changes of formatting, and
 * changes and hidden text in headers, footers, notes and text boxes.
 */
export function tracesElsewhere(roots: readonly XmlElement[], looks: Looks): readonly TraceKind[] {
  const found = new Set<TraceKind>();
  for (const root of roots) {
    const isStory = ["hdr", "ftr", "footnotes", "endnotes"].some((name) => isW(root, name));
    if (isW(root, "comments") && elementsIn(root).some((each) => isW(each, "comment"))) found.add("comments");
    if (isStory || isW(root, "document")) walk(root, isStory, looks, found);
  }
  return [...found];
}

function walk(parent: XmlElement, isElsewhere: boolean, looks: Looks, found: Set<TraceKind>): void {
  for (const element of elementsIn(parent)) {
    if (isW(element, "txbxContent")) {
      walk(element, true, looks, found);
      continue;
    }
    if (isW(element, "commentReference")) found.add("comments");
    else if (isFormatChange(element) || (isElsewhere && isChange(element))) found.add("changes");
    else if (isElsewhere && isW(element, "r") && saysText(element) && looks.hides(child(element, "rPr"), {}))
      found.add("hidden");
    walk(element, isElsewhere, looks, found);
  }
}

function isFormatChange(element: XmlElement): boolean {
  return [
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPrChange",
    "numberingChange",
    "cellIns",
    "cellDel",
    "cellMerge",
  ].some((name) => isW(element, name));
}

function isChange(element: XmlElement): boolean {
  return ["ins", "del", "moveFrom", "moveTo"].some((name) => isW(element, name));
}

function saysText(run: XmlElement): boolean {
  return elementsIn(run).some((each) => isW(each, "t") && each.textContent.trim() !== "");
}

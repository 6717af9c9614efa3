import type { TraceKind } from "../../plan/form";
import { child, elementsIn, isW, W } from "./ooxml";
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
  // Every element of the file passes here: one look at its name must do.
  for (const element of parent.elements) {
    const name = element.namespaceURI === W ? element.localName : "";
    if (name === "commentReference") found.add("comments");
    else if (changesOfLooks.has(name) || (isElsewhere && changes.has(name))) found.add("changes");
    else if (isElsewhere && name === "r" && saysText(element) && looks.hides(child(element, "rPr"), {}))
      found.add("hidden");
    walk(element, isElsewhere || name === "txbxContent", looks, found);
  }
}

const changesOfLooks: ReadonlySet<string> = new Set([
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
]);

const changes: ReadonlySet<string> = new Set(["ins", "del", "moveFrom", "moveTo"]);

function saysText(run: XmlElement): boolean {
  return elementsIn(run).some((each) => isW(each, "t") && each.textContent.trim() !== "");
}

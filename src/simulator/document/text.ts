import { Element, type Node } from "slimdom";
import { child, documentOf, isAlternative, isFallback, isW, make, XML } from "../package/wml";

/** Marks that stand for something other than letters in the text of a range: a line break is U+000B in Word. */
const lineBreak = "\v";

/**
 * The text of a paragraph as `Paragraph.text` gives it: deleted text of tracked changes included (Word may include it,
 * OfficeDev/office-js 1299), the placeholder's own words included unless `skip` says so.
 */
export function paragraphText(paragraph: Element, skip: (control: Element) => boolean = () => false): string {
  let text = "";
  const visit = (node: Node): void => {
    for (const inner of node.childNodes) {
      if (!(inner instanceof Element)) continue;
      if (["pPr", "sdtPr", "sdtEndPr"].includes(inner.localName) || isFallback(inner)) continue;
      if (isW(inner, "r")) text += runText(inner);
      else if (!isW(inner, "sdt") || !skip(inner)) visit(inner);
    }
  };
  visit(paragraph);
  return text;
}

/** The text of one run. */
export function runText(run: Element): string {
  return run.childNodes.map(textOfPiece).join("");
}

/** The text of one child of a run. */
export function textOfPiece(piece: Node): string {
  if (isW(piece, "t") || isW(piece, "delText")) return piece.textContent ?? "";
  if (isW(piece, "tab") || isW(piece, "ptab")) return "\t";
  if (isW(piece, "br") || isW(piece, "cr")) return lineBreak;
  if (isW(piece, "noBreakHyphen")) return "\u2011";
  if (isAlternative(piece)) return piece.childNodes.filter(isChoice).slice(0, 1).map(runText).join("");
  return isW(piece, "softHyphen") ? "\u00ad" : "";
}

function isChoice(node: Node): node is Element {
  return node instanceof Element && node.localName === "Choice";
}

/** A run that says `text`, in the looks of `properties` (a `w:rPr`, copied). "\v" is a line break and "\t" a tab. */
export function makeRun(near: Node, text: string, properties?: Element): Element {
  const run = make(near, "r");
  if (properties !== undefined) {
    const own = run.appendChild(properties.cloneNode(true)); // a clone of an Element is an Element
    for (const name of trackedMarks) child(own, name)?.remove();
    if (own.childNodes.length === 0) own.remove();
  }
  for (const piece of text.split(/([\v\t])/)) {
    if (piece === lineBreak) run.appendChild(make(near, "br"));
    else if (piece === "\t") run.appendChild(make(near, "tab"));
    else if (piece !== "") run.appendChild(textElement(make(near, "t"), xmlText(piece)));
  }
  return run;
}

/** An element like `like` (`w:t`, `w:delText`) that says `text`. */
export function textElement(like: Element, text: string, name = like.localName): Element {
  const made = make(like, name);
  if (text !== text.trim() || text.includes("  ")) made.setAttributeNS(XML, "xml:space", "preserve");
  made.appendChild(documentOf(like).createTextNode(text));
  return made;
}

/** What runs of this look like, less what marks a placeholder: its character style. */
export function looksOf(run: Element | undefined): Element | undefined {
  const properties = run === undefined ? undefined : child(run, "rPr");
  if (properties === undefined) return undefined;
  const copy = properties.cloneNode(true); // a clone of an Element is an Element
  const style = child(copy, "rStyle");
  if (style !== undefined && /placeholder/i.test(style.getAttributeNS(style.namespaceURI, "val") ?? ""))
    style.remove();
  return copy.childNodes.length > 0 ? copy : undefined;
}

/** The looks that new text takes at the end of a paragraph: its last run's, else those of the paragraph mark. */
export function looksAtEnd(paragraph: Element): Element | undefined {
  const runs = runsIn(paragraph);
  const last = runs[runs.length - 1];
  if (last !== undefined) return looksOf(last);
  const mark = child(paragraph, "pPr");
  const marked = mark === undefined ? undefined : child(mark, "rPr");
  return marked === undefined ? undefined : markAsRun(marked);
}

/** The runs of a paragraph, those in inline controls, links and insertions included. */
export function runsIn(node: Node): Element[] {
  const found: Element[] = [];
  const visit = (at: Node): void => {
    for (const inner of at.childNodes) {
      if (isW(inner, "r")) found.push(inner);
      else if (inner instanceof Element && !["pPr", "sdtPr"].includes(inner.localName) && !isFallback(inner))
        visit(inner);
    }
  };
  visit(node);
  return found;
}

/** XML 1.0 cannot hold most control characters; Word refuses them too. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  return text.replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "");
}

/** What a tracked change leaves among the properties of a run or paragraph mark. */
const trackedMarks = ["ins", "del", "moveFrom", "moveTo", "rPrChange"];

/** The formatting of a paragraph mark as a run can take it: tracked-change marks stay behind. */
function markAsRun(mark: Element): Element | undefined {
  const copy = mark.cloneNode(true); // a clone of an Element is an Element
  for (const name of trackedMarks) child(copy, name)?.remove();
  return copy.childNodes.length > 0 ? copy : undefined;
}

import { child, children, isW, PKG } from "../read/ooxml";
import { parseXml } from "../read/parseXml";
import type { XmlElement } from "../read/xmlElement";

/**
 * Whether nothing at all stands in a document, by what `body.getOoxml()` answered: no word, picture, table, control, comment or
 * change, and no word in a header or footer. What is not known counts as something.
 */
export function isBlank(ooxml: string): boolean {
  const root = parseXml(ooxml);
  if (root.namespaceURI !== PKG) return false;
  const contents = root.elements.flatMap((part) => part.elements.flatMap((data) => data.elements));
  const documents = contents.filter((content) => isW(content, "document"));
  const [body] = documents.map((document) => child(document, "body"));
  const edges = contents.filter((content) => isW(content, "hdr") || isW(content, "ftr"));
  return documents.length === 1 && body !== undefined && holdsNothing(body) && edges.every(holdsNothing);
}

/** What Word puts into paragraphs in which nobody has written. */
const silent = ["pPr", "bookmarkStart", "bookmarkEnd", "proofErr"];

function holdsNothing(story: XmlElement): boolean {
  return story.elements.every((block) => {
    if (isW(block, "sectPr") || silent.some((name) => isW(block, name))) return true;
    const inside = isW(block, "p") ? block.elements : [];
    const marks = children(child(child(block, "pPr"), "rPr"), "ins").length;
    return isW(block, "p") && marks === 0 && inside.every((each) => silent.some((name) => isW(each, name)));
  });
}

import type { Element } from "slimdom";
import { withoutMarks } from "./revisions";
import { child, make } from "../package/wml";

/** An empty paragraph with the properties of another. */
export function likeParagraph(paragraph: Element): Element {
  const made = make(paragraph, "p");
  const properties = child(paragraph, "pPr");
  if (properties !== undefined) {
    const copy = withoutMarks(properties.cloneNode(true)); // a clone of an Element is an Element
    child(copy, "sectPr")?.remove();
    if (copy.childNodes.length > 0) made.appendChild(copy);
  }
  return made;
}

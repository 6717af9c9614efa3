import type { Element } from "slimdom";
import { withoutMarks } from "./revisions";
import { attribute, child, make } from "./wml";

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

/** The style id of a `w:pStyle`, if a paragraph has one. */
export function styleOf(paragraph: Element): string | undefined {
  const properties = child(paragraph, "pPr");
  return properties === undefined ? undefined : attribute(child(properties, "pStyle"));
}

import { Element, type Attr, type Document, type Node } from "slimdom";
import { WordError } from "../wordError";

/**
 * The element or attribute that a simple XPath leads to: names from the root on, with positions ("/a:plan[1]/a:client[2]/@ref"),
 * as Word writes them into `w:dataBinding`. Prefixes are those of `w:prefixMappings`. Throws NotSettled for all other XPath.
 */
export function nodeAt(
  document: Document,
  xpath: string,
  prefixMappings: string,
): Element | Attr | undefined {
  const steps = xpath.split("/");
  if (steps.shift() !== "" || steps.length === 0) throw notSettled(xpath);
  const namespaces = namespacesOf(prefixMappings);
  let at: Node = document;
  for (const [index, step] of steps.entries()) {
    const [, sign, prefix, name = "", position = "1"] =
      /^(@?)(?:([\w.-]+):)?([\w.-]+)(?:\[(\d+)\])?$/.exec(step) ?? notSettledStep(xpath);
    const namespace = prefix === undefined ? null : (namespaces.get(prefix) ?? notSettledStep(xpath));
    if (sign === "@") {
      if (index !== steps.length - 1 || !(at instanceof Element)) throw notSettled(xpath);
      return at.getAttributeNodeNS(namespace, name) ?? undefined;
    }
    const found: Node | undefined = at.childNodes.filter(
      (node) => node instanceof Element && node.localName === name && node.namespaceURI === namespace,
    )[Number(position) - 1];
    if (found === undefined) return undefined;
    at = found;
  }
  return at instanceof Element ? at : undefined;
}

/** "xmlns:a='urn:a' xmlns:b='urn:b'" by prefix. */
function namespacesOf(prefixMappings: string): ReadonlyMap<string, string> {
  const declared = prefixMappings.matchAll(/xmlns:([\w.-]+)\s*=\s*(?:'([^']*)'|"([^"]*)")/g);
  return new Map([...declared].map(([, prefix = "", single, double]) => [prefix, single ?? double ?? ""]));
}

function notSettled(xpath: string): WordError {
  return new WordError("NotSettled", `A content control that is bound to ${xpath}`);
}

function notSettledStep(xpath: string): never {
  throw notSettled(xpath);
}

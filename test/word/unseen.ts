import { Element, serializeToWellFormedString } from "slimdom";
import { is } from "./filledForm";

/**
 * What is in a document and nobody sees: hidden runs, deleted runs, fields with their codes, what is for other readers; the
 * XML of each, in document order. Read by nothing but XML.
 */
export function unseenIn(root: Element): readonly string[] {
  const found: string[] = [];
  const visit = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) continue;
      if (isUnseen(node)) found.push(serializeToWellFormedString(node));
      else visit(node);
    }
  };
  visit(root);
  return found;
}

/** What nobody sees and is gone after a fill or an undo: more of it may have come, for Word tracks what is deleted. */
export function lostUnseen(before: readonly string[], after: readonly string[]): readonly string[] {
  let at = 0;
  return before.filter((each) => {
    const found = after.indexOf(each, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

function isUnseen(node: Element): boolean {
  if (["del", "moveFrom", "instrText", "fldChar", "fldSimple"].some((name) => is(node, name))) return true;
  if (node.localName === "AlternateContent") return true;
  const looks = is(node, "r") ? node.childNodes.find((each) => is(each, "rPr")) : undefined;
  return looks?.childNodes.some((each) => is(each, "vanish")) === true;
}

import { Element, type Node } from "slimdom";
import type { OpenDocument } from "../document/openDocument";
import { attribute, children, descendants, documentOf, isW, W14 } from "../package/wml";

/**
 * Takes nodes that stand side by side out of the document, with what hangs on them: comments that are anchored in them go
 * whole (OfficeDev/office-js 2574), bookmarks that lie in them too; a bookmark, comment or permission that reaches beyond
 * them shrinks to what is left, and a permission that lies in them stays.
 */
export function remove(open: OpenDocument, nodes: readonly Node[]): void {
  const [first] = nodes;
  const parent = first?.parentNode;
  if (first === undefined || parent === null || parent === undefined) return;
  const inside = nodes.flatMap((node) => (node instanceof Element ? [node, ...elementsIn(node)] : []));
  const comments = inside
    .filter((each) => isW(each, "commentReference"))
    .map((each) => attribute(each, "id"));
  const root = documentOf(first);
  const kept = inside.filter((mark) => {
    const partner = partnerOf(mark, root);
    if (partner === undefined || comments.includes(commentOf(mark))) return false;
    return !inside.includes(partner) || !mark.localName.startsWith("bookmark");
  });
  const next = nodes[nodes.length - 1]?.nextSibling ?? null;
  for (const node of nodes) node.parentNode?.removeChild(node);
  for (const mark of kept) parent.insertBefore(mark, next);
  for (const id of comments) if (id !== undefined) removeComment(open, root, id);
}

/** Elements that mark a stretch of the document, and those that mark its other end. */
const partners: Readonly<Record<string, string>> = {
  bookmarkStart: "bookmarkEnd",
  bookmarkEnd: "bookmarkStart",
  permStart: "permEnd",
  permEnd: "permStart",
  commentRangeStart: "commentRangeEnd",
  commentRangeEnd: "commentRangeStart",
};

function partnerOf(mark: Element, root: Node): Element | undefined {
  const name = partners[mark.localName];
  if (name === undefined || !isW(mark, mark.localName)) return undefined;
  return descendants(root, name).find((each) => attribute(each, "id") === attribute(mark, "id"));
}

function commentOf(mark: Element): string | undefined {
  return mark.localName.startsWith("comment") ? attribute(mark, "id") : undefined;
}

/** Takes a comment out: what is left of its stretch, and all that the parts for comments say of it. */
function removeComment(open: OpenDocument, root: Node, id: string): void {
  for (const name of ["commentRangeStart", "commentRangeEnd"])
    for (const mark of descendants(root, name)) if (attribute(mark, "id") === id) mark.remove();
  const keys = new Set<string>();
  for (const { type, target } of open.docx.relations(open.docx.mainPart)) {
    if (!/\/comments(Extended|Ids|Extensible)?$/.test(type) || !open.docx.has(target)) continue;
    const part = open.docx.part(target).document.documentElement;
    for (const comment of part === null ? [] : children(part, "comment")) {
      if (attribute(comment, "id") !== id) continue;
      for (const paragraph of descendants(comment, "p")) keys.add(attribute(paragraph, "paraId", W14) ?? "");
      comment.remove();
    }
  }
  removeKeyed(open, keys);
}

/** The newer parts know a comment by the id of its paragraph, the newest by one that belongs to that. */
function removeKeyed(open: OpenDocument, keys: ReadonlySet<string>): void {
  const known = new Set(keys);
  for (const wanted of [/\/commentsExtended$/, /\/commentsIds$/, /\/commentsExtensible$/]) {
    const part = open.docx.relations(open.docx.mainPart).find(({ type }) => wanted.test(type))?.target;
    if (part === undefined || !open.docx.has(part)) continue;
    for (const entry of open.docx.part(part).document.documentElement?.childNodes ?? []) {
      if (!(entry instanceof Element)) continue;
      const said = (name: string): string | undefined =>
        entry.attributes.find((each) => each.localName === name)?.value;
      if (!known.has(said("paraId") ?? said("durableId") ?? "")) continue;
      known.add(said("durableId") ?? "");
      entry.remove();
    }
  }
}

function elementsIn(node: Element): Element[] {
  return node.childNodes.flatMap((inner) => (inner instanceof Element ? [inner, ...elementsIn(inner)] : []));
}

import { Element, type Document, type Node } from "slimdom";
import { place, placed } from "../package/schemaOrder";
import { attribute, child, documentOf, isW, make, paragraphProperties, W } from "../package/wml";

/** Who makes the tracked changes of the simulated Word. */
const author = "Author";

/** An element that marks a tracked change (`w:ins`, `w:del`, `w:pPrChange`…), with an id of its own and no date. */
export function revision(near: Node, name: string, content: readonly Node[] = []): Element {
  return make(near, name, { id: freeRevisionId(near), author }, content);
}

/** An id that no tracked change, bookmark or comment of the part has. */
export function freeRevisionId(near: Node): string {
  const part = documentOf(near);
  const id = (lastIds.get(part) ?? highestId(part)) + 1;
  lastIds.set(part, id);
  return String(id);
}

const lastIds = new WeakMap<Document, number>();

/** Gives the tracked change in a copy of a run's properties an id of its own. */
export function renumber(properties: Element): void {
  const change = child(properties, "rPrChange");
  change?.setAttributeNS(W, change.nodeName.replace(change.localName, "id"), freeRevisionId(properties));
}

/** Whether an element marks an insertion or deletion by the user of this Word. */
export function isOwn(node: Node | null | undefined, name: "ins" | "del"): node is Element {
  return isW(node ?? null, name) && node instanceof Element && attribute(node, "author") === author;
}

/** The tracked change that a run stands in, the nearest. */
export function revisionRound(run: Node): Element | undefined {
  for (let at = run.parentNode; at !== null && !isW(at, "p"); at = at.parentNode)
    if (isRevision(at)) return at;
  return undefined;
}

/** Whether an element holds runs that were inserted, deleted or moved. */
export function isRevision(node: Node | null): node is Element {
  return ["ins", "del", "moveFrom", "moveTo"].some((name) => isW(node, name));
}

/** The tracked change of a paragraph mark or a row, if it has that one. */
export function markOf(holder: Element, name: "ins" | "del"): Element | undefined {
  const properties = child(holder, isW(holder, "tr") ? "trPr" : "pPr");
  const marks = isW(holder, "tr") || properties === undefined ? properties : child(properties, "rPr");
  return marks === undefined ? undefined : child(marks, name);
}

/** Marks a paragraph's end or a row as inserted or deleted, once. */
export function mark(holder: Element, name: "ins" | "del"): void {
  if (markOf(holder, name) !== undefined) return;
  const properties = isW(holder, "tr") ? rowProperties(holder) : paragraphProperties(holder);
  place(isW(holder, "tr") ? properties : placed(properties, "rPr"), revision(holder, name));
}

/** Takes an inserted mark off a paragraph. */
export function unmark(paragraph: Element): void {
  const found = markOf(paragraph, "ins");
  const marks = found?.parentNode;
  found?.remove();
  if (marks instanceof Element && marks.childNodes.length === 0) marks.remove();
}

/** Keeps what the properties of a paragraph or run were before they change, as Word does while changes are tracked. */
export function keepFormer(properties: Element): void {
  const isRun = isW(properties, "rPr");
  const name = isRun ? "rPrChange" : "pPrChange";
  if (child(properties, name) !== undefined) return;
  const former = make(properties, isRun ? "rPr" : "pPr");
  for (const node of properties.childNodes) {
    const stays = ["rPr", "sectPr", "ins", "del", "moveFrom", "moveTo"].some((each) => isW(node, each));
    if (!stays) former.appendChild(node.cloneNode(true));
  }
  place(properties, revision(properties, name, [former]));
}

/** Takes the marks of tracked changes out of a copy of a paragraph's, row's or cell's properties. */
export function withoutMarks(properties: Element): Element {
  const names = ["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"];
  for (const node of [...properties.childNodes]) {
    if (!(node instanceof Element) || node.namespaceURI !== W) continue;
    if (names.includes(node.localName) || node.localName.endsWith("Change")) node.remove();
    else if (isW(node, "rPr") && withoutMarks(node).childNodes.length === 0) node.remove();
  }
  return properties;
}

function rowProperties(row: Element): Element {
  const before = child(row, "tblPrEx")?.nextSibling ?? row.firstChild;
  return child(row, "trPr") ?? row.insertBefore(make(row, "trPr"), before);
}

/** The highest id of a tracked change, bookmark or comment of the part. */
function highestId(part: Document): number {
  let highest = 0;
  const visit = (node: Node): void => {
    for (const inner of node.childNodes) {
      if (!(inner instanceof Element)) continue;
      const id = Number(attribute(inner, "id") ?? "0");
      if (id < reserved) highest = Math.max(highest, id);
      visit(inner);
    }
  };
  visit(part);
  return highest;
}

/** Ids of permissions are random and high. */
const reserved = 1_000_000_000;

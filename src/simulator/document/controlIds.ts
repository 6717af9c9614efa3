import type { Node } from "slimdom";
import { place } from "../package/schemaOrder";
import { attribute, child, documentOf, inAllStories, make } from "../package/wml";
import { propertiesOf } from "./controls";

/** An id that no control of the document has. */
export function freeControlId(near: Node): number {
  return freeId(idsIn(near));
}

function idsIn(near: Node): Set<string | undefined> {
  return new Set(inAllStories(documentOf(near), "id").map((each) => attribute(each)));
}

function freeId(taken: ReadonlySet<string | undefined>, from = 1000001): number {
  let id = from;
  while (taken.has(String(id))) id += 1;
  return id;
}

/**
 * As Word does when it opens a document: a control without an id is given one (ISO/IEC 29500-1, 17.5.2.18). Of several with the
 * same id the later ones are to be given others too; here they stay, so that an add-in has to bear what it cannot tell apart.
 */
export function giveControlIds(root: Node): void {
  const without = inAllStories(root, "sdt")
    .map(propertiesOf)
    .filter((properties) => child(properties, "id") === undefined);
  const taken = without.length === 0 ? new Set<string>() : idsIn(root);
  let last: number | undefined;
  for (const properties of without) {
    last = freeId(taken, last === undefined ? undefined : last + 1);
    place(properties, make(properties, "id", { val: String(last) }));
  }
}

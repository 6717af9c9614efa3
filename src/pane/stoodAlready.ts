import { writtenName, type EditName } from "../plan/editNames";
import type { Filled } from "../word/gateway";

/**
 * What was asked for and stood in the form already, because somebody else wrote it since or in the same words: each detail, option
 * and row once. One of which anything was written or left is not among them.
 */
export function stoodAlready({ written, standing, left }: Filled): readonly EditName[] {
  const touched = new Set([...written, ...left].map(({ name }) => thingOf(name)));
  const things = new Map(standing.map(({ name }) => [thingOf(name), name]));
  return [...things].flatMap(([thing, name]) => (touched.has(thing) ? [] : [name]));
}

/** A row by its number, and all numbers of pages as the one detail that they are to the user; anything else by its own name. */
function thingOf(name: EditName): string {
  if (name.kind === "action" || name.kind === "row") return `${name.kind} ${name.index}`;
  return name.kind === "page" ? "page" : writtenName(name);
}

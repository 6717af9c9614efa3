import type { Element, Node } from "slimdom";
import { runText, runsIn } from "./text";
import { ancestor, descendants, isW } from "../package/wml";

/** Where the cursor stands: so many characters into a paragraph. What `select()` marks starts there. */
export type Caret = { readonly paragraph: Element; readonly offset: number };

/** Characters of one paragraph, from `start` up to `end`. */
export type Span = { readonly paragraph: Element; readonly start: number; readonly end: number };

/** The caret at the start of a node: a paragraph, a control, a cell, a run. */
export function caretAt(node: Element, edge: "start" | "end" = "start"): Caret | undefined {
  if (isW(node, "p")) return { paragraph: node, offset: edge === "start" ? 0 : lengthOf(node) };
  const inside = descendants(node, "p");
  const chosen = edge === "start" ? inside[0] : inside[inside.length - 1];
  if (chosen !== undefined) return { paragraph: chosen, offset: edge === "start" ? 0 : lengthOf(chosen) };
  const paragraph = ancestor(node, "p");
  if (paragraph === undefined) return undefined;
  const before = runsIn(paragraph).filter((run) => precedes(run, node));
  const own = isW(node, "r") ? [node] : runsIn(node);
  const counted = edge === "start" ? before : [...before, ...own];
  return { paragraph, offset: counted.reduce((sum, run) => sum + runText(run).length, 0) };
}

/**
 * The run at the caret and how far into it the caret stands. Between two runs it is the earlier one, as Word types on in
 * the looks before the cursor; in a paragraph without text there is none.
 */
export function runAt(caret: Caret): { readonly run: Element; readonly into: number } | undefined {
  let left = caret.offset;
  let last: { readonly run: Element; readonly into: number } | undefined;
  for (const run of runsIn(caret.paragraph)) {
    const length = runText(run).length;
    if (left <= length && (left > 0 || last === undefined)) return { run, into: left };
    left -= length;
    last = { run, into: length };
  }
  return last;
}

/** The nearest control round the caret, plain-text ones included. */
export function controlAt(caret: Caret): Element | undefined {
  const at = runAt(caret);
  return ancestor(at?.run ?? caret.paragraph, "sdt");
}

function lengthOf(paragraph: Element): number {
  return runsIn(paragraph).reduce((sum, run) => sum + runText(run).length, 0);
}

function precedes(run: Element, node: Node): boolean {
  return (run.compareDocumentPosition(node) & 4) !== 0 && !contains(node, run);
}

function contains(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = at.parentNode) if (at === outer) return true;
  return false;
}

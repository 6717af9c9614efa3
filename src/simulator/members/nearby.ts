import type { Element } from "slimdom";
import { controlsRound, kindOf } from "../document/controls";
import type { OpenDocument } from "../document/openDocument";
import { lengthOf } from "../document/positions";
import { caretAt } from "../document/selection";
import type { Given, Thing } from "./things";
import { ancestor, child, isW, through } from "../package/wml";
import { WordError } from "../wordError";

export function paragraphs(items: () => readonly Element[]): Thing {
  return {
    type: "Collection",
    of: "ParagraphCollection",
    items: () => items().map((node) => ({ type: "Paragraph", node })),
  };
}

/** The nearest rich-text control round a node: inside a plain-text control Word says none (OfficeDev/office-js 1302). */
export function controlRound(node: Element): Thing | null {
  const nearest = controlsRound(node)[0];
  return nearest !== undefined && kindOf(nearest) === "RichText"
    ? { type: "ContentControl", node: nearest }
    : null;
}

/** The cell that a node stands in; of a cell-level control, the cell inside it. */
export function cellRound(node: Element): Thing | undefined {
  const content = child(node, "sdtContent");
  const inside = content === undefined ? undefined : through(content, "tc")[0];
  const cell = inside ?? ancestor(node, "tc");
  return cell === undefined ? undefined : { type: "TableCell", node: cell };
}

export function select(open: OpenDocument, node: Element, mode: Given | undefined): undefined {
  const caret = caretAt(node, mode === "End" ? "end" : "start");
  if (caret !== undefined) open.caret = caret;
  const isWhole = mode !== "Start" && mode !== "End" && isW(node, "p");
  open.selected = isWhole ? { paragraph: node, start: 0, end: lengthOf(node) } : undefined;
  open.moved = true;
  return undefined;
}

/** Only the whole of a body or control is simulated as a range. */
export function assertWhole(where: Given | undefined, member: string): void {
  if (where !== undefined && where !== null && where !== "Whole")
    throw new WordError("NotSimulated", `${member}(${JSON.stringify(where)})`);
}

export function notFound(member: string): never {
  throw new WordError("ItemNotFound", member);
}

import { freeControlId } from "../document/controlIds";
import { Element, type Node } from "slimdom";
import { remove } from "./anchors";
import { assertTakable, drop, leavesText, takeInline } from "./changes";
import {
  controlsRound,
  kindOf,
  levelOf,
  contentOf,
  propertiesOf,
  showsPlaceholder,
} from "../document/controls";
import { assertEditable, assertNoPlaceholderRound, refusedBy } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { keepDefaultPrompt, showPlaceholder } from "./placeholders";
import { place } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { looksAtEnd } from "../document/text";
import type { Given } from "../members/things";
import { attribute, child, descendants, isW, make } from "../package/wml";
import { WordError } from "../wordError";

/** Only rich text is simulated; the npm library knows no other. */
export function assertRichText(kind: Given | undefined, member: string): void {
  if (kind !== undefined && kind !== null && kind !== "RichText")
    throw new WordError("NotSimulated", `${member}(${JSON.stringify(kind)})`);
}

/**
 * Puts a rich-text control round whole paragraphs that stand side by side: a block of its own. Where they are blank, it shows
 * its prompt.
 */
export function insertRoundParagraphs(
  open: OpenDocument,
  blocks: readonly Element[],
  member: string,
): Element {
  const [first] = blocks;
  if (first === undefined) throw new WordError("ItemNotFound", member);
  assertTakesControl(open, first, member);
  if (blocks.some((block) => descendants(block, "sectPr").length > 0))
    throw new WordError("NotSettled", `${member} round the end of a section`);
  const isBlank = blocks.every(
    (block) => isW(block, "p") && block.childNodes.every((node) => isW(node, "pPr")),
  );
  if (isBlank && blocks.length > 1)
    throw new WordError("NotSettled", `${member} round several blank paragraphs`);
  return insertRound(open, blocks, isBlank);
}

/** Puts an inline rich-text control round runs that stand side by side in a line. */
export function insertRoundRuns(open: OpenDocument, runs: readonly Element[], member: string): Element {
  const [first] = runs;
  if (first === undefined) throw new WordError("NotSettled", `${member} round nothing`);
  assertTakesControl(open, first, member);
  if (runs.some((run) => run.parentNode !== first.parentNode))
    throw new WordError("NotSettled", `${member} round text that is partly in a link or a tracked change`);
  return insertRound(open, between(first, runs[runs.length - 1] ?? first), false);
}

/** `ContentControl.delete`: with what it holds, or leaving that in its place. */
export function deleteControl(open: OpenDocument, control: Element, keepContent: boolean): void {
  const parent = control.parentNode;
  if (!(parent instanceof Element)) throw new WordError("ItemNotFound", "ContentControl.delete");
  assertEditable(open, parent);
  const lock = attribute(child(propertiesOf(control), "lock"));
  if (lock === "sdtLocked" || lock === "sdtContentLocked")
    throw refusedBy(open, "The content control cannot be deleted.");
  if (keepContent) {
    if (showsPlaceholder(control))
      throw new WordError("NotSettled", "ContentControl.delete(true) while the placeholder shows");
    control.replaceWith(...contentOf(control).childNodes);
    return;
  }
  assertEditable(open, control);
  assertTakable(open, parent);
  const level = levelOf(control);
  if (level === "run" && leavesText(open, control)) takeInline(open, contentOf(control));
  else if (level === "run") remove(open, [control]);
  else if (level === "block") deleteBlock(open, control);
  else throw new WordError("NotSettled", `ContentControl.delete(false) of a ${level} content control`);
}

/** A block ends before the end of its last paragraph (Word.RangeLocation.whole), which therefore stays when it goes. */
function deleteBlock(open: OpenDocument, control: Element): void {
  if (tracksChanges(open.docx))
    throw new WordError("NotSettled", "ContentControl.delete(false) while changes are tracked");
  const blocks = contentOf(control).childNodes;
  const last = blocks.findLast((node) => ["p", "tbl", "sdt"].some((name) => isW(node, name)));
  if (!(last instanceof Element) || !isW(last, "p"))
    throw new WordError(
      "NotSettled",
      "ContentControl.delete(false) of a control that ends with no paragraph",
    );
  drop(open, last);
  control.parentNode?.insertBefore(last, control);
  remove(open, [control]);
}

function assertTakesControl(open: OpenDocument, node: Element, member: string): void {
  assertEditable(open, node);
  assertNoPlaceholderRound(node, member);
  const round = controlsRound(node)[0];
  if (round !== undefined && kindOf(round) !== "RichText" && kindOf(round) !== "RepeatingSection")
    throw refusedBy(open, `A ${kindOf(round)} content control cannot hold another.`);
}

function insertRound(open: OpenDocument, nodes: readonly Node[], isBlank: boolean): Element {
  const [first] = nodes;
  const near = open.body;
  const prompt = keepDefaultPrompt(open.docx);
  const control = make(near, "sdt", {}, [
    make(near, "sdtPr", {}, [
      make(near, "id", { val: String(freeControlId(near)) }),
      make(near, "placeholder", {}, [make(near, "docPart", { val: prompt })]),
    ]),
  ]);
  first?.parentNode?.insertBefore(control, first);
  control.appendChild(make(near, "sdtContent", {}, nodes));
  if (isBlank && first instanceof Element) {
    // What is typed into it looks as it would have looked in the blank line.
    const looks = looksAtEnd(first);
    if (looks !== undefined) place(propertiesOf(control), looks);
    showPlaceholder(open, control);
  }
  return control;
}

/** Two children of one parent and what stands between them. */
function between(first: Node, last: Node): Node[] {
  const found: Node[] = [first];
  for (let at = first; at !== last && at.nextSibling !== null;) {
    at = at.nextSibling;
    found.push(at);
  }
  return found;
}

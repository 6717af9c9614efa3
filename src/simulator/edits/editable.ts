import type { Element } from "slimdom";
import { isBoundForEdit } from "./bindings";
import { controlsRound, isContentLocked, kindOf, showsPlaceholder } from "../document/controls";
import type { OpenDocument } from "../document/openDocument";
import { isFinal, isSigned, protectionOf } from "../package/settings";
import { isConnected, isW } from "../package/wml";
import { WordError } from "../wordError";

/**
 * Refuses an edit at a node as Word does: protected document, locked control, deleted place, and what no source settles of
 * bound controls. A control as the node means its own content.
 */
export function assertEditable(open: OpenDocument, node: Element): void {
  if (!isConnected(node)) throw new WordError("ItemNotFound", "The item has been deleted.");
  assertUnprotected(open);
  const around = [...(isW(node, "sdt") ? [node] : []), ...controlsRound(node)];
  if (around.some((control, index) => locks(control, index === 0)))
    throw refusedBy(open, "The content control is locked.");
  const bound = around.filter((control) => isBoundForEdit(open, control));
  willChange(open);
  for (const control of bound) open.bound.add(control);
}

/** Notes that the request changes the document; refuses it where the whole document is protected. */
export function willChange(open: OpenDocument): void {
  assertUnprotected(open);
  open.changed = true;
}

/** Refuses any edit of a document that is open for viewing (OfficeDev/office-js 5484). */
export function assertNotViewed({ mode }: OpenDocument): void {
  if (mode === "viewing") throw new WordError("GeneralException", "The document is open for viewing.");
}

function assertUnprotected(open: OpenDocument): void {
  assertNotViewed(open);
  if (isFinal(open.docx)) throw new WordError("NotSettled", "Editing a document that is marked as final");
  if (isSigned(open.docx)) throw new WordError("NotSettled", "Editing a document that is signed");
  const protection = protectionOf(open.docx);
  if (protection !== undefined && protection !== "trackedChanges")
    throw new WordError("AccessDenied", "The document is protected against editing.");
}

/**
 * Whether a control round an edit keeps it out. A group does so only where it is the `nearest`, whatever its lock says: the
 * controls in it have locks of their own (ECMA-376 part 1, §17.5.2.15).
 */
function locks(control: Element, nearest: boolean): boolean {
  return kindOf(control) === "Group" ? nearest : isContentLocked(control);
}

/** The code for an edit that this Word does not take: the web says NotAllowed where the desktop says GeneralException. */
export function refusedBy(open: OpenDocument, message: string): WordError {
  return new WordError(open.profile.name === "web" ? "NotAllowed" : "GeneralException", message);
}

/** Refuses an edit inside a control whose placeholder shows: only a Replace of the control is known to turn it off. */
export function assertNoPlaceholderRound(node: Element, member: string): void {
  if (controlsRound(node).some(showsPlaceholder)) {
    throw new WordError("NotSettled", `${member} inside a content control that shows its placeholder`);
  }
}

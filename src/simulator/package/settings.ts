import type { Element } from "slimdom";
import { customProperties, readCustom } from "./documentProperties";
import type { DocxPackage } from "./docxPackage";
import { place } from "./schemaOrder";
import { attribute, child, isOn, make, W } from "./wml";
import { WordError } from "../wordError";

/** What `w:documentProtection` lets a user do where it is enforced (ECMA-376 part 1, §17.15.1.29). */
export type ProtectionKind = "readOnly" | "comments" | "trackedChanges" | "forms";

const kinds: readonly ProtectionKind[] = ["readOnly", "comments", "trackedChanges", "forms"];

/** The protection in force, if there is one: "none" protects styles, not text. */
export function protectionOf(docx: DocxPackage): ProtectionKind | undefined {
  const root = settingsRoot(docx);
  const found = root === undefined ? undefined : child(root, "documentProtection");
  const enforced = ["1", "true", "on"].includes(attribute(found, "enforcement") ?? "");
  return enforced ? kinds.find((kind) => kind === attribute(found, "edit")) : undefined;
}

/** Whether the author has marked the document as final, which Word keeps among its custom properties. */
export function isFinal(docx: DocxPackage): boolean {
  return customProperties(docx)
    .map(readCustom)
    .some(({ key, value }) => key === "_MarkAsFinal" && value === true);
}

const signatures = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

/** Whether the document has a digital signature, for which Word shows it as final (ECMA-376 part 2, §13). */
export function isSigned(docx: DocxPackage): boolean {
  const origin = docx.related("", signatures);
  return origin !== undefined && docx.relations(origin).some(({ type }) => type.endsWith("/signature"));
}

/** Whether edits are tracked: `w:trackRevisions`, or a protection that lets nobody edit without. */
export function tracksChanges(docx: DocxPackage): boolean {
  const root = settingsRoot(docx);
  const isSet = root !== undefined && isOn(child(root, "trackRevisions"));
  return isSet || protectionOf(docx) === "trackedChanges";
}

/** Turns the tracking of changes on or off. */
export function setTracking(docx: DocxPackage, tracked: boolean): void {
  const root = settingsRoot(docx) ?? newSettings(docx);
  if (tracked) place(root, make(root, "trackRevisions"));
  else child(root, "trackRevisions")?.remove();
}

function settingsRoot(docx: DocxPackage): Element | undefined {
  const part = docx.relations(docx.mainPart).find((each) => each.type.endsWith("/settings"))?.target;
  if (part === undefined || !docx.has(part)) return undefined;
  return docx.part(part).document.documentElement ?? undefined;
}

function newSettings(docx: DocxPackage): Element {
  const made = docx.addPart(
    "word/settings.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${W}"></w:settings>`,
    "settings",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
  );
  const root = made.document.documentElement;
  if (root === null) throw new WordError("GeneralException", "The settings part is empty.");
  return root;
}

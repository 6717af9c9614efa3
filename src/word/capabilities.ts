import type { BoxKind } from "../plan/form";

/**
 * Whether this Word lets an add-in fill boxes of a kind. Sets: Microsoft's Word requirement-set page of 2026-04-21; the
 * client library must have the member too, which an older copy of it has not.
 */
export function canFill(kind: BoxKind): boolean {
  const needs = needed[kind];
  return needs !== "never" && needs.every(([set, version]) => supports(set, version));
}

/** Whether `Document.getContentControls({ types })` is there; without it Word shows rich-text controls only. */
export function seesTypedControls(): boolean {
  return supports("WordApi", "1.5");
}

/** The types of control to ask Word for: all that it can fill. */
export function controlTypes(): Word.ContentControlOptions["types"] {
  const types = [Word.ContentControlType.richText, Word.ContentControlType.plainText];
  if (canFill("date")) types.push("DatePicker" as Word.ContentControlType.datePicker); // the enum of an older library lacks it
  return types;
}

type Need = readonly [set: string, version: string];

const needed: Readonly<Record<BoxKind, readonly Need[] | "never">> = {
  cell: [],
  line: [],
  richText: [],
  plainText: [["WordApi", "1.5"]],
  multiLine: [["WordApi", "1.5"]],
  dropDown: [["WordApi", "1.9"]],
  comboBox: [["WordApi", "1.9"]],
  date: [["WordApiDesktop", "1.3"]],
  checkBox: "never",
  other: "never",
};

function supports(set: string, version: string): boolean {
  return (
    Office.context.requirements.isSetSupported(set, version) &&
    "getContentControls" in Word.Document.prototype
  );
}

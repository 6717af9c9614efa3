import type { Element } from "slimdom";
import { assertEditable } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { place, placed } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { styleNamed } from "../package/styles";
import { attribute, child, make, W } from "../package/wml";
import { WordError } from "../wordError";

/** A part of a table that its style can set apart: an attribute of `w:tblLook` and its bit (ECMA-376 part 1, §17.4.55). */
export type TablePart = keyof typeof bits;

const bits = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;

/** Gives a table a style for tables. */
export function applyTableStyle(open: OpenDocument, table: Element, name: string, builtIn: boolean): void {
  assertStylable(open, table);
  const style = styleNamed(open.docx, name, builtIn);
  if (attribute(style, "type") !== "table")
    throw new WordError("InvalidArgument", `${name} is no style of tables.`);
  place(propertiesOf(table), make(table, "tblStyle", { val: attribute(style, "styleId") ?? "" }));
}

/** Whether a part is set apart; bands are named by their lack. */
export function showsPart(table: Element, part: TablePart): boolean {
  const look = child(propertiesOf(table), "tblLook");
  const own = attribute(look, part);
  const isSet = own === undefined ? (valueOf(look) & bits[part]) !== 0 : ["1", "true", "on"].includes(own);
  return part.startsWith("no") ? !isSet : isSet;
}

export function showPart(open: OpenDocument, table: Element, part: TablePart, shown: boolean): void {
  assertStylable(open, table);
  const look = placed(propertiesOf(table), "tblLook");
  const isSet = part.startsWith("no") ? !shown : shown;
  const value = isSet ? valueOf(look) | bits[part] : valueOf(look) & ~bits[part];
  const set = (name: string, text: string): void =>
    look.setAttributeNS(W, look.nodeName.replace("tblLook", name), text);
  set("val", value.toString(16).toUpperCase().padStart(4, "0"));
  set(part, isSet ? "1" : "0");
}

function valueOf(look: Element | undefined): number {
  return parseInt(attribute(look) ?? "0", 16);
}

function propertiesOf(table: Element): Element {
  return child(table, "tblPr") ?? table.insertBefore(make(table, "tblPr"), table.firstChild);
}

function assertStylable(open: OpenDocument, table: Element): void {
  assertEditable(open, table);
  if (tracksChanges(open.docx))
    throw new WordError("NotSimulated", "The style of a table while changes are tracked");
}

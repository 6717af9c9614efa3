import type { Position, ServiceKey } from "../plan/form";
import { isFormTitle, serviceLineIn } from "../plan/labels";
import { lineLabel } from "./box";
import { cellAt, type FormCell, type FormDocument, type FormParagraph } from "./formDocument";
import { isInSameCell, rightOf } from "./neighbours";

/** A service line and where its answer stands, or is to stand. */
export type ServiceLine = { readonly key: ServiceKey; readonly position: Position };

/**
 * Finds the service lines. The answer stands after the colon, as text or control; or, in a table, in the cell to the right; or
 * in the paragraph below, when that is a control, or any paragraph with the next service line under it. `isBox` tells the
 * cells that are boxes of the form: what stands in them are answers.
 */
export function serviceLinesIn(
  document: FormDocument,
  isBox: (cell: FormCell) => boolean,
): readonly ServiceLine[] {
  const lines = document.paragraphs.flatMap((paragraph) => {
    const cell = paragraph.cell && cellAt(document, paragraph.cell);
    const label = lineLabel(document, paragraph);
    const line = label === "" || (cell !== undefined && isBox(cell)) ? undefined : serviceLineIn(label);
    const rest = paragraph.text.slice(label.length);
    return line === undefined || serviceLineIn(rest) !== undefined
      ? []
      : [{ key: line.key, paragraph, cell, label }];
  });
  const starts = new Set(lines.map(({ paragraph }) => paragraph.index));
  return lines.map(({ key, paragraph, cell, label }) => ({
    key,
    position: positionOf(document, key, paragraph, cell, label, starts),
  }));
}

function positionOf(
  document: FormDocument,
  key: ServiceKey,
  paragraph: FormParagraph,
  cell: FormCell | undefined,
  label: string,
  starts: ReadonlySet<number>,
): Position {
  const own: Position = { kind: "line", paragraph: paragraph.index };
  const hasControl = paragraph.pieces.some((piece) => piece.controls.length > 0);
  if (hasControl || paragraph.text.slice(label.length).trim() !== "") return own;
  const beside = cell?.text === paragraph.text ? rightOf(document, cell) : undefined;
  if (beside !== undefined && beside.mergedInto === undefined && beside.nestedTables.length === 0) {
    return { kind: "cell", table: beside.table, row: beside.row, cell: beside.cell };
  }
  const next = document.paragraphs[paragraph.index + 1];
  if (
    next === undefined ||
    starts.has(next.index) ||
    !isInSameCell(paragraph, next) ||
    isFormTitle(next.text)
  )
    return own;
  return holdsAnswer(document, key, next, starts) ? { kind: "line", paragraph: next.index } : own;
}

// The last line of the form has no other under it. What follows it can be anybody's text; and getOoxml ends with an empty
// paragraph that the document does not have.
function holdsAnswer(
  document: FormDocument,
  key: ServiceKey,
  next: FormParagraph,
  starts: ReadonlySet<number>,
): boolean {
  const controls = [...next.controls, ...next.pieces.flatMap((piece) => piece.controls)];
  const beginsHere = controls.some((index) => document.controls[index]?.paragraphs[0] === next.index);
  const nextLineIsNear = [1, 2, 3, 4].some((step) => starts.has(next.index + step));
  return beginsHere || nextLineIsNear || details[key].test(next.text);
}

/** What only the answer of a service line says: a telephone number or an address on the net; days or hours. */
const details: Readonly<Record<ServiceKey, RegExp>> = {
  contact: /\b0\d{2,4}[ -]?\d{3}|@\w|www\.|https?:/i,
  openingHours: /\d\s?[ap]m\b|\d[:.]\d\d\b|\b(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)(day)?s?\b/i,
};

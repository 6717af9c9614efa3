import { details } from "../../plan/details";
import type { FieldKey } from "../../plan/form";
import type { FormCell, FormDocument, FormRow, FormTable } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import { cellIn, isGutter, rowsAbove, rowsBelow } from "./neighbours";
import { namesClient } from "./whose";

const ofSignOff =
  /^\W*((print )?name|(case ?)?worker|idva|by( whom)?|who|role|position|title|agency|signature|signed|initials?|date|when|time|on)\W*$/i;

/**
 * Whether a row heads the columns of a grid such as "(blank), Name, Signature, Date" over "Created", "Reviewed": its first cell is
 * blank or the others are what is asked of who signs, and in the row below only the first cell says something.
 */
export function isGridHead(table: FormTable, row: FormRow): boolean {
  const [corner, ...heads] = own(row);
  const [below] = rowsBelow(table, row.row);
  const [label, ...boxes] = below === undefined ? [] : own(below);
  return (
    corner !== undefined &&
    heads.length > 1 &&
    (heads.every(({ text }) => ofSignOff.test(text)) ||
      // Labels of the form have their own boxes below.
      (corner.text === "" && heads.every(({ text }) => fieldLabelled(text) === undefined))) &&
    heads.every(({ text }) => text !== "" && text.length <= 40) &&
    label !== undefined &&
    label.text !== "" &&
    boxes.length === heads.length &&
    boxes.some(({ text }) => text === "" || /^[\d\s./-]+$/.test(text))
  );
}

/** The box of a detail in such a grid: the one under the head of its kind; `box` outside of a grid, none where no head or two are of it. */
export function boxInGrid(
  document: FormDocument,
  key: FieldKey | undefined,
  label: FormCell,
  box: FormCell | undefined,
): FormCell | undefined {
  const table = document.tables[label.table];
  const row = table?.rows[label.row];
  const isElsewhere = box?.row !== label.row;
  if (table === undefined || row === undefined || key === undefined || isElsewhere) return box;
  const head = headOver(table, row);
  // The heads over it may be people; of two clients nothing tells which is the plan's.
  if (key === "clientRef") {
    const clients = own(row).filter((cell) => namesClient((head && cellIn(head, cell)?.text) ?? ""));
    return clients.length > 1 ? undefined : box;
  }
  if (head === undefined || own(row)[0] !== label) return box;
  const isOfKind = (cell: FormCell): boolean => {
    const over = cellIn(head, cell)?.text ?? "";
    const isDate = /\b(date|when|day|on)\b/i.test(over);
    const isSigned = /\b(sign|signed|signature|initials?)\b/i.test(over);
    return details[key].kind === "date" ? isDate : !isDate && !isSigned;
  };
  const [found, ...others] = own(row).slice(1).filter(isOfKind);
  return others.length === 0 ? found : undefined;
}

/** Whether a cell stands in such a grid, under its head. */
export function isUnderItsHead(document: FormDocument, cell: FormCell): boolean {
  const table = document.tables[cell.table];
  const row = table?.rows[cell.row];
  return table !== undefined && row !== undefined && headOver(table, row) !== undefined;
}

/** The head of the grid that a row is part of: all rows from there on have as many cells. */
function headOver(table: FormTable, row: FormRow): FormRow | undefined {
  for (const above of rowsAbove(table, row.row)) {
    if (own(above).length !== own(row).length) return undefined;
    if (isGridHead(table, above)) return above;
  }
  return undefined;
}

function own({ cells }: FormRow): readonly FormCell[] {
  return cells.filter((cell) => !isGutter(cell));
}

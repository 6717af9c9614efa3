import type { IsoDate } from "../../plan/calendar";
import { cellText, isDateColumn } from "../../plan/dateOrWords";
import { editsToFill } from "../../plan/editsToFill";
import { actionColumns, type ActionColumn, type ActionRow, type Form, type WantedRow } from "../../plan/form";
import { squeezed } from "../../plan/text";
import { wantedRow } from "../../plan/wantedRow";
import { questionsIn } from "./rowQuestions";
import { changeOf, type KeptDates, type RowsDraft } from "./rowsDraft";
import type { StandingRow } from "./standingRows";
import { rowsInOrder } from "./typedRows";

/** What is asked for of a row that stands, or above one. */
export type AskedRow = {
  readonly id: string;
  readonly kind: "change" | "move" | "delete" | "above";
  readonly wanted: WantedRow;
};
/** What is to become of the row of `slot` once it holds what `content` says now. */
export function askedOf(
  slot: StandingRow,
  content: StandingRow,
  draft: RowsDraft,
  today: IsoDate,
): readonly AskedRow[] {
  const { id } = content;
  const change = changeOf(draft, id);
  if (change.out) return [{ id, kind: "delete", wanted: wantedRow(slot.row, { kind: "delete" }) }];
  const typed = typedCells(change.cells, today, draft.kept[id]);
  const full = slot === content ? typed : { ...blanks(slot), ...content.says, ...typed };
  const cells = Object.fromEntries(
    Object.entries(full).filter(
      ([column, text]) => squeezed(text) !== squeezed(slot.says[column as ActionColumn] ?? ""), // its own keys
    ),
  );
  if (Object.keys(cells).length === 0) return [];
  const kind = Object.keys(typed).length > 0 ? "change" : "move";
  return [{ id, kind, wanted: wantedRow(slot.row, { kind: "write", cells }) }];
}

function blanks({ says }: StandingRow): Partial<ActionRow> {
  return Object.fromEntries(Object.keys(says).map((column) => [column, ""]));
}

/** Typed answers as the form is to have them, dates as ISO; a date that is not real, or asked about, is left out. */
function typedCells(cells: Partial<ActionRow>, today: IsoDate, kept: KeptDates = {}): Partial<ActionRow> {
  return Object.fromEntries(
    actionColumns.flatMap((column) => {
      const typed = cells[column]?.trim();
      if (typed === undefined || questionsIn({ [column]: typed }, today, kept) > 0) return [];
      const text = typed === "" || !isDateColumn(column) ? typed : cellText(column, typed, today);
      return text === undefined ? [] : [[column, text]];
    }),
  );
}

/** Whether a row can be moved one up (-1) or down (1): everything that the two say can be written where the other stands. */
export function canMove(
  form: Form,
  rows: readonly StandingRow[],
  draft: RowsDraft,
  id: string,
  by: -1 | 1,
): boolean {
  const ordered = rowsInOrder(rows, draft);
  const from = ordered.findIndex((row) => row.id === id);
  const [slot, content] = [rows[from], ordered[from]];
  const [otherSlot, otherContent] = [rows[from + by], ordered[from + by]];
  if (slot === undefined || content === undefined || otherSlot === undefined || otherContent === undefined)
    return false;
  const swapped = [
    wantedRow(slot.row, { kind: "write", cells: { ...blanks(slot), ...otherContent.says } }),
    wantedRow(otherSlot.row, { kind: "write", cells: { ...blanks(otherSlot), ...content.says } }),
  ];
  const { left, changedRows } = editsToFill(form, { rows: swapped });
  return left.length === 0 && changedRows === undefined;
}

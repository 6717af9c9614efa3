import type { FormDocument, FormRow, FormTable } from "../read/formDocument";
import { rowsAbove } from "./neighbours";

/** The line straight above a table, blank ones passed over; undefined where another table, or nothing, stands there. */
function lineAbove(document: FormDocument, table: FormTable): string | undefined {
  for (let at = table.start - 1; at >= 0; at--) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined || paragraph.cell?.table !== table.parent?.table) return undefined;
    const text = paragraph.text.trim();
    if (text !== "") return text;
  }
  return undefined;
}

/** What the line straight above a table calls it: a few words, and no sentence. */
export function captionAbove(document: FormDocument, table: FormTable): string | undefined {
  const text = lineAbove(document, table);
  return text === undefined || text.length > 80 || /[.;!?]$/.test(text) ? undefined : text;
}

/** The last line between a table and the one before it that may head what follows; undefined where none does. */
export function headingBefore(document: FormDocument, table: FormTable): string | undefined {
  for (let at = table.start - 1; at >= 0; at--) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined || paragraph.cell?.table !== table.parent?.table) return undefined;
    const text = paragraph.text.trim();
    if (text !== "" && text.length <= 80 && !/[.;!?]$/.test(text)) return text;
  }
  return undefined;
}

/** What the nearest row above says that is one cell: "Office use only", "Manager’s oversight". */
export function bandOver(table: FormTable, { row }: FormRow): string {
  for (const { cells } of rowsAbove(table, row)) {
    const [band, ...others] = cells;
    if (band !== undefined && others.length === 0 && band.text !== "" && band.text.length <= 80)
      return band.text;
  }
  return "";
}

import type { FormDocument, FormTable } from "../read/formDocument";

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

/** Of each row, what the nearest row above it says that is one cell: "Office use only", "Manager’s oversight"; "" where none does. */
export function bandsOver({ rows }: FormTable): readonly string[] {
  let band = "";
  return rows.map(({ cells, isDeleted }) => {
    const over = band;
    const [only, ...others] = cells;
    const isBand = others.length === 0 && only !== undefined && only.text !== "" && only.text.length <= 80;
    if (isBand && !isDeleted) band = only.text;
    return over;
  });
}

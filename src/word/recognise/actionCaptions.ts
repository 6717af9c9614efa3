import type { ActionTable } from "./recogniseActions";
import type { FormDocument } from "../read/formDocument";
import { fieldLabelled, fieldLineIn, isFormTitle } from "./labels";

/**
 * Of the action tables of a document, those that take new actions. A document can hold the actions of other papers: those have
 * fewer of the form's columns. It can hold what was done before: its caption says so. Where two have captions of their own and
 * nothing tells which is meant, the user is asked.
 */
export function tablesToFill(document: FormDocument, all: readonly ActionTable[]): readonly ActionTable[] {
  const likeness = ({ columns }: ActionTable): number => columns.size + (columns.has("risk") ? 1 : 0);
  const best = Math.max(0, ...all.map(likeness));
  const tables = all.filter((table) => likeness(table) >= best - 1);
  const captions = new Map(tables.map((table) => [table, captionOf(document, table)]));
  const open = tables.filter((table) => !isOfPast(captions.get(table) ?? ""));
  if (open.length === 0) return tables.map((table) => ({ ...table, doubt: { kind: "elsewhere" } }));
  const said = open.map((table) => captions.get(table));
  const haveOwn = open.length > 1 && said.every((caption) => caption !== undefined) && new Set(said).size > 1;
  return haveOwn ? open.map((table) => ({ ...table, doubt: { kind: "several" } })) : open;
}

/** The short line above a table, or the one cell above its head, that says what is in it. */
function captionOf(document: FormDocument, { table: index, headRows }: ActionTable): string | undefined {
  const table = document.tables[index];
  const banner = table?.rows[Math.min(...headRows) - 1];
  if (banner?.cells.length === 1 && isCaption(banner.cells[0]?.text ?? ""))
    return banner.cells[0]?.text.trim();
  for (let at = (table?.start ?? 0) - 1; at >= 0; at--) {
    const paragraph = document.paragraphs[at];
    if (paragraph === undefined || paragraph.cell?.table !== table?.parent?.table) return undefined;
    const text = paragraph.text.trim();
    if (text !== "") return isCaption(text) ? text : undefined;
  }
  return undefined;
}

function isCaption(text: string): boolean {
  return (
    text.length <= 80 &&
    !/[.;]$/.test(text) &&
    !isFormTitle(text) &&
    fieldLabelled(text) === undefined &&
    fieldLineIn(text) === undefined
  );
}

function isOfPast(caption: string): boolean {
  return /\b(completed|closed|finished|achieved|previous|past|earlier|since|last (review|plan|meeting|time)|history|archived?|example)\b/i.test(
    caption.replace(/\bto be \w+/gi, ""),
  );
}

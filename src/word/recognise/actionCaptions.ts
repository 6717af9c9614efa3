import type { ActionTable } from "./recogniseActions";
import type { FormDocument } from "../read/formDocument";
import { captionAbove, headingBefore } from "./captions";
import { fieldLabelled } from "./labels";
import { fieldLineIn } from "./labelLines";
import { isFormTitle } from "./titles";

/**
 * Of the action tables of a document, those that take new actions. A document can hold the actions of other papers: those have
 * fewer of the form's columns. It can hold what was done before: its caption says so. Of tables with captions that differ, the user
 * is asked.
 */
export function tablesToFill(document: FormDocument, all: readonly ActionTable[]): readonly ActionTable[] {
  const likeness = ({ columns }: ActionTable): number => columns.size + (columns.has("risk") ? 1 : 0);
  const best = Math.max(0, ...all.map(likeness));
  const tables = all.filter((table) => likeness(table) >= best - 1);
  const captions = captionsOf(document, tables);
  const open = tables.filter((table) => !isOfPast(captions.get(table) ?? ""));
  if (open.length === 0) return tables.map((table) => ({ ...table, doubt: { kind: "elsewhere" } }));
  const said = new Set(open.map((table) => captions.get(table)));
  // One without a caption is the plan's; of several that have captions of their own, nothing tells which.
  const isDoubtful = (table: ActionTable): boolean => said.size > 1 && captions.get(table) !== undefined;
  return open.map((table) => (isDoubtful(table) ? { ...table, doubt: { kind: "several" } } : table));
}

/** What each table says is in it; one that follows another with nothing between goes on with what that began. */
function captionsOf(
  document: FormDocument,
  tables: readonly ActionTable[],
): ReadonlyMap<ActionTable, string | undefined> {
  const captions = new Map<ActionTable, string | undefined>();
  let last: ActionTable | undefined;
  for (const each of tables) {
    const table = document.tables[each.table];
    const goesOn =
      last !== undefined &&
      last.table === each.table - 1 &&
      table !== undefined &&
      headingBefore(document, table) === undefined;
    captions.set(each, captionOf(document, each) ?? (goesOn && last ? captions.get(last) : undefined));
    last = each;
  }
  return captions;
}

/** The short line above a table, or the one cell above its head, that says what is in it. */
function captionOf(document: FormDocument, { table: index, headRows }: ActionTable): string | undefined {
  const table = document.tables[index];
  const banner = table?.rows[Math.min(...headRows) - 1];
  if (banner?.cells.length === 1 && isCaption(banner.cells[0]?.text ?? ""))
    return banner.cells[0]?.text.trim();
  const text = table && captionAbove(document, table);
  return text !== undefined && isCaption(text) ? text : undefined;
}

function isCaption(text: string): boolean {
  return (
    text.length <= 80 &&
    !isFormTitle(text) &&
    fieldLabelled(text) === undefined &&
    fieldLineIn(text) === undefined
  );
}

/** Whether a band says that what stands under it is still to do. */
export function isToDo(band: string): boolean {
  return (
    /\b(to be (done|completed|agreed)|to do|outstanding|current|ongoing|new actions?)\b/i.test(band) &&
    !isOfPast(band)
  );
}

/** Whether a caption or a band says that what stands under it was done before, or is no action of this plan. */
export function isOfPast(caption: string): boolean {
  return /\b(completed|closed|finished|achieved|done|previous|past|old|earlier|since|last (review|plan|meeting|time)|review of|outcomes? of|carried forward|history|archived?|examples?|declined|not agreed|office use)\b/i.test(
    caption.replace(/\bto be \w+/gi, ""),
  );
}

import type { FieldKey } from "../plan/form";
import { isFormTitle } from "../plan/labels";
import type { FormDocument } from "./formDocument";
import { labelledBoxesOf, type LabelledBox } from "./labelledBox";

/** What other parts of the form have taken: whole rows, and tables that are action tables or hold advice boxes. */
export type Taken = {
  readonly isFree: (table: number, row: number) => boolean;
  readonly isPart: (table: number) => boolean;
};

/**
 * Finds the boxes of the details by their labels: the cell to the right or, in a row of labels, the cell below, or the control
 * after the label in the same cell. A document can hold other tables with such labels, so a table counts only when it holds
 * three of them with a client, an intake or an ISSP date among them, or when it stands at an action table or advice boxes with
 * no title of the form between. A label that is found nowhere else counts in such a table in fewer words ("Name", "Date").
 */
export function labelledBoxesIn(document: FormDocument, taken: Taken): readonly LabelledBox[] {
  const tables = document.tables.map((table) =>
    labelledBoxesOf(document, table, (row) => taken.isFree(table.index, row)),
  );
  const isSure = tables.map((found) => isAnchored(found));
  const believed = tables.map(
    (found, at) =>
      found.length > 0 && (isSure[at] === true || standsAtPart(document, at, tables, isSure, taken)),
  );
  const surely = new Set(
    tables.flatMap((found, at) => (isSure[at] === true ? found.map(({ key }) => key) : [])),
  );
  return tables.flatMap((found, at) => {
    if (believed[at] !== true) return [];
    return isSure[at] === true ? found : found.filter(({ key }) => onEveryPage.has(key) || !surely.has(key));
  });
}

/** What the published form asks for on each page; the other details stand once. */
const onEveryPage: ReadonlySet<FieldKey> = new Set(["clientRef", "page", "pageCount"]);

function isAnchored(found: readonly LabelledBox[]): boolean {
  const keys = new Set(found.map(({ key }) => key));
  return keys.size >= 3 && (keys.has("clientRef") || keys.has("isspDate") || keys.has("intakeDate"));
}

/** Whether tables of details, one after the other, lead from a table to a part of the form, above it or below. */
function standsAtPart(
  document: FormDocument,
  index: number,
  tables: readonly (readonly LabelledBox[])[],
  isSure: readonly boolean[],
  taken: Taken,
): boolean {
  return [1, -1].some((step) => {
    for (let at = index; Math.abs(at - index) < 6; at += step) {
      if (taken.isPart(at) || isSure[at] === true) return true;
      const next = document.tables[at + step];
      const here = document.tables[at];
      if (here === undefined || next === undefined || tables[at]?.length === 0) return false;
      const between =
        step > 0
          ? document.paragraphs.slice(here.end, next.start)
          : document.paragraphs.slice(next.end, here.start);
      if (
        between.some(({ text }) => isFormTitle(text)) ||
        between.filter(({ text }) => text.trim() !== "").length > 6
      )
        return false;
    }
    return false;
  });
}

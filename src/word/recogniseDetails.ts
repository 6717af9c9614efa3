import type { FieldKey } from "../plan/form";
import type { FormDocument } from "./formDocument";
import { labelledBoxesOf, type LabelledBox } from "./labelledBox";
import { runsOf } from "./neighbours";

/** What other parts of the form have taken: whole rows, and tables that are action tables or hold advice boxes. */
export type Taken = {
  readonly isFree: (table: number, row: number) => boolean;
  readonly isPart: (table: number) => boolean;
};

/**
 * Finds the boxes of the details by their labels. A document can hold other tables with such labels, so a table counts only
 * when it holds three of them with a client, an intake or an ISSP date among them, or when it stands together with such a
 * table, an action table or advice boxes.
 */
export function labelledBoxesIn(document: FormDocument, taken: Taken): readonly LabelledBox[] {
  const tables = document.tables.map((table) =>
    labelledBoxesOf(document, table, (row) => taken.isFree(table.index, row)),
  );
  const isSure = tables.map((found) => isAnchored(found));
  const relevant = tables.flatMap((found, at) => (found.length > 0 || taken.isPart(at) ? [at] : []));
  const runs = runsOf(document, relevant).filter((run) => run.some((at) => taken.isPart(at) || isSure[at]));
  const believed = new Set(runs.flat());
  const surely = new Set(
    tables.flatMap((found, at) => (isSure[at] === true ? found.map(({ key }) => key) : [])),
  );
  return tables.flatMap((found, at) => {
    if (!believed.has(at)) return [];
    return isSure[at] === true ? found : found.filter(({ key }) => onEveryPage.has(key) || !surely.has(key));
  });
}

/** What the published form asks for on each page; the other details stand once. */
const onEveryPage: ReadonlySet<FieldKey> = new Set(["clientRef", "page", "pageCount"]);

function isAnchored(found: readonly LabelledBox[]): boolean {
  const keys = new Set(found.map(({ key }) => key));
  return keys.size >= 3 && (keys.has("clientRef") || keys.has("isspDate") || keys.has("intakeDate"));
}

import { array, fallback, nullable, parse, record, string } from "valibot";
import { columnWordings, type Column } from "./columnWordings";
import type { TextStorage } from "./contactStore";
import { cellText, type Table } from "./table";
import type { Heads } from "./tableColumns";

const key = "issp.contacts.columns";
const shapes = fallback(record(string(), array(nullable(string()))), {});
const mostShapes = 20;

/** What the user has said that the columns of a list of this shape are: the names of columns, nothing that stands in them. */
export function rememberedColumns(storage: () => TextStorage, table: Table, at: number): Heads | undefined {
  const columns = kept(storage)[shapeOf(table, at)]?.map((name) => columnNamed(name));
  if (at < 0 || columns === undefined) return undefined;
  return { at, columns, known: columns.filter((column) => column !== undefined).length };
}

/** Keeps it for the next list of the same shape. A computer that keeps nothing asks again. */
export function rememberColumns(storage: () => TextStorage, table: Table, { at, columns }: Heads): void {
  if (at < 0) return;
  const { [shapeOf(table, at)]: _, ...others } = kept(storage);
  const latest = Object.entries(others).slice(1 - mostShapes);
  const now = Object.fromEntries([...latest, [shapeOf(table, at), columns.map((column) => column ?? null)]]);
  try {
    storage().setItem(key, JSON.stringify(now));
  } catch {
    // It is asked for again: the list itself says whether the computer keeps anything.
  }
}

function shapeOf(table: Table, at: number): string {
  return (table[at] ?? []).map((heading) => cellText(heading).toLowerCase()).join(" | ");
}

function kept(storage: () => TextStorage): Readonly<Record<string, readonly (string | null)[]>> {
  try {
    return parse(shapes, JSON.parse(storage().getItem(key) ?? "{}"));
  } catch {
    return {};
  }
}

function columnNamed(name: string | null): Column | undefined {
  return (Object.keys(columnWordings) as Column[]).find((column) => column === name); // the record has no keys but these
}

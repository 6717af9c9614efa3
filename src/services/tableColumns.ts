import { emailAddress, webAddress, yesOrNo } from "./answerReaders";
import { columnOf, isOpenHeading, type Column } from "./columns";
import { phonesInCell } from "./phoneCell";
import { cellText, isBlank, type Table } from "./table";

/** What each column of a table is. */
export type Heads = {
  /** The row that names the columns, from 0; -1 where none does. */
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
  /** How many of the columns are known. */
  readonly known: number;
};

const mostAbove = 30;

/** The row that names the columns: of the first rows, the one in which most names are known; none that holds an answer. */
export function headsIn(table: Table): Heads | undefined {
  let best: Heads | undefined;
  for (const [at, cells] of table.slice(0, mostAbove).entries()) {
    const columns = columnsNamed(cells);
    const known = columns.filter((column) => column !== undefined).length;
    const names = columns.some(
      (column) => column === "name" || column === "organisation" || column === "person",
    );
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (cells.some(isAnswer) || !names || known < 2) continue;
    if (known > (best?.known ?? 0)) best = { at, columns, known };
    // Names and nothing else: no row below can say it better.
    if (best?.at === at && known === filled) break;
  }
  return best && { ...best, columns: settled(table, best) };
}

/** How many rows from the top are looked at for the names of the columns. */
export const rowsForHeads = mostAbove + 1;

/** What the columns of a table without names may be, told by what stands in them: to be shown to the user, never taken unasked. */
export function likelyColumns(table: Table): Heads {
  const count = Math.max(0, ...table.map((cells) => cells.length));
  const taken = new Set<Column>();
  const columns = Array.from({ length: count }, (_, at): Column | undefined => {
    const column = kindOf(valuesOf(table, -1, at));
    if (column === undefined || (taken.has(column) && column !== "phone")) return undefined;
    const known = column === "phone" && taken.has("phone") ? "otherPhones" : column;
    taken.add(known);
    return known;
  });
  return { at: -1, columns, known: columns.filter((column) => column !== undefined).length };
}

function columnsNamed(cells: readonly string[]): readonly (Column | undefined)[] {
  return cells.map((cell) => (cell.length > 60 ? undefined : columnOf(cellText(cell))?.key));
}

/** Whether a cell is an answer and no name of a column. */
function isAnswer(cell: string): boolean {
  const text = cellText(cell);
  if (text.replace(/\D/g, "").length >= 9 || yesOrNo(text) !== undefined) return true;
  return emailAddress(text) !== undefined || /^(?:https?:\/\/|www\.)/i.test(text);
}

/** A heading that may mean several things is what stands below it; of several names the plainest heads the names. */
function settled(table: Table, { at, columns }: Heads): readonly (Column | undefined)[] {
  const headings = (table[at] ?? []).map(cellText);
  const told = columns.map((column, index) => {
    if (column === undefined || !isOpenHeading(headings[index] ?? "")) return column;
    const kind = kindOf(valuesOf(table, at, index));
    if (kind === "phone" || kind === "email" || kind === "website") return kind;
    const isNamed = columns.some(
      (each, other) => other !== index && (each === "name" || each === "organisation"),
    );
    if (column === "name") return isNamed ? "person" : column;
    return kind === undefined || kind === "name" ? undefined : column;
  });
  const distances = told.map((column, index) =>
    column === "name" ? (columnOf(headings[index] ?? "")?.distance ?? Infinity) : Infinity,
  );
  const plainest = Math.min(...distances);
  return told.map((column, index) =>
    column === "name" && (distances[index] ?? Infinity) > plainest ? undefined : column,
  );
}

const mostLookedAt = 200;

function valuesOf(table: Table, at: number, index: number): readonly string[] {
  return table
    .slice(at + 1, at + 1 + mostLookedAt)
    .map((cells) => cellText(cells[index] ?? ""))
    .filter((value) => value !== "");
}

/** What most of the values of a column are; undefined where that cannot be told. */
function kindOf(values: readonly string[]): Column | undefined {
  if (values.length === 0) return undefined;
  const most = (is: (value: string) => boolean) => values.filter(is).length * 2 > values.length;
  if (most((value) => /\S@\S/.test(value) && !hasPhone(value))) return "email";
  if (most(hasPhone)) return "phone";
  if (most((value) => webAddress(value) !== undefined)) return "website";
  if (most((value) => /\b(?:\d{1,2}(?:[:.]\d\d)?\s*[ap]m|24 ?h|24\/7|mon|tue|wed|thu|fri|weekday)/i.test(value))) return "hours"; // prettier-ignore
  if (most((value) => /\p{L}{3}/u.test(value) && value.length <= 80 && yesOrNo(value) === undefined)) return "name"; // prettier-ignore
  return undefined;
}

function hasPhone(value: string): boolean {
  const { phones, texts } = phonesInCell(value);
  return phones.length + texts.length > 0;
}

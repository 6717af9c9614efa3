import { emailAddress, webAddress, yesOrNo } from "./answerReaders";
import { columnOf, isOpenHeading } from "./columns";
import type { Column } from "./columnWordings";
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

/**
 * The row that names the columns: of the first rows, the one in which most names are known; none that holds an answer. Where one
 * heading stands over several ("Contact" over "Phone, Email"), the two rows are read as one.
 */
export function headsIn(table: Table): Heads | undefined {
  let best: Heads | undefined;
  for (const [at, cells] of table.slice(0, mostAbove).entries()) {
    // Where all names of a row are known, only the next can say it better.
    if (best !== undefined && best.known === filledIn(table[best.at]) && at > best.at + 1) break;
    if (cells.some((cell, index) => isAnswer(cell) && !isRowNumber(cells, index))) continue;
    const own = columnsNamed(cells);
    const under = best?.at === at - 1 ? best.columns : [];
    const together = Array.from({ length: Math.max(own.length, under.length) }, (_, index) => own[index] ?? under[index]); // prettier-ignore
    for (const each of [own, together]) {
      const known = knownIn(each);
      if (known < 2 || known <= (best?.known ?? 0)) continue;
      const columns = settled(table, { at, columns: each, known });
      if (columns.some((column) => column !== undefined && naming.has(column))) best = { at, columns, known };
    }
  }
  return best && { ...best, known: knownIn(best.columns) };
}

/** What the columns are from a row on that names them anew, as lists have it that are parted by area; undefined for any other row. */
export function columnsFrom(table: Table, at: number): Heads["columns"] | undefined {
  const cells = table[at] ?? [];
  if (filledIn(cells) < 2 || cells.some(isAnswer)) return undefined;
  const named = columnsNamed(cells);
  const known = knownIn(named);
  if (known < filledIn(cells)) return undefined;
  const columns = settled(table, { at, columns: named, known });
  const isWhole =
    columns.some((column) => column !== undefined && naming.has(column)) && knownIn(columns) >= 2;
  return isWhole ? columns : undefined;
}

const naming: ReadonlySet<Column> = new Set<Column>(["name", "organisation", "person"]);

function knownIn(columns: readonly (Column | undefined)[]): number {
  return columns.filter((column) => column !== undefined).length;
}

function filledIn(cells: readonly string[] = []): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** "No" in front of names of columns heads the numbers of the rows. */
function isRowNumber(cells: readonly string[], index: number): boolean {
  return index === 0 && /^nos?\.?$/i.test(cellText(cells[0] ?? "")) && columnsNamed(cells.slice(1)).filter((column) => column !== undefined).length >= 2; // prettier-ignore
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
  // A heading that is blank stands in the row above.
  const headings = (table[at] ?? []).map((cell, index) => cellText(isBlank(cell) ? (table[at - 1]?.[index] ?? "") : cell)); // prettier-ignore
  const hasPeople = columns.some((column, index) => column === "person" && !isOpenHeading(headings[index] ?? "")); // prettier-ignore
  const isBody = (index: number): boolean =>
    columns[index] === "organisation" || /^(?:agency|charity|company|provider|service provider|service)(?: name)?$/i.test(headings[index] ?? ""); // prettier-ignore
  const told = columns.map((column, index) => {
    // "Name" beside "Agency" heads those who work there, where people are what stands below it.
    if (/^(?:full )?names?$/i.test(headings[index] ?? "") && columns.some((_, other) => other !== index && isBody(other)) && arePeople(valuesOf(table, at, index))) return "person"; // prettier-ignore
    // "Daytime" over numbers is when they are answered.
    if (column === "hours" && kindOf(valuesOf(table, at, index)) === "phone") return "phone";
    // "Ms" beside a first and a last name.
    if (hasPeople && /^title$/i.test(headings[index] ?? "")) return "person";
    if (column === undefined || !isOpenHeading(headings[index] ?? "")) return column;
    const values = valuesOf(table, at, index);
    const kind = waysIn(values) ?? kindOf(values);
    if (kind === "phone" || kind === "email" || kind === "website") return kind;
    const isNamed = columns.some(
      (each, other) => other !== index && (each === "name" || each === "organisation"),
    );
    if (column === "name") return isNamed ? "person" : column;
    if (kind === "name" && !isNamed && column === "phone" && index === 0) return "name";
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

/** Whether most values are names of people: two or three words in capitals, none of which services are called by. */
function arePeople(values: readonly string[]): boolean {
  const isPerson = (value: string): boolean => {
    const words = value.replace(/^(?:mr|mrs|ms|miss|mx|dr)\.?\s+/i, "").split(/\s+/);
    return (
      words.length >= 2 &&
      words.length <= 3 &&
      words.every((each) => /^\p{Lu}[\p{L}'’-]*$/u.test(each) && !isOfServices(each))
    );
  };
  return values.length > 0 && values.filter(isPerson).length * 2 > values.length;
}

/** Whether a word is one that services are called by, and people are not. */
export function isOfServices(word: string): boolean {
  return ofServices.test(word);
}

const ofServices =
  /^(?:.*(?:aid|advice|care|help|line|link|point|start|support|works?|watch)|outreach|services?|team|house|home|centre|center|refuge|women.*|men.*|child.*|young|youth|family|families|project|trust|charity|rape|crisis|abuse|domestic|violence|housing|legal|law|clinic|hub|north|south|east|west|national|county|council|police|hospital|school|society|foundation|advocacy|counselling|therapy|group|network|forum|association|action|haven|sanctuary|place|space|next|new|victims?|survivors?|mental|health|drugs?|alcohol|debt|money|citizens|relate|mind|shelter|samaritans)$/i;

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

/** A column of numbers, emails and websites mixed is read as phones are: its cells are read for all of them. */
function waysIn(values: readonly string[]): Column | undefined {
  const isWay = (value: string) => hasPhone(value) || /\S@\S/.test(value) || webAddress(value) !== undefined;
  const isMixed = values.some(hasPhone) && values.some((value) => !hasPhone(value) && isWay(value));
  return isMixed && values.filter(isWay).length * 2 > values.length ? "phone" : undefined;
}

function hasPhone(value: string): boolean {
  const { phones, texts } = phonesInCell(value);
  return phones.length + texts.length > 0;
}

import type { Column } from "./columnWordings";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";
import type { Entries, Entry } from "./importedEntry";
import { shortened } from "./phoneRemarks";
import { tellsSecretPlace } from "./secretPlace";
import { shownTitle } from "./shownTitle";
import { entryOf } from "./rowEntry";
import { cellText, isBlank, type Table } from "./table";
import { columnsFrom, type Heads } from "./tableColumns";
import { speaksOfTheList } from "./aboutTheList";

/**
 * What the rows of a table say of services, each column being what `heads` says. A column that its user has hidden answers nothing:
 * old numbers stand there. It may tell a refuge all the same.
 */
export function entriesInTable(
  table: Table,
  { at, columns: named }: Heads,
  hidden: ReadonlySet<number> = new Set(),
): Entries {
  const shown = (all: Heads["columns"]) => all.map((column, index) => (hidden.has(index) ? undefined : column)); // prettier-ignore
  const columns = shown(named);
  const other = otherTable((table[at] ?? []).map((cell) => cellText(cell).toLowerCase()));
  if (other !== undefined) return { entries: [], problems: [noServices(at, other)], fields: [] };
  const headings = at < 0 ? columns.map((_, index) => `Column ${String(index + 1)}`) : (table[at] ?? []);
  // What stands above the names of the columns, or by itself in a row, is said of what follows: "Refuges in the county".
  const above = table.slice(0, Math.max(0, at)).flatMap((cells) => cells.filter((cell) => !isBlank(cell)));
  let now = { columns, headings };
  const all = [...columns];
  let section: readonly string[] = [];
  let type: readonly string[] = [];
  const notes = footnotes(table.slice(at + 1));
  const entries = table.slice(at + 1).flatMap((cells, index): Entry[] => {
    const row = at + 2 + index;
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return [];
    const anew = at < 0 ? undefined : columnsFrom(table, row - 1);
    if (anew !== undefined) {
      // The columns that the user has corrected stay so where their headings stand again.
      const isSame = String(cells.map(cellText)) === String((table[at] ?? []).map(cellText));
      now = isSame ? { columns, headings } : { columns: shown(anew), headings: cells };
      all.push(...now.columns);
      return [{ row, answers: {}, problems: [columnsAnew(row)] }];
    }
    if (filled.length === 1) section = filled;
    const types = now.columns.flatMap((column, place) =>
      column === "categories" ? [cells[place] ?? ""] : [],
    );
    // "Refuge" over several rows that are merged stands in the first of them alone.
    if (filled.length === 1 || types.some((cell) => !isBlank(cell)))
      type = types.filter((cell) => tellsSecretPlace([cell]));
    const marked = notes.filter(({ mark }) => filled.some((cell) => hasMark(cell, mark)));
    const titles = [...above, ...section, ...type, ...marked.map(({ text }) => text)].map((text) => ({
      text: cellText(text),
      as: "",
    }));
    return sideBySide(now.columns, now.headings).flatMap(({ from, to }): Entry[] => {
      const isWhole = from === 0 && to === now.columns.length;
      const own = isWhole ? cells : cells.slice(from, to);
      if (own.every(isBlank)) return [];
      const entry = entryOf(own, row, now.columns.slice(from, to), now.headings.slice(from, to));
      if (speaksOfTheList(nameIn(entry))) return [{ ...entry, problems: [ofTheList(row, nameIn(entry))] }];
      return [{ ...entry, unread: [...titles, ...(entry.unread ?? [])] }];
    });
  });
  return {
    entries,
    problems: [...aboveHeads(table, at), ...unknownColumns(table, { at, columns }, hidden)],
    fields: fieldsOf(all),
  };
}

function nameIn({ answers }: Entry): string {
  return (answers.name ?? answers.organisation ?? []).find(({ text }) => text !== "")?.text ?? "";
}

function columnsAnew(row: number): ImportProblem {
  return {
    row,
    field: "",
    what: "This row names the columns again: what follows is read by it",
    how: "Nothing needs doing",
    used: false,
  };
}

function ofTheList(row: number, text: string): ImportProblem {
  return {
    row,
    field: "",
    what: `“${shortened(text)}” speaks of the list, and is no service: it was not read`,
    how: "Nothing needs doing",
    used: false,
  };
}

/** A table of an Open Referral package that is not that of its services: people and places have names and numbers too. */
function otherTable(headings: readonly string[]): string | undefined {
  const has = (heading: string): boolean => headings.includes(heading);
  if (!has("id") || has("status")) return undefined;
  if (has("location_type") || (has("transportation") && has("latitude"))) return "places";
  const isLinked = ["service_id", "service_at_location_id", "location_id"].some(has);
  return !isLinked ? undefined : has("number") ? "numbers" : "people or places";
}

function noServices(at: number, other: string): ImportProblem {
  return {
    row: at + 1,
    field: "",
    what: `This is the table of ${other} of an Open Referral package: it has no services`,
    how: "Choose the whole package, zipped: its tables belong together",
    used: false,
  };
}

/** "* The address is confidential": what a mark in other rows stands for, where it tells a secret place. */
function footnotes(rows: Table): readonly { readonly mark: string; readonly text: string }[] {
  return rows.flatMap((cells) => {
    const [text = "", ...others] = cells.filter((cell) => !isBlank(cell));
    const mark = /^\s*(?:\(([*†‡§#^]{1,3})\)|([*†‡§#^]{1,3}))/u.exec(text);
    return mark === null || others.length > 0 || !tellsSecretPlace([text]) ? [] : [{ mark: mark[1] ?? mark[2] ?? "", text }]; // prettier-ignore
  });
}

function hasMark(cell: string, mark: string): boolean {
  return (/[*†‡§#^]+/gu.exec(cell)?.[0] ?? "") === mark;
}

/** "Name, Phone, Name, Phone": two services stand in a row, each with its own number. */
function sideBySide(
  columns: readonly (Column | undefined)[],
  headings: readonly string[],
): readonly { readonly from: number; readonly to: number }[] {
  const heading = (index: number): string => cellText(headings[index] ?? "").toLowerCase();
  const first = columns.indexOf("name");
  const starts = columns.flatMap((column, index) => column === "name" && heading(index) === heading(first) ? [index] : []); // prettier-ignore
  const width = (starts[1] ?? 0) - first;
  const isRepeated =
    first === 0 && starts.length > 1 && starts.every((start, at) => start === at * width && width > 1);
  if (!isRepeated) return [{ from: 0, to: columns.length }];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? columns.length }));
}

function aboveHeads(table: Table, at: number): readonly ImportProblem[] {
  return table.slice(0, Math.max(0, at)).flatMap((cells, index) =>
    cells.every(isBlank)
      ? []
      : [
          {
            row: index + 1,
            field: "",
            what: `${titled(cells.filter((cell) => !isBlank(cell)).join(" "))} stands above the names of the columns: it was not read`,
            how: "Nothing needs doing if it is a title",
            used: true,
          },
        ],
  );
}

/** A title in quotation marks, unless it may tell where a place is. */
function titled(text: string): string {
  const shown = shownTitle(text);
  return shown === undefined ? "What may tell where a place is" : `“${shown}”`;
}

/** A column by its heading, or by its place where the heading is blank or may tell where a place is. */
function columnNamed(heading: string, index: number): string {
  const shown = shownTitle(heading);
  return heading === "" || shown === undefined ? `Column ${String(index + 1)}` : `The column “${shown}”`;
}

function unknownColumns(
  table: Table,
  { at, columns }: Omit<Heads, "known">,
  hidden: ReadonlySet<number>,
): readonly ImportProblem[] {
  return columns.flatMap((column, index) => {
    const heading = at < 0 ? "" : cellText(table[at]?.[index] ?? "");
    const isUsed = table.slice(at + 1).some((cells) => !isBlank(cells[index] ?? ""));
    if (column === "person" && isUsed && columns.some((each) => each === "name" || each === "organisation"))
      return [peopleLeftOut(at, heading)];
    if (column !== undefined || !isUsed) return [];
    if (hidden.has(index)) return [hiddenColumn(at, heading, index)];
    return [
      {
        row: Math.max(1, at + 1),
        field: shownTitle(heading) ?? "",
        what:
          heading === ""
            ? `Column ${String(index + 1)} has no name: it was not read`
            : `${columnNamed(heading, index)} is not known: it was not read`,
        how: "Rename it if it is one of Name, Phone, Text, Website, Email, Hours, Area, For, Notes and so on",
        used: true,
      },
    ];
  });
}

function hiddenColumn(at: number, heading: string, index: number): ImportProblem {
  return {
    row: Math.max(1, at + 1),
    field: shownTitle(heading) ?? "",
    what: `${columnNamed(heading, index)} is hidden in the spreadsheet: it was not read`,
    how: "Show it in the spreadsheet if it is to be read",
    used: true,
  };
}

/** A person who works there is no service, and may not be there next year. */
function peopleLeftOut(at: number, heading: string): ImportProblem {
  return {
    row: Math.max(1, at + 1),
    field: heading,
    what: `The column “${shortened(heading)}” names people: they were left out where the service has a name`,
    how: "Nothing needs doing",
    used: true,
  };
}

function fieldsOf(columns: readonly (Column | undefined)[]): readonly ContactField[] {
  const fields = columns.flatMap((column): ContactField[] => {
    if (column === undefined || column === "id" || column === "label") return [];
    return [column === "organisation" || column === "person" ? "name" : column];
  });
  return [...new Set(fields)];
}

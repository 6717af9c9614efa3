import Papa from "papaparse";
import { cleanText } from "../plan/text";
import { columnOf, type Column } from "./columns";
import type { ContactField } from "./contact";
import type { ImportProblem } from "./importProblem";
import type { Entries, Entry } from "./importedEntry";
import { shortened } from "./phoneCell";
import type { Answer } from "./answerReaders";

/**
 * Takes apart the text of a spreadsheet saved as CSV: whatever separates its cells, whatever stands above the names of its
 * columns.
 */
export function entriesInCsv(text: string): Entries {
  const problems: ImportProblem[] = [];
  const { table, heads } = tableIn(text, problems);
  if (heads === undefined)
    return {
      entries: [],
      problems: [
        ...problems,
        {
          row: 0,
          field: "",
          what: "No row names the columns",
          how: "Put Name, Phone and so on in the first row, each over its column",
          used: false,
        },
      ],
      fields: [],
    };
  const { at, columns } = heads;
  problems.push(...aboveHeads(table, at), ...unknownColumns(table, heads));
  const entries = table.slice(at + 1).flatMap((cells, index): Entry[] => {
    const row = at + 2 + index;
    return cells.every(isBlank) ? [] : [entryOf(cells, row, columns, table[at] ?? [])];
  });
  return { entries, problems, fields: fieldsOf(columns) };
}

type Heads = {
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
  readonly known: number;
};

/** Rows of cells, blank ones too, so that they count as in a spreadsheet. */
type Table = readonly (readonly string[])[];

/** The table and its column names, taken apart by the separator under which most names are known. */
function tableIn(text: string, problems: ImportProblem[]): { table: Table; heads: Heads | undefined } {
  const told = /^sep=(.)\n/i.exec(text.replace(/\r\n?/g, "\n"));
  // The line stays, blank, so that rows count as in the file.
  const lines = text.replace(/\r\n?/g, "\n").replace(/^sep=.\n/i, "\n");
  const tries = (told?.[1] === undefined ? [",", ";", "\t", "|"] : [told[1]]).map((delimiter) => {
    const { data } = Papa.parse<string[]>(lines.slice(0, 20_000), { delimiter, preview: mostAbove + 1 });
    return { delimiter, known: headsIn(data)?.known ?? 0 };
  });
  const { delimiter } = tries.reduce((best, each) => (each.known > best.known ? each : best));
  const read = Papa.parse<string[]>(lines, { delimiter });
  const heads = headsIn(read.data);
  const isTorn =
    read.errors.some(({ type }) => type === "Quotes") ||
    read.data.some((cells) => cells.some((cell) => holdsRows(cell, delimiter, heads)));
  if (!isTorn) return { table: read.data, heads };

  // Without quotation marks each line is a row: nothing is swallowed, and a row that is torn is remarked on.
  problems.push({
    row: 0,
    field: "",
    what: "A quotation mark in the file has no partner, or stands where none can",
    how: "Compare the services with the file, or mend the marks and import it again",
    used: true,
  });
  const table = lines.split("\n").map((line) => {
    // A line whose quotation marks pair is read with them: its cells may hold the separator.
    const alone = Papa.parse<string[]>(line, { delimiter });
    const [cells] = alone.errors.some(({ type }) => type === "Quotes")
      ? [line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, "").replace(/""/g, '"'))]
      : alone.data;
    return cells ?? [""];
  });
  return { table, heads: headsIn(table) };
}

/** Whether a cell has swallowed rows: after its first line stand lines with a number where this table has its numbers. */
function holdsRows(cell: string, delimiter: string, heads: Heads | undefined): boolean {
  const phoneAt = heads?.columns.indexOf("phone") ?? -1;
  if (phoneAt < 0 || !cell.includes("\n")) return false;
  return cell
    .split("\n")
    .slice(1)
    .some(
      (line) =>
        (line.split(delimiter)[phoneAt] ?? "").replace(/\D/g, "").length >= 9 && line.includes(delimiter),
    );
}

const mostAbove = 30;

/** The row that names the columns: of the first rows, the one in which most names are known. */
function headsIn(table: Table): Heads | undefined {
  let best: Heads | undefined;
  for (const [at, cells] of table.slice(0, mostAbove).entries()) {
    const columns = columnsIn(cells);
    const known = columns.filter((column) => column !== undefined).length;
    const names = columns.some((column) => column === "name" || column === "organisation");
    if (names && known >= 2 && known > (best?.known ?? 0)) best = { at, columns, known };
    // Names and nothing else: no row below can say it better.
    if (best?.at === at && known === cells.filter((cell) => !isBlank(cell)).length) return best;
  }
  return best;
}

function columnsIn(cells: readonly string[]): readonly (Column | undefined)[] {
  return cells.map((cell) => (cell.length > 60 ? undefined : columnOf(cellText(cell))?.key));
}

function aboveHeads(table: Table, at: number): readonly ImportProblem[] {
  return table.slice(0, at).flatMap((cells, index) =>
    cells.every(isBlank)
      ? []
      : [
          {
            row: index + 1,
            field: "",
            what: `“${shortened(cells.filter((cell) => !isBlank(cell)).join(" "))}” stands above the names of the columns: it was not read`,
            how: "Nothing needs doing if it is a title",
            used: true,
          },
        ],
  );
}

function unknownColumns(table: Table, { at, columns }: Heads): readonly ImportProblem[] {
  return columns.flatMap((column, index) => {
    const heading = cellText(table[at]?.[index] ?? "");
    const isUsed = table.slice(at + 1).some((cells) => !isBlank(cells[index] ?? ""));
    if (column !== undefined || !isUsed) return [];
    return [
      {
        row: at + 1,
        field: heading,
        what:
          heading === ""
            ? `Column ${String(index + 1)} has no name: it was not read`
            : `The column “${shortened(heading)}” is not known: it was not read`,
        how: "Rename it if it is one of Name, Phone, Text, Website, Email, Hours, Area, For, Notes and so on",
        used: true,
      },
    ];
  });
}

function entryOf(
  cells: readonly string[],
  row: number,
  columns: readonly (Column | undefined)[],
  heads: readonly string[],
): Entry {
  const answers: Partial<Record<Column, Answer[]>> = {};
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const answer = { text: cellText(cells[index] ?? ""), as: cellText(heads[index] ?? "") };
    (answers[column] ??= []).push(answer);
  }
  const beyond = cells.slice(columns.length).filter((cell) => !isBlank(cell));
  const problems = beyond.map((cell) => ({
    row,
    field: "",
    what: `“${shortened(cellText(cell))}” stands beyond the last column: it was not read`,
    how: "Look for a comma that should stand in quotation marks",
    used: true,
  }));
  return { row, answers, problems };
}

function fieldsOf(columns: readonly (Column | undefined)[]): readonly ContactField[] {
  const fields = columns.flatMap((column): ContactField[] => {
    if (column === undefined || column === "id") return [];
    return [column === "organisation" ? "name" : column];
  });
  return [...new Set(fields)];
}

function isBlank(cell: string): boolean {
  return cellText(cell) === "";
}

/**
 * The text of a cell. A mark that keeps spreadsheets from calculating (ours before a formula, theirs in ="…") is taken off; a
 * formula is text like any other.
 */
function cellText(cell: string): string {
  if (/^'+[=+\-@\t\r]/.test(cell)) return cleanText(cell.slice(1));
  return cleanText(/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell);
}

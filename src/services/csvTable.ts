import Papa from "papaparse";
import type { ImportProblem } from "./importProblem";
import type { Table } from "./table";
import { headsIn, rowsForHeads, type Heads } from "./tableColumns";

/**
 * Takes apart the text of a spreadsheet saved as CSV, or copied as text: whatever separates its cells, whatever stands above
 * the names of its columns.
 */
export function tableInCsv(text: string): {
  readonly table: Table;
  readonly problems: readonly ImportProblem[];
} {
  const told = /^sep=(.)\n/i.exec(text.replace(/\r\n?/g, "\n"));
  // The line stays, blank, so that rows count as in the file.
  const lines = quotesTogether(text.replace(/\r\n?/g, "\n").replace(/^sep=.\n/i, "\n"));
  const delimiter = told?.[1] ?? delimiterOf(lines);
  const read = Papa.parse<string[]>(lines, { delimiter });
  const heads = headsIn(read.data);
  const isTorn =
    read.errors.some(({ type }) => type === "Quotes") ||
    read.data.some((cells) => cells.some((cell) => holdsRows(cell, delimiter, heads)));
  if (!isTorn) return { table: read.data, problems: [] };

  // Without quotation marks each line is a row: nothing is swallowed, and a row that is torn is remarked on.
  const table = lines.split("\n").map((line) => {
    // A line whose quotation marks pair is read with them: its cells may hold the separator.
    const alone = Papa.parse<string[]>(line, { delimiter });
    const [cells] = alone.errors.some(({ type }) => type === "Quotes")
      ? [line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, "").replace(/""/g, '"'))]
      : alone.data;
    return cells ?? [""];
  });
  const problem: ImportProblem = {
    row: 0,
    field: "",
    what: "A quotation mark in the file has no partner, or stands where none can",
    how: "Compare the services with the file, or mend the marks and import it again",
    used: true,
  };
  return { table, problems: [problem] };
}

/** The separator under which most names of columns are known; where none is, the one that parts the lines into most cells alike. */
function delimiterOf(lines: string): string {
  const tries = [",", ";", "\t", "|"].map((delimiter) => {
    const { data } = Papa.parse<string[]>(lines.slice(0, 20_000), { delimiter, preview: rowsForHeads });
    const counts = data.slice(0, -1).map((cells) => cells.length);
    return { delimiter, known: headsIn(data)?.known ?? 0, cells: Math.min(...counts, Infinity) };
  });
  const best = tries.reduce((one, other) => (other.known > one.known ? other : one));
  if (best.known > 0) return best.delimiter;
  return tries.reduce((one, other) => (Number.isFinite(other.cells) && other.cells > one.cells ? other : one)).delimiter; // prettier-ignore
}

/** `"Name", "Phone"`: a space before a quotation mark makes it part of the cell to every reader of CSV. */
function quotesTogether(lines: string): string {
  const first = lines.slice(0, lines.indexOf("\n") + 1 || undefined);
  return /"\s*[,;|] +"/.test(first) ? lines.replace(/" *([,;|]) +"/g, '"$1"') : lines;
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

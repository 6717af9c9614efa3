import { unzipSync } from "fflate";
import { tableInCsv } from "../services/csvTable";
import { fileText, isWorkbook } from "../services/fileText";
import { imported, nothing, withoutHeads, type Imported } from "../services/importContacts";
import { saidOfAll, titleInFileName, type Entries } from "../services/importedEntry";
import type { ImportProblem } from "../services/importProblem";
import { entriesInJson } from "../services/jsonEntries";
import { entriesInPackage, isReferralPackage } from "./referralPackage";
import { isBlank, type Table } from "../services/table";
import { headsIn, type Heads } from "../services/tableColumns";
import { entriesInTable } from "../services/tableEntries";
import { entriesInVCards } from "../services/vCard";
import { sheetsInWorkbook } from "./workbook";

export { imported, nothing };

/** A table of a list, with what was found on the way to it. */
export type SourceTable = {
  /** The name of its sheet; "" where there is one table alone. */
  readonly name: string;
  readonly table: Table;
  readonly problems: readonly ImportProblem[];
  /** What stands elsewhere and is said of the whole table: the name of its file, a heading over it. */
  readonly titles?: readonly string[];
  /** The columns that are hidden in the spreadsheet, from 0. */
  readonly hiddenColumns?: ReadonlySet<number>;
};

/** What a file holds: tables, whose columns the user may have to name, or services as a format of its own says them. */
export type ListSource =
  | { readonly kind: "tables"; readonly tables: readonly SourceTable[] }
  | { readonly kind: "entries"; readonly entries: Entries }
  | { readonly kind: "refused"; readonly what: string; readonly how: string };

/**
 * Takes apart a file of services: CSV, an Excel workbook, vCards, Open Referral as JSON or as a package of tables, contacts as
 * JSON. Never throws.
 */
export function sourceIn(file: Uint8Array | string, fileName: string): ListSource {
  const source = sourceOf(file, fileName);
  const titles = [titleInFileName(fileName)];
  if (source.kind === "entries") return { ...source, entries: saidOfAll(source.entries, titles) };
  return source.kind === "tables" ? { ...source, tables: source.tables.map((table) => ({ ...table, titles })) } : source; // prettier-ignore
}

/** A table that was copied with the headings over it, as a list. Of several tables one is read: the others are named. */
export function sourceOfPaste(pasted: {
  readonly table: Table;
  readonly titles: readonly string[];
  readonly others: number;
}): ListSource {
  const { table, titles, others } = pasted;
  const problems = others === 0 ? [] : [tablesLeft(others)];
  return { kind: "tables", tables: [{ name: "", table, problems, titles }] };
}

function sourceOf(file: Uint8Array | string, fileName: string): ListSource {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  if (isWorkbook(file)) return archiveSource(bytes);
  const text = fileText(file);
  const start = text.slice(0, 60);
  if (text.trim() === "") return refused("The file is empty", "Choose the file that has the services");
  if (/^\s*BEGIN:VCARD/i.test(start)) return { kind: "entries", entries: entriesInVCards(text) };
  if (/^\s*<|^%PDF/.test(start) || /\.(?:pdf|docx?|html?|xml)$/i.test(fileName))
    return refused(
      "This is not a list that can be read",
      "Open it, copy the table, and paste it here. Or save it as CSV UTF-8",
    );
  if (/^\s*[[{]/.test(text)) return { kind: "entries", entries: entriesInJson(text) };
  return { kind: "tables", tables: [{ name: "", ...tableInCsv(text) }] };
}

/** The services of a table whose columns are known. */
export function importTable(
  { name, table, problems, titles = [], hiddenColumns }: SourceTable,
  heads: Heads,
): Imported {
  const entries = saidOfAll(entriesInTable(table, heads, hiddenColumns), [name, ...titles]);
  return imported({ ...entries, problems: [...problems, ...entries.problems] });
}

/** Reads a file of services without anybody to ask: of a workbook the first sheet whose columns have known names. */
export function importFile(file: Uint8Array | string, fileName: string): Imported {
  const source = sourceIn(file, fileName);
  switch (source.kind) {
    case "refused":
      return nothing(source.what, source.how);
    case "entries":
      return somethingIn(imported(source.entries));
    case "tables": {
      const read = source.tables.find(({ table }) => headsIn(table) !== undefined);
      const heads = read && headsIn(read.table);
      const [first] = source.tables;
      if (read === undefined || heads === undefined)
        return first === undefined ? somethingIn(imported({ entries: [], problems: [], fields: [] })) : withoutHeads(first); // prettier-ignore
      const others = source.tables.filter((each) => each !== read).map(({ name }) => sheetLeft(name));
      const all = importTable(read, heads);
      return somethingIn({ ...all, problems: [...all.problems, ...others] });
    }
  }
}

function somethingIn(all: Imported): Imported {
  if (all.rows.length > 0 || all.problems.some(({ used }) => !used)) return all;
  return nothing("There is no service in the file", "Choose the file that has the services");
}

function archiveSource(bytes: Uint8Array): ListSource {
  try {
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
    if (isReferralPackage(names)) return { kind: "entries", entries: entriesInPackage(bytes) };
    const sheets = sheetsInWorkbook(bytes).filter(({ table }) =>
      table.some((cells) => !cells.every(isBlank)),
    );
    if (sheets.length === 0) return refused("There is no service in the workbook", "Choose the file that has the services"); // prettier-ignore
    return {
      kind: "tables",
      tables: sheets.map(({ hiddenRows, ...sheet }) => ({ ...sheet, problems: hiddenRows > 0 ? [hidden(hiddenRows)] : [] })), // prettier-ignore
    };
  } catch {
    // Older workbooks and those with a password are no archives; a document is one without sheets.
    return refused(
      "This file could not be read as a workbook: it may be of an older kind, or have a password",
      "In the spreadsheet choose File > Save As > Excel Workbook (.xlsx), without a password, or CSV UTF-8",
    );
  }
}

function hidden(rows: number): ImportProblem {
  return {
    row: 0,
    field: "",
    what: `${String(rows)} ${rows === 1 ? "row is" : "rows are"} hidden in the spreadsheet: not read`,
    how: "Show them in the spreadsheet if they are to be read",
    used: true,
  };
}

function tablesLeft(others: number): ImportProblem {
  return {
    row: 0,
    field: "",
    what: `${others === 1 ? "Another table was" : `${String(others)} other tables were`} copied too, and not read: the longest is`,
    how: "Copy each table by itself",
    used: true,
  };
}

function sheetLeft(name: string): ImportProblem {
  return {
    row: 0,
    field: "",
    what: `The sheet “${name}” was not read`,
    how: "Import it in the pane, or save it as a file of its own",
    used: true,
  };
}

function refused(what: string, how: string): ListSource {
  return { kind: "refused", what, how };
}

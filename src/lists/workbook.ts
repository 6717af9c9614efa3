import { unzipSync, strFromU8 } from "fflate";
import { parseXmlDocument, type Document, type Element } from "slimdom";
import { cellWords, crossedOutIn, formatsIn, richText } from "./workbookFormats";
import type { Table } from "../services/table";

/** A sheet of a workbook. Rows that its user has hidden are blank, so that the others count as in the spreadsheet. */
export type Sheet = {
  readonly name: string;
  readonly table: Table;
  readonly hiddenRows: number;
  /** The columns that its user has hidden, from 0: they stand in the table. */
  readonly hiddenColumns: ReadonlySet<number>;
};

const mostBytes = 60_000_000;
const mostColumns = 200;

/**
 * The sheets of an Excel workbook (.xlsx) that are not hidden, each cell as the spreadsheet shows it: a number with the zeros of
 * its format, a day as 31/01/2026, a formula by its last result. Throws where the file is none. Source: ECMA-376, part 1, 18.
 */
export function sheetsInWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize < mostBytes && /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(name), // prettier-ignore
  });
  const part = (path: string): Document | undefined => {
    const found = Object.entries(parts).find(([name]) => name.toLowerCase() === path.toLowerCase());
    return found === undefined ? undefined : parseXmlDocument(strFromU8(found[1]));
  };
  const workbook = part("xl/workbook.xml");
  if (workbook === undefined) throw new Error("There is no workbook in the file.");
  const targets = new Map(
    all(part("xl/_rels/workbook.xml.rels"), "Relationship").map((each) => [
      each.getAttribute("Id"),
      (each.getAttribute("Target") ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  const shared = all(part("xl/sharedStrings.xml"), "si").map(richText);
  const is1904 = /^(?:1|true)$/.test(all(workbook, "workbookPr")[0]?.getAttribute("date1904") ?? "");
  const styles = part("xl/styles.xml");
  const [formats, crossedOut] = [formatsIn(styles), crossedOutIn(styles)];
  return all(workbook, "sheet").flatMap((sheet): Sheet[] => {
    if (/hidden/i.test(sheet.getAttribute("state") ?? "")) return [];
    const relation = sheet.attributes.find(({ localName }) => localName === "id")?.value;
    const document = part(targets.get(relation ?? "") ?? "");
    if (document === undefined) return [];
    const words = (cell: Element) => cellWords(cell, { shared, formats, crossedOut, is1904 });
    return [{ name: sheet.getAttribute("name") ?? "", ...tableOf(document, words) }];
  });
}

function tableOf(document: Document, words: (cell: Element) => string): Omit<Sheet, "name"> {
  const table: string[][] = [];
  let hiddenRows = 0;
  for (const row of all(document, "row")) {
    const at = Number(row.getAttribute("r") ?? table.length + 1) - 1;
    if (!(at >= table.length && at < 1_048_576)) continue;
    while (table.length < at) table.push([]);
    const cells: string[] = [];
    for (const cell of childrenOf(row, "c")) {
      const column = columnAt(cell.getAttribute("r")) ?? cells.length;
      if (column >= mostColumns) continue;
      while (cells.length < column) cells.push("");
      cells[column] = words(cell);
    }
    if (isHidden(row) && cells.some((cell) => cell !== "")) hiddenRows += 1;
    table.push(isHidden(row) ? [] : cells);
  }
  fillMerged(table, document);
  const width = Math.max(0, ...table.map(({ length }) => length));
  return {
    table: table.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]),
    hiddenRows,
    hiddenColumns: new Set(all(document, "col").filter(isHidden).flatMap(columnsOf)),
  };
}

function isHidden(rowOrColumn: Element): boolean {
  return /^(?:1|true)$/.test(rowOrColumn.getAttribute("hidden") ?? "");
}

function columnsOf(columns: Element): readonly number[] {
  const [min, max] = ["min", "max"].map((end) => Number(columns.getAttribute(end) ?? 0));
  const first = (min ?? 0) - 1;
  return Array.from({ length: Math.max(0, Math.min(max ?? 0, mostColumns) - first) }, (_, at) => first + at);
}

/** A cell that is merged down over several rows is said of each of them; one over several columns stands in the first. */
function fillMerged(table: string[][], document: Document): void {
  for (const merged of all(document, "mergeCell")) {
    const [first, last] = (merged.getAttribute("ref") ?? "").split(":").map((corner) => ({
      column: columnAt(corner),
      row: Number(/\d+$/.exec(corner)?.[0]) - 1,
    }));
    if (first?.column === undefined || last === undefined) continue;
    const words = table[first.row]?.[first.column] ?? "";
    if (words === "") continue;
    for (const cells of table.slice(first.row + 1, last.row + 1)) {
      // A row that is hidden, or blank beside the merged cell, holds nothing.
      if (!cells.some((cell) => cell !== "")) continue;
      while (cells.length <= first.column) cells.push("");
      if (cells[first.column] === "") cells[first.column] = words;
    }
  }
}

/** "AB12" is column 27, counted from 0. */
function columnAt(reference: string | null): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function all(within: Document | Element | undefined, name: string): readonly Element[] {
  return within === undefined ? [] : within.getElementsByTagNameNS("*", name);
}

function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter(({ localName }) => localName === name);
}

import type { Element } from "slimdom";
import {
  assertCellsReachable,
  cellAt,
  cellsOf,
  cellText,
  deleteRow,
  insertRows,
  isUniform,
  nestingOf,
  rowsOf,
  tableOf,
  tablesIn,
} from "../document/tables";
import { applyTableStyle, showPart, showsPart, type TablePart } from "../edits/tableStyle";
import { said } from "./things";
import { assertEditable } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { place } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import type { Given, Member, Members, Thing, ThingOf } from "./things";
import { ancestor, child, descendants, make } from "../package/wml";
import { WordError } from "../wordError";

export const tableMembers: Members<ThingOf<"Table">> = {
  RowCount: { since: "WordApi 1.3", get: ({ node }) => rowsOf(node).length },
  HeaderRowCount: {
    since: "WordApi 1.3",
    get: ({ node }) => rowsOf(node).filter(isHeader).length,
    set: ({ node }, value, open) => setHeaderRows(open, node, Number(value)),
  },
  IsUniform: { since: "WordApi 1.3", get: ({ node }) => isUniform(node) },
  NestingLevel: { since: "WordApi 1.3", get: ({ node }) => nestingOf(node) + 1 },
  Values: { since: "WordApi 1.3", get: ({ node }) => rowsOf(node).map((row) => cellsOf(row).map(cellText)) },
  Style: {
    since: "WordApi 1.3",
    set: ({ node }, value, open) => applyTableStyle(open, node, said(value), false),
  },
  StyleBuiltIn: {
    since: "WordApi 1.3",
    set: ({ node }, value, open) => applyTableStyle(open, node, said(value), true),
  },
  StyleFirstColumn: look("firstColumn"),
  StyleLastColumn: look("lastColumn"),
  StyleTotalRow: look("lastRow"),
  StyleBandedRows: look("noHBand"),
  StyleBandedColumns: look("noVBand"),
  Rows: { since: "WordApi 1.3", get: ({ node }) => rows(() => rowsOf(node)) },
  Tables: {
    since: "WordApi 1.3",
    get: ({ node }) => ({
      type: "Collection",
      of: "TableCollection",
      items: () =>
        rowsOf(node)
          .flatMap(cellsOf)
          .flatMap(tablesIn)
          .map((each) => ({ type: "Table", node: each })),
    }),
  },
  GetCell: {
    since: "WordApi 1.3",
    call: ({ node }, _open, row, cell) => ({
      type: "TableCell",
      node: cellAt(node, Number(row), Number(cell)),
    }),
  },
  GetCellOrNullObject: {
    since: "WordApi 1.3",
    call: ({ node }, _open, row, cell) => {
      assertCellsReachable(node);
      const found = cellsOf(rowsOf(node)[Number(row)] ?? node)[Number(cell)];
      return found === undefined ? null : { type: "TableCell", node: found };
    },
  },
  GetNext: { since: "WordApi 1.3", call: ({ node }) => nextTable(node) ?? notFound("Table.getNext") },
  GetNextOrNullObject: { since: "WordApi 1.3", call: ({ node }) => nextTable(node) },
  DeleteRows: {
    since: "WordApi 1.3",
    call: ({ node }, open, from, count) => {
      const doomed = rowsOf(node).slice(Number(from), Number(from) + Number(count ?? 1));
      if (doomed.length === 0) throw new WordError("InvalidArgument", "rowIndex");
      for (const row of doomed) deleteRow(open, row);
      return undefined;
    },
  },
  Select: selects("Table"),
};

export const rowMembers: Members<ThingOf<"TableRow">> = {
  RowIndex: { since: "WordApi 1.3", get: ({ node }) => rowsOf(tableOf(node)).indexOf(node) },
  CellCount: { since: "WordApi 1.3", get: ({ node }) => cellsOf(node).length },
  IsHeader: { since: "WordApi 1.3", get: ({ node }) => isHeader(node) },
  Values: { since: "WordApi 1.3", get: ({ node }) => [cellsOf(node).map(cellText)] },
  Cells: {
    since: "WordApi 1.3",
    get: ({ node }) => ({
      type: "Collection",
      of: "TableCellCollection",
      items: () => cellsOf(node).map((each) => ({ type: "TableCell", node: each })),
    }),
  },
  ParentTable: { since: "WordApi 1.3", get: ({ node }) => ({ type: "Table", node: tableOf(node) }) },
  InsertRows: {
    since: "WordApi 1.3",
    call: ({ node }, open, where, count, values) => rows(insertedRows(open, node, where, count, values)),
  },
  Delete: {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      deleteRow(open, node);
      return undefined;
    },
  },
  Select: selects("TableRow"),
};

export const cellMembers: Members<ThingOf<"TableCell">> = {
  RowIndex: { since: "WordApi 1.3", get: ({ node }) => rowsOf(tableOf(node)).indexOf(rowOf(node)) },
  CellIndex: {
    since: "WordApi 1.3",
    get: ({ node }) => {
      assertCellsReachable(tableOf(node));
      return cellsOf(rowOf(node)).indexOf(node);
    },
  },
  Value: { since: "WordApi 1.3", get: ({ node }) => cellText(node) },
  Body: { since: "WordApi 1.3", get: ({ node }) => ({ type: "Body", node }) },
  ParentRow: { since: "WordApi 1.3", get: ({ node }) => ({ type: "TableRow", node: rowOf(node) }) },
  ParentTable: { since: "WordApi 1.3", get: ({ node }) => ({ type: "Table", node: tableOf(node) }) },
  InsertRows: {
    since: "WordApi 1.3",
    call: ({ node }, open, where, count, values) =>
      rows(insertedRows(open, rowOf(node), where, count, values)),
  },
  DeleteRow: {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      deleteRow(open, rowOf(node));
      return undefined;
    },
  },
};

/** A part of the table that its style may set apart. */
function look(name: TablePart): Member<ThingOf<"Table">> {
  return {
    since: "WordApi 1.3",
    get: ({ node }) => showsPart(node, name),
    set: ({ node }, value, open) => showPart(open, node, name, value === true),
  };
}

function rows(items: () => readonly Element[]): Thing {
  return {
    type: "Collection",
    of: "TableRowCollection",
    items: () => items().map((node) => ({ type: "TableRow", node })),
  };
}

function insertedRows(
  open: Parameters<typeof insertRows>[0],
  like: Element,
  where: Given | undefined,
  count: Given | undefined,
  values: Given | undefined,
): () => readonly Element[] {
  if (where !== "Before" && where !== "After") throw new WordError("InvalidArgument", "insertLocation");
  const given = Array.isArray(values)
    ? values.map((row) => (Array.isArray(row) ? row.map(String) : []))
    : undefined;
  const made = insertRows(open, like, where, Number(count), given);
  return () => made;
}

function isHeader(row: Element): boolean {
  const properties = child(row, "trPr");
  return properties !== undefined && child(properties, "tblHeader") !== undefined;
}

/** The first rows repeat on each page, and no others: WordprocessingML has no head that begins further down. */
function setHeaderRows(open: OpenDocument, table: Element, count: number): void {
  assertEditable(open, table);
  const rows = rowsOf(table);
  if (!Number.isInteger(count) || count < 0 || count > rows.length)
    throw new WordError("InvalidArgument", "headerRowCount");
  if (tracksChanges(open.docx)) throw new WordError("NotSettled", "headerRowCount while changes are tracked");
  for (const [index, row] of rows.entries()) {
    if (isHeader(row) === index < count) continue;
    const properties = child(row, "trPr");
    if (index >= count) {
      if (properties !== undefined) child(properties, "tblHeader")?.remove();
      if (properties?.childNodes.length === 0) properties.remove();
      continue;
    }
    const made = properties ?? make(row, "trPr");
    if (properties === undefined)
      row.insertBefore(made, child(row, "tblPrEx")?.nextSibling ?? row.firstChild);
    place(made, make(row, "tblHeader"));
  }
}

function rowOf(cell: Element): Element {
  return ancestor(cell, "tr") ?? notFound("TableCell.parentRow");
}

/** The next table on the same level of nesting, in document order. */
function nextTable(table: Element): Thing | null {
  const holder = ancestor(table, "tc") ?? ancestor(table, "body");
  const all = holder === undefined ? [] : tablesIn(holder);
  const found = all[all.indexOf(table) + 1];
  return found === undefined ? null : { type: "Table", node: found };
}

function notFound(member: string): never {
  throw new WordError("ItemNotFound", member);
}

function selects(type: "Table" | "TableRow"): Member<ThingOf<"Table" | "TableRow">> {
  return {
    since: "WordApi 1.3",
    call: ({ node }, open) => {
      const first = descendants(node, "p")[0];
      if (first === undefined) throw new WordError("GeneralException", `${type}.select`);
      open.caret = { paragraph: first, offset: 0 };
      open.selected = undefined;
      open.moved = true;
      return undefined;
    },
  };
}

import type { FormCell, FormDocument, FormRow, FormTable } from "./formDocument";
import { attribute, child, children, elementsIn, hasFlag, isW, MC, numberOf, valueOf } from "./ooxml";
import { FieldCodes } from "./fieldCodes";
import { PageStarts } from "./pageStarts";
import { enterControl, joined, type Around, type Growing, type Looks, type Reading } from "./reading";
import { isGone, readParagraph } from "./readParagraph";
import { alternativesIn, wordsIn } from "./visibility";
import type { XmlElement } from "./xmlElement";

/** What a body holds; the rest of a `FormDocument` comes from other parts of the package. */
export type Body = Pick<
  FormDocument,
  "tables" | "paragraphs" | "controls" | "textBoxes" | "hasTrackedChanges" | "hasHidden"
>;

/** Reads a `w:body` in one walk. */
export function readBody(body: XmlElement, looks: Looks): Body {
  const reading: Reading = {
    ...looks,
    tables: [],
    paragraphs: [],
    controls: [],
    textBoxes: [],
    hasTrackedChanges: false,
    hasHidden: false,
    fields: new FieldCodes(body),
    pages: new PageStarts(body),
  };
  readBlocks(reading, body, { controls: [], lock: "open", isPlaceholder: false, level: 0, lines: [] });
  const { tables, paragraphs, controls, textBoxes, hasTrackedChanges, hasHidden } = reading;
  return { tables, paragraphs, controls, textBoxes, hasTrackedChanges, hasHidden };
}

function readBlocks(reading: Reading, parent: XmlElement, around: Around): void {
  for (const element of elementsIn(parent)) {
    if (isW(element, "p")) readParagraph(reading, element, around);
    else if (isW(element, "tbl")) readTable(reading, element, around);
    else if (isW(element, "sdt")) {
      const { control, within, lines } = enterControl(reading, element, "block", around);
      const content = child(element, "sdtContent");
      if (content !== undefined) readBlocks(reading, content, within);
      control.text = joined(lines);
    } else if (element.namespaceURI === MC) {
      const read = branchOf(reading, element, around);
      if (read !== undefined) readBlocks(reading, read, around);
    } else if (isTransparent(reading, element)) readBlocks(reading, element, around);
  }
}

/** What is read of alternate content, between blocks, rows or cells; other words in what is not are noted as hidden. */
function branchOf(reading: Reading, element: XmlElement, { cell }: Around): XmlElement | undefined {
  const { read, unread } = alternativesIn(element);
  const words = read === undefined ? "" : wordsIn(read);
  if (unread.every((branch) => ["", words].includes(wordsIn(branch)))) return read;
  reading.hasHidden = true;
  if (cell !== undefined) cell.hasHidden = true;
  return read;
}

function isTransparent(reading: Reading, element: XmlElement): boolean {
  return !isGone(reading, element) && ["customXml", "ins", "moveTo"].some((name) => isW(element, name));
}

/** A table while its rows are read. */
type OpenTable = {
  readonly table: Growing<FormTable>;
  /** The widths of the grid's columns in twips. */
  readonly grid: readonly number[];
  /** How many controls stand around the whole table. */
  readonly controlsAround: number;
  /** The last cell to begin at each grid column, lower parts of merged cells left out. */
  readonly tops: Map<number, FormCell>;
};

function readTable(reading: Reading, element: XmlElement, around: Around): void {
  const { cell } = around;
  const grid = children(child(element, "tblGrid"), "gridCol").map(
    (column) => Number.parseInt(attribute(column, "w") ?? "", 10) || 0,
  );
  const table: Growing<FormTable> = {
    index: reading.tables.length,
    level: around.level + 1,
    parent: cell && { table: cell.table, row: cell.row, cell: cell.cell },
    start: reading.paragraphs.length,
    end: reading.paragraphs.length,
    rows: [],
  };
  reading.tables.push(table);
  cell?.nestedTables.push(table.index);
  const tableStyle = valueOf(child(element, "tblPr"), "tblStyle");
  const within: Around = {
    ...around,
    level: table.level,
    tableStyle,
    mayHide: reading.hidesInPart(tableStyle),
    cell: undefined,
    isPlaceholder: false,
    lines: [],
  };
  readRows(reading, element, within, {
    table,
    grid,
    controlsAround: around.controls.length,
    tops: new Map(),
  });
  table.end = reading.paragraphs.length;
}

function readRows(reading: Reading, parent: XmlElement, around: Around, open: OpenTable): void {
  for (const element of elementsIn(parent)) {
    if (isW(element, "tr")) readRow(reading, element, around, open);
    else if (isW(element, "sdt")) {
      const { within } = enterControl(reading, element, "row", around);
      const content = child(element, "sdtContent");
      if (content !== undefined) readRows(reading, content, { ...within, lines: [] }, open);
    } else if (element.namespaceURI === MC) {
      const read = branchOf(reading, element, around);
      if (read !== undefined) readRows(reading, read, around, open);
    } else if (isTransparent(reading, element)) readRows(reading, element, around, open);
  }
}

function readRow(reading: Reading, element: XmlElement, around: Around, open: OpenTable): void {
  const properties = child(element, "trPr");
  const isDeleted = child(properties, "del") !== undefined;
  if (isDeleted || child(properties, "ins") !== undefined) reading.hasTrackedChanges = true;
  const row: Growing<FormRow> = {
    table: open.table.index,
    row: open.table.rows.length,
    isHead: hasFlag(properties, "tblHeader"),
    isDeleted,
    height: Number.parseInt(attribute(child(properties, "trHeight"), "val") ?? "", 10) || undefined,
    cells: [],
  };
  open.table.rows.push(row);
  const mayHide = around.mayHide === true || hasFlag(properties, "hidden");
  readCells(reading, element, { ...around, mayHide }, open, row, numberOf(properties, "gridBefore"));
}

/** Reads the cells in a row or a cell-level control from a grid column on, and answers the column after the last. */
function readCells(
  reading: Reading,
  parent: XmlElement,
  around: Around,
  open: OpenTable,
  row: Growing<FormRow>,
  column: number,
): number {
  let next = column;
  for (const element of elementsIn(parent)) {
    if (isW(element, "tc")) next = readCell(reading, element, around, open, row, next);
    else if (isW(element, "sdt")) {
      const { control, within, lines } = enterControl(reading, element, "cell", around);
      const content = child(element, "sdtContent");
      if (content !== undefined) next = readCells(reading, content, within, open, row, next);
      control.text = joined(lines);
    } else if (element.namespaceURI === MC) {
      const read = branchOf(reading, element, around);
      if (read !== undefined) next = readCells(reading, read, around, open, row, next);
    } else if (isTransparent(reading, element)) next = readCells(reading, element, around, open, row, next);
  }
  return next;
}

function readCell(
  reading: Reading,
  element: XmlElement,
  around: Around,
  open: OpenTable,
  row: Growing<FormRow>,
  gridStart: number,
): number {
  const properties = child(element, "tcPr");
  const gridEnd = gridStart + Math.max(1, numberOf(properties, "gridSpan"));
  const merge = child(properties, "vMerge");
  const startsMerge = merge !== undefined && attribute(merge, "val") === "restart";
  const above = open.tops.get(gridStart);
  const top = merge !== undefined && !startsMerge && above?.startsMerge === true ? above : undefined;
  const lines: string[] = [];
  const cell: Growing<FormCell> = {
    table: row.table,
    row: row.row,
    cell: row.cells.length,
    gridStart,
    gridEnd,
    mergedInto: top && { table: top.table, row: top.row, cell: top.cell },
    startsMerge,
    width: widthOf(properties) ?? sum(open.grid.slice(gridStart, gridEnd)),
    isShaded: isShaded(properties),
    paragraphs: [],
    controls: around.controls
      .slice(open.controlsAround)
      .filter((control) => control.level === "cell")
      .map((control) => control.index),
    nestedTables: [],
    hasHidden: around.mayHide === true,
    isLocked: around.lock !== "open",
    text: "",
  };
  if (top === undefined) open.tops.set(gridStart, cell);
  row.cells.push(cell);
  readBlocks(reading, element, { ...around, cell, lines: [...around.lines, lines] });
  cell.text = joined(lines);
  return gridEnd;
}

function widthOf(properties: XmlElement | undefined): number | undefined {
  const width = child(properties, "tcW");
  const twips = Number.parseInt(attribute(width, "w") ?? "", 10);
  return attribute(width, "type") === "pct" || Number.isNaN(twips) || twips === 0 ? undefined : twips;
}

function sum(widths: readonly number[]): number | undefined {
  return widths.length === 0 ? undefined : widths.reduce((total, width) => total + width, 0);
}

function isShaded(properties: XmlElement | undefined): boolean {
  const shading = child(properties, "shd");
  const fill = (attribute(shading, "fill") ?? "auto").toLowerCase();
  return shading !== undefined && fill !== "auto" && fill !== "ffffff";
}

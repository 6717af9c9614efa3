import { columns } from "../../../src/plan/columns";
import { details } from "../../../src/plan/details";
import { actionColumns, fieldKeys, type BoxOrColumn } from "../../../src/plan/form";
import type { Box } from "./boxes";

/** The boxes that ask for a date. */
export const dateKeys: ReadonlySet<BoxOrColumn> = new Set([
  ...fieldKeys.filter((key) => details[key].kind === "date"),
  ...actionColumns.filter((key) => columns[key].kind === "date"),
]);

/** A box that is drawn: what it asks for, how it is built, and what is special about it, for the rates. */
export type Asked = { readonly key: BoxOrColumn; readonly box: Box; readonly traits: readonly string[] };

/** A part of a page: XML without tables, with the boxes that stand in it, or a table. */
export type Block = Prose | Table;
export type Prose = { readonly kind: "prose"; readonly xml: string; readonly boxes: readonly PlacedBox[] };
export type Table = { readonly kind: "table"; readonly rows: readonly Row[] };
/** `actions` marks a row for one action: its boxes belong together. `isHead` repeats it on each page. */
export type Row = {
  readonly cells: readonly Cell[];
  readonly actions?: true;
  readonly isHead?: boolean;
  readonly height?: number;
};
export type Cell = {
  readonly content: readonly Block[];
  readonly width: number;
  readonly span?: number;
  readonly shaded?: boolean;
  /** Puts a control around the whole cell. */
  readonly around?: (cell: string) => string;
  /** The box that the whole cell is, or all of it from a paragraph on. */
  readonly asked?: Asked;
  readonly from?: number;
};

/** Where a box stands: a whole cell or its paragraphs from one on, the content of a control, or lines of which the first begins with a label. */
export type Where =
  | {
      readonly kind: "cell";
      readonly table: number;
      readonly row: number;
      readonly cell: number;
      readonly from?: number;
    }
  | { readonly kind: "control"; readonly id: string }
  | { readonly kind: "lines"; readonly label: string; readonly paragraphs: readonly string[] };
export type PlacedBox = Asked & { readonly where: Where };

/** Hands out the ids of one document. */
export type Pen = { controlId(): string; paragraphId(): string };

/** A pen; Word writes the ids of controls as signed numbers, so every other one is negative. */
export function newPen(): Pen {
  let drawn = 0;
  return {
    controlId: () => String((drawn += 1) % 2 === 0 ? 100_000_000 + drawn : -100_000_000 - drawn),
    paragraphId: () => (0x1000_0000 + (drawn += 1)).toString(16).toUpperCase(),
  };
}

export function prose(xml: string, boxes: readonly PlacedBox[] = []): Prose {
  return { kind: "prose", xml, boxes };
}

/** A paragraph of a text, or of drawn runs. */
export function line(content = "", { id = "", properties = "" } = {}): string {
  const runs = /^<(?:w|mc):/.test(content) ? content : runsOf(content);
  const attribute = id === "" ? "" : ` w14:paraId="${id}"`;
  return `<w:p${attribute}>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Paragraphs of texts, as a block. */
export function lines(...texts: readonly string[]): Prose {
  return prose(texts.map((text) => line(runsOf(text))).join(""));
}

/** The runs of a text: line breaks and tabs as Word has them. */
export function runsOf(text: string, looks = ""): string {
  if (text === "") return "";
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    if (piece === "\t") return "<w:tab/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** Text as XML holds it, in elements and attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A cell that says a text, and is no box. */
export function said(text: string, width: number): Cell {
  return {
    content: [
      prose(
        text
          .split("\n")
          .map((each) => line(runsOf(each)))
          .join(""),
      ),
    ],
    width,
  };
}

/** An empty column that keeps boxes apart. */
export const gutter: Cell = said("", 200);

/** The XML of blocks, and their boxes with where they stand; tables are counted in document order, nested ones too. */
export function drawn(blocks: readonly Block[]): {
  readonly xml: string;
  readonly boxes: readonly PlacedBox[];
  readonly rows: readonly (readonly PlacedBox[])[];
} {
  const boxes: PlacedBox[] = [];
  const rows: PlacedBox[][] = [];
  let tables = 0;

  function blockXml(block: Block): string {
    if (block.kind === "table") return tableXml(block);
    boxes.push(...block.boxes);
    return block.xml;
  }

  function tableXml(table: Table): string {
    const index = tables;
    tables += 1;
    const widest = table.rows.reduce((most, row) => (columnsOf(row) > columnsOf(most) ? row : most));
    const grid = widest.cells
      .flatMap(({ width, span = 1 }) => Array.from({ length: span }, () => Math.round(width / span)))
      .map((width) => `<w:gridCol w:w="${width}"/>`);
    const drawnRows = table.rows.map((row, at) => rowXml(row, index, at));
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid.join("")}</w:tblGrid>${drawnRows.join("")}</w:tbl>`;
  }

  function rowXml(row: Row, table: number, at: number): string {
    const ofAction: PlacedBox[] = [];
    const cells = row.cells.map((cell, number) => {
      if (cell.asked !== undefined) {
        const { asked, from } = cell;
        const box = { ...asked, where: { kind: "cell" as const, table, row: at, cell: number, from } };
        (row.actions === true ? ofAction : boxes).push(box);
      }
      return cellXml(cell);
    });
    if (row.actions === true) rows.push(ofAction);
    const height = row.height === undefined ? "" : `<w:trHeight w:val="${row.height}"/>`;
    const properties = height + (row.isHead === true ? "<w:tblHeader/>" : "");
    return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
  }

  function cellXml({ content, width, span = 1, shaded = false, around = (cell) => cell }: Cell): string {
    const properties = [
      `<w:tcW w:w="${width}" w:type="dxa"/>`,
      span > 1 ? `<w:gridSpan w:val="${span}"/>` : "",
      shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E4DFEC"/>' : "",
    ];
    const inside = content.map(blockXml).join("");
    const last = content.at(-1)?.kind === "prose" ? "" : line(); // Word ends every cell with a paragraph
    return around(`<w:tc><w:tcPr>${properties.join("")}</w:tcPr>${inside}${last}</w:tc>`);
  }

  return { xml: blocks.map(blockXml).join(""), boxes, rows };
}

function columnsOf(row: Row): number {
  return row.cells.reduce((count, { span = 1 }) => count + span, 0);
}

import { Element, parseXmlDocument, type Node } from "slimdom";
import { actionColumns, type ActionColumn } from "../../src/plan/form";

/** The namespace of the marks that say what a drawing means. */
const T = "urn:truth";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type CellAt = { readonly table: number; readonly row: number; readonly cell: number };

/** Where a box stands, counted in the file: tables and paragraphs in document order, nested ones included, from 0. */
export type TruePlace = (
  | CellAt
  | {
      readonly label: string;
      readonly paragraph: true;
      readonly at: number;
      /** The cell that the paragraph stands in. */
      readonly within?: CellAt;
    }
) & {
  readonly value: string;
  /** The level of its content control, or "empty". */
  readonly control: string;
  readonly kind: string;
  /** Read only on low evidence: the user is to confirm it. */
  readonly confirm?: true;
  /** Why a fill leaves it as it is. */
  readonly left?: string;
};

/** An action table; `columns` gives the cell of each column, `rowsAt` the rows for actions where bands or heads part them. */
export type TrueActions = {
  readonly table: number;
  readonly headerRows: number;
  readonly columns: Readonly<Partial<Record<ActionColumn, number>>>;
  readonly rows: number;
  readonly rowsAt?: readonly number[];
  /** Columns, or the whole table, that the user is to confirm. */
  readonly confirm?: readonly ActionColumn[];
};

/** What a fixture holds, in the shape of published.json. */
export type Truth = {
  readonly fields: Readonly<Record<string, readonly TruePlace[]>>;
  readonly actions: TrueActions | readonly TrueActions[];
  readonly actionRows: readonly Readonly<Record<ActionColumn, string>>[];
  /** Boxes that the user sees and the pane cannot reach or tell: named as not found. */
  readonly refused?: readonly string[];
  readonly notAForm?: true;
};

/** Reads the marks of a drawn main part: what stands where, with no code of the project. */
export function truthIn(markedXml: string, refused: readonly string[] = []): Truth {
  const document = parseXmlDocument(markedXml.replace("<w:document ", `<w:document xmlns:t="${T}" `));
  const root = document.documentElement;
  if (root === null) throw new Error("nothing is drawn");
  const reading: Reading = { tables: [], fields: {}, actions: [], actionRows: [], paragraphs: 0 };
  visit(reading, root, undefined);
  const { fields, actions, actionRows } = reading;
  const [only, ...others] = actions.map(({ rowsAt, ...table }): TrueActions => {
    const isWhole = rowsAt.every((row, index) => row === table.headerRows + index);
    return { ...table, rows: rowsAt.length, ...(isWhole ? {} : { rowsAt }) };
  });
  return {
    fields,
    actions: only !== undefined && others.length === 0 ? only : only === undefined ? [] : [only, ...others],
    actionRows,
    ...(refused.length === 0 ? {} : { refused }),
  };
}

/** A drawn part without its marks. */
export function withoutMarks(markedXml: string): string {
  return markedXml.replace(/ t:\w+="[^"]*"/g, "");
}

type Reading = {
  readonly tables: Element[];
  readonly fields: Record<string, TruePlace[]>;
  readonly actions: (Omit<TrueActions, "rows" | "rowsAt"> & { readonly rowsAt: number[] })[];
  readonly actionRows: Record<ActionColumn, string>[];
  paragraphs: number;
};

function visit(reading: Reading, node: Node, within: CellAt | undefined): void {
  if (!(node instanceof Element) || is(node, "txbxContent")) return;
  if (is(node, "tbl")) {
    visitRows(reading, node);
    return;
  }
  if (is(node, "p")) {
    note(reading, node, { paragraph: true, at: reading.paragraphs, ...(within && { within }) });
    reading.paragraphs += 1;
  }
  for (const inner of node.childNodes) visit(reading, inner, within);
}

function visitRows(reading: Reading, tbl: Element): void {
  const table = reading.tables.push(tbl) - 1;
  const rows = through(tbl, "tr");
  const columns = mark(tbl, "actions");
  const confirm = mark(tbl, "confirm");
  const actions =
    columns === undefined
      ? undefined
      : {
          table,
          headerRows: rows.filter((row) => mark(row, "row") === "head").length,
          columns: columnsOf(columns),
          rowsAt: [] as number[],
          ...(confirm === undefined ? {} : { confirm: confirm.split(" ") as ActionColumn[] }), // our own marks
        };
  if (actions !== undefined) reading.actions.push(actions);
  rows.forEach((row, index) => {
    const cells = through(row, "tc");
    if (mark(row, "row") === "action" && actions !== undefined) {
      actions.rowsAt.push(index);
      const said = actionColumns.map((column) => {
        const number = actions.columns[column];
        const says = number === undefined ? undefined : cells[number];
        return [column, says === undefined ? "" : (mark(says, "says") ?? "")] as const;
      });
      if (said.some(([, text]) => text !== ""))
        reading.actionRows.push(Object.fromEntries(said) as Record<ActionColumn, string>); // one for each column
    }
    cells.forEach((cell, number) => {
      const at = { table, row: index, cell: number };
      note(reading, cell, at);
      for (const inner of cell.childNodes) visit(reading, inner, at);
    });
  });
}

type Where = CellAt | { readonly paragraph: true; readonly at: number; readonly within?: CellAt };

function note(reading: Reading, element: Element, where: Where): void {
  const key = mark(element, "box");
  if (key === undefined) return;
  const place = {
    ...where,
    ...("paragraph" in where ? { label: mark(element, "label") ?? "" } : {}),
    value: mark(element, "says") ?? "",
    control: mark(element, "control") ?? "empty",
    kind: mark(element, "kind") ?? "rich",
    ...(mark(element, "confirm") === undefined ? {} : { confirm: true as const }),
    ...(mark(element, "left") === undefined ? {} : { left: mark(element, "left") }),
  };
  (reading.fields[key] ??= []).push(place as TruePlace); // a paragraph has its label
}

function columnsOf(marks: string): Partial<Record<ActionColumn, number>> {
  const names = marks.split(" ");
  return Object.fromEntries(
    actionColumns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  );
}

function mark(element: Element, name: string): string | undefined {
  return element.getAttributeNS(T, name) ?? undefined;
}

function is(element: Element, name: string): boolean {
  return element.localName === name && element.namespaceURI === W;
}

/** Children of that name, content controls and the like looked through. */
function through(parent: Element, name: string): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!(node instanceof Element)) return [];
    if (is(node, name)) return [node];
    return ["sdt", "sdtContent", "customXml", "ins"].some((each) => is(node, each))
      ? through(node, name)
      : [];
  });
}

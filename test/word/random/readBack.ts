import { Element, serializeToWellFormedString } from "slimdom";
import { blockText, FilledForm, inside, paragraphText, showsPlaceholder, through } from "../filledForm";
import { unseenIn } from "../unseen";
import type { PlacedBox, Where } from "./drawing";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

/** A box where the drawing put it. */
type Placed = Pick<PlacedBox, "where">;
/** Rows of a table, from one to the one after the last. */
export type Rows = { readonly table: number; readonly from: number; readonly to: number };

/** A document read back by the places that its drawing gave: by zip and XML alone, with none of the project's reading. */
export class ReadBack {
  readonly form: FilledForm;
  private readonly root: Element;
  private readonly tables: readonly Element[];
  private readonly controlsById: ReadonlyMap<string, Element>;
  private readonly linesById: ReadonlyMap<string, Element>;
  /** The XML of all that nobody sees. */
  readonly unseen: string;
  private readonly rowTexts = new Map<string, readonly string[]>();

  constructor(docx: Uint8Array) {
    this.form = new FilledForm(docx);
    this.root = this.form.root;
    this.unseen = unseenIn(this.root).join("\n");
    this.tables = inside(this.root, "tbl");
    this.controlsById = new Map(inside(this.root, "sdt").map((control) => [idOf(control), control]));
    this.linesById = new Map(inside(this.root, "p").map((each) => [paragraphIdOf(each), each]));
  }

  /** What a box says; undefined when it is no longer there, or its label says something else. */
  says({ where }: Placed): string | undefined {
    const [element] = this.elementsOf(where);
    if (element === undefined) return undefined;
    switch (where.kind) {
      case "cell":
        if (where.from !== undefined) return joined(this.elementsOf(where).map(paragraphText));
        return this.rowText(where.table, where.row)[where.cell];
      case "control":
        if (showsPlaceholder(element)) return "";
        return inside(element, "p").length === 0 ? paragraphText(element) : blockText(contentOf(element));
      case "lines": {
        const text = this.elementsOf(where).map(paragraphText).join("\n");
        return text.startsWith(where.label) ? text.slice(where.label.length).trim() : undefined;
      }
    }
  }

  /** How many cells each row of a table has. */
  widths(table: number): readonly number[] {
    return this.rowsOf(table).map((row) => through(row, "tc").length);
  }

  /**
   * The XML with some boxes emptied, some rows taken out, and less what a fill may change on any control: its prompt, its date.
   * The last look at a document: it is taken apart.
   */
  takenApart(boxes: readonly Placed[], rows: readonly Rows[]): string {
    const emptied = boxes.flatMap(({ where }) => this.elementsOf(where));
    const doomed = rows.flatMap(({ table, from, to }) => this.rowsOf(table).slice(from, to));
    for (const element of emptied) {
      const held = element.localName === "sdt" ? contentOf(element) : element;
      const lost = held.childNodes.filter(
        (node) => !(node instanceof Element && node.localName.endsWith("Pr")),
      );
      for (const node of lost) held.removeChild(node);
    }
    for (const row of doomed) row.remove();
    for (const { where } of boxes)
      if (where.kind === "cell" && where.from !== undefined)
        for (const paragraph of this.elementsOf(where)) paragraph.remove();
    for (const properties of inside(this.root, "sdtPr")) withoutState(properties);
    return serializeToWellFormedString(this.root);
  }

  /** The properties of every control, in order, less what a fill may change. */
  get controls(): readonly string[] {
    return inside(this.root, "sdtPr").map(
      (properties) => serializeToWellFormedString(withoutState(properties.cloneNode(true))), // a clone of an Element is an Element
    );
  }

  /** What every cell and line says, and which controls show their prompts. */
  get words(): string {
    const cells = this.tables.map((_, table) =>
      this.rowsOf(table).map((_row, row) =>
        this.form.row(table, row).map((text) => text.replace(/ +$/gm, "")),
      ),
    );
    const controls = inside(this.root, "sdt");
    const prompts = controls.map((control) => showsPlaceholder(control));
    const hidden = new Set(controls.filter(showsPlaceholder).flatMap((control) => inside(control, "p")));
    const body = inside(this.root, "body").flatMap((each) => through(each, "p"));
    const lines = body.map((each) => (hidden.has(each) ? "" : paragraphText(each).trim()));
    return JSON.stringify({ cells, lines, prompts }, null, 1);
  }

  private rowsOf(table: number): readonly Element[] {
    const found = this.tables[table];
    return found === undefined ? [] : through(found, "tr");
  }

  private elementsOf(where: Where): readonly Element[] {
    switch (where.kind) {
      case "cell": {
        const row = this.rowsOf(where.table)[where.row];
        const cell = row === undefined ? undefined : through(row, "tc")[where.cell];
        if (cell === undefined || where.from === undefined) return listed(cell);
        return through(cell, "p").slice(where.from);
      }
      case "control":
        return listed(this.controlsById.get(where.id));
      case "lines":
        return where.paragraphs.flatMap((id) => listed(this.linesById.get(id)));
    }
  }

  private rowText(table: number, row: number): readonly string[] {
    const key = `${table} ${row}`;
    const texts = this.rowTexts.get(key) ?? this.form.row(table, row);
    this.rowTexts.set(key, texts);
    return texts;
  }
}

function listed(element: Element | undefined): readonly Element[] {
  return element === undefined ? [] : [element];
}

function joined(lines: readonly string[]): string {
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}

function idOf(control: Element): string {
  const properties = control.childNodes.find((node) => node instanceof Element && node.localName === "sdtPr");
  const [id] = properties === undefined ? [] : inside(properties, "id");
  return id?.getAttributeNS(W, "val") ?? "";
}

function paragraphIdOf(paragraph: Element): string {
  return paragraph.getAttributeNS(W14, "paraId") ?? "";
}

function contentOf(control: Element): Element {
  return inside(control, "sdtContent")[0] ?? control;
}

function withoutState(properties: Element): Element {
  for (const flag of inside(properties, "showingPlcHdr")) flag.remove();
  for (const date of inside(properties, "date")) date.removeAttributeNS(W, "fullDate");
  for (const list of inside(properties, "dropDownList")) list.removeAttributeNS(W, "lastValue");
  return properties;
}

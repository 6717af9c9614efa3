import { strFromU8, unzipSync } from "fflate";
import { parseXmlDocument, Element, type Node } from "slimdom";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A .docx read by nothing but zip and XML: the independent eye that tests look at filled forms with. */
export class FilledForm {
  readonly parts: Readonly<Record<string, string>>;
  private readonly tables: readonly Element[];
  /** `w:document`. */
  readonly root: Element;

  /** Of a file, or of its parts by their names. */
  constructor(docx: Uint8Array | Readonly<Record<string, string>>) {
    this.parts =
      docx instanceof Uint8Array
        ? Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
        : docx;
    const root = parseXmlDocument(this.parts["word/document.xml"] ?? "").documentElement;
    if (root === null) throw new Error("no document.xml");
    this.root = root;
    this.tables = inside(root, "tbl");
  }

  /** The texts of a row's cells as they stand; a cell that shows a placeholder is "". */
  row(table: number, row: number): readonly string[] {
    const found = this.tables[table];
    const tr = found === undefined ? undefined : through(found, "tr")[row];
    return tr === undefined
      ? []
      : cellsOf(tr, false).map(({ cell, shows }) => (shows ? "" : blockText(cell)));
  }

  cell(table: number, row: number, cell: number): string | undefined {
    return this.row(table, row)[cell];
  }

  rowCount(table: number): number {
    const found = this.tables[table];
    return found === undefined ? 0 : through(found, "tr").length;
  }

  get tableCount(): number {
    return this.tables.length;
  }

  /** The text of all paragraphs. */
  get text(): string {
    return inside(this.root, "p").map(paragraphText).join("\n");
  }

  /** The paragraphs that stand outside of tables. */
  get lines(): readonly string[] {
    const body = inside(this.root, "body")[0];
    return body === undefined ? [] : through(body, "p").map(paragraphText);
  }

  get controlIds(): readonly string[] {
    return inside(this.root, "id").map(value);
  }

  /** Paragraphs that are items of a list, with their numbering id. */
  get listItems(): readonly { readonly text: string; readonly list: string }[] {
    return inside(this.root, "p").flatMap((paragraph) => {
      const list = inside(paragraph, "numId")[0];
      return list === undefined ? [] : [{ text: paragraphText(paragraph), list: value(list) }];
    });
  }

  /** Cells that have no paragraph: Word calls such a file damaged, and the SDK's validator misses it. */
  get cellsWithoutParagraph(): number {
    return inside(this.root, "tc").filter((cell) => through(cell, "p").length === 0).length;
  }
}

/** What stands in a document that is open, without a file of it. */
export function filledNow(word: SimulatedWord): FilledForm {
  return new FilledForm({ "word/document.xml": word.partText("word/document.xml") ?? "" });
}

/** What every cell and line of a form says; the blank lines at their ends are left out, for nobody sees them. */
export function wordsOf(docx: Uint8Array | FilledForm): string {
  const form = docx instanceof FilledForm ? docx : new FilledForm(docx);
  const tables = Array.from({ length: form.tableCount }, (_table, table) =>
    Array.from({ length: form.rowCount(table) }, (_row, row) => form.row(table, row)),
  );
  return JSON.stringify([tables, form.lines.map((line) => line.trim())], null, 1);
}

/** Whether a node is that element of WordprocessingML. */
export function is(node: Node, name: string): node is Element {
  return node instanceof Element && node.localName === name && node.namespaceURI === W;
}

/** All elements of WordprocessingML of that name, in document order. */
export function inside(root: Node, name: string): Element[] {
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) continue;
      if (is(node, name)) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** The children of that name; content controls are looked through. */
export function through(parent: Node, name: string): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (is(node, name)) return [node];
    const content = is(node, "sdt") ? node.childNodes.find((each) => is(each, "sdtContent")) : undefined;
    return content === undefined ? [] : through(content, name);
  });
}

function cellsOf(parent: Node, shows: boolean): { readonly cell: Element; readonly shows: boolean }[] {
  return parent.childNodes.flatMap((node) => {
    if (is(node, "tc")) return [{ cell: node, shows }];
    const content = is(node, "sdt") ? node.childNodes.find((each) => is(each, "sdtContent")) : undefined;
    return content === undefined ? [] : cellsOf(content, shows || showsPlaceholder(node));
  });
}

/** Whether a content control shows its prompt. */
export function showsPlaceholder(control: Node): boolean {
  const properties = control.childNodes.find((node) => is(node, "sdtPr"));
  return properties?.childNodes.some((node) => is(node, "showingPlcHdr")) === true;
}

/** What the paragraphs of a cell or a control say, prompts and lines that nobody sees left out. */
export function blockText(parent: Node): string {
  const lines: string[] = [];
  const visit = (at: Node): void => {
    for (const node of at.childNodes) {
      if (is(node, "p")) lines.push(...(isHiddenLine(node) ? [] : [paragraphText(node)]));
      else if (is(node, "sdt") && showsPlaceholder(node)) lines.push("");
      else if (is(node, "sdt") || is(node, "sdtContent") || is(node, "ins")) visit(node);
    }
  };
  visit(parent);
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}

/** What can be seen of a paragraph or an inline control: what is hidden, deleted or for older readers is left out. */
export function paragraphText(paragraph: Node): string {
  let text = "";
  const visit = (at: Node): void => {
    for (const node of at.childNodes) {
      if (is(node, "t")) text += node.textContent ?? "";
      else if (is(node, "br") || is(node, "cr")) text += "\n";
      else if (is(node, "tab") && is(at, "r")) text += "\t";
      else if (
        is(node, "pPr") ||
        is(node, "rPr") ||
        is(node, "sdtPr") ||
        is(node, "del") ||
        is(node, "moveFrom") ||
        isHiddenRun(node) ||
        (node instanceof Element && node.localName === "Fallback")
      )
        continue;
      else if (!(is(node, "sdt") && showsPlaceholder(node))) visit(node);
    }
  };
  visit(paragraph);
  return text;
}

/** Whether the formatting of a run itself hides it: no test hides text by a style and looks at it here. */
function isHiddenRun(node: Node): boolean {
  return is(node, "r") && node.childNodes.some((each) => is(each, "rPr") && hides(each));
}

/** A line that is hidden with its mark, and says nothing else. */
function isHiddenLine(paragraph: Element): boolean {
  const [properties] = paragraph.childNodes.filter((each) => is(each, "pPr"));
  const mark = properties?.childNodes.find((each) => is(each, "rPr"));
  return mark !== undefined && hides(mark) && paragraphText(paragraph) === "";
}

function hides(properties: Node): boolean {
  return properties.childNodes.some((each) => is(each, "vanish"));
}

function value(element: Element): string {
  return element.getAttributeNS(W, "val") ?? "";
}

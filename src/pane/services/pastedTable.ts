import type { Table } from "../../services/table";

/** A table that was copied. */
export type PastedTable = {
  readonly table: Table;
  /** Its caption and the heading over it: "Refuges". */
  readonly titles: readonly string[];
  /** How many more tables were copied with it, and are not read. */
  readonly others: number;
};

/**
 * The largest table of a piece of a web page, a Word document or a spreadsheet that was copied; undefined where there is none.
 * What the browser parses here is never shown and runs nothing.
 */
export function tableInHtml(html: string): PastedTable | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  markCrossedOut(page);
  const tables = [...page.querySelectorAll("table")].filter((table) => table.querySelector("table") === null);
  const largest = tables.reduce<HTMLTableElement | undefined>(
    (best, table) => (best === undefined || table.rows.length > best.rows.length ? table : best),
    undefined,
  );
  if (largest === undefined || largest.rows.length === 0) return undefined;
  const rows: string[][] = [];
  [...largest.rows].forEach((row, at) => {
    let column = 0;
    const own = (rows[at] ??= []);
    for (const cell of row.cells) {
      while (own[column] !== undefined) column += 1;
      const text = textOfCell(cell);
      for (let down = 0; down < Math.min(cell.rowSpan || 1, largest.rows.length - at); down++)
        // A cell over several columns stands in the first of them; one over several rows is said of each.
        for (let across = 0; across < Math.min(cell.colSpan, 50); across++)
          (rows[at + down] ??= [])[column + across] = across === 0 ? text : "";
      column += cell.colSpan;
    }
  });
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    table: rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? "")),
    titles: titlesOf(largest, page),
    others: tables.filter((table) => table !== largest && table.rows.length > 1).length,
  };
}

const longestTitle = 80;

/** The caption of a table, the last heading before it, and a short paragraph right before it: as far as no other table stands between. */
function titlesOf(table: HTMLTableElement, page: Document): readonly string[] {
  let [heading, paragraph] = ["", ""];
  for (const each of page.querySelectorAll("h1, h2, h3, h4, h5, h6, p, div, table")) {
    if (each === table) break;
    if (each.contains(table)) continue;
    const words = each.textContent.trim();
    const isHeading = /^h\d$/.test(each.localName);
    if (each.localName === "table" || isHeading) [heading, paragraph] = [isHeading ? words : "", ""];
    else if (each.closest("table") === null && words !== "") paragraph = words.length > longestTitle ? "" : words; // prettier-ignore
  }
  return [heading, paragraph, table.caption?.textContent.trim() ?? ""].filter((title) => title !== "");
}

/**
 * Takes out what the page does not show, and puts what is crossed out between ~~ and ~~, as `phonesInCell` reads it. Excel says it
 * in classes, Word and web pages in styles or elements.
 */
function markCrossedOut(page: Document): void {
  const rules = [...page.querySelectorAll("style")].map(({ textContent }) => textContent).join(" ");
  const classesOf = (declaration: RegExp): string =>
    [...rules.matchAll(/\.([A-Za-z][\w-]*)\s*\{([^}]*)\}/g)]
      .filter(([, , declarations = ""]) => declaration.test(declarations))
      .map(([, name = ""]) => `,.${name}`)
      .join("");
  const hidden = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
  const crossed = /text-decoration[^;]*:[^;]*line-through/i;
  for (const each of page.querySelectorAll(`[hidden], [style]${classesOf(hidden)}`))
    if (each.matches(`[hidden]${classesOf(hidden)}`) || hidden.test(each.getAttribute("style") ?? "")) each.remove(); // prettier-ignore
  const isCrossed = (each: Element): boolean =>
    each.matches(`s,strike,del${classesOf(crossed)}`) || crossed.test(each.getAttribute("style") ?? "");
  const all = [...page.querySelectorAll(`s,strike,del,[style]${classesOf(crossed)}`)].filter(isCrossed);
  for (const each of all.filter((one) => !all.some((other) => other !== one && other.contains(one)))) {
    const cells = each.matches("table, tbody, tr") ? each.querySelectorAll("td, th") : [each];
    for (const cell of cells) if (cell.textContent.trim() !== "") cell.textContent = `~~${cell.textContent.trim()}~~ `; // prettier-ignore
  }
}

/** The words of a cell, a line for each of its paragraphs; behind a link that only says "Website" or "Email" its address. */
function textOfCell(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement; // a clone is what it was cloned from
  for (const hidden of copy.querySelectorAll("script, style")) hidden.remove();
  for (const picture of copy.querySelectorAll("img[alt]")) picture.replaceWith(` ${picture.getAttribute("alt") ?? ""} `); // prettier-ignore
  // The number of a footnote is no figure of the number that it stands behind.
  for (const raised of copy.querySelectorAll("sup"))
    if (/^\s*[[(]?(?:\d{1,2}|[a-z])[\])]?\s*$/i.test(raised.textContent)) raised.remove();
  for (const link of copy.querySelectorAll("a[href]")) {
    const address = (link.getAttribute("href") ?? "").replace(/^(?:mailto|tel):([^?]*).*$/i, "$1");
    const words = link.textContent.trim();
    if (/^(?:web ?site|web|site|link|visit.*|here|click here|e-?mail.*|view.*|call.*|more.*)$/i.test(words))
      link.textContent = address;
  }
  for (const end of copy.querySelectorAll("br")) end.replaceWith("\n");
  for (const block of copy.querySelectorAll("p, div, li")) block.append("\n");
  return copy.textContent
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}

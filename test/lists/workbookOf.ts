import { strToU8, zipSync } from "fflate";

/** A cell: text, or a number in a format of its own. */
export type SheetCell =
  | string
  | { readonly number: number; readonly format?: string }
  | { readonly yes: boolean }
  | { readonly crossedOut: string; readonly then?: string };

/** An Excel workbook as Excel writes one: shared strings, styles, rows that leave blank cells out. */
export function workbookOf(
  sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly SheetCell[])[];
    readonly hidden?: boolean;
    readonly hiddenRows?: readonly number[];
    readonly merged?: readonly string[];
    /** From 1, as Excel counts them. */
    readonly hiddenColumns?: readonly number[];
  }[],
): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = ["General"];
  const indexIn = (list: string[], value: string): number => {
    if (!list.includes(value)) list.push(value);
    return list.indexOf(value);
  };
  const cellXml = (cell: SheetCell, at: number, row: number): string => {
    const r = `${String.fromCharCode(65 + at)}${String(row)}`;
    if (typeof cell === "string") return cell === "" ? "" : `<c r="${r}" t="s"><v>${String(indexIn(strings, cell))}</v></c>`; // prettier-ignore
    if ("crossedOut" in cell) {
      const struck = `<r><rPr><strike/></rPr><t>${escaped(cell.crossedOut)}</t></r>`;
      if (cell.then === undefined)
        return `<c r="${r}" s="crossed" t="inlineStr"><is><t>${escaped(cell.crossedOut)}</t></is></c>`;
      return `<c r="${r}" t="inlineStr"><is>${struck}<r><t xml:space="preserve">${escaped(cell.then)}</t></r></is></c>`;
    }
    if ("yes" in cell) return `<c r="${r}" t="b"><v>${cell.yes ? "1" : "0"}</v></c>`;
    return `<c r="${r}" s="${String(indexIn(formats, cell.format ?? "General"))}"><v>${String(cell.number)}</v></c>`;
  };
  const parts: Record<string, string> = {};
  sheets.forEach(({ rows, hiddenRows = [], merged = [], hiddenColumns = [] }, index) => {
    const body = rows.map((cells, at) => {
      const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : "";
      const filled = cells.map((cell, column) => cellXml(cell, column, at + 1)).join("");
      return filled === "" ? "" : `<row r="${String(at + 1)}"${hidden}>${filled}</row>`;
    });
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = `<worksheet xmlns="${main}"><cols>${hiddenColumns.map((at) => `<col min="${String(at)}" max="${String(at)}" hidden="1"/>`).join("")}</cols><sheetData>${body.join("")}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`; // prettier-ignore
  });
  parts["xl/workbook.xml"] = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"${hidden === true ? ' state="hidden"' : ""}/>`,
    ) // prettier-ignore
    .join("")}</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, at) => `<Relationship Id="rId${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
      )
      .join("")}</Relationships>`;
  parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`; // prettier-ignore
  parts["xl/styles.xml"] = `<styleSheet xmlns="${main}"><numFmts>${formats
    .map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(code)}"/>`)
    .join("")}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${at === 0 ? "0" : String(164 + at)}" fontId="0"/>`).join("")}<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`; // prettier-ignore
  for (const path of Object.keys(parts))
    parts[path] = (parts[path] ?? "").replaceAll('s="crossed"', `s="${String(formats.length)}"`);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

import { DocxPackage } from "../../src/simulator/package/docxPackage";
import { cellText, cellsOf } from "../../src/simulator/document/tables";
import { paragraphText } from "../../src/simulator/document/text";
import { child, descendants } from "../../src/simulator/package/wml";

function bodyOf(docx: Uint8Array) {
  const root = new DocxPackage(docx).part("word/document.xml").document.documentElement;
  const body = root === null ? undefined : child(root, "body");
  if (body === undefined) throw new Error("no w:body");
  return body;
}

/** The text of each paragraph of a document. */
export function linesOf(docx: Uint8Array): readonly string[] {
  return descendants(bodyOf(docx), "p").map((paragraph) => paragraphText(paragraph));
}

/** The texts of the cells of each row. */
export function rowsOf(docx: Uint8Array): readonly (readonly string[])[] {
  return descendants(bodyOf(docx), "tr").map((row) => cellsOf(row).map(cellText));
}

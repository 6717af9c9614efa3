import { strToU8, zipSync } from "fflate";
import type { CopyPage } from "../plan/copyChoice";
import { documentXml, fixedParts, propertiesXml, stylesXml } from "./copyParts";

/**
 * The copy as a .docx, made of the page's words and of nothing else: the same page gives the same bytes, whoever makes it, when
 * and out of which form. Its parts have no author, no program and no date, in the zip neither.
 */
export function copyDocument(page: CopyPage): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    ...fixedParts,
    "word/document.xml": documentXml(page),
    "word/styles.xml": stylesXml(page.layout),
    "docProps/core.xml": propertiesXml(page.heading),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(`${declaration}${xml}`)])),
    // The first day that a zip can say, in local time as zips do.
    { level: 6, mtime: new Date(1980, 0, 1), os: 0 },
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

import type { Element } from "slimdom";
import { assertEditable } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { isOwn, keepFormer, revisionRound } from "../document/revisions";
import { place } from "../package/schemaOrder";
import { tracksChanges } from "../package/settings";
import { styleNamed } from "../package/styles";
import { runsIn } from "../document/text";
import { attribute, child, make, paragraphProperties } from "../package/wml";
import { WordError } from "../wordError";

/** Gives paragraphs a style: one for paragraphs to them, one for characters to their text. */
export function applyStyle(
  open: OpenDocument,
  paragraphs: readonly Element[],
  name: string,
  builtIn: boolean,
  runs: readonly Element[] = paragraphs.flatMap((each) => runsIn(each)),
): void {
  for (const paragraph of paragraphs) assertEditable(open, paragraph);
  const style = styleNamed(open.docx, name, builtIn);
  const id = attribute(style, "styleId") ?? "";
  const tracked = tracksChanges(open.docx);
  switch (attribute(style, "type")) {
    case "character":
      for (const run of runs) {
        assertEditable(open, run);
        const properties = child(run, "rPr") ?? run.insertBefore(make(run, "rPr"), run.firstChild);
        if (tracked && !isOwn(revisionRound(run), "ins")) keepFormer(properties);
        place(properties, make(run, "rStyle", { val: id }));
      }
      return;
    case "paragraph":
      for (const paragraph of paragraphs) {
        const properties = paragraphProperties(paragraph);
        if (tracked) keepFormer(properties);
        place(properties, make(paragraph, "pStyle", { val: id }));
      }
      return;
    default:
      throw new WordError("InvalidArgument", `${name} is no style of text.`);
  }
}

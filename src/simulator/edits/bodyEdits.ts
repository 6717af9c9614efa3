import { Element } from "slimdom";
import { remove } from "./anchors";
import { drop, putParagraph, putRow, putRun, takeBlocks } from "./changes";
import { controlsIn, isContentLocked, kindOf } from "../document/controls";
import { assertEditable, assertNoPlaceholderRound } from "./editable";
import type { OpenDocument } from "../document/openDocument";
import { likeParagraph } from "../document/paragraphs";
import { tracksChanges } from "../package/settings";
import { looksAtEnd, makeRun } from "../document/text";
import type { Thing } from "../members/things";
import { descendants, isW, make, through } from "../package/wml";
import { WordError } from "../wordError";
import { insertInParagraph } from "./writing";

/** `Body.clear`: one empty paragraph stays, the last. */
export function clearBody(open: OpenDocument, body: Element): void {
  assertEditable(open, body);
  const controls = controlsIn(body);
  // Word on the web replaces nothing that holds a control of a kind that it does not know (OfficeDev/office-js 6865).
  if (
    open.profile.name === "web" &&
    controls.some((each) => !open.profile.controlKinds.includes(kindOf(each)))
  )
    throw new WordError("NotAllowed", "The action isn't supported by Word in a browser.");
  if (controls.some(isContentLocked))
    throw new WordError("NotSettled", "Body.clear over a locked content control");
  if (descendants(body, "sectPr").some((each) => each.parentNode !== body))
    throw new WordError("NotSettled", "Body.clear over the end of a section");
  if (tracksChanges(open.docx)) {
    if (controls.length > 0)
      throw new WordError("NotSettled", "Body.clear over content controls while changes are tracked");
    takeBlocks(open, body);
    return;
  }
  const kept = blocksOf(body).findLast((each) => isW(each, "p"));
  const content = body.childNodes.filter(
    (node) => node !== kept && !isW(node, "sectPr") && !isW(node, "tcPr"),
  );
  if (kept === undefined) {
    body.insertBefore(make(body, "p"), endOf(body));
    remove(open, content);
    return;
  }
  for (const node of content) remove(open, [node]);
  drop(open, kept);
}

/** `Body.insertParagraph`. At the end it stands behind a control that ends the body, not in it. */
export function insertParagraphIn(open: OpenDocument, body: Element, text: string, where: string): Thing {
  if (where !== "Start" && where !== "End") throw new WordError("InvalidArgument", "insertLocation");
  assertEditable(open, body);
  const beside = edgeOf(open, body, where);
  const made = isW(beside, "p") ? likeParagraph(beside) : make(body, "p");
  putParagraph(open, made, beside, where === "Start" ? "Before" : "After");
  const looks = isW(beside, "p") ? looksAtEnd(beside) : undefined;
  if (text !== "") putRun(open, makeRun(body, text, looks), made, null);
  return { type: "Paragraph", node: made };
}

/** `Body.insertText`: into the first or last paragraph, or in place of all. */
export function insertTextIn(open: OpenDocument, body: Element, text: string, where: string): Thing {
  if (where !== "Start" && where !== "End" && where !== "Replace")
    throw new WordError("InvalidArgument", "insertLocation");
  assertEditable(open, body);
  if (where === "Replace") clearBody(open, body);
  const paragraph = edgeOf(open, body, where === "Start" ? "Start" : "End");
  if (!isW(paragraph, "p"))
    throw new WordError("NotSettled", `Body.insertText ${where} beside a table or content control`);
  return {
    type: "Range",
    nodes: insertInParagraph(open, paragraph, text, where === "Start" ? "Start" : "End"),
  };
}

/** `Body.insertTable`. Which table style it has no source says: it has none. */
export function insertTableIn(
  open: OpenDocument,
  body: Element,
  size: { readonly rows: number; readonly columns: number },
  where: string,
  values: readonly (readonly string[])[],
): Thing {
  if (where !== "Start" && where !== "End") throw new WordError("InvalidArgument", "insertLocation");
  const { rows, columns } = size;
  const isSize = (count: number): boolean => Number.isInteger(count) && count > 0;
  if (!isSize(rows) || !isSize(columns) || values.length > rows || values.some((row) => row.length > columns))
    throw new WordError("InvalidArgument", "Body.insertTable");
  assertEditable(open, body);
  const beside = edgeOf(open, body, where);
  if (where === "End" || !isW(beside, "p"))
    throw new WordError(
      "NotSettled",
      `Body.insertTable ${where} beside a table or content control, or at the end`,
    );
  const width = String(Math.floor(9000 / columns));
  const table = make(body, "tbl", {}, [
    make(body, "tblPr", {}, [
      make(body, "tblW", { w: "0", type: "auto" }),
      make(body, "tblLook", { val: "04A0" }),
    ]),
    make(
      body,
      "tblGrid",
      {},
      Array.from({ length: columns }, () => make(body, "gridCol", { w: width })),
    ),
  ]);
  beside.parentNode?.insertBefore(table, beside);
  for (let row = 0; row < rows; row += 1) {
    const cells = Array.from({ length: columns }, () => make(body, "tc", {}, [make(body, "p")]));
    putRow(open, make(body, "tr", {}, cells), table, null);
    cells.forEach((cell, column) => {
      const [paragraph] = through(cell, "p");
      const text = values[row]?.[column] ?? "";
      if (text !== "" && paragraph !== undefined) putRun(open, makeRun(body, text), paragraph, null);
    });
  }
  return { type: "Table", node: table };
}

/** The first or last block of a body. */
function edgeOf(open: OpenDocument, body: Element, where: "Start" | "End"): Element {
  const blocks = blocksOf(body);
  const found = where === "Start" ? blocks[0] : blocks[blocks.length - 1];
  if (found === undefined) throw new WordError("GeneralException", "The body has no paragraph.");
  if (isW(found, "p")) {
    assertEditable(open, found);
    assertNoPlaceholderRound(found, "Body insertion");
  } else if (where === "Start" && isW(found, "sdt"))
    throw new WordError("NotSettled", "Inserting at the start of a body that starts with a content control");
  return found;
}

function blocksOf(body: Element): Element[] {
  return body.childNodes.filter(
    (node): node is Element => node instanceof Element && ["p", "tbl", "sdt"].some((name) => isW(node, name)),
  );
}

function endOf(body: Element): Element | null {
  return body.childNodes.find((node): node is Element => isW(node, "sectPr")) ?? null;
}

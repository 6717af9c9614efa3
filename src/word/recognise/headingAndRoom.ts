import { isBlankText } from "./box";
import type { FormCell, FormTable } from "../read/formDocument";
import type { HeadedBox } from "./adviceLayouts";
import { standsOverRoom, weights } from "./evidenceOfBox";
import { headed } from "./headings";
import { isAdvicePrompt } from "./labels";
import { isGutter } from "./neighbours";

/**
 * The boxes of a table whose cells each hold a heading, lines of advice or none, and under them room to write; none where its
 * cells are anything else. Most of them have to be headings that are known: where boxes stand beside or below their headings,
 * half of the cells are none. Where nothing is blank in any of them, all is printed text. `isFree` tells the rows that no other
 * part of the form has taken.
 */
export function boxesInHeadings(table: FormTable, isFree: (row: number) => boolean): readonly HeadedBox[] {
  const rows = table.rows.filter(({ row, isDeleted }) => !isDeleted && isFree(row));
  const cells = rows.flatMap((row) => row.cells);
  const own = cells.filter((cell) => cell.mergedInto === undefined && !isGutter(cell));
  const boxes = own.flatMap((cell) => boxIn(cell) ?? []);
  const hasRoom = boxes.some(({ box, from = 0 }) =>
    box.paragraphs.slice(from).some(({ text }) => isBlankText(text)),
  );
  const known = new Set(boxes.map(({ box }) => box));
  const others = own.filter((cell) => !known.has(cell));
  // Headings that nobody knows stand over room as well.
  const unlike = others.filter((cell) => !standsOverRoom(cell));
  const isKnown = boxes.length >= 2 && boxes.length > unlike.length * 2 && boxes.length >= others.length;
  const isOnly = !others.some((cell) => headed(cell.text) !== undefined);
  return hasRoom && isKnown && isOnly ? boxes : [];
}

function boxIn(cell: FormCell): HeadedBox | undefined {
  const { paragraphs } = cell;
  const heading = paragraphs.findIndex(({ text }) => text.trim() !== "");
  const key = headed(paragraphs[heading]?.text ?? "");
  const isPrinted = (at: number): boolean => {
    const { text = "", isListItem } = paragraphs[at] ?? {};
    return text.trim() !== "" && isListItem === false && isAdvicePrompt(text);
  };
  let from = heading + 1;
  while (isPrinted(from)) from += 1;
  const isBare = cell.nestedTables.length === 0 && cell.controls.length === 0;
  if (key === undefined || from === paragraphs.length || !isBare) return undefined;
  return { key, heading: cell, box: cell, from, layout: "in", score: weights.blank };
}

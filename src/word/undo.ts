import type { Form, Position } from "../plan/form";
import { FormError } from "../plan/formError";
import { boxAt, type Box } from "./box";
import { boxIn, controlOf, findPlaces, lineOf, tableOf, type Places } from "./findPlaces";
import type { FormDocument } from "./formDocument";
import type { Undo } from "./gateway";
import { formIn } from "./readForm";
import { runWord } from "./runWord";
import { writeAndRead } from "./writeAndRead";
import { paragraphsOfCell, stretchOf, writeControl } from "./writeBox";

/** What a fill wrote to: a box, or a row that it added. */
export type Touched =
  | { readonly kind: "box"; readonly name: string; readonly position: Position }
  | { readonly kind: "row"; readonly table: number; readonly row: number; readonly cells: number };

/** One thing to put back, in positions of the form as the fill left it. */
export type UndoStep =
  | { readonly kind: "box"; readonly position: Position; readonly before: BoxState; readonly after: BoxState }
  | { readonly kind: "row"; readonly table: number; readonly row: number; readonly after: readonly string[] };

/** What a box holds, as far as a fill can change it. `control` is undefined where it has none. */
type BoxState = {
  readonly lines: readonly { readonly text: string; readonly isListItem: boolean }[];
  readonly control?: { readonly text: string; readonly showsPlaceholder: boolean };
};

/** What takes a fill back: each box as it was and as it is, each row that was added. */
export function undoFor(touched: readonly Touched[], before: FormDocument, after: FormDocument): Undo {
  const steps = new Map<string, UndoStep>();
  for (const each of touched) {
    if (each.kind === "row") {
      steps.set(`row ${String(each.table)} ${String(each.row)}`, {
        kind: "row",
        table: each.table,
        row: each.row,
        after: rowTexts(after, each.table, each.row),
      });
      continue;
    }
    const position = positionAfter(each.position, before, after);
    const was = boxAt(before, each.position);
    const is = boxAt(after, position);
    if (was !== undefined && is !== undefined)
      steps.set(JSON.stringify(position), {
        kind: "box",
        position,
        before: stateOf(was),
        after: stateOf(is),
      });
  }
  return { kind: "undo", steps: [...steps.values()] };
}

/** See `Gateway.undoFill`. */
export function undoFill({ steps }: Undo): Promise<Form> {
  return runWord(async (context) => {
    const places = await findPlaces(context, { lines: steps.some(isLine), lists: true });
    for (const step of steps) if (!isAsLeft(places.document, step)) throw new FormError("changed-meanwhile");
    for (const step of steps) if (step.kind === "box") putBack(places, boxIn(places, step.position), step);
    for (const step of [...steps].reverse()) {
      if (step.kind === "row") tableOf(places, step.table, step.row).getCell(step.row, 0).deleteRow();
    }
    const after = await writeAndRead(context, places.document);
    const kept = steps.every(
      (step) =>
        step.kind === "row" ||
        sameWords(stateAt(after, positionAfter(step.position, places.document, after)), step.before),
    );
    if (!kept) throw new FormError("word-refused", { detail: "undo", wrote: true });
    return formIn(after);
  });
}

function putBack(places: Places, box: Box, { before, after }: Extract<UndoStep, { kind: "box" }>): void {
  if (box.control !== undefined && before.control !== undefined && !sameControl(before, after)) {
    if (before.control.showsPlaceholder) {
      const found = controlOf(box.control, [...places.controls, ...places.dropDowns, ...places.comboBoxes]);
      if (box.control.level !== "run" && after.lines[0]?.isListItem === true)
        found.paragraphs.getFirst().detachFromList();
      found.clear();
      return;
    }
    if (box.control.level === "run" || box.control.kind !== "richText") {
      writeControl(places, box.control, before.control.text);
      return;
    }
  }
  if (box.cell === undefined) putBackLine(places, box, before);
  else putBackParagraphs(paragraphsOfCell(places, box), before, after);
}

/** Takes out what was added between the paragraphs that stayed, and puts back what stood there. */
function putBackParagraphs(paragraphs: readonly Word.Paragraph[], before: BoxState, after: BoxState): void {
  const same = (
    one: BoxState["lines"][number] | undefined,
    other: BoxState["lines"][number] | undefined,
  ): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.text === other.text &&
    one.isListItem === other.isListItem;
  let start = 0;
  while (same(before.lines[start], after.lines[start])) start += 1;
  let end = 0;
  const room = Math.min(before.lines.length, after.lines.length) - start;
  while (
    end < room &&
    same(before.lines[before.lines.length - 1 - end], after.lines[after.lines.length - 1 - end])
  )
    end += 1;
  const was = before.lines.slice(start, before.lines.length - end);
  const is = after.lines.slice(start, after.lines.length - end);

  let last = paragraphs[start - 1];
  is.forEach((line, index) => {
    const paragraph = paragraphs[start + index];
    const old = was[index];
    if (paragraph === undefined) return;
    if (old === undefined) {
      paragraph.delete();
      return;
    }
    if (line.isListItem && !old.isListItem) paragraph.detachFromList();
    if (old.text === "") paragraph.clear();
    else if (old.text !== line.text) paragraph.insertText(old.text, "Replace");
    last = paragraph;
  });
  for (const old of was.slice(is.length)) last = last?.insertParagraph(old.text, "After");
}

function putBackLine(places: Places, box: Box, before: BoxState): void {
  const [read] = box.paragraphs;
  if (read === undefined) return;
  const line = lineOf(places, read.index);
  const old = (before.lines[0]?.text ?? "").slice(box.label.length).trim();
  if (box.label === "" && old === "") {
    line.clear();
    return;
  }
  const [first, ...others] = box.text.trim().split("\n");
  for (const other of others) stretchOf(line, read.text, other)?.delete();
  const stretch = stretchOf(line, read.text, first ?? "");
  if (stretch === undefined) throw new FormError("word-refused", { detail: "undo" });
  if (old === "") stretch.delete();
  else stretch.insertText(old, "Replace");
}

function isAsLeft(now: FormDocument, step: UndoStep): boolean {
  if (step.kind === "row")
    return JSON.stringify(rowTexts(now, step.table, step.row)) === JSON.stringify(step.after);
  const state = stateAt(now, step.position);
  return JSON.stringify(state) === JSON.stringify(step.after);
}

function stateAt(document: FormDocument, position: Position): BoxState | undefined {
  const box = boxAt(document, position);
  return box === undefined ? undefined : stateOf(box);
}

function stateOf(box: Box): BoxState {
  const lines = box.paragraphs.map(({ text, isListItem }) => ({ text, isListItem }));
  if (box.control === undefined) return { lines };
  return { lines, control: { text: box.control.text, showsPlaceholder: box.control.showsPlaceholder } };
}

function sameControl(one: BoxState, other: BoxState): boolean {
  return JSON.stringify(one.control) === JSON.stringify(other.control);
}

/** The same words, however many blank lines stand after them: the last paragraph of a cell cannot be deleted. */
function sameWords(one: BoxState | undefined, other: BoxState): boolean {
  const words = (state: BoxState | undefined): string =>
    (state?.lines ?? [])
      .map((line) => line.text.trim())
      .join("\n")
      .trim();
  return words(one) === words(other);
}

function rowTexts(document: FormDocument, table: number, row: number): readonly string[] {
  return document.tables[table]?.rows[row]?.cells.map((cell) => cell.text) ?? [];
}

function isLine(step: UndoStep): boolean {
  return step.kind === "box" && step.position.kind === "line";
}

/** Where a box of the form before a fill stands after it: rows are added last, and lines of the body keep their order. */
function positionAfter(position: Position, before: FormDocument, after: FormDocument): Position {
  if (position.kind === "cell") return position;
  const read = before.paragraphs[position.paragraph];
  if (read?.cell !== undefined) {
    const { table, row, cell } = read.cell;
    const moved = after.tables[table]?.rows[row]?.cells[cell]?.paragraphs[read.indexInCell ?? 0];
    return moved === undefined ? position : { kind: "line", paragraph: moved.index };
  }
  const bare = (document: FormDocument): readonly number[] =>
    document.paragraphs.filter((each) => each.cell === undefined).map((each) => each.index);
  const moved = bare(after)[bare(before).indexOf(position.paragraph)];
  return moved === undefined ? position : { kind: "line", paragraph: moved };
}

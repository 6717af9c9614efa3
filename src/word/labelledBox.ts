import type { FieldKey, Position } from "../plan/form";
import { fieldLabelled, fieldLabelledAmongLabels, fieldLineIn, type Reading } from "../plan/labels";
import { textOutside } from "./box";
import type { Doubt } from "./certainty";
import type { FormCell, FormControl, FormDocument, FormTable } from "./formDocument";
import { cellIn, leftOf, rightOf, rowsBelow, topOf } from "./neighbours";

/** A detail of the form and the box that its label asks to be filled. */
export type LabelledBox = { readonly key: FieldKey; readonly position: Position; readonly doubt?: Doubt };

/**
 * Finds the boxes of a table that have a label of the details: the control after the label in its own cell; the cell to the
 * right; in a row of labels, the cell below; the rest of the label's own line after its colon. Where two details are found so,
 * common words ("Name", "Date") count as labels too. `isFree` tells the rows that no other part of the form has taken.
 */
export function labelledBoxesOf(
  document: FormDocument,
  table: FormTable,
  isFree: (row: number) => boolean,
): readonly LabelledBox[] {
  const rows = table.rows.filter((row) => !row.isDeleted && isFree(row.row));
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.mergedInto === undefined));
  const search: Search = { document, cells: new Set(cells), used: new Set(), boxes: [] };
  findControlsAfterLabels(search);
  const sure = labelsIn(search, (text) => {
    const key = fieldLabelled(text);
    return key && { key, isDoubtful: false };
  });
  findNeighbours(search, sure, sure);
  const known = keysOf(search);
  if (known.size >= 2) {
    const likely = labelsIn(search, fieldLabelledAmongLabels);
    const added = new Map([...likely].filter(([, { key }]) => !known.has(key)));
    findNeighbours(search, added, new Map([...sure, ...added]));
  }
  findLines(search);
  return search.boxes;
}

type Labels = ReadonlyMap<FormCell, Reading<FieldKey>>;

type Search = {
  readonly document: FormDocument;
  readonly cells: ReadonlySet<FormCell>;
  /** Cells that are a label with its box, or a box. */
  readonly used: Set<FormCell>;
  readonly boxes: LabelledBox[];
};

function keysOf(search: Search): ReadonlySet<FieldKey> {
  return new Set(search.boxes.map(({ key }) => key));
}

function labelsIn(search: Search, read: (text: string) => Reading<FieldKey> | undefined): Labels {
  const labels = new Map<FormCell, Reading<FieldKey>>();
  let rowOfPage = -1;
  for (const cell of search.cells) {
    const label = search.used.has(cell) ? undefined : read(cell.text);
    if (fieldLabelled(cell.text) === "page") rowOfPage = cell.row;
    // "of" asks for the number of pages only after "Page".
    if (label !== undefined && (label.key !== "pageCount" || rowOfPage === cell.row)) labels.set(cell, label);
  }
  // Where labels are shaded, what reads as a label and is not is an answer.
  const shaded = new Map([...labels].filter(([cell]) => cell.isShaded));
  return shaded.size >= 2 ? shaded : labels;
}

function findControlsAfterLabels(search: Search): void {
  for (const cell of search.cells) {
    const controls = controlsIn(search.document, cell);
    const [control, ...others] = controls;
    if (control === undefined || others.some((other) => other.parent !== control.index)) continue;
    const key = fieldLabelled(textBeside(cell, controls));
    const [paragraph] = control.paragraphs;
    if (key === undefined || paragraph === undefined) continue;
    search.boxes.push({ key, position: { kind: "line", paragraph } });
    search.used.add(cell);
  }
}

function controlsIn(document: FormDocument, cell: FormCell): FormControl[] {
  return cell.controls.flatMap((index) => {
    const control = document.controls[index];
    return control === undefined || control.isContainer || control.level === "cell" ? [] : [control];
  });
}

function textBeside(cell: FormCell, controls: readonly FormControl[]): string {
  const indexes = controls.map((control) => control.index);
  const lines = cell.paragraphs
    .filter((paragraph) => !paragraph.controls.some((control) => indexes.includes(control)))
    .map((paragraph) => textOutside(paragraph, indexes));
  return lines.join("\n").trim();
}

/** Finds the boxes of `labels`; no cell of `allLabels` is a box. */
function findNeighbours(search: Search, labels: Labels, allLabels: Labels): void {
  const rows = new Map<number, FormCell[]>();
  for (const cell of allLabels.keys()) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const cells of rows.values()) {
    const boxOf = boxesOfRow(search, cells, allLabels);
    for (const cell of cells) {
      const label = labels.get(cell);
      const box = boxOf?.(search, cell, allLabels);
      if (label === undefined || box === undefined || search.used.has(box)) continue;
      search.boxes.push({
        key: label.key,
        position: { kind: "cell", table: box.table, row: box.row, cell: box.cell },
        doubt: label.isDoubtful ? { kind: "word", said: cell.text } : doubtOf(search, cell, box, allLabels),
      });
      search.used.add(box).add(cell);
    }
  }
}

type BoxOf = (search: Search, cell: FormCell, labels: Labels) => FormCell | undefined;

/**
 * Where the labels of a row have their boxes: below, when two stand side by side, one stands alone, all controls are below, or
 * other questions stand to the right; else to the right. Where two stand side by side and one has no box below, their boxes are
 * in their own cells.
 */
function boxesOfRow(search: Search, cells: readonly FormCell[], labels: Labels): BoxOf | undefined {
  const neighbours = cells.map((cell) => rightOf(search.document, cell));
  const belows = cells.map((cell) => below(search, cell, labels));
  // Where labels are shaded and boxes are not, a shaded cell that says something is a label too.
  const asksToo = cells.some((cell, at) => {
    const [beside, box] = [neighbours[at], belows[at]];
    const isShaded = cell.isShaded && beside?.isShaded === true && beside.text !== "";
    return (beside !== undefined && labels.has(beside)) || (isShaded && box?.isShaded === false);
  });
  if (asksToo) return belows.every((box) => box !== undefined) ? below : undefined;
  if (cells.length === 1 && neighbours[0] === undefined) return below;
  const areControlsBelow =
    belows.every((box) => box !== undefined && box.controls.length > 0) &&
    neighbours.every((box) => box === undefined || box.controls.length === 0);
  if (areControlsBelow) return below;
  const othersAskBeside = cells.every((cell) => {
    const box = right(search, cell, labels);
    return box === undefined || !mayAnswer(search, box, labels.get(cell)?.key);
  });
  const mayBeBelow = cells.every((cell, at) => {
    const box = belows[at];
    const holdsAnswer = (fieldLineIn(cell.text)?.rest ?? "").trim() !== "";
    return box !== undefined && !holdsAnswer && (box.text === "" || /\d/.test(box.text));
  });
  return othersAskBeside && mayBeBelow ? below : right;
}

function right(search: Search, cell: FormCell, labels: Labels): FormCell | undefined {
  const next = rightOf(search.document, cell);
  if (next === undefined || labels.has(next)) return undefined;
  const beyond = rightOf(search.document, next);
  const isQuestion = /[:?]\s*$/.test(next.text) && next.controls.length === 0;
  // Another question of the agency's, with its own box beside it.
  if (isQuestion && beyond !== undefined && !labels.has(beyond)) return undefined;
  return asBox(search, next);
}

function below(search: Search, cell: FormCell, labels: Labels): FormCell | undefined {
  const table = search.document.tables[cell.table];
  if (table === undefined) return undefined;
  for (const row of rowsBelow(table, cell.row)) {
    const under = cellIn(row, cell);
    if (under === undefined) return undefined;
    if (topOf(search.document, under) === cell) continue;
    const before = leftOf(search.document, under);
    const isOthers = labels.has(under) || (before !== undefined && labels.has(before));
    return isOthers ? undefined : asBox(search, under);
  }
  return undefined;
}

/** A cell as a box; one that asks for something ("Created on: 1 May", "Team:") is none. */
function asBox(search: Search, cell: FormCell): FormCell | undefined {
  const top = topOf(search.document, cell);
  const asks =
    /^\p{L}[^:\n]{1,40}:$/u.test(textOf(search, top)) ||
    top.paragraphs.some(({ text }) => fieldLineIn(text) !== undefined);
  return !asks && top.nestedTables.length === 0 && search.cells.has(top) ? top : undefined;
}

/**
 * What stands by a label and is not blank can be the agency's next question instead of an answer, where the label may have its
 * box elsewhere.
 */
function doubtOf(search: Search, label: FormCell, box: FormCell, labels: Labels): Doubt | undefined {
  const key = labels.get(label)?.key;
  const other = box.row === label.row ? below(search, label, labels) : right(search, label, labels);
  const text = textOf(search, box);
  if (box.row === label.row) {
    const isSure = text === "" || other === undefined;
    return isSure || (asksForFigures.has(key) && mayAnswer(search, box, key))
      ? undefined
      : { kind: "beside" };
  }
  const isAlone = rightOf(search.document, label) === undefined;
  const mayAskNext = /:\s*$/.test(label.text) && /^\p{L}[^:\n]{1,40}:\s/u.test(text);
  const mayBeBeside = other !== undefined && textOf(search, other) !== "" && box.controls.length === 0;
  const isDoubtful = isAlone ? mayAskNext || !mayAnswer(search, box, key) : mayBeBeside;
  return isDoubtful ? { kind: "below" } : undefined;
}

/** What a cell says outside of its controls. */
function textOf(search: Search, cell: FormCell): string {
  return textBeside(cell, controlsIn(search.document, cell));
}

const asksForFigures: ReadonlySet<FieldKey | undefined> = new Set<FieldKey>([
  "intakeDate",
  "isspDate",
  "page",
  "pageCount",
  "createdOn",
  "reviewedOn",
]);

/** Whether what a cell says can be the answer to a question: dates and page numbers have figures, or stand for none yet. */
function mayAnswer(search: Search, cell: FormCell, key: FieldKey | undefined): boolean {
  const text = textOf(search, cell);
  if (text === "" || !asksForFigures.has(key)) return true;
  return /\d|^\W*(n\W?a|tb[acd]|none|never|not\b.*|unknown|ongoing|pending|as soon as.*|asap)\W*$/i.test(
    text,
  );
}

function findLines(search: Search): void {
  const known = keysOf(search);
  for (const cell of search.cells) {
    if (search.used.has(cell)) continue;
    for (const paragraph of cell.paragraphs) {
      const line = fieldLineIn(paragraph.text);
      if (line === undefined || known.has(line.key)) continue;
      search.boxes.push({ key: line.key, position: { kind: "line", paragraph: paragraph.index } });
    }
  }
}

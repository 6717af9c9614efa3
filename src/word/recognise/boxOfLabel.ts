import { details } from "../../plan/details";
import { fieldKeys, type FieldKey } from "../../plan/form";
import { mayBeBox } from "./answerControl";
import { textOutside } from "./box";
import type { Doubt } from "./certainty";
import type { FormCell, FormControl, FormDocument, FormRow } from "../read/formDocument";
import { fieldLabelled, type Reading } from "./labels";
import { beginsWithDetail, fieldLineIn } from "./labelLines";
import { cellIn, isGutter, leftOf, rightOf, rowsBelow, topOf } from "./neighbours";

/** The labels of a table, and what each asks for. */
export type Labels = ReadonlyMap<FormCell, Reading<FieldKey>>;

/** The cells of a table in which labels look for their boxes. */
export type Cells = {
  readonly document: FormDocument;
  readonly cells: ReadonlySet<FormCell>;
  /** Cells that are a label with its box, or a box. */
  readonly used: Set<FormCell>;
};

type BoxOf = (search: Cells, cell: FormCell, labels: Labels) => FormCell | undefined;

/**
 * Where the labels of a row have their boxes: below, when two stand side by side, one stands alone, all controls are below, or
 * other questions stand to the right; else to the right. Where two stand side by side and one has no box below, their boxes are
 * in their own cells.
 */
export function boxesOfRow(search: Cells, cells: readonly FormCell[], labels: Labels): BoxOf | undefined {
  if (cells.length > 1 && areCaptions(search, labels)) return above;
  const neighbours = cells.map((cell) => rightOf(search.document, cell));
  const belows = cells.map((cell) => below(search, cell, labels));
  const haveOwnBelow = new Set(belows).size === cells.length && belows.every((box) => box !== undefined);
  const isRoomBelow = haveOwnBelow && belows.every((box) => box.text === "");
  if (!isRoomBelow && standBehind(search, labels)) return left;
  if (isRoomBelow && cells.length > 1 && neighbours.at(-1) === undefined) return below;
  // Where labels are shaded and boxes are not, a shaded cell that says something is a label too.
  const asksToo = cells.some((cell, at) => {
    const [beside, box] = [neighbours[at], belows[at]];
    const isShaded = cell.isShaded && beside?.isShaded === true && beside.text !== "";
    return (beside !== undefined && labels.has(beside)) || (isShaded && box?.isShaded === false);
  });
  if (asksToo) return haveOwnBelow ? below : undefined;
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
    const isLast = neighbours[at] === undefined;
    return box !== undefined && !holdsAnswer && (isLast || box.text === "" || /\d/.test(box.text));
  });
  return othersAskBeside && mayBeBelow ? below : right;
}

function right(search: Cells, cell: FormCell, labels: Labels): FormCell | undefined {
  const next = rightOf(search.document, cell);
  if (next === undefined || labels.has(next)) return undefined;
  const beyond = rightOf(search.document, next);
  const isQuestion =
    /[:?]$/.test(next.text.trimEnd()) && /\p{L}/u.test(next.text) && next.controls.length === 0;
  // Another question of the agency's, with its own box beside it.
  if (isQuestion && beyond !== undefined && !labels.has(beyond)) return undefined;
  return asBox(search, next);
}

function below(search: Cells, cell: FormCell, labels: Labels): FormCell | undefined {
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

/** Whether the labels of a table stand under their boxes, as on paper: blank rows and rows of labels by turns, a blank one first. */
function areCaptions(search: Cells, labels: Labels): boolean {
  const [first] = labels.keys();
  const rows = first === undefined ? [] : (search.document.tables[first.table]?.rows ?? []);
  const free = rows.filter(
    ({ cells, isDeleted }) => !isDeleted && cells.some((cell) => search.cells.has(cell)),
  );
  const isBlank = ({ cells }: FormRow): boolean => cells.every(({ text }) => text === "");
  const isOfLabels = ({ cells }: FormRow): boolean =>
    cells.some((cell) => labels.has(cell)) && cells.every((cell) => labels.has(cell) || cell.text === "");
  return (
    free.length > 1 &&
    free.length % 2 === 0 &&
    free.every((row, at) =>
      at % 2 === 0 ? isBlank(row) : isOfLabels(row) && row.cells.length === free[at - 1]?.cells.length,
    )
  );
}

function above(search: Cells, cell: FormCell): FormCell | undefined {
  const row = search.document.tables[cell.table]?.rows[cell.row - 1];
  const over = row && cellIn(row, cell);
  return over && asBox(search, over);
}

/** Whether the labels of a table stand behind their boxes: by turns, the first cell of each such row a box, the last a label. */
function standBehind(search: Cells, labels: Labels): boolean {
  const [first] = labels.keys();
  const rows = first === undefined ? [] : (search.document.tables[first.table]?.rows ?? []);
  const asking = rows.flatMap(({ cells }) => {
    const own = cells.filter((cell) => search.cells.has(cell) && !isGutter(cell));
    return own.some((cell) => labels.has(cell)) ? [own] : [];
  });
  const isBehind = (cells: readonly FormCell[]): boolean =>
    cells.length % 2 === 0 &&
    cells.every((cell, at) => (at % 2 === 0 ? !labels.has(cell) : cell.text !== ""));
  // A row of one text and one label can be a title and a label with its answer in its own cell.
  const areBoxes = asking.some(([box, , ...more]) => box?.text === "" || more.length > 0);
  return labels.size > 1 && areBoxes && asking.every(isBehind);
}

function left(search: Cells, cell: FormCell): FormCell | undefined {
  const before = leftOf(search.document, cell);
  return before && asBox(search, before);
}

const isLabel = (text: string): boolean => fieldLabelled(text) !== undefined;

/** A cell as a box; one that asks for something ("Created on: 1 May", "Team:") is none. */
export function asBox(search: Cells, cell: FormCell): FormCell | undefined {
  const top = topOf(search.document, cell);
  const asks =
    /^\p{L}[^:\n]{1,40}:$/u.test(textOf(search, top)) ||
    top.paragraphs.some(({ text }, _, { length }) => beginsWithDetail(text) || (length > 1 && isLabel(text)));
  return !asks && top.nestedTables.length === 0 && search.cells.has(top) ? top : undefined;
}

/**
 * What stands by a label and is not blank can be the agency's next question instead of an answer, where the label may have its
 * box elsewhere.
 */
export function doubtOf(search: Cells, label: FormCell, box: FormCell, labels: Labels): Doubt | undefined {
  const key = labels.get(label)?.key;
  const other = box.row === label.row ? below(search, label, labels) : right(search, label, labels);
  const text = textOf(search, box);
  // Beside or under "Intake date:", or "Client name: Mia", "Date of birth: 1 May" may be the next question with its answer.
  const asksInLine = /:\s*$/.test(label.text) || fieldLineIn(label.text) !== undefined;
  const mayAskNext = asksInLine && /^\p{L}[^:\n]{1,40}:\s/u.test(text);
  if (box.row === label.row) {
    if (mayAskNext) return { kind: "beside" };
    const isSure = text === "" || other === undefined;
    return isSure || (asksForFigures.has(key) && mayAnswer(search, box, key))
      ? undefined
      : { kind: "beside" };
  }
  const isAlone = rightOf(search.document, label) === undefined;
  const mayBeBeside = other !== undefined && textOf(search, other) !== "" && box.controls.length === 0;
  const isDoubtful = mayAskNext || (isAlone ? !mayAnswer(search, box, key) : mayBeBeside);
  return isDoubtful ? { kind: "below" } : undefined;
}

/** Whether a cell beside or below a label can be its box, so that the label's own line is only one of two. */
export function mayHaveBoxElsewhere(search: Cells, label: FormCell): boolean {
  return [right, below].some((boxOf) => {
    const box = boxOf(search, label, new Map());
    return box !== undefined && !search.used.has(box);
  });
}

/** What a cell says outside of its controls. */
export function textOf(search: Cells, cell: FormCell): string {
  return textBeside(cell, controlsIn(search.document, cell));
}

const asksForFigures: ReadonlySet<FieldKey | undefined> = new Set(
  fieldKeys.filter((key) => details[key].kind !== "text"),
);

/** Whether what a cell says can be the answer to a question: dates and page numbers have figures, or stand for none yet. */
export function mayAnswer(search: Cells, cell: FormCell, key: FieldKey | undefined): boolean {
  const text = textOf(search, cell);
  if (text === "" || !asksForFigures.has(key)) return true;
  return /\d|^\W*(n\W?a|tb[acd]|none|never|not\b.*|unknown|ongoing|pending|as soon as.*|asap)\W*$/i.test(
    text,
  );
}

/** The controls that stand in a cell, those around it left out. */
export function controlsIn(document: FormDocument, cell: FormCell): FormControl[] {
  return cell.controls.flatMap((index) => {
    const control = document.controls[index];
    return control === undefined || !mayBeBox(control) || control.level === "cell" ? [] : [control];
  });
}

/** What a cell says outside of some of its controls. */
export function textBeside(cell: FormCell, controls: readonly FormControl[]): string {
  const indexes = controls.map((control) => control.index);
  const lines = cell.paragraphs
    .filter((paragraph) => !paragraph.controls.some((control) => indexes.includes(control)))
    .map((paragraph) => textOutside(paragraph, indexes));
  return lines.join("\n").trim();
}

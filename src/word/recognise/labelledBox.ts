import { details } from "../../plan/details";
import { fieldsOnEveryPage, type FieldKey, type Position } from "../../plan/form";
import {
  boxesOfRow,
  controlsIn,
  doubtOf,
  mayHaveBoxElsewhere,
  textBeside,
  type Labels,
  type Cells,
} from "./boxOfLabel";
import type { Doubt } from "./certainty";
import { isOneOfSeveral } from "./partsOfAnswer";
import { roomUnderLabels } from "./roomUnderLabels";
import { nextEntry, type NeighbourBox } from "./reviewLog";
import type { FormCell, FormDocument, FormParagraph, FormTable } from "../read/formDocument";
import { fieldLabelled, fieldLabelledAmongLabels, isOfOtherPaper, type Reading } from "./labels";
import { bandsOver } from "./captions";
import { fieldLineIn } from "./labelLines";
import { detailsOnLine } from "./detailLines";
import { hasDrawnRoom } from "./lineParts";
import { boxInGrid, isGridHead, isUnderItsHead } from "./gridOfDetails";
import { rightOf } from "./neighbours";
import { namesClient, whoseIs } from "./whose";

/** A detail of the form and the box that its label asks to be filled. */
export type LabelledBox = {
  readonly key: FieldKey;
  readonly position: Position;
  readonly doubt?: Doubt;
  /** What stands over it or at its left names somebody else than the client. */
  readonly isAnothers?: true;
};

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
  const bands = bandsOver(table);
  const rows = table.rows.filter(
    (row) => !row.isDeleted && isFree(row.row) && !isOfOtherPaper(bands[row.row] ?? ""),
  );
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.mergedInto === undefined));
  const heads = new Set(rows.flatMap((row) => (isGridHead(table, row) ? row.cells : [])));
  const search: Search = { document, cells: new Set(cells), used: heads, boxes: [], neighbours: [] };
  for (const { key, cell, doubt } of roomUnderLabels(cells)) {
    const position: Position = { kind: "cell", table: cell.table, row: cell.row, cell: cell.cell, from: 1 };
    search.boxes.push({ key, position, doubt, ...anothers(search, key, cell, cell) });
    search.used.add(cell);
  }
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
  takeNeighbours(search, sure);
  findLines(search);
  return search.boxes.map((box) =>
    isAskedTwice(search, box) ? { ...box, doubt: box.doubt ?? several } : box,
  );
}

const several: Doubt = { kind: "several" };

/** Whether a table asks twice for what stands once in a plan: one of the two is about something else. */
function isAskedTwice({ boxes }: Search, { key }: LabelledBox): boolean {
  return isOnce(key) && boxes.filter((other) => other.key === key).length > 1;
}

type Search = Cells & {
  readonly boxes: LabelledBox[];
  readonly neighbours: (NeighbourBox & { readonly doubt: Doubt | undefined })[];
};

function keysOf(search: Search): ReadonlySet<FieldKey> {
  return new Set([...search.boxes, ...search.neighbours].map(({ key }) => key));
}

function labelsIn(search: Search, read: (text: string) => Reading<FieldKey> | undefined): Labels {
  const labels = new Map<FormCell, Reading<FieldKey>>();
  let rowOfPage = -1;
  for (const cell of search.cells) {
    const label = search.used.has(cell) ? undefined : read(cell.text);
    const said = textBeside(cell, controlsIn(search.document, cell)); // the same once the control holds a number
    if (fieldLabelled(said) === "page" || label?.key === "page") rowOfPage = cell.row;
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
    search.boxes.push({ key, position: { kind: "line", paragraph }, ...anothers(search, key, cell, cell) });
    search.used.add(cell);
  }
}

/** Of boxes beside one label that are several people's, as the heads over them say, the client's. */
function clientsOf(
  { document, cells }: Search,
  key: FieldKey | undefined,
  label: FormCell,
  box: FormCell | undefined,
  labels: Labels,
): FormCell | undefined {
  if (key !== "clientRef" || box?.row !== label.row || whoseIs(document, box) !== "another") return box;
  for (let next = rightOf(document, box); next !== undefined; next = rightOf(document, next))
    if (cells.has(next) && !labels.has(next) && whoseIs(document, next) === "client") return next;
  return box;
}

/** Whether a name or reference is not the client's: its label does not name the client, and what stands around it another. */
function anothers(
  { document }: Search,
  key: FieldKey,
  label: FormCell,
  box: FormCell,
): Pick<LabelledBox, "isAnothers"> {
  if (key !== "clientRef" || namesClient(label.text)) return {};
  return (whoseIs(document, box) ?? whoseIs(document, label)) === "another" ? { isAnothers: true } : {};
}

/** Finds the boxes of `labels`; no cell of `allLabels` is a box. */
function findNeighbours(search: Search, labels: Labels, allLabels: Labels): void {
  const rows = new Map<number, FormCell[]>();
  for (const cell of allLabels.keys()) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const cells of rows.values()) {
    const boxOf = boxesOfRow(search, cells, allLabels);
    for (const cell of cells) {
      const label = labels.get(cell);
      const nearest = boxOf?.(search, cell, allLabels);
      const near = boxInGrid(search.document, label?.key, cell, nearest);
      const box = clientsOf(search, label?.key, cell, near, allLabels);
      if (label === undefined || box === undefined || search.used.has(box)) continue;
      search.used.add(box).add(cell);
      if (isOneOfSeveral(search, box, allLabels, label.key)) continue;
      search.neighbours.push({
        key: label.key,
        label: cell,
        box,
        doubt: label.isDoubtful
          ? { kind: "word", said: cell.text }
          : isUnderItsHead(search.document, box)
            ? undefined
            : doubtOf(search, cell, box, allLabels),
      });
    }
  }
}

/** The boxes beside and below labels; of what is noted again and again, those that are next. */
function takeNeighbours(search: Search, labels: Labels): void {
  const next = nextEntry(search, search.neighbours, labels);
  const parts = new Set(search.neighbours.flatMap(({ key, label }) => partAsked(key, label)));
  for (const { key, label, box, doubt: known } of search.neighbours) {
    // Where the name and the reference have a box each, what is typed for both can be either.
    const isOne = parts.size > 1 && partAsked(key, label).length === 1;
    const doubt = known ?? (isOne ? { kind: "word", said: label.text } : undefined);
    if (next === undefined || details[key].isNotedAgain !== true)
      search.boxes.push({ ...boxAt(key, box, doubt), ...anothers(search, key, label, box) });
  }
  for (const { key, box } of next ?? []) search.boxes.push(boxAt(key, box, several));
}

/** Whether a label asks for the client's name alone or for a reference alone. */
function partAsked(key: FieldKey, { text }: FormCell): readonly ("name" | "ref")[] {
  if (key !== "clientRef") return [];
  const parts = [
    /\b(name|initials|enw)\b/i.test(text) ? ["name" as const] : [],
    /\b(ref(erence)?|id|no|number)\b/i.test(text) ? ["ref" as const] : [],
  ].flat();
  return parts.length === 1 ? parts : [];
}

function boxAt(key: FieldKey, { table, row, cell }: FormCell, doubt: Doubt | undefined): LabelledBox {
  return { key, position: { kind: "cell", table, row, cell }, doubt };
}

function findLines(search: Search): void {
  const known = keysOf(search);
  for (const cell of search.cells) {
    if (search.used.has(cell)) continue;
    for (const paragraph of cell.paragraphs) {
      const line = fieldLineIn(paragraph.text);
      if (line === undefined) findOnLine(search, cell, paragraph, known);
      if (line === undefined || known.has(line.key)) continue;
      search.boxes.push({
        key: line.key,
        position: { kind: "line", paragraph: paragraph.index },
        doubt: isOfOneKind(search, cell) ? undefined : { kind: "below" },
      });
    }
  }
}

/** The boxes of a line in a cell that has several labels. */
function findOnLine(
  { document, boxes, ...cells }: Search,
  cell: FormCell,
  paragraph: FormParagraph,
  known: ReadonlySet<FieldKey>,
): void {
  const isSure = hasDrawnRoom(document, paragraph) || !mayHaveBoxElsewhere({ document, ...cells }, cell);
  for (const { key, nth, doubt } of detailsOnLine(document, paragraph)) {
    if (known.has(key)) continue;
    boxes.push({
      key,
      position: { kind: "line", paragraph: paragraph.index, nth },
      doubt: doubt ?? (isSure ? undefined : { kind: "below" }),
    });
  }
}

/** Whether a label has its answer in its own cell for sure: one of its row has it there, or has no other place for it. */
function isOfOneKind(search: Search, { row }: FormCell): boolean {
  const labels = [...search.cells].filter((cell) => cell.row === row && fieldLineIn(cell.text) !== undefined);
  return labels.some((cell) => {
    const isInside =
      controlsIn(search.document, cell).length > 0 || fieldLineIn(cell.text)?.rest.trim() !== "";
    return isInside || !mayHaveBoxElsewhere(search, cell);
  });
}

/** Whether a detail stands once in a plan: it is not on every page, and not noted again at each review. */
export function isOnce(key: FieldKey): boolean {
  return !fieldsOnEveryPage.has(key) && details[key].isNotedAgain !== true;
}

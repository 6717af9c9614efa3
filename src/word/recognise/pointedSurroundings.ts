import type { PointedBox, Position } from "../../plan/form";
import { boxAt, type FormBox } from "./box";
import type { FoundParts } from "./found";
import {
  cellAt,
  type CellAddress,
  type FormCell,
  type FormControl,
  type FormDocument,
  type FormTable,
} from "../read/formDocument";
import { cellIn } from "./neighbours";

/**
 * What stands around a place that keeps its words while the form is filled in: its control, the labels of its row, the heading
 * over it, else the line before. Undefined where nothing tells it from another place. `found` are the parts that are known.
 */
export function surroundings(
  document: FormDocument,
  position: Position,
  found: FoundParts,
): string | undefined {
  const control = boxAt(document, position)?.control?.id;
  const answers = answersIn(document, found);
  const words =
    position.kind === "cell"
      ? wordsByCell(document, position, answers)
      : wordsByLine(document, position, answers);
  if (control === undefined && words.length === 0) return undefined;
  const around: Surroundings = { control, words };
  return JSON.stringify(around);
}

/** Where a box that was pointed to stands now; undefined once the form no longer looks as it did around it. */
export function placeAgain(document: FormDocument, { position, around }: PointedBox): Position | undefined {
  const { control: id, words } = JSON.parse(around) as Surroundings; // made by `surroundings`
  const controls = document.controls.filter((control) => id !== undefined && control.id === id);
  const [control] = controls;
  if (control !== undefined) return controls.length === 1 ? positionOfControl(document, control) : undefined;
  if (words.length === 0) return undefined;
  const stands = (at: Position): boolean => words.every((each) => says(document, at, each));
  if (boxAt(document, position) !== undefined && stands(position)) return position;
  const [moved, ...others] = positionsLike(document, position).filter(stands);
  return others.length === 0 ? moved : undefined;
}

/** Where the box stands whose answer a control holds: its cell, or its line; undefined where more than it is the box. */
export function positionOfControl(document: FormDocument, control: FormControl): Position | undefined {
  const [first] = control.paragraphs;
  const paragraph = first === undefined ? undefined : document.paragraphs[first];
  if (paragraph === undefined) return undefined;
  const cell = paragraph.cell && cellAt(document, paragraph.cell);
  const inCell = paragraph.cell && ({ kind: "cell", ...paragraph.cell } as const);
  const box = inCell && boxAt(document, inCell);
  if (cell?.mergedInto === undefined && box?.control === control && box.textBeside.trim() === "")
    return inCell;
  const line: Position = { kind: "line", paragraph: paragraph.index };
  return boxAt(document, line)?.control === control ? line : undefined;
}

/** What two positions of the same box have in common. */
export function identity(document: FormDocument, position: Position): string {
  const control = boxAt(document, position)?.control;
  if (control !== undefined) return `control ${String(control.index)}`;
  if (position.kind === "line")
    return `line ${String(position.paragraph)} ${String(position.nth ?? "")}`.trim();
  return `cell ${String(position.table)} ${String(position.row)} ${String(position.cell)}`;
}

/** What `surroundings` notes: the box's control by its id, and words with where they stand from the box. */
type Surroundings = { readonly control?: number; readonly words: readonly Words[] };

type Shape = { readonly rows: number; readonly cells: number };

type Words =
  /** A cell so many rows and cells from the box. */
  | { readonly in: "cell"; readonly rows: number; readonly cells: number; readonly text: string }
  /** The words before the answer, in its own line. */
  | { readonly in: "line"; readonly text: string }
  /** A line so many lines above it or its table. */
  | { readonly in: "above"; readonly lines: number; readonly text: string }
  /** How many rows the table has and cells the row, where no label stands in the box's own row. */
  | ({ readonly in: "table" } & Shape);

/** What is no label, whatever it says. */
type Answers = {
  readonly isBox: (position: Position) => boolean;
  readonly isInActions: (cell: CellAddress) => boolean;
};

function answersIn(document: FormDocument, { fields, advice, bag, service, actions }: FoundParts): Answers {
  const boxes = [...fields, ...advice, ...bag, ...service].filter(({ doubt }) => doubt === undefined);
  const known = new Set(boxes.map(({ position }) => identity(document, position)));
  const rows = new Set(actions.flatMap(({ table, rows }) => rows.map((row) => `${table} ${row}`)));
  return {
    isBox: (position) => known.has(identity(document, position)),
    isInActions: ({ table, row }) => rows.has(`${table} ${row}`),
  };
}

/** So many lines above a box can its heading be. */
const farAbove = 4;

function wordsByCell(
  document: FormDocument,
  { table, row, cell }: Extract<Position, { kind: "cell" }>,
  answers: Answers,
): readonly Words[] {
  const rows = document.tables[table]?.rows ?? [];
  const own = rows[row]?.cells[cell];
  if (own === undefined) return [];
  const isLabel = (each: FormCell): boolean =>
    each !== own && each.text.trim() !== "" && each.controls.length === 0 && !isAnswer(each, answers);
  const beside = rows[row]?.cells.filter(isLabel) ?? [];
  const above = rows
    .slice(0, row)
    .reverse()
    .flatMap((each) => cellIn(each, own) ?? [])
    .find(isLabel);
  const labels = [...beside, ...(above === undefined ? [] : [above])].map(
    (each) => ({ in: "cell", rows: each.row - row, cells: each.cell - cell, text: each.text }) as const,
  );
  // Rows are added to the action table, and its head stays over the first.
  if (beside.length > 0 || answers.isInActions(own)) return labels;
  const words =
    labels.length > 0 ? labels : wordsAbove(document, document.tables[table]?.start ?? 0, answers);
  const shape = { in: "table", rows: rows.length, cells: rows[row]?.cells.length ?? 0 } as const;
  return words.length === 0 ? [] : [...words, shape];
}

function isAnswer({ table, row, cell }: CellAddress, answers: Answers): boolean {
  return answers.isBox({ kind: "cell", table, row, cell }) || answers.isInActions({ table, row, cell });
}

function wordsByLine(
  document: FormDocument,
  position: Extract<Position, { kind: "line" }>,
  answers: Answers,
): readonly Words[] {
  const { paragraph } = position;
  const label = labelBefore(boxAt(document, position));
  return label === "" ? wordsAbove(document, paragraph, answers) : [{ in: "line", text: label }];
}

/** The words before an answer in its line: of several labels, its own. */
function labelBefore(box: FormBox | undefined): string {
  return (box?.part?.label ?? box?.label ?? "").trim();
}

function wordsAbove(document: FormDocument, before: number, answers: Answers): readonly Words[] {
  const line = document.paragraphs
    .slice(Math.max(0, before - farAbove), before)
    .findLast(
      (each) =>
        each.text.trim() !== "" &&
        !each.isListItem &&
        each.controls.length === 0 &&
        !answers.isBox({ kind: "line", paragraph: each.index }) &&
        (each.cell === undefined || !isAnswer(each.cell, answers)),
    );
  return line === undefined ? [] : [{ in: "above", lines: before - line.index, text: line.text }];
}

function says(document: FormDocument, position: Position, words: Words): boolean {
  switch (words.in) {
    case "cell": {
      if (position.kind !== "cell") return false;
      const row = document.tables[position.table]?.rows[position.row + words.rows];
      return row?.cells[position.cell + words.cells]?.text === words.text;
    }
    case "table":
      return position.kind === "cell" && hasShape(document.tables[position.table], position.row, words);
    case "line":
      return position.kind === "line" && labelBefore(boxAt(document, position)) === words.text;
    case "above": {
      const before =
        position.kind === "line" ? position.paragraph : (document.tables[position.table]?.start ?? 0);
      return document.paragraphs[before - words.lines]?.text === words.text;
    }
  }
}

function hasShape(table: FormTable | undefined, row: number, { rows, cells }: Shape): boolean {
  return table?.rows.length === rows && table.rows[row]?.cells.length === cells;
}

function positionsLike(document: FormDocument, { kind }: Position): readonly Position[] {
  if (kind === "line") return document.paragraphs.map(({ index }) => ({ kind: "line", paragraph: index }));
  return document.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ table, row, cell }) => ({ kind: "cell", table, row, cell }) as const),
    ),
  );
}

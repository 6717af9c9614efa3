import { serviceKeys, type Position, type ServiceKey } from "../../plan/form";
import { isBlankText, lineLabel } from "./box";
import { cellAt, type FormCell, type FormDocument, type FormParagraph } from "../read/formDocument";
import { isPrinted, isRuledLine, serviceLineIn } from "./labelLines";
import { linePartsOf } from "./lineParts";
import { isOwnServiceLine } from "./labels";
import { isFormTitle } from "./titles";
import { cellIn, isInSameCell, isNear, rightOf, topOf, type Stretch } from "./neighbours";

/** A service line and where its answer stands, or is to stand. */
export type ServiceLine = { readonly key: ServiceKey; readonly position: Position };

/**
 * Finds the service lines. The answer stands after the colon, as text or control; or, in a table, in the cell to the right; or
 * in the paragraph below, when that is a control or reads as the answer. `isAnswer` tells what stands in other boxes of the form;
 * `parts` are where those stand. A letter's head can say opening hours too, so lines count only near a part of the form, or near
 * lines that are, or after all parts in the form's own words.
 */
export function serviceLinesIn(
  document: FormDocument,
  isAnswer: (paragraph: FormParagraph) => boolean,
  parts: readonly Stretch[],
): readonly ServiceLine[] {
  const lines = document.paragraphs.flatMap((paragraph): LabelledLine[] => {
    if (isAnswer(paragraph)) return [];
    const cell = paragraph.cell && cellAt(document, paragraph.cell);
    const label = lineLabel(document, paragraph);
    const line = label === "" ? undefined : serviceLineIn(label);
    const whole = serviceLineIn(paragraph.text);
    const parts = partsOnLine(document, paragraph);
    if (parts.length === serviceKeys.length || whole?.isFull === true)
      return parts.map((each) => ({ ...each, paragraph, cell }));
    return line === undefined || serviceLineIn(whole?.rest ?? "") !== undefined
      ? []
      : [{ key: line.key, paragraph, cell, label }];
  });
  const starts = new Set(lines.map(({ paragraph }) => paragraph.index));
  return believed(document, lines, parts).flatMap((line): readonly ServiceLine[] => {
    const position = positionOf(document, line, starts);
    return position === undefined ? [] : [{ key: line.key, position }];
  });
}

/** The service lines of a line that asks for several things, each with its label and which of the line's labels that is. */
function partsOnLine(
  document: FormDocument,
  paragraph: FormParagraph,
): readonly Pick<LabelledLine, "key" | "label" | "nth">[] {
  const found = linePartsOf(document, paragraph).flatMap(({ key, label, nth }) => {
    const known = serviceKeys.find((each) => each === key);
    return known === undefined ? [] : [{ key: known, label, nth }];
  });
  return new Set(found.map(({ key }) => key)).size === found.length ? found : [];
}

type LabelledLine = {
  readonly key: ServiceKey;
  readonly paragraph: FormParagraph;
  readonly cell: FormCell | undefined;
  readonly label: string;
  /** Which of several labels of its line it is. */
  readonly nth?: number;
};

/** The lines near a part of the form or in its own words after it, with those that they stand together with. */
function believed(
  document: FormDocument,
  lines: readonly LabelledLine[],
  parts: readonly Stretch[],
): readonly LabelledLine[] {
  const groups: LabelledLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)?.paragraph.index;
    if (last !== undefined && isNear(document, last + 1, line.paragraph.index)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  const isByPart = ({ paragraph: { index } }: LabelledLine): boolean =>
    parts.some(({ start, end }) => isNear(document, end, index) && isNear(document, index + 1, start));
  const from = Math.min(...parts.map(({ end }) => end));
  const isOwn = ({ label, paragraph: { index } }: LabelledLine): boolean =>
    index >= from && isOwnServiceLine(label);
  return groups.filter((group) => group.some((line) => isByPart(line) || isOwn(line))).flat();
}

function positionOf(
  document: FormDocument,
  line: LabelledLine,
  starts: ReadonlySet<number>,
): Position | undefined {
  const { key, paragraph, cell, label, nth } = line;
  if (nth !== undefined) return { kind: "line", paragraph: paragraph.index, nth };
  const own: Position = { kind: "line", paragraph: paragraph.index };
  const hasControl = paragraph.pieces.some((piece) => piece.controls.length > 0);
  if (hasControl || paragraph.text.slice(label.length).trim() !== "") return own;
  if (cell !== undefined && cell.text.trim() === paragraph.text.trim()) {
    if (isHeadOfList(document, cell, starts)) return undefined;
    const box = neighbour(document, cell, starts);
    if (box !== undefined) return { kind: "cell", table: box.table, row: box.row, cell: box.cell };
  }
  const answers = answersUnder(document, line, starts);
  if (answers.length > 1) return undefined; // one line of an answer is not the whole
  if (answers.some(({ text }) => isLabelledRoom(text))) return undefined; // nor "Tel: ____" over "Email: ____"
  const [answer] = answers;
  const isAnswered = answer !== undefined && holdsAnswer(document, key, answer);
  return isAnswered ? { kind: "line", paragraph: answer.index } : own;
}

/** The paragraphs under a label that can be its answer: the one below and, where that is bare text, what goes on with it. */
function answersUnder(
  document: FormDocument,
  { key, paragraph }: LabelledLine,
  starts: ReadonlySet<number>,
): readonly FormParagraph[] {
  const isUnder = (next: FormParagraph | undefined): next is FormParagraph =>
    next !== undefined && !starts.has(next.index) && isInSameCell(paragraph, next) && !isFormTitle(next.text);
  const [first, second] = document.paragraphs.slice(paragraph.index + 1, paragraph.index + 3);
  if (!isUnder(first)) return [];
  const goesOn = isAnswer(key, first.text) && isUnder(second) && isAnswer(key, second.text);
  return goesOn ? [first, second] : [first];
}

/** Whether a line is a label of its own with room to write behind it. */
function isLabelledRoom(text: string): boolean {
  const label = /^\s*\p{L}[^:_…]{0,40}:?\s*(?=_{3,}|…{2,}|\.{4,})/u.exec(text);
  return label !== null && isRuledLine(text.slice(label[0].length));
}

/** Whether a label is one of the heads of a list, behind a head of other things: what stands below is some service's. */
function isHeadOfList(document: FormDocument, cell: FormCell, starts: ReadonlySet<number>): boolean {
  const { cells = [] } = document.tables[cell.table]?.rows[cell.row] ?? {};
  const [first] = cells;
  const isLabel = first?.paragraphs.some(({ index }) => starts.has(index)) === true;
  return !isLabel && cells.length >= 2 && cells.every(({ text }) => !isBlankText(text));
}

/** In a table: the cell to the right or, in a row of service lines and where that holds another line of the form, the cell below. */
function neighbour(
  document: FormDocument,
  cell: FormCell,
  starts: ReadonlySet<number>,
): FormCell | undefined {
  const isLabel = ({ paragraphs }: FormCell): boolean => paragraphs.some(({ index }) => starts.has(index));
  const row = document.tables[cell.table]?.rows[cell.row];
  const below = document.tables[cell.table]?.rows[cell.row + 1];
  const isRowOfLabels = (row?.cells.filter(isLabel).length ?? 0) > 1 && below !== undefined;
  const right = rightOf(document, cell);
  const rightIsLabel = right === undefined || isLabel(right);
  const isRoom = (each: FormCell | undefined): boolean =>
    each !== undefined && (isBlankText(each.text) || !isPrinted(each.text));
  const under = below && cellIn(below, cell);
  const beside = rightIsLabel ? undefined : right;
  // On paper a label stands under its box: in the last row, under a blank one.
  const above = below === undefined ? document.tables[cell.table]?.rows[cell.row - 1] : undefined;
  const over = above && cellIn(above, cell);
  const overIt = over?.text === "" && row?.cells.every(isLabel) === true ? over : undefined;
  const box = [isRowOfLabels ? under : undefined, beside, under, overIt].find(isRoom);
  return box === undefined || isLabel(box) || box.nestedTables.length > 0 ? undefined : topOf(document, box);
}

// A blank line below is left blank, and another line of the form stays what it is.
function holdsAnswer(document: FormDocument, key: ServiceKey, next: FormParagraph): boolean {
  const controls = [...next.controls, ...next.pieces.flatMap((piece) => piece.controls)];
  const beginsHere = controls.some((index) => document.controls[index]?.paragraphs[0] === next.index);
  return beginsHere || isAnswer(key, next.text);
}

/** Whether a text is the answer of a service line and not another line of the form ("Out of hours: 0808…", "In an emergency dial 999"). */
function isAnswer(key: ServiceKey, text: string): boolean {
  return details[key].test(text) && !/^\s*\p{L}[\p{L}\s'’/&.-]{1,40}:/u.test(text) && !isPrinted(text);
}

/** What only the answer of a service line says: a telephone number or an address on the net; days or hours. */
const details: Readonly<Record<ServiceKey, RegExp>> = {
  contact: /\b0\d{2,4}[ -]?\d{3}|@\w|www\.|https?:|\w\.(org|uk|com|net|info)\b/i,
  openingHours:
    /\b\d{1,2}\s?(?:to|–|-)\s?\d{1,2}\b|\b24\s?hours?\b|\d\s?[ap]m\b|\d[:.]\d\d\b|\b(mon|tues?|wed(nes)?|thurs?|fri|sat(ur)?|sun)(day)?s?\b/i,
};

import { answerFrom, type BoxKind, type Place, type Position, type Refusal } from "../../plan/form";
import {
  cellAt,
  type FormCell,
  type FormControl,
  type FormDocument,
  type FormParagraph,
} from "../read/formDocument";
import { joined } from "../read/reading";
import { answerControl } from "./answerControl";
import { fieldLineIn, isRuledLine, serviceLineIn } from "./labelLines";
import { linePartsOf } from "./lineParts";

/** What stands at a position of the form: everything that a fill needs to find it again and to write into it. */
export type FormBox = {
  /** The box's cell; undefined for a line of the body. */
  readonly cell?: FormCell;
  /** The paragraphs of the cell (those of nested tables and its own heading left out), or the one of the line. */
  readonly paragraphs: readonly FormParagraph[];
  /** Every control that belongs to the box, in it or around its cell, in document order; containers left out. */
  readonly controls: readonly FormControl[];
  /** The control that holds the answer; undefined when there is none, and when there are several side by side. */
  readonly control?: FormControl;
  readonly kind: BoxKind;
  /** What stands before the answer in a line's own paragraph, such as "We are open: ". */
  readonly label: string;
  /** Of a line with several labels: the box's own label, and its room with the white space around what it says. */
  readonly part?: { readonly label: string; readonly room: string; readonly nth: number };
  /** The next label on a line, with all that follows it: no part of the answer. */
  readonly tail: string;
  /** The whole answer: text in the control and beside it. */
  readonly text: string;
  /** The part of the answer that stands beside the control; "" where there is none. */
  readonly textBeside: string;
  readonly isLocked: boolean;
  /** Text that was deleted with Track Changes on, and that can still be brought back, would go with what is written over. */
  readonly losesDeletions: boolean;
  /** It holds text that nobody sees, or formatting that would hide what is written in it: it is left alone. */
  readonly holdsHidden: boolean;
};

/** What stands at a position, which may come from an earlier reading; undefined when there is no such place now. */
export function boxAt(document: FormDocument, position: Position): FormBox | undefined {
  if (position.kind === "line") {
    const paragraph = document.paragraphs[position.paragraph];
    if (paragraph === undefined) return undefined;
    return position.nth === undefined
      ? lineBox(document, paragraph)
      : linePartBox(document, paragraph, position.nth);
  }
  const cell = cellAt(document, position);
  return cell && cellBox(document, cell, position.from);
}

/** A box as the plan knows it. */
export function placeOf(box: FormBox, position: Position, canFill: (kind: BoxKind) => boolean): Place {
  return {
    position,
    kind: box.kind,
    answer: answerFrom(isBlankText(box.text) ? "" : box.text),
    tag: box.control?.tag,
    title: box.control?.title,
    choices: box.control?.choices,
    dateFormat: box.control?.dateFormat,
    refusal: refusalOf(box, canFill),
  };
}

function refusalOf(
  { isLocked, holdsHidden, kind }: FormBox,
  canFill: (kind: BoxKind) => boolean,
): Refusal | undefined {
  if (isLocked) return "locked";
  if (holdsHidden) return "hidden";
  return canFill(kind) ? undefined : "unsupported";
}

/** Whether a text is no answer: nothing, or a line to write on. */
export function isBlankText(text: string): boolean {
  return text.trim() === "" || isRuledLine(text);
}

function cellBox(document: FormDocument, cell: FormCell, from = 0): FormBox {
  const paragraphs = cell.paragraphs.slice(from);
  const text = from === 0 ? cell.text : joined(paragraphs.map(({ text: said }) => said));
  const above = new Set(cell.paragraphs.slice(0, from).map(({ index }) => index));
  // A control over the room to write is no part of the box.
  const isAbove = (index: number): boolean =>
    document.controls[index]?.paragraphs.every((each) => above.has(each)) === true;
  const controls = boxControls(
    document,
    cell.controls.filter((index) => above.size === 0 || !isAbove(index)),
  );
  const control = answerControl(document, controls);
  return {
    cell,
    paragraphs,
    controls,
    control,
    kind: kindOf(paragraphs, controls, control, "cell"),
    label: "",
    tail: "",
    text,
    textBeside: control === undefined ? "" : textBeside(paragraphs, control),
    isLocked: control?.isLocked ?? cell.isLocked,
    losesDeletions: losesDeletions(document, paragraphs, control !== undefined || text.trim() !== ""),
    holdsHidden: (from === 0 && cell.hasHidden) || holdsHidden(paragraphs, control),
  };
}

function lineBox(document: FormDocument, paragraph: FormParagraph): FormBox {
  const label = lineLabel(document, paragraph);
  const line = serviceLineIn(paragraph.text) ?? fieldLineIn(paragraph.text);
  const around = label === "" ? controlsBeginningAt(document, paragraph) : [];
  const controls = boxControls(document, [
    ...new Set([...around, ...controlsAfter(paragraph, label.length)]),
  ]);
  const control = answerControl(document, controls);
  // What stands in a control is its answer, whatever it says.
  const tail = control === undefined ? (line?.tail ?? "") : "";
  const isBlock = control?.level === "block";
  const paragraphs = isBlock
    ? control.paragraphs.flatMap((index) => document.paragraphs[index] ?? [])
    : [paragraph];
  return {
    paragraphs,
    controls,
    control,
    kind:
      line?.isFull === true && control === undefined
        ? "other"
        : kindOf(paragraphs, controls, control, "line"),
    label,
    tail,
    text: (isBlock
      ? control.text
      : paragraph.text.slice(label.length, paragraph.text.length - tail.length)
    ).trim(),
    textBeside: control === undefined ? "" : textBeside(paragraphs, control).slice(label.length).trim(),
    isLocked: control?.isLocked ?? paragraph.isLocked,
    losesDeletions: losesDeletions(document, paragraphs, true),
    holdsHidden: holdsHidden(paragraphs, control),
  };
}

/** The room behind one of several labels on a line. */
function linePartBox(document: FormDocument, paragraph: FormParagraph, nth: number): FormBox | undefined {
  const part = linePartsOf(document, paragraph)[nth];
  if (part === undefined) return undefined;
  const { label, from, to } = part;
  const control = part.control === undefined ? undefined : document.controls[part.control];
  const room = paragraph.text.slice(from, to);
  return {
    paragraphs: [paragraph],
    controls: control === undefined ? [] : [control],
    control,
    kind: kindOf([paragraph], [], control, "line"),
    label: paragraph.text.slice(0, from),
    tail: paragraph.text.slice(to),
    part: { label, room, nth },
    text: (control?.text ?? room).trim(),
    textBeside: "",
    isLocked: control?.isLocked ?? paragraph.isLocked,
    losesDeletions: losesDeletions(document, [paragraph], true),
    holdsHidden: holdsHidden([paragraph], control),
  };
}

/** While changes are tracked, nothing goes. Beside the deletions of a bare blank cell can be written, and taken out again. */
function losesDeletions(
  document: FormDocument,
  paragraphs: readonly FormParagraph[],
  isReplaced: boolean,
): boolean {
  return isReplaced && !document.tracksChanges && paragraphs.some(({ hasDeletions }) => hasDeletions);
}

/** Text goes into the first of the paragraphs and under what they say: what stands below that hides nothing of it. */
function holdsHidden(paragraphs: readonly FormParagraph[], control: FormControl | undefined): boolean {
  const last = paragraphs.findLastIndex(({ text }) => text !== "");
  return (
    (control?.showsPlaceholder === true && control.hidesText) ||
    paragraphs.some(({ hasHidden }) => hasHidden) ||
    paragraphs.slice(0, Math.max(0, last) + 1).some(({ hidesText }) => hidesText)
  );
}

/** "other" where what stands there is not to be written over: controls side by side, a field with a text of its own. */
function kindOf(
  paragraphs: readonly FormParagraph[],
  controls: readonly FormControl[],
  control: FormControl | undefined,
  bare: BoxKind,
): BoxKind {
  if (paragraphs.some((paragraph) => paragraph.hasOwnField)) return "other";
  return control?.kind ?? (controls.length > 0 ? "other" : bare);
}

/**
 * What stands before the answer in a paragraph: a service line's words up to the colon, or all that stands before a control.
 * "" for a paragraph that is all answer.
 */
export function lineLabel(document: FormDocument, paragraph: FormParagraph): string {
  const isBox = (index: number): boolean => document.controls[index]?.isContainer === false;
  const control = paragraph.pieces.findIndex((piece) => piece.controls.some(isBox));
  const before = paragraph.pieces.slice(0, Math.max(0, control)).map((piece) => piece.text);
  const lead = before.join("").trim() === "" ? undefined : before.join("");
  const said = lead ?? paragraph.text;
  const line = serviceLineIn(said) ?? fieldLineIn(said);
  return line === undefined ? (lead ?? "") : said.slice(0, said.length - line.rest.length - line.tail.length);
}

function boxControls(document: FormDocument, indexes: readonly number[]): FormControl[] {
  return indexes.flatMap((index) => {
    const control = document.controls[index];
    return control === undefined || control.isContainer ? [] : [control];
  });
}

function textBeside(paragraphs: readonly FormParagraph[], control: FormControl): string {
  const lines = paragraphs
    .filter((paragraph) => !paragraph.controls.includes(control.index))
    .map((paragraph) => textOutside(paragraph, [control.index]));
  return joined(lines);
}

/** What a paragraph says outside of some of its run-level controls. */
export function textOutside(paragraph: FormParagraph, controls: readonly number[]): string {
  const outside = paragraph.pieces.filter(
    (piece) => !piece.controls.some((index) => controls.includes(index)),
  );
  return outside.map((piece) => piece.text).join("");
}

function controlsBeginningAt(document: FormDocument, paragraph: FormParagraph): number[] {
  return paragraph.controls.filter((index) => {
    const control = document.controls[index];
    return control?.level === "block" && control.paragraphs[0] === paragraph.index;
  });
}

function controlsAfter(paragraph: FormParagraph, length: number): number[] {
  let start = 0;
  return paragraph.pieces.flatMap((piece) => {
    const controls = start >= length ? piece.controls : [];
    start += piece.text.length;
    return controls;
  });
}

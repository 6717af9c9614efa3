import type { FormControl, FormDocument, FormParagraph, FormTable } from "../read/formDocument";
import { readOoxml } from "../read/readOoxml";
import { formErrorFrom } from "../runWord";
import { saysInWord } from "../write/wordObjects";

/** Where Word's cursor stands in the document that was read. */
export type Cursor = {
  /** The paragraph; within a cell, one of those that say the same. */
  readonly paragraph: FormParagraph;
  /** The control round the cursor, where Word tells it: it tells none inside plain text (OfficeDev/office-js 1302). */
  readonly control?: FormControl;
};

export type ReadWithCursor = { readonly document: FormDocument; readonly cursor: Cursor | undefined };

/**
 * Reads the document and finds Word's cursor in it: one round trip where its control, its cell or the words of its line tell;
 * else one more for the lines around it. The cursor is undefined where those do not tell either.
 */
export async function cursorIn(context: Word.RequestContext): Promise<ReadWithCursor> {
  return (await byItself(context)) ?? (await byNeighbours(context));
}

async function byItself(context: Word.RequestContext): Promise<ReadWithCursor | undefined> {
  const ooxml = context.document.body.getOoxml();
  const selection = context.document.getSelection();
  const round = selection.parentContentControlOrNullObject;
  round.load("id");
  const cell = selection.parentTableCellOrNullObject;
  cell.load("rowIndex,cellIndex,parentTable/values");
  const line = selection.paragraphs.getFirst();
  line.load("text");
  try {
    await context.sync();
  } catch (failure) {
    // In a table with merged cells Word cannot say which cell it is (OfficeDev/office-js 3200).
    if (formErrorFrom(failure).code !== "word-refused") throw failure;
    return undefined;
  }

  const document = readOoxml(ooxml.value);
  const controls = round.isNullObject
    ? []
    : document.controls.filter((each) => !each.isContainer && ((each.id ?? 0) | 0) === (round.id | 0));
  const [control] = controls;
  const first = control?.paragraphs[0];
  const inControl = first === undefined ? undefined : document.paragraphs[first];
  if (inControl !== undefined && controls.length === 1)
    return { document, cursor: { paragraph: inControl, control } };

  const says = (paragraph: FormParagraph): boolean => agrees(document, paragraph, line.text);
  const paragraphs = cell.isNullObject
    ? document.paragraphs.filter((each) => each.cell === undefined && says(each))
    : cellsLike(document, cell.parentTable.values, cell.rowIndex, cell.cellIndex).flatMap(
        ({ paragraphs }) => paragraphs.find(says) ?? [],
      );
  const [paragraph] = paragraphs;
  return paragraph === undefined || paragraphs.length > 1 ? undefined : { document, cursor: { paragraph } };
}

/** The cells at a place in the tables that say what Word's table says. */
function cellsLike(
  document: FormDocument,
  values: readonly (readonly string[])[],
  row: number,
  cell: number,
) {
  const isLike = ({ rows }: FormTable): boolean =>
    rows.length === values.length &&
    rows.every(({ cells }, at) =>
      cells.every(({ text }, index) => saysInWord(document, values[at]?.[index] ?? "", text)),
    );
  return document.tables.filter(isLike).flatMap(({ rows }) => rows[row]?.cells[cell] ?? []);
}

/** More lines than a full row of the form has blank ones in a run. */
const reach = 40;

async function byNeighbours(context: Word.RequestContext): Promise<ReadWithCursor> {
  const ooxml = context.document.body.getOoxml();
  const lines = linesAround(context);
  await context.sync();
  const document = readOoxml(ooxml.value);
  const found = paragraphsLike(document, lines);
  const [paragraph] = found;
  return { document, cursor: paragraph === undefined || found.length > 1 ? undefined : { paragraph } };
}

/** The line at the cursor, with those before and after it. */
export type LinesAround = {
  readonly line: Word.Paragraph;
  readonly before: readonly Word.Paragraph[];
  readonly after: readonly Word.Paragraph[];
};

/** Queues the question for the lines at the cursor. */
export function linesAround(context: Word.RequestContext): LinesAround {
  const line = context.document.getSelection().paragraphs.getFirst();
  const before = chain(line, (paragraph) => paragraph.getPreviousOrNullObject());
  const after = chain(line, (paragraph) => paragraph.getNextOrNullObject());
  for (const each of [line, ...before, ...after]) each.load("text");
  return { line, before, after };
}

/** The paragraphs of a document that say what the line at the cursor says, with what Word says before and after it. */
export function paragraphsLike(
  document: FormDocument,
  { line, before, after }: LinesAround,
): readonly FormParagraph[] {
  const said = (paragraph: Word.Paragraph): string | undefined =>
    paragraph.isNullObject ? undefined : paragraph.text;
  const matches = (index: number, text: string | undefined): boolean => {
    const paragraph = document.paragraphs[index];
    // The OOXML of the body ends with one empty paragraph more than the document has.
    if (text === undefined) return paragraph === undefined || index === document.paragraphs.length - 1;
    return paragraph !== undefined && agrees(document, paragraph, text);
  };
  return document.paragraphs.filter(
    ({ index }) =>
      matches(index, said(line)) &&
      before.every(
        (each, step) => index - step < 1 === each.isNullObject && matches(index - step - 1, said(each)),
      ) &&
      after.every((each, step) => matches(index + step + 1, said(each))),
  );
}

function chain(from: Word.Paragraph, step: (paragraph: Word.Paragraph) => Word.Paragraph): Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  for (let at = from; found.length < reach;) {
    at = step(at);
    found.push(at);
  }
  return found;
}

/** Whether Word's text of a paragraph is that which was read: Word may say the prompt of a blank control, which is not read. */
export function agrees(document: FormDocument, paragraph: FormParagraph, text: string): boolean {
  const controls = [...paragraph.controls, ...paragraph.pieces.flatMap((piece) => piece.controls)];
  const showsPrompt = controls.some((index) => document.controls[index]?.showsPlaceholder === true);
  const [read, said] = [words(paragraph.text), words(text)];
  return (
    read === said ||
    (showsPrompt && said.includes(read)) ||
    ((paragraph.hasDeletions || paragraph.hasHidden) && saysInWord(document, text, paragraph.text))
  );
}

function words(text: string): string {
  return text.replace(/[\s\v\u200b]+/g, " ").trim();
}

import type { BoxName, Pointed } from "../../plan/form";
import { boxAt } from "../recognise/box";
import type { CellAddress, FormControl, FormDocument, FormParagraph, FormTable } from "../read/formDocument";
import { boxesIn, isInActions, isSure } from "../recognise/pointed";
import { agrees, linesAround, paragraphsLike } from "./pointedCursor";
import { partsIn } from "../recognise/pointedParts";
import { formErrorFrom } from "../runWord";
import { saysInWord } from "../write/wordObjects";

/** What Word says of the place of its cursor: a few of its words, never the whole body. */
type Said = {
  readonly control?: number;
  readonly line: string;
  readonly cell?: {
    readonly row: number;
    readonly cell: number;
    readonly values: readonly (readonly string[])[];
  };
};

/** Which box the cursor stands in, and what tells the place from another. */
export type Hint = { readonly box?: BoxName; readonly place: string };

/**
 * Asks where the cursor stands in a form that was read before: by its control, by its cell and the labels of the table round it,
 * or by its line. One round trip; one more for the lines around it where several places look the same. No box where those
 * do not tell.
 */
export async function hintIn(
  context: Word.RequestContext,
  document: FormDocument,
  pointed: Pointed,
): Promise<Hint> {
  const boxes = namesIn(document, pointed);
  const said = await sayings(context);
  const names = said === undefined ? [] : boxes.of(said);
  const place = said && JSON.stringify(said);
  if (place !== undefined && new Set(names).size <= 1) return { box: names[0], place };
  const lines = linesAround(context);
  await context.sync();
  const found = paragraphsLike(document, lines);
  const near = new Set(found.map((paragraph) => boxes.round(paragraph)));
  const [box] = near;
  return { box: near.size === 1 ? box : undefined, place: place ?? found.map(({ index }) => index).join() };
}

/** What Word says; undefined in a table with merged cells, where it cannot say which cell it is (OfficeDev/office-js 3200). */
async function sayings(context: Word.RequestContext): Promise<Said | undefined> {
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
    if (formErrorFrom(failure).code !== "word-refused") throw failure;
    return undefined;
  }
  return {
    control: round.isNullObject ? undefined : round.id | 0,
    line: line.text,
    cell: cell.isNullObject
      ? undefined
      : { row: cell.rowIndex, cell: cell.cellIndex, values: cell.parentTable.values },
  };
}

/** Names places of a form. */
type Names = {
  /** The box that a paragraph is of, or a control in it. */
  round(paragraph: FormParagraph, control?: FormControl): BoxName | undefined;
  /** The boxes of all places of which Word could say this. */
  of(said: Said): readonly (BoxName | undefined)[];
};

let last: { readonly document: FormDocument; readonly pointed: Pointed; readonly names: Names } | undefined;

function namesIn(document: FormDocument, pointed: Pointed): Names {
  if (last?.document !== document || last.pointed !== pointed)
    last = { document, pointed, names: namesOf(document, pointed) };
  return last.names;
}

function namesOf(document: FormDocument, pointed: Pointed): Names {
  const found = partsIn(document, pointed);
  const boxes = boxesIn(found)
    .filter(isSure)
    .flatMap(({ key, position }) => {
      const box = boxAt(document, position);
      return box === undefined ? [] : [{ key, position, box }];
    });
  const answers = new Set(boxes.flatMap(({ box }) => box.paragraphs));

  const round = (paragraph: FormParagraph, control?: FormControl): BoxName | undefined => {
    if (isInActions(found, paragraph.cell)) return undefined;
    const here = boxes.filter(({ box }) => box.paragraphs.includes(paragraph));
    const held = here.filter(({ box }) => control !== undefined && box.control === control);
    const lines = here.filter(({ position }) => position.kind === "line");
    const nearest = [held, lines, here].find((each) => each.length > 0) ?? [];
    const keys = new Set(nearest.map(({ key }) => key));
    return keys.size === 1 ? nearest[0]?.key : undefined;
  };

  /** Answers may have been typed since; labels stay as they are. */
  const isLike = (table: FormTable, values: readonly (readonly string[])[]): boolean =>
    table.rows.length === values.length &&
    table.rows.every(({ cells }, row) =>
      cells.every(
        (cell, at) =>
          isInActions(found, cell) ||
          cell.paragraphs.some((paragraph) => answers.has(paragraph)) ||
          saysInWord(document, values[row]?.[at] ?? "", cell.text),
      ),
    );

  const isIn = (address: CellAddress, cell: CellAddress | undefined): boolean =>
    cell?.table === address.table && cell.row === address.row && cell.cell === address.cell;

  const of = ({ control: id, line, cell }: Said): readonly (BoxName | undefined)[] => {
    const controls = document.controls.filter((each) => !each.isContainer && each.id === id);
    const [control] = controls;
    const first = control?.paragraphs[0];
    const inControl = first === undefined ? undefined : document.paragraphs[first];
    if (id !== undefined && controls.length === 1 && inControl !== undefined)
      return [round(inControl, control)];

    const says = (paragraph: FormParagraph): boolean => agrees(document, paragraph, line);
    // Whatever Word says may be a prompt: only the lines around tell.
    const roundLine = (paragraph: FormParagraph): readonly (BoxName | undefined)[] =>
      paragraph.text.trim() === "" && line.trim() !== "" ? [round(paragraph), undefined] : [round(paragraph)];
    if (cell === undefined) {
      const bare = document.paragraphs.filter((paragraph) => paragraph.cell === undefined);
      const same = bare.filter(says);
      const typed = boxes.filter(
        ({ position, box }) =>
          position.kind === "line" && box.label.trim() !== "" && line.startsWith(box.label.trim()),
      );
      return same.length > 0 ? same.flatMap(roundLine) : typed.map(({ key }) => key);
    }
    return document.tables
      .filter((table) => isLike(table, cell.values))
      .flatMap((table) => table.rows[cell.row]?.cells[cell.cell] ?? [])
      .flatMap((address): readonly (BoxName | undefined)[] => {
        const same = address.paragraphs.filter(says);
        if (same.length > 0) return same.map((each) => round(each));
        const inCell = boxes.filter(({ box }) => box.paragraphs.some((each) => isIn(address, each.cell)));
        return isInActions(found, address) ? [undefined] : inCell.map(({ key }) => key);
      });
  };
  return { round, of };
}

import { boxAt } from "../recognise/box";
import type { Places } from "./findPlaces";
import { isPlain, type FormDocument, type FormParagraph } from "../read/formDocument";
import type { Position } from "../../plan/form";
import { FormError } from "../../plan/formError";
import { cellBody, controlOf, lineOf } from "./wordObjects";

/** A box that is written over; with `lines`, line by line. */
export type Guarded = { readonly position: Position; readonly lines?: boolean };

/**
 * Queues what makes Word stop before it writes, when a box that is to be written over no longer says what was read there: a
 * search in it for some of its words, which fails where they are not found, and with it all that is queued after it. A blank box
 * needs none, for what is written in one takes nothing away.
 */
export function guard(places: Places, boxes: readonly Guarded[]): void {
  for (const box of boxes) {
    try {
      guardBox(places, box);
    } catch (failure) {
      // Nothing is written where Word does not lead, so there is nothing to guard.
      if (!(failure instanceof FormError) || failure.code !== "place-missing") throw failure;
    }
  }
}

/** The cells of a row, to be guarded before it is taken out. */
export function cellsOfRow({ tables }: FormDocument, table: number, row: number): readonly Guarded[] {
  return (tables[table]?.rows[row]?.cells ?? []).map(({ cell }) => ({
    position: { kind: "cell", table, row, cell },
  }));
}

function guardBox(places: Places, { position, lines = false }: Guarded): void {
  const box = boxAt(places.document, position);
  const known = (box?.paragraphs ?? []).flatMap((paragraph) => {
    const words = wordsToFind(paragraph, box?.label ?? "");
    return words === undefined ? [] : [{ paragraph, words }];
  });
  const longest = [...known].sort((one, other) => other.words.length - one.words.length).slice(0, 1);
  for (const { paragraph, words } of lines ? known : longest)
    placeOfWords(places, position, paragraph).search(words, { matchCase: true }).getFirst();
}

function placeOfWords(
  places: Places,
  position: Position,
  paragraph: FormParagraph,
): Word.Body | Word.Paragraph | Word.ContentControl {
  const control = boxAt(places.document, position)?.control;
  if (
    control?.paragraphs.includes(paragraph.index) === true &&
    control.text !== "" &&
    control.level !== "run"
  )
    return controlOf(control, places.controls);
  const table = position.kind === "cell" ? places.document.tables[position.table] : undefined;
  if (position.kind === "line" || table === undefined || !isPlain(table))
    return lineOf(places, paragraph.index);
  return cellBody(places, position);
}

/**
 * Words by which Word's search can know a paragraph again: the longest stretch of plain letters, digits and single spaces, in
 * one piece and short enough (Word's search takes 255 characters and has codes of its own).
 */
function wordsToFind({ pieces, text, isDeleted }: FormParagraph, label: string): string | undefined {
  if (isDeleted) return undefined;
  const answers = label === "" ? pieces.map((piece) => piece.text) : [text.slice(label.length)];
  const stretches = answers.flatMap((answer) => answer.match(/[A-Za-z0-9]+(?: [A-Za-z0-9]+)*/g) ?? []);
  const [longest] = stretches.sort((one, other) => other.length - one.length);
  return longest?.slice(0, 60).trim();
}

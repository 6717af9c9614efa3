import type { Position } from "../../plan/form";
import { FormError } from "../../plan/formError";
import { boxAt, type FormBox } from "../recognise/box";
import {
  isPlain,
  type CellAddress,
  type FormControl,
  type FormDocument,
  type FormTable,
} from "../read/formDocument";
import type { FoundTable, Places } from "./findPlaces";

/**
 * Whether only its paragraphs lead to a box: a line of the body, a cell of a nested table, or a cell of a table with merged
 * cells, in which Word finds no cell by its row (OfficeDev/office-js 3200).
 */
export function needsParagraphs(document: FormDocument, position: Position): boolean {
  if (position.kind === "line") return true;
  const table = document.tables[position.table];
  return table !== undefined && !isPlain(table);
}

/** The box at a position of the document just read. Throws FormError "place-missing". */
export function boxIn(places: Places, position: Position): FormBox {
  const box = boxAt(places.document, position);
  if (box === undefined) throw new FormError("place-missing");
  return box;
}

/**
 * Word's object for a table that was read, once its row count and the words of its head and of `row` agree: text never
 * goes into a table that only stands where another one was. Throws FormError "place-missing".
 */
export function tableOf(places: Places, index: number, row: number): Word.Table {
  const read = places.document.tables[index];
  const outer = places.document.tables.filter((table) => table.level === 1);
  const listed = places.tables.length === outer.length ? outer : places.document.tables;
  const found = read === undefined ? undefined : places.tables[listed.indexOf(read)];
  if (
    read === undefined ||
    found === undefined ||
    places.tables.length !== listed.length ||
    !agrees(places.document, read, found, row)
  ) {
    throw new FormError("place-missing", { detail: `table ${String(index)}` });
  }
  return found.table;
}

/** What has been found of cells, by the tables that they are in. */
const bodies = new WeakMap<Places["tables"], Map<string, Word.Body>>();

/** What Word holds in a cell of a plain table, as it stands before rows are moved. Throws FormError "place-missing". */
export function cellBody(places: Places, { table, row, cell }: CellAddress): Word.Body {
  const found = bodies.get(places.tables) ?? new Map<string, Word.Body>();
  bodies.set(places.tables, found);
  const key = [table, row, cell].join(" ");
  const body = found.get(key) ?? tableOf(places, table, row).getCell(row, cell).body;
  found.set(key, body);
  return body;
}

/** Word's object for a control, by its id among some. Ids may come back unsigned. Throws FormError "place-missing" for none or two. */
export function controlOf(control: FormControl, among: readonly Word.ContentControl[]): Word.ContentControl {
  const same = among.filter((each) => isSameId(each, control));
  const [found] = same;
  if (found === undefined || same.length > 1)
    throw new FormError("place-missing", { detail: `control ${String(control.id)}` });
  return found;
}

function isSameId({ id }: Word.ContentControl, control: FormControl): boolean {
  return control.id !== undefined && (id | 0) === (control.id | 0);
}

/** Word's object for a control of any kind. A drop-down is listed by its type, and by some Words again among all controls. */
export function listedControl(places: Places, control: FormControl): Word.ContentControl {
  const { controls, dropDowns, comboBoxes } = places;
  const byType = control.kind === "dropDown" ? dropDowns : control.kind === "comboBox" ? comboBoxes : [];
  return controlOf(control, byType.some((each) => isSameId(each, control)) ? byType : controls);
}

/** Word's object for a line of the body: the paragraph with the same words, counted among those that have them. */
export function lineOf(places: Places, paragraph: number): Word.Paragraph {
  const read = places.document.paragraphs;
  const words = (text: string): string => text.replace(/[\s\v\u200b]+/g, " ").trim();
  const wanted = read[paragraph];
  const sameCount = places.paragraphs.length === read.length || places.paragraphs.length === read.length - 1;
  const found = sameCount ? places.paragraphs[paragraph] : undefined;
  const says =
    wanted !== undefined &&
    found !== undefined &&
    (words(found.text).startsWith(words(wanted.text)) ||
      ((wanted.hasDeletions || wanted.hasHidden) && saysInWord(places.document, found.text, wanted.text)));
  if (!says) {
    throw new FormError("place-missing", { detail: `line ${String(paragraph)}` });
  }
  return found;
}

function agrees(document: FormDocument, read: FormTable, found: FoundTable, row: number): boolean {
  const { values: said } = found;
  if (said === undefined || found.rowCount !== read.rows.length) return false;
  return [0, row].every((index) => {
    const values = said[index] ?? [];
    return (read.rows[index]?.cells ?? []).every((cell, at) =>
      saysInWord(document, values[at] ?? "", cell.text),
    );
  });
}

/**
 * Whether what Word says of a cell or a line is what was read there. Word says prompts too and, wherever that stands among the
 * rest, text that was deleted with Track Changes on and text that is hidden.
 */
export function saysInWord(
  { hasTrackedChanges, hasHidden }: FormDocument,
  said: string,
  read: string,
): boolean {
  const [all, wanted] = [letters(said), letters(read)];
  if (all.includes(wanted)) return true;
  if (!hasTrackedChanges && !hasHidden) return false;
  let at = 0;
  for (const letter of wanted) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

import type { Position } from "../../plan/form";
import { FormError } from "../../plan/formError";
import { boxAt, type FormBox } from "../recognise/box";
import { canFill, controlTypes, seesTypedControls } from "../capabilities";
import {
  isPlain,
  type CellAddress,
  type FormControl,
  type FormDocument,
  type FormTable,
} from "../read/formDocument";
import { readOoxml } from "../read/readOoxml";
import { formErrorFrom, isRefusal } from "../runWord";

/** What a round trip finds: the document as plain data, and what of Word's objects is needed to write into it. */
export type Places = {
  readonly document: FormDocument;
  /** What the document was read from. */
  readonly ooxml: string;
  readonly tables: readonly FoundTable[];
  readonly controls: readonly Word.ContentControl[];
  readonly dropDowns: readonly Word.ContentControl[];
  readonly comboBoxes: readonly Word.ContentControl[];
  /** The paragraphs of the body; empty where they were not asked for. */
  readonly paragraphs: readonly Word.Paragraph[];
};

/** A table of Word, and what Word says of it: what it does not say is left out. */
type FoundTable = {
  readonly table: Word.Table;
  readonly rowCount: number;
  readonly values?: readonly (readonly string[])[];
};

/** What to find: `paragraphs` for boxes that only their paragraphs lead to, `lists` for drop-downs and combo boxes. */
export type PlacesWanted = { readonly paragraphs: boolean; readonly lists: boolean };

/**
 * Reads the document and finds its tables, controls and, where asked for, its paragraphs: one round trip. A Word that refuses
 * one of these questions refuses all that is asked with it, so then each is asked by itself, and what is refused stays unknown.
 */
export async function findPlaces(context: Word.RequestContext, wanted: PlacesWanted): Promise<Places> {
  try {
    return await findAtOnce(context, wanted);
  } catch (failure) {
    if (!isRefusal(formErrorFrom(failure))) throw failure;
    return findOneByOne(context, wanted);
  }
}

async function findAtOnce(context: Word.RequestContext, wanted: PlacesWanted): Promise<Places> {
  const ooxml = context.document.body.getOoxml();
  const tables = context.document.body.tables;
  tables.load("items/rowCount,items/values");
  const controls = askForControls(context);
  const dropDowns = askForLists(context, wanted, "DropDownList");
  const comboBoxes = askForLists(context, wanted, "ComboBox");
  const paragraphs = wanted.paragraphs ? askForParagraphs(context) : undefined;
  await context.sync();
  return {
    document: readOoxml(ooxml.value),
    ooxml: ooxml.value,
    tables: tables.items.map((table) => ({ table, rowCount: table.rowCount, values: table.values })),
    controls: controls.items,
    dropDowns: dropDowns?.items ?? [],
    comboBoxes: comboBoxes?.items ?? [],
    paragraphs: paragraphs?.items ?? [],
  };
}

async function findOneByOne(context: Word.RequestContext, wanted: PlacesWanted): Promise<Places> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  const document = readOoxml(ooxml.value);
  const tables = await answered(context, () => {
    const found = context.document.body.tables;
    found.load("items/rowCount");
    return found;
  });
  const found: FoundTable[] = [];
  for (const table of tables?.items ?? []) {
    // Word may refuse what the cells of a table with merged ones say (OfficeDev/office-js 3200): a request each.
    const told = await answered(context, () => {
      table.load("values");
      return table;
    });
    found.push({ table, rowCount: table.rowCount, values: told?.values });
  }
  return {
    document,
    ooxml: ooxml.value,
    tables: found,
    controls: (await answered(context, () => askForControls(context)))?.items ?? [],
    dropDowns: (await answered(context, () => askForLists(context, wanted, "DropDownList")))?.items ?? [],
    comboBoxes: (await answered(context, () => askForLists(context, wanted, "ComboBox")))?.items ?? [],
    paragraphs: wanted.paragraphs
      ? ((await answered(context, () => askForParagraphs(context)))?.items ?? [])
      : [],
  };
}

/** What a question brought that Word may refuse. A failure that is no refusal goes on its way. */
async function answered<T>(context: Word.RequestContext, ask: () => T): Promise<T | undefined> {
  const asked = ask();
  try {
    await context.sync();
    return asked;
  } catch (failure) {
    if (!isRefusal(formErrorFrom(failure))) throw failure;
    return undefined;
  }
}

function askForControls({ document }: Word.RequestContext): Word.ContentControlCollection {
  const controls = seesTypedControls()
    ? document.getContentControls({ types: controlTypes() })
    : document.contentControls;
  controls.load("items/id");
  return controls;
}

function askForLists(
  { document }: Word.RequestContext,
  wanted: PlacesWanted,
  type: "DropDownList" | "ComboBox",
): Word.ContentControlCollection | undefined {
  const isFilled = canFill(type === "DropDownList" ? "dropDown" : "comboBox");
  return wanted.lists && isFilled ? listControls(document, type) : undefined;
}

function askForParagraphs({ document }: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = document.body;
  paragraphs.load("items/text");
  return paragraphs;
}

/** The same places with the paragraphs too: one round trip more, where nobody knew before that they would be needed. */
export async function withParagraphs(context: Word.RequestContext, places: Places): Promise<Places> {
  if (places.paragraphs.length > 0) return places;
  const paragraphs = await answered(context, () => askForParagraphs(context));
  return { ...places, paragraphs: paragraphs?.items ?? [] };
}

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

/** Word's object for a control, by its id. Ids may come back unsigned. Throws FormError "place-missing" for none or two. */
export function controlOf(control: FormControl, among: readonly Word.ContentControl[]): Word.ContentControl {
  const same = among.filter((each) => control.id !== undefined && (each.id | 0) === (control.id | 0));
  const [found] = same;
  if (found === undefined || same.length > 1)
    throw new FormError("place-missing", { detail: `control ${String(control.id)}` });
  return found;
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

function listControls(
  document: Word.Document,
  type: "DropDownList" | "ComboBox",
): Word.ContentControlCollection {
  const found = document.getContentControls({ types: [type as Word.ContentControlType.dropDownList] }); // the enum of an older library lacks them
  const list = type === "DropDownList" ? "dropDownListContentControl" : "comboBoxContentControl";
  found.load(`items/id,items/${list}/listItems/items/displayText`);
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

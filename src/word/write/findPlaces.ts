import { canFill, controlTypes, seesTypedControls } from "../capabilities";
import type { FormDocument } from "../read/formDocument";
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
export type FoundTable = {
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

function listControls(
  document: Word.Document,
  type: "DropDownList" | "ComboBox",
): Word.ContentControlCollection {
  const found = document.getContentControls({ types: [type as Word.ContentControlType.dropDownList] }); // the enum of an older library lacks them
  const list = type === "DropDownList" ? "dropDownListContentControl" : "comboBoxContentControl";
  found.load(`items/id,items/${list}/listItems/items/displayText`);
  return found;
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

import {
  fieldsOnEveryPage,
  adviceKeys,
  fieldKeys,
  serviceKeys,
  type ActionColumn,
  type ActionRowPlace,
  type Box,
  type BoxName,
  type BoxOrColumn,
  type Form,
  type Place,
  type Pointed,
  type PointedBox,
  type Position,
} from "../../plan/form";
import { everyBox } from "../../plan/setUpBoxes";
import { boxAt } from "./box";
import type { Found, FoundParts } from "./found";
import { cellAt, type CellAddress, type FormDocument } from "../read/formDocument";
import { identity, placeAgain, surroundings } from "./pointedSurroundings";
import type { ActionTable } from "./recogniseActions";

/** The parts of the form after what the user has said of them: their word counts where nothing sure speaks against it. */
export function withPointed(document: FormDocument, found: FoundParts, pointed: Pointed): FoundParts {
  let boxes = boxesIn(found);
  let { actions } = found;
  for (const { name, position } of standing(document, pointed.declined)) {
    const place = identity(document, position);
    boxes = boxes.filter((each) => each.key !== name || identity(document, each.position) !== place);
    actions = actions.flatMap((table) => (holds(table, position) ? withoutColumn(table, name) : [table]));
  }
  for (const { name, position } of standing(document, pointed.boxes)) {
    const key = everyBox.find((each) => each === name);
    if (key !== undefined) boxes = withBox(document, boxes, { key, position });
    else actions = actions.map((table) => (holds(table, position) ? withSureColumn(table, name) : table));
  }
  return partsOf(document, { ...found, actions }, boxes);
}

/** What the user has said of places that still look the same, with where they stand now. */
function standing(document: FormDocument, boxes: readonly PointedBox[]): readonly PointedBox[] {
  return boxes.flatMap((box) => {
    const position = placeAgain(document, box);
    return position === undefined ? [] : [{ ...box, position }];
  });
}

function holds({ table, rows }: ActionTable, position: Position): boolean {
  return position.kind === "cell" && position.table === table && rows.includes(position.row);
}

function withSureColumn(table: ActionTable, name: BoxOrColumn): ActionTable {
  return { ...table, doubt: undefined, doubts: without(table.doubts, name) };
}

/** A table that is not the plan's is left out; of one that is, the column. */
function withoutColumn(table: ActionTable, name: BoxOrColumn): readonly ActionTable[] {
  if (table.doubt !== undefined) return [];
  return [{ ...table, columns: without(table.columns, name), doubts: without(table.doubts, name) }];
}

function without<V>(columns: ReadonlyMap<ActionColumn, V>, name: BoxOrColumn): Map<ActionColumn, V> {
  return new Map([...columns].filter(([column]) => column !== name));
}

/** All boxes that were found, those of the action table left out. */
export function boxesIn(found: FoundParts): readonly Found<BoxName>[] {
  return [...found.fields, ...found.advice, ...found.bag, ...found.service];
}

/**
 * The boxes with one that is known for certain: it takes the place of guesses at the same place and, for what has one box only,
 * of guesses at where else that is. Where something else is just as certain of the place, nothing changes.
 */
export function withBox(
  document: FormDocument,
  boxes: readonly Found<BoxName>[],
  certain: Found<BoxName>,
): readonly Found<BoxName>[] {
  const place = identity(document, certain.position);
  const same = boxes.filter((each) => identity(document, each.position) === place);
  if (same.some((each) => isSure(each) && each.key !== certain.key)) return boxes;
  const known = same.find(isSure);
  const guessed = same.find(({ key }) => key === certain.key);
  const others = boxes.filter(
    (each) =>
      !same.includes(each) && (isSure(each) || each.key !== certain.key || hasSeveralBoxes.has(each.key)),
  );
  return [
    ...others,
    known ?? { ...certain, position: guessed?.position ?? certain.position, list: guessed?.list },
  ];
}

/** What the published form has a box for on each page. */
const hasSeveralBoxes: ReadonlySet<BoxName> = new Set<BoxName>([...fieldsOnEveryPage, "bag"]);

type Boxes = Omit<Form, "problems">;

/**
 * The form with more to say of some places: what stands around those that the user is asked about, for the gateway to know
 * them again; and which bare boxes can take no content control.
 */
export function withRemarks(document: FormDocument, found: FoundParts, form: Boxes): Boxes {
  const asked = (place: Place): Place =>
    place.confirm === undefined ? place : { ...place, around: surroundings(document, place.position, found) };
  const boxWith = (box: Box): Box => ({
    ...box,
    places: box.places.map((place) => ({ ...asked(place), noControl: whyNoControl(document, place) })),
  });
  const tables = new Set<number>();
  const rowWith = (row: ActionRowPlace): ActionRowPlace => {
    if (tables.has(row.table)) return row; // a column is asked about once, in its first row
    tables.add(row.table);
    return { ...row, cells: mapped(row.cells, asked) };
  };
  return {
    fields: mapped(form.fields, boxWith),
    actionRows: form.actionRows.map(rowWith),
    advice: mapped(form.advice, boxWith),
    bag: form.bag.map(boxWith),
    service: mapped(form.service, boxWith),
  };
}

function whyNoControl(document: FormDocument, { kind, position, answer }: Place): Place["noControl"] {
  if ((kind !== "cell" && kind !== "line") || answer.kind === "text") return undefined;
  const box = boxAt(document, position);
  if (box?.part !== undefined) return "unsupported";
  const isBare = box?.paragraphs.every(
    ({ text, hasObjects, hasComments }) =>
      text.slice(box.label.length).trim() === "" && !hasObjects && !hasComments,
  );
  const holdsHeading = position.kind === "cell" && position.from !== undefined;
  const holdsTables = (box?.cell?.nestedTables.length ?? 0) > 0;
  if (isBare !== true || holdsHeading || holdsTables || box?.cell?.mergedInto !== undefined)
    return "unsupported";
  return document.tracksChanges ? "tracked" : undefined;
}

function mapped<K extends string, V>(
  things: Readonly<Partial<Record<K, V>>>,
  change: (thing: V) => V,
): Partial<Record<K, V>> {
  const entries = Object.entries<V | undefined>(things).flatMap(([key, thing]) =>
    thing === undefined ? [] : [[key, change(thing)]],
  );
  return Object.fromEntries(entries) as Partial<Record<K, V>>; // the keys are those of `things`
}

/** Whether a place stands in an action table, its head included. */
export function isInActions({ actions }: FoundParts, cell: CellAddress | undefined): boolean {
  return actions.some(
    ({ table, headRows, end }) =>
      cell?.table === table && cell.row >= Math.min(...headRows) && cell.row < end,
  );
}

/** Whether nothing is left to ask about a box. */
export function isSure(found: Found<BoxName>): boolean {
  return found.doubt === undefined;
}

/** The parts with other boxes in them, those of the action table as they were; boxes in document order. */
export function partsOf(
  document: FormDocument,
  found: FoundParts,
  boxes: readonly Found<BoxName>[],
): FoundParts {
  const inOrder = [...boxes].sort((one, other) => orderOf(document, one) - orderOf(document, other));
  const only = <K extends BoxName>(keys: readonly K[]): Found<K>[] =>
    inOrder.flatMap((each) => {
      const key = keys.find((known) => known === each.key);
      return key === undefined ? [] : [{ ...each, key }];
    });
  const known = new Set(boxes.map(({ key }) => key));
  return {
    ...found,
    fields: only(fieldKeys),
    advice: only(adviceKeys),
    bag: only(["bag"]),
    service: only(serviceKeys),
    disputed: found.disputed.filter((key) => !known.has(key)),
  };
}

function orderOf(document: FormDocument, { position }: Found<BoxName>): number {
  if (position.kind === "line") return position.paragraph;
  return cellAt(document, position)?.paragraphs[0]?.index ?? 0;
}

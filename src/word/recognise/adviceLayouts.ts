import {
  mean,
  leastScore,
  placeBelow,
  placesBeside,
  sureLead,
  type Layout,
  type Place,
} from "./advicePlaces";
import type { Doubt } from "./certainty";
import { weights, type Looks } from "./evidenceOfBox";
import type { FormCell, FormDocument } from "../read/formDocument";
import type { Heading } from "./headings";
import { cellIn, rightOf } from "./neighbours";

/** The box of a heading, and what leaves doubt about it. */
export type HeadedBox = {
  readonly key: Heading["key"];
  readonly heading: FormCell;
  readonly box: FormCell;
  /** The paragraph of the box at which there is room, where its heading or a prompt stands over that. */
  readonly from?: number;
  readonly layout: Layout;
  /** What speaks for it: see `weights`. */
  readonly score: number;
  readonly doubt?: Doubt;
};

/**
 * Reads the headings of one table under each layout and takes the better one: their boxes stand beside them, all the same number
 * of cells away; or below them, for each row of headings the same number of rows down. Words that nobody knows are a border.
 * Where two readings are as likely there is no box: no answer is better than one in the wrong box.
 */
export function boxesOfTable(document: FormDocument, headings: readonly Heading[]): readonly HeadedBox[] {
  const captioned = boxesOverCaptions(document, headings);
  if (captioned.length > 0) return captioned;
  const readings = withTheMost(readingsOf(document, headings));
  const contested = readings.filter(isContested);
  const besides = contested.flatMap(({ beside }) => [...(beside?.looks.values() ?? [])]);
  const lead =
    mean(besides.map(({ score }) => score)) - mean(contested.flatMap(({ below }) => below?.score ?? []));
  const told = readings.filter((reading) => !isContested(reading) || Math.abs(lead) >= leastLead);
  const isBeside = (reading: Reading): boolean =>
    isContested(reading) ? lead > 0 : reading.below === undefined;
  const areBeside = told.filter(isBeside).length * 2 > told.length;
  // Two rows of headings and answers, or one of headings over one of answers that read as headings.
  const mayBeRows =
    told.length < 3 &&
    told.some(({ beside }) => [...(beside?.looks.values() ?? [])].some(({ mayBeHeading }) => mayBeHeading));
  const boxes = told.flatMap((reading): readonly HeadedBox[] => {
    const isClose = isContested(reading) && lead < sureLead;
    if (isBeside(reading)) return boxesBeside(reading, isClose || !areBeside || mayBeRows);
    // Where the other boxes stand beside their headings, one stands below a heading that has nothing beside it.
    const isOfAnotherMake =
      areBeside && reading.row.some(({ cell }) => rightOf(document, cell) !== undefined);
    return isOfAnotherMake ? [] : boxesBelow(document, reading);
  });
  return boxes.filter(({ box }) => !headings.some(({ cell }) => cell === box) && isOnce(boxes, box));
}

/** The boxes of headings that stand under them, as on paper: blank rows and rows of headings by turns, a blank one first. */
function boxesOverCaptions(document: FormDocument, headings: readonly Heading[]): readonly HeadedBox[] {
  const [first] = headings;
  const table = first && document.tables[first.cell.table];
  const rows = table?.rows.filter(({ isDeleted }) => !isDeleted) ?? [];
  const known = new Map(headings.map(({ key, cell }) => [cell, key]));
  const areByTurns = rows.every(({ cells }, at) =>
    at % 2 === 0
      ? cells.every(({ text }) => text === "")
      : cells.length === rows[at - 1]?.cells.length && cells.every((cell) => known.has(cell)),
  );
  if (rows.length < 4 || rows.length % 2 !== 0 || !areByTurns) return [];
  return headings.flatMap(({ key, cell }) => {
    const row = rows[rows.findIndex(({ row: at }) => at === cell.row) - 1];
    const box = row && cellIn(row, cell);
    return box === undefined ? [] : [{ key, heading: cell, box, layout: "above", score: weights.room }];
  });
}

// Of two layouts that lie nearer than this, neither is taken.
const leastLead = 0.1;

/** A row of headings, and its boxes under each layout. */
type Reading = { readonly row: readonly Heading[]; readonly beside?: Place; readonly below?: Place };

function readingsOf(document: FormDocument, headings: readonly Heading[]): readonly Reading[] {
  const rows = new Map<number, Heading[]>();
  for (const heading of headings)
    rows.set(heading.cell.row, [...(rows.get(heading.cell.row) ?? []), heading]);
  const besides = placesBeside(document, headings);
  const heads = new Set(headings.map(({ cell }) => cell));
  const looksAsHeading = (cell: FormCell): boolean => cell.isShaded && heads.has(cell);
  const sure = new Set<FormCell>();
  // From the bottom up: what heads nothing is no heading when the box of the one above is looked for.
  return [...rows.values()]
    .reverse()
    .map((row): Reading => {
      const below = placeBelow(document, row, (cell) => sure.has(cell) || looksAsHeading(cell));
      const looks = new Map(
        row.flatMap(({ cell }) => {
          const each = besides.looks.get(cell);
          return each === undefined ? [] : [[cell, each] as const];
        }),
      );
      const beside = looks.size === 0 ? undefined : { looks, score: besides.score, doubt: besides.doubt };
      if (below !== undefined || beside !== undefined) for (const { cell } of row) sure.add(cell);
      return { row, beside, below };
    })
    .reverse();
}

/** Where nearly all boxes can stand nowhere but beside their headings, the others do as well: what is below them is text. */
function withTheMost(readings: readonly Reading[]): readonly Reading[] {
  const [contested, settled] = [readings.filter(isContested), readings.filter((each) => !isContested(each))];
  const areBeside = settled.every(({ beside, below }) => beside !== undefined && below === undefined);
  if (!areBeside || settled.length < 3 || settled.length < contested.length * 3) return readings;
  const saysAll = ({ below }: Reading): boolean =>
    [...(below?.looks.values() ?? [])].every(({ cell }) => cell.text !== "");
  return readings.map((each) => (isContested(each) && saysAll(each) ? { ...each, below: undefined } : each));
}

function isContested({ row, beside, below }: Reading): boolean {
  return below !== undefined && beside?.looks.size === row.length;
}

function boxesBeside({ row, beside }: Reading, isClose: boolean): HeadedBox[] {
  const doubt: Doubt | undefined = isClose ? { kind: "beside" } : beside?.doubt;
  return boxesAt(row, beside, "beside", (_heading, { strangeHead }) =>
    strangeHead === undefined ? doubt : { kind: "word", said: strangeHead },
  );
}

function boxesBelow(document: FormDocument, { row, beside, below }: Reading): HeadedBox[] {
  return boxesAt(row, below, "below", (heading, looks) => {
    const other = beside?.looks.get(heading);
    // Room to write beside a heading is never passed over unasked.
    const isPassedOver = other !== undefined && !other.isNever && !(looks.hasControl && !other.hasControl);
    return isPassedOver ? { kind: "below" } : below?.doubt;
  });
}

function boxesAt(
  row: readonly Heading[],
  place: Place | undefined,
  layout: "beside" | "below",
  doubtOf: (heading: FormCell, looks: Looks) => Doubt | undefined,
): HeadedBox[] {
  return row.flatMap(({ key, cell }) => {
    const looks = place?.looks.get(cell);
    if (looks === undefined || looks.isNever || looks.score <= leastScore) return [];
    const doubt = doubtOf(cell, looks) ?? (looks.score < 0 ? { kind: layout } : undefined);
    return [{ key, heading: cell, box: looks.cell, layout, score: looks.score, doubt }];
  });
}

function isOnce(boxes: readonly HeadedBox[], box: FormCell): boolean {
  return boxes.filter((each) => each.box === box).length === 1;
}

import type { Doubt } from "./certainty";
import { isList, isTicks, looksOf, weights, type Looks } from "./evidenceOfBox";
import type { FormCell, FormDocument, FormRow } from "../read/formDocument";
import { isAdviceRow, type Heading } from "./headings";
import { partBesideMerged, partForOptions } from "./headingParts";
import { fieldLabelled, isAdvicePrompt, isBagHeading, soundsLikeAdvice } from "./labels";
import { serviceLineIn } from "./labelLines";
import { cellIn, isGutter, rowsBelow, topOf } from "./neighbours";

/** Where the boxes of a table stand, seen from their headings; "in" the same cell under the heading, for `headingAndRoom.ts`. */
export type Layout = "above" | "beside" | "below" | "in";

/** Where the boxes of a row of headings stand under one layout. */
export type Place = {
  readonly looks: ReadonlyMap<FormCell, Looks>;
  readonly score: number;
  readonly doubt?: Doubt;
};

// Of two places or layouts that lie nearer than this, the user is asked.
export const sureLead = 1;
// A cell with this score or less is no box; one with a score below nought is asked about.
export const leastScore = -2;

/** The one place beside the headings of a table where their boxes stand: so many cells to the right. */
export function placesBeside(document: FormDocument, headings: readonly Heading[]): Place {
  const heads = new Set(headings.map(({ cell }) => cell));
  const across = new Map(headings.map(({ cell }) => [cell, looksAcross(document, cell, heads)]));
  const most = Math.max(0, ...[...across.values()].map(({ length }) => length));
  const places = Array.from({ length: most }, (_, at) => placeAcross(across, at));
  const [only, ...others] = places;
  if (only === undefined || others.length === 0) return only ?? nowhere;
  return bestOf(document, places.map(withoutSame), "beside") ?? nowhere;
}

const nowhere: Place = { looks: new Map(), score: weights.never };

function placeAcross(across: ReadonlyMap<FormCell, readonly Looks[]>, at: number): Place {
  const looks = new Map(
    [...across].flatMap(([heading, all]) => {
      const each = all[at];
      return each === undefined ? [] : [[heading, each] as const];
    }),
  );
  return { looks, score: mean([...looks.values()].map(({ score }) => score)) };
}

/** What stands in three boxes and more, word for word, is more likely the agency's own. */
function withoutSame(place: Place): Place {
  const said = [...place.looks.values()].map(({ cell }) => cell.text).filter((text) => text !== "");
  const isSame = said.length >= 3 && new Set(said).size === 1;
  return isSame ? { ...place, score: place.score + weights.sameEverywhere } : place;
}

/** The cells beside a heading, up to the next heading and to the first that reads as a label of something else. */
function looksAcross(document: FormDocument, heading: FormCell, heads: ReadonlySet<FormCell>): Looks[] {
  const row = document.tables[heading.table]?.rows[heading.row];
  const part = partBesideMerged(document, heading, (each) => heads.has(each));
  if (part !== undefined) return [part];
  const found: Looks[] = [];
  for (const cell of row?.cells.slice(heading.cell + 1) ?? []) {
    if (isGutter(cell)) continue;
    const top = topOf(document, cell);
    if (heads.has(top)) break;
    const looks = looksOf(document, heading, top, (each) => heads.has(each));
    if (looks.isLabel) break;
    found.push(looks);
  }
  return found;
}

/** The place below a row of headings where their boxes stand: so many rows down. */
export function placeBelow(
  document: FormDocument,
  row: readonly Heading[],
  isHeading: (cell: FormCell) => boolean,
): Place | undefined {
  const under = new Map(
    row.map(({ cell }) => [
      cell,
      standsInBox(document, cell) ? noColumn : columnBelow(document, cell, isHeading),
    ]),
  );
  const columns = [...under.values()];
  // A row in which no cell begins has the boxes of the row above, merged down.
  const rows = new Set(columns.flatMap(({ cells }) => cells.flatMap((each) => each.rows.slice(0, 1))));
  const places = [...rows]
    .sort((a, b) => a - b)
    .map((at): Place => {
      const looks = looksInRow(document, under, at, isHeading);
      return { looks, score: mean(row.map(({ cell }) => looks.get(cell)?.score ?? weights.missing)) };
    });
  const best = bestOf(
    document,
    places.filter(({ score }) => score > leastScore),
    "below",
  );
  // Under a heading that nobody knows there is another box: what says something above it can be its line of advice.
  const isDoubtful = columns.some(({ isCut }) => isCut) && saysSomething(best);
  return best && isDoubtful ? { doubt: { kind: "rows" }, ...best } : best;
}

function saysSomething(place: Place | undefined): boolean {
  return [...(place?.looks.values() ?? [])].some(({ cell }) => cell.text !== "");
}

/** How the cells look that stand under some headings in one row. */
function looksInRow(
  document: FormDocument,
  under: ReadonlyMap<FormCell, Column>,
  at: number,
  isHeading: (cell: FormCell) => boolean,
): ReadonlyMap<FormCell, Looks> {
  const cells = [...under].flatMap(([heading, column]) => {
    const below = column.cells.find((each) => each.rows.includes(at));
    return below === undefined ? [] : [[heading, below.cell] as const];
  });
  return new Map(
    cells.map(([heading, cell]) => {
      const isShared = cells.filter(([, other]) => other === cell).length > 1;
      const looks = looksOf(document, heading, cell, isHeading);
      return [heading, isShared ? { ...looks, isNever: true, score: weights.never } : looks] as const;
    }),
  );
}

/** Whether a heading stands at the top of a cell made to be written in: the row below is not its box. */
function standsInBox(document: FormDocument, { table, row, paragraphs }: FormCell): boolean {
  return paragraphs.length > 3 || (document.tables[table]?.rows[row]?.height ?? 0) >= 1200;
}

/** A cell below a heading, and the rows that it stands in. */
type Below = { readonly cell: FormCell; readonly row: FormRow; readonly rows: readonly number[] };

/** What stands below a heading; `isCut` where a heading that nobody knows ends it. */
type Column = { readonly cells: readonly Below[]; readonly isCut: boolean };

const noColumn: Column = { cells: [], isCut: false };

/** The cells below in the heading's columns, down to the next heading, known or not, and to where other parts begin. */
function columnBelow(
  document: FormDocument,
  heading: FormCell,
  isHeading: (cell: FormCell) => boolean,
): Column {
  const table = document.tables[heading.table];
  const found: Below[] = [];
  if (table === undefined) return noColumn;
  for (const row of rowsBelow(table, heading.row)) {
    const cell = cellUnder(document, row, heading);
    if (cell === "label") continue;
    const top = cell && topOf(document, cell);
    if (top === heading) continue;
    if (top === undefined || isHeading(top)) break;
    if (found.some((each) => !isAdviceRow(each.row)) && asksForElse(row)) break;
    const last = found.at(-1);
    if (last?.cell === top) found[found.length - 1] = { ...last, rows: [...last.rows, row.row] };
    else found.push({ cell: top, row, rows: [row.row] });
    if (found.length === 12) break; // no form has its box so far down
  }
  const first = found.findIndex(({ row }) => !isAdviceRow(row));
  const unknown = found.findIndex(
    (each, at) =>
      at > first &&
      found[at + 1] !== undefined &&
      !isAdviceRow(each.row) &&
      readsAsHeading(document, each.cell),
  );
  return unknown === -1 ? { cells: found, isCut: false } : { cells: found.slice(0, unknown), isCut: true };
}

/** Whether a cell reads as a heading that nobody knows: one short line and, at most, lines of advice under it. */
function readsAsHeading(document: FormDocument, cell: FormCell): boolean {
  const [first = "", ...others] = cell.text.split("\n").filter((line) => line.trim() !== "");
  return (
    first !== "" &&
    first.length <= 60 &&
    cell.controls.length === 0 &&
    !isTicks(document, cell) &&
    others.every(isAdvicePrompt)
  );
}

/** The cell of a row in a heading's columns. Of several, the one that is no gutter and no tick, or the one for options. */
function cellUnder(document: FormDocument, row: FormRow, heading: FormCell): FormCell | "label" | undefined {
  const inside = row.cells.filter(
    (cell) => cell.gridStart >= heading.gridStart && cell.gridEnd <= heading.gridEnd,
  );
  if (inside.length < 2) return cellIn(row, heading);
  const written = inside.filter((each) => !isGutter(each));
  const [cell, ...others] = written.filter((each) => !isTicks(document, each));
  // Beside a column of ticks, words are its neighbour's head.
  const isHead = written.length > 1 && cell?.text !== "" && cell?.controls.length === 0;
  return others.length === 0 && !isHead ? cell : partForOptions(document, heading, row);
}

/** Whether a row asks for details or holds a service line: another part of the form begins there. */
function asksForElse(row: FormRow): boolean {
  const details = new Set(row.cells.flatMap(({ text }) => (text === "" ? [] : (fieldLabelled(text) ?? []))));
  return (
    details.size >= 2 || row.cells.some(({ text }) => text !== "" && serviceLineIn(text)?.rest.trim() === "")
  );
}

/** The best of the places that a layout proposes, nearest first, and what leaves doubt about it; undefined where two are as likely. */
function bestOf(
  document: FormDocument,
  places: readonly Place[],
  layout: "beside" | "below",
): Place | undefined {
  const [best, second] = [...places].sort((a, b) => b.score - a.score);
  if (best === undefined || second === undefined || best.score - second.score >= sureLead) return best;
  const [near, far] = places.indexOf(best) < places.indexOf(second) ? [best, second] : [second, best];
  return nearOrFar(document, near, far, layout);
}

/** Which of two places is meant that look alike. */
function nearOrFar(
  document: FormDocument,
  near: Place,
  far: Place,
  layout: "beside" | "below",
): Place | undefined {
  const cells = ({ looks }: Place, isMeant: (heading: FormCell) => boolean): FormCell[] =>
    [...looks].flatMap(([heading, { cell }]) => (isMeant(heading) ? [cell] : []));
  const isBag = (heading: FormCell): boolean => isBagHeading(heading.text);
  const nears = cells(near, (heading) => !isBag(heading));
  const bags = cells(near, isBag);
  const saysAll = nears.length > 0 && nears.every((cell) => cell.text !== "" && !isList(cell));
  const isSpoken = saysAll && nears.every(({ text }) => soundsLikeAdvice(text));
  // No advice stands under a "take with me" heading.
  const isAbove = saysAll && bags.length > 0 && bags.every((cell) => cell.text === "");
  if (isSpoken || isAbove) return { ...far, doubt: { kind: "own-advice" } };
  if (layout === "below" && isAdviceBetween(document, nears[0], cells(far, () => true)[0]))
    return { ...far, doubt: { kind: "rows" } };
  if (saysAll && cells(far, (heading) => !isBag(heading)).every((cell) => cell.text === "")) return undefined;
  return { ...near, doubt: { kind: layout === "below" ? "rows" : "columns" } };
}

/** Whether published advice stands between two rows: on the form the box is under it. */
function isAdviceBetween(
  document: FormDocument,
  near: FormCell | undefined,
  far: FormCell | undefined,
): boolean {
  if (near === undefined || far === undefined || near.table !== far.table) return false;
  return document.tables[near.table]?.rows.slice(near.row + 1, far.row).some(isAdviceRow) === true;
}

/** The mean of numbers, 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

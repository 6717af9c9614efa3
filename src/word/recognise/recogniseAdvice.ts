import type { AdviceKey } from "../../plan/form";
import { adviceKeys } from "../../plan/form";
import type { FormDocument } from "../read/formDocument";
import { believed, groupsOf, type AdviceGroup } from "./adviceGroups";
import { boxesOfTable, type HeadedBox } from "./adviceLayouts";
import { isOfPast } from "./actionCaptions";
import { textOutside } from "./box";
import { headingBefore } from "./captions";
import type { Doubt } from "./certainty";
import { boxesInHeadings } from "./headingAndRoom";
import { boxesPerhaps } from "./headedPerhaps";
import { headingsIn, withoutAnswers, type Heading } from "./headings";
import { isOfOthers } from "./labels";
import { runsOf } from "./neighbours";

/** The boxes found by their headings, and the headings of the form whose boxes could not be told. */
export type HeadedBoxes = { readonly boxes: readonly HeadedBox[]; readonly boxless: readonly Heading[] };

/**
 * Finds the options-and-advice boxes and the "take with me" boxes of the tables by their headings. A document can hold other
 * tables with such words ("Children", "Housing"): see `believed`. `isUntaken` tells the rows that no other part of the form has taken.
 */
export function headedBoxesIn(
  document: FormDocument,
  isUntaken: (table: number, row: number) => boolean,
): HeadedBoxes {
  const others = tablesUnder(document, isOfOthers);
  const isFree = (table: number, row: number): boolean => !others.has(table) && isUntaken(table, row);
  const inside = document.tables.map((table) => boxesInHeadings(table, (row) => isFree(table.index, row)));
  const headings = document.tables.map((table, at) => {
    const boxes = inside[at] ?? [];
    return boxes.length > 0
      ? boxes.map(({ key, heading: cell }): Heading => ({ key, cell }))
      : headingsIn(table, (row) => isFree(table.index, row));
  });
  const tables = headings.flatMap((found, at) => (found.length > 0 ? [at] : []));
  const runs = runsOf(document, tables).map((run): Run => {
    const sure = setsOf(run.map((at) => headings[at] ?? [])).flatMap((set) => withoutAnswers(document, set));
    const boxes = run.flatMap((at) => {
      const inHeadings = inside[at] ?? [];
      return inHeadings.length > 0 ? inHeadings : boxesOfTable(document, headingsOfTable(sure, at));
    });
    return { headings: sure, groups: groupsOf(boxes) };
  });
  const groups = believed(
    document,
    runs.flatMap((run) => run.groups),
  );
  const past = tablesUnder(document, (caption) => isOfPast(caption) || /\bclosure\b/i.test(caption));
  const boxes = groups
    .flatMap((group) => [...group, ...boxesPerhaps(document, group, missing(groups.flat()), isFree)])
    .map((box) => (past.has(box.heading.table) ? { ...box, doubt: box.doubt ?? elsewhere } : box));
  const known = new Set(boxes.map(({ key }) => key));
  const believedHeadings = new Set(groups.flatMap((group) => group.map(({ heading }) => heading)));
  const boxless = runs
    .filter((run) => run.headings.some(({ cell }) => believedHeadings.has(cell)) || isMarked(run.headings))
    .flatMap((run) => run.headings.filter(({ key }) => !known.has(key)));
  return { boxes: boxes.map(underPrompt).map((box) => underChoice(document, box)), boxless };
}

/** Where a field of Word's that shows its prompt begins a box, as an .odt saved as .docx has it, the room is under it. */
function underPrompt(found: HeadedBox): HeadedBox {
  const { paragraphs, controls } = found.box;
  const [first] = paragraphs;
  const isPrompt =
    first?.hasOwnField === true && /^click or tap (here )?to enter text\.?$/i.test(first.text.trim());
  const hasRoom = paragraphs.length > 1 && controls.length === 0;
  return found.from === undefined && isPrompt && hasRoom ? { ...found, from: 1 } : found;
}

/** Where a choice or a date is to be picked in the first line of a box, and nothing else stands there, the room for options is below. */
function underChoice(document: FormDocument, found: HeadedBox): HeadedBox {
  const { paragraphs, controls } = found.box;
  const [first, second] = paragraphs;
  const isPicked = controls.every((index) => {
    const control = document.controls[index];
    const isList = control?.kind === "dropDown" || control?.kind === "date";
    return isList && control.paragraphs.every((each) => each === first?.index);
  });
  const hasRoom = controls.length > 0 && isPicked && first !== undefined && second !== undefined;
  return found.from === undefined && hasRoom && textOutside(first, controls).trim() === ""
    ? { ...found, from: 1 }
    : found;
}

const elsewhere: Doubt = { kind: "elsewhere" };

/** The tables under a line that says such a thing, up to the next such line: their areas can be another person's or another paper's. */
function tablesUnder(document: FormDocument, says: (caption: string) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let isUnder = false;
  for (const table of document.tables) {
    const caption = headingBefore(document, table);
    if (caption !== undefined) isUnder = says(caption);
    if (isUnder) found.add(table.index);
  }
  return found;
}

/** Parts the headings of tables that stand together where two of them come again: there another paper begins, or another plan. */
function setsOf(tables: readonly (readonly Heading[])[]): readonly (readonly Heading[])[] {
  const sets: Heading[][] = [];
  for (const table of tables) {
    const set = sets.at(-1);
    const known = new Set(set?.map(({ key }) => key));
    const again = new Set(table.flatMap(({ key }) => (key !== "bag" && known.has(key) ? [key] : [])));
    if (set === undefined || again.size >= 2) sets.push([...table]);
    else set.push(...table);
  }
  return sets;
}

type Run = { readonly headings: readonly Heading[]; readonly groups: readonly AdviceGroup[] };

/** Whether headings are the form's, though no box of theirs could be told. */
function isMarked(headings: readonly Heading[]): boolean {
  const keys = new Set(headings.map(({ key }) => key));
  return keys.size >= 2 && (keys.has("bag") || keys.has("general") || keys.has("separating"));
}

function missing(found: readonly HeadedBox[]): ReadonlySet<AdviceKey> {
  return new Set(adviceKeys.filter((key) => !found.some((each) => each.key === key)));
}

function headingsOfTable(headings: readonly Heading[], table: number): Heading[] {
  return headings.filter(({ cell }) => cell.table === table);
}

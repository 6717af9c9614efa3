import type { AdviceKey } from "../../plan/form";
import type { HeadedBox } from "./adviceLayouts";
import type { Doubt } from "./certainty";
import type { FormDocument } from "../read/formDocument";
import { fieldLabelled, isPublishedPrompt } from "./labels";
import { fieldLineIn } from "./labelLines";
import { isFormTitle } from "./titles";

/** Boxes of tables that stand together and are built alike: the options pages of one plan, or some other table with such words. */
export type AdviceGroup = readonly HeadedBox[];

/**
 * Parts the boxes of tables that stand together into groups: another begins where areas come again, and with it all that is
 * built as it is.
 */
export function groupsOf(boxes: readonly HeadedBox[]): readonly AdviceGroup[] {
  const groups: HeadedBox[][] = [];
  for (const table of byTable(boxes)) {
    const last = groups.at(-1);
    if (last === undefined || repeats(last, table)) groups.push([...takenBack(last, table), ...table]);
    else last.push(...table);
  }
  return groups.filter((group) => group.length > 0);
}

/** What is built as the table that begins another group, and stands straight before it, belongs to the new one. */
function takenBack(group: HeadedBox[] | undefined, next: AdviceGroup): readonly HeadedBox[] {
  if (group === undefined || next.some((box) => isBuiltAs(box, group[0]))) return [];
  const from = group.findLastIndex((box) => !isBuiltAs(box, next[0])) + 1;
  return group.splice(from);
}

function isBuiltAs(box: HeadedBox | undefined, other: HeadedBox | undefined): boolean {
  return box?.layout === other?.layout;
}

function byTable(boxes: readonly HeadedBox[]): readonly AdviceGroup[] {
  const tables = new Map<number, HeadedBox[]>();
  for (const box of boxes) tables.set(box.heading.table, [...(tables.get(box.heading.table) ?? []), box]);
  return [...tables.values()];
}

/** Whether one group asks for what another asks for as well. */
function repeats(one: AdviceGroup, other: AdviceGroup): boolean {
  const keys = areasOf(one);
  return [...areasOf(other)].some((key) => keys.has(key));
}

/**
 * The groups that are the form's. A group is the form's by its marks: a "take with me" box, the boxes for general safety planning
 * and separating, a published line of advice. Of two that ask for the same areas, the one that looks the better stays, unless
 * they are plans of their own. One without marks is the form's when no other asks for its areas.
 */
export function believed(document: FormDocument, groups: readonly AdviceGroup[]): readonly AdviceGroup[] {
  const inOrder = [...groups].sort((a, b) => worthOf(document, b) - worthOf(document, a));
  const kept: AdviceGroup[] = [];
  const contested = new Set<AdviceGroup>();
  for (const group of inOrder) {
    const isMarked = group.length >= 2 && marksOf(document, group) > 0;
    const rivals = kept.filter((other) => repeats(group, other));
    if (!isMarked && areasOf(group).size < 2 && rivals.length === 0) continue;
    if (rivals.every((other) => standBoth(document, group, other))) kept.push(group);
    // Two that look alike, one perhaps for somebody else: the user says which.
    else
      for (const other of rivals)
        if (isMarked && worthOf(document, other) - worthOf(document, group) < leastLead) contested.add(other);
  }
  return groups.flatMap((group) => {
    if (!kept.includes(group)) return [];
    if (contested.has(group)) return [withDoubt(group, { kind: "several" })];
    // Beside the names of areas other lists have their columns too: agencies, scores, ticks. What stands apart from the form's
    // own boxes and has no mark can be another list.
    const isOnly = kept.length === 1 && group[0]?.layout === "below";
    const isOfTheForm = marksOf(document, group) > 0 || isOnly;
    return [isOfTheForm ? withStrays(document, group) : withDoubt(group, elsewhere)];
  });
}

const elsewhere: Doubt = { kind: "elsewhere" };

/** One box alone in a table that is built otherwise than all others of its group can be another list's. */
function withStrays(document: FormDocument, group: AdviceGroup): AdviceGroup {
  return byTable(group).flatMap((table) => {
    const [only, ...more] = table;
    const isStray =
      more.length === 0 &&
      group.length >= 5 &&
      marksOf(document, table) === 0 &&
      group.filter((box) => isBuiltAs(box, only)).length === 1;
    return isStray ? withDoubt(table, elsewhere) : table;
  });
}

// Of two groups whose worth lies nearer than this, nothing tells which is the plan's.
const leastLead = 1;

function withDoubt(group: AdviceGroup, doubt: Doubt): AdviceGroup {
  return group.map((box) => ({ ...box, doubt: box.doubt ?? doubt }));
}

/** Whether two groups that ask for the same are both the form's: a second box for one area, or the options of another plan. */
function standBoth(document: FormDocument, one: AdviceGroup, other: AdviceGroup): boolean {
  const shared = [...areasOf(one)].filter((key) => areasOf(other).has(key));
  const isAlike = one.some((box) => isBuiltAs(box, other[0]));
  const areMarked = [one, other].every((group) => marksOf(document, group) > 0);
  return isAlike && (shared.length === 1 || (areMarked && arePlans(document, one, other)));
}

/** Whether two groups that ask for the same are the options of two plans: the head of a plan stands between them. */
function arePlans(document: FormDocument, one: AdviceGroup, other: AdviceGroup): boolean {
  const [first, second] = [one, other].sort((a, b) => startOf(document, a) - startOf(document, b));
  if (first === undefined || second === undefined || !one.some((box) => isBuiltAs(box, other[0])))
    return false;
  const between = document.paragraphs.slice(endOf(document, first), startOf(document, second));
  const fields = new Set(
    between.flatMap(({ text }) => (text === "" ? [] : (fieldLabelled(text) ?? fieldLineIn(text)?.key ?? []))),
  );
  return fields.size >= 2 || between.some(({ text }) => isFormTitle(text.trim()));
}

function worthOf(document: FormDocument, group: AdviceGroup): number {
  const mean = group.reduce((sum, { score }) => sum + score, 0) / group.length;
  return mean + marksOf(document, group);
}

function marksOf(document: FormDocument, group: AdviceGroup): number {
  const keys = new Set(group.map(({ key }) => key));
  const hasPrompt = group.some((box) => standsByPrompt(document, box));
  return (
    (keys.has("bag") ? 2 : 0) +
    (keys.has("general") ? 1 : 0) +
    (keys.has("separating") ? 1 : 0) +
    (hasPrompt ? 2 : 0)
  );
}

function standsByPrompt(document: FormDocument, { heading, box }: HeadedBox): boolean {
  const rows = document.tables[heading.table]?.rows.slice(heading.row, box.row + 1) ?? [];
  return rows.some((row) => row.cells.some((cell) => isPublishedPrompt(cell.text)));
}

function areasOf(group: AdviceGroup): ReadonlySet<AdviceKey> {
  return new Set(group.flatMap(({ key }) => (key === "bag" ? [] : [key])));
}

function startOf(document: FormDocument, group: AdviceGroup): number {
  return Math.min(...group.map(({ heading }) => document.tables[heading.table]?.start ?? 0));
}

function endOf(document: FormDocument, group: AdviceGroup): number {
  return Math.max(...group.map(({ heading }) => document.tables[heading.table]?.end ?? 0));
}

import type { Left, LeftReason } from "../../../src/plan/edits";
import { actionColumns, type ActionColumn, type ActionRow } from "../../../src/plan/form";
import { bareBox } from "./boxes";
import type { PlacedBox } from "./drawing";
import { expectedIn, kept, rightReasons } from "./expected";
import { isRightReason, leftOf, outcomeOf, type Look } from "./look";
import type { Rows } from "./readBack";

type ActionBoxes = readonly PlacedBox[];

/**
 * Looks at the action tables: each wanted action has a row of its own, blank before or new at the end, and no other row says
 * anything else than before. Answers which rows are new.
 */
export function lookAtActions(look: Look): Rows {
  const added = addedRows(look);
  const isBlank = (row: ActionBoxes): boolean => row.every((box) => look.before.says(box) === "");
  const blank = look.rows.filter(isBlank);
  look.changed.push(...blank.flat().filter((box) => look.before.says(box) !== look.after.says(box)));
  const free = [...blank, ...newRows(look, added)];
  const held = look.rows.filter((row) => !isBlank(row));
  for (const [index, action] of (look.wanted.actions ?? []).entries())
    lookAtAction(look, wantedAction(look, `actions[${index}]`, action), free, held);
  for (const row of free) {
    const said = row.map((box) => look.after.says(box) ?? "").filter((text) => text !== "");
    if (said.length > 0) look.faults.push(`a row says what nobody wanted: ${JSON.stringify(said)}`);
  }
  return added;
}

/** A wanted action: its texts by column, and what of them was named as left. */
type WantedAction = {
  readonly name: string;
  readonly texts: ReadonlyMap<ActionColumn, string>;
  readonly left: ReadonlyMap<ActionColumn, readonly Left[]>;
};

function wantedAction(look: Look, name: string, action: Partial<ActionRow>): WantedAction {
  const columns = actionColumns.filter((column) => kept(action[column] ?? "") !== "");
  return {
    name,
    texts: new Map(columns.map((column) => [column, action[column] ?? ""])),
    left: new Map(columns.map((column) => [column, leftOf(look, `${name}.${column}`)])),
  };
}

/** Finds the row of one action among the free ones, and takes it out of them. */
function lookAtAction(
  look: Look,
  action: WantedAction,
  free: ActionBoxes[],
  held: readonly ActionBoxes[],
): void {
  const written = [...action.texts.keys()].filter((column) => action.left.get(column)?.length === 0);
  const saysIt = (box: PlacedBox): boolean =>
    look.after.says(box) === expectedIn(box.box, box.key, action.texts.get(columnOf(box)) ?? "");
  const isIt = (row: ActionBoxes): boolean =>
    written.every((column) => row.some((box) => columnOf(box) === column)) &&
    row.every((box) => (written.includes(columnOf(box)) ? saysIt(box) : look.after.says(box) === ""));
  const saidBefore = (row: ActionBoxes): boolean =>
    written.every((column) => row.some((box) => columnOf(box) === column && saysIt(box)));

  const at = written.length === 0 ? -1 : free.findIndex(isIt);
  const [row] = at === -1 ? [] : free.splice(at, 1);
  if (row === undefined && written.length > 0 && !held.some(saidBefore))
    look.faults.push(`${action.name} is in no row: ${JSON.stringify([...action.texts])}`);
  for (const box of row ?? look.rows.at(-1) ?? []) tally(look, action, box);
  for (const [column, left] of action.left) lookAtReasons(look, action, column, left);
}

function tally(look: Look, { texts, left }: WantedAction, box: PlacedBox): void {
  const named = left.get(columnOf(box));
  if (named === undefined) return;
  const own = rightReasons(box, texts.get(columnOf(box)) ?? "", look.profile);
  const right = hidesNewRows(look) ? new Set<LeftReason>([...own, "hidden"]) : own;
  look.tallies.push({
    traits: box.traits,
    outcome: named.length === 0 ? "filled" : outcomeOf(box, named, right),
  });
}

function lookAtReasons(
  look: Look,
  { name, texts }: WantedAction,
  column: ActionColumn,
  left: readonly Left[],
): void {
  const boxes = look.rows.flat().filter((box) => box.key === column);
  const rights = [
    ...boxes.map((box) => rightReasons(box, texts.get(column) ?? "", look.profile)),
    ...(hidesNewRows(look) ? [new Set<LeftReason>(["hidden"])] : []),
    ...(standsOverOthers(look) ? [new Set<LeftReason>(["no-row"])] : []),
  ];
  for (const { why } of left)
    if (!isRightReason(why, rights)) look.faults.push(`${name}.${column} is left without reason: ${why}`);
}

/** A new row has the looks of the last, those too that hide its text: where one of its cells has hidden text, none is put in. */
function hidesNewRows({ rows, profile }: Look): boolean {
  return (rows.at(-1) ?? []).some((box) => rightReasons(box, "", profile).has("hidden"));
}

/** Whether a row to be signed stands under the last one in a table within a table, where no row can be put in between. */
function standsOverOthers({ rows, before, isNested }: Look): boolean {
  const last = rows.at(-1)?.[0]?.where;
  return last?.kind === "cell" && isNested && before.form.rowCount(last.table) > last.row + 1;
}

function columnOf({ key }: PlacedBox): ActionColumn {
  return key as ActionColumn; // a row holds boxes of columns only
}

/** The rows that a fill added: after the last row for actions. */
function addedRows({ rows, before, after }: Look): Rows {
  const last = rows.at(-1)?.[0]?.where;
  if (last?.kind !== "cell") return { table: 0, from: 0, to: 0 };
  const count = after.form.rowCount(last.table) - before.form.rowCount(last.table);
  return { table: last.table, from: last.row + 1, to: last.row + 1 + count };
}

/** The boxes of new rows: bare cells under those of the last row; the agency's own columns stay blank, and none is lost. */
function newRows(look: Look, { table, from, to }: Rows): ActionBoxes[] {
  const last = look.rows.at(-1) ?? [];
  const widths = look.after.widths(table);
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    const row = from + at;
    const boxes = last.flatMap((box): PlacedBox[] =>
      box.where.kind === "cell" ? [{ ...box, box: bareBox, where: { ...box.where, row } }] : [],
    );
    const cells = new Set(boxes.map(({ where }) => (where.kind === "cell" ? where.cell : -1)));
    const others = look.after.form.row(table, row).filter((text, cell) => !cells.has(cell) && text !== "");
    if (others.length > 0)
      look.faults.push(`a new row says ${JSON.stringify(others)} in columns of the agency's own`);
    if (widths[row] !== widths[from - 1]) look.faults.push(`row ${row} has ${widths[row] ?? 0} cells`);
    return boxes;
  });
}

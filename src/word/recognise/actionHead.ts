import { actionColumns, type ActionColumn } from "../../plan/form";
import type { Match } from "../../plan/looseMatch";
import type { Doubt } from "./certainty";
import type { FormCell, FormRow, FormTable } from "../read/formDocument";
import { actionColumnHeaded, actionColumnPerhaps, speaksOfColumn, typoFromAmongLabels } from "./labels";
import type { Columns } from "./neighbours";

/** A head of an action table: which columns it is over, what leaves doubt about some of them, and its rows. */
export type ActionHead = {
  readonly columns: ReadonlyMap<ActionColumn, Columns>;
  readonly doubts: ReadonlyMap<ActionColumn, Doubt>;
  readonly rows: readonly number[];
};

/**
 * The head that begins at a row: one that is over the risk, or over the action and a date, and at least three columns in all; or two such rows, one
 * over the other.
 */
export function actionHeadAt(table: FormTable, index: number): ActionHead | undefined {
  const row = table.rows[index];
  const below = table.rows[index + 1];
  // One cell over all columns is a title of the table, whatever it says.
  if (row === undefined || row.cells.length === 1) return undefined;
  const columns = columnsHeaded(row);
  const isSecond = below !== undefined && goesOn(row, below);
  if (isHead(columns))
    return isSecond ? headOf(refined(columns, row, below), [index, index + 1]) : headOf(columns, [index]);
  if (!isSecond || (columns.size === 0 && isHead(columnsHeaded(below)))) return undefined;
  const both = refined(columns, row, below);
  return isHead(both) ? headOf(both, [index, index + 1]) : undefined;
}

/** What a cell heads; `doubt` where its words may mean something else. */
type Headed = { readonly cell: FormCell; readonly columns: Columns; readonly doubt?: Doubt };
type HeadedColumns = ReadonlyMap<ActionColumn, Headed>;

function headOf(headed: HeadedColumns, rows: readonly number[]): ActionHead {
  const entries = [...headed];
  return {
    columns: new Map(entries.map(([key, { columns }]) => [key, columns])),
    doubts: new Map(
      entries.flatMap(([key, { doubt }]) => (doubt === undefined ? [] : [[key, doubt] as const])),
    ),
    rows,
  };
}

// "Action" stands on logs of calls and visits too: without a risk, it is agreed when there is a time to do it by.
function isHead(columns: HeadedColumns): boolean {
  const isDated = columns.has("byWhen") || columns.has("dateComplete");
  return columns.size >= 3 && (columns.has("risk") || (columns.has("action") && isDated));
}

/**
 * Which columns the cells of a row head. Where two cells head the same, the form's own wording wins; of equals, neither. Words
 * that may mean something else count beside two that do not.
 */
function columnsHeaded(row: FormRow): Map<ActionColumn, Headed> {
  const sure = headings(row);
  if (sure.size < 2) return sure;
  const likely = headings(row, typoFromAmongLabels);
  const perhaps = headingsPerhaps(row, likely);
  const areAllOthersSure =
    likely.size === actionColumns.length - 1 &&
    [...likely.values()].every(({ doubt }) => doubt === undefined);
  const used = [...likely.values(), ...perhaps.values()].map(({ cell }) => cell);
  const others = headCells(row).filter((cell) => !used.includes(cell));
  // Where five columns are sure, what may be the sixth is, if no other head speaks of it too ("Agency" beside "Named person").
  const rest = [...perhaps].map(([key, headed]) => {
    const isSure = areAllOthersSure && !others.some(({ text }) => speaksOfColumn(text, key));
    return [key, isSure ? { ...headed, doubt: undefined } : headed] as const;
  });
  return new Map([...rest, ...likely]);
}

function headings(row: FormRow, typoFrom?: number): Map<ActionColumn, Headed> {
  const best = new Map<ActionColumn, { readonly headed?: Headed; readonly distance: number }>();
  for (const cell of headCells(row)) {
    const match = actionColumnHeaded(cell.text, typoFrom) ?? headedByFirstLine(cell.text, typoFrom);
    if (match === undefined) continue;
    const { key, distance, isShortTypo } = match;
    const other = best.get(key)?.distance ?? Number.POSITIVE_INFINITY;
    const doubt: Doubt | undefined = isShortTypo ? { kind: "word", said: cell.text } : undefined;
    if (distance < other) best.set(key, { headed: { cell, columns: cell, doubt }, distance });
    else if (distance === other) best.set(key, { distance });
  }
  return new Map(
    [...best].flatMap(([key, { headed }]) => (headed === undefined ? [] : [[key, headed] as const])),
  );
}

/** The columns that are still missing, under words that may mean them; none where two cells may. */
function headingsPerhaps(row: FormRow, known: HeadedColumns): Map<ActionColumn, Headed> {
  const used = new Set([...known.values()].map(({ cell }) => cell));
  const perhaps = headCells(row).flatMap((cell) => {
    const key = used.has(cell) ? undefined : actionColumnPerhaps(cell.text);
    return key === undefined || known.has(key) ? [] : [{ key, cell }];
  });
  const only = perhaps.filter(({ key }) => perhaps.filter((other) => other.key === key).length === 1);
  return new Map(
    only.map(({ key, cell }) => [key, { cell, columns: cell, doubt: { kind: "word", said: cell.text } }]),
  );
}

function headCells(row: FormRow): readonly FormCell[] {
  // "Complete? (Y/N)" asks for a letter, "Risk (H/M/L)" for a grade: no date and no words go in there.
  const asksForChoice = (text: string): boolean => choices.test(text);
  return row.cells.filter(
    (cell) => cell.mergedInto === undefined && cell.text !== "" && !asksForChoice(cell.text),
  );
}

const choices =
  /\b(y\s*\/\s*n|yes\s*\/\s*no|h\s*\/\s*m\s*\/\s*l|l\s*\/\s*m\s*\/\s*h|high\s*\/\s*(med(ium)?\s*\/\s*)?low|low\s*\/\s*(med(ium)?\s*\/\s*)?high|r\s*\/\s*a\s*\/\s*g|rag|red\s*\/\s*amber\s*\/\s*green|(0|1)\s*(-|–|to)\s*(3|4|5|10)(?!\s*(hours?|days?|weeks?|months?)))\b|\/\s*10\b/i;

function headedByFirstLine(text: string, typoFrom?: number): Match<ActionColumn> | undefined {
  const [first = "", ...others] = text.split("\n");
  return others.length === 0 ? undefined : actionColumnHeaded(first, typoFrom);
}

/** Whether a row is the lower part of the head above it. */
function goesOn(head: FormRow, below: FormRow): boolean {
  const reachesDown = below.cells.some((cell) => cell.mergedInto?.row === head.row);
  const partsCells = below.cells.length > head.cells.length && headings(below).size >= 2;
  const isAlike = below.cells.length === head.cells.length;
  // The same columns once more in other words; nobody writes three heads into a row.
  const saysAgain = isAlike && below.cells.every(({ text }) => text !== "") && headings(below).size >= 3;
  return reachesDown || partsCells || saysAgain || (head.isHead && below.isHead && isAlike);
}

/** The columns of a head of two rows: a cell below counts before the one above it. */
function refined(above: HeadedColumns, head: FormRow, below: FormRow): HeadedColumns {
  const sure = headings(below, typoFromAmongLabels);
  const missing = new Map([...headingsPerhaps(below, sure)].filter(([key]) => !above.has(key)));
  const own = new Map([...(sure.size + above.size < 2 ? [] : missing), ...sure]);
  const taken = new Set([...own.values()].map(({ cell }) => cell));
  const columns = new Map<ActionColumn, Headed>(own);
  for (const [key, headed] of above) {
    const { cell } = headed;
    if (own.has(key)) continue;
    const under = below.cells.filter(
      (lower) => lower.gridStart >= cell.gridStart && lower.gridEnd <= cell.gridEnd,
    );
    const [left, ...others] = under.filter((lower) => !taken.has(lower));
    if (left !== undefined && others.length === 0) columns.set(key, { ...headed, columns: left });
    else if (under.length === 0 && head.cells.includes(cell)) columns.set(key, headed);
  }
  return columns;
}

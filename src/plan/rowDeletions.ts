import { cellHiding } from "./actionEdits";
import { actionColumns, type ActionRow, type ActionRowPlace, type Form, type Place } from "./form";

/**
 * The rows of those to be deleted that are emptied instead: what cannot be taken out, or not put back as it was, and the last row
 * of its run, so that the form keeps a row to write in (under each head, and under each band over rows).
 */
export function rowsToEmpty(form: Form, going: ReadonlySet<ActionRowPlace>): ReadonlySet<ActionRowPlace> {
  const emptied = new Set([...going].filter((row) => stays(row) || modelOf(form, row, going) === undefined));
  for (const run of runsOf(form.actionRows)) {
    const [first] = run;
    if (first !== undefined && run.every((row) => going.has(row) && !emptied.has(row))) emptied.add(first);
  }
  return emptied;
}

/** A row that is not taken out, whoever asks: it cannot be put back as it was. */
function stays(row: ActionRowPlace): boolean {
  return row.fixed !== undefined || cellHiding(row) !== undefined;
}

/**
 * Which neighbour gives its looks when a row that is taken out is put back: the row before it or, where that hides text or is
 * no action row, the one that is left after it. Word copies the looks of a row, also those that hide text.
 */
export function modelOf(
  { actionRows }: Form,
  { table, row }: ActionRowPlace,
  going: ReadonlySet<ActionRowPlace>,
): "before" | "after" | undefined {
  const rowAt = (at: number) => actionRows.find((each) => each.table === table && each.row === at);
  const before = rowAt(row - 1);
  if (before !== undefined && cellHiding(before) === undefined) return "before";
  let at = row + 1;
  let after = rowAt(at);
  while (after !== undefined && going.has(after) && !stays(after)) after = rowAt((at += 1));
  return after !== undefined && cellHiding(after) === undefined ? "after" : undefined;
}

/** Rows of one table that follow on each other. */
function runsOf(rows: readonly ActionRowPlace[]): readonly (readonly ActionRowPlace[])[] {
  const runs: ActionRowPlace[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.table === row.table && last.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The wish to empty every column of a row; a cell that it shares with a row that stays keeps what it says. */
export function emptyCells(
  row: ActionRowPlace,
  rows: readonly ActionRowPlace[],
  going: ReadonlySet<ActionRowPlace>,
): Partial<ActionRow> {
  return Object.fromEntries(
    actionColumns.flatMap((column) => {
      const place = row.cells[column];
      const isShared = rows.some(
        (other) =>
          other !== row && !going.has(other) && place !== undefined && isAt(other.cells[column], place),
      );
      return place === undefined || isShared ? [] : [[column, ""]];
    }),
  );
}

function isAt(one: Place | undefined, other: Place): boolean {
  return JSON.stringify(one?.position) === JSON.stringify(other.position);
}

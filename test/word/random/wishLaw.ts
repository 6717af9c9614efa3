import { writtenName } from "../../../src/plan/editNames";
import type { Form, Wanted, WantedRow } from "../../../src/plan/form";
import { FormError } from "../../../src/plan/formError";
import type { ProfileName } from "../../../src/simulator/profiles";
import type { Filled } from "../../../src/word/gateway";
import { wordGateway } from "../../../src/word/wordGateway";
import { openWord, type OpenWord } from "../../simulator/inWord";
import type { DrawnDocument } from "../randomForms";
import { bareBox } from "./boxes";
import type { PlacedBox } from "./drawing";
import { expectedIn, kept, linesIn } from "./expected";
import { ReadBack } from "./readBack";
import { linesWished, rowsWished, type Wishes } from "./wishes";

/** What is wrong with what became of rows and lines that stood, in a fill and after it is taken back. */
export async function faultsOfWishes(
  drawn: DrawnDocument,
  wishes: Wishes,
  profile: ProfileName,
): Promise<readonly string[]> {
  const open = openWord(drawn.docx, profile);
  let form: Form;
  try {
    form = await wordGateway.readForm();
  } catch {
    return []; // as a fill of it is: the other law looks at that
  }
  const wanted = { rows: rowsWished(form, wishes), lines: linesWished(form, wishes) };
  if (wanted.rows.length + wanted.lines.length === 0) return [];
  let filled: Filled;
  try {
    filled = await wordGateway.fillForm(wanted, form);
  } catch (failure) {
    return [`the wishes failed: ${reasonOf(failure)} ${JSON.stringify(wanted)}`];
  }
  const [before, after] = [new ReadBack(drawn.docx), new ReadBack(open.word.save())];
  const lines = lineFaults(drawn, wanted, filled, before, after);
  const faults = [
    ...accountFaults(wanted, filled),
    ...rowFaults(drawn, wanted.rows, filled, before, after),
    ...lines.faults,
    ...(before.unseen === after.unseen ? [] : ["wishes: what nobody sees is another"]),
    ...(await undoFaults(open, filled, before)),
  ];
  const tables = [...new Set(wanted.rows.map(({ table }) => table))];
  const rest = (read: ReadBack): string =>
    read.takenApart(
      lines.changed,
      tables.map((table) => ({ table, from: 0, to: read.form.rowCount(table) })),
    );
  if (rest(before) !== rest(after)) faults.push("wishes: something else is changed");
  return faults.length === 0 ? [] : [...faults, `wished: ${JSON.stringify(wanted)}`];
}

type Standing = { readonly rows: readonly WantedRow[]; readonly lines: NonNullable<Wanted["lines"]> };

/** Each wish is accounted for, cell by cell, once. */
function accountFaults({ rows, lines }: Standing, { written, standing, left }: Filled): readonly string[] {
  const given = [...written, ...standing, ...left].map(({ name }) => writtenName(name));
  const asked = [
    ...rows.flatMap(({ now, was }, index): readonly string[] => {
      if (now.kind === "delete") return [];
      const cells = Object.entries(now.cells).filter(
        ([column, text]) => kept(text) !== "" || (now.kind === "write" && column in was),
      );
      return cells.length === 0 && now.kind !== "write"
        ? [`rows[${index}]`]
        : cells.map(([column]) => `rows[${index}].${column}`);
    }),
    ...lines.map(({ key }, index) => `lines[${index}].${key}`),
  ];
  const deleted = rows.flatMap(({ now }, index) => (now.kind === "delete" ? [`rows[${index}]`] : []));
  const ofDeleted = (name: string): boolean => deleted.includes(name.replace(/\..*/, ""));
  const others = given.filter((name) => !ofDeleted(name));
  const silent = deleted.filter((row) => !given.some((name) => name === row || name.startsWith(`${row}.`)));
  return [
    ...(JSON.stringify([...others].sort()) === JSON.stringify([...asked].sort())
      ? []
      : [`wishes: ${JSON.stringify(asked)} are accounted for as ${JSON.stringify(others)}`]),
    ...silent.map((row) => `wishes: ${row} is deleted and nothing is said of it`),
  ];
}

/** The rows of each table say what is said to be written, and all else what they said. */
function rowFaults(
  drawn: DrawnDocument,
  rows: readonly WantedRow[],
  filled: Filled,
  before: ReadBack,
  after: ReadBack,
): readonly string[] {
  const isWritten = (name: string): boolean => filled.written.some((each) => writtenName(each.name) === name);
  const expectedRow = (table: number, row: number): readonly (readonly string[])[] => {
    const boxes = boxesOf(drawn, table, row);
    const above: (readonly string[])[] = [];
    let own: readonly string[] | undefined = before.form.row(table, row);
    for (const [index, wish] of rows.entries()) {
      if (wish.table !== table || wish.row !== row) continue;
      const name = `rows[${index}]`;
      const cells: Readonly<Record<string, string>> = wish.now.kind === "delete" ? {} : wish.now.cells;
      const said = (texts: readonly string[], isNew: boolean): readonly string[] =>
        texts.map((text, cell) => {
          const box = boxes.find(({ where }) => where.kind === "cell" && where.cell === cell);
          if (box === undefined || !isWritten(`${name}.${box.key}`)) return text;
          return expectedIn(isNew ? bareBox : box.box, box.key, cells[box.key] ?? "");
        });
      if (wish.now.kind === "insert-above") {
        const isThere = filled.written.some((each) => writtenName(each.name).startsWith(name));
        const blank = (own ?? []).map(() => "");
        if (isThere) above.push(said(blank, true));
      } else if (wish.now.kind === "delete" && isWritten(name)) own = undefined;
      else own = said(own ?? [], false);
    }
    return own === undefined ? above : [...above, own];
  };
  return [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
    const expected = Array.from({ length: before.form.rowCount(table) }, (_row, row) =>
      expectedRow(table, row),
    ).flat();
    const found = Array.from({ length: after.form.rowCount(table) }, (_row, row) =>
      after.form.row(table, row),
    );
    const [one, other] = [squeezed(expected), squeezed(found)];
    return one === other ? [] : [`wishes: the rows are ${other}, not ${one}`];
  });
}

function boxesOf({ rows }: DrawnDocument, table: number, row: number): readonly PlacedBox[] {
  return (
    rows.find(([box]) => box?.where.kind === "cell" && box.where.table === table && box.where.row === row) ??
    []
  );
}

function lineFaults(
  { boxes }: DrawnDocument,
  { lines }: Standing,
  { written }: Filled,
  before: ReadBack,
  after: ReadBack,
): { readonly faults: readonly string[]; readonly changed: readonly PlacedBox[] } {
  const changed = boxes.filter((box) => before.says(box) !== after.says(box));
  const done = lines.filter(({ key }, index) =>
    written.some(({ name }) => writtenName(name) === `lines[${index}].${key}`),
  );
  const faults = changed.flatMap((box) => {
    const said = squeezed(linesIn(after.says(box) ?? ""));
    const isWished = done.some(
      ({ key, now }) =>
        key === box.key &&
        [now, [now.join("; ")]].some((each) => squeezed(linesIn(each.join("\n"))) === said),
    );
    return isWished ? [] : [`wishes: ${box.key} says ${said}`];
  });
  if (changed.length < done.length)
    faults.push(`wishes: ${changed.length} boxes changed, not ${done.length}`);
  return { faults, changed };
}

async function undoFaults(open: OpenWord, { undo }: Filled, before: ReadBack): Promise<readonly string[]> {
  if (undo === undefined) return [];
  try {
    await wordGateway.undoFill(undo);
  } catch (failure) {
    return [`wishes: the undo failed: ${reasonOf(failure)}`];
  }
  const back = new ReadBack(open.word.save());
  return [
    ...(back.words === before.words ? [] : ["wishes: the undo leaves something"]),
    ...(back.unseen === before.unseen ? [] : ["wishes: the undo changes what nobody sees"]),
  ];
}

function squeezed(said: readonly (string | readonly string[])[]): string {
  return JSON.stringify(said, (_key, value: unknown) =>
    typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value,
  );
}

function reasonOf(failure: unknown): string {
  return failure instanceof FormError ? `${failure.code} ${failure.detail ?? ""}` : String(failure);
}

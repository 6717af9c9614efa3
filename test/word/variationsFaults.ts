import { writtenName } from "../../src/plan/editNames";
import { inWriting } from "../plan/inWriting";
import { parseXmlDocument, type Element } from "slimdom";
import type { Left } from "../../src/plan/edits";
import {
  actionColumns,
  adviceKeys,
  fieldKeys,
  textOf,
  type ActionColumn,
  type Form,
  type Place,
} from "../../src/plan/form";
import { problemSentences } from "../../src/plan/formWords";
import { boxNames } from "../../src/plan/boxNames";
import type { TrueActions, TruePlace, Truth } from "../forms/truth";
import { inside, paragraphText, showsPlaceholder, through, type FilledForm } from "./filledForm";
import type { PlanFile } from "./forms";

/** How the truth names the kinds of box. */
const kinds: Readonly<Record<string, string>> = {
  rich: "richText",
  text: "plainText",
  multiline: "multiLine",
  date: "date",
  dropdown: "dropDown",
  combo: "comboBox",
  checkbox: "checkBox",
  other: "other",
};

/** What a reading of a form gets wrong, held against the truth: boxes, answers, what is to be confirmed, what is named as not found. */
export function readingFaults(truth: Truth, form: Form): string[] {
  const found = new Map<string, string[]>();
  const note = (key: string, places: readonly Place[]): void => {
    found.set(key, [...(found.get(key) ?? []), ...places.map(placeShown)].sort());
  };
  for (const [key, box] of Object.entries({ ...form.fields, ...form.advice })) note(key, box.places);
  note("serviceContact", form.service.contact?.places ?? []);
  note("openingHours", form.service.openingHours?.places ?? []);
  note(
    "bag",
    form.bag.flatMap((box) => box.places),
  );
  const faults = boxKeysOf(truth, found.keys()).flatMap((key) => {
    const wanted = placesOf(truth, key).map(trueShown).sort();
    const is = found.get(key) ?? [];
    return is.join() === wanted.join() ? [] : [`${key}: ${is.join(" ")} where ${wanted.join(" ")} stands`];
  });
  const rows = form.actionRows.map((row) => {
    const cells = Object.entries(row.cells).filter(([, place]) => place.position.kind === "cell");
    return rowShown(
      row.table,
      row.row,
      cells.map(([column, place]) => columnShown(column, place, row.row)),
    );
  });
  const wantedRows = actionsOf(truth).flatMap((table) =>
    rowsOf(table).map((row) => trueRowShown(table, row)),
  );
  if (rows.join() !== wantedRows.join())
    faults.push(`rows ${rows.join(" ")} where ${wantedRows.join(" ")} stand`);
  const said = form.actionRows
    .filter(({ cells }) => Object.values(cells).some((place) => textOf(place.answer) !== ""))
    .map(({ cells }) => actionColumns.map((column) => (cells[column] ? textOf(cells[column].answer) : "")));
  const wantedSaid = truth.actionRows.map((row) => actionColumns.map((column) => row[column]));
  if (JSON.stringify(said) !== JSON.stringify(wantedSaid)) faults.push(`actions ${JSON.stringify(said)}`);
  return [...faults, ...unnamed(truth, form)];
}

/** The boxes that are refused and not named: each by itself, or with the page that is missing. */
function unnamed(truth: Truth, form: Form): string[] {
  return (truth.refused ?? []).flatMap((key) => {
    const name = boxNames[(key === "serviceContact" ? "contact" : key) as keyof typeof boxNames]; // the truth's one other name
    const isField = (fieldKeys as readonly string[]).includes(key);
    const page = isField ? "The page with the action plan" : "The pages for options and advice";
    const problems = problemSentences(form.problems);
    const isNamed = problems.some((problem) => problem.includes(`‘${name}’`) || problem.startsWith(page));
    return isNamed ? [] : [`${key} is not named in ${problems.join(" | ")}`];
  });
}

function placeShown({ position, kind, answer, confirm }: Place): string {
  const at =
    position.kind === "line"
      ? `line ${position.paragraph}`
      : `${position.table}/${position.row}/${position.cell}`;
  return `${at} ${kind} "${textOf(answer)}"${confirm === undefined ? "" : " to confirm"}`;
}

function trueShown(place: TruePlace): string {
  const isLine = "paragraph" in place;
  const at = isLine ? `line ${place.at}` : `${place.table}/${place.row}/${place.cell}`;
  const isBare = (place.control === "empty" || place.control === "none") && place.kind !== "other";
  const kind = isBare ? (isLine ? "line" : "cell") : kinds[place.kind];
  return `${at} ${kind ?? "?"} "${place.value}"${place.confirm === true ? " to confirm" : ""}`;
}

/** A cell of a row; the lower part of a merged cell is shown at its own place. */
function columnShown(column: string, { position, confirm }: Place, row: number): string {
  const at = position.kind === "cell" && position.row <= row ? position.cell : "?";
  return `${column} ${at}${confirm === undefined ? "" : " to confirm"}`;
}

function rowShown(table: number, row: number, columns: readonly string[]): string {
  return `${table}/${row}: ${[...columns].sort().join(", ")}`;
}

function trueRowShown({ table, columns, confirm }: TrueActions, row: number): string {
  const shown = Object.entries(columns).map(
    ([column, cell]) =>
      `${column} ${cell}${confirm?.includes(column as ActionColumn) === true ? " to confirm" : ""}`,
  );
  return rowShown(table, row, shown);
}

/** What is wrong after a fill: a wanted text that is neither in its own box nor named as left, or anything else that changed. */
export function fillFaults(
  truth: Truth,
  before: FilledForm,
  after: FilledForm,
  plan: PlanFile,
  left: readonly Left[],
): string[] {
  const faults: string[] = [];
  const expect = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  const isLeft = (name: string, why: string): boolean =>
    inWriting(left).some(
      (each) => (each.name === name || each.name.startsWith(`${name}[`)) && (why === "" || each.why === why),
    );

  const rowAfter: RowAfter = (table, row) => {
    const last = Math.max(
      -1,
      ...actionsOf(truth)
        .filter((each) => each.table === table)
        .flatMap(rowsOf),
    );
    return last >= 0 && row > last ? row + after.rowCount(table) - before.rowCount(table) : row;
  };
  const lines = alignedLines(truth, before, after, rowAfter);
  faults.push(...lines.faults);
  const boxes = new Map<string, string>();
  for (const key of boxKeysOf(truth, [])) {
    const places = placesOf(truth, key);
    const name = key === "serviceContact" ? "contact" : key;
    const reason = (place: TruePlace): string | undefined =>
      place.left ?? (place.confirm === true ? "to-confirm" : undefined);
    for (const place of places) {
      const why = reason(place);
      if (why !== undefined) expect(isLeft(name, why), `${key} is not named as ${why}`);
      const cell = "paragraph" in place ? place.within : place;
      if (cell !== undefined) boxes.set(addressOf(cell), key);
    }
    const open = places.filter((place) => reason(place) === undefined);
    const texts = open.map((place) =>
      "paragraph" in place
        ? (lines.texts.get(place.at) ?? "no such line")
        : (after.cell(place.table, rowAfter(place.table, place.row), place.cell) ?? "no such cell"),
    );
    const wanted = wantedIn(plan, key);
    if (key === "bag" || (adviceKeys as readonly string[]).includes(key)) {
      const lines = texts
        .flatMap((text) => text.split("\n").map(withoutBullet))
        .filter((line) => line !== "");
      const old = open.flatMap((place) => place.value.split("\n")).filter((line) => line !== "");
      if (open.length > 0)
        expect(sorted(lines) === sorted([...old, ...wanted]), `${key} says ${JSON.stringify(lines)}`);
    } else for (const text of texts) expect(text === wanted[0], `${key} says "${text}"`);
    if (places.length === 0 && wanted.length > 0) expect(isLeft(name, "not-found"), `${key} is not named`);
  }

  faults.push(...actionFaults(truth, before, after, plan, left));
  faults.push(...othersChanged(truth, before, after, new Set(boxes.keys()), rowAfter));
  expect(after.cellsWithoutParagraph === 0, "a cell has no paragraph");
  expect(count(after.text, "Click or tap") <= count(before.text, "Click or tap"), "a prompt counts as text");
  expect(
    sorted(repeated(after.controlIds)) === sorted(repeated(before.controlIds)),
    "two controls share an id",
  );
  for (const [name, text] of Object.entries(before.parts)) {
    expect(name in after.parts, `${name} is lost`);
    if (!/document\.xml$|numbering\.xml$|Content_Types|document\.xml\.rels$|customXml/.test(name))
      expect(after.parts[name] === text, `${name} is changed`);
  }
  return faults;
}

function actionFaults(
  truth: Truth,
  before: FilledForm,
  after: FilledForm,
  plan: PlanFile,
  left: readonly Left[],
): string[] {
  const faults: string[] = [];
  const isLeft = (index: number, column: ActionColumn): boolean =>
    left.some((each) => writtenName(each.name) === `actions[${index}].${column}`);
  const tables = actionsOf(truth);
  const written: string[][] = [];
  for (const table of tables) {
    const own = rowsOf(table);
    const added = after.rowCount(table.table) - before.rowCount(table.table);
    const last = own.at(-1) ?? 0;
    const isLast = tables.at(-1) === table;
    if (added > 0 && !isLast) faults.push(`table ${table.table} has grown`);
    const all = [...own, ...Array.from({ length: added }, (_, index) => last + 1 + index)];
    for (const row of all) {
      const was = row > last ? [] : before.row(table.table, row);
      const is = after.row(table.table, row);
      const columns = Object.values(table.columns);
      const isFree = columns.every((cell) => (was[cell] ?? "").trim() === "");
      const others = is.filter((_, cell) => !(isFree && columns.includes(cell)));
      const othersBefore =
        row > last ? others.map(() => "") : was.filter((_, cell) => !(isFree && columns.includes(cell)));
      if (others.join("\u0000") !== othersBefore.join("\u0000"))
        faults.push(`row ${row} says ${others.join(" | ")}`);
      if (isFree && columns.some((cell) => (is[cell] ?? "") !== ""))
        written.push(actionColumns.map((column) => is[table.columns[column] ?? -1] ?? ""));
    }
  }
  const wanted = plan.actions
    .map((action, index) =>
      actionColumns.map((column) => (isLeft(index, column) ? "" : shown(action[column] ?? ""))),
    )
    .filter((row) => row.some((text) => text !== ""));
  if (JSON.stringify(written) !== JSON.stringify(wanted)) faults.push(`actions ${JSON.stringify(written)}`);
  plan.actions.forEach((action, index) => {
    for (const column of actionColumns) {
      if (!isLeft(index, column) || (action[column] ?? "") === "") continue;
      const isSure = tables.some(
        (table) => table.columns[column] !== undefined && table.confirm?.includes(column) !== true,
      );
      const isForced = left.some(
        (each) =>
          writtenName(each.name) === `actions[${index}].${column}` &&
          (each.why === "no-row" || (each.place !== undefined && each.why !== "to-confirm")),
      );
      if (isSure && !isForced) faults.push(`actions[${index}].${column} is left without a reason`);
    }
  });
  return faults;
}

/** Every cell that is no box of the form. */
function othersChanged(
  truth: Truth,
  before: FilledForm,
  after: FilledForm,
  boxes: ReadonlySet<string>,
  rowAfter: RowAfter,
): string[] {
  const faults: string[] = [];
  const actionRows = new Set(
    actionsOf(truth).flatMap((table) => rowsOf(table).map((row) => `${table.table}/${row}`)),
  );
  if (before.tableCount !== after.tableCount) faults.push("tables were added or lost");
  for (let table = 0; table < before.tableCount; table++) {
    for (let row = 0; row < before.rowCount(table); row++) {
      if (actionRows.has(`${table}/${row}`)) continue;
      const now = after.row(table, rowAfter(table, row));
      before.row(table, row).forEach((was, cell) => {
        const is = now[cell] ?? "no such cell";
        if (!boxes.has(`${table}/${row}/${cell}`) && was !== is)
          faults.push(`cell ${table}/${row}/${cell} says "${is}"`);
      });
    }
  }
  return faults;
}

type Lines = { readonly texts: ReadonlyMap<number, string>; readonly faults: readonly string[] };

/**
 * What the boxes among the lines of the page say after a fill, by their place in the blank form: a box is all that stands where
 * its line stood, up to the next line that is none. All other lines must be as they were; so must those of a cell that has
 * such boxes.
 */
function alignedLines(truth: Truth, before: FilledForm, after: FilledForm, rowAfter: RowAfter): Lines {
  const labels = new Map(
    Object.values(truth.fields).flatMap((places) =>
      places.flatMap((place) => ("paragraph" in place ? [[place.at, place] as const] : [])),
    ),
  );
  const cells = [...labels.values()].flatMap(({ within }) => within ?? []);
  const faults: string[] = [];
  const texts = new Map<number, string>();
  const align = (was: readonly Line[], now: readonly string[]): void => {
    let at = 0;
    for (const [index, { paragraph, text }] of was.entries()) {
      const place = labels.get(paragraph);
      if (place === undefined) {
        if (now[at] !== text) return void faults.push(`line "${now[at] ?? ""}" where "${text}" stood`);
        at += 1;
        continue;
      }
      const next = was.slice(index + 1).find((line) => !labels.has(line.paragraph));
      const ends = next === undefined ? -1 : now.indexOf(next.text, at + 1);
      const isNextBox = was[index + 1] !== next;
      const end = isNextBox ? at + 1 : ends === -1 ? now.length : ends;
      texts.set(paragraph, afterLabel(now.slice(at, end).join("\n"), place.label));
      at = end;
    }
    if (at !== now.length) faults.push(`lines were added: ${now.slice(at).join(" | ")}`);
  };
  const [linesBefore, linesAfter] = [linesIn(before), linesIn(after)];
  for (const cell of [undefined, ...new Map(cells.map((each) => [addressOf(each), each])).values()]) {
    const was = cell === undefined ? "" : addressOf(cell);
    const is = cell === undefined ? "" : addressOf({ ...cell, row: rowAfter(cell.table, cell.row) });
    align(
      linesBefore.filter((line) => line.cell === was),
      linesAfter.filter((line) => line.cell === is).map(({ text }) => text),
    );
  }
  return { texts, faults };
}

function afterLabel(text: string, label: string): string {
  return (text.startsWith(label) ? text.slice(label.length) : text).trim();
}

type Line = { readonly paragraph: number; readonly text: string; readonly cell: string };
type CellAt = { readonly table: number; readonly row: number; readonly cell: number };
type RowAfter = (table: number, row: number) => number;

function addressOf({ table, row, cell }: CellAt): string {
  return `${table}/${row}/${cell}`;
}

/** The paragraphs of a form with their cells, "" for the page; those in text boxes are not among them. */
function linesIn(form: FilledForm): readonly Line[] {
  const root = parseXmlDocument(form.parts["word/document.xml"] ?? "").documentElement;
  if (root === null) return [];
  const cells = new Map<Element, string>();
  inside(root, "tbl").forEach((tbl, table) => {
    through(tbl, "tr").forEach((tr, row) => {
      through(tr, "tc").forEach((tc, cell) => cells.set(tc, addressOf({ table, row, cell })));
    });
  });
  const all = inside(root, "p").filter(
    (each) => !around(each).some((outer) => outer.localName === "txbxContent"),
  );
  return all.map((each, paragraph) => {
    const outer = around(each);
    const shows = outer.some((control) => control.localName === "sdt" && showsPlaceholder(control));
    const tc = outer.find((element) => element.localName === "tc");
    const cell = tc === undefined ? "" : (cells.get(tc) ?? "nowhere");
    return { paragraph, text: shows ? "" : paragraphText(each), cell };
  });
}

/** The elements around an element, innermost first. */
function around(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...around(parent)];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function boxKeysOf(truth: Truth, more: Iterable<string>): string[] {
  const keys = Object.keys(truth.fields).map((key) => (key.startsWith("bag") ? "bag" : key));
  return [...new Set([...keys, ...more])];
}

function placesOf(truth: Truth, key: string): readonly TruePlace[] {
  if (key !== "bag") return truth.fields[key] ?? [];
  return Object.entries(truth.fields).flatMap(([each, places]) => (each.startsWith("bag") ? places : []));
}

function actionsOf(truth: Truth): readonly TrueActions[] {
  return "table" in truth.actions ? [truth.actions] : truth.actions;
}

function rowsOf({ headerRows, rows, rowsAt }: TrueActions): readonly number[] {
  return rowsAt ?? Array.from({ length: rows }, (_, index) => headerRows + index);
}

/** The texts that a plan wants in a box, as they are to be shown. */
function wantedIn(plan: PlanFile, key: string): readonly string[] {
  if (key === "serviceContact") return [plan.service.contact];
  if (key === "openingHours") return [plan.service.openingHours];
  if (key in plan.fields) return [shown(plan.fields[key] ?? "")];
  return (plan.advice[key] ?? []).map((item) =>
    typeof item === "string"
      ? item
      : "status" in item && item.status === "not-now"
        ? `Talked about, not for now: ${item.text}`
        : item.text,
  );
}

function shown(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}

function withoutBullet(line: string): string {
  return line.replace(/^\u2022 /, "").trim();
}

function sorted(texts: readonly string[]): string {
  return JSON.stringify([...texts].sort());
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

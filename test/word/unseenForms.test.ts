import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Form, Place } from "../../src/plan/form";
import { wordGateway } from "../../src/word/wordGateway";
import { inWriting } from "../plan/inWriting";
import { closeWord, openWord } from "../simulator/inWord";
import { FilledForm, wordsOf } from "./filledForm";
import { wholePlan, wholeWanted } from "./forms";
import { rowsIn } from "./recognised";

/**
 * Forms as agencies make them that were handed to the project, each with something that the reader had not seen: columns of
 * other things beside the areas, tables with the areas' names that are no plan, several labels on a line, reviews noted again
 * and again. `unseen/truth.json` says where each box stands, worked out by hand.
 */
type Truth = {
  readonly isNoForm?: true;
  /** Each box's places: "table/row/cell" or "line paragraph". */
  readonly boxes: Readonly<Record<string, string>>;
  readonly actions: { readonly table: number; readonly columns: Readonly<Record<string, number>> };
  /** Boxes that are found and that the user is to confirm. */
  readonly asks?: readonly string[];
  /** Boxes that are named as not found: nothing tells where they are. */
  readonly leaves?: readonly string[];
  /** The last row of the action table is to be signed. */
  readonly keepsLast?: true;
};

const folder = join(__dirname, "../forms/unseen");
const truths = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Readonly<
  Record<string, Truth>
>; // written to this shape
const names = Object.keys(truths);
const forms = names.filter((name) => truths[name]?.isNoForm !== true);

afterAll(closeWord);

function docxOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
}

function truthOf(name: string): Truth {
  const truth = truths[name];
  if (truth === undefined) throw new Error(name);
  return truth;
}

test("every form has its truth", () => {
  expect(readdirSync(folder).filter((file) => file.endsWith(".docx"))).toEqual(
    names.map((name) => `${name}.docx`).sort(),
  );
});

test.each(forms)("in %s every box is found where it stands, and none elsewhere", async (name) => {
  const { boxes, actions, asks = [], leaves = [] } = truthOf(name);
  openWord(docxOf(name));
  const form = await wordGateway.readForm();
  const wanted = Object.entries(boxes).filter(([key]) => !leaves.includes(key) && !asks.includes(key));
  const found = placesOf(form);
  expect(
    Object.fromEntries(
      [...found]
        .map(([key, places]) => [key, places.map(shown).join(" ")])
        .filter(([key = ""]) => !asks.includes(key)),
    ),
  ).toEqual(Object.fromEntries(wanted));
  for (const key of asks) {
    const [place, ...others] = found.get(key) ?? [];
    expect([key, place && shown(place), place?.confirm === undefined, others]).toEqual([
      key,
      boxes[key],
      false,
      [],
    ]);
  }
  const columns = Object.entries(actions.columns).map(([column, cell]) => `${column} ${String(cell)}`);
  for (const row of rowsIn(form) as [number, number, boolean, string][]) {
    expect([row[0], row[3].split(",").sort()]).toEqual([actions.table, columns.sort()]);
  }
});

test.each(forms)(
  "a plan goes into %s: into its own boxes or named as left, nothing else changes, all comes back",
  async (name) => {
    const before = docxOf(name);
    const open = openWord(before);
    const { left, undo } = await wordGateway.fillForm(wholeWanted);
    expect(
      faultsOf(
        truthOf(name),
        new FilledForm(before),
        new FilledForm(open.word.save()),
        new Set(inWriting(left).map((each) => each.name)),
      ),
    ).toEqual([]);

    const once = open.documentXml;
    const again = await wordGateway.fillForm(wholeWanted);
    expect(again.filled).toBe(0);
    expect(open.documentXml).toBe(once);
    if (undo !== undefined) await wordGateway.undoFill(undo);
    expect(wordsOf(open.word.save())).toBe(wordsOf(before));
  },
);

test.each(names.filter((name) => !forms.includes(name)))("%s is no form", async (name) => {
  openWord(docxOf(name));
  await expect(wordGateway.readForm()).rejects.toMatchObject({ code: "not-a-form" });
});

function placesOf(form: Form): ReadonlyMap<string, readonly Place[]> {
  const boxes = Object.entries({ ...form.fields, ...form.advice, ...form.service }).map(
    ([key, box]) => [key, box.places] as const,
  );
  const bag = form.bag.flatMap((box) => box.places);
  return new Map(bag.length === 0 ? boxes : [...boxes, ["bag", bag] as const]);
}

function shown({ position }: Place): string {
  return position.kind === "line"
    ? `line ${String(position.paragraph)}`
    : `${String(position.table)}/${String(position.row)}/${String(position.cell)}`;
}

/** What is wrong after a fill, seen with no code of the product. */
function faultsOf(truth: Truth, before: FilledForm, after: FilledForm, left: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const wanted = wantedTexts();
  const keyAt = new Map(
    Object.entries(truth.boxes).flatMap(([key, places]) =>
      places.split(/ (?=\d)/).map((place) => [place, key] as const),
    ),
  );
  const bags: string[] = [];
  const isLeft = (key: string): boolean =>
    [...left].some((name) => name === key || name.startsWith(`${key}[`));
  for (let table = 0; table < before.tableCount; table += 1) {
    for (let row = 0; row < before.rowCount(table); row += 1) {
      if (table === truth.actions.table) continue;
      before.row(table, row).forEach((was, cell) => {
        const now = after.cell(table, row, cell) ?? "gone";
        const key = keyAt.get(`${String(table)}/${String(row)}/${String(cell)}`);
        if (key === "bag") bags.push(now);
        const texts = key === undefined || key === "bag" ? [] : (wanted[key] ?? []);
        const isRight =
          texts.length > 0 && !isLeft(key ?? "")
            ? texts.every((text) => now.includes(text))
            : key === "bag" || now === was;
        if (!isRight)
          faults.push(`${key ?? "no box"} ${String(table)}/${String(row)}/${String(cell)}: ${was} -> ${now}`);
      });
    }
  }
  if (!isLeft("bag"))
    for (const text of wanted["bag"] ?? [])
      if (!bags.some((now) => now.includes(text))) faults.push(`bag: ${text}`);
  faults.push(...faultsOfLines(before, after, wanted), ...faultsOfRows(truth, before, after, left));
  return faults;
}

/** Lines of the page say what they said; those with a box, their answer in its place, and what follows it. */
function faultsOfLines(
  before: FilledForm,
  after: FilledForm,
  wanted: Readonly<Record<string, readonly string[]>>,
): string[] {
  const texts = Object.values(wanted)
    .flat()
    .sort((one, other) => other.length - one.length);
  const bare = (line: string): string =>
    texts
      .reduce((rest, text) => rest.replace(text, ""), line)
      .replace(/[_\s]+/g, " ")
      .trim();
  const now = after.lines.map(bare).filter((line) => line !== "");
  const was = before.lines.map(bare).filter((line) => line !== "");
  return JSON.stringify(now) === JSON.stringify(was)
    ? []
    : [`lines: ${JSON.stringify(now)} for ${JSON.stringify(was)}`];
}

function faultsOfRows(
  { actions, keepsLast }: Truth,
  before: FilledForm,
  after: FilledForm,
  left: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  const rows = Array.from({ length: after.rowCount(actions.table) }, (_row, row) =>
    after.row(actions.table, row),
  );
  const old = Array.from({ length: before.rowCount(actions.table) }, (_row, row) =>
    before.row(actions.table, row),
  );
  for (const [index, action] of wholePlan.actions.entries()) {
    const isThere = rows.some((row) =>
      Object.entries(actions.columns).every(([column, cell]) => {
        const text = shownDate(action[column as keyof typeof action] ?? ""); // the columns are those of the plan
        return left.has(`actions[${String(index)}].${column}`) || row[cell] === text;
      }),
    );
    const isLeft = left.has(`actions[${String(index)}].risk`);
    if (!isThere && !isLeft) faults.push(`action ${String(index)} is in no row`);
  }
  // The head, the agency's own columns and what is to be signed are as they were; the last row is last.
  const ours = new Set(Object.values(actions.columns));
  const others = (row: readonly string[]): string =>
    row.filter((text, cell) => !ours.has(cell) && text !== "").join();
  if (old[0]?.join() !== rows[0]?.join()) faults.push("the head changed");
  if (!rows.map(others).join("|").startsWith(old.map(others).join("|")))
    faults.push("an agency's own column changed");
  if (keepsLast === true && rows.at(-1)?.join() !== old.at(-1)?.join())
    faults.push("a row stands under the last");
  return faults;
}

function wantedTexts(): Readonly<Record<string, readonly string[]>> {
  const { fields, advice, service } = wholePlan;
  const options = Object.entries(advice).map(
    ([key, items]) => [key, items.map((item) => (typeof item === "string" ? item : item.text))] as const,
  );
  return Object.fromEntries([
    ...Object.entries(fields).map(([key, text]) => [key, [shownDate(text)]] as const),
    ...options,
    ["contact", [service.contact]],
    ["openingHours", [service.openingHours]],
  ]) as Readonly<Record<string, readonly string[]>>; // pairs of keys and texts
}

function shownDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? text : `${day ?? ""}/${month ?? ""}/${year}`;
}

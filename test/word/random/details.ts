import fc from "fast-check";
import { byKey } from "../../../src/plan/byKey";
import { details } from "../../../src/plan/details";
import { fieldKeys, type FieldKey } from "../../../src/plan/form";
import { fieldWordings } from "../../../src/word/recognise/labelWordings";
import {
  anyBox,
  boxedCell,
  controlInLine,
  inLineWith,
  controlLine,
  traitOf,
  type AnswerKind,
  type Box,
} from "./boxes";
import {
  gutter,
  line,
  lines,
  prose,
  runsOf,
  said,
  type Asked,
  type Block,
  type Cell,
  type Pen,
  type PlacedBox,
  type Row,
  type Where,
} from "./drawing";
import { anyLabel, label, labelRuns, traitsOfLabel, type Label } from "./labels";
import { withUnseen } from "./unseen";

type DetailKey = FieldKey | "other";

/** A question of the details, or one of the agency's own that nothing may be written to. */
type Question = { readonly label: Label; readonly box: Box };

/** The details of one page: which questions in which order, and how they are laid out. */
export type Details = {
  readonly order: readonly (readonly DetailKey[])[];
  readonly questions: Readonly<Record<DetailKey, Question | undefined>>;
  readonly layout: "beside" | "above" | "inside";
  /** Questions a row, and rows a table. */
  readonly perRow: number;
  readonly perTable: number;
  readonly gutters: boolean;
  readonly shaded: boolean;
};

/** The details with all questions, or with some. */
export function anyDetails(keys: readonly FieldKey[]): fc.Arbitrary<Details> {
  const asked = (key: FieldKey): fc.Arbitrary<Question | undefined> =>
    keys.includes(key) ? maybe(question(key)) : fc.constant(undefined);
  return fc.record({
    order: fc.shuffledSubarray([...units], { minLength: units.length }),
    questions: fc.record({
      ...byKey(fieldKeys, asked),
      other: fc.option(fc.record({ label: fc.constantFrom(...others).map(label), box: anyBox("text") }), {
        nil: undefined,
        freq: 2,
      }),
    }),
    layout: fc.oneof(
      { weight: 4, arbitrary: fc.constant("beside" as const) },
      { weight: 2, arbitrary: fc.constant("above" as const) },
      { weight: 1, arbitrary: fc.constant("inside" as const) },
    ),
    perRow: fc.integer({ min: 1, max: 5 }),
    perTable: fc.integer({ min: 1, max: 8 }),
    gutters: fc.boolean(),
    shaded: fc.boolean(),
  });
}

/** The tables of the details. */
export function detailsBlocks(pen: Pen, details: Details): readonly Block[] {
  const { questions, perRow, perTable } = details;
  const isAsked = (key: DetailKey): boolean => questions[key] !== undefined;
  const units = details.order.map((unit) =>
    unit[0] !== undefined && isAsked(unit[0]) ? unit.filter(isAsked) : [],
  );
  const rows = grouped(
    units.filter((unit) => unit.length > 0),
    perRow,
  ).map((row) => row.flat());
  return grouped(rows, perTable).flatMap((inTable) => {
    const widest = Math.max(...inTable.map((row) => row.length));
    return [{ kind: "table", rows: inTable.flatMap((row) => rowsOf(pen, details, row, widest)) }, lines("")];
  });
}

/** What kind of answer a detail takes. */
export function answerKindOf(key: FieldKey): AnswerKind {
  const { kind } = details[key];
  if (kind === "text") return key === "clientRef" ? "text" : "person";
  return kind === "number" ? "page" : "date";
}

// "of" says nothing unless it follows "Page".
const units: readonly (readonly DetailKey[])[] = [
  ...fieldKeys
    .filter((key) => key !== "pageCount")
    .map((key) => (key === "page" ? ([key, "pageCount"] as const) : [key])),
  ["other"],
];
const others = ["Date of birth", "Caseworker:", "MARAC date", "Team", "Telephone", "Risk level"];

function question(key: FieldKey): fc.Arbitrary<Question> {
  const wordings = fieldWordings[key].filter((each) => each !== "o");
  return fc.record({ label: anyLabel(wordings), box: anyBox(answerKindOf(key)) });
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 8 });
}

function grouped<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (const each of all) {
    const group = groups.at(-1);
    if (group !== undefined && group.length < size) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** The row of some questions, or the row of their labels and the row of their boxes; the last cell fills the table. */
function rowsOf(pen: Pen, details: Details, keys: readonly DetailKey[], widest: number): Row[] {
  const asked = keys.flatMap((key) => {
    const question = details.questions[key];
    return question === undefined ? [] : [{ key, ...question }];
  });
  const columns = details.layout === "beside" ? 2 : 1;
  const spare = (widest - asked.length) * (columns + (details.gutters ? 1 : 0));
  const row = (cells: readonly (readonly Cell[])[]): Row => {
    const parted = cells.flatMap((each, at) => (at > 0 && details.gutters ? [gutter, ...each] : each));
    const last = parted.at(-1);
    return {
      cells:
        last === undefined || spare === 0 ? parted : [...parted.slice(0, -1), { ...last, span: 1 + spare }],
    };
  };
  const heads = asked.map((each) => ({
    content: [prose(line(labelRuns(each.label)))],
    width: 1600,
    shaded: details.shaded,
  }));
  const box = (each: Asking): Cell => ({
    ...boxedCell(pen, each.box, 1800),
    ...(each.key === "other" ? {} : { asked: askedOf(details, each, each.key) }),
  });
  switch (details.layout) {
    case "beside":
      return [row(asked.map((each, at) => [heads[at] ?? said("", 0), box(each)]))];
    case "above":
      return [row(heads.map((head) => [head])), row(asked.map((each) => [box(each)]))];
    case "inside":
      return [row(asked.map((each) => [boxInside(pen, details, each)]))];
  }
}

type Asking = Question & { readonly key: DetailKey };

function askedOf(details: Details, { label, box }: Question, key: FieldKey): Asked {
  const layout = `details: label ${details.layout}`;
  return { key, box, traits: ["part: details", layout, ...traitsOfLabel(label), traitOf(box)] };
}

/** A cell that holds its label and the answer, in one line or one under the other. */
function boxInside(pen: Pen, details: Details, asking: Asking): Cell {
  const { key, box } = asking;
  const said = { ...asking.label, text: `${asking.label.text.replace(/[ :?*.]+$/, "")}:` };
  const placed = (where: Where): readonly PlacedBox[] =>
    key === "other" ? [] : [{ ...askedOf(details, { ...asking, box: inLineWith(said, box) }, key), where }];
  const cell = (xml: string, where: Where): Cell => ({ content: [prose(xml, placed(where))], width: 3000 });
  if (box.kind === "bare") {
    const id = pen.paragraphId();
    const text = labelRuns(said, " ") + withUnseen(box.unseen, runsOf(box.says));
    return cell(line(text, { id }), { kind: "lines", label: said.text, paragraphs: [id] });
  }
  const control = box.level === "run" ? controlInLine(pen, box) : controlLine(pen, box);
  const xml =
    box.level === "run" ? line(labelRuns(said, " ") + control.xml) : line(labelRuns(said)) + control.xml;
  return cell(xml, { kind: "control", id: control.id });
}

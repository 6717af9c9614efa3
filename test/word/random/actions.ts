import fc from "fast-check";
import { actionColumns, type ActionColumn } from "../../../src/plan/form";
import { actionWordings } from "../../../src/word/recognise/labelWordings";
import { anyBox, bareBox, boxedCell, people, traitOf, type AnswerKind, type Box } from "./boxes";
import { line, lines, prose, said, type Block, type Cell, type Pen, type Row } from "./drawing";
import { anyLabel, labelRuns, traitsOfLabel, type Label } from "./labels";
import { anyDay, anyTextOrHeading, shownDay } from "./texts";
import { anyUnseen, nothingUnseen } from "./unseen";

/** An action table without its rows: its columns in their order, and how they are built. */
export type Actions = {
  readonly order: readonly ActionColumn[];
  readonly heads: Readonly<Record<ActionColumn, Label | undefined>>;
  /** A column of the agency's own, before the column at `at`. */
  readonly extra: Extra | undefined;
  /** How the cells of a blank row are built. */
  readonly boxes: Readonly<Record<ActionColumn, Box>>;
  /** The head stands again before the row of this number. */
  readonly repeatsAt: number | undefined;
  readonly banner: boolean;
  /** The last row is to be signed. */
  readonly isSigned: boolean;
  readonly headRepeats: boolean;
  /** The one row that has in it what nobody sees, where its boxes have. */
  readonly unseenAt: number;
};
/** What each row of one page says; undefined for a blank one. */
export type ActionRows = readonly (ActionTexts | undefined)[];
type Extra = { readonly at: number; readonly head: string; readonly says: "nothing" | "numbers" | "words" };
type ActionTexts = Readonly<Partial<Record<ActionColumn, string>>>;

/** An action table with five columns of the form's six, or all of them. */
export const anyActions: fc.Arbitrary<Actions> = fc.record({
  order: fc.oneof(
    { weight: 1, arbitrary: fc.constant(actionColumns) },
    { weight: 2, arbitrary: fc.shuffledSubarray([...actionColumns], { minLength: actionColumns.length }) },
  ),
  heads: fc.record({
    risk: maybeLabel("risk"),
    action: anyLabel(actionWordings.action),
    who: maybeLabel("who"),
    byWhen: anyLabel(actionWordings.byWhen),
    dateComplete: maybeLabel("dateComplete"),
    comment: maybeLabel("comment"),
  }),
  extra: fc.option(
    fc.record({
      at: fc.nat({ max: 6 }),
      head: fc.constantFrom("No.", "#", "Priority", "RAG", "Domain"),
      says: fc.constantFrom("nothing" as const, "numbers" as const, "words" as const),
    }),
    { nil: undefined, freq: 2 },
  ),
  boxes: fc.record({
    risk: anyCellBox("text"),
    action: anyCellBox("text"),
    who: anyCellBox("person"),
    byWhen: anyCellBox("date"),
    dateComplete: anyCellBox("date"),
    comment: anyCellBox("text"),
  }),
  repeatsAt: fc.option(fc.nat({ max: 8 }), { nil: undefined, freq: 2 }),
  banner: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  headRepeats: fc.boolean(),
  isSigned: fc.oneof(
    { weight: 7, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  unseenAt: fc.nat({ max: 11 }),
});

/** No rows up to a dozen, half of them blank. */
export const anyActionRows: fc.Arbitrary<ActionRows> = fc.array(
  fc.option(
    anyActionTexts(
      anyTextOrHeading("Earlier"),
      anyDay(2019).map((day) => shownDay(day, "dd/MM/yyyy")),
    ),
    { nil: undefined, freq: 2 },
  ),
  { maxLength: 12 },
);

/** What one action says: a risk, and a text in some of the other columns. */
export function anyActionTexts(
  text: fc.Arbitrary<string>,
  day: fc.Arbitrary<string>,
): fc.Arbitrary<ActionTexts> {
  return fc.record(
    {
      risk: text,
      action: text,
      who: fc.oneof(fc.constantFrom(...people), text),
      byWhen: day,
      dateComplete: day,
      comment: text,
    },
    { requiredKeys: ["risk"] },
  );
}

/** The action table as a block. */
export function actionBlocks(pen: Pen, actions: Actions, says: ActionRows): readonly Block[] {
  const columns = actions.order.filter((column) => actions.heads[column] !== undefined);
  const head: Row = {
    isHead: actions.headRepeats,
    cells: withExtra(
      actions,
      columns.map((column) => headCell(actions, column)),
      actions.extra?.head ?? "",
    ),
  };
  const rows = says.map((texts, at): Row => {
    const boxes = at === actions.unseenAt ? actions.boxes : seenBoxes(actions);
    const cells = columns.map((column) => actionCell(pen, { ...actions, boxes }, column, texts));
    return { cells: withExtra(actions, cells, extraSays(actions, says, at)), actions: true };
  });
  const at = actions.repeatsAt;
  const repeated =
    at === undefined || at >= rows.length ? rows : [...rows.slice(0, at), head, ...rows.slice(at)];
  const banner: Row = { cells: [{ ...said("Action plan", 9600), span: head.cells.length }] };
  const labels = ["Client signature", "", "Date", "", "Worker", ""];
  const signed: Row = { cells: head.cells.map(({ width }, at) => said(labels[at] ?? "", width)) };
  const all = [...(actions.banner ? [banner] : []), head, ...repeated, ...(actions.isSigned ? [signed] : [])];
  return [{ kind: "table", rows: all }, lines("")];
}

function maybeLabel(column: ActionColumn): fc.Arbitrary<Label | undefined> {
  return fc.option(anyLabel(actionWordings[column]), { nil: undefined, freq: 9 });
}

// Most action tables are bare.
function anyCellBox(answer: AnswerKind): fc.Arbitrary<Box> {
  return fc.oneof(
    { weight: 3, arbitrary: anyUnseen.map((unseen) => ({ ...bareBox, unseen })) },
    { weight: 1, arbitrary: anyBox(answer).map((box) => ({ ...box, says: "", day: undefined })) },
  );
}

function seenBoxes({ boxes }: Actions): Actions["boxes"] {
  const seen = actionColumns.map((column) => [column, { ...boxes[column], unseen: nothingUnseen }]);
  return Object.fromEntries(seen) as Actions["boxes"]; // the same keys
}

function headCell(actions: Actions, column: ActionColumn): Cell {
  const head = actions.heads[column];
  return { content: [prose(line(head === undefined ? "" : labelRuns(head)))], width: 1600, shaded: true };
}

function actionCell(pen: Pen, actions: Actions, column: ActionColumn, texts: ActionTexts | undefined): Cell {
  const box = filledBox(actions.boxes[column], texts?.[column] ?? "");
  const head = actions.heads[column];
  const isInOrder = actions.order.every((each, at) => each === actionColumns[at]);
  const traits = [
    "part: actions",
    isInOrder ? "columns: as published" : "columns: another order",
    actions.extra === undefined ? "columns: no other" : `columns: with ${actions.extra.says}`,
    ...(head === undefined ? [] : traitsOfLabel(head)),
    traitOf(box),
  ];
  return { ...boxedCell(pen, box, 1600), asked: { key: column, box, traits } };
}

/** The box of a column as it is when it says a text; where a picker or a list cannot, the text stands in a bare cell. */
function filledBox(box: Box, says: string): Box {
  if (says === "") return box;
  if (box.kind === "date" || box.kind === "dropDown") return { ...bareBox, says, unseen: box.unseen };
  return { ...box, says: box.kind === "plain" ? says.replace(/\n+/g, " ") : says };
}

function withExtra(actions: Actions, cells: readonly Cell[], says: string): readonly Cell[] {
  if (actions.extra === undefined) return cells;
  const at = Math.min(actions.extra.at, cells.length);
  return [...cells.slice(0, at), said(says, 700), ...cells.slice(at)];
}

function extraSays({ extra }: Actions, rows: ActionRows, row: number): string {
  if (extra?.says === "numbers") return `${row + 1}.`;
  return extra?.says === "words" && rows[row] !== undefined ? "High" : "";
}

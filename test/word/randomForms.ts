import fc from "fast-check";
import { fieldKeys } from "../../src/plan/form";
import { drawDocx } from "../simulator/drawDocx";
import { actionBlocks, anyActionRows, anyActions, type ActionRows, type Actions } from "./random/actions";
import { adviceBlocks, anyAdvice, type Advice } from "./random/advice";
import { anyDetails, detailsBlocks, type Details } from "./random/details";
import { drawn, lines, newPen, type Block, type PlacedBox, type Pen } from "./random/drawing";
import { anyNoise, noiseBlocks, otherPapers, type Noise, type OtherPaper } from "./random/otherPapers";
import { anyServiceLines, serviceBlocks, type ServiceLines } from "./random/serviceLines";

/** A document as plain data: a form of some agency's, whole or half, or another paper. */
export type RandomDocument = RandomForm | RandomPaper;
type RandomPaper = {
  readonly kind: "other paper";
  readonly paper: OtherPaper;
  readonly before: readonly Noise[];
};
export type RandomForm = {
  readonly kind: "form";
  readonly before: readonly Noise[];
  readonly title: string;
  /** The action table, as each of its pages has it. */
  readonly actions: Actions;
  /** The details, with the same answers on each page of them. */
  readonly details: Details | undefined;
  readonly actionPages: readonly ActionPage[];
  readonly options: OptionPages | undefined;
  readonly after: readonly Noise[];
  /** The whole form stands in the cells of a table that lays it out. */
  readonly isNested: boolean;
};
type ActionPage = { readonly between: readonly Noise[]; readonly rows: ActionRows };
type OptionPages = {
  readonly title: string;
  readonly details: Details | undefined;
  readonly advice: Advice;
  readonly service: ServiceLines;
};

/** A drawn document, and where everything in it stands. */
export type DrawnDocument = {
  readonly docx: Uint8Array;
  readonly boxes: readonly PlacedBox[];
  /** The rows for actions in document order, with the box of each column. */
  readonly rows: readonly (readonly PlacedBox[])[];
  readonly isNested: boolean;
};

const titles = [
  "Individualised Safety and Support Plan",
  "Individualised Safety & Support Plan (ISSP)",
  "INDIVIDUALISED SAFETY AND SUPPORT PLAN",
  "Harbour House ISSP",
  "",
];

const actionPage: fc.Arbitrary<ActionPage> = fc.record({
  between: rarely(anyNoise, []),
  rows: anyActionRows,
});

const optionPages: fc.Arbitrary<OptionPages> = fc.record({
  title: fc.constantFrom("Options and advice", ...titles),
  details: fc.option(anyDetails(["clientRef", "page", "pageCount"]), { nil: undefined, freq: 4 }),
  advice: anyAdvice,
  service: anyServiceLines,
});

const form: fc.Arbitrary<RandomForm> = fc.record({
  kind: fc.constant("form" as const),
  before: anyNoise,
  title: fc.constantFrom(...titles),
  actions: anyActions,
  details: fc.option(anyDetails(fieldKeys), { nil: undefined, freq: 9 }),
  actionPages: fc.oneof(
    { weight: 7, arbitrary: fc.tuple(actionPage) },
    { weight: 1, arbitrary: fc.tuple(actionPage, actionPage) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  options: fc.option(optionPages, { nil: undefined, freq: 6 }),
  after: anyNoise,
  isNested: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

/** Any document: one in twenty is no form. */
export const anyDocument: fc.Arbitrary<RandomDocument> = fc.oneof(
  { weight: 19, arbitrary: form },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("other paper" as const),
      paper: fc.constantFrom(...(Object.keys(otherPapers) as OtherPaper[])), // the keys of our own table
      before: anyNoise,
    }),
  },
);

/** Draws a document as a .docx. */
export function drawDocument(document: RandomDocument): DrawnDocument {
  const isNested = document.kind === "form" && document.isNested;
  const { xml, boxes, rows } = drawn(
    document.kind === "form"
      ? formBlocks(document)
      : [...noiseBlocks(document.before), ...otherPapers[document.paper]],
  );
  return { docx: drawDocx(xml), boxes, rows, isNested };
}

function formBlocks(drawing: RandomForm): readonly Block[] {
  const pen = newPen();
  const pages = [
    ...drawing.actionPages.map((page) => actionPageBlocks(pen, drawing, page)),
    ...(drawing.options === undefined ? [] : [optionBlocks(pen, drawing.options)]),
  ];
  const inTable = (page: readonly Block[]) => ({ cells: [{ content: page, width: 9600 }] });
  const inside: readonly Block[] =
    drawing.isNested && pages.length > 0 ? [{ kind: "table", rows: pages.map(inTable) }] : pages.flat();
  return [...noiseBlocks(drawing.before), ...inside, lines(""), ...noiseBlocks(drawing.after)];
}

function actionPageBlocks(
  pen: Pen,
  { title, details, actions }: RandomForm,
  page: ActionPage,
): readonly Block[] {
  return [
    lines(title),
    ...(details === undefined ? [] : detailsBlocks(pen, details)),
    ...noiseBlocks(page.between),
    ...actionBlocks(pen, actions, page.rows),
  ];
}

function optionBlocks(pen: Pen, { title, details, advice, service }: OptionPages): readonly Block[] {
  return [
    lines(title),
    ...(details === undefined ? [] : detailsBlocks(pen, details)),
    ...adviceBlocks(pen, advice),
    ...serviceBlocks(pen, service),
  ];
}

function rarely<T>(arbitrary: fc.Arbitrary<T>, usual: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });
}

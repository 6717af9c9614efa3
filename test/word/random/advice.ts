import fc from "fast-check";
import { byKey } from "../../../src/plan/byKey";
import { adviceKeys, type AdviceKey } from "../../../src/plan/form";
import { advicePrompts, adviceWordings, bagWordings } from "../../../src/word/recognise/labelWordings";
import { anyBox, bareLines, boxedCell, controlLine, traitOf, type Box } from "./boxes";
import {
  gutter,
  line,
  lines,
  prose,
  said,
  type Asked,
  type Block,
  type Cell,
  type Pen,
  type Row,
} from "./drawing";
import { anyLabel, labelRuns, traitsOfLabel, type Label } from "./labels";

/** A heading and its box. */
type Headed = { readonly heading: Label; readonly box: Box };

/** The options-and-advice boxes, and how they are laid out. */
export type Advice = {
  readonly order: readonly AdviceKey[];
  readonly boxes: Readonly<Record<AdviceKey, Headed | undefined>>;
  /** The "take with me" boxes: at the end of each row of boxes, or of some. */
  readonly bags: readonly (Headed | undefined)[];
  readonly perRow: number;
  readonly layout: "below" | "beside" | "in" | "lines" | "parts";
  /** What stands with a box under a heading that is over both. */
  readonly parts: keyof typeof partsWith;
  readonly inOneTable: boolean;
  readonly prompts: "none" | "row" | "with the heading";
  readonly gutters: boolean;
  readonly shaded: boolean;
  /** Columns of other things before the boxes that stand beside their headings, and a row of ticks over those below. */
  readonly others: keyof typeof otherColumns | "none";
};

const otherColumns = {
  "yes and no": { heads: ["Area", "Yes", "No", "Details"], says: ["", ""], width: 700 },
  "last review": { heads: ["Area", "At last review", "This review"], says: ["As before."], width: 2400 },
  date: { heads: ["Area", "Date", "Options and advice"], says: [""], width: 1200 },
} as const;

type Parted = (box: Cell, width: number) => readonly (readonly Cell[])[];
const partsWith = {
  "a label for each row": (box, width) => [
    [said("Options and advice", width), box],
    [said("Client's decision", width), said("", width)],
  ],
  "the other row first": (box, width) => [
    [said("Current situation", width), said("", width)],
    [said("What we have agreed", width), box],
  ],
  "heads of columns": (box, width) => [
    [said("Date", width), said("Advice given", width)],
    [said("", width), box],
  ],
  "a date beside": (box, width) => [[box, said("Date:", width)]],
} satisfies Record<string, Parted>;

/** All eight boxes or some of them, in any order. */
export const anyAdvice: fc.Arbitrary<Advice> = fc.record({
  order: fc.shuffledSubarray([...adviceKeys], { minLength: adviceKeys.length }),
  boxes: fc.record(byKey(adviceKeys, anyHeaded)),
  bags: fc.array(
    fc.option(fc.record({ heading: anyLabel(bagWordings.bag), box: anyBox("list") }), {
      nil: undefined,
      freq: 4,
    }),
    { maxLength: 4 },
  ),
  perRow: fc.integer({ min: 1, max: 3 }),
  layout: fc.oneof(
    { weight: 6, arbitrary: fc.constant("below" as const) },
    { weight: 1, arbitrary: fc.constant("beside" as const) },
    { weight: 1, arbitrary: fc.constant("in" as const) },
    { weight: 1, arbitrary: fc.constant("lines" as const) },
    { weight: 1, arbitrary: fc.constant("parts" as const) },
  ),
  parts: fc.constantFrom(...(Object.keys(partsWith) as (keyof typeof partsWith)[])), // its own keys
  inOneTable: fc.boolean(),
  prompts: fc.constantFrom("none" as const, "row" as const, "with the heading" as const),
  gutters: fc.boolean(),
  shaded: fc.boolean(),
  others: fc.oneof(
    { weight: 3, arbitrary: fc.constant("none" as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...(Object.keys(otherColumns) as (keyof typeof otherColumns)[])),
    }, // its own keys
  ),
});

/** The boxes under or beside their headings, in tables or as headed controls in the page. */
export function adviceBlocks(pen: Pen, advice: Advice): readonly Block[] {
  const groups = groupsOf(advice);
  if (advice.layout === "lines") return groups.flat().map((each) => headedLine(pen, advice, each));
  const widest = Math.max(...groups.map(({ length }) => length));
  const rows = groups.map((group) => {
    if (advice.layout === "in") return [rowOfRooms(advice, group, widest)];
    if (advice.layout === "parts") return rowsInParts(pen, advice, group);
    if (advice.layout === "below") return rowsBelow(pen, advice, group, widest);
    return group.map((each) => rowBeside(pen, advice, each));
  });
  const head = headRow(advice);
  const tables = (advice.inOneTable ? [rows.flat()] : rows).map((each) => [...head, ...each]);
  return tables.flatMap((each): Block[] =>
    each.length === head.length ? [] : [{ kind: "table", rows: each }, lines("")],
  );
}

type Part = Headed & { readonly key: AdviceKey | "bag" };

function anyHeaded(key: AdviceKey): fc.Arbitrary<Headed | undefined> {
  const headed = fc.record({ heading: anyLabel(adviceWordings[key]), box: anyBox("list") });
  return fc.option(headed, { nil: undefined, freq: 14 });
}

function groupsOf(advice: Advice): readonly (readonly Part[])[] {
  const parts = advice.order.flatMap((key): Part[] => {
    const headed = advice.boxes[key];
    return headed === undefined ? [] : [{ key, ...headed }];
  });
  const groups: Part[][] = [];
  for (let at = 0; at < parts.length; at += advice.perRow) {
    const bag = advice.bags[groups.length];
    groups.push([
      ...parts.slice(at, at + advice.perRow),
      ...(bag === undefined ? [] : [{ key: "bag" as const, ...bag }]),
    ]);
  }
  return groups;
}

/** A row of cells that each hold a heading, a line of advice where the form has it, and room under them. */
function rowOfRooms(advice: Advice, group: readonly Part[], widest: number): Row {
  const width = Math.round(9600 / widest);
  const spare = widest - group.length;
  const cells = group.map((part, at): Cell => {
    const heading = headingCell(advice, part, width);
    const box = { ...part.box, kind: "bare" as const, room: part.box.room + 1 };
    const from = advice.prompts === "with the heading" && promptOf(part) !== "" ? 2 : 1;
    return {
      ...heading,
      content: [...heading.content, bareLines(box)],
      span: at === group.length - 1 ? 1 + spare : 1,
      asked: askedOf(advice, { ...part, box }),
      from,
    };
  });
  return { cells };
}

/** A row of headings, a row of advice where the form has it, and the row of boxes. */
function rowsBelow(pen: Pen, advice: Advice, group: readonly Part[], widest: number): readonly Row[] {
  const width = Math.round(9600 / widest);
  const spare = (widest - group.length) * (advice.gutters ? 2 : 1);
  const row = (cells: readonly Cell[], height?: number): Row => {
    const parted = cells.flatMap((cell, at) => (at > 0 && advice.gutters ? [gutter, cell] : [cell]));
    const last = parted.at(-1);
    const filled =
      last === undefined || spare === 0 ? parted : [...parted.slice(0, -1), { ...last, span: 1 + spare }];
    return { cells: filled, height };
  };
  const prompts = group.map((part) => said(promptOf(part), width));
  const hasPrompts = advice.prompts === "row" && group.some((part) => promptOf(part) !== "");
  return [
    row(group.map((part) => headingCell(advice, part, width))),
    ...(hasPrompts ? [row(prompts)] : []),
    ...(advice.others === "yes and no"
      ? [row(group.map(() => said("☐ Discussed   ☐ Not applicable", width)))]
      : []),
    row(group.map((part) => ({ ...boxedCell(pen, part.box, width), asked: askedOf(advice, part) }))),
  ];
}

/** A row of headings that each are over two cells, and the rows of those. */
function rowsInParts(pen: Pen, advice: Advice, group: readonly Part[]): readonly Row[] {
  const width = Math.round(4800 / group.length);
  const each = group.map((part) =>
    partsWith[advice.parts]({ ...boxedCell(pen, part.box, width), asked: askedOf(advice, part) }, width),
  );
  const headings = group.map((part) => ({ ...headingCell(advice, part, width * 2), span: 2 }));
  const rows = (each[0] ?? []).map((_, at) => ({ cells: each.flatMap((parts) => parts[at] ?? []) }));
  return [{ cells: headings }, ...rows];
}

function rowBeside(pen: Pen, advice: Advice, part: Part): Row {
  const box = { ...boxedCell(pen, part.box, 7000), asked: askedOf(advice, part) };
  return { cells: [headingCell(advice, part, 2400), ...otherCells(advice), box] };
}

function headRow({ layout, others }: Advice): readonly Row[] {
  if (layout !== "beside" || others === "none") return [];
  const { heads, width } = otherColumns[others];
  const widths = [2400, ...heads.slice(2).map(() => width), 7000];
  return [{ cells: heads.map((text, at) => ({ ...said(text, widths[at] ?? width), shaded: true })) }];
}

function otherCells({ others }: Advice): readonly Cell[] {
  if (others === "none") return [];
  const { says, width } = otherColumns[others];
  return says.map((text) => said(text, width));
}

/** A heading in the page with a control under it. */
function headedLine(pen: Pen, advice: Advice, part: Part): Block {
  const prompt = advice.prompts === "none" || promptOf(part) === "" ? "" : line(promptOf(part));
  const box = part.box.kind === "bare" ? { ...part.box, kind: "rich" as const } : part.box;
  const { xml, id } = controlLine(pen, box);
  return prose(line(labelRuns(part.heading)) + prompt + xml, [
    { ...askedOf(advice, { ...part, box }), where: { kind: "control", id } },
  ]);
}

function headingCell(advice: Advice, part: Part, width: number): Cell {
  const prompt = advice.prompts === "with the heading" ? promptOf(part) : "";
  return {
    content: [prose(line(labelRuns(part.heading)) + (prompt === "" ? "" : line(prompt)))],
    width,
    shaded: advice.shaded,
  };
}

/** The published line of advice of a box; the "take with me" boxes have none. */
function promptOf({ key }: Part): string {
  return key === "bag" ? "" : (advicePrompts[adviceKeys.indexOf(key)] ?? "");
}

function askedOf(advice: Advice, { key, heading, box }: Part): Asked {
  const layout =
    advice.layout === "lines"
      ? "headed controls in the page"
      : advice.layout === "in"
        ? "room under the heading in its cell"
        : advice.layout === "parts"
          ? `under its heading, with ${advice.parts}`
          : `box ${advice.layout} its heading`;
  const traits = [
    key === "bag" ? "part: bag" : "part: advice",
    `advice: ${layout}`,
    `advice: ${advice.perRow} a row`,
    `advice: ${advice.inOneTable ? "one table" : "several tables"}`,
    `advice: prompts ${advice.prompts}`,
    `advice: ${advice.gutters ? "gutters" : "no gutters"}`,
  ];
  return { key, box, traits: [...traits, ...traitsOfLabel(heading), traitOf(box)] };
}

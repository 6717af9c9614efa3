import {
  adviceKeys,
  fieldKeys,
  serviceKeys,
  type AdviceKey,
  type BagList,
  type BoxName,
  type Position,
  type ServiceKey,
} from "../../plan/form";
import { doubtInside } from "./agencysText";
import { boxAt } from "./box";
import type { CellAddress, FormCell, FormDocument, FormParagraph } from "../read/formDocument";
import type { Found, FoundParts } from "./found";
import { headedLinesIn } from "./headedLines";
import { bagListHeaded } from "./labels";
import type { Stretch } from "./neighbours";
import { lastPlanOf } from "./plans";
import { actionTablesIn, type ActionTable } from "./recogniseActions";
import { tablesToFill } from "./actionCaptions";
import type { Doubt } from "./certainty";
import { isWithin, otherPapersIn } from "./otherPapers";
import { unknownPapersIn, type Holding } from "./unknownPapers";
import { headedBoxesIn } from "./recogniseAdvice";
import { detailsAskedIn, labelledBoxesIn } from "./recogniseDetails";
import { serviceLinesIn } from "./recogniseServiceLines";

/** Finds the parts of the form. What one part has taken, the next does not look at. */
export function findParts(document: FormDocument): FoundParts {
  const taken = new Set<string>();
  const take = (table: number, from: number, to: number): void => {
    for (let row = from; row < to; row++) taken.add(rowKey(table, row));
  };
  const tables = actionTablesIn(document);
  const known = otherPapersIn(document);
  const unknown = unknownPapersIn(document, known, () => holdingsIn(document, tables));
  const others = [...known, ...unknown];
  const isOthers = (table: number): boolean => isWithin(others, document.tables[table] ?? nowhere);
  const apart = known.filter(({ isInForm }) => !isInForm);
  const own = tables.filter(({ table }) => !isOthers(table));
  // The only action table between two pages of the form is the form's, whatever stands over it ("Risk assessment").
  const forms = tablesToFill(document, own.length > 0 ? own : tables).map((each) =>
    own.length === 0 && isWithin(apart, document.tables[each.table] ?? nowhere) ? doubted(each) : each,
  );
  const isUnknowns = ({ table }: ActionTable): boolean =>
    isWithin(unknown, document.tables[table] ?? nowhere);
  const theirs =
    own.length === 0
      ? []
      : tablesToFill(document, [...own, ...tables.filter(isUnknowns)])
          .filter(isUnknowns)
          .map(doubted);
  const actions = [...forms, ...theirs].sort((one, other) => one.table - other.table || one.end - other.end);
  for (const { table, headRows, end } of tables) take(table, Math.min(...headRows), end);

  const underLines = headedLinesIn(document).filter(({ line }) => !isTaken(taken, line));
  const isOneKind = new Set(underLines.map(({ key }) => key)).size < 2;
  // Where the areas stand in tables, the list of what to take can stand under a line.
  const lines = isOneKind
    ? underLines.filter(
        ({ key, line: { index } }) => key === "bag" && !isWithin(others, { start: index, end: index + 1 }),
      )
    : underLines;
  for (const { cell } of lines.flatMap(({ heading, position }) => [heading, ...ofCell(position)]))
    if (cell !== undefined) take(cell.table, cell.row, cell.row + 1);
  const isFree = (table: number, row: number): boolean => !taken.has(rowKey(table, row));
  const ownBoxes = headedBoxesIn(document, (table, row) => isFree(table, row) && !isOthers(table));
  const { boxes: headed, boxless } =
    ownBoxes.boxes.length > 0 || others.length === 0 ? ownBoxes : asked(headedBoxesIn(document, isFree));
  for (const { heading, box } of headed)
    take(box.table, Math.min(heading.row, box.row), Math.max(heading.row, box.row) + 1);
  const inTables = new Set(headed.map(({ key }) => key));

  const partTables = new Set([
    ...actions.map(({ table }) => table),
    ...headed.map(({ box }) => box.table),
    ...boxless.map(({ cell }) => cell.table),
    ...lines.flatMap(({ heading }) => heading.cell?.table ?? []),
  ]);
  const parts: readonly Stretch[] = [
    ...[...partTables].flatMap((table) => document.tables[table] ?? []),
    ...lines.map(({ heading, line }) => ({ start: heading.index, end: line.index + 1 })),
  ];
  // What stands under a heading is that area's, whatever a control's title says.
  const isHeaded = ({ position }: { readonly position: Position }): boolean =>
    lines.some(({ line }) => position.kind === "line" && position.paragraph === line.index);
  const fields = labelledBoxesIn(document, { isFree, parts, others, unknown }).filter(
    (each) => !isHeaded(each),
  );

  const advice: readonly Found<AdviceKey | "bag">[] = [
    ...headed.map(({ key, heading, box, from, doubt }) => {
      // Where the heading stands in the box itself, what is under it is the answer.
      const said = heading === box ? heading.paragraphs.slice(0, from ?? 1) : heading.paragraphs;
      return { key, position: positionOf(box, from), doubt, list: listOf(key, said) };
    }),
    ...lines
      .filter(({ key }) => !inTables.has(key))
      .map(({ key, heading, position }) => {
        const list = listOf(key, [heading]);
        return { key, position, list, doubt: isOneKind && list === undefined ? elsewhere : undefined };
      }),
  ];
  const inside = doubtInside(document, advice);
  const advised = advice.map((each) => ({ ...each, doubt: each.doubt ?? inside(each.position) }));
  const found: readonly Found<BoxName>[] = [...advised, ...fields];
  const service = preferred(
    findServiceLines(document, actions, found, parts),
    ({ position }) =>
      boxAt(document, position)?.paragraphs.some(({ index }) =>
        isWithin(others, { start: index, end: index + 1 }),
      ) === true,
  );
  const { sure, disputed } = undisputed([...found, ...service]);
  const plan = lastPlanOf(document, { boxes: sure, actions });
  return {
    actions: plan.actions,
    fields: only(plan.boxes, fieldKeys),
    advice: only(plan.boxes, adviceKeys),
    bag: only(plan.boxes, ["bag"]),
    service: only(plan.boxes, serviceKeys),
    disputed: [...disputed, ...boxless.map(({ key }) => key)],
    plans: plan.count,
  };
}

/** What parts of the form stand where, whosever they are. */
function holdingsIn(document: FormDocument, tables: readonly ActionTable[]): readonly Holding[] {
  const isFree = (at: number, row: number): boolean =>
    !tables.some(({ table, headRows, end }) => table === at && row >= Math.min(...headRows) && row < end);
  return [
    ...tables.flatMap(({ table }) => {
      const { start, end } = document.tables[table] ?? nowhere;
      return { start, end, part: "actions" as const };
    }),
    ...detailsAskedIn(document).flatMap(({ start, end, keys, isTable }) =>
      [...keys, ...(isTable ? (["details"] as const) : [])].map((part) => ({ start, end, part })),
    ),
    ...headedLinesIn(document).map(({ key, heading, line }) => ({
      start: heading.index,
      end: line.index + 1,
      part: key,
    })),
    ...headedBoxesIn(document, isFree).boxes.flatMap(({ key, box }) =>
      box.paragraphs.slice(0, 1).map(({ index }) => ({ start: index, end: index + 1, part: key })),
    ),
  ];
}

const nowhere: Stretch = { start: -1, end: -1 };
const elsewhere: Doubt = { kind: "elsewhere" };

/** Of boxes of which some stand on other papers, those that do not; where all do, the user is asked. */
function preferred<T extends { readonly doubt?: Doubt }>(
  all: readonly T[],
  isOthers: (each: T) => boolean,
): readonly T[] {
  const own = all.filter((each) => !isOthers(each));
  return own.length > 0 ? own : all.map(doubted);
}

function doubted<T extends { readonly doubt?: Doubt }>(each: T): T {
  return { ...each, doubt: each.doubt ?? elsewhere };
}

function asked(found: ReturnType<typeof headedBoxesIn>): ReturnType<typeof headedBoxesIn> {
  return { ...found, boxes: found.boxes.map(doubted) };
}

function listOf(key: AdviceKey | "bag", heading: readonly FormParagraph[]): BagList | undefined {
  return key === "bag" ? bagListHeaded(heading.map(({ text }) => text).join(" ")) : undefined;
}

function findServiceLines(
  document: FormDocument,
  actions: readonly ActionTable[],
  boxes: readonly Found<BoxName>[],
  parts: readonly Stretch[],
): readonly Found<ServiceKey>[] {
  const answers = new Set(boxes.flatMap(({ position }) => boxAt(document, position)?.paragraphs ?? []));
  const actionRows = new Set(actions.flatMap(({ table, rows }) => rows.map((row) => rowKey(table, row))));
  const near = [...parts, ...[...answers].map(({ index }) => ({ start: index, end: index + 1 }))];
  return serviceLinesIn(document, (each) => answers.has(each) || isTaken(actionRows, each), near);
}

function ofCell(position: Position): readonly { readonly cell: CellAddress }[] {
  return position.kind === "cell" ? [{ cell: position }] : [];
}

function rowKey(table: number, row: number): string {
  return `${table}/${row}`;
}

function isTaken(taken: ReadonlySet<string>, { cell }: FormParagraph): boolean {
  return cell !== undefined && taken.has(rowKey(cell.table, cell.row));
}

function positionOf({ table, row, cell }: FormCell, from?: number): Position {
  return { kind: "cell", table, row, cell, ...(from !== undefined && { from }) };
}

function undisputed(all: readonly Found<BoxName>[]): {
  readonly sure: readonly Found<BoxName>[];
  readonly disputed: readonly BoxName[];
} {
  const asked = new Map<string, number>();
  for (const { position } of all) {
    const place = JSON.stringify(position);
    asked.set(place, (asked.get(place) ?? 0) + 1);
  }
  const isDisputed = ({ position }: Found<BoxName>): boolean =>
    (asked.get(JSON.stringify(position)) ?? 0) > 1;
  return {
    sure: all.filter((found) => !isDisputed(found)),
    disputed: all.filter(isDisputed).map(({ key }) => key),
  };
}

function only<K extends BoxName>(all: readonly Found<BoxName>[], keys: readonly K[]): Found<K>[] {
  return all.flatMap((found) => {
    const known = keys.find((each) => each === found.key);
    return known === undefined ? [] : [{ ...found, key: known }];
  });
}

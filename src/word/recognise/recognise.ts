import {
  actionColumns,
  adviceKeys,
  areaKeys,
  blank,
  fieldKeys,
  serviceKeys,
  type Box,
  type BoxKind,
  type BoxName,
  type BoxOrColumn,
  type Form,
  type Place,
  type Pointed,
  type Position,
  type Refusal,
  type TraceKind,
} from "../../plan/form";
import { boxAt, placeOf, type FormBox } from "./box";
import type { Doubt } from "./certainty";
import { isThisForm } from "./evidence";
import type { Found } from "./found";
import type { FormDocument } from "../read/formDocument";
import { problemsOf } from "./formProblems";
import { isPrinted } from "./labelLines";
import { printSanityOf } from "./printSanity";
import { nothingPointed } from "../../plan/pointed";
import { withRemarks } from "./pointed";
import { isPointedOut, partsIn } from "./pointedParts";
import { actionRowsOf } from "./actionRowPlaces";
import { isSetUp } from "./setUpFormTags";

const areas: ReadonlySet<BoxOrColumn> = new Set(areaKeys);
const columns: ReadonlySet<BoxOrColumn> = new Set(actionColumns);

/**
 * Why what stands in a box is not to be written over: it is printed there, or it can still be brought back. To the boxes of areas
 * lines are added, and nothing in them is written over.
 */
function whyNotReplaced(box: FormBox, key: BoxOrColumn): Refusal | undefined {
  if (areas.has(key)) return undefined;
  if (box.losesDeletions) return "tracked";
  return !columns.has(key) && box.control === undefined && isPrinted(box.text) ? "unsupported" : undefined;
}

/**
 * The form in a document, found by what it says; undefined when the document is no such form (see `isThisForm`). `canFill`
 * tells the kinds of box that this Word can fill; places of other kinds carry the refusal "unsupported". What the user has
 * pointed to counts as found.
 */
export function recognise(
  document: FormDocument,
  canFill: (kind: BoxKind) => boolean,
  pointed: Pointed = nothingPointed,
): Form | undefined {
  const found = partsIn(document, pointed);
  if (!isThisForm(document, found) && !isSetUp(document) && !isPointedOut(document, pointed))
    return undefined;

  const placeAt = (position: Position, key: BoxOrColumn, doubt: Doubt | undefined): Place | undefined => {
    const box = boxAt(document, position);
    if (box === undefined) return undefined;
    const seen = placeOf(box, position, canFill);
    const place: Place = { ...seen, refusal: seen.refusal ?? whyNotReplaced(box, key) };
    return doubt === undefined ? place : { ...place, confirm: doubt };
  };
  const boxOf = (all: readonly Found<BoxName>[]): Box | undefined => {
    const places = all.flatMap(({ key, position, doubt }) => placeAt(position, key, doubt) ?? []);
    const answer = places.find((place) => place.answer.kind === "text")?.answer ?? blank;
    return places.length === 0 ? undefined : { answer, places };
  };
  const boxes = <K extends BoxName>(
    keys: readonly K[],
    all: readonly Found<K>[],
  ): Partial<Record<K, Box>> => {
    const known: Partial<Record<K, Box>> = {};
    for (const key of keys) {
      const box = boxOf(all.filter((each) => each.key === key));
      if (box !== undefined) known[key] = box;
    }
    return known;
  };

  const form = withRemarks(document, found, {
    fields: boxes(fieldKeys, found.fields),
    actionRows: found.actions.flatMap((table) => actionRowsOf(document, table, placeAt)),
    advice: boxes(adviceKeys, found.advice),
    bag: found.bag.flatMap((each) => {
      const box = boxOf([each]);
      return box === undefined ? [] : [{ ...box, ...(each.list && { list: each.list }) }];
    }),
    service: boxes(serviceKeys, found.service),
  });
  const print = printSanityOf(document, found.actions);
  return {
    ...form,
    problems: problemsOf(document, form, found),
    ...(print && { print }),
    ...tracesOf(document),
  };
}

/** What is in the file beside what is seen: with the body come its comments, its tracked changes and its hidden text. */
function tracesOf({
  paragraphs,
  hasTrackedChanges,
  hasHidden,
  tracesElsewhere = [],
}: FormDocument): Pick<Form, "traces"> {
  const isElsewhere = (trace: TraceKind): boolean => tracesElsewhere.includes(trace);
  const seen: readonly (readonly [TraceKind, boolean])[] = [
    ["comments", paragraphs.some(({ hasComments }) => hasComments) || isElsewhere("comments")],
    ["changes", hasTrackedChanges || isElsewhere("changes")],
    ["hidden", hasHidden || isElsewhere("hidden")],
  ];
  const traces = seen.flatMap(([trace, isThere]) => (isThere ? [trace] : []));
  return traces.length === 0 ? {} : { traces };
}

import {
  adviceKeys,
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
} from "../../plan/form";
import { boxAt, placeOf } from "./box";
import type { Doubt } from "./certainty";
import { isThisForm } from "./evidence";
import type { Found } from "./found";
import type { FormDocument } from "../read/formDocument";
import { problemsOf } from "./formProblems";
import { isPrinted } from "./labels";
import { printSanityOf } from "./printSanity";
import { nothingPointed, withRemarks } from "./pointed";
import { isPointedOut, partsIn } from "./pointedParts";
import { actionRowsOf } from "./recogniseActions";
import { isSetUp } from "./setUpFormTags";

/** What is written over when it says something else. */
const replaced: ReadonlySet<BoxOrColumn> = new Set([...fieldKeys, ...serviceKeys]);

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
    const found = placeOf(box, position, canFill);
    const isPrintedIn = replaced.has(key) && box.control === undefined && isPrinted(box.text);
    const place: Place = isPrintedIn ? { ...found, refusal: found.refusal ?? "unsupported" } : found;
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
    bag: found.bag.flatMap((each) => boxOf([each]) ?? []),
    service: boxes(serviceKeys, found.service),
  });
  const print = printSanityOf(document, found.actions);
  return { ...form, problems: problemsOf(document, form, found), ...(print && { print }) };
}

import { dateFields } from "./detailEdits";
import type { Box, BoxKind, BoxName, Form, Place, BoxOrColumn, Position } from "./form";
import { actionColumns, adviceKeys, fieldKeys, serviceKeys } from "./form";

/** Every box that the published form has, those of the action table left out, in its order. */
export const everyBox: readonly BoxName[] = [...fieldKeys, ...adviceKeys, "bag", ...serviceKeys];

/** The places of the box for a name, in the order of the form. */
export function placesOf(form: Form, name: BoxName): readonly Place[] {
  if (name === "bag") return form.bag.flatMap((box) => box.places);
  const groups: readonly Readonly<Partial<Record<string, Box>>>[] = [form.fields, form.advice, form.service];
  return groups.find((group) => group[name] !== undefined)?.[name]?.places ?? [];
}

/** What the box at a position is for; undefined where the form has none. */
export function nameAt(form: Form, position: Position): BoxOrColumn | undefined {
  const key = JSON.stringify(position);
  const isHere = (place: Place | undefined): boolean => JSON.stringify(place?.position) === key;
  const column = actionColumns.find((each) => form.actionRows.some(({ cells }) => isHere(cells[each])));
  const box = everyBox.find((name) => placesOf(form, name).some(isHere));
  return box ?? column;
}

/** The boxes that the published form has on the pages that this one has, and that were not found in it. */
export function missingIn(form: Form): readonly BoxName[] {
  const hasOptions = Object.keys(form.advice).length > 0 || form.bag.length > 0;
  const hasActions =
    form.actionRows.length > 0 || form.fields.intakeDate !== undefined || form.fields.createdOn !== undefined;
  const isAsked = (name: BoxName): boolean =>
    fieldKeys.some((key) => key === name) ? name === "clientRef" || hasActions : hasOptions;
  return everyBox.filter((name) => isAsked(name) && placesOf(form, name).length === 0);
}

/** Whether an answer can go into a box of a kind: lists only into text, dates into date pickers. */
export function canHold(name: BoxName, kind: BoxKind): boolean {
  if (kind === "checkBox" || kind === "other") return false;
  if (kind === "date") return fieldKeys.some((key) => key === name && dateFields.has(key));
  return kind !== "dropDown" || !holdsLines(name);
}

/** Whether lines are added to the box for a name, rather than an answer put in place of another. */
export function holdsLines(name: BoxName): boolean {
  return name === "bag" || adviceKeys.some((key) => key === name);
}

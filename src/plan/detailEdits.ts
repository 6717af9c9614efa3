import { details } from "./details";
import type { Edit, EditsAndLeft, Left, Said } from "./edits";
import type { EditName } from "./editNames";
import {
  fieldKeys,
  textOf,
  type FieldKey,
  type Form,
  type Place,
  type ServiceKey,
  type Wanted,
} from "./form";
import { limitOfField, limits } from "./limits";
import { standingIn, type WantedText } from "./standing";
import { cleanText } from "./text";

/** The details that are dates. */
export const dateFields: ReadonlySet<FieldKey> = new Set(
  fieldKeys.filter((key) => details[key].kind === "date"),
);

/** Writes a detail wherever its box does not say it yet. */
export function fieldEdits(form: Form, key: FieldKey, text: string): EditsAndLeft {
  const wanted = { text, isDate: dateFields.has(key), limit: limitOfField(key) };
  const name: EditName = { kind: "field", key };
  const { writes, ...rest } = writesFor(name, form.fields[key]?.places ?? [], wanted);
  return { edits: writes.map((write) => ({ kind: "write", name, key, ...write })), ...rest };
}

/** Each page's own number, in the order in which their boxes stand. */
export function pageEdits(form: Form, { pageNumbers, fields }: Wanted): EditsAndLeft {
  const edits: Edit[] = [];
  const standing: Said[] = [];
  const left: Left[] = [];
  if (pageNumbers !== true || cleanText(fields?.page ?? "") !== "") return { edits, standing, left };
  const places = form.fields.page?.places ?? [];
  if (places.length === 0) left.push({ name: { kind: "page", index: 0 }, why: "not-found", text: "1" });
  for (const [index, place] of places.entries()) {
    const name: EditName = { kind: "page", index };
    const text = String(index + 1);
    const now = standingIn(place, { text, isDate: false, limit: limitOfField("page") });
    if (now.kind === "said") standing.push({ name, text: textOf(place.answer), place });
    else if (place.answer.kind === "text") left.push({ name, why: "answered", text, place });
    else if (now.kind === "left") left.push({ name, why: now.why, text, place });
    else edits.push({ kind: "write", name, key: "page", places: [place], text: now.text });
  }
  return { edits, standing, left };
}

/** Writes a service line wherever it does not say it yet. */
export function serviceEdits(form: Form, key: ServiceKey, text: string): EditsAndLeft {
  const wanted = { text, isDate: false, limit: limits.serviceLine };
  const name: EditName = { kind: "service", key };
  const { writes, ...rest } = writesFor(name, form.service[key]?.places ?? [], wanted);
  return { edits: writes.map((write) => ({ kind: "write-line", name, key, ...write })), ...rest };
}

type Write = { readonly text: string; readonly places: readonly Place[] };

/** The places that do not say a wanted text yet, grouped by the words that they are to say. */
function writesFor(
  name: EditName,
  places: readonly Place[],
  wanted: WantedText,
): { readonly writes: readonly Write[] } & Omit<EditsAndLeft, "edits"> {
  const typed = cleanText(wanted.text);
  if (typed === "") return { writes: [], standing: [], left: [] };
  if (places.length === 0)
    return { writes: [], standing: [], left: [{ name, why: "not-found", text: typed }] };

  const placesByText = new Map<string, Place[]>();
  const said: Said[] = [];
  const left: Left[] = [];
  for (const place of places) {
    const standing = standingIn(place, wanted);
    switch (standing.kind) {
      case "said":
        said.push({ name, text: textOf(place.answer), place });
        break;
      case "left":
        left.push({ name, why: standing.why, text: typed, place });
        break;
      case "to-write":
        placesByText.set(standing.text, [...(placesByText.get(standing.text) ?? []), place]);
    }
  }
  const writes = [...placesByText].map(([text, written]) => ({ text, places: written }));
  return { writes, standing: said, left };
}

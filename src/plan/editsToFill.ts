import { details } from "./details";
import { actionEdits } from "./actionEdits";
import { adviceEdits } from "./adviceEdits";
import type { Edit, EditsAndLeft, Left, Said } from "./edits";
import type { EditName } from "./editNames";
import {
  adviceKeys,
  fieldKeys,
  serviceKeys,
  textOf,
  type FieldKey,
  type Form,
  type Place,
  type Wanted,
} from "./form";
import { lineEdits } from "./lineEdits";
import { limitOfField, limits } from "./limits";
import { rowEdits } from "./rowEdits";
import { refusalOf, standingIn, type WantedText } from "./standing";
import { cleanText } from "./text";
import { bagEdits } from "./thingsToTake";

/** The details that are dates. */
export const dateFields: ReadonlySet<FieldKey> = new Set(
  fieldKeys.filter((key) => details[key].kind === "date"),
);

/**
 * Works out the edits from what the form says now. What it says already makes no edit, and a blank text asks for nothing,
 * so a second fill makes none. Edits are to be carried out in order: the row numbers count the rows that are added before.
 */
export function editsToFill(form: Form, wanted: Wanted): EditsAndLeft {
  const lines = lineEdits(form, wanted);
  const rows = rowEdits(form, wanted.rows ?? []);
  const actions = actionEdits(form, wanted.actions ?? [], rows.isTaken);
  const parts: readonly EditsAndLeft[] = [
    ...fieldKeys.map((key) => fieldEdits(form, key, wanted.fields?.[key] ?? "")),
    pageEdits(form, wanted),
    ...(wanted.cleared ?? []).map((key) => clearingEdits(form, key)),
    { edits: rows.writes, standing: rows.standing, left: rows.left },
    { ...actions, edits: actions.edits.filter((edit) => !movesRows(edit)) },
    lines,
    ...adviceKeys.map((key) => adviceEdits(lines.after, key, wanted.advice?.[key] ?? [])),
    bagEdits(lines.after, wanted.bag ?? []),
    ...serviceKeys.map((key) => serviceEdits(form, key, wanted.service?.[key] ?? "")),
    headingEdits(form, wanted.repeatHeadings ?? []),
    // Last: they move the rows that all others name. New actions come under all rows that stand.
    { edits: [...actions.edits.filter(movesRows), ...rows.moves], standing: [], left: [] },
  ];
  return {
    edits: parts.flatMap((part) => part.edits),
    standing: parts.flatMap((part) => part.standing),
    left: parts.flatMap((part) => part.left),
    changed: lines.changed.length === 0 ? undefined : lines.changed,
    changedRows: rows.changed.length === 0 ? undefined : rows.changed,
  };
}

function movesRows({ kind }: Edit): boolean {
  return kind === "insert-row";
}

function fieldEdits(form: Form, key: FieldKey, text: string): EditsAndLeft {
  const wanted = { text, isDate: dateFields.has(key), limit: limitOfField(key) };
  const name: EditName = { kind: "field", key };
  const { writes, ...rest } = writesFor(name, form.fields[key]?.places ?? [], wanted);
  return { edits: writes.map((write) => ({ kind: "write", name, key, ...write })), ...rest };
}

/** Each page's own number, in the order in which their boxes stand. */
function pageEdits(form: Form, { pageNumbers, fields }: Wanted): EditsAndLeft {
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

/** A detail that is to be blank again, in every place that is not. One that the form does not have is blank. */
function clearingEdits(form: Form, key: FieldKey): EditsAndLeft {
  const name: EditName = { kind: "field", key };
  const all = form.fields[key]?.places ?? [];
  const filled = all.filter(({ answer }) => answer.kind === "text");
  const blank = all.filter((place) => !filled.includes(place));
  const standing = blank.map((place): Said => ({ name, text: "", place }));
  const left = filled.flatMap((place): readonly Left[] => {
    const why = refusalOf(place);
    return why === undefined ? [] : [{ name, why, text: textOf(place.answer), place }];
  });
  const places = filled.filter((place) => refusalOf(place) === undefined);
  const edits: readonly Edit[] = places.length === 0 ? [] : [{ kind: "write", name, key, places, text: "" }];
  return { edits, standing: all.length === 0 ? [{ name, text: "" }] : standing, left };
}

/** A table that is not among those whose head stays on its first page repeats it already. */
function headingEdits(form: Form, tables: readonly number[]): EditsAndLeft {
  const edits: Edit[] = [];
  const standing: Said[] = [];
  for (const [index, table] of tables.entries()) {
    const name: EditName = { kind: "headings", index };
    const head = form.print?.headingsNotRepeated.find((each) => each.table === table);
    if (head === undefined) standing.push({ name, text: "" });
    else edits.push({ kind: "repeat-headings", name, table, rows: head.rows });
  }
  return { edits, standing, left: [] };
}

function serviceEdits(form: Form, key: (typeof serviceKeys)[number], text: string): EditsAndLeft {
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

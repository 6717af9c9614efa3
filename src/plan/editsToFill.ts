import { actionEdits } from "./actionEdits";
import { adviceEdits } from "./adviceEdits";
import { fieldEdits, pageEdits, serviceEdits } from "./detailEdits";
import type { Edit, EditsAndLeft, Left, Said } from "./edits";
import type { EditName } from "./editNames";
import { adviceKeys, fieldKeys, serviceKeys, textOf, type FieldKey, type Form, type Wanted } from "./form";
import { lineEdits } from "./lineEdits";
import { rowEdits } from "./rowEdits";
import { refusalOf } from "./standing";
import { bagEdits } from "./thingsToTake";

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

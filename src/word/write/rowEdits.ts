import type { Edit, Left, LeftReason } from "../../plan/edits";
import { squeezed } from "../../plan/text";
import { boxAt, type FormBox } from "../recognise/box";
import { controlOf, tableOf, type Places } from "./findPlaces";
import { isPlain, type FormDocument } from "../read/formDocument";
import { rewriteLines } from "./rewriteLines";
import { movedCell, originsNow, type RowMove } from "./rowMoves";
import type { Touched } from "./undo";
import { paragraphsFrom, writeBlankCell } from "./writeBox";

/** Queues what makes a box blank, its prompt back where it has one. */
export function emptyBox(places: Places, box: FormBox): LeftReason | undefined {
  const { control } = box;
  const isChosen =
    control !== undefined && ["dropDown", "comboBox", "date"].includes(control.kind) && box.label === "";
  if (!isChosen) return rewriteLines(places, box, []);
  if (box.textBeside.trim() !== "") return "beside-box";
  if (control.holdsComments) return "commented";
  if (control.isTemporary) return "unsupported";
  if (places.document.tracksChanges) return "tracked";
  const among = [...places.controls, ...places.dropDowns, ...places.comboBoxes];
  controlOf(control, [...new Map(among.map((each) => [each.id | 0, each])).values()]).clear();
  return undefined;
}

/** Queues a row like one that stands, above it, with its cells filled. */
export function insertRow(
  places: Places,
  { table: index, aboveRow, cells }: Extract<Edit, { kind: "insert-row" }>,
): LeftReason | undefined {
  const read = places.document.tables[index];
  if (read === undefined || !isPlain(read)) return "no-row";
  const table = tableOf(places, index, 0);
  table.getCell(aboveRow, 0).insertRows("Before", 1);
  for (const { place, text } of cells)
    if (place.position.kind === "cell") writeNewCell(table, aboveRow, place.position.cell, text.split("\n"));
  return undefined;
}

/** Queues what takes a row out. */
export function deleteRow(
  places: Places,
  { table, at }: Extract<Edit, { kind: "delete-row" }>,
): LeftReason | undefined {
  tableOf(places, table, 0).deleteRows(at, 1);
  return undefined;
}

/** Puts lines into a cell of a row that was just put in. */
export function writeNewCell(table: Word.Table, row: number, cell: number, lines: readonly string[]): void {
  const [first] = paragraphsFrom(table.getCell(row, cell).body, 1);
  if (first !== undefined) writeBlankCell(first, lines.join("\n"));
}

/** The rows that a fill put in and took out, in their order. */
export function movesIn(touched: readonly Touched[]): readonly RowMove[] {
  return touched.flatMap((each): readonly RowMove[] => {
    if (each.kind !== "row" && each.kind !== "gone-row") return [];
    const { name, table } = each;
    return [
      each.kind === "row"
        ? { kind: "put-in", name, table, row: each.row, says: each.says }
        : { kind: "taken-out", name, table, row: each.at },
    ];
  });
}

/** Of the edits to rows that were queued, what does not stand in the form after the fill. */
export function rowsNotKept(
  edits: readonly Edit[],
  touched: readonly Touched[],
  before: FormDocument,
  now: FormDocument,
): readonly Left[] {
  const written = touched.flatMap((each) => (each.kind === "box" ? [each.position] : []));
  const origins = originsNow(before, now, movesIn(touched), written);
  const isQueued = (name: string): boolean =>
    touched.some((each) => each.kind !== "headings" && each.name === name);
  return edits.flatMap((edit): readonly Left[] => {
    if (edit.kind === "delete-row") {
      const stays = origins.get(edit.table)?.includes(edit.row) !== false;
      return isQueued(edit.name) && stays ? [{ name: edit.name, why: "not-kept", text: "" }] : [];
    }
    if (edit.kind !== "rewrite-row" && edit.kind !== "insert-row") return [];
    return edit.cells.flatMap(({ name, place, text }): readonly Left[] => {
      if (place.position.kind !== "cell" || !isQueued(edit.kind === "insert-row" ? edit.name : name))
        return [];
      const row = origins.get(edit.table)?.indexOf(edit.name) ?? -1;
      const position =
        edit.kind === "insert-row" ? { ...place.position, row } : movedCell(place.position, origins);
      const box = position && boxAt(now, position);
      return squeezed(box?.text ?? "") === squeezed(text) && box !== undefined
        ? []
        : [{ name, why: "not-kept", text, place }];
    });
  });
}

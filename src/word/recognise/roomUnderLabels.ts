import type { FieldKey } from "../../plan/form";
import type { FormCell } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import { isGutter } from "./neighbours";

/**
 * The cells that hold a label and, under it, room or the answer, where each cell of theirs is built so: one blank cell, or one
 * of a single line, can be a box.
 */
export function roomUnderLabels(
  cells: readonly FormCell[],
): readonly { readonly key: FieldKey; readonly cell: FormCell }[] {
  const own = cells.filter((cell) => !isGutter(cell));
  const areBuiltSo = own.every(
    ({ paragraphs: [first, ...under], controls, nestedTables }) =>
      first !== undefined &&
      /\p{L}/u.test(first.text) &&
      under.length > 0 &&
      controls.length + nestedTables.length === 0 &&
      !under.some(({ text }) => fieldLabelled(text) !== undefined),
  );
  const found = own.flatMap((cell) => {
    const key = fieldLabelled(cell.paragraphs[0]?.text ?? "");
    return key === undefined ? [] : [{ key, cell }];
  });
  return areBuiltSo && found.length >= 2 ? found : [];
}

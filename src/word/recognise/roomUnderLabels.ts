import { details } from "../../plan/details";
import type { FieldKey } from "../../plan/form";
import type { Doubt } from "./certainty";
import { isBlankText } from "./box";
import type { FormCell } from "../read/formDocument";
import { fieldLabelled } from "./labels";
import { isGutter } from "./neighbours";

type RoomUnderLabel = { readonly key: FieldKey; readonly cell: FormCell; readonly doubt: Doubt | undefined };

/**
 * The cells that hold a label and, under it, room or the answer, where each cell of theirs is built so: one blank cell, or one
 * of a single line, can be a box.
 */
export function roomUnderLabels(cells: readonly FormCell[]): readonly RoomUnderLabel[] {
  const own = cells.filter((cell) => !isGutter(cell));
  const areBuiltSo = own.every(
    ({ paragraphs: [first, ...under], controls, nestedTables }) =>
      first !== undefined &&
      /\p{L}/u.test(first.text) &&
      under.length > 0 &&
      controls.length + nestedTables.length === 0 &&
      !under.some(({ text }) => fieldLabelled(text) !== undefined),
  );
  const found = own.flatMap((cell): (RoomUnderLabel & { readonly said: string })[] => {
    const [first, ...under] = cell.paragraphs.map(({ text }) => text);
    const key = fieldLabelled(first ?? "");
    const said = under.filter((text) => !isBlankText(text)).join(" ");
    const doubt: Doubt | undefined = said === "" ? undefined : { kind: "below" };
    return key === undefined ? [] : [{ key, cell, said, doubt: isDate(key) ? undefined : doubt }];
  });
  // What stands under a date and has no figure says how it is written.
  const isHinted = found.some(({ key, said }) => isDate(key) && said !== "" && !/\d/.test(said));
  return areBuiltSo && !isHinted && found.length >= 2 ? found : [];
}

function isDate(key: FieldKey): boolean {
  return details[key].kind === "date";
}

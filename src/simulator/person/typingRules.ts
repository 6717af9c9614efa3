import type { Element } from "slimdom";
import { isMultiLine, kindOf, levelOf } from "../document/controls";
import { refusedBy } from "../edits/editable";
import type { OpenDocument } from "../document/openDocument";
import { WordError } from "../wordError";

/** Throws what Word refuses typing in a control with. */
export function assertTakesTyping(open: OpenDocument, control: Element): void {
  if (["DropDownList", "CheckBox", "Picture"].includes(kindOf(control)))
    throw refusedBy(open, `Nobody can type in a ${kindOf(control)} content control.`);
}

/** Throws what Word refuses Enter in a control with. */
export function assertTakesEnter(open: OpenDocument, control: Element): void {
  assertTakesTyping(open, control);
  const kind = kindOf(control);
  if (kind === "PlainText" && isMultiLine(control)) return;
  if (["PlainText", "ComboBox", "DatePicker"].includes(kind))
    throw refusedBy(open, "The content control holds one line.");
  if (levelOf(control) === "run")
    throw new WordError("NotSettled", "Enter in an inline rich-text content control");
}

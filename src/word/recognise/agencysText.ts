import type { AdviceKey, Position } from "../../plan/form";
import { boxAt } from "./box";
import type { Doubt } from "./certainty";
import type { FormDocument } from "../read/formDocument";
import { isLabelsOnly } from "./labelLines";

/**
 * Tells what leaves doubt about a box of the options by what stands in it: nothing but labels for parts of an answer, or a choice
 * that was printed in the boxes of all areas ("Yes", "N/A", "3/10"). `found` are all boxes of the options.
 */
export function doubtInside(
  document: FormDocument,
  found: readonly { readonly key: AdviceKey | "bag"; readonly position: Position }[],
): (position: Position) => Doubt | undefined {
  const textAt = (position: Position): string => boxAt(document, position)?.text.trim() ?? "";
  const areas = found.flatMap(({ key, position }) => (key === "bag" ? [] : [textAt(position)]));
  const areChoices = areas.length >= 4 && areas.every((text) => isMarked.test(text));
  return (position) => {
    const text = textAt(position);
    return (areChoices && text !== "") || isLabelsOnly(withoutChoices(text))
      ? { kind: "says", said: text }
      : undefined;
  };
}

const isMarked = /^(y(es)?|no?|n ?\/ ?a|none|\d{1,2}(\s*\/\s*\d{1,2})?)\W*$/i;

/** A text without the choices that are printed after its labels ("Discussed: Yes / No    Date:"). */
function withoutChoices(text: string): string {
  return text.replace(/\b(yes\s*\/\s*no|y\s*\/\s*n)(\s*\/\s*n\s*\/?\s*a)?\b/gi, "");
}

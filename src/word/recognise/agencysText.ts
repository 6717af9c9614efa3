import type { Position } from "../../plan/form";
import { boxAt } from "./box";
import type { Doubt } from "./certainty";
import type { FormDocument } from "../read/formDocument";
import { isLabelsOnly } from "./labelLines";

/**
 * Tells what leaves doubt about the box of an area by what stands in it: nothing but labels for parts of an answer, or a choice
 * that stands in all of them ("Yes", "N/A"). `positions` are the boxes of all areas.
 */
export function doubtInside(
  document: FormDocument,
  positions: readonly Position[],
): (position: Position) => Doubt | undefined {
  const textAt = (position: Position): string => boxAt(document, position)?.text.trim() ?? "";
  const isChoice = choicesIn(positions.map(textAt));
  return (position) => {
    const text = textAt(position);
    return isLabelsOnly(text) || isChoice(text) ? { kind: "says", said: text } : undefined;
  };
}

/** Tells what is a choice that was printed: three boxes hold such words or the same short word, and none says anything else. */
function choicesIn(texts: readonly string[]): (text: string) => boolean {
  const said = texts.filter((text) => text !== "");
  const areSame = new Set(said).size === 1 && said.every(({ length }) => length <= 12);
  const areChoices =
    said.length >= 3 && (areSame || said.every((text) => /^(y(es)?|no?|n ?\/? ?a|none)\W*$/i.test(text)));
  return (text) => areChoices && text !== "";
}

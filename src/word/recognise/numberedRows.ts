import { rowNumberIn } from "../../plan/rowNumber";
import type { FormCell } from "../read/formDocument";

/**
 * The cells that say nothing but the number printed in them ("1.", "Risk 2"), of cells that stand one under the other; none where
 * the numbers do not go up from 1. Rows that were put in under the numbered ones have none.
 */
export function numberedRows(cells: readonly FormCell[]): ReadonlySet<FormCell> {
  const numbered = cells.flatMap((cell) => {
    const number = rowNumberIn(cell.text);
    return number === undefined ? [] : [{ cell, ...number }];
  });
  const goUp = numbered.every(({ value }, at) => value > (numbered[at - 1]?.value ?? 0));
  if (numbered.length < 2 || numbered[0]?.value !== 1 || !goUp) return new Set();
  return new Set(
    numbered.flatMap(({ cell, rest }) =>
      rest === "" && cell.nestedTables.length === 0 && !cell.hasHidden ? [cell] : [],
    ),
  );
}

/** The cells that say nothing but the letter printed in them ("A", "B."), where the letters go on from A without a gap. */
export function letteredRows(cells: readonly FormCell[]): ReadonlySet<FormCell> {
  const lettered = cells.flatMap((cell) => {
    const letter = /^\s*\(?([A-Z])[.)]?\s*$/.exec(cell.text)?.[1];
    return letter === undefined || cell.hasHidden ? [] : [{ cell, letter }];
  });
  const goOn = lettered.every(({ letter }, at) => letter.charCodeAt(0) - "A".charCodeAt(0) === at);
  return new Set(lettered.length >= 2 && goOn ? lettered.map(({ cell }) => cell) : []);
}

/**
 * The cells of a column of the agency's own that say what is printed in each of its rows: all say the same ("Open / Closed", "Lead
 * agency to confirm"), or one of the choices that the others print. Rows that were put in under them have none.
 */
export function printedAlike(cells: readonly FormCell[]): ReadonlySet<FormCell> {
  const isWhole = cells.every(
    (cell) => !cell.startsMerge && cell.mergedInto === undefined && !cell.hasHidden,
  );
  const saying = cells.filter(({ text }) => text.trim() !== "");
  const said = saying.map(({ text }) => text.trim());
  const printed = said.filter((text) => said.filter((other) => other === text).length > 1);
  const [whole = ""] = printed;
  const choices = whole.split(/[/|]/).map((choice) => choice.trim());
  const isOne = (text: string): boolean => text === whole || (choices.length > 1 && choices.includes(text));
  const areEnough = printed.length >= (choices.length > 1 ? 2 : 3);
  return new Set(isWhole && areEnough && said.every(isOne) ? saying : []);
}

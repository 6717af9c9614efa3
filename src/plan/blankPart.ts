import { adviceKeys, fieldKeys, serviceKeys, type Form, type Place, type Position } from "./form";

/**
 * A place in the middle of the longest run of blank cells: with Word scrolled there, the screen shows as little of what was
 * written as it can. Undefined where no cell is blank.
 */
export function blankPart(form: Form): Place | undefined {
  const places = [
    ...fieldKeys.flatMap((key) => form.fields[key]?.places ?? []),
    ...form.actionRows.flatMap(({ cells }) => Object.values(cells)),
    ...adviceKeys.flatMap((key) => form.advice[key]?.places ?? []),
    ...form.bag.flatMap((box) => box.places),
    ...serviceKeys.flatMap((key) => form.service[key]?.places ?? []),
  ];
  const inOrder = [...places].sort((one, other) => orderOf(one.position) - orderOf(other.position));
  let best: readonly Place[] = [];
  let run: Place[] = [];
  for (const place of inOrder) {
    run = place.answer.kind === "blank" ? [...run, place] : [];
    if (run.length > best.length) best = run;
  }
  return best[Math.floor(best.length / 2)];
}

/** Lines come last: their number counts paragraphs, and tells nothing of the tables around them. */
function orderOf(position: Position): number {
  if (position.kind === "line") return 1e9 + position.paragraph;
  return position.table * 1e6 + position.row * 1e3 + position.cell;
}

import { isPlain } from "./read/formDocument";
import type { Place } from "../plan/form";
import type { FormBox } from "./recognise/box";
import { findPlaces, withParagraphs, type Places } from "./write/findPlaces";
import { runWord } from "./runWord";
import { boxIn, cellBody, lineOf, needsParagraphs } from "./write/wordObjects";

/** See `Gateway.showPlace`. */
export function showPlace({ position }: Place): Promise<void> {
  return runWord(async (context) => {
    const found = await findPlaces(context, { paragraphs: position.kind === "line", lists: false });
    const hard = needsParagraphs(found.document, position);
    const places = hard ? await withParagraphs(context, found) : found;
    selectBox(places, boxIn(places, position));
    await context.sync();
  });
}

/**
 * Queues what selects a box and so scrolls to it: its control where this Word reaches it, else the start of its cell or line.
 * A temporary control has gone once it is written in.
 */
export function selectBox(places: Places, { control, cell, paragraphs }: FormBox): void {
  const found =
    control === undefined || control.isTemporary
      ? undefined
      : places.controls.find((each) => (each.id | 0) === ((control.id ?? 0) | 0));
  const [first] = paragraphs;
  const table = cell === undefined ? undefined : places.document.tables[cell.table];
  if (found !== undefined) found.select("Start");
  else if (cell !== undefined && table !== undefined && isPlain(table))
    cellBody(places, cell).paragraphs.getFirst().select("Start");
  else if (first !== undefined) lineOf(places, first.index).select(cell === undefined ? "End" : "Start");
}

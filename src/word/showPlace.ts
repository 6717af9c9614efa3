import type { Place } from "../plan/form";
import type { Box } from "./box";
import { boxIn, findPlaces, lineOf, tableOf, type Places } from "./findPlaces";
import { runWord } from "./runWord";

/** See `Gateway.showPlace`. */
export function showPlace({ position }: Place): Promise<void> {
  return runWord(async (context) => {
    const places = await findPlaces(context, { lines: position.kind === "line", lists: false });
    selectBox(places, boxIn(places, position));
    await context.sync();
  });
}

/** Queues what selects a box and so scrolls to it: its control where this Word reaches it, else the start of its cell or line. */
export function selectBox(places: Places, { control, cell, paragraphs }: Box): void {
  const found =
    control === undefined
      ? undefined
      : places.controls.find((each) => (each.id | 0) === ((control.id ?? 0) | 0));
  if (found !== undefined) found.select("Start");
  else if (cell !== undefined) {
    tableOf(places, cell.table, cell.row)
      .getCell(cell.row, cell.cell)
      .body.paragraphs.getFirst()
      .select("Start");
  } else lineOf(places, paragraphs[0]?.index ?? -1).select("End");
}

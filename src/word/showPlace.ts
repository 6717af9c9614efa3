import type { Place } from "../plan/form";
import { boxIn, controlOf, findPlaces, lineOf } from "./findPlaces";
import { runWord } from "./runWord";
import { paragraphsOfCell } from "./writeBox";

/** See `Gateway.showPlace`. */
export function showPlace({ position }: Place): Promise<void> {
  return runWord(async (context) => {
    const places = await findPlaces(context, { lines: position.kind === "line", lists: false });
    const box = boxIn(places, position);
    const reachable =
      box.control !== undefined &&
      places.controls.some((each) => (each.id | 0) === ((box.control?.id ?? 0) | 0));
    if (box.control !== undefined && reachable) controlOf(box.control, places.controls).select("Start");
    else if (box.cell !== undefined) paragraphsOfCell(places, box)[0]?.select("Start");
    else lineOf(places, box.paragraphs[0]?.index ?? -1).select("End");
    await context.sync();
  });
}

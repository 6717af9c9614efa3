import { daysBetween, type IsoDate } from "./calendar";
import { completionIn } from "./completeWords";
import { dateIn, readWrittenDate } from "./dates";
import type { ActionRowPlace, Place } from "./form";

/** In how many days an action is due, negative when overdue; undefined when it is done, and where no date can be read. */
export function dueIn(row: ActionRowPlace, today: IsoDate): number | undefined {
  const date = isComplete(row) ? undefined : dateOf(row.cells.byWhen);
  return date === undefined ? undefined : daysBetween(today, date);
}

/** Whether an action is complete, as far as its row says. "Not yet" is no completion, nor is what only a reader can tell. */
export function isComplete({ cells: { dateComplete } }: ActionRowPlace): boolean {
  return dateComplete?.answer.kind === "text" && completionIn(dateComplete.answer.text) === "done";
}

/** The date that a place of the form says in full, in its own picture or in one of the usual ways. */
export function dateOf(place: Place | undefined): IsoDate | undefined {
  if (place?.answer.kind !== "text") return undefined;
  const inPicture = dateIn(place.answer.text, place.dateFormat);
  if (inPicture !== undefined) return inPicture;
  const written = readWrittenDate(place.answer.text);
  return typeof written === "string" ? written : undefined;
}

import { addDays, type IsoDate } from "./calendar";
import { dateOf } from "./actionDue";
import { formatDate } from "./dates";
import type { ActionRowPlace, Form, WantedRow } from "./form";
import { textOf } from "./form";
import { wantedRow } from "./wantedRow";

/** What a review may find of an open action. "still-right" asks for nothing. */
export type ReviewAnswer =
  | { readonly kind: "still-right" }
  | { readonly kind: "done"; readonly on: IsoDate }
  /** An ISO date, or words in its place. */
  | { readonly kind: "new-date"; readonly byWhen: string }
  | { readonly kind: "not-needed"; readonly on: IsoDate };

/**
 * What is to be written for an answer, or undefined. What is no longer needed is closed: it has a date complete, so that it is
 * neither due nor carried into the next plan, and the comment says why, under what stands there.
 */
export function rowForAnswer(row: ActionRowPlace, answer: ReviewAnswer): WantedRow | undefined {
  switch (answer.kind) {
    case "still-right":
      return undefined;
    case "done":
      return wantedRow(row, { kind: "write", cells: { dateComplete: answer.on } });
    case "new-date":
      return wantedRow(row, { kind: "write", cells: { byWhen: answer.byWhen } });
    case "not-needed": {
      const comment = notNeededComment(row, answer.on);
      const closed = row.cells.dateComplete === undefined ? {} : { dateComplete: answer.on };
      return wantedRow(row, { kind: "write", cells: { ...comment, ...closed } });
    }
  }
}

/** In a form without comments the words go under the action. */
function notNeededComment({ cells }: ActionRowPlace, on: IsoDate) {
  const column = cells.comment === undefined ? "action" : "comment";
  const place = cells[column];
  const said = place === undefined ? "" : textOf(place.answer);
  const words = `No longer needed, ${formatDate(on)}`;
  return { [column]: said === "" ? words : `${said}\n${words}` };
}

/** The day on which the next review is due, counted from the last review or, before the first, from when the plan was made. */
export function reviewDue(form: Form, everyDays: number | undefined): IsoDate | undefined {
  const boxes = [form.fields.reviewedOn, form.fields.createdOn, form.fields.isspDate];
  const last = boxes
    .map((box) => dateOf(box?.places.find(({ answer }) => answer.kind === "text")))
    .find((date) => date !== undefined);
  return everyDays === undefined || last === undefined ? undefined : addDays(last, everyDays);
}

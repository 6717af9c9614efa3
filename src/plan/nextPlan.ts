import { isComplete } from "./actionDue";
import type { IsoDate } from "./calendar";
import { details } from "./details";
import type { ActionRowPlace, FieldKey, Form, Wanted } from "./form";
import { actionColumns, fieldKeys, textOf } from "./form";
import { refusalOf } from "./standing";
import { wantedRow } from "./wantedRow";

/** What turns a form into the next plan, and what that is, for the user to see first. */
export type NextPlan = { readonly wanted: Wanted; readonly description: NextPlanDescription };

export type NextPlanDescription = {
  readonly on: IsoDate;
  /** The actions that are complete and go, by what they say of the risk or, where that is blank, of the action. */
  readonly goes: readonly string[];
  /** The actions that stay as they are: those that "date complete" does not call complete. */
  readonly stays: readonly string[];
  /** The details that will say the date, and those that will be blank. */
  readonly dated: readonly FieldKey[];
  readonly blanked: readonly FieldKey[];
  /** Rows that keep their place in the table, blank: those that hold controls, and the last of a table. */
  readonly emptied: number;
  /** What cannot be done here, and is left as it is. */
  readonly unable: readonly string[];
};

/**
 * The next plan from a copy of the last: complete actions out, open ones kept; "Created on" and the date of the plan say the
 * new day; "Reviewed on" and "Reviewed by" are blank, for this plan has not been reviewed yet. Who the client is, the date of
 * intake, page numbers, options, things to take and services stay: they hold for the next plan too.
 */
export function nextPlan(form: Form, { on }: { readonly on: IsoDate }): NextPlan {
  const started = form.actionRows.filter(({ blank }) => !blank);
  const complete = started.filter(isComplete);
  const open = started.filter((row) => !complete.includes(row));
  const dated = fieldKeys.filter(
    (key) => details[key].inNextPlan === "dated" && form.fields[key] !== undefined,
  );
  const blanked = fieldKeys.filter(
    (key) =>
      details[key].inNextPlan === "blanked" &&
      form.fields[key]?.places.some(({ answer }) => answer.kind === "text") === true,
  );
  const unable = complete.filter((row) => actionColumns.some((column) => isRefused(row, column)));
  return {
    wanted: {
      rows: complete.map((row) => wantedRow(row, { kind: "delete" })),
      fields: Object.fromEntries(dated.map((key) => [key, on])),
      cleared: blanked,
    },
    description: {
      on,
      goes: complete.map(nameOf),
      stays: open.map(nameOf),
      dated,
      blanked,
      emptied: complete.filter(({ fixed }) => fixed !== undefined).length,
      unable: unable.map(nameOf),
    },
  };
}

/** What the user calls an action: its risk or, where that is blank, what is to be done. */
function nameOf({ cells }: ActionRowPlace): string {
  const said = [cells.risk, cells.action].map((place) => (place === undefined ? "" : textOf(place.answer)));
  return said.find((text) => text.trim() !== "") ?? "";
}

function isRefused({ cells }: ActionRowPlace, column: (typeof actionColumns)[number]): boolean {
  const place = cells[column];
  return place?.answer.kind === "text" && refusalOf(place) !== undefined;
}

import { dash } from "./data/dash";
import type { Option, Theme } from "./data/option";
import type { ActionRowPlace, Form } from "./form";
import { textOf } from "./form";
import { lineKey } from "./text";

/** A risk that the Dash found, in the words in which it goes into the form. */
export type Risk = { readonly id: Theme; readonly label: string };

/** The risks of the Dash, in an organisation's own labels where it has some. */
export function dashRisks(labels: Readonly<Partial<Record<string, string>>> = {}): readonly Risk[] {
  return dash.map(({ id, label }) => ({ id, label: labels[id] ?? label }));
}

/** Rows of the form that name a risk and have no agreed action yet. */
export function rowsWithoutAction(form: Form): readonly ActionRowPlace[] {
  return form.actionRows.filter(
    ({ cells }) => cells.risk?.answer.kind === "text" && cells.action?.answer.kind === "blank",
  );
}

/** How a risk stands in the form: a row that is not complete names it, or only complete ones do. */
export type RiskStanding = "open" | "complete";

/**
 * Looks for a risk among the rows of the form. A risk that has come back after its actions were complete can be given another
 * action.
 */
export function riskInForm({ actionRows }: Form, { label }: Risk): RiskStanding | undefined {
  const naming = actionRows.filter(
    ({ cells: { risk } }) => risk !== undefined && lineKey(textOf(risk.answer)) === lineKey(label),
  );
  if (naming.length === 0) return undefined;
  return naming.every(({ cells }) => cells.dateComplete?.answer.kind === "text") ? "complete" : "open";
}

/** The options that speak to a risk or an agency, in their own order; those for the worker's eyes alone left out. */
export function optionsForRisk(theme: Theme, options: readonly Option[]): readonly Option[] {
  return options.filter(({ themes, workerOnly }) => themes.includes(theme) && !workerOnly);
}

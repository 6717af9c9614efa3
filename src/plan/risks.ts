import { isComplete } from "./actionDue";
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

/**
 * The risks that a text names: the one whose label it is, else those that share most of the telling words of their labels with
 * it ("weapons in the house" names "Weapons or objects used to hurt"); at most two.
 */
export function risksNamed(text: string, risks: readonly Risk[]): readonly Risk[] {
  const exact = risks.find(({ label }) => lineKey(label) === lineKey(text));
  if (exact !== undefined) return [exact];
  const said = stemsOf(text);
  const shared = risks.map((risk) => ({
    risk,
    count: stemsOf(risk.label).filter((stem) => said.includes(stem)).length,
  }));
  const highest = Math.max(0, ...shared.map(({ count }) => count));
  const likely = shared.filter(({ count }) => count > 0 && count === highest);
  return likely.length > 2 ? [] : likely.map(({ risk }) => risk);
}

/** The beginnings of the words that tell one risk from others. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.filter((word) => !saysLittle.has(word)).map((word) => word.slice(0, 5)))];
}

const saysLittle: ReadonlySet<string> = new Set(
  "abuse also another assessment case child children client concern could current danger easily excessively everything family feels feeling from fears found further happening hurt have happened happens incident issue more objects often other partner past perpetrator person problem problems recent relative risk risks someone something that their there this threat very when will with year about after again before being safe safety support".split(
    " ",
  ),
);

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
  return naming.every(isComplete) ? "complete" : "open";
}

/** The options that speak to a risk or an agency, in their own order; those for the worker's eyes alone left out. */
export function optionsForRisk(theme: Theme, options: readonly Option[]): readonly Option[] {
  return options.filter(({ themes, workerOnly }) => themes.includes(theme) && !workerOnly);
}

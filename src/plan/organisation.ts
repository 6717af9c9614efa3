import { holdsIn } from "./agreedActions";
import type { Nation } from "./data/nations";
import type { Option } from "./data/option";
import type { Pointed } from "./form";
import { lineOfJsonFault } from "./jsonFault";
import { isObject, unknownKeys } from "./jsonShapes";
import { actionsFrom, defaultActions, nationFrom, type OrganisationActions } from "./organisationActions";
import { defaultOptions, offeredBy, optionsFrom, type OrganisationOptions } from "./organisationOptions";
import { nothingPointed } from "./pointed";
import { rememberedFrom } from "./remembered";
import { dashLabelsFrom, reviewEveryDaysFrom, supportFrom } from "./organisationReview";

/** What an organisation has set for everybody who uses its pane: organisation.json. */
export type Organisation = {
  readonly options: OrganisationOptions;
  /** How many days after a review the next is due; undefined where the organisation sets no interval. */
  readonly reviewEveryDays?: number;
  /** What it has changed of the agreed actions. */
  readonly actions: OrganisationActions;
  /** Where it works: what holds elsewhere only is not offered. Undefined where it has not said. */
  readonly nation?: Nation;
  /** Labels of its own for the risks of the Dash, by id. */
  readonly dash: Readonly<Record<string, string>>;
  /** What was said of the boxes of its form, for every copy of it. */
  readonly form: Pointed;
  /** Whom its practitioners ask for help with the pane; undefined where it has not said. */
  readonly support?: string;
};

/** Appendix A as it is. */
export const defaultOrganisation: Organisation = {
  options: defaultOptions,
  reviewEveryDays: undefined,
  actions: defaultActions,
  nation: undefined,
  dash: {},
  form: nothingPointed,
  support: undefined,
};

/**
 * Reads the text of an organisation.json and never throws. A file that cannot be read at all gives the default and one
 * problem; else what is wrong is left out, each with a problem that says where and what to do, and the rest holds.
 */
export function organisationFrom(json: string): {
  readonly organisation: Organisation;
  readonly problems: readonly string[];
} {
  const text = json.replace(/^\ufeff/, "");
  const fault = lineOfJsonFault(text);
  if (fault !== undefined)
    return unusable(`line ${String(fault)} is not JSON: check its quotes, commas and brackets`);
  const file: unknown = JSON.parse(text);
  if (!isObject(file)) return unusable("write the whole as { … }");

  // "contacts" is read by the services.
  const problems = [...unknownKeys(file, [...Object.keys(defaultOrganisation), "contacts"])];
  const organisation: Organisation = {
    options: optionsFrom(file.options, problems),
    reviewEveryDays: reviewEveryDaysFrom(file.reviewEveryDays, problems),
    actions: actionsFrom(file.actions, problems),
    nation: nationFrom(file.nation, problems),
    dash: dashLabelsFrom(file.dash, problems),
    form: rememberedFrom(file.form, problems),
    support: supportFrom(file.support, problems),
  };
  return { organisation, problems };
}

/** The options that the pane and the command line offer under an organisation's settings. */
export function optionsFor({ options, nation }: Organisation): readonly Option[] {
  return offeredBy(options).filter(({ nations }) => holdsIn(nation, nations));
}

function unusable(why: string): ReturnType<typeof organisationFrom> {
  return {
    organisation: defaultOrganisation,
    problems: [`organisation.json: ${why}. Until then Appendix A is offered as it is.`],
  };
}

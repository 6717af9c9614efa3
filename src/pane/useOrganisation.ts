import { useEffect, useState } from "react";
import type { Option } from "../plan/data/option";
import type { Organisation } from "../plan/organisation";
import type { Risk } from "../plan/risks";
import { dashRisks } from "../plan/risks";
import { defaultOrganisation, optionsFor, organisationFrom } from "../plan/organisation";

/** What the organisation has set for this pane. */
export type OrganisationSettings = {
  /** All that can be offered, the additions to Appendix A too. */
  readonly options: readonly Option[];
  /** Whether it wants the additions offered from the start. */
  readonly wantsAdditions: boolean;
  /** The risks of the Dash, as it calls them. */
  readonly risks: readonly Risk[];
  /** After how many days a plan is to be reviewed, where it says so. */
  readonly reviewEveryDays: number | undefined;
  /** What of its file could not be used, as sentences. */
  readonly problems: readonly string[];
};

/** The organisation's own settings, beside the page: read once. Without the file, and until it is read, Appendix A is as it is. */
export function useOrganisation(): OrganisationSettings {
  const [settings, setSettings] = useState<OrganisationSettings>(() => settingsOf(defaultOrganisation, []));
  useEffect(() => {
    let isOver = false;
    void organisationFile().then((file) => {
      if (isOver || file === undefined) return;
      const { organisation, problems } = organisationFrom(file);
      setSettings(settingsOf(organisation, problems));
    });
    return () => {
      isOver = true;
    };
  }, []);
  return settings;
}

/** Undefined without the file: most organisations have none, and a pane that has lost its server is to work as before. */
async function organisationFile(): Promise<string | undefined> {
  try {
    const response = await fetch("assets/organisation.json");
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function settingsOf(organisation: Organisation, problems: readonly string[]): OrganisationSettings {
  const withAdditions = { ...organisation, options: { ...organisation.options, additions: true } };
  return {
    options: optionsFor(withAdditions),
    wantsAdditions: organisation.options.additions,
    risks: dashRisks(organisation.dash),
    reviewEveryDays: organisation.reviewEveryDays,
    problems,
  };
}

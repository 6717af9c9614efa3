import { useEffect, useState } from "react";
import { offeredActions, type OfferedForRisk } from "../plan/agreedActions";
import type { Nation } from "../plan/data/nations";
import type { Option } from "../plan/data/option";
import type { Pointed } from "../plan/form";
import type { Organisation } from "../plan/organisation";
import type { Risk } from "../plan/risks";
import { dashRisks } from "../plan/risks";
import { defaultOrganisation, optionsFor, organisationFrom } from "../plan/organisation";
import type { OrganisationContacts } from "../services/organisationContacts";
import { organisationContacts } from "../services/organisationContacts";

/** What the organisation has set for this pane. */
export type OrganisationSettings = {
  /** All that can be offered, the additions to Appendix A too. */
  readonly options: readonly Option[];
  /** Whether it wants the additions offered from the start. */
  readonly wantsAdditions: boolean;
  /** The risks of the Dash, as it calls them. */
  readonly risks: readonly Risk[];
  /** What can be agreed about each of them. */
  readonly actions: readonly OfferedForRisk[];
  /** Whether what is agreed about one risk shares a cell, one a line. */
  readonly inOneCell: boolean;
  /** Where it works, where it says so. */
  readonly nation: Nation | undefined;
  /** After how many days a plan is to be reviewed, where it says so. */
  readonly reviewEveryDays: number | undefined;
  /** Whom to ask for help, where it says so. */
  readonly support: string | undefined;
  /** What of its file could not be used, as sentences. */
  readonly problems: readonly string[];
  readonly contacts: OrganisationContacts;
  /** What was said of the boxes of its form. */
  readonly form: Pointed;
};

/** The organisation's own settings, beside the page: read once. Without the files, and until they are read, all is as it ships. */
export function useOrganisation(): OrganisationSettings {
  const [settings, setSettings] = useState<OrganisationSettings>(() =>
    settingsOf(defaultOrganisation, [], organisationContacts("{}")),
  );
  useEffect(() => {
    let isOver = false;
    void Promise.all([fileBeside("organisation.json"), fileBeside("contacts.csv")]).then(([json, csv]) => {
      if (isOver || (json === undefined && csv === undefined)) return;
      const text = json === undefined ? "{}" : new TextDecoder().decode(json);
      const { organisation, problems } = organisationFrom(text);
      setSettings(settingsOf(organisation, problems, organisationContacts(text, csv)));
    });
    return () => {
      isOver = true;
    };
  }, []);
  return settings;
}

/** Undefined without the file: most organisations have none, and a pane that has lost its server is to work as before. */
async function fileBeside(name: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`assets/${name}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function settingsOf(
  organisation: Organisation,
  problems: readonly string[],
  contacts: OrganisationContacts,
): OrganisationSettings {
  const withAdditions = { ...organisation, options: { ...organisation.options, additions: true } };
  return {
    options: optionsFor(withAdditions),
    wantsAdditions: organisation.options.additions,
    risks: dashRisks(organisation.dash),
    actions: offeredActions(organisation.actions, organisation.nation),
    inOneCell: organisation.actions.inOneCell,
    nation: organisation.nation,
    reviewEveryDays: organisation.reviewEveryDays,
    support: organisation.support,
    problems,
    contacts,
    form: organisation.form,
  };
}

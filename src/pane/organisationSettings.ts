import { offeredActions } from "../plan/agreedActions";
import type { Organisation } from "../plan/organisation";
import { defaultOrganisation, optionsFor, organisationFrom } from "../plan/organisation";
import { dashRisks } from "../plan/risks";
import type { OrganisationContacts } from "../services/organisationContacts";
import { organisationContacts } from "../services/organisationContacts";
import type { FilesOfOrganisation, OrganisationSettings } from "./useOrganisation";

/** What an organisation's files set; all as it ships where it has none. */
export function settingsIn({ json, csv }: FilesOfOrganisation): OrganisationSettings {
  const text = json === undefined ? "{}" : new TextDecoder().decode(json);
  const { organisation, problems } =
    json === undefined ? { organisation: defaultOrganisation, problems: [] } : organisationFrom(text);
  return settingsOf(organisation, problems, organisationContacts(text, csv));
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

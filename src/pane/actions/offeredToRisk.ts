import type { OfferedAction } from "../../plan/agreedActions";
import type { Option } from "../../plan/data/option";
import { optionsForRisk, risksNamed } from "../../plan/risks";
import { squeezed } from "../../plan/text";
import type { OrganisationSettings } from "../useOrganisation";
import { listed } from "../words/counting";
import type { WhoChoices } from "./actionDraft";

/** What is offered for a risk: actions to agree, and the client's options, which go to their own boxes. */
export type OfferedToRisk = {
  readonly id: string;
  readonly label: string;
  readonly question: number;
  readonly caution: string | undefined;
  readonly actions: readonly OfferedAction[];
  readonly options: readonly Option[];
};

/** What is offered for the risks that a text names: none where it names none, or too many. */
export function offeredToRisk(
  text: string,
  organisation: Pick<OrganisationSettings, "risks" | "actions" | "options" | "wantsAdditions">,
): readonly OfferedToRisk[] {
  const { risks, actions, options, wantsAdditions } = organisation;
  const wanted = options.filter(({ addition }) => addition === undefined || wantsAdditions);
  return risksNamed(text, risks).flatMap(({ id, label }) => {
    const forRisk = actions.find(({ risk }) => risk === id);
    return forRisk === undefined ? [] : [{ ...forRisk, id, label, options: optionsForRisk(id, wanted) }];
  });
}

/** Who usually does some actions, as the form takes it: of a list of its own, one that is in it. */
export function whoOf(actions: readonly OfferedAction[], { choices, rule }: WhoChoices): string {
  const doers = [...new Set(actions.flatMap(({ who }) => who))];
  const together = listed(doers);
  if (rule !== "list") return together;
  const inList = (name: string): string | undefined =>
    choices.find((choice) => squeezed(choice).toLowerCase() === squeezed(name).toLowerCase());
  return inList(together) ?? doers.map(inList).find((name) => name !== undefined) ?? "";
}

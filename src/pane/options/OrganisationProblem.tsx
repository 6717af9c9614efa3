import { Text } from "@fluentui/react-components";
import type { OrganisationSettings } from "../useOrganisation";
import { optionsWords } from "../words/options";

/** What of the organisation's own options could not be used, the first of it in full. */
export function OrganisationProblem({ problems }: Pick<OrganisationSettings, "problems">) {
  const [first, ...others] = problems;
  if (first === undefined) return null;
  const more = others.length === 0 ? "" : optionsWords.andMore(others.length);
  return (
    <Text size={200}>
      {optionsWords.notUsable(first)}
      {more}
    </Text>
  );
}

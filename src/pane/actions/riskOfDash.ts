import type { Option } from "../../plan/data/option";
import type { Risk } from "../../plan/risks";
import { optionsForRisk } from "../../plan/risks";
import { lineKey } from "../../plan/text";

/** The risk of the Dash that a text of the form names, where it does. */
function riskNamed(text: string, risks: readonly Risk[]): Risk | undefined {
  const key = lineKey(text);
  return risks.find(({ label }) => lineKey(label) === key);
}

/** The options that speak to the risk that a text names. */
export function optionsOfRisk(
  text: string,
  risks: readonly Risk[],
  options: readonly Option[],
): readonly Option[] {
  const risk = riskNamed(text, risks);
  return risk === undefined ? [] : optionsForRisk(risk.id, options);
}

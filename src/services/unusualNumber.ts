import { phoneKey } from "./phone";
import type { CellRemark } from "./phoneRemarks";

/** What is to be said of a whole number that no client should be given without a look: it is abroad, dear, or closed to all. */
export function remarkOnUnusual(number: string): CellRemark | undefined {
  if (/^\(?(?:\+|00)(?!\s*\(?44)/.test(number.trim()))
    return {
      what: `${number} is a number of another country`,
      how: "Look whether the service has a number in the UK, and what a call costs",
    };
  const digits = phoneKey(number);
  if (/^0500/.test(digits))
    return { what: `${number} is of a kind that no longer works: 0500`, how: "Look for the service’s new number" }; // prettier-ignore
  if (/^(?:09|070|118|084|087[123])/.test(digits))
    return {
      what: `${number} costs more than other calls`,
      how: "Look for another number of the service, or tell the client what a call costs",
    };
  return undefined;
}

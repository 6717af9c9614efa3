import { isGivenName } from "./serviceNames";
import { isOfServices } from "./tableColumns";

/** Whether a first and a last name are a person's: "Jo", "Smith". Services are kept under both too: "Northtown", "Refuge". */
export function isSomebody(names: readonly string[]): boolean {
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => word !== "");
  const [first = ""] = words;
  return words.length >= 2 && isGivenName(first) && !words.some(isOfServices);
}

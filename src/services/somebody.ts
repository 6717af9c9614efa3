import { isGivenName } from "./serviceNames";
import { isOfServices } from "./tableColumns";

/** Whether a first and a last name are a person's: "Jo", "Smith". Services are kept under both too: "Northtown", "Refuge". */
export function isSomebody(names: readonly string[]): boolean {
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => word !== "");
  const [first = ""] = words;
  if (words.length === 1) return kin.test(first);
  return words.length >= 2 && isGivenName(first) && !words.some(isOfServices);
}

/** What people call their own in their phones. */
const kin =
  /^(?:mum|mam|mom|dad|mother|father|nan|nana|gran|granny|grandad|sister|brother|son|daughter|friend|neighbour|husband|wife|partner|ex|me|home)$/i;

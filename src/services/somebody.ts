import { isGivenName, nameKey } from "./serviceNames";
import { isOfServices } from "./tableColumns";

/** Whether a first and a last name are a person's: "Jo", "Smith". Services are kept under both too: "Northtown", "Refuge". */
export function isSomebody(names: readonly string[]): boolean {
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => word !== "");
  const [first = ""] = words;
  if (isKin(names.join(" "))) return true;
  if (words.length === 1) return false;
  return words.length >= 2 && isGivenName(first) && !words.some(isOfServices);
}

/** Whether a name is what people call their own in their phones: "Mum mobile", "My sister", "Neighbour (Pat)", "Client's sister". */
export function isKin(name: string): boolean {
  const words = nameKey(name.replace(/['\u2019]s\b/g, "")).split(" ");
  return words.some((word) => kin.has(word)) && words.every((word) => kin.has(word) || besideKin.has(word) || isGivenName(word)); // prettier-ignore
}

const kin: ReadonlySet<string> = new Set(
  `mum mam mom mummy dad daddy mother father nan nana gran granny grandma grandad grandpa sister brother son daughter aunt auntie
  aunty uncle cousin niece nephew stepmum stepdad friend neighbour husband wife girlfriend boyfriend flatmate partner ex me
  home`.split(/\s+/),
);
const besideKin: ReadonlySet<string> = new Set(
  `my our the her his their client clients best close old new next door in law mobile mob cell phone number no tel work and s`.split(
    /\s+/,
  ),
);

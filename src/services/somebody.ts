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
  const words = nameKey(name.replace(/['\u2019]s\b/g, "").replace(/\b(?:do not|don['\u2019]?t) (?:ring|call|use)\b/gi, "")).split(" "); // prettier-ignore
  const [first = "", second] = words;
  if (words.length === 2 && relatives.has(first) && second !== undefined) return true;
  const isBeside = (word: string, at: number): boolean =>
    besideKin.has(word) || isGivenName(word) || /^\d+$/.test(word) || titles.has(words[at - 1] ?? "");
  return (
    words.some((word) => kin.has(word)) && words.every((word, at) => kin.has(word) || isBeside(word, at))
  );
}

const relatives: ReadonlySet<string> = new Set(
  "granny grandma grandad grandpa aunt auntie aunty uncle".split(" "),
);
const kin: ReadonlySet<string> = new Set(
  `mum mam mom mummy dad daddy mother father nan nana gran granny grandma grandad grandpa sister brother son daughter aunt auntie
  aunty uncle cousin niece nephew stepmum stepdad friend neighbour husband wife girlfriend boyfriend flatmate partner ex me
  home client perp perpetrator landlord`.split(/\s+/),
);
const titles: ReadonlySet<string> = new Set("mr mrs ms miss mx dr".split(" "));
const besideKin: ReadonlySet<string> = new Set(
  `my our the her his their clients best close old new next door in law mobile mob cell phone number no tel work and s at house school
  mr mrs ms miss mx dr`.split(/\s+/),
);

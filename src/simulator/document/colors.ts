import { WordError } from "../wordError";

/** The colours that are known by their names, as HTML has them. */
const named: Readonly<Record<string, string>> = {
  black: "000000",
  blue: "0000FF",
  gray: "808080",
  green: "008000",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "FFA500",
  purple: "800080",
  red: "FF0000",
  silver: "C0C0C0",
  teal: "008080",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** "#ff0000" or "red" as OOXML writes it, "FF0000". Throws InvalidArgument for what is no colour, NotSimulated for other names. */
export function colorCode(given: string, member: string): string {
  const digits = /^#([\da-f]{6})$/i.exec(given)?.[1];
  if (digits !== undefined) return digits.toUpperCase();
  if (!/^[a-z]+$/i.test(given)) throw new WordError("InvalidArgument", member);
  const found = named[given.toLowerCase()];
  if (found === undefined) throw new WordError("NotSimulated", `${member} "${given}"`);
  return found;
}

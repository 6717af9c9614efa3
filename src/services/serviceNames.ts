/** A name for comparing: small letters and digits of any writing. */
export function nameKey(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'\u2018\u2019]/gu, "")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? name.trim() : words;
}

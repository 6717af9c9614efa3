/** A text for finding words in: small letters and digits without accents and apostrophes, one space between words. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'\u2018\u2019]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

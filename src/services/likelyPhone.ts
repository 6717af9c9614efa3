import { isLikelyPhone } from "./phoneCheck";

/**
 * The number that somebody most likely meant by one that cannot be right: a 0 or + that was lost, letters for figures, a sign too
 * many. Undefined where nothing is likelier than anything else. It is for a person to look at, never to be taken unasked.
 */
export function likelyPhone(typed: string): string | undefined {
  const figures = typed.trim().replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  const bare = figures.replace(/^\+?\(?0?\)?\s*/, "");
  const tries = [
    figures,
    figures.replace(/\((\d)/, "(0$1"),
    `0${figures}`,
    `+${figures}`,
    figures.replace(/^\+/, "0"),
    figures.replace(/^00+/, "0"),
    figures.replace(/^(?:\+|00)?\s*44\s*\(?0?\)?\s*/, "+44 "),
    `0${bare}`,
    figures.replace(/,/g, ""),
    `0${figures.replace(/,/g, "")}`,
  ];
  return tries.find((each) => each !== typed.trim() && isWhole(each) && /^(?:\(?0[1-9]|\+44)/.test(each));
}

/** A short number is no likely reading of a long one. */
function isWhole(number: string): boolean {
  const brackets = number.replace(/[^()]/g, "");
  return /^(?:\(\))*$/.test(brackets) && number.replace(/\D/g, "").length >= 10 && isLikelyPhone(number);
}

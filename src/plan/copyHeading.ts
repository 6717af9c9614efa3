import { clientOf } from "./client";
import { copyText } from "./copyLines";
import { plainWords } from "./data/plainWords";
import { serviceKeys, textOf, type Form } from "./form";
import { sensitiveIn, type SensitiveReason } from "./sensitive";

/** Why a heading is not to be over a copy: it tells what the paper is, or whose; or it has signs that no heading needs. */
export type HeadingFault = "telling-heading" | "odd-heading";

/** What is wrong with a heading; undefined when it could be over anybody's paper. `services` are names that it may not have. */
export function headingFault(
  heading: string,
  form: Form,
  services: readonly string[] = [],
): HeadingFault | undefined {
  const given = heading.trim();
  if (given === "") return undefined;
  if (!usual.test(given) || scriptsIn(given) > 1) return "odd-heading";
  return tells(given, [...namesIn(form), ...services.map(plainly).filter((name) => name.length >= 4)])
    ? "telling-heading"
    : undefined;
}

/** Letters, numbers and what joins them, on one line. */
const usual = /^[\p{L}\p{M}\p{N} .,:;!?'\u2019"\u201c\u201d()&+/\u2013\u2014-]+$/u;

/** Letters of another script can stand for Latin ones to the eye. */
function scriptsIn(text: string): number {
  return [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Cherokee}/u,
    /\p{Script=Armenian}/u,
  ].filter((script) => script.test(text)).length;
}

function tells(heading: string, names: readonly string[]): boolean {
  const said = plainly(heading);
  const words = wordsOf(heading);
  return (
    telling.test(said) ||
    tellingUnspaced.test(said.replace(/[^a-z]/g, "")) ||
    sensitiveIn(said).some((reason) => tellsWhose.has(reason)) ||
    words
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word) && !plainWords.has(word.toLowerCase()) && word !== "Do") ||
    names.some((name) =>
      ` ${said.replace(/[^a-z0-9]+/g, " ")} `.includes(` ${name.replace(/[^a-z0-9]+/g, " ").trim()} `),
    )
  );
}

/** Words that a heading is not to have: whoever sees them knows what the paper is. */
const telling =
  /\bissp\b|\bsafe|\bplans?\b|\bdomestic|\babus|\bviolen|\bvictim|\bsurvivor|\bidva|\brefuge|\bmarac|\bpolice|\bleav|\bescape|\brisk|\bsupport|\bwomen'?s aid|\bda\b|\bdv\b|\boutreach|\bhelp ?line/;
/** The longer of them, however they are spaced. */
const tellingUnspaced =
  /issp|safety|domestic|abuse|violen|victim|survivor|refuge|marac|police|escape|womensaid|helpline/;

const tellsWhose: ReadonlySet<SensitiveReason> = new Set([
  "code-word",
  "route",
  "leaving",
  "hidden-things",
  "address",
  "person",
  "number",
  "police-or-court",
  "abuse",
  "accounts",
  "health",
  "immigration",
  "about-client",
  "blank",
]);

/** The client's names and references and the service's, whole and in parts that tell, as `plainly` has them. */
function namesIn(form: Form): readonly string[] {
  const lines = [
    ...clientOf(form).refs,
    ...serviceKeys.flatMap((key) => form.service[key]?.places ?? []).map(({ answer }) => textOf(answer)),
  ];
  const parts = lines
    .flatMap((line) => wordsOf(line))
    .filter((word) => /^\p{Lu}/u.test(word) || /\d/.test(word));
  return [...clientOf(form).refs, ...parts]
    .map(plainly)
    .filter(
      (part) =>
        part.length >= 3 &&
        !plainWords.has(part) &&
        !/^(?:the|and|for|mon|tue|wed|thu|fri|sat|sun)/.test(part),
    );
}

/** Small letters without accents; figures that stand for letters are those. */
function plainly(text: string): string {
  return copyText(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/(?<=[a-z])[013457$@]|[013457$@](?=[a-z])/g, (sign) => likeLetters[sign] ?? sign);
}

const likeLetters: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  $: "s",
  "@": "a",
};

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/gu) ?? [];
}

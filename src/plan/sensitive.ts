import { blanksIn } from "./blanks";
import { everyShipped } from "./data/additions";
import { plainTurns, plainWords } from "./data/plainWords";
import { wordingsOf } from "./optionLines";
import { patternOfWording } from "./optionOfLine";
import { isDayName, tellingCapitals, tellingTurns, tellingWords } from "./sensitivePatterns";
import { lineKey } from "./text";

/** What whoever finds a line could learn from it. The pane turns each into a caution. */
export const sensitiveReasons = [
  "code-word",
  "route",
  "leaving",
  "hidden-things",
  "address",
  "place",
  "person",
  "time",
  "number",
  "police-or-court",
  "abuse",
  "accounts",
  "health",
  "immigration",
  "about-client", // written about the client, not for them
  "blank", // a blank is left in it
  "details", // its option asks for details of this kind
  "own-words", // words that no shipped wording has: they can be anything
] as const;
export type SensitiveReason = (typeof sensitiveReasons)[number];

/**
 * What a line gives away, as far as its words tell. Unknown is a border: a line with a word that nobody has judged is never called
 * harmless. To miss something harms more than to warn once too often; but a warning on everything is none, so what stands on
 * anybody's list has no warning.
 */
export function sensitiveIn(line: string): readonly SensitiveReason[] {
  const text = plainly(line);
  const fillings = fillingsOf(text);
  const isJudged = fillings !== undefined;
  const found = sensitiveReasons.filter((reason) => {
    if (reason === "blank") return blanksIn(text).length > 0;
    if (fillings?.length === 0 && onlyInOwnWords.has(reason)) return false;
    if (tellingWords[reason]?.test(text) === true || tellingCapitals[reason]?.test(text) === true)
      return true;
    if (reason === "person" && namesSomebody(text)) return true;
    if (reason === "number" && givesNumber(text)) return true;
    return !isJudged && tellingTurns[reason]?.test(text) === true;
  });
  if (found.length > 0) return found;
  return (isJudged ? fillings : [text]).some(hasUnknownWord) ? ["own-words"] : [];
}

/** As the patterns look for it: signs, quotes, dashes and spaces of one kind each, and none that nobody sees. */
function plainly(line: string): string {
  return line
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\p{Cf}\u{fe00}-\u{fe0f}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a line says no more than anybody's list could: nothing sensitive, and nothing of help, advice or safety. */
export function isDiscreet(line: string): boolean {
  return sensitiveIn(line).length === 0 && !showsHelp.test(line);
}

/** In a wording that ships these are looked at by hand: "sensitive" in its data says so. */
const onlyInOwnWords: ReadonlySet<SensitiveReason> = new Set(["person", "place", "time", "address", "route"]);

/** That somebody helps, or that there is something to be safe from. Not a caution of its own: most of a plan shows it. */
const showsHelp =
  /\bsafe|\bhelp|\badvice|\badvis|\bworkers?\b|\bsupport|\bservices?\b|\btrust|\bprotect|\bplans?\b|\bemergency|\b999\b|\bchoices?\b|\brefer|\bhelpline|\bspeak to|\btalk/i;

/** Capitals inside a sentence that name nobody. */
const plainCapitals = new Set(
  "I I'm I'd I'll I've GP GPs GP's NHS ID IDs NI N.I National Insurance BSL TV TVs UK A&E OK PIN CV MOT PE PJs DVD USB Wi-Fi WiFi D B12 English Maths Science Child Benefit Universal Credit Council Tax".split(
    " ",
  ),
);

/** A capital where no sentence begins; two capitals in a row where one does. */
function namesSomebody(text: string): boolean {
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'.&-]*/gu)];
  return words.some(({ 0: found, index }) => {
    const word = found.replace(/[.']+$/, "").replace(/'s$/, "");
    if (!/^\p{Lu}/u.test(word) || plainCapitals.has(word) || isDayName.test(word)) return false;
    const before = text.slice(0, index);
    const begins = /(?:^|[.!?:;\n]["')\]]*\s*|^[\W_]*)$/u.test(before);
    if (!begins) return true;
    const next = /^[\s&]+(\p{Lu}[\p{L}'-]*)/u.exec(text.slice(index + found.length))?.[1];
    return next !== undefined && !plainCapitals.has(next);
  });
}

/** A number that somebody could ring or use: three digits or more. 999, 112 and 111 tell nothing. */
function givesNumber(text: string): boolean {
  const groups = text.match(/\+?\d(?:[\d\s().\-\u2010-\u2015/]*\d)?/g) ?? [];
  return groups.some((group) => {
    const digits = group.replace(/\D/g, "");
    return digits.length >= 3 && !harmlessNumbers.has(digits);
  });
}

const harmlessNumbers: ReadonlySet<string> = new Set(["999", "112", "111"]);

/** The wordings that ship and that nobody has called sensitive: each has been judged as a whole. */
const judged = everyShipped
  .filter(({ sensitive, workerOnly }) => !sensitive && !workerOnly)
  .flatMap(wordingsOf);
const judgedWhole: ReadonlySet<string> = new Set(
  judged.filter((wording) => blanksIn(wording).length === 0).map(lineKey),
);
const judgedWithBlanks = judged.filter((wording) => blanksIn(wording).length > 0).map(patternOfWording);

/** What fills the blanks of a judged wording, none where it has no blanks; undefined where the line is no such wording. */
function fillingsOf(line: string): readonly string[] | undefined {
  const key = lineKey(line);
  if (judgedWhole.has(key)) return [];
  const match = judgedWithBlanks.map((pattern) => pattern.exec(key)).find((each) => each !== null);
  return match?.slice(1);
}

/** Whether something stands in a text that is not on anybody's list. */
function hasUnknownWord(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(plainTurns, " ")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'&-]*/gu) ?? [];
  return words.some((word) => !isPlain(word) && !harmlessNumbers.has(word));
}

function isPlain(word: string): boolean {
  return plainWords.has(word) || plainWords.has(word.replace(/(?:'s|s'|s)$/, ""));
}

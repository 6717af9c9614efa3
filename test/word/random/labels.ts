import fc from "fast-check";
import { runsOf } from "./drawing";
import { anyUnseenBeside, nothingUnseen, withUnseen, type Unseen } from "./unseen";

/** What was done to a known wording. */
export const disguises = [
  "as it is",
  "capitals",
  "small letters",
  "ampersand",
  "plural",
  "no spaces at strokes",
  "one letter another",
  "one letter less",
  "one letter more",
  "two letters swapped",
] as const;
export type Disguise = (typeof disguises)[number];

/** A label, head or heading of a drawn form. */
export type Label = {
  readonly text: string;
  /** The wording is the published form's own. */
  readonly isOwn: boolean;
  readonly disguise: Disguise;
  /** Word parts a text into runs wherever it was edited, and notes what it cannot spell. */
  readonly parted: boolean;
  /** What stands beside it and nobody sees. */
  readonly unseen: Unseen;
};

/** A label out of known wordings (the published form's first), disguised or not. */
export function anyLabel(wordings: readonly string[]): fc.Arbitrary<Label> {
  const [own = "", ...others] = wordings;
  return fc
    .record({
      wording: fc.oneof(
        { weight: 2, arbitrary: fc.constant(own) },
        { weight: 3, arbitrary: others.length === 0 ? fc.constant(own) : fc.constantFrom(...others) },
      ),
      disguise: fc.oneof(
        { weight: 2, arbitrary: fc.constant<Disguise>("as it is") },
        { weight: 2, arbitrary: fc.constantFrom(...disguises) },
      ),
      at: fc.nat({ max: 60 }),
      before: fc.oneof(
        { weight: 9, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.constantFrom("1. ", "B) ", "Q3 ", "Section 2: ", "► ") },
      ),
      end: fc.oneof(
        { weight: 4, arbitrary: fc.constant("") },
        { weight: 3, arbitrary: fc.constantFrom(...ends) },
      ),
      parted: fc.boolean(),
      unseen: anyUnseenBeside,
    })
    .map(({ wording, disguise, at, before, end, parted, unseen }) => {
      const text = disguised(wording, disguise, at);
      const lead = wording.length > 4 && text === wording ? before : "";
      return {
        text: lead + (/\w$/.test(text) ? text + end : text),
        isOwn: wording === own,
        disguise: text === wording ? "as it is" : disguise,
        parted,
        unseen,
      };
    });
}

/** A label as it stands, for parts of the form that are not varied. */
export function label(text: string): Label {
  return { text, isOwn: true, disguise: "as it is", parted: false, unseen: nothingUnseen };
}

/** The runs of a label, and what nobody sees beside it. */
export function labelRuns(label: Label, after = ""): string {
  return withUnseen(label.unseen, partedRuns(label, after));
}

function partedRuns({ text, parted }: Label, after: string): string {
  if (!parted) return runsOf(text + after, "<w:b/>");
  const middle = Math.ceil(text.length / 2);
  const second = runsOf(text.slice(middle) + after, "<w:b/>");
  return `${runsOf(text.slice(0, middle), "<w:b/>")}<w:proofErr w:type="spellStart"/>${second}`;
}

/** What is special about a label, for the rates. */
export function traitsOfLabel({ isOwn, disguise, unseen }: Label): readonly string[] {
  return [
    isOwn ? "wording: the form's own" : "wording: another",
    `letters: ${disguise}`,
    ...(unseen.kind === "nothing" ? [] : [`label: beside ${unseen.kind}`]),
  ];
}

const ends = [":", " :", "?", "*", "."];
// Shorter words are too like each other for anyone to forgive a typo.
const shortestWithTypo = 8;

function disguised(wording: string, disguise: Disguise, at: number): string {
  const spot = at % Math.max(1, wording.length - 1);
  const before = wording.slice(0, spot);
  const [letter, next, rest] = [wording.charAt(spot), wording.charAt(spot + 1), wording.slice(spot + 2)];
  const isWordy = /[a-z]/i.test(letter) && /[a-z]/i.test(next);
  const canTypo = wording.length >= shortestWithTypo && isWordy;
  switch (disguise) {
    case "as it is":
      return wording;
    case "capitals":
      return wording.toUpperCase();
    case "small letters":
      return wording.toLowerCase();
    case "ampersand":
      return / and /.test(wording) ? wording.replace(" and ", " & ") : wording.replace(" & ", " and ");
    case "plural":
      return /[a-rt-z]$/.test(wording) ? `${wording}s` : wording;
    case "no spaces at strokes":
      return wording.replace(/ \/ /g, "/");
    case "one letter another":
      return canTypo ? before + (letter === "e" ? "r" : "e") + next + rest : wording;
    case "one letter less":
      return canTypo ? before + next + rest : wording;
    case "one letter more":
      return canTypo ? before + letter + letter + next + rest : wording;
    case "two letters swapped":
      return canTypo ? before + next + letter + rest : wording;
  }
}

import { clientOf } from "./client";
import { nothingNeeded } from "./data/nothingNeeded";
import type { Option } from "./data/option";
import { adviceKeys, serviceKeys, textOf, type Area, type Form, type Place, type ServiceKey } from "./form";
import { wordingsOf } from "./optionLines";
import { wordedAs } from "./optionOfLine";
import { optionOnLine } from "./planOption";
import { isDiscreet, sensitiveIn, type SensitiveReason } from "./sensitive";
import { lineKey, onOneLine, squeezed } from "./text";

/** Where a line of the copy comes from: an area, or one of the service lines. */
export type CopyArea = Area | ServiceKey;
export const copyAreas: readonly CopyArea[] = [...adviceKeys, "bag", ...serviceKeys];

/** A line of the form that a copy for the client could hold. */
export type CopyLine = {
  /** Says nothing of the text, and belongs to it: another text has another id. */
  readonly id: string;
  readonly text: string;
  readonly area: CopyArea;
  readonly sensitive: readonly SensitiveReason[];
  /** It could stand on anybody's list: see `isDiscreet`. */
  readonly discreet: boolean;
  /** Why it is never offered; absent where it is. */
  readonly withheld?: Withheld;
};

/** Why a line is never offered. */
export type Withheld =
  | "worker-only" // an option or a matter that is for the worker only
  | "not-now" // talked about, and not for now
  | "in-doubt" // it is not certain that the box belongs to the plan
  | "names-client"; // it says the client's name or reference

/**
 * The lines that stand in the option boxes, the boxes for what to take and the service lines, in the order of the form. What else
 * the form holds (actions, details, whatever is not known) is not looked at, so it can be on no copy.
 */
export function copyLines(form: Form, options: readonly Option[]): readonly CopyLine[] {
  const placesOf = (area: CopyArea): readonly Place[] => {
    if (area === "bag") return form.bag.flatMap(({ places }) => places);
    const box = area === "contact" || area === "openingHours" ? form.service[area] : form.advice[area];
    return box?.places ?? [];
  };
  const refs = clientOf(form).refs.map((ref) => squeezed(ref).toLowerCase());
  return copyAreas.flatMap((area) => {
    const forArea = options.filter(({ box }) => box === area);
    const seen = new Set<string>();
    return placesOf(area).flatMap((place) =>
      textOf(place.answer)
        .split("\n")
        .flatMap((line): readonly CopyLine[] => {
          const key = lineKey(line);
          if (key === "" || seen.has(key)) return [];
          seen.add(key);
          return [lineOf(area, line, { place, options: forArea, refs })];
        }),
    );
  });
}

/** Fit for the copy: no bullet, on one line, and no sign that is not seen and could mark whose copy it is. */
export function copyText(text: string): string {
  return (
    onOneLine(text)
      // Zero-width joiners are left: some scripts and signs are written with them.
      .replace(/[\p{Cf}\p{Co}\p{Cn}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu, (sign) =>
        /[\u200c\u200d]/.test(sign) ? sign : "",
      )
      .replace(/[^\S\n]+/g, " ")
      .replace(
        /^(?:[\s\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2610-\u2612\u2713\u2714]|[\u2013\u2014*-]+(?![\d\u2013\u2014*-]))+/,
        "",
      )
      .trim()
  );
}

/** What a line gives away in the words of a copy: what those say, and what its option asks for all the same. */
export function sensitiveAs(line: CopyLine, words: string | undefined): readonly SensitiveReason[] {
  const said = copyText(words ?? line.text);
  if (said === line.text) return line.sensitive;
  const found = sensitiveIn(said);
  return found.length === 0 && line.sensitive.includes("details") ? ["details"] : found;
}

type Around = {
  readonly place: Place;
  readonly options: readonly Option[];
  readonly refs: readonly string[];
};

function lineOf(area: CopyArea, line: string, { place, options, refs }: Around): CopyLine {
  const { status } = optionOnLine(line);
  const text = copyText(optionOnLine(line).text);
  const option = options.find((each) => wordingsOf(each).some((wording) => wordedAs(wording, text)));
  const withheld = whyWithheld(text, {
    place,
    option,
    refs,
    isForNow: status === "agreed" && lineKey(text) !== lineKey(nothingNeeded),
  });
  const found = sensitiveIn(text);
  const sensitive = option?.sensitive === true && found.length === 0 ? (["details"] as const) : found;
  return {
    id: `${area}-${fingerprint(lineKey(text))}`,
    text,
    area,
    sensitive,
    discreet: sensitive.length === 0 && isDiscreet(text),
    ...(withheld !== undefined && { withheld }),
  };
}

/** Matters of the worker and of other agencies, in whatever words: risk scores, meetings about the client, intelligence. */
const aboutCase =
  /\bm\.? ?a\.? ?r\.? ?a\.? ?c(?:s|['d]\w*)?\b|\bmappa\b|\bdash\b|\bsoag\b|\bric\b|\brisk (?:score|level|grade)\b|\bintel(?:ligence)?\b|\bperp(?:etrator)?s?\b|\bthird[- ]part(?:y|ies)\b|\bsupervis(?:ion|or)\b|\bcase (?:notes?|files?|records?)\b|\bfile notes?\b|\bhigh[- ]risk\b|\bmulti[- ]?agency\b|\bstrategy (?:meeting|discussion)s?\b/i;

const workers =
  "(?:(?:social |support |case |key ?)?workers?|idvas?|isvas?|practitioners?|professionals?|staff|team|office|agenc(?:y|ies))";
/** What is said to be for the worker, or to be kept from the client: "staff only", "note to worker", "client is not aware of". */
const keptFrom = new RegExp(
  [
    String.raw`\b${workers}(?:'s|')? (?:(?:use )?only\b|eyes\b|info(?:rmation)?\b|notes?\b|use:)`,
    String.raw`\b(?:notes? (?:to|for)|for) (?:the |my )?(?:self|${workers})(?:'s|')?(?: (?:eyes|use|info|information))?(?: only)?\s*(?::|-|\u2013|$)`,
    String.raw`\bnotes? (?:to|for) (?:the |my )?(?:self|${workers})\b|\beyes only\b|^\W*internal\b|\binternal (?:note|use|only|info)`,
    String.raw`\bnot (?:to be |for )?(?:shar(?:ed|ing)|disclos(?:ed|ure)|told|passed on)\b|\bnot for (?:the )?clients?\b|\bconfidential\b`,
    String.raw`\b(?:do not|don't|must not|mustn't|never) (?:share|tell|disclose|let (?:the )?client|inform|show|mention)\b`,
    String.raw`\b(?:client|cl|she|he|they) (?:(?:is|are|was|were) )?(?:currently )?(?:un|not (?:been )?(?:made )?)aware\b|\bclients? (?:must not|mustn't|should not|shouldn't|does not|doesn't|do not|don't) (?:yet )?(?:know|be told|see|hear)\b`,
    String.raw`\bwithout (?:the )?client(?:'s|s|s')? (?:knowledge|knowing|consent)\b|\bclient(?:'s)? knowledge\b`,
  ].join("|"),
  "i",
);

function isForWorker(text: string): boolean {
  const plain = text.replace(/[\u2018\u2019]/g, "'");
  return aboutCase.test(plain) || keptFrom.test(plain);
}

function whyWithheld(
  text: string,
  about: Pick<Around, "place" | "refs"> & { readonly option?: Option; readonly isForNow: boolean },
): Withheld | undefined {
  if (about.place.confirm !== undefined) return "in-doubt";
  if (about.option?.workerOnly === true) return "worker-only";
  const why = whyWordsAreWithheld(text, about.refs);
  return why === "worker-only" || about.isForNow ? why : "not-now";
}

/** Why words are on no copy, wherever they come from: `refs` are the client's names and references. */
export function whyWordsAreWithheld(text: string, refs: readonly string[]): Withheld | undefined {
  if (isForWorker(text)) return "worker-only";
  const said = squeezed(text).toLowerCase();
  return refs.some((ref) => ref.length >= 2 && said.includes(squeezed(ref).toLowerCase()))
    ? "names-client"
    : undefined;
}

/** A number for a text that gives nothing of it away: FNV-1a, twice over so that two texts of a form do not meet. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map((seed) => {
      let sum = seed;
      for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, "0");
    })
    .join("")
    .slice(0, 12);
}

import type { Element } from "slimdom";
import { paragraphText } from "./text";
import { rangeOf } from "./textRanges";
import type { Given, Thing } from "../members/things";
import { isThing } from "../members/things";
import { WordError } from "../wordError";

/**
 * `search`, paragraph by paragraph. Case is ignored unless told; "^^" stands for "^", whose other codes are not simulated.
 * Throws InvalidArgument for a text of no or more than 255 characters.
 */
export function search(paragraphs: readonly Element[], text: string, options?: Given): Thing {
  if (text.length === 0 || text.length > 255)
    throw new WordError("InvalidArgument", "SearchStringInvalidOrTooLong");
  const pattern = patternFor(text, optionsOf(options));
  const found = paragraphs.flatMap((paragraph) =>
    [...paragraphText(paragraph).matchAll(pattern)]
      .filter((match) => match[0] !== "")
      .map((match) => ({ paragraph, start: match.index, end: match.index + match[0].length })),
  );
  return { type: "Collection", of: "RangeCollection", items: () => found.map(rangeOf) };
}

type Options = ReadonlyMap<string, unknown>;

function optionsOf(given: Given | undefined): Options {
  const options: Options = isThing(given) && given.type === "SearchOptions" ? given.chosen : new Map();
  for (const name of ["IgnorePunct", "IgnoreSpace"])
    if (options.get(name) === true) throw new WordError("NotSimulated", `SearchOptions.${name}`);
  return options;
}

function patternFor(text: string, options: Options): RegExp {
  const on = (name: string): boolean => options.get(name) === true;
  if (on("MatchWildcards")) return new RegExp(wildcards(text), "gsu");
  if (text.replace(/\^\^/g, "").includes("^")) throw new WordError("NotSimulated", "search with codes");
  const starts = on("MatchWholeWord") || on("MatchPrefix") ? "(?<![\\p{L}\\p{N}_])" : "";
  const ends = on("MatchWholeWord") || on("MatchSuffix") ? "(?![\\p{L}\\p{N}_])" : "";
  return new RegExp(starts + escaped(text.replace(/\^\^/g, "^")) + ends, on("MatchCase") ? "gu" : "giu");
}

/** Word's wildcards: ? any sign, * any text, [a-z] and [!a-z] some signs, @ and {n,m} how often, < and > edges of a word. */
function wildcards(text: string): string {
  return text.replace(/\\.|\[[^\]]+\]|\{\d+(?:,\d*)?\}|[^]/gu, (piece) => {
    if (piece.length > 1 && piece.startsWith("\\")) return escaped(piece.slice(1));
    if (piece.startsWith("[")) return piece.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
    if (piece.startsWith("{")) return piece;
    const known: Readonly<Record<string, string>> = {
      "?": ".",
      "*": ".*?",
      "@": "+?",
      "<": "(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])",
      ">": "(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])",
      "(": "(",
      ")": ")",
    };
    return known[piece] ?? escaped(piece);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

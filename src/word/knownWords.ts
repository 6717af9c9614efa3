import type { CheckLine } from "./check/checkLines";

/** A Word of which it is known that one line of "Check this Word" does not hold, so that the pane takes its other way there. */
export type KnownWord = {
  readonly line: CheckLine;
  /** As `Office.context.platform` says: "OfficeOnline" is Word on the web. */
  readonly platform: string;
  /** The builds that do it, the first one and the first that no longer does; all where none are named. */
  readonly builds?: { readonly from?: string; readonly until?: string };
  /** Where it was reported: without a report nothing stands here. */
  readonly reports: readonly string[];
};

/** All that is known. What a check finds on a Word enters here, with where that was written down. */
export const knownWords: readonly KnownWord[] = [
  // The other way: nothing is selected after a fill (`write/fillForm.ts`).
  {
    line: "keyboardStays",
    platform: "OfficeOnline",
    reports: ["OfficeDev/office-js 4549", "OfficeDev/office-js 316"],
  },
  // By design, as Microsoft says there. The other way: "Set up this form" leaves blank lines as they are (`write/setUpForm.ts`).
  {
    line: "ownPrompt",
    platform: "OfficeOnline",
    reports: ["OfficeDev/office-js 785", "OfficeDev/office-js 53", "OfficeDev/office-js 1515"],
  },
];

/** What is known against a line in the Word that this page is connected to. */
export function knownOf(line: CheckLine): KnownWord | undefined {
  const { platform, diagnostics } = Office.context as Partial<Office.Context>; // an older library has no diagnostics
  return knownAmong(knownWords, line, {
    platform: String(platform ?? ""),
    version: diagnostics?.version ?? "",
  });
}

/** The same of any list and any Word. A Word that does not say its build counts as any of them. */
export function knownAmong(
  list: readonly KnownWord[],
  line: CheckLine,
  word: { readonly platform: string; readonly version: string },
): KnownWord | undefined {
  return list.find(
    (known) =>
      known.line === line &&
      known.platform === word.platform &&
      (word.version === "" ||
        (!isBefore(word.version, known.builds?.from) && !isFrom(word.version, known.builds?.until))),
  );
}

function isBefore(version: string, build: string | undefined): boolean {
  return build !== undefined && order(version, build) < 0;
}

function isFrom(version: string, build: string | undefined): boolean {
  return build !== undefined && order(version, build) >= 0;
}

/** "16.0.9126.1" comes before "16.0.19127.20222": part by part, as numbers. */
function order(one: string, other: string): number {
  const [ones, others] = [one, other].map((version) => version.split(".").map(Number));
  for (let at = 0; at < Math.max(ones?.length ?? 0, others?.length ?? 0); at += 1) {
    const difference = (ones?.[at] ?? 0) - (others?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

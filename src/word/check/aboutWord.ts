/** Which Word this is, as it says itself; nothing of the document, the computer or whoever works at it. */
export type AboutWord = {
  readonly platform: string;
  /** "" where it does not say. */
  readonly version: string;
  /** The highest requirement sets that it has, such as "WordApi 1.9". */
  readonly sets: readonly string[];
};

/** Asks Office, not the document. */
export function aboutWord(): AboutWord {
  // The types promise diagnostics; an older library has none.
  const { diagnostics, platform } = Office.context as Partial<Office.Context>;
  return {
    platform: String(platform ?? ""),
    version: diagnostics?.version ?? "",
    sets: Object.entries(newest).flatMap(([set, newestVersion]) => {
      const highest = highestOf(set, newestVersion);
      return highest === undefined ? [] : [`${set} ${highest}`];
    }),
  };
}

/** The sets that the pane looks at, and the highest minor version of each that there is: an older library takes 1.10 for less than 1.9. */
const newest = { WordApi: 9, WordApiDesktop: 9, WordApiHiddenDocument: 5 };

function highestOf(set: string, newestMinor: number): string | undefined {
  const versions = Array.from({ length: newestMinor }, (_, index) => `1.${newestMinor - index}`);
  return versions.find((version) => Office.context.requirements.isSetSupported(set, version));
}

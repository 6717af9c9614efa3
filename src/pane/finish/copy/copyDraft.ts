import {
  neutralHeadings,
  type CopyAnswer,
  type CopyChoice,
  type CopyLayout,
  type CopyTier,
} from "../../../plan/copyChoice";
import { sensitiveAs, type CopyLine } from "../../../plan/copyLines";
import { isDiscreet } from "../../../plan/sensitive";

/** What is chosen for a copy so far. It is kept while the pane is open, in memory only; nothing is chosen beforehand. */
export type CopyDraft = {
  readonly step: "gate" | "lines" | "page";
  readonly safe?: CopyAnswer;
  readonly tier: CopyTier;
  readonly ticked: ReadonlySet<string>;
  /** Other words for this copy, by the id of the line. */
  readonly words: Readonly<Record<string, string>>;
  readonly heading: string;
  readonly layout: CopyLayout;
};

export const newCopy: CopyDraft = {
  step: "gate",
  tier: "discreet",
  ticked: new Set(),
  words: {},
  heading: neutralHeadings[0],
  layout: "plain",
};

/** A copy begun again: what is safe is asked of today, so the questions come first; what was chosen stays chosen. */
export function askedAgain(draft: CopyDraft): CopyDraft {
  return { ...draft, step: "gate", safe: undefined };
}

/** A line as it would stand on the copy, with what those words give away. */
export type OfferedLine = CopyLine & { readonly said: string; readonly isChanged: boolean };

/** The lines to choose from. With other words a line gives away what those say, and what its option asks for all the same. */
export function offeredLines(lines: readonly CopyLine[], { tier, words }: CopyDraft): readonly OfferedLine[] {
  return lines
    .filter(({ withheld }) => withheld === undefined)
    .map((line): OfferedLine => {
      const own = words[line.id];
      if (own === undefined || own === line.text) return { ...line, said: line.text, isChanged: false };
      const sensitive = sensitiveAs(line, own);
      return {
        ...line,
        said: own,
        isChanged: true,
        sensitive,
        discreet: sensitive.length === 0 && isDiscreet(own),
      };
    })
    .filter(({ discreet, isChanged }) => tier === "full" || discreet || isChanged);
}

/** What the draft asks for: the ticked lines of those that are offered now. */
export function choiceOf(draft: CopyDraft, offered: readonly OfferedLine[]): CopyChoice {
  const { tier, heading, layout, ticked } = draft;
  return {
    safe: draft.safe ?? "not-today",
    tier,
    heading,
    layout,
    lines: offered.filter(({ id }) => ticked.has(id)).map(({ id, said }) => ({ id, text: said })),
  };
}

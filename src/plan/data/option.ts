import type { AdviceKey } from "../form";

/** The sections of Appendix A, in its own order (the form's boxes stand in another). */
export const sectionKeys = [
  "general",
  "bag",
  "health",
  "legal",
  "separating",
  "children",
  "financial",
  "support",
  "housing",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** One Appendix A entry: the prompt for the practitioner, and words for the client's plan. */
export type Option = {
  /** Readable and stable: "legal-court-support". */
  readonly id: string;
  readonly section: SectionKey;
  /** Appendix A, word for word. */
  readonly prompt: string;
  /** First person, plain English; blanks stand in square brackets: "[name of solicitor]". */
  readonly wording: string;
  readonly box: AdviceKey | "bag";
  /** For the worker's eyes: never for a copy that the client takes away. */
  readonly workerOnly: boolean;
  /** Invites detail that helps whoever finds the paper: code words, routes, places, timing, trusted people. */
  readonly sensitive: boolean;
};

/** A headed part of Appendix A. */
export type Section = {
  readonly key: SectionKey;
  /** Appendix A's heading, word for word. */
  readonly heading: string;
  /** The cautions to show before the options, word for word. */
  readonly notes: readonly string[];
  readonly options: readonly Option[];
};

type Entry = Pick<Option, "id" | "prompt" | "wording"> & Partial<Pick<Option, "workerOnly" | "sensitive">>;

/** A section from its entries, which all go to the box of the same key. */
export function sectionOf(
  key: SectionKey,
  { heading, notes = [], entries }: { heading: string; notes?: readonly string[]; entries: readonly Entry[] },
): Section {
  const options = entries.map((entry) => ({
    workerOnly: false,
    sensitive: false,
    ...entry,
    section: key,
    box: key,
  }));
  return { key, heading, notes, options };
}

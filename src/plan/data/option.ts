import { areaKeys, type Area } from "../form";
import type { agencies } from "./agencies";
import type { dash } from "./dash";
import type { Nation } from "./nations";

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
] as const satisfies readonly Area[];

/** The areas in the order in which their options are offered: that of Appendix A, then those that it has no section for. */
export const optionAreas: readonly Area[] = [...new Set([...sectionKeys, ...areaKeys])];

/** A risk of the Dash, or an agency, that a prompt speaks to. */
export type Theme = (typeof dash)[number]["id"] | (typeof agencies)[number]["id"];

/** What stands behind an option that is not Appendix A's. */
export type Addition = {
  /** The title of the page, and who wrote it. */
  readonly source: string;
  readonly address: string;
  /** The day on which a copy of the page was last read or, if second-hand, was last checked by the other; ISO. */
  readonly checkedOn: string;
  /** What it says that asks for this option. */
  readonly says: string;
  /** It records what another page says; nobody here has read that page. */
  readonly secondHand: boolean;
};

/** One Appendix A entry: the prompt for the practitioner, and words for the client's plan. */
export type Option = {
  /** Readable and stable: "legal-court-support". */
  readonly id: string;
  readonly section: Area;
  /** Appendix A, word for word. */
  readonly prompt: string;
  /** First person, plain English; blanks stand in square brackets: "[name of solicitor]". */
  readonly wording: string;
  /**
   * What was talked about, to end "Talked about, not for now:". Without one there is nothing to decline: a fact, a thing to
   * take, or help that must never be said to be not for now.
   */
  readonly topic?: string;
  /** Words of the trade by which it is sought, between commas; never in a client's text. */
  readonly search: string;
  /** For the worker's eyes, beside the option; never written in the form. */
  readonly caution?: string;
  /** Where it holds; missing where it holds in all four. */
  readonly nations?: readonly Nation[];
  readonly box: Area;
  /** For the worker's eyes: never for a copy that the client takes away. */
  readonly workerOnly: boolean;
  /** Invites detail that helps whoever finds the paper: code words, routes, places, timing, trusted people. */
  readonly sensitive: boolean;
  /** The risks and agencies that it is of use for; often none. */
  readonly themes: readonly Theme[];
  /** Missing for what Appendix A says, and for an organisation's own options. */
  readonly addition?: Addition;
};

/** A headed part of Appendix A. */
export type Section = {
  readonly key: Area;
  /** Appendix A's heading, word for word. */
  readonly heading: string;
  /** The cautions to show before the options, word for word. */
  readonly notes: readonly string[];
  readonly options: readonly Option[];
};

export type Entry = Pick<Option, "id" | "prompt" | "wording" | "topic" | "caution" | "nations"> &
  Partial<Pick<Option, "search" | "workerOnly" | "sensitive" | "themes" | "addition">>;

/** A section from its entries. */
export function sectionOf(
  key: Area,
  { heading, notes = [], entries }: { heading: string; notes?: readonly string[]; entries: readonly Entry[] },
): Section {
  return { key, heading, notes, options: entries.map((entry) => optionOf(key, entry)) };
}

/** The option of an entry, which goes to the box of the same key as its section. */
export function optionOf(section: Area, entry: Entry): Option {
  return { search: "", workerOnly: false, sensitive: false, themes: [], ...entry, section, box: section };
}

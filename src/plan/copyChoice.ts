import { clientOf } from "./client";
import { headingFault, type HeadingFault } from "./copyHeading";
import { copyText, whyWordsAreWithheld, type CopyArea, type CopyLine } from "./copyLines";
import type { Form } from "./form";
import { lineKey } from "./text";

/** What was decided together about taking a copy home. */
export const copyAnswers = ["yes", "not-today", "talk-only", "we-keep-it"] as const;
export type CopyAnswer = (typeof copyAnswers)[number];

/** A short list that could be anybody's, without headings; or the plan with a plain heading over each part. */
export const copyTiers = ["discreet", "full"] as const;
export type CopyTier = (typeof copyTiers)[number];

export const copyLayouts = ["plain", "large", "card"] as const;
export type CopyLayout = (typeof copyLayouts)[number];

/** A line that was chosen, with other words for this copy alone where somebody gave it some. */
export type ChosenLine = { readonly id: string; readonly text?: string };

/** What was chosen for a copy. Nothing is on it that is not named here. */
export type CopyChoice = {
  readonly safe: CopyAnswer;
  readonly tier: CopyTier;
  readonly lines: readonly ChosenLine[];
  readonly heading: string;
  readonly layout: CopyLayout;
};

/** All that stands on a copy: the document and the text of a message are made of this and of nothing else. */
export type CopyPage = {
  /** "" for none. */
  readonly heading: string;
  readonly layout: CopyLayout;
  readonly groups: readonly CopyGroup[];
};
export type CopyGroup = { readonly heading?: string; readonly lines: readonly string[] };

/** Why no copy is made. Words of the plan are not in it. */
export type CopyRefusal =
  | { readonly kind: "not-safe"; readonly answer: Exclude<CopyAnswer, "yes"> }
  /** The pages name different clients: one of them may be somebody else's. */
  | { readonly kind: "several-clients" }
  | { readonly kind: "no-lines" }
  /** The form has no such line, or no longer. */
  | { readonly kind: "unknown-line"; readonly id: string }
  | { readonly kind: "withheld-line"; readonly id: string }
  /** It is chosen twice, perhaps in other words: one of them would be lost. */
  | { readonly kind: "line-twice"; readonly id: string }
  /** Nothing is left of its words. */
  | { readonly kind: "empty-line"; readonly id: string }
  /** The words that it was given for the copy are the worker's, or name the client. */
  | { readonly kind: "withheld-words"; readonly id: string }
  | { readonly kind: HeadingFault };

/**
 * The page that a choice makes, or why there is none. The gate comes first: no answer but yes makes a page. `services` are names
 * that no heading may have.
 */
export function copyPage(
  form: Form,
  lines: readonly CopyLine[],
  { safe, tier, lines: chosen, heading, layout }: CopyChoice,
  services: readonly string[] = [],
): { readonly kind: "page"; readonly page: CopyPage } | CopyRefusal {
  if (safe !== "yes") return { kind: "not-safe", answer: safe };
  const { refs } = clientOf(form);
  if (refs.length > 1) return { kind: "several-clients" };
  const fault = headingFault(heading, form, services);
  if (fault !== undefined) return { kind: fault };
  if (chosen.length === 0) return { kind: "no-lines" };
  const byId = new Map(lines.map((line) => [line.id, line]));
  const words = new Map<string, string>();
  for (const { id, text } of chosen) {
    const line = byId.get(id);
    if (line === undefined) return { kind: "unknown-line", id };
    if (line.withheld !== undefined) return { kind: "withheld-line", id };
    if (words.has(id)) return { kind: "line-twice", id };
    const said = copyText(text ?? line.text);
    if (lineKey(said) === "") return { kind: "empty-line", id };
    if (text !== undefined && whyWordsAreWithheld(said, refs) !== undefined)
      return { kind: "withheld-words", id };
    words.set(id, said);
  }
  const picked = lines.flatMap(({ id, area }) => {
    const text = words.get(id);
    return text === undefined ? [] : [{ area, text }];
  });
  const groups = tier === "discreet" ? [{ lines: picked.map(({ text }) => text) }] : groupsOf(picked);
  return { kind: "page", page: { heading: copyText(heading), layout, groups } };
}

/** Headings that the user can pick, and the names for the file: they could be on anybody's paper. */
export const neutralHeadings = ["Notes", "Appointment", "List", "To do"] as const;

/** Over the parts of a full copy: plainer than the form's own, which tell what it is. */
const plainHeadings: Readonly<Record<CopyArea, string>> = {
  general: "Every day",
  separating: "Changes",
  legal: "Advice",
  children: "Children",
  financial: "Money",
  housing: "Home",
  health: "Health",
  support: "More",
  bag: "Things to take",
  contact: "Contact",
  openingHours: "Contact",
};

function groupsOf(
  picked: readonly { readonly area: CopyArea; readonly text: string }[],
): readonly CopyGroup[] {
  const groups = new Map<string, string[]>();
  for (const { area, text } of picked) {
    const heading = plainHeadings[area];
    groups.set(heading, [...(groups.get(heading) ?? []), text]);
  }
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
}

/** The page as the text of a message: its words and nothing else. */
export function copyAsText({ heading, groups }: CopyPage): string {
  return [
    ...(heading === "" ? [] : [heading]),
    ...groups.map(({ heading: over, lines }) =>
      [...(over === undefined ? [] : [over]), ...lines.map((line) => `- ${line}`)].join("\n"),
    ),
  ].join("\n\n");
}

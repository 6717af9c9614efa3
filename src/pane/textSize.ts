import type { Theme } from "@fluentui/react-components";
import { keptSetting } from "./keptSetting";

/** How large the text of the pane is: the pane has no zoom of its own in Word for Windows and Mac. */
export const textSizes = ["usual", "larger", "largest"] as const;
export type TextSize = (typeof textSizes)[number];

const times: Readonly<Record<TextSize, number>> = { usual: 1, larger: 1.5, largest: 2 };
const setting = keptSetting<TextSize>("issp.textSize", textSizes);
const watchers = new Set<() => void>();
let size: TextSize | undefined;

/** The size that was chosen, kept on this computer: a word, and nothing about a client. */
export const textSize = {
  now: (): TextSize => (size ??= setting.load()),
  choose: (chosen: TextSize): void => {
    size = chosen;
    setting.save(chosen);
    for (const changed of watchers) changed();
  },
  watch: (changed: () => void): (() => void) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  },
};

const sized = new Map<Theme, Map<TextSize, Theme>>();

/** A theme with its letters and lines so much larger; the same object for the same two. */
export function withTextSize(theme: Theme, wanted: TextSize): Theme {
  if (wanted === "usual") return theme;
  const ofTheme = sized.get(theme) ?? new Map<TextSize, Theme>();
  sized.set(theme, ofTheme);
  const known = ofTheme.get(wanted);
  if (known !== undefined) return known;
  const larger = Object.entries<unknown>(theme)
    .filter(([token]) => /^(fontSize|lineHeight)/.test(token))
    .map(([token, pixels]): [string, string] => [token, `${parseFloat(String(pixels)) * times[wanted]}px`]);
  const made: Theme = { ...theme, ...Object.fromEntries<string>(larger) };
  ofTheme.set(wanted, made);
  return made;
}

import { keptSetting } from "./keptSetting";

/** How large the text of the pane is: the pane has no zoom of its own in Word for Windows and Mac. */
export const textSizes = ["usual", "larger", "largest"] as const;
export type TextSize = (typeof textSizes)[number];

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

import type { Theme } from "@fluentui/react-components";
import type { TextSize } from "./textSize";

const times: Readonly<Record<TextSize, number>> = { usual: 1, larger: 1.5, largest: 2 };
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

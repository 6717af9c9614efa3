/** Apple's keyboards have a key of their own for what Ctrl does elsewhere. */
export const hasCommandKey = /mac|iphone|ipad/i.test(navigator.platform);

/** The key of the bar's button, as assistive technology is told. */
export const barKey = hasCommandKey ? "Meta+Enter" : "Control+Enter";

const command = hasCommandKey ? "Cmd" : "Ctrl";

/** The keys of the pane, each with what it does, as Help lists them. */
export const keysWords: readonly (readonly [key: string, what: string])[] = [
  [`${command}+Enter`, "Press the button at the bottom"],
  [`${command}+F`, "Search in Options and in Services"],
  [`${command}+.`, "Go to the next tab"],
  ["F9", "Cover the pane, and show it again"],
  ["Esc", "Close what is open. It changes no text"],
  ["↓", "From a field to the words under it"],
];

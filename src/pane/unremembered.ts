import type { FluentProviderCustomStyleHooks } from "@fluentui/react-components";

/**
 * Goes to Fluent's provider, so that no browser remembers what stands in a field of the pane. Without it Chromium was seen to keep
 * what is typed on disk: of an input in its form history, which it offers whoever sits there next, and of every field in the session
 * that it restores.
 */
export const unremembered: FluentProviderCustomStyleHooks = {
  useInputStyles_unstable: off("input"),
  useSearchBoxStyles_unstable: off("input"),
  useTextareaStyles_unstable: off("textarea"),
  useSelectStyles_unstable: off("select"),
};

/** Fluent hands over what it is about to draw, of which this slot is the browser's own element. */
function off(slot: string): (drawn: unknown) => void {
  return (drawn) => {
    const { [slot]: element } = drawn as Readonly<Record<string, { autoComplete?: string } | undefined>>; // as Fluent draws it
    if (element === undefined) throw new Error(`Fluent draws no ${slot}.`);
    element.autoComplete = "off";
  };
}

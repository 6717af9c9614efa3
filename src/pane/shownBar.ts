import { shownIn } from "./shown";

/** The bar's button of the tab that is shown; undefined where it has none. */
export function shownBar(): HTMLElement | undefined {
  return shownIn(document, '[role="tabpanel"] [data-bar]')[0];
}

import { shownIn } from "./shown";
import { shownBar } from "./shownBar";
import { hasCommandKey } from "./words/keys";

/** What takes the keys for itself while it is open. */
const opened = ":is([role=dialog], [role=alertdialog], [role=menu])";

/**
 * The keys of the pane: Ctrl+Enter presses the bar's button, Ctrl+F goes to the search of the tab, Ctrl+. to the next tab; Cmd
 * on Apple's. None of them types anything, and none does anything while something is open over the tab. Returns what ends it.
 */
export function hearPaneKeys(onNextTab: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!isCommand(event) || shownIn(document, opened).length > 0) return;
    const act = actOf(event.key, onNextTab);
    if (act === undefined) return;
    // Before the field or the button that has the keyboard: Ctrl+Enter would press that too.
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
  };
  document.addEventListener("keydown", onKey, true);
  return () => document.removeEventListener("keydown", onKey, true);
}

/** AltGr, which types, comes as Ctrl and Alt; while an input method puts words together, each key is its own. */
function isCommand(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing } = event;
  if (altKey || isComposing) return false;
  return hasCommandKey ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

function actOf(key: string, nextTab: () => void): (() => void) | undefined {
  switch (key) {
    case "Enter":
      return pressBar;
    case ".":
      return shownIn(document, '[role="tabpanel"]').length === 0 ? undefined : nextTab;
    case "f":
    case "F": {
      // Where a tab has none, the key is the browser's.
      const [search] = shownIn(document, '[role="tabpanel"] input[type="search"]');
      return search && (() => select(search));
    }
    default:
      return undefined;
  }
}

/** As a click does: the field is left first. A bar that has nothing to do leaves the keyboard where it is. */
function pressBar(): void {
  const bar = shownBar();
  if (bar === undefined || bar.getAttribute("aria-disabled") === "true") return;
  bar.focus();
  bar.click();
}

function select(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

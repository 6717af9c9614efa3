import { shownIn } from "./shown";

/** Takes the keyboard to the first field of the tab that is to be put right, else to its first question. */
export function goToMend(): void {
  [":is([aria-invalid=true],[data-mend])", "[data-asks]"]
    .flatMap((sought) => shownIn(document, `[role=tabpanel] ${sought}`))[0]
    ?.focus();
}

import { paneWords } from "./words/pane";
/** What stands in a field of the pane. */
export type TypedText = { readonly label: string; readonly text: string };

/** What stands in the text fields of a part of the page, in their order. */
export function typedTexts(area: Element): readonly TypedText[] {
  const fields = area.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "textarea, input:not([type]), input[type=text], input[type=search], input[type=tel], input[type=date]",
  );
  return [...fields]
    .filter(({ value }) => /\S/.test(value))
    .map((field) => ({ label: labelOf(field), text: field.value }));
}

function labelOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent);
  return (field.getAttribute("aria-label") ?? labels.join(" ")).trim() || paneWords.fieldWithoutName;
}

import { optionsClashing } from "../drafts/draftsOfTwo";
import type { OptionsDraft } from "./optionsDraft";

/** What was typed of options and has no room beside what is typed now, as texts. */
export function optionsAside(written: OptionsDraft, now: OptionsDraft): readonly string[] {
  const typed = new Set(textsOf(now));
  return textsOf(optionsClashing(written, now)).filter((text) => text !== "" && !typed.has(text));
}

function textsOf({ chosen, lines }: OptionsDraft): readonly string[] {
  return [...Object.values(chosen), ...Object.values(lines.changes)].map(({ text }) => text.trim());
}

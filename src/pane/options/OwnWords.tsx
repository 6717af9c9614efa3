import type { Area } from "../../plan/form";
import type { DraftWords } from "./optionsDraft";
import { WordsField } from "./WordsField";
import { optionsWords } from "../words/options";

type OwnWordsProps = {
  readonly area: Area;
  readonly words: DraftWords;
  readonly onWords: (words: DraftWords) => void;
};

/** A line in the practitioner's own words; it is chosen as soon as something is written. */
export function OwnWords({ area, words, onWords }: OwnWordsProps) {
  return (
    <WordsField
      label={area === "bag" ? optionsWords.somethingElse : optionsWords.ownWords}
      words={words}
      asksStatus={area !== "bag" && words.text.trim() !== ""}
      onWords={({ text, status }) => onWords({ ticked: text.trim() !== "", text, status })}
    />
  );
}

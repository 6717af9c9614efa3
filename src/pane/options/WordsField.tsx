import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { OptionStatus } from "../../plan/form";
import { blanksIn } from "../../plan/blanks";
import { WordsArea } from "./WordsArea";
import { optionsWords } from "../words/options";

type Words = { readonly text: string; readonly status: OptionStatus };

type WordsFieldProps = {
  readonly label: string;
  readonly words: Words;
  /** Whether "Agreed" or "Not for now" is asked: not for what to take. */
  readonly asksStatus: boolean;
  /** Why the words cannot go in as they are. */
  readonly problem?: string;
  readonly onWords: (words: Words) => void;
};

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  blank: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere" },
  status: { display: "flex", flexWrap: "wrap" },
});

/** The words that will stand in the form, to be edited; the blanks that are left in them are pointed out. */
export function WordsField({ label, words, asksStatus, problem, onWords }: WordsFieldProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [firstBlank] = blanksIn(words.text);
  const selectBlank = (blank: string) => {
    const start = words.text.indexOf(blank);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + blank.length);
  };
  const warning = firstBlank === undefined ? undefined : optionsWords.fillInBlank(firstBlank);
  return (
    <div className={styles.words}>
      <Field
        label={label}
        validationState={problem !== undefined ? "error" : warning !== undefined ? "warning" : "none"}
        validationMessage={problem ?? warning}
      >
        <WordsArea ref={area} text={words.text} onText={(text) => onWords({ ...words, text })} />
      </Field>
      {firstBlank !== undefined && (
        <Button size="small" className={styles.blank} onClick={() => selectBlank(firstBlank)}>
          {optionsWords.goToBlank(firstBlank)}
        </Button>
      )}
      {asksStatus && (
        <RadioGroup
          layout="horizontal"
          aria-label={optionsWords.howItStands}
          value={words.status}
          // The values are those of the two radios.
          onChange={(_, { value }) => onWords({ ...words, status: value as OptionStatus })}
        >
          <Radio value="agreed" label={optionsWords.agreed} />
          <Radio value="not-now" label={optionsWords.notForNow} />
        </RadioGroup>
      )}
    </div>
  );
}

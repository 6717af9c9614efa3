import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { OptionStatus } from "../../plan/form";
import type { DraftWords } from "./optionsDraft";
import { blanksIn } from "./optionsDraft";

type WordsFieldProps = {
  readonly label: string;
  readonly words: DraftWords;
  /** Whether "Agreed" or "Not for now" is asked: not for what to take. */
  readonly asksStatus: boolean;
  readonly onWords: (words: DraftWords) => void;
};

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  blank: { alignSelf: "flex-start" },
  status: { display: "flex", flexWrap: "wrap" },
});

/** The words that will stand in the form, to be edited; the blanks that are left in them are pointed out. */
export function WordsField({ label, words, asksStatus, onWords }: WordsFieldProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [firstBlank] = blanksIn(words.text);
  const selectBlank = (blank: string) => {
    const start = words.text.indexOf(blank);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + blank.length);
  };
  return (
    <div className={styles.words}>
      <Field
        label={label}
        validationState={firstBlank === undefined ? "none" : "warning"}
        validationMessage={firstBlank === undefined ? undefined : `Fill in ${firstBlank} or take it out`}
      >
        <Textarea
          value={words.text}
          resize="vertical"
          textarea={{ ref: area, rows: Math.min(8, Math.ceil(words.text.length / 34) + 1) }}
          onChange={(_, { value }) => onWords({ ...words, text: value })}
        />
      </Field>
      {firstBlank !== undefined && (
        <Button size="small" className={styles.blank} onClick={() => selectBlank(firstBlank)}>
          Go to {firstBlank}
        </Button>
      )}
      {asksStatus && (
        <RadioGroup
          layout="horizontal"
          aria-label="How it stands"
          value={words.status}
          // The values are those of the two radios.
          onChange={(_, { value }) => onWords({ ...words, status: value as OptionStatus })}
        >
          <Radio value="agreed" label="Agreed" />
          <Radio value="not-now" label="Not for now" />
        </RadioGroup>
      )}
    </div>
  );
}

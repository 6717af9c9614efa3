import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Option } from "../../plan/data/option";
import type { OptionStatus } from "../../plan/form";
import { blanksIn } from "../../plan/blanks";
import { displayedOption, namesHelp } from "../../plan/planOption";
import { WordsArea } from "./WordsArea";
import { withStatus, type StatedWords } from "./wordsStatus";
import { optionsWords } from "../words/options";

type WordsFieldProps = {
  readonly label: string;
  readonly words: StatedWords;
  /** The option that they are the words of; own words have none. */
  readonly option?: Option;
  /** Whether "Agreed" or "Not for now" is asked: not for what to take. */
  readonly asksStatus: boolean;
  /** Why the words cannot go in as they are. */
  readonly problem?: string;
  readonly onWords: (words: StatedWords) => void;
};

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  blank: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere" },
  status: { display: "flex", flexWrap: "wrap" },
});

/** The words that will stand in the form, to be edited; the blanks that are left in them are pointed out. */
export function WordsField({ label, words, option, asksStatus, problem, onWords }: WordsFieldProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [firstBlank] = blanksIn(words.text);
  const selectBlank = (blank: string) => {
    const start = words.text.indexOf(blank);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + blank.length);
  };
  const isHelpPutOff = words.status === "not-now" && namesHelp(words.text);
  const ofBlank = firstBlank === undefined ? undefined : optionsWords.fillInBlank(firstBlank);
  const warning = isHelpPutOff ? optionsWords.helpPutOff : ofBlank;
  return (
    <div className={styles.words}>
      <Field
        label={label}
        hint={words.status === "not-now" ? optionsWords.goesInAs(displayedOption(words)) : undefined}
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
          onChange={(_, { value }) => onWords(withStatus(words, value as OptionStatus, option))}
        >
          <Radio value="agreed" label={optionsWords.agreed} />
          <Radio value="not-now" label={optionsWords.notForNow} />
        </RadioGroup>
      )}
    </div>
  );
}

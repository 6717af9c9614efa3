import { Checkbox, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { LinkButton } from "../../LinkButton";
import { copyWords, givesAwayWords } from "../../words/copy";
import type { OfferedLine } from "./copyDraft";

type CopyLineChoiceProps = {
  readonly line: OfferedLine;
  readonly isTicked: boolean;
  readonly onTicked: (isTicked: boolean) => void;
  /** Undefined takes the form's words again. */
  readonly onWords: (words: string | undefined) => void;
};

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  // As far in as the label of the tick.
  under: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    alignSelf: "stretch",
    gap: tokens.spacingVerticalXS,
    paddingLeft: "36px",
  },
  caution: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground2,
    overflowWrap: "anywhere",
  },
  sign: { flexShrink: 0 },
  // A word without a break is broken where the pane ends.
  label: { overflowWrap: "anywhere", minWidth: 0 },
  words: { alignSelf: "stretch" },
});

/** A line that can be on the copy: its tick, what it gives away, and other words for this copy alone. */
export function CopyLineChoice({ line, isTicked, onTicked, onWords }: CopyLineChoiceProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const caution = line.sensitive.length > 0 ? givesAwayWords(line.sensitive) : undefined;
  return (
    <li className={styles.line}>
      <Checkbox
        label={{ children: line.said, className: styles.label }}
        checked={isTicked}
        aria-describedby={caution === undefined ? undefined : `caution-${line.id}`}
        onChange={(_event, { checked }) => onTicked(checked === true)}
      />
      <div className={styles.under}>
        {caution !== undefined && (
          <Text size={200} id={`caution-${line.id}`} className={styles.caution}>
            <WarningRegular className={styles.sign} aria-hidden />
            {caution}
          </Text>
        )}
        {isOpen && (
          <Field label={copyWords.wordsOf} className={styles.words}>
            <Textarea value={line.said} resize="vertical" onChange={(_event, { value }) => onWords(value)} />
          </Field>
        )}
        {line.isChanged && <Text size={200}>{copyWords.changed}</Text>}
        {(!isOpen || line.isChanged) && (
          <LinkButton
            aria-label={isOpen ? undefined : copyWords.changeWordsOf(line.said)}
            onClick={() => {
              if (isOpen) onWords(undefined);
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? copyWords.ownWordsAgain : copyWords.changeWords}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

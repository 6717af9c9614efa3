import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Option } from "../../plan/data/option";
import { actionsWords } from "../words/actions";

type OfferedWordsProps = {
  /** Options that speak to the risk; none where Appendix A has none. */
  readonly options: readonly Option[];
  readonly onWords: (words: string) => void;
};

const useStyles = makeStyles({
  offered: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    alignSelf: "stretch",
  },
  words: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** Options of Appendix A that speak to a risk, to be taken as the words of its action. */
export function OfferedWords({ options, onWords }: OfferedWordsProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (options.length === 0) return null;
  return (
    <div className={styles.offered}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? actionsWords.closeOptions : actionsWords.optionsForRisk}
      </Button>
      {isOpen && (
        <ul id={id} className={styles.list} aria-label={actionsWords.optionsForRisk}>
          {options.map(({ id: key, prompt, wording }) => (
            <li key={key}>
              <Text size={200} block>
                {prompt}
              </Text>
              <Button size="small" className={styles.words} onClick={() => onWords(wording)}>
                {wording}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

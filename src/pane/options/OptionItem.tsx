import { Badge, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { Option } from "../../plan/data/option";
import { optionOnLine } from "../../plan/planOption";
import type { DraftWords } from "./optionsDraft";
import { blanksIn } from "./optionsDraft";
import { WordsField } from "./WordsField";

type OptionItemProps = {
  readonly option: Option;
  readonly words: DraftWords;
  /** The line of the form that it stands on already. */
  readonly line: string | undefined;
  readonly onWords: (words: DraftWords) => void;
};

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // Under the words of the prompt, not under its box.
    paddingLeft: "32px",
    paddingBottom: tokens.spacingVerticalS,
  },
  inForm: { display: "flex", gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px" },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingLeft: "32px" },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** One prompt of Appendix A: to be ticked, its words then edited; or shown as being in the form already. */
export function OptionItem({ option, words, line, onWords }: OptionItemProps) {
  const styles = useStyles();
  const { prompt, workerOnly, sensitive, box, wording } = option;
  if (line !== undefined) {
    const { text, status } = optionOnLine(line);
    return (
      <li className={styles.inForm}>
        <CheckmarkRegular className={styles.icon} aria-hidden />
        <div>
          <Text block>{prompt}</Text>
          <Text block size={200} className={styles.secondary}>
            In the form{status === "not-now" ? ", not for now" : ""}: {text}
          </Text>
        </div>
      </li>
    );
  }
  const isTickAlone = box === "bag" && blanksIn(wording).length === 0;
  return (
    <li className={styles.option}>
      <Checkbox
        label={prompt}
        checked={words.ticked}
        onChange={(_, { checked }) => onWords({ ...words, ticked: checked === true })}
      />
      <OptionMarks workerOnly={workerOnly} sensitive={sensitive} />
      {words.ticked && (
        <div className={styles.opened} role="group" aria-label={prompt}>
          {isTickAlone ? (
            <Text size={200} className={styles.secondary}>
              Goes in as: {words.text}
            </Text>
          ) : (
            <WordsField
              label="Words for the plan"
              words={words}
              asksStatus={box !== "bag"}
              onWords={onWords}
            />
          )}
        </div>
      )}
    </li>
  );
}

function OptionMarks({ workerOnly, sensitive }: Pick<Option, "workerOnly" | "sensitive">) {
  const styles = useStyles();
  if (!workerOnly && !sensitive) return null;
  return (
    <div className={styles.marks}>
      {workerOnly && (
        <Badge appearance="outline" color="informative">
          For the worker only
        </Badge>
      )}
      {sensitive && (
        <Badge appearance="outline" color="informative">
          Keep details off paper
        </Badge>
      )}
    </div>
  );
}

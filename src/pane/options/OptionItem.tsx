import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Option } from "../../plan/data/option";
import { blanksIn } from "../../plan/blanks";
import type { DraftWords } from "./optionsDraft";
import { Caution } from "../Caution";
import { WordsField } from "./WordsField";
import { WrappingBadge } from "../WrappingBadge";
import { optionsWords } from "../words/options";

type OptionItemProps = {
  readonly option: Option;
  readonly words: DraftWords;
  readonly onWords: (words: DraftWords) => void;
};

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  opened: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // Under the words of the prompt, not under its box.
    paddingLeft: "36px",
    paddingBottom: tokens.spacingVerticalS,
  },
  marks: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: "36px",
    paddingBottom: tokens.spacingVerticalXS,
  },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** One prompt of an area: to be ticked, its words then edited. */
export function OptionItem({ option, words, onWords }: OptionItemProps) {
  const styles = useStyles();
  const { prompt, box, wording } = option;
  const isTickAlone = box === "bag" && blanksIn(wording).length === 0;
  return (
    <li className={styles.option}>
      <Checkbox
        label={prompt}
        checked={words.ticked}
        onChange={(_, { checked }) => onWords({ ...words, ticked: checked === true })}
      />
      <OptionMarks option={option} />
      {words.ticked && (
        <div className={styles.opened} role="group" aria-label={prompt}>
          {option.caution !== undefined && <Caution text={option.caution} />}
          {isTickAlone ? (
            <Text size={200} className={styles.secondary}>
              {optionsWords.goesInAs(words.text)}
            </Text>
          ) : (
            <WordsField
              label={optionsWords.wordsForPlan}
              words={words}
              option={option}
              asksStatus={option.topic !== undefined}
              onWords={(changed) => onWords({ ...words, ...changed })}
            />
          )}
        </div>
      )}
    </li>
  );
}

function OptionMarks({ option }: { readonly option: Option }) {
  const styles = useStyles();
  const { workerOnly, sensitive, addition, nations } = option;
  const marks = [
    ...(workerOnly ? [optionsWords.forWorkerOnly] : []),
    ...(sensitive ? [optionsWords.offPaper] : []),
    ...(addition === undefined ? [] : [optionsWords.notInAppendix]),
    ...(nations === undefined ? [] : [optionsWords.onlyIn(nations)]),
  ];
  if (marks.length === 0) return null;
  return (
    <div className={styles.marks}>
      {marks.map((mark) => (
        <WrappingBadge key={mark} appearance="outline" color="informative">
          {mark}
        </WrappingBadge>
      ))}
    </div>
  );
}

import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { copyAnswers, type CopyAnswer } from "../../../plan/copyChoice";
import { copyWords } from "../../words/copy";

type CopyGateProps = {
  readonly safe: CopyAnswer | undefined;
  readonly onSafe: (answer: CopyAnswer) => void;
};

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "1.6em" },
  safer: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    // A contrast theme takes the tint away.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** The questions to ask aloud before anything is made, and what was decided. Nothing is chosen beforehand. */
export function CopyGate({ safe, onSafe }: CopyGateProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {copyWords.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Text size={200}>{copyWords.sayNothing}</Text>
      <Field label={copyWords.decided}>
        <RadioGroup
          value={safe ?? ""}
          onChange={(_event, { value }) => {
            const answer = copyAnswers.find((each) => each === value);
            if (answer !== undefined) onSafe(answer);
          }}
        >
          {copyAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={copyWords.answers[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {safe !== undefined && safe !== "yes" && (
        <section className={styles.safer} aria-live="polite">
          <Text weight="semibold">{copyWords.noCopy}</Text>
          <ul className={styles.list}>
            {copyWords.safer.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

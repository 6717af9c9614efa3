import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BoxName } from "../../plan/form";
import { boxCalled, labelOf } from "../words/labels";
import { boxQuestionsWords } from "../words/boxQuestions";

type BoxToFindProps = {
  readonly name: BoxName;
  readonly busy: boolean;
  readonly onPoint: (name: BoxName) => void;
};

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A box that was not found, and how the user shows where it is. */
export function BoxToFind({ name, busy, onPoint }: BoxToFindProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text>{boxQuestionsWords.notFound(boxCalled(name))}</Text>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={boxQuestionsWords.useFor(labelOf(name))}
        onClick={() => onPoint(name)}
      >
        {boxQuestionsWords.useThisBox}
      </Button>
    </div>
  );
}

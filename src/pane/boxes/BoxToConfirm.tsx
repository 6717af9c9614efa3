import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../plan/form";
import { doubtSentence } from "../../plan/formWords";
import type { Asked } from "../../plan/setUpQuestions";
import { labelOf } from "../words/labels";
import { askedWords } from "../words/boxes";
import { boxQuestionsWords } from "../words/boxQuestions";

type BoxToConfirmProps = {
  /** The places that one sentence speaks for. */
  readonly asked: readonly Asked[];
  readonly busy: boolean;
  readonly onShow: (place: Place) => void;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A place that may be the box: what speaks for it, and the user's yes or no. */
export function BoxToConfirm({ asked, busy, onShow, onYes, onNo }: BoxToConfirmProps) {
  const styles = useStyles();
  const [first] = asked;
  if (first === undefined) return null;
  const label = labelOf(first.name);
  const yes = asked.length === 1 ? boxQuestionsWords.yesOne : boxQuestionsWords.yesSeveral;
  return (
    <div className={styles.box} role="group" aria-label={askedWords(asked)} tabIndex={-1} data-asks="">
      <Text>
        {askedWords(asked)} {first.place.confirm && doubtSentence(first.place.confirm, first.name)}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" aria-label={boxQuestionsWords.showOf(label)} onClick={() => onShow(first.place)}>
          {boxQuestionsWords.show}
        </Button>
        <Button size="small" disabledFocusable={busy} aria-label={`${yes}, ${label}`} onClick={onYes}>
          {yes}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={boxQuestionsWords.noOf(label)}
          onClick={onNo}
        >
          {boxQuestionsWords.no}
        </Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../plan/form";
import { CopyableText } from "./CopyableText";
import { clientWords } from "./words/clients";
import type { LeftByFill } from "./formInWord";
import { labelOfWanted } from "./words/labels";
import { leftWords } from "./words/left";
import { leftBoxesWords } from "./words/leftBoxes";

type LeftBoxesProps = {
  readonly left: LeftByFill;
  /** Whether the form still names the client for whom it was. */
  readonly isForThisClient: boolean;
  readonly onShow: (place: Place) => void;
  readonly onDismiss: () => void;
};

const useStyles = makeStyles({
  boxes: {
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 400px)": { maxHeight: "none" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** The boxes that could not be filled, each with its text to copy. */
export function LeftBoxes({ left: { boxes, client }, isForThisClient, onShow, onDismiss }: LeftBoxesProps) {
  const styles = useStyles();
  return (
    <section className={styles.boxes} aria-labelledby="left-boxes">
      <div className={styles.row}>
        <Text size={400} weight="semibold" as="h2" id="left-boxes">
          {leftBoxesWords.notFilledIn(boxes.length)}
          {!isForThisClient && leftBoxesWords.forClient(clientWords(client))}
        </Text>
        <Button size="small" onClick={onDismiss}>
          {leftBoxesWords.close}
        </Button>
      </div>
      <ul className={styles.list}>
        {boxes.map(({ name, why, text, place }, index) => (
          <li key={index} className={styles.box}>
            <Text weight="semibold">{labelOfWanted(name)}</Text>
            <Text size={200}>{leftWords(why)}</Text>
            <CopyableText
              label={labelOfWanted(name)}
              text={text}
              place={isForThisClient ? place : undefined}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

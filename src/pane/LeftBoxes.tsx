import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Left } from "../plan/edits";
import type { Place } from "../plan/form";
import { CopyableText } from "./CopyableText";
import { labelOf } from "./labels";
import { leftWords } from "./words";

type LeftBoxesProps = {
  readonly left: readonly Left[];
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
export function LeftBoxes({ left, onShow, onDismiss }: LeftBoxesProps) {
  const styles = useStyles();
  return (
    <section className={styles.boxes} aria-labelledby="left-boxes">
      <div className={styles.row}>
        <Subtitle2 as="h2" id="left-boxes">
          {left.length === 1 ? "1 box was not filled in" : `${left.length} boxes were not filled in`}
        </Subtitle2>
        <Button size="small" onClick={onDismiss}>
          Close
        </Button>
      </div>
      <ul className={styles.list}>
        {left.map(({ name, why, text, place }, index) => (
          <li key={index} className={styles.box}>
            <Text weight="semibold">{labelOf(name)}</Text>
            <Text size={200}>{leftWords(why)}</Text>
            <CopyableText label={labelOf(name)} text={text} place={place} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

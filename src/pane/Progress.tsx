import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { progressWords } from "./words/progress";

type ProgressProps = {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  readonly all: number;
  /** How far it is, in words. */
  readonly said: string;
  readonly isStopping: boolean;
  readonly onStop: () => void;
};

const useStyles = makeStyles({
  progress: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  said: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  bar: { flexBasis: "100%", minWidth: 0, height: "4px", accentColor: tokens.colorBrandBackground },
});

/** How far something is that can be counted, with Stop. It is in no live region: that it goes on is said once, not at each step. */
export function Progress({ label, done, all, said, isStopping, onStop }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <Text size={200} className={styles.said}>
        {said}
      </Text>
      <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
        {isStopping ? progressWords.stopping : progressWords.stop}
      </Button>
      <progress className={styles.bar} aria-label={label} value={done} max={all} />
    </div>
  );
}

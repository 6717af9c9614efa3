import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { barKey } from "../../words/keys";

type StepBarProps = {
  readonly label: string;
  /** What is said above it. */
  readonly line?: string;
  /** Blue: it makes something. White: it only leads on. */
  readonly makes?: boolean;
  readonly busy?: boolean;
  readonly onGo: () => void;
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The button that leads to the next step, with a line over it. */
export function StepBar({ label, line, makes = false, busy = false, onGo }: StepBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {line !== undefined && (
        <Text size={200} role="status">
          {line}
        </Text>
      )}
      <Button
        appearance={makes ? "primary" : "secondary"}
        disabledFocusable={busy}
        aria-keyshortcuts={barKey}
        data-bar=""
        onClick={onGo}
      >
        {label}
      </Button>
    </div>
  );
}

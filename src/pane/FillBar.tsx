import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { barKey } from "./words/keys";

type FillBarProps = {
  /** What will be written and where, such as "Add 3 to Legal"; or that there is nothing to write. */
  readonly label: string;
  readonly ready: boolean;
  readonly busy: boolean;
  /** What to think of before pressing it. */
  readonly caution?: string;
  readonly onFill: () => void;
  /** Where it leads while something else is to be done first. */
  readonly onLead?: (() => void) | undefined;
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
  // As Fluent draws its own, which is no part of the first load.
  busy: {
    width: "16px",
    height: "16px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: "rotate(0deg)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
  // A line that says why there is nothing to press: no grey button waits for work.
  nothingToDo: {
    justifyContent: "flex-start",
    minHeight: "28px",
    paddingInline: 0,
    paddingBlock: 0,
    border: "none",
    cursor: "default",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground2, backgroundColor: "transparent", cursor: "default" },
    ":hover:active": { color: tokens.colorNeutralForeground2, backgroundColor: "transparent" },
    // A contrast theme would paint it as a button that is switched off.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  lead: {
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  },
  work: { minHeight: "36px" },
});

/** The one button of a tab that writes to the form. It keeps the focus while it is busy or has nothing to do. */
export function FillBar({ label, ready, busy, caution, onFill, onLead }: FillBarProps) {
  const styles = useStyles();
  const act = ready ? onFill : onLead;
  return (
    <div className={styles.bar}>
      {caution !== undefined && <Text size={200}>{caution}</Text>}
      <Button
        // As a primary button it would be filled in a contrast theme.
        appearance={ready || busy || act === undefined ? "primary" : "transparent"}
        className={
          ready || busy ? styles.work : mergeClasses(styles.nothingToDo, act !== undefined && styles.lead)
        }
        disabledFocusable={busy || act === undefined}
        aria-busy={busy}
        aria-keyshortcuts={barKey}
        data-bar=""
        icon={busy ? <span className={styles.busy} /> : undefined}
        onClick={act}
      >
        {label}
      </Button>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FirstRunNote } from "./FirstRun";

type PanelProps = { readonly children: ReactNode; readonly bar?: ReactNode };

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-height: 400px)": { display: "block" },
  },
  frame: { flexGrow: 1, minHeight: 0, position: "relative" },
  body: {
    // The browser lays this box out alone when a letter is typed in it, and not the whole pane.
    position: "absolute",
    inset: 0,
    contain: "strict",
    overflowY: "scroll",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    "& > *": { flexShrink: 0 },
    // Zoomed to 400 % there is no room for parts that stand still: the whole pane scrolls.
    "@media (max-height: 400px)": { position: "static", contain: "none", overflowY: "visible" },
  },
});

/** A tab's content: a body that scrolls, and under it the bar that writes to the form, so that nothing hides behind it. */
export function Panel({ children, bar }: PanelProps) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.frame}>
        <div className={styles.body}>
          <FirstRunNote />
          {children}
        </div>
      </div>
      {bar}
    </div>
  );
}

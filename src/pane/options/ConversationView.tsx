import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { conversationWords } from "../words/conversation";

type ConversationViewProps = {
  readonly lines: readonly string[];
  /** Scrolls Word to a blank part: the form stays in view beside the pane. Undefined where none is blank. */
  readonly onMoveWord: (() => void) | undefined;
  readonly onLeave: () => void;
};

const useStyles = makeStyles({
  view: {
    position: "fixed",
    inset: 0,
    // Over everything that Fluent puts over the pane.
    zIndex: 2_000_000,
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Its word begins where the lines do.
  back: { minWidth: "auto", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle1, marginBlock: tokens.spacingVerticalM },
  lines: {
    listStyleType: "none",
    margin: 0,
    paddingTop: tokens.spacingVerticalL,
    paddingLeft: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    // A word that is no longer than "accommodation" keeps to one line.
    fontSize: `min(${tokens.fontSizeBase600}, 10vw)`,
    lineHeight: "1.35",
    overflowWrap: "anywhere",
    "@media (min-width: 480px)": {
      fontSize: `min(${tokens.fontSizeHero800}, 10vw)`,
      maxWidth: "30em",
    },
  },
});

/** The words for the plan alone, large, for the screen to be turned to the client. Esc or Back leaves. */
export function ConversationView({ lines, onMoveWord, onLeave }: ConversationViewProps) {
  const styles = useStyles();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div
      role="dialog"
      aria-modal
      aria-label={conversationWords.lookTogether}
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Word on the web takes the keyboard out of the pane on an Esc that reaches the window.
        event.stopPropagation();
        onLeave();
      }}
    >
      <div className={styles.ways}>
        <Button ref={back} size="small" appearance="subtle" className={styles.back} onClick={onLeave}>
          {conversationWords.back}
        </Button>
        {onMoveWord !== undefined && (
          <Button size="small" appearance="subtle" onClick={onMoveWord}>
            {conversationWords.moveWord}
          </Button>
        )}
      </div>
      <h2 className={styles.title}>{conversationWords.shownTitle}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import { Button, makeStaticStyles, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { coverWords } from "./words/cover";

type CoverProps = {
  readonly onShowAgain: () => void;
  /** Undefined where no part of the form is blank. */
  readonly onMoveWord: (() => void) | undefined;
};

// Dialogs and menus stand beside the pane in the page: all that is not the cover is neither seen nor read out. It keeps its
// place, so that everything is back as it was.
const useCoveredPage = makeStaticStyles([
  "html[data-covered] body * { visibility: hidden !important; }",
  "html[data-covered] body [data-cover], html[data-covered] body [data-cover] * { visibility: visible !important; }",
]);

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    // Over everything that Fluent puts over the pane, and over what is shown to the client.
    zIndex: 3_000_000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
});

/** One grey page over the pane: nothing of the pane is on the screen or in the accessibility tree, and no word says what it is. */
export function Cover({ onShowAgain, onMoveWord }: CoverProps) {
  useCoveredPage();
  const styles = useStyles();
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.documentElement.setAttribute("data-covered", "");
    again.current?.focus();
    return () => document.documentElement.removeAttribute("data-covered");
  }, []);
  return (
    <div data-cover="" className={styles.cover}>
      <Button ref={again} onClick={onShowAgain}>
        {coverWords.showAgain}
      </Button>
      <Text size={200} align="center" aria-hidden>
        {coverWords.orPress}
      </Text>
      <Text size={200} align="center" aria-hidden>
        {coverWords.stillOpen}
      </Text>
      {onMoveWord !== undefined && (
        <Button size="small" appearance="subtle" aria-label={coverWords.moveWordLabel} onClick={onMoveWord}>
          {coverWords.moveWord}
        </Button>
      )}
    </div>
  );
}
